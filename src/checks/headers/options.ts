import * as z from 'zod';
import { hostName } from '../../lib/host-names.ts';

export const headersOptions = z.strictObject({
  staging: z
    .array(z.string().refine((text) => hostName(text) !== undefined, 'is not a host name'))
    .default([])
    .describe('Hosts that must not be indexed. Default: hosts with a name such as staging or preview.'),
});

export type HeadersOptions = z.infer<typeof headersOptions>;
