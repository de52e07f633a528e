import { isIP } from 'node:net';
import * as z from 'zod';

export const tlsOptions = z.strictObject({
  owner: z
    .string()
    .optional()
    .describe('Who renews certificates that do not renew automatically: a person or a mailbox.'),
  origins: z
    .record(
      z.string(),
      z.string().refine((text) => isIP(text) !== 0, 'is not an IP address'),
    )
    .default({})
    .describe('The IP address of the origin server behind a proxy, by host: `{ www.example.com: 192.0.2.10 }`.'),
});

export type TlsOptions = z.infer<typeof tlsOptions>;
