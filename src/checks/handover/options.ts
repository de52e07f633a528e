import * as z from 'zod';

const text = z.string().trim().min(1);

export const handoverOptions = z.strictObject({
  packet: z
    .string()
    .min(1)
    .default('docs/handover')
    .describe('The folder of the packet that `launch-gate handover` writes.'),
  people: z
    .record(z.string(), text)
    .default({})
    .describe(
      'Contact details by name, for the people under owners, billing and escalation: a phone number, an address.',
    ),
  access: z
    .record(z.string(), text)
    .default({})
    .describe(
      'Where the access to each service is kept, such as `dns: the vault “Operations”`: a place, never a password. Services are registrar, dns, hosting, cdn, mailbox, sending, payments, database, errors, monitoring, repository, and your own.',
    ),
  billing: z
    .record(z.string(), text)
    .default({})
    .describe('Who pays for each service, by the same names; `default` applies to all.'),
  rotate: z
    .record(z.string(), z.iso.date())
    .default({})
    .describe('The date by which each secret must be rotated, by its name.'),
  'second-factor': z
    .array(z.string())
    .default([])
    .describe(
      'Services where every account has two-factor authentication: registrar, dns, hosting, mailbox and so on.',
    ),
  escalation: z.array(text).default([]).describe('The escalation chain, in order.'),
});

export type HandoverOptions = z.infer<typeof handoverOptions>;
