import * as z from 'zod';

export const logsOptions = z.strictObject({
  files: z
    .array(z.string().min(1))
    .max(10)
    .default([])
    .describe(
      'Log files of the product in this folder, .gz included. They are searched for secrets and personal data.',
    ),
  canary: z
    .boolean()
    .default(false)
    .describe(
      'Allows one login with a made-up address, password and token, which are then searched for in the log files: on staging hosts, and elsewhere with --i-own-this-host.',
    ),
  'wait-seconds': z
    .int()
    .min(0)
    .max(60)
    .default(3)
    .describe('How long the product may take to write the login to its logs.'),
});

export type LogsOptions = z.infer<typeof logsOptions>;
