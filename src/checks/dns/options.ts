import { isIP } from 'node:net';
import * as z from 'zod';

const RECORD_TYPES = ['A', 'AAAA', 'CAA', 'CNAME', 'MX', 'NS', 'SRV', 'TXT'] as const;

export const dnsOptions = z.strictObject({
  records: z
    .array(
      z
        .strictObject({
          name: z
            .string()
            .describe('Relative to the domain; `@` is the domain itself; a name with a final dot stands as it is.'),
          type: z.enum(RECORD_TYPES),
          value: z
            .union([z.string(), z.array(z.string()).min(1)])
            .describe('As in a zone file; several for several records.'),
        })
        .refine(({ type, value }) => hasAddresses(type, [value].flat()), {
          path: ['value'],
          message: 'is not an IP address of that type',
        }),
    )
    .default([])
    .describe('Records that must be published.'),
  resolvers: z
    .array(z.string())
    .default([])
    .describe('Resolvers to ask instead of the system’s: addresses or DNS-over-HTTPS URLs. Several are compared.'),
  snapshot: z
    .string()
    .optional()
    .describe(
      'A zone file of what is to stay as it is (`--update-snapshot` writes it). Default: launch.dns.zone, if it exists.',
    ),
  cutover: z.iso
    .date()
    .optional()
    .describe('The day on which the domain is pointed at its new place: TTLs are judged until then.'),
});

/** A name where an address belongs is a mistake that many make: that is what CNAME is for. */
function hasAddresses(type: string, values: readonly string[]): boolean {
  const family = { A: 4, AAAA: 6 }[type];
  return family === undefined || values.every((value) => isIP(value.trim()) === family);
}

/** Where the snapshot lies. */
export const snapshotFile = ({ snapshot }: Pick<DnsOptions, 'snapshot'>) => snapshot ?? 'launch.dns.zone';

export type DnsOptions = z.infer<typeof dnsOptions>;
