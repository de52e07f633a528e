import * as z from 'zod';
import { hostName } from '../../lib/host-names.ts';

export const headersOptions = z.strictObject({
  staging: z
    .array(z.string().refine((text) => hostName(text) !== undefined, 'is not a host name'))
    .default([])
    .describe(
      'Hosts that search engines are to leave alone. Default: those whose name says staging, preview or the like.',
    ),
});

export type HeadersOptions = z.infer<typeof headersOptions>;
