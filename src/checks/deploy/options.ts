import * as z from 'zod';

export const deployOptions = z.strictObject({
  rollback: z
    .strictObject({
      how: z
        .string()
        .min(1)
        .optional()
        .describe('What brings the version of before back: a command, or where it is written.'),
      drilled: z.iso.date().describe('When that was tried for the last time, as in 2026-11-20.'),
    })
    .optional()
    .describe('The way back to the version of before, and when it was tried.'),
  risky: z
    .record(z.string().regex(/^[\w-]+$/), z.array(z.string().min(1)).min(1))
    .default({})
    .describe('Parts of the product that must be switched off without a release, with the folders or files of each.'),
});

export type DeployOptions = z.infer<typeof deployOptions>;
