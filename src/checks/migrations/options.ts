import * as z from 'zod';

export const migrationsOptions = z.strictObject({
  deployed: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The last migration that production has, by its number, file or folder. Later ones are new. Default: the migrations of the change; without a change, those that are not committed, or else the newest one.',
    ),
  'large-tables': z.array(z.string().min(1)).default([]).describe('Large tables, where a lock makes members wait.'),
});

export type MigrationsOptions = z.infer<typeof migrationsOptions>;
