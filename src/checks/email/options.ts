import { isIP } from 'node:net';
import * as z from 'zod';
import { providers } from '../../catalog/mail-providers/index.ts';
import { hostName } from '../../lib/host-names.ts';
import { DMARC_STAGES } from '../../lookups/email/dmarc-record.ts';

const address = z
  .string()
  .refine(
    (text) => hostName(text.split('@')[1] ?? '') !== undefined,
    'is not an email address such as hello@example.com',
  )
  .transform((text) => text.trim());

const ids = new Set(providers.map(({ id }) => id));

/** A provider's ID, `include:HOST`, or an address or network. */
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
    .array(z.string().refine(isSender, 'is not a known provider (see the check’s page), include:HOST or IP address'))
    .default([])
    .describe('Senders for the domain: provider names, `include:HOST`, IP addresses or networks.'),
  selectors: z
    .array(z.string().refine((text) => hostName(text) !== undefined, 'is not a DKIM selector'))
    .default([])
    .describe('DKIM selectors that must publish a key. Default: those of the senders, and common ones.'),
  samples: z.array(z.string()).default([]).describe('Files with received messages (`fixtures/mail/*.eml`).'),
  templates: z
    .array(z.string())
    .optional()
    .describe('Email templates whose links are checked. Default: files in folders named emails or mail.'),
  volume: z
    .enum(['normal', 'bulk'])
    .default('normal')
    .describe('`bulk` from about 5,000 messages a day to users of one provider, which then applies stricter rules.'),
  dmarc: z
    .strictObject({
      stage: z.enum(DMARC_STAGES).describe('The policy that is planned for now.'),
      test: z.iso.date().optional().describe('The date of `p=quarantine` in test mode (`t=y`).'),
      quarantine: z.iso.date().optional().describe('The date of `p=quarantine`.'),
      reject: z.iso.date().optional().describe('The date of `p=reject`.'),
    })
    .optional()
    .describe('The current DMARC stage, and the dates of the next ones.'),
  'send-test': z
    .strictObject({
      smtp: z.string().describe('Name of the environment variable with the product’s SMTP URL.'),
      imap: z.string().describe('Name of the environment variable with the mailbox’s IMAP URL.'),
      to: address.describe('The mailbox that receives the test message.'),
    })
    .optional()
    .describe('Settings of `launch-gate email send-test`. Values stay in the environment.'),
});

export type EmailOptions = z.infer<typeof emailOptions>;
