import * as z from 'zod';

export const deployOptions = z.strictObject({
  rollback: z
    .strictObject({
      how: z.string().min(1).optional().describe('How to roll back: a command, or where the steps are documented.'),
      drilled: z.iso.date().describe('The date of the last rollback test, such as 2026-11-20.'),
    })
    .optional()
    .describe('How to roll back, and when that was last tested.'),
  risky: z
    .record(z.string().regex(/^[\w-]+$/), z.array(z.string().min(1)).min(1))
    .default({})
    .describe('Features that need a kill switch, with the folders or files of each.'),
});

export type DeployOptions = z.infer<typeof deployOptions>;
