import * as z from 'zod';

/** Those that `src/surveys/secrets/verify.ts` knows how to ask. */
export const VERIFIABLE = ['stripe', 'github', 'openai', 'anthropic', 'sendgrid'] as const;

export const secretsOptions = z.strictObject({
  ignore: z
    .array(z.string().min(1))
    .default([])
    .describe('Paths that are not scanned; `*` within a folder, `**` across. A folder’s name covers what is in it.'),
  'inline-allows': z
    .boolean()
    .default(true)
    .describe('Comments such as `launch-gate:allow REASON` and `secretlint-disable-line` count. Default: true.'),
  verify: z
    .array(z.enum(VERIFIABLE))
    .default([])
    .describe(
      'Providers that are asked, read-only, whether a key that was found works. Default: nobody is asked. Never on pull requests from forks.',
    ),
  salt: z
    .string()
    .min(8)
    .optional()
    .describe('Any text: it goes into the fingerprints of secrets. Default: one that everybody knows.'),
});

export type SecretsOptions = z.infer<typeof secretsOptions>;
