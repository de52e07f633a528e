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
    .describe('How each is reached, by the name that owners, billing and escalation go by: a telephone, an address.'),
  access: z
    .record(z.string(), text)
    .default({})
    .describe(
      'Where the access to each service lies, such as `dns: the vault “Operations”`: a place, never a password. Services are registrar, dns, hosting, cdn, mailbox, sending, payments, database, errors, monitoring, repository, and your own.',
    ),
  billing: z
    .record(z.string(), text)
    .default({})
    .describe('Who pays each service, by the same names; `default` counts for all.'),
  rotate: z
    .record(z.string(), z.iso.date())
    .default({})
    .describe('The day by which each secret is to be replaced, by its name.'),
  'second-factor': z
    .array(z.string())
    .default([])
    .describe('Services of which every account has a second factor: registrar, dns, hosting, mailbox and so on.'),
  escalation: z.array(text).default([]).describe('Who is called, one after another, when the first does not answer.'),
});

export type HandoverOptions = z.infer<typeof handoverOptions>;
