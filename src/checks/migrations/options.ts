import * as z from 'zod';

export const migrationsOptions = z.strictObject({
  deployed: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The last migration that production has, by its number, or the name of its file or folder: what comes after it is new. Default: what a change brings; without a change, the newest.',
    ),
  'large-tables': z
    .array(z.string().min(1))
    .default([])
    .describe('Tables with so many rows that members would wait while one of them is locked.'),
});

export type MigrationsOptions = z.infer<typeof migrationsOptions>;
