import type { MailProvider } from '../provider.ts';

/** Platforms that write to a product’s users in its name. */
export const platforms: readonly MailProvider[] = [
  {
    id: 'intercom',
    name: 'Intercom',
    shows: {
      packages: [],
      words: [],
    },
    dkim: {
      selectors: ['intercom'],
      type: 'CNAME',
      target: 'dkim.intercom.io',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'zendesk',
    name: 'Zendesk',
    shows: {
      packages: [],
      words: [],
    },
    spf: {
      include: 'mail.zendesk.com',
      at: 'domain',
    },
    dkim: {
      selectors: ['zendesk1', 'zendesk2'],
      type: 'CNAME',
      target: 'zendesk.com',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'help-scout',
    name: 'Help Scout',
    shows: {
      packages: [],
      words: [],
    },
    spf: {
      include: 'helpscoutemail.com',
      at: 'domain',
    },
    dkim: {
      selectors: ['strong1', 'strong2'],
      type: 'CNAME',
      target: 'helpscout.net',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'front',
    name: 'Front',
    shows: {
      packages: [],
      words: [],
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'freshdesk',
    name: 'Freshdesk',
    shows: {
      packages: [],
      words: [],
    },
    spf: {
      include: 'email.freshdesk.com',
      at: 'domain',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'stripe',
    name: 'Stripe (mail to customers)',
    shows: {
      packages: [],
      words: [],
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'paddle',
    name: 'Paddle (mail to customers)',
    shows: {
      packages: [],
      words: [],
    },
    aligns: {
      spf: false,
      dkim: false,
    },
  },
  {
    id: 'circle',
    name: 'Circle',
    shows: {
      packages: [],
      words: [],
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'discourse',
    name: 'Discourse (hosted)',
    shows: {
      packages: [],
      words: ['DISCOURSE_SMTP_ADDRESS'],
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'ghost',
    name: 'Ghost(Pro)',
    shows: {
      packages: [],
      words: [],
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'shopify',
    name: 'Shopify',
    shows: {
      packages: [],
      words: [],
    },
    aligns: {
      spf: false,
      dkim: true,
    },
  },
];
