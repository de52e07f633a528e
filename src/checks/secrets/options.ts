import * as z from 'zod';

/** Those that `src/surveys/secrets/verify.ts` knows how to ask. */
export const VERIFIABLE = ['stripe', 'github', 'openai', 'anthropic', 'sendgrid'] as const;

export const secretsOptions = z.strictObject({
  ignore: z
    .array(z.string().min(1))
    .default([])
    .describe('Paths to skip; `*` within a folder, `**` across folders. A folder name covers its contents.'),
  'inline-allows': z
    .boolean()
    .default(true)
    .describe(
      'Whether comments such as `launch-gate:allow REASON` and `secretlint-disable-line` apply. Default: true.',
    ),
  verify: z
    .array(z.enum(VERIFIABLE))
    .default([])
    .describe(
      'Providers to ask, read-only, whether a detected key works. Default: none. Never for pull requests from forks.',
    ),
  salt: z
    .string()
    .min(8)
    .optional()
    .describe('Any text, used as salt for the fingerprints of secrets. Default: a public one.'),
});

export type SecretsOptions = z.infer<typeof secretsOptions>;
