import type { MailProvider } from './provider.ts';

/** Platforms that send mail to a product’s users on its behalf. */
export const platforms: readonly MailProvider[] = [
  {
    id: 'intercom',
    name: 'Intercom',
    shows: {
      packages: [],
      words: [],
    },
    returnPath: {
      label: 'outbound.intercom',
      type: 'CNAME',
      value: 'the host that its panel shows',
      source:
        'https://www.intercom.com/help/en/articles/11183745-troubleshooting-email-authentication-issues-dkim-dmarc-and-dns-setup',
    },
    dkim: {
      selectors: ['intercom'],
      type: 'CNAME',
      target: 'dkim.intercom.io',
      source: 'https://www.senderclarity.com/guides/intercom-spf-dkim-dmarc-setup',
    },
    aligns: {
      spf: true,
      dkim: true,
      source: 'https://www.senderclarity.com/guides/intercom-spf-dkim-dmarc-setup',
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
      source: 'https://support.zendesk.com/hc/en-us/articles/4867238761626-What-are-SPF-DNS-and-TXT-records',
    },
    dkim: {
      selectors: ['zendesk1', 'zendesk2'],
      type: 'CNAME',
      target: 'zendesk.com',
      source: 'https://mxio.io/providers/zendesk',
    },
    aligns: {
      spf: true,
      dkim: true,
      source: 'https://mxio.io/providers/zendesk',
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
      source: 'https://help.front.com/en/articles/2484',
    },
  },
  {
    id: 'freshdesk',
    name: 'Freshdesk',
    shows: {
      packages: [],
      words: [],
    },
    dkim: {
      selectors: [],
      type: 'CNAME',
      target: 'domainkey.freshemail.io',
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
    returnPath: {
      label: 'bounce',
      type: 'CNAME',
      value: 'custom-email-domain.stripe.com',
      source: 'https://github.com/openaustralia/infrastructure/pull/697',
    },
    dkim: {
      selectors: [],
      type: 'CNAME',
      target: 'dkim.custom-email-domain.stripe.com',
      source: 'https://github.com/openaustralia/infrastructure/pull/697',
    },
    aligns: {
      spf: true,
      dkim: true,
      source: 'https://github.com/openaustralia/infrastructure/pull/697',
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
      spf: false,
      dkim: false,
    },
  },
  {
    id: 'ghost',
    name: 'Ghost(Pro)',
    shows: {
      packages: [],
      words: [],
    },
    spf: {
      include: 'mailgun.org',
      at: 'return-path',
    },
    returnPath: {
      label: 'mg',
      type: 'TXT',
      value: 'v=spf1 include:mailgun.org ~all',
    },
    dkim: {
      selectors: [],
      type: 'TXT',
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
    dkim: {
      selectors: [],
      type: 'CNAME',
      target: 'email.myshopify.com',
    },
    aligns: {
      spf: true,
      dkim: true,
      source: 'https://help.shopify.com/en/manual/intro-to-shopify/initial-setup/email-rewrites',
    },
  },
  {
    id: 'salesforce',
    name: 'Salesforce (core CRM)',
    shows: {
      packages: [],
      words: [],
    },
    spf: {
      include: '_spf.salesforce.com',
      at: 'domain',
      source: 'https://www.cloudscope.io/guides/salesforce-spf-dkim-dmarc-setup',
    },
    aligns: {
      spf: true,
      dkim: true,
      source: 'https://help.salesforce.com/s/articleView?id=000381292&language=es&type=1',
    },
  },
];
