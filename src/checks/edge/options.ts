import * as z from 'zod';
import { NETWORKS } from '../../catalog/networks.ts';
import { hostName } from '../../lib/host-names.ts';

export const edgeOptions = z.strictObject({
  layer: z
    .enum(['any', ...NETWORKS.map(({ id }) => id)])
    .optional()
    .describe('The CDN or proxy that must be in front of the product, or `any`.'),
  previews: z
    .array(z.string().refine((text) => hostName(text) !== undefined, 'is not a host name such as staging.example.com'))
    .max(20)
    .default([])
    .describe('Non-public hosts, in addition to subdomains with a staging-like name.'),
  paths: z
    .array(z.string().regex(/^\/(?!\/)[^\s?#]*$/, 'is not a path that starts with /'))
    .max(20)
    .default([])
    .describe('Additional paths that must not serve a file, such as /old/backup.sql.'),
});

export type EdgeOptions = z.infer<typeof edgeOptions>;
