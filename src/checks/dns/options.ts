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
            .describe('Relative to the domain. `@` is the domain itself; a name with a final dot is absolute.'),
          type: z.enum(RECORD_TYPES),
          value: z
            .union([z.string(), z.array(z.string()).min(1)])
            .describe('The value as in a zone file; a list for several records.'),
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
    .describe('Resolvers to use instead of the system’s: IP addresses or DNS-over-HTTPS URLs. Several are compared.'),
  snapshot: z
    .string()
    .optional()
    .describe(
      'A zone file with the expected records (`--update-snapshot` writes it). Default: launch.dns.zone, if it exists.',
    ),
  cutover: z.iso.date().optional().describe('The date on which the domain moves. TTLs are checked until then.'),
});

/** A host name in an A or AAAA record is a common mistake: it needs a CNAME. */
function hasAddresses(type: string, values: readonly string[]): boolean {
  const family = { A: 4, AAAA: 6 }[type];
  return family === undefined || values.every((value) => isIP(value.trim()) === family);
}

/** The path of the snapshot. */
export const snapshotFile = ({ snapshot }: Pick<DnsOptions, 'snapshot'>) => snapshot ?? 'launch.dns.zone';

export type DnsOptions = z.infer<typeof dnsOptions>;
