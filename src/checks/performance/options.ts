import * as z from 'zod';
import { hostName } from '../../lib/host-names.ts';

const burst = z.strictObject({
  on: z
    .string()
    .refine((text) => hostName(text) !== undefined, 'is not a host name such as staging.example.com')
    .optional()
    .describe('The host of the burst. Default: the declared subdomain with a staging-like name.'),
  'at-once': z.int().min(2).max(50).default(20).describe('Number of simultaneous visitors.'),
  seconds: z.int().min(1).max(10).default(10).describe('Duration in seconds.'),
});

export const performanceOptions = z.strictObject({
  routes: z
    .array(z.string().regex(/^\/(?!\/)\S*$/, 'is not a path that starts with /'))
    .max(5)
    .default([])
    .describe('Additional pages to measure, all safe to request with GET.'),
  limit: z
    .int()
    .min(50)
    .max(10_000)
    .default(500)
    .describe('Limit of the 95th percentile in milliseconds, without network time.'),
  samples: z.int().min(22).max(100).default(40).describe('Requests per page, including two warm-up requests.'),
  logs: z
    .array(z.string())
    .max(10)
    .default([])
    .describe('Log files of the product: JSON lines, nginx combined format, or Vercel log drain; .gz included.'),
  burst: burst.optional().describe('Allows a burst of requests to the sign-up page.'),
});

export type PerformanceOptions = z.infer<typeof performanceOptions>;
