import * as z from 'zod';
import { hostName } from '../../lib/host-names.ts';

const burst = z.strictObject({
  on: z
    .string()
    .refine((text) => hostName(text) !== undefined, 'is not a host name such as staging.example.com')
    .optional()
    .describe('The host that takes it. Default: the declared subdomain that is called staging or the like.'),
  'at-once': z.int().min(2).max(50).default(20).describe('Visitors at the same time.'),
  seconds: z.int().min(1).max(10).default(10).describe('For how long.'),
});

export const performanceOptions = z.strictObject({
  routes: z
    .array(z.string().regex(/^\/(?!\/)\S*$/, 'is no path that begins with /'))
    .max(5)
    .default([])
    .describe('Further pages whose times are taken, all safe to ask for with GET.'),
  limit: z
    .int()
    .min(50)
    .max(10_000)
    .default(500)
    .describe('Milliseconds that 95 of 100 answers are to take at most, without the network.'),
  samples: z.int().min(22).max(100).default(40).describe('Requests to each page, two of them to warm it up.'),
  logs: z
    .array(z.string())
    .max(10)
    .default([])
    .describe('Log files of the product: JSON lines, nginx’s combined format, or Vercel’s log drain; .gz too.'),
  burst: burst.optional().describe('Agrees to a burst of requests to the sign-up page.'),
});

export type PerformanceOptions = z.infer<typeof performanceOptions>;
