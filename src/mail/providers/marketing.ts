import type { MailProvider } from '../provider.ts';

/** Services for newsletters and campaigns. */
export const marketing: readonly MailProvider[] = [
  {
    id: 'mailchimp',
    name: 'Mailchimp',
    shows: {
      packages: ['@mailchimp/mailchimp_marketing', 'mailchimp-marketing', 'MailchimpMarketing'],
      words: ['MAILCHIMP_API_KEY', 'api.mailchimp.com'],
    },
    dkim: {
      selectors: ['k2', 'k3'],
      type: 'CNAME',
      target: 'mcsv.net',
    },
    aligns: {
      spf: false,
      dkim: true,
    },
  },
  {
    id: 'kit',
    name: 'Kit',
    shows: {
      packages: [],
      words: ['CONVERTKIT_API_KEY', 'CONVERTKIT_API_SECRET', 'api.convertkit.com', 'api.kit.com'],
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'beehiiv',
    name: 'beehiiv',
    shows: {
      packages: ['@beehiiv/sdk'],
      words: ['BEEHIIV_API_KEY', 'api.beehiiv.com'],
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'hubspot',
    name: 'HubSpot',
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
    id: 'klaviyo',
    name: 'Klaviyo',
    shows: {
      packages: ['klaviyo-api'],
      words: ['KLAVIYO_API_KEY', 'KLAVIYO_PRIVATE_API_KEY', 'a.klaviyo.com'],
    },
    dkim: {
      selectors: ['kl', 'kl2'],
      type: 'CNAME',
      target: 'klaviyomail.com',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'mailerlite',
    name: 'MailerLite',
    shows: {
      packages: ['@mailerlite/mailerlite-nodejs', 'mailerlite-api-v2-node', 'mailerlite'],
      words: ['MAILERLITE_API_KEY', 'connect.mailerlite.com'],
    },
    spf: {
      include: '_spf.mlsend.com',
      at: 'domain',
    },
    dkim: {
      selectors: ['litesrv'],
      type: 'CNAME',
      target: 'mlsend.com',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'activecampaign',
    name: 'ActiveCampaign',
    shows: {
      packages: [],
      words: ['ACTIVECAMPAIGN_API_KEY'],
    },
    dkim: {
      selectors: ['acdkim1', 'acdkim2'],
      type: 'CNAME',
    },
    aligns: {
      spf: false,
      dkim: true,
    },
  },
  {
    id: 'campaign-monitor',
    name: 'Campaign Monitor',
    shows: {
      packages: ['createsend-node', 'createsend'],
      words: ['CREATESEND_API_KEY', 'api.createsend.com'],
    },
    dkim: {
      selectors: ['cm'],
      type: 'TXT',
    },
    aligns: {
      spf: false,
      dkim: true,
    },
  },
  {
    id: 'constant-contact',
    name: 'Constant Contact',
    shows: {
      packages: [],
      words: ['api.cc.email'],
    },
    dkim: {
      selectors: ['ctct1', 'ctct2'],
      type: 'CNAME',
      target: 'ccsend.com',
    },
    aligns: {
      spf: false,
      dkim: true,
    },
  },
  {
    id: 'drip',
    name: 'Drip',
    shows: {
      packages: ['drip-nodejs'],
      words: ['DRIP_API_KEY', 'api.getdrip.com'],
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'getresponse',
    name: 'GetResponse',
    shows: {
      packages: [],
      words: ['GETRESPONSE_API_KEY', 'api.getresponse.com'],
    },
    aligns: {
      spf: false,
      dkim: true,
    },
  },
];
