import * as z from 'zod';

export const edgeOptions = z.strictObject({
  paths: z
    .array(z.string().regex(/^\/(?!\/)[^\s?#]*$/, 'is no path that begins with /'))
    .max(20)
    .default([])
    .describe('Further paths where no file should lie, such as /old/backup.sql.'),
});

export type EdgeOptions = z.infer<typeof edgeOptions>;
