import { isIP } from 'node:net';
import * as z from 'zod';
import { providers } from '../../catalog/mail-providers/index.ts';
import { hostName } from '../../lib/host-names.ts';
import { DMARC_STAGES } from '../../lookups/email/dmarc-record.ts';

const address = z
  .string()
  .refine((text) => hostName(text.split('@')[1] ?? '') !== undefined, 'is not a mail address such as hello@example.com')
  .transform((text) => text.trim());

const ids = new Set(providers.map(({ id }) => id));

/** A provider by its id, `include:HOST`, or an address or network. */
function isSender(text: string): boolean {
  const [ip = '', length = '0'] = text.split('/');
  const most = isIP(ip) === 4 ? 32 : 128;
  if (isIP(ip) !== 0) return text.split('/').length < 3 && /^\d{1,3}$/.test(length) && Number(length) <= most;
  if (text.startsWith('include:')) return hostName(text.slice('include:'.length)) !== undefined;
  return ids.has(text);
}

export const emailOptions = z.strictObject({
  from: z.array(address).default([]).describe('Addresses the product sends from. Default: the domain itself.'),
  senders: z
    .array(
      z
        .string()
        .refine(
          isSender,
          'is no provider that is known here (see the check’s page), no include:HOST and no IP address',
        ),
    )
    .default([])
    .describe('Who sends for the domain: provider names, `include:HOST`, IP addresses or networks.'),
  selectors: z
    .array(z.string().refine((text) => hostName(text) !== undefined, 'is not a DKIM selector'))
    .default([])
    .describe('DKIM selectors that must publish a key. Default: those of the senders, and common ones.'),
  samples: z
    .array(z.string())
    .default([])
    .describe('Files of real messages (`fixtures/mail/*.eml`), as they were received.'),
  templates: z
    .array(z.string())
    .optional()
    .describe('Files that mails are made of, for their links. Default: what lies in folders called emails or mail.'),
  volume: z
    .enum(['normal', 'bulk'])
    .default('normal')
    .describe('`bulk` from about 5,000 messages a day to one provider’s users: large receivers then demand more.'),
  dmarc: z
    .strictObject({
      stage: z.enum(DMARC_STAGES).describe('What is meant to be published now.'),
      test: z.iso.date().optional().describe('The day on which quarantine is tried out (`t=y`).'),
      quarantine: z.iso.date().optional().describe('The day of `p=quarantine`.'),
      reject: z.iso.date().optional().describe('The day of `p=reject`.'),
    })
    .optional()
    .describe('Where the domain is on the way from watching to rejecting, and when the next steps are.'),
  'send-test': z
    .strictObject({
      smtp: z.string().describe('Name of the environment variable with the product’s SMTP URL.'),
      imap: z.string().describe('Name of the environment variable with the mailbox’s IMAP URL.'),
      to: address.describe('The mailbox that the message is sent to.'),
    })
    .optional()
    .describe('What `launch-gate email send-test` uses. Values stay in the environment.'),
});

export type EmailOptions = z.infer<typeof emailOptions>;
