import * as z from 'zod';

const mapping = z.strictObject({
  from: z.string().describe('The old URL, or its path on the canonical host.'),
  to: z.string().describe('The target URL, or its path on the canonical host.'),
  status: z.union([z.literal(301), z.literal(302), z.literal(303), z.literal(307), z.literal(308)]).optional(),
});

export const redirectsOptions = z
  .union([
    z.array(mapping),
    z.strictObject({
      map: z.array(mapping).default([]),
      'max-hops': z.int().min(0).max(10).default(1),
      browser: z.boolean().default(true),
    }),
  ])
  .default([])
  .transform((given) => (Array.isArray(given) ? { map: given, 'max-hops': 1, browser: true } : given))
  .describe('Old URLs and their targets; or `map:` with `max-hops:` and `browser: false`.');

export type RedirectsOptions = z.infer<typeof redirectsOptions>;
