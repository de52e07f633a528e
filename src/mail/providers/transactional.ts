import type { MailProvider } from '../provider.ts';

/** Services that a product sends its own mail through. */
export const transactional: readonly MailProvider[] = [
  {
    id: 'resend',
    name: 'Resend',
    shows: {
      packages: ['resend'],
      words: ['RESEND_API_KEY', 'api.resend.com', 'smtp.resend.com'],
    },
    spf: {
      include: 'amazonses.com',
      at: 'return-path',
    },
    returnPath: {
      label: 'send',
      type: 'MX',
      value: 'feedback-smtp.REGION.amazonses.com',
    },
    dkim: {
      selectors: ['resend'],
      type: 'TXT',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'postmark',
    name: 'Postmark',
    shows: {
      packages: ['postmark', 'postmarker', 'postmark-rails'],
      words: [
        'POSTMARK_API_TOKEN',
        'POSTMARK_SERVER_TOKEN',
        'POSTMARK_API_KEY',
        'api.postmarkapp.com',
        'smtp.postmarkapp.com',
      ],
    },
    returnPath: {
      label: 'pm-bounces',
      type: 'CNAME',
      value: 'pm.mtasv.net',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'sendgrid',
    name: 'SendGrid',
    shows: {
      packages: ['@sendgrid/mail', 'sendgrid', 'sendgrid-ruby', 'github.com/sendgrid/sendgrid-go'],
      words: ['SENDGRID_API_KEY', 'smtp.sendgrid.net', 'api.sendgrid.com'],
    },
    dkim: {
      selectors: ['s1', 's2'],
      type: 'CNAME',
      target: 'sendgrid.net',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'mailgun',
    name: 'Mailgun',
    shows: {
      packages: ['mailgun.js', 'mailgun-js', 'mailgun-ruby', 'mailgun'],
      words: ['MAILGUN_API_KEY', 'smtp.mailgun.org', 'smtp.eu.mailgun.org', 'api.mailgun.net', 'api.eu.mailgun.net'],
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
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'amazon-ses',
    name: 'Amazon SES',
    shows: {
      packages: ['@aws-sdk/client-ses', '@aws-sdk/client-sesv2', 'aws-sdk-ses', 'aws-sdk-sesv2', 'node-ses'],
      words: [
        'email-smtp.us-east-1.amazonaws.com',
        'email-smtp.us-west-2.amazonaws.com',
        'email-smtp.eu-west-1.amazonaws.com',
        'email-smtp.eu-central-1.amazonaws.com',
        'AWS_SES_REGION',
        'SES_FROM_ADDRESS',
      ],
    },
    spf: {
      include: 'amazonses.com',
      at: 'return-path',
    },
    returnPath: {
      label: 'mail',
      type: 'MX',
      value: 'feedback-smtp.REGION.amazonses.com',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'mandrill',
    name: 'Mailchimp Transactional (Mandrill)',
    shows: {
      packages: [
        '@mailchimp/mailchimp_transactional',
        'mandrill-api',
        'mailchimp-transactional',
        'MailchimpTransactional',
      ],
      words: ['MANDRILL_API_KEY', 'MANDRILL_APIKEY', 'smtp.mandrillapp.com', 'mandrillapp.com/api'],
    },
    dkim: {
      selectors: ['mte1', 'mte2'],
      type: 'CNAME',
      target: 'mandrillapp.com',
    },
    aligns: {
      spf: false,
      dkim: true,
    },
  },
  {
    id: 'mailjet',
    name: 'Mailjet',
    shows: {
      packages: ['node-mailjet', 'mailjet-rest', 'mailjet'],
      words: ['MJ_APIKEY_PUBLIC', 'MJ_APIKEY_PRIVATE', 'MAILJET_API_KEY', 'in-v3.mailjet.com', 'api.mailjet.com'],
    },
    spf: {
      include: 'spf.mailjet.com',
      at: 'domain',
    },
    dkim: {
      selectors: ['mailjet'],
      type: 'TXT',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'sparkpost',
    name: 'SparkPost',
    shows: {
      packages: ['sparkpost', 'simple_spark'],
      words: ['SPARKPOST_API_KEY', 'smtp.sparkpostmail.com', 'api.sparkpost.com'],
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'brevo',
    name: 'Brevo',
    shows: {
      packages: ['@getbrevo/brevo', 'sib-api-v3-sdk', 'brevo-python', 'brevo'],
      words: [
        'BREVO_API_KEY',
        'SENDINBLUE_API_KEY',
        'smtp-relay.brevo.com',
        'smtp-relay.sendinblue.com',
        'api.brevo.com',
      ],
    },
    dkim: {
      selectors: ['brevo1', 'brevo2'],
      type: 'CNAME',
      target: 'dkim.brevo.com',
    },
    aligns: {
      spf: false,
      dkim: true,
    },
  },
  {
    id: 'mailersend',
    name: 'MailerSend',
    shows: {
      packages: ['mailersend', 'mailersend-ruby'],
      words: ['MAILERSEND_API_KEY', 'MAILERSEND_API_TOKEN', 'smtp.mailersend.net', 'api.mailersend.com'],
    },
    returnPath: {
      label: 'mta',
      type: 'CNAME',
      value: 'mailersend.net',
    },
    dkim: {
      selectors: ['mlsend2'],
      type: 'CNAME',
      target: 'mailersend.net',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'mailtrap',
    name: 'Mailtrap',
    shows: {
      packages: ['mailtrap'],
      words: ['MAILTRAP_API_KEY', 'MAILTRAP_API_TOKEN', 'live.smtp.mailtrap.io', 'send.api.mailtrap.io'],
    },
    dkim: {
      selectors: ['rwmt1', 'rwmt2'],
      type: 'CNAME',
      target: 'mailtrap.live',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'smtp2go',
    name: 'SMTP2GO',
    shows: {
      packages: ['smtp2go-nodejs'],
      words: ['SMTP2GO_API_KEY', 'mail.smtp2go.com', 'api.smtp2go.com'],
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'elastic-email',
    name: 'Elastic Email',
    shows: {
      packages: ['@elasticemail/elasticemail-client', 'ElasticEmail'],
      words: ['ELASTICEMAIL_API_KEY', 'ELASTIC_EMAIL_API_KEY', 'smtp.elasticemail.com', 'api.elasticemail.com'],
    },
    spf: {
      include: '_spf.elasticemail.com',
      at: 'domain',
    },
    dkim: {
      selectors: ['api'],
      type: 'TXT',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'zeptomail',
    name: 'ZeptoMail',
    shows: {
      packages: ['zeptomail'],
      words: ['ZEPTOMAIL_TOKEN', 'ZEPTOMAIL_API_KEY', 'smtp.zeptomail.com', 'api.zeptomail.com'],
    },
    returnPath: {
      label: 'bounce',
      type: 'CNAME',
      value: 'zeptomail.com',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'plunk',
    name: 'Plunk',
    shows: {
      packages: ['@plunk/node'],
      words: ['PLUNK_API_KEY', 'api.useplunk.com', 'smtp.useplunk.com'],
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'loops',
    name: 'Loops',
    shows: {
      packages: ['loops'],
      words: ['LOOPS_API_KEY', 'app.loops.so', 'smtp.loops.so'],
    },
    spf: {
      include: 'amazonses.com',
      at: 'return-path',
    },
    returnPath: {
      label: 'envelope',
      type: 'MX',
      value: 'feedback-smtp.us-east-1.amazonses.com',
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
  {
    id: 'customer-io',
    name: 'Customer.io',
    shows: {
      packages: ['customerio-node', 'customerio', '@customerio/cdp-analytics-node'],
      words: [
        'CUSTOMERIO_API_KEY',
        'CUSTOMERIO_SITE_ID',
        'CUSTOMER_IO_API_KEY',
        'api.customer.io',
        'track.customer.io',
        'smtp.customer.io',
      ],
    },
    aligns: {
      spf: true,
      dkim: true,
    },
  },
];
