import type { MailProvider } from '../provider.ts';

/** Services that hold people’s mailboxes, or forward what comes in. */
export const mailboxes: readonly MailProvider[] = [
  {
    id: 'google-workspace',
    name: 'Google Workspace',
    shows: {
      packages: [],
      words: ['smtp-relay.gmail.com', 'smtp.gmail.com'],
    },
    spf: {
      include: '_spf.google.com',
      at: 'domain',
    },
    dkim: {
      selectors: ['google'],
      type: 'TXT',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
    receives: ['google.com', 'googlemail.com'],
  },
  {
    id: 'microsoft-365',
    name: 'Microsoft 365',
    shows: {
      packages: [],
      words: ['smtp.office365.com'],
    },
    spf: {
      include: 'spf.protection.outlook.com',
      at: 'domain',
    },
    dkim: {
      selectors: ['selector1', 'selector2'],
      type: 'CNAME',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
    receives: ['mail.protection.outlook.com', 'mx.microsoft'],
  },
  {
    id: 'zoho-mail',
    name: 'Zoho Mail',
    shows: {
      packages: [],
      words: ['smtp.zoho.com', 'smtppro.zoho.com', 'smtp.zoho.eu', 'smtppro.zoho.eu'],
    },
    spf: {
      include: 'zohomail.com',
      at: 'domain',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
    receives: ['zoho.com', 'zoho.eu', 'zoho.in'],
  },
  {
    id: 'fastmail',
    name: 'Fastmail',
    shows: {
      packages: [],
      words: ['smtp.fastmail.com'],
    },
    spf: {
      include: 'spf.messagingengine.com',
      at: 'domain',
    },
    dkim: {
      selectors: ['fm1', 'fm2', 'fm3'],
      type: 'CNAME',
      target: 'dkim.fmhosted.com',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
    receives: ['messagingengine.com'],
  },
  {
    id: 'proton-mail',
    name: 'Proton Mail',
    shows: {
      packages: [],
      words: ['smtp.protonmail.ch'],
    },
    spf: {
      include: '_spf.protonmail.ch',
      at: 'domain',
    },
    dkim: {
      selectors: ['protonmail', 'protonmail2', 'protonmail3'],
      type: 'CNAME',
      target: 'domains.proton.ch',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
    receives: ['protonmail.ch'],
  },
  {
    id: 'icloud-mail',
    name: 'iCloud Mail',
    shows: {
      packages: [],
      words: ['smtp.mail.me.com'],
    },
    spf: {
      include: 'icloud.com',
      at: 'domain',
    },
    dkim: {
      selectors: ['sig1'],
      type: 'CNAME',
      target: 'icloudmailadmin.com',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
    receives: ['mail.icloud.com'],
  },
  {
    id: 'cloudflare-email',
    name: 'Cloudflare Email',
    shows: {
      packages: [],
      words: [],
    },
    spf: {
      include: '_spf.mx.cloudflare.net',
      at: 'domain',
    },
    dkim: {
      selectors: ['cf2024-1'],
      type: 'TXT',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
    receives: ['mx.cloudflare.net'],
  },
  {
    id: 'improvmx',
    name: 'ImprovMX',
    shows: {
      packages: [],
      words: ['smtp.improvmx.com'],
    },
    spf: {
      include: 'spf.improvmx.com',
      at: 'domain',
    },
    dkim: {
      selectors: ['dkimprovmx1', 'dkimprovmx2'],
      type: 'CNAME',
      target: 'improvmx.com',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
    receives: ['improvmx.com'],
  },
  {
    id: 'forward-email',
    name: 'Forward Email',
    shows: {
      packages: [],
      words: ['smtp.forwardemail.net'],
    },
    spf: {
      include: 'spf.forwardemail.net',
      at: 'domain',
    },
    returnPath: {
      label: 'fe-bounces',
      type: 'CNAME',
      value: 'forwardemail.net',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
    receives: ['forwardemail.net'],
  },
  {
    id: 'migadu',
    name: 'Migadu',
    shows: {
      packages: [],
      words: ['smtp.migadu.com'],
    },
    spf: {
      include: 'spf.migadu.com',
      at: 'domain',
    },
    dkim: {
      selectors: ['key1', 'key2', 'key3'],
      type: 'CNAME',
      target: 'migadu.com',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
    receives: ['migadu.com'],
  },
  {
    id: 'titan',
    name: 'Titan',
    shows: {
      packages: [],
      words: ['smtp.titan.email'],
    },
    spf: {
      include: 'spf.titan.email',
      at: 'domain',
    },
    dkim: {
      selectors: ['titan1'],
      type: 'TXT',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
    receives: ['titan.email'],
  },
  {
    id: 'private-email',
    name: 'Namecheap Private Email',
    shows: {
      packages: [],
      words: ['mail.privateemail.com'],
    },
    spf: {
      include: 'spf.privateemail.com',
      at: 'domain',
    },
    dkim: {
      selectors: ['default'],
      type: 'TXT',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
    receives: ['privateemail.com'],
  },
  {
    id: 'gandi-mail',
    name: 'Gandi Mail',
    shows: {
      packages: [],
      words: ['mail.gandi.net'],
    },
    spf: {
      include: '_mailcust.gandi.net',
      at: 'domain',
    },
    dkim: {
      selectors: ['gm1', 'gm2', 'gm3'],
      type: 'CNAME',
      target: 'gandimail.net',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
    receives: ['mail.gandi.net'],
  },
];
