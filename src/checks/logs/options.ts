import * as z from 'zod';

export const logsOptions = z.strictObject({
  files: z
    .array(z.string().min(1))
    .max(10)
    .default([])
    .describe(
      'Log files of the product, within this folder; .gz too. They are searched for secrets and personal data.',
    ),
  canary: z
    .boolean()
    .default(false)
    .describe(
      'Agrees to one login with a made-up address, password and token, which are then looked for in the files: on staging hosts, and with --i-own-this-host elsewhere.',
    ),
  'wait-seconds': z
    .int()
    .min(0)
    .max(60)
    .default(3)
    .describe('How long the product may take to write what it was told.'),
});

export type LogsOptions = z.infer<typeof logsOptions>;
