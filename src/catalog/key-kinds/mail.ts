import {
  ALNUM,
  BASE64,
  HEX,
  LOOSE,
  named,
  type Provider,
  provider,
  run,
  token,
  UPPER,
  URL64,
  UUID,
} from './provider.ts';

/** Who may send mail and letters in the product's name. */
export const mail: Provider[] = [
  provider(
    'resend',
    'Resend API key',
    'mail',
    'https://resend.com/api-keys',
    token('re_', run(ALNUM, 8, 9), '_', run(ALNUM, 20, 28)),
  ),
  provider(
    'postmark',
    'Postmark server token',
    'mail',
    'https://account.postmarkapp.com/servers',
    named('postmark', ...UUID),
  ),
  provider(
    'mailgun',
    'Mailgun API key',
    'mail',
    'https://app.mailgun.com/settings/api_security',
    [token('key-', run(HEX, 32)), named(['mailgun', 'mg_api_key'], run(HEX, 32), '-', run(HEX, 8), '-', run(HEX, 8))],
    {
      judge: (secret, line) =>
        !secret.startsWith('key-') || (/mailgun|mg[_-]|api[_-]?key/i.test(line) && isAlone(secret, line))
          ? 'live'
          : undefined,
    },
  ),
  provider(
    'mailgun-signing',
    'Mailgun signing key',
    'mail',
    'https://app.mailgun.com/settings/api_security',
    named('mailgun', run(HEX, 32), '-', run('0-9a-h', 8), '-', run('0-9a-h', 8)),
  ),
  provider('sendgrid-key', 'SendGrid API key', 'mail', 'https://app.sendgrid.com/settings/api_keys', [
    token('SG.', run(URL64, 22), '.', run(URL64, 43)),
    token('SG.', run(`.${LOOSE}`, 66)),
  ]),
  provider('brevo', 'Brevo (Sendinblue) API key', 'mail', 'https://app.brevo.com/settings/keys/api', [
    token('xkeysib-', run(HEX, 64), '-', run(ALNUM, 16)),
    token('xsmtpsib-', run(HEX, 64), '-', run(ALNUM, 16)),
  ]),
  provider(
    'mailchimp',
    'Mailchimp API key',
    'mail',
    'https://us1.admin.mailchimp.com/account/api',
    token(run(HEX, 32), '-us', run('0-9', 1, 2)),
    { judge: (_, line) => (/MailchimpSDK\.initialize/.test(line) ? 'public' : 'live') },
  ),
  provider(
    'mandrill',
    'Mandrill API key',
    'mail',
    'https://mandrillapp.com/settings',
    [token('md-', run(URL64, 22)), named('mandrill', run(URL64, 22))],
    { judge: (_, line) => (/mandrill/i.test(line) ? 'live' : undefined) },
  ),
  provider(
    'mailjet',
    'Mailjet secret key',
    'mail',
    'https://app.mailjet.com/account/apikeys',
    named(['mailjet_secret', 'mailjet_api_secret', 'mj_apikey_private', 'mailjet'], run(HEX, 32)),
  ),
  provider(
    'mailerlite',
    'MailerLite token',
    'mail',
    'https://dashboard.mailerlite.com/integrations/api',
    named('mailerlite', 'eyJ', run(URL64, 20, 200), '.', run(URL64, 60, 3000), '.', run(URL64, 300, 900)),
  ),
  provider(
    'mailersend',
    'MailerSend token',
    'mail',
    'https://app.mailersend.com/api-tokens',
    token('mlsn.', run(HEX, 64)),
  ),
  provider(
    'sparkpost',
    'SparkPost API key',
    'mail',
    'https://app.sparkpost.com/account/api-keys',
    named('sparkpost', run(HEX, 40)),
  ),
  provider('loops', 'Loops API key', 'mail', 'https://app.loops.so/settings?page=api', named('loops', run(HEX, 32))),
  provider('kit', 'Kit (ConvertKit) secret', 'mail', 'https://app.kit.com/account_settings/developer_settings', [
    token('kit_', run(HEX, 32)),
    named(
      ['convertkit_api_secret', 'convertkit_secret', 'convertkit_api_key', 'kit_api_key', 'kit_api_secret'],
      run(URL64, 22, 46),
    ),
  ]),
  provider(
    'beehiiv',
    'beehiiv API key',
    'mail',
    'https://app.beehiiv.com/settings/integrations',
    named('beehiiv', run(ALNUM, 64)),
  ),
  provider(
    'customer-io',
    'Customer.io API key',
    'mail',
    'https://fly.customer.io/settings/api_credentials',
    named(['customerio', 'customer_io', 'customer.io'], run(HEX, 20, 32)),
  ),
  provider(
    'klaviyo',
    'Klaviyo private key',
    'mail',
    'https://www.klaviyo.com/settings/account/api-keys',
    token('pk_', run(HEX, 34)),
  ),
  provider(
    'activecampaign',
    'ActiveCampaign API key',
    'mail',
    'https://www.activecampaign.com',
    named(['activecampaign', 'active_campaign'], run(HEX, 72)),
  ),
  provider(
    'campaign-monitor',
    'Campaign Monitor API key',
    'mail',
    'https://login.createsend.com',
    named(['campaignmonitor', 'campaign_monitor', 'createsend'], run(BASE64, 88, 92), '=='),
  ),
  provider(
    'plunk',
    'Plunk secret key',
    'mail',
    'https://app.useplunk.com/settings/api',
    named('plunk', 'sk_', run(HEX, 48)),
  ),
  provider(
    'courier',
    'Courier auth token',
    'mail',
    'https://app.courier.com/settings/api-keys',
    token('pk_prod_', run(UPPER, 28)),
  ),
  provider(
    'elastic-email',
    'Elastic Email API key',
    'mail',
    'https://app.elasticemail.com/marketing/settings/new/manage-api',
    named(['elasticemail', 'elastic_email'], run('A-F0-9', 96)),
  ),
  provider(
    'zeptomail',
    'ZeptoMail token',
    'mail',
    'https://zeptomail.zoho.com',
    token('Zoho-enczapikey ', run(`A-Za-z0-9+/=`, 60, 200)),
  ),
  provider(
    'smtp2go',
    'SMTP2GO API key',
    'mail',
    'https://app.smtp2go.com/sending/apikeys',
    token('api-', run('A-F0-9', 32)),
  ),
  provider('nylas', 'Nylas API key', 'mail', 'https://dashboard-v3.nylas.com', token('nyk_v0_', run(ALNUM, 60, 70))),
];

/** Not the end of a longer text, such as the address of a page: `delete-an-API-key-342ef...`. */
const isAlone = (secret: string, line: string) => !/[\w-]/.test(line[line.indexOf(secret) - 1] ?? '');
