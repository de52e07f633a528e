import type { MailProvider } from './provider.ts';

/** Services through which a product sends its own mail. */
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
      source: 'https://resend.com/docs/api-reference/domains',
    },
    returnPath: {
      label: 'send',
      type: 'MX',
      value: 'feedback-smtp.REGION.amazonses.com',
      source: 'https://resend.com/docs/api-reference/domains',
    },
    dkim: {
      selectors: ['resend'],
      type: 'TXT',
      source: 'https://github.com/Domain-Connect/Templates/blob/master/resend.com.mail.json',
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
      packages: ['nodemailer-postmark-transport', 'postmark', 'postmark-rails', 'postmarker'],
      words: [
        'POSTMARK_ACCOUNT_TOKEN',
        'POSTMARK_API_KEY',
        'POSTMARK_API_TOKEN',
        'POSTMARK_SERVER_TOKEN',
        'api.postmarkapp.com',
        'smtp-broadcasts.postmarkapp.com',
        'smtp.postmarkapp.com',
      ],
    },
    returnPath: {
      label: 'pm-bounces',
      type: 'CNAME',
      value: 'pm.mtasv.net',
      source: 'https://trustyourinbox.com/kb/source-configuration/postmark',
    },
    dkim: {
      selectors: [],
      type: 'TXT',
      source: 'https://postmarkapp.com/support/article/1113-how-do-i-manage-domains-using-the-api',
    },
    aligns: {
      spf: true,
      dkim: true,
      source: 'https://postmarkapp.com/blog/introducing-full-dmarc-support-with-custom',
    },
  },
  {
    id: 'sendgrid',
    name: 'SendGrid',
    shows: {
      packages: [
        '@sendgrid/client',
        '@sendgrid/mail',
        'github.com/sendgrid/sendgrid-go',
        'nodemailer-sendgrid',
        'sendgrid',
        'sendgrid-ruby',
      ],
      words: ['SENDGRID_API_KEY', 'api.eu.sendgrid.com', 'api.sendgrid.com', 'smtp.sendgrid.net'],
    },
    dkim: {
      selectors: ['s1', 's2'],
      type: 'CNAME',
      target: 'sendgrid.net',
      source: 'https://pastebin.com/q2sppdZL',
    },
    aligns: {
      spf: true,
      dkim: true,
      source: 'https://dmarc.wiki/sendgrid',
    },
  },
  {
    id: 'mailgun',
    name: 'Mailgun',
    shows: {
      packages: ['mailgun', 'mailgun-js', 'mailgun-ruby', 'mailgun.js', 'nodemailer-mailgun-transport'],
      words: ['MAILGUN_API_KEY', 'api.eu.mailgun.net', 'api.mailgun.net', 'smtp.eu.mailgun.org', 'smtp.mailgun.org'],
    },
    spf: {
      include: 'mailgun.org',
      at: 'return-path',
      source: 'https://documentation.mailgun.com/docs/mailgun/user-manual/domains/domains-verify.md',
    },
    returnPath: {
      label: 'mg',
      type: 'TXT',
      value: 'v=spf1 include:mailgun.org ~all',
    },
    dkim: {
      selectors: [],
      type: 'TXT',
      source: 'https://spfwise.com/en/article/mailgun-spf-dkim-dmarc-setup',
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
      packages: [
        '@aws-sdk/client-ses',
        '@aws-sdk/client-sesv2',
        'aws-sdk-ses',
        'aws-sdk-sesv2',
        'django-ses',
        'node-ses',
      ],
      words: [
        'AWS_SES_REGION',
        'SES_FROM_ADDRESS',
        'email-smtp.eu-central-1.amazonaws.com',
        'email-smtp.eu-west-1.amazonaws.com',
        'email-smtp.us-east-1.amazonaws.com',
        'email-smtp.us-west-2.amazonaws.com',
        'email.us-east-1.amazonaws.com',
      ],
    },
    spf: {
      include: 'amazonses.com',
      at: 'return-path',
      source: 'https://dmarc.wiki/ses',
    },
    dkim: {
      selectors: [],
      type: 'CNAME',
      target: 'dkim.amazonses.com',
      source: 'https://docs.aws.amazon.com/goto/WebAPI/email/VerifyDomainDkim',
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
        'MailchimpTransactional',
        'mailchimp-transactional',
        'mandrill',
        'mandrill-api',
      ],
      words: [
        'MANDRILL_APIKEY',
        'MANDRILL_API_KEY',
        'MANDRILL_USERNAME',
        'mandrillapp.com/api',
        'smtp.mandrillapp.com',
      ],
    },
    dkim: {
      selectors: ['mte1', 'mte2'],
      type: 'CNAME',
      target: 'mandrillapp.com',
      source: 'https://mailchimp.com/developer/release-notes/new-sending-domain-authentication-requirements',
    },
    aligns: {
      spf: true,
      dkim: true,
      source: 'https://www.senderclarity.com/guides/mandrill-spf-dkim-dmarc-setup',
    },
  },
  {
    id: 'mailjet',
    name: 'Mailjet',
    shows: {
      packages: ['mailjet', 'mailjet-rest', 'mailjet_rest', 'node-mailjet'],
      words: [
        'MAILJET_API_KEY',
        'MJ_APIKEY_PRIVATE',
        'MJ_APIKEY_PUBLIC',
        'api.mailjet.com',
        'api.us.mailjet.com',
        'in-v3.mailjet.com',
      ],
    },
    spf: {
      include: 'spf.mailjet.com',
      at: 'domain',
      source:
        'https://documentation.mailjet.com/hc/en-us/articles/360049641733-Authenticating-Domains-with-SPF-and-DKIM-A-Complete-Guide',
    },
    dkim: {
      selectors: ['mailjet'],
      type: 'TXT',
      source: 'https://www.captaindns.com/en/blog/mailjet-transactional-email-technical-guide',
    },
    aligns: {
      spf: false,
      dkim: true,
      source: 'https://www.captaindns.com/en/blog/mailjet-transactional-email-technical-guide',
    },
  },
  {
    id: 'sparkpost',
    name: 'SparkPost',
    shows: {
      packages: ['nodemailer-sparkpost-transport', 'simple_spark', 'sparkpost', 'sparkpost_rails'],
      words: [
        'SPARKPOST_API_KEY',
        'api.eu.sparkpost.com',
        'api.sparkpost.com',
        'smtp.eu.sparkpostmail.com',
        'smtp.sparkpostmail.com',
      ],
    },
    dkim: {
      selectors: [],
      type: 'TXT',
      source: 'https://mxio.io/providers/sparkpost',
    },
    aligns: {
      spf: true,
      dkim: true,
      source: 'https://mxio.io/providers/sparkpost',
    },
  },
  {
    id: 'brevo',
    name: 'Brevo',
    shows: {
      packages: ['@getbrevo/brevo', 'brevo', 'brevo-python', 'sib-api-v3-sdk', 'sib-api-v3-typescript'],
      words: [
        'BREVO_API_KEY',
        'BREVO_SMTP_KEY',
        'SENDINBLUE_API_KEY',
        'SIB_API_KEY',
        'api.brevo.com',
        'api.sendinblue.com',
        'smtp-relay.brevo.com',
        'smtp-relay.sendinblue.com',
      ],
    },
    dkim: {
      selectors: ['mail', 'brevo1', 'brevo2'],
      type: 'TXT',
      source: 'https://developers.brevo.com/docs/domain-authentication-and-verification',
    },
    aligns: {
      spf: false,
      dkim: true,
      source: 'https://www.captaindns.com/en/blog/brevo-transactional-email-technical-guide',
    },
  },
  {
    id: 'mailersend',
    name: 'MailerSend',
    shows: {
      packages: ['mailer-send-ts', 'mailersend', 'mailersend-ruby'],
      words: ['MAILERSEND_API_KEY', 'MAILERSEND_API_TOKEN', 'api.mailersend.com', 'smtp.mailersend.net'],
    },
    spf: {
      include: '_spf.mailersend.net',
      at: 'domain',
      source: 'https://github.com/lante007/Khaya/blob/HEAD/DNS_RECORDS_ADDED.md',
    },
    returnPath: {
      label: 'mta',
      type: 'CNAME',
      value: 'mailersend.net',
      source: 'https://github.com/lante007/Khaya/blob/HEAD/DNS_RECORDS_ADDED.md',
    },
    dkim: {
      selectors: ['mlsend2', 'ms1', 'ms2', 'mlsend'],
      type: 'CNAME',
      target: 'mailersend.net',
      source: 'https://github.com/lante007/Khaya/blob/HEAD/DNS_RECORDS_ADDED.md',
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
      words: [
        'MAILTRAP_API_KEY',
        'MAILTRAP_API_TOKEN',
        'bulk.api.mailtrap.io',
        'bulk.smtp.mailtrap.io',
        'live.smtp.mailtrap.io',
        'sandbox.api.mailtrap.io',
        'sandbox.smtp.mailtrap.io',
        'send.api.mailtrap.io',
      ],
    },
    dkim: {
      selectors: ['rwmt1', 'rwmt2'],
      type: 'CNAME',
      target: 'dkim.smtp.mailtrap.live',
      source:
        'https://github.com/mailtrap/mailtrap-ruby/blob/15644c3668bf1565e2ce121134b974c4152e313c/spec/fixtures/vcr_cassettes/Mailtrap_SendingDomainsAPI/_get/maps_response_data_to_SendingDomain_object.yml',
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
      packages: ['smtp2go', 'smtp2go-django', 'smtp2go-nodejs'],
      words: ['SMTP2GO_API_KEY', 'api.smtp2go.com', 'mail.smtp2go.com'],
    },
    dkim: {
      selectors: [],
      type: 'CNAME',
      target: 'dkim.smtp2go.net',
      source: 'https://github.com/MorrisLAN/MorrisLAN/blob/HEAD/terraform/dns.tf',
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
      packages: [
        '@elasticemail/elasticemail-client',
        '@elasticemail/elasticemail-client-ts-axios',
        'ElasticEmail',
        'elasticemail-webapiclient',
      ],
      words: ['ELASTICEMAIL_API_KEY', 'ELASTIC_EMAIL_API_KEY', 'api.elasticemail.com', 'smtp.elasticemail.com'],
    },
    spf: {
      include: '_spf.elasticemail.com',
      at: 'domain',
      source: 'https://elasticemail.com/support/guides/your-domain/',
    },
    returnPath: {
      label: 'bounces',
      type: 'CNAME',
      value: 'bounces.elasticemail.net',
    },
    dkim: {
      selectors: ['api'],
      type: 'TXT',
      source: 'https://elasticemail.com/support/guides/your-domain/',
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
      packages: ['django-zoho-zeptomail', 'zeptomail', 'zeptomail-python-api'],
      words: [
        'ZEPTOMAIL_API_KEY',
        'ZEPTOMAIL_API_URL',
        'ZEPTOMAIL_TOKEN',
        'api.zeptomail.com',
        'api.zeptomail.eu',
        'api.zeptomail.in',
        'smtp.zeptomail.com',
        'smtp.zeptomail.in',
      ],
    },
    returnPath: {
      label: 'bounce-zem',
      type: 'CNAME',
      value: 'cluster89.zeptomail.com',
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
    id: 'plunk',
    name: 'Plunk',
    shows: {
      packages: ['@plunk/node'],
      words: [
        'PLUNK_API_KEY',
        'PLUNK_PUBLIC_KEY',
        'PLUNK_SECRET_KEY',
        'api.useplunk.com',
        'next-api.useplunk.com',
        'smtp.useplunk.com',
      ],
    },
    spf: {
      include: 'amazonses.com',
      at: 'return-path',
      source:
        'https://github.com/useplunk/plunk/blob/15ecf583c5fa747fbd2e13845f1caf588a879feb/apps/web/src/components/DomainsSettings.tsx',
    },
    returnPath: {
      label: 'plunk',
      type: 'MX',
      value: 'feedback-smtp.REGION.amazonses.com',
      source:
        'https://github.com/useplunk/plunk/blob/15ecf583c5fa747fbd2e13845f1caf588a879feb/apps/web/src/components/DomainsSettings.tsx',
    },
    dkim: {
      selectors: [],
      type: 'CNAME',
      target: 'dkim.amazonses.com',
      source:
        'https://github.com/useplunk/plunk/blob/15ecf583c5fa747fbd2e13845f1caf588a879feb/apps/web/src/components/DomainsSettings.tsx',
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
      packages: ['loops', 'loops-sdk', 'loops_sdk'],
      words: ['LOOPS_API_KEY', 'app.loops.so', 'smtp.loops.so'],
    },
    spf: {
      include: 'amazonses.com',
      at: 'return-path',
      source: 'https://loops.so/docs/deliverability/dmarc-dkim-setup',
    },
    returnPath: {
      label: 'envelope',
      type: 'MX',
      value: 'feedback-smtp.us-east-1.amazonses.com',
      source: 'https://loops.so/docs/deliverability/dmarc-dkim-setup',
    },
    dkim: {
      selectors: [],
      type: 'CNAME',
      target: 'dkim.amazonses.com',
    },
    aligns: {
      spf: true,
      dkim: true,
      source: 'https://loops.so/docs/deliverability/dmarc-dkim-setup',
    },
  },
  {
    id: 'customer-io',
    name: 'Customer.io',
    shows: {
      packages: ['@customerio/cdp-analytics-node', 'customerio', 'customerio-node'],
      words: [
        'CUSTOMERIO_API_KEY',
        'CUSTOMERIO_APP_API_KEY',
        'CUSTOMERIO_SITE_ID',
        'CUSTOMERIO_TRANSACTIONAL_API_KEY',
        'CUSTOMER_IO_API_KEY',
        'api-eu.customer.io',
        'api.customer.io',
        'smtp.customer.io',
        'track-eu.customer.io',
        'track.customer.io',
      ],
    },
    dkim: {
      selectors: [],
      type: 'TXT',
      source: 'https://docs.customer.io/journeys/authentication',
    },
    aligns: {
      spf: true,
      dkim: true,
      source: 'https://docs.customer.io/journeys/authentication',
    },
  },
  {
    id: 'postal',
    name: 'Postal (self-hosted)',
    shows: {
      packages: ['@atech/postal', 'postal-ruby'],
      words: [],
    },
    dkim: {
      selectors: [],
      type: 'TXT',
      source:
        'https://github.com/postalserver/docs/blob/86325972f06cf936b33d308872fdb4531d613135/content/2.getting-started/9.sending-domain-configuration.md',
    },
    aligns: {
      spf: true,
      dkim: true,
      source:
        'https://github.com/postalserver/docs/blob/86325972f06cf936b33d308872fdb4531d613135/content/2.getting-started/9.sending-domain-configuration.md',
    },
  },
];
