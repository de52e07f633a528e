import type { MailProvider } from './provider.ts';

/** Services that host mailboxes or forward incoming mail. */
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
      source: 'https://mxio.io/providers/google-workspace',
    },
    dkim: {
      selectors: ['google'],
      type: 'TXT',
      source: 'https://mxio.io/providers/google-workspace',
    },
    aligns: {
      spf: true,
      dkim: true,
      source: 'https://mxio.io/providers/google-workspace',
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
      source: 'https://mailflowauthority.com/platform-guides/microsoft-365-email-authentication',
    },
    dkim: {
      selectors: ['selector1', 'selector2'],
      type: 'CNAME',
      target: 'onmicrosoft.com',
      source: 'https://mailflowauthority.com/platform-guides/microsoft-365-email-authentication',
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
      source: 'https://spfwise.com/en/article/zoho-mail-spf-dkim-dmarc-setup',
    },
    dkim: {
      selectors: [],
      type: 'TXT',
      source: 'https://domainsecurityscanner.com/guides/zoho-mail',
    },
    aligns: {
      spf: true,
      dkim: true,
      source: 'https://mxio.io/providers/zoho-mail',
    },
    receives: ['zoho.com', 'zoho.eu', 'zoho.in', 'zoho.com.au'],
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
      source: 'https://mailflowauthority.com/email-authentication/fastmail-email-auth',
    },
    dkim: {
      selectors: ['fm1', 'fm2', 'fm3'],
      type: 'CNAME',
      target: 'dkim.fmhosted.com',
      source: 'https://gist.github.com/jaydenseric/c68cba49246881d0266d135c9583c5b4',
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
      source: 'https://protonmail.com/support/knowledge-base/anti-spoofing/',
    },
    dkim: {
      selectors: ['protonmail', 'protonmail2', 'protonmail3'],
      type: 'CNAME',
      target: 'domains.proton.ch',
      source: 'https://domainsecurityscanner.com/guides/proton-mail',
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
      source: 'https://support.apple.com/no-no/102374',
    },
    dkim: {
      selectors: ['sig1'],
      type: 'CNAME',
      target: 'at.icloudmailadmin.com',
      source:
        'https://github.com/nikaro/terraform-scw-icloud-domain/blob/c179dd2a53d693f235fdb5d7b38c7a9d763e34ff/main.tf',
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
      at: 'return-path',
      source: 'https://developers.cloudflare.com/email-service/concepts/email-authentication/index.md',
    },
    returnPath: {
      label: 'cf-bounce',
      type: 'MX',
      value: 'route1.mx.cloudflare.net',
      source:
        'https://github.com/cloudflare/cloudflare-docs/blob/0309c8bed23afe438f28fd5026b5a7999e653081/src/content/docs/email-service/configuration/domains.mdx',
    },
    dkim: {
      selectors: ['cf-bounce', 'cf2024-1'],
      type: 'TXT',
      source:
        'https://github.com/cloudflare/cloudflare-docs/blob/0309c8bed23afe438f28fd5026b5a7999e653081/src/content/docs/email-service/configuration/domains.mdx',
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
      source: 'https://improvmx-website.pages.dev/guides/why-does-improvmx-need-spf',
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
      source: 'https://gist.github.com/vimal-verma/0ad3f4582858f90f566987125904c4a2',
    },
    returnPath: {
      label: 'fe-bounces',
      type: 'CNAME',
      value: 'forwardemail.net',
      source:
        'https://github.com/forwardemail/forwardemail.net/blob/059d240e8bfd24b6d7e7d1534220b74bf0a1e439/app/views/my-account/domains/verify-smtp.pug',
    },
    dkim: {
      selectors: [],
      type: 'TXT',
      source:
        'https://github.com/forwardemail/forwardemail.net/blob/059d240e8bfd24b6d7e7d1534220b74bf0a1e439/app/views/my-account/domains/verify-smtp.pug',
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
