import { expect, test } from '@jest/globals';
import { unknownsOf } from '../../src/gate/report.ts';
import type { Plan } from '../../src/sandbox/internet.ts';
import { ADDRESS, fixedProduct, MAIL, PRODUCT, strings } from '../../src/sandbox/product.ts';
import type { Records, Zone } from '../../src/sandbox/zones.ts';
import { brokenRules, judgePlan } from '../sandbox.ts';
import { MAIL_KEYS } from './keys.ts';

const key = (before = 'v=DKIM1; k=rsa; p=') => ({ TXT: strings(before + MAIL_KEYS[2048]) });
const zone = (name: string, records: Records): Zone => ({
  name,
  servers: { 'ns1.dns.example': { address: ADDRESS.ns1 } },
  records,
});
const mx = (...hosts: string[]) => hosts.map((exchange, i) => ({ preference: 10 * (i + 1), exchange }));
const address = { A: ADDRESS.app };

/** What the providers publish, as they did in 2026: trees of the same shape, networks shortened. */
const PROVIDERS: Zone[] = [
  zone('google.com', {
    _spf: {
      TXT: 'v=spf1 include:_netblocks.google.com include:_netblocks2.google.com include:_netblocks3.google.com ~all',
    },
    _netblocks: { TXT: 'v=spf1 ip4:35.190.247.0/24 ip4:64.233.160.0/19 ip4:66.102.0.0/20 ip4:74.125.0.0/16 ~all' },
    _netblocks2: { TXT: 'v=spf1 ip6:2001:4860:4000::/36 ip6:2404:6800:4000::/36 ~all' },
    _netblocks3: { TXT: 'v=spf1 ip4:172.217.0.0/19 ip4:108.177.8.0/21 ~all' },
    'aspmx.l': address,
    'alt1.aspmx.l': address,
    smtp: address,
  }),
  zone('outlook.com', {
    'spf.protection': {
      TXT: 'v=spf1 ip4:40.92.0.0/15 ip4:40.107.0.0/16 ip6:2a01:111:f400::/48 include:spfd.protection.outlook.com -all',
    },
    'spfd.protection': { TXT: 'v=spf1 ip4:51.4.72.0/24 ip4:51.5.72.0/24 -all' },
    'members-example.mail.protection': address,
  }),
  zone('onmicrosoft.com', {
    'selector1-members-example._domainkey.members': key(),
    'selector2-members-example._domainkey.members': key(),
  }),
  zone('amazonses.com', {
    '@': { TXT: 'v=spf1 ip4:199.255.192.0/22 ip4:199.127.232.0/22 ip4:54.240.0.0/18 ip4:69.169.224.0/20 -all' },
    'feedback-smtp.eu-west-1': address,
    'a1.dkim': key('p='),
    'b2.dkim': key('p='),
    'c3.dkim': key('p='),
  }),
  zone('sendgrid.net', {
    '@': { TXT: 'v=spf1 ip4:167.89.0.0/17 ip4:208.117.48.0/20 ip4:50.31.32.0/19 ~all' },
    'u1.wl1': { MX: mx('mx.sendgrid.net'), TXT: 'v=spf1 ip4:167.89.0.9 -all' },
    mx: address,
    's1.domainkey.u1.wl1': key('k=rsa; t=s; p='),
    's2.domainkey.u1.wl1': key('k=rsa; t=s; p='),
  }),
  zone('messagingengine.com', {
    spf: { TXT: 'v=spf1 ip4:103.168.172.128/27 ip4:202.12.124.128/27 ?all' },
    'in1-smtp': address,
    'in2-smtp': address,
  }),
  zone('fmhosted.com', Object.fromEntries(['fm1', 'fm2', 'fm3'].map((name) => [`${name}.${PRODUCT}.dkim`, key()]))),
  zone('protonmail.ch', {
    _spf: { TXT: 'v=spf1 ip4:185.70.40.0/24 ip4:185.70.42.0/24 ip4:79.135.106.0/24 ~all' },
    mail: address,
    mailsec: address,
  }),
  zone('proton.ch', Object.fromEntries(['', '2', '3'].map((n) => [`protonmail${n}.domainkey.abc.domains`, key()]))),
  zone('mtasv.net', {
    pm: { MX: mx('inbound.mtasv.net'), TXT: 'v=spf1 ip4:50.31.156.96/27 ip4:104.245.209.192/26 ~all' },
    inbound: address,
  }),
  zone('zohomail.com', { '@': { TXT: 'v=spf1 ip4:136.143.178.49 ip4:135.84.80.0/24 ~all' } }),
  zone('zoho.com', { mx: address, mx2: address }),
  zone('mailgun.org', {
    '@': { TXT: 'v=spf1 include:_spf.mailgun.org ~all' },
    _spf: { TXT: 'v=spf1 ip4:209.61.151.0/24 ip4:166.78.68.0/22 ip4:198.61.254.0/23 ~all' },
    mxa: address,
    mxb: address,
  }),
  zone('mcsv.net', { dkim2: key(), dkim3: key() }),
  zone('icloud.com', {
    '@': { TXT: 'v=spf1 ip4:17.41.0.0/16 ip4:17.58.0.0/16 ~all' },
    'mx01.mail': address,
    'mx02.mail': address,
  }),
  zone('icloudmailadmin.com', { [`sig1.dkim.${PRODUCT}.at`]: key() }),
  zone('cloudflare.net', {
    '_spf.mx': { TXT: 'v=spf1 ip4:104.30.0.0/20 ~all' },
    'route1.mx': address,
    'route2.mx': address,
  }),
  zone('improvmx.com', {
    spf: { TXT: 'v=spf1 ip4:51.159.0.0/19 -all' },
    mx1: address,
    mx2: address,
    dkimprovmx1: key(),
    dkimprovmx2: key(),
  }),
  zone('brevo.com', { 'b1.members-example.dkim': key(), 'b2.members-example.dkim': key() }),
  zone('zendesk.com', {
    mail: { TXT: 'v=spf1 ip4:192.161.144.0/20 ip4:185.12.80.0/22 ip4:103.151.192.0/23 -all' },
    'zendesk1._domainkey': key(),
    'zendesk2._domainkey': key(),
  }),
];

const cnames = (names: Record<string, string>): Records =>
  Object.fromEntries(Object.entries(names).map(([name, target]) => [name, { CNAME: target }]));
const google = { '@': { MX: mx('aspmx.l.google.com', 'alt1.aspmx.l.google.com') }, 'google._domainkey': key() };
const resend: Records = {
  'resend._domainkey': key('p='),
  send: { MX: mx('feedback-smtp.eu-west-1.amazonses.com'), TXT: 'v=spf1 include:amazonses.com ~all' },
};
const REJECT = `v=DMARC1; p=reject; rua=mailto:dmarc@${PRODUCT}`;
const QUARANTINE = `v=DMARC1; p=quarantine; adkim=r; aspf=r; rua=mailto:dmarc@${PRODUCT}; fo=1`;

interface Setup {
  senders: string[];
  spf: string;
  dmarc: string;
  records: Records;
  more?: string;
}

/** Domains whose mail is as their providers ask for it. */
const SETUPS: Record<string, Setup> = {
  'Google Workspace and Resend': {
    senders: ['google-workspace', 'resend'],
    spf: 'v=spf1 include:_spf.google.com ~all',
    dmarc: REJECT,
    records: { ...google, ...resend },
  },
  'Microsoft 365 and SendGrid': {
    senders: ['microsoft-365', 'sendgrid'],
    spf: 'v=spf1 include:spf.protection.outlook.com -all',
    dmarc: QUARANTINE,
    records: {
      '@': { MX: mx('members-example.mail.protection.outlook.com') },
      ...cnames({
        'selector1._domainkey': 'selector1-members-example._domainkey.members.onmicrosoft.com',
        'selector2._domainkey': 'selector2-members-example._domainkey.members.onmicrosoft.com',
        em1234: 'u1.wl1.sendgrid.net',
        's1._domainkey': 's1.domainkey.u1.wl1.sendgrid.net',
        's2._domainkey': 's2.domainkey.u1.wl1.sendgrid.net',
      }),
    },
  },
  Fastmail: {
    senders: ['fastmail'],
    spf: 'v=spf1 include:spf.messagingengine.com -all',
    dmarc: REJECT,
    records: {
      '@': { MX: mx('in1-smtp.messagingengine.com', 'in2-smtp.messagingengine.com') },
      ...cnames(
        Object.fromEntries(
          ['fm1', 'fm2', 'fm3'].map((name) => [`${name}._domainkey`, `${name}.${PRODUCT}.dkim.fmhosted.com`]),
        ),
      ),
    },
  },
  'Proton Mail and Postmark': {
    senders: ['proton-mail', 'postmark'],
    spf: 'v=spf1 include:_spf.protonmail.ch ~all',
    dmarc: QUARANTINE,
    records: {
      '@': { MX: mx('mail.protonmail.ch', 'mailsec.protonmail.ch') },
      ...cnames({
        'protonmail._domainkey': 'protonmail.domainkey.abc.domains.proton.ch',
        'protonmail2._domainkey': 'protonmail2.domainkey.abc.domains.proton.ch',
        'protonmail3._domainkey': 'protonmail3.domainkey.abc.domains.proton.ch',
        'pm-bounces': 'pm.mtasv.net',
      }),
      '20261101pm._domainkey': key(),
    },
  },
  'Zoho Mail and Mailgun on a subdomain': {
    senders: ['zoho-mail', 'mailgun'],
    spf: 'v=spf1 include:zohomail.com ~all',
    dmarc: REJECT,
    more: 'selectors: [zmail]',
    records: {
      '@': { MX: mx('mx.zoho.com', 'mx2.zoho.com') },
      'zmail._domainkey': key(),
      mg: { TXT: 'v=spf1 include:mailgun.org ~all', MX: mx('mxa.mailgun.org', 'mxb.mailgun.org') },
      'smtp._domainkey.mg': key('k=rsa; p='),
    },
  },
  'Google Workspace, Amazon SES and Mailchimp': {
    senders: ['google-workspace', 'amazon-ses', 'mailchimp'],
    spf: 'v=spf1 include:_spf.google.com ~all',
    dmarc: REJECT,
    more: 'selectors: [a1, b2, c3]',
    records: {
      ...google,
      mail2: { MX: mx('feedback-smtp.eu-west-1.amazonses.com'), TXT: 'v=spf1 include:amazonses.com ~all' },
      ...cnames({
        'a1._domainkey': 'a1.dkim.amazonses.com',
        'b2._domainkey': 'b2.dkim.amazonses.com',
        'c3._domainkey': 'c3.dkim.amazonses.com',
        'k2._domainkey': 'dkim2.mcsv.net',
        'k3._domainkey': 'dkim3.mcsv.net',
      }),
    },
  },
  'iCloud Mail and Loops': {
    senders: ['icloud-mail', 'loops'],
    spf: 'v=spf1 include:icloud.com ~all',
    dmarc: QUARANTINE,
    records: {
      '@': { MX: mx('mx01.mail.icloud.com', 'mx02.mail.icloud.com') },
      'sig1._domainkey': { CNAME: `sig1.dkim.${PRODUCT}.at.icloudmailadmin.com` },
      envelope: { MX: mx('feedback-smtp.eu-west-1.amazonses.com'), TXT: 'v=spf1 include:amazonses.com ~all' },
    },
  },
  'Cloudflare for what comes, Resend for what goes': {
    senders: ['resend'],
    spf: 'v=spf1 include:_spf.mx.cloudflare.net ~all',
    dmarc: REJECT,
    records: {
      '@': { MX: mx('route1.mx.cloudflare.net', 'route2.mx.cloudflare.net') },
      'cf2024-1._domainkey': key('v=DKIM1; h=sha256; k=rsa; p='),
      ...resend,
    },
  },
  'ImprovMX and Brevo': {
    senders: ['improvmx', 'brevo'],
    spf: 'v=spf1 include:spf.improvmx.com ~all',
    dmarc: QUARANTINE,
    records: {
      '@': { MX: mx('mx1.improvmx.com', 'mx2.improvmx.com') },
      ...cnames({
        'dkimprovmx1._domainkey': 'dkimprovmx1.improvmx.com',
        'dkimprovmx2._domainkey': 'dkimprovmx2.improvmx.com',
        'brevo1._domainkey': 'b1.members-example.dkim.brevo.com',
        'brevo2._domainkey': 'b2.members-example.dkim.brevo.com',
      }),
    },
  },
  'Google Workspace and Zendesk': {
    senders: ['google-workspace', 'zendesk'],
    spf: 'v=spf1 include:_spf.google.com include:mail.zendesk.com -all',
    dmarc: REJECT,
    records: {
      ...google,
      ...cnames({
        'zendesk1._domainkey': 'zendesk1._domainkey.zendesk.com',
        'zendesk2._domainkey': 'zendesk2._domainkey.zendesk.com',
      }),
    },
  },
  'a server of one’s own': {
    senders: [`${ADDRESS.app}`],
    spf: 'v=spf1 mx -all',
    dmarc: `v=DMARC1; p=reject; sp=reject; rua=mailto:dmarc@${PRODUCT}; adkim=s; aspf=s`,
    more: 'selectors: [mail2026]',
    records: {
      '@': MAIL['@'],
      mail: address,
      'mail2026._domainkey': { TXT: `v=DKIM1; k=ed25519; p=${MAIL_KEYS.ed25519}` },
    },
  },
};

function planOf({ spf, dmarc, records }: Setup): Plan {
  const plan = fixedProduct();
  const own = plan.zones.find(({ name }) => name === PRODUCT) as Zone;
  for (const name of [...Object.keys(MAIL.below), 'mail']) delete own.records[name];
  Object.assign(own.records, records, { _dmarc: { TXT: dmarc } });
  own.records['@'] = { A: ADDRESS.web, AAAA: ADDRESS.web6, ...records['@'], TXT: spf };
  plan.zones.push(...PROVIDERS);
  return plan;
}

test.each(Object.entries(SETUPS))('%s: nothing is found', async (_, setup) => {
  const config = `email: { from: [hello@${PRODUCT}], senders: [${setup.senders.join(', ')}], ${setup.more ?? ''} }`;
  const { report } = await judgePlan(planOf(setup), { config, args: ['--only', 'email'] });
  expect({
    broken: brokenRules(report),
    unknown: unknownsOf(report.checks).map(({ rules, reason }) => `${rules}: ${reason}`),
  }).toEqual({ broken: [], unknown: [] });
});

test.each(Object.entries(SETUPS))('%s: nothing blocks without a launch.yml either', async (_, setup) => {
  const { report } = await judgePlan(planOf(setup), { args: ['--only', 'email'] });
  expect(brokenRules(report)).toEqual([]);
});
