import * as z from 'zod';
import { NETWORKS } from '../../catalog/networks.ts';
import { hostName } from '../../lib/host-names.ts';

export const edgeOptions = z.strictObject({
  layer: z
    .enum(['any', ...NETWORKS.map(({ id }) => id)])
    .optional()
    .describe('The network that is to stand in front of the product, or `any`.'),
  previews: z
    .array(z.string().refine((text) => hostName(text) !== undefined, 'is not a host name such as staging.example.com'))
    .max(20)
    .default([])
    .describe('Hosts that are for nobody but yourselves, beside the subdomains whose names say so.'),
  paths: z
    .array(z.string().regex(/^\/(?!\/)[^\s?#]*$/, 'is no path that begins with /'))
    .max(20)
    .default([])
    .describe('Further paths where no file should lie, such as /old/backup.sql.'),
});

export type EdgeOptions = z.infer<typeof edgeOptions>;
