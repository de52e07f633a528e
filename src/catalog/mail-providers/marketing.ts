import type { MailProvider } from './provider.ts';

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
      source: 'https://dmarc.wiki/mailchimp',
    },
    aligns: {
      spf: false,
      dkim: true,
      source: 'https://dmarc.wiki/mailchimp',
    },
  },
  {
    id: 'kit',
    name: 'Kit',
    shows: {
      packages: [],
      words: ['CONVERTKIT_API_KEY', 'CONVERTKIT_API_SECRET', 'api.convertkit.com', 'api.kit.com'],
    },
    returnPath: {
      label: 'ckespa',
      type: 'CNAME',
      value: 'the host that its panel shows',
      source:
        'https://github.com/schematical/sc-terraform/blob/018a929710c440d9fe356c2ccc6f30d57af7babb/tf/projects/schematical_com/main.tf',
    },
    dkim: {
      selectors: ['cka', 'cka2'],
      type: 'CNAME',
      target: 'convertkit.com',
      source:
        'https://github.com/schematical/sc-terraform/blob/018a929710c440d9fe356c2ccc6f30d57af7babb/tf/projects/schematical_com/main.tf',
    },
    aligns: {
      spf: true,
      dkim: true,
      source: 'https://www.senderclarity.com/guides/convertkit-kit-spf-dkim-dmarc-setup',
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
    dkim: {
      selectors: [],
      type: 'CNAME',
      target: 'dkim.hubspotemail.net',
      source:
        'https://github.com/firezone/firezone/blob/019aaf2d214ea486ad0f5d49fab954f17a195e47/terraform/environments/production/dns.tf',
    },
    aligns: {
      spf: false,
      dkim: true,
      source: 'https://dmarc.wiki/hubspot',
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
    },
    aligns: {
      spf: true,
      dkim: true,
      source: 'https://spfwise.com/en/article/klaviyo-spf-dkim-setup',
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
      source: 'https://help.ex2.com/en/article/how-to-authenticate-your-domain-with-mailerlite-bam40t',
    },
    dkim: {
      selectors: ['litesrv'],
      type: 'CNAME',
      target: 'mlsend.com',
      source: 'https://help.ex2.com/en/article/how-to-authenticate-your-domain-with-mailerlite-bam40t',
    },
    aligns: {
      spf: false,
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
    spf: {
      include: 'emsd1.com',
      at: 'return-path',
      source: 'https://www.senderclarity.com/guides/activecampaign-spf-dkim-dmarc-setup',
    },
    returnPath: {
      label: 'em',
      type: 'CNAME',
      value: 'activehosted.com',
      source: 'https://www.senderclarity.com/guides/activecampaign-spf-dkim-dmarc-setup',
    },
    dkim: {
      selectors: ['acdkim1', 'acdkim2'],
      type: 'CNAME',
      target: 'acems1.com',
      source: 'https://www.senderclarity.com/guides/activecampaign-spf-dkim-dmarc-setup',
    },
    aligns: {
      spf: true,
      dkim: true,
      source: 'https://www.senderclarity.com/guides/activecampaign-spf-dkim-dmarc-setup',
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
      source: 'https://www.senderclarity.com/guides/campaign-monitor-spf-dkim-dmarc-setup',
    },
    aligns: {
      spf: false,
      dkim: true,
      source: 'https://www.senderclarity.com/guides/campaign-monitor-spf-dkim-dmarc-setup',
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
      source: 'https://github.com/Domain-Connect/Templates/blob/master/constantcontact.com.email.json',
    },
    aligns: {
      spf: false,
      dkim: true,
      source: 'https://dmarc-examiner.com/blog/constant-contact-dmarc-setup',
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
  {
    id: 'moosend',
    name: 'Moosend',
    shows: {
      packages: [],
      words: [],
    },
    spf: {
      include: 'spfa.mailendo.com',
      at: 'domain',
    },
    dkim: {
      selectors: ['ms'],
      type: 'TXT',
    },
    aligns: {
      spf: false,
      dkim: true,
    },
  },
];
