import { generateKeyPairSync } from 'node:crypto';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import type { Plan } from '../../src/sandbox/internet.ts';
import { fixedProduct, PRODUCT, strings } from '../../src/sandbox/product.ts';
import { moved, site } from '../../src/sandbox/replies.ts';
import type { Site } from '../../src/sandbox/web-server.ts';
import type { Records, Zone } from '../../src/sandbox/zones.ts';
import { judgePlan, type Run } from '../sandbox.ts';
import { MAIL_KEYS } from './keys.ts';

const key = (bits: 512 | 1024 | 2048, before = 'v=DKIM1; k=rsa; p=') => strings(before + MAIL_KEYS[bits]);

/** Changes of the product's own zone; `null` takes a name away. */
type Changes = Record<string, Records[string] | null>;

interface Fault {
  /** Which rules find it, and no others do. */
  found: string[];
  change: Changes | ((plan: Plan) => void);
  config?: string;
  /** The repository beside it. */
  files?: Record<string, string>;
}

const zoneOf = (plan: Plan) => plan.zones.find(({ name }) => name === PRODUCT) as Zone;

function changed(plan: Plan, changes: Changes): void {
  const { records } = zoneOf(plan);
  for (const [name, data] of Object.entries(changes)) {
    if (data === null) delete records[name];
    else records[name] = { ...(name === '@' ? records['@'] : {}), ...data };
  }
}

const spf = (...texts: string[]): Changes => ({ '@': { TXT: texts } });
const dmarc = (...texts: string[]): Changes => ({ _dmarc: { TXT: texts } });
const dkim = (data: Records[string]): Changes => ({ 'resend._domainkey': data });
const SELECTOR = 'email: { selectors: [resend] }';
const many = (count: number) => Array.from({ length: count }, () => 'a').join(' ');

const sts =
  (policy: string, more: Partial<ReturnType<Site['answer']> & object> = {}, extra: Changes = {}) =>
  (plan: Plan) => {
    changed(plan, {
      '_mta-sts': { TXT: 'v=STSv1; id=20261124' },
      'mta-sts': { A: '192.31.196.81' },
      '_smtp._tls': { TXT: `v=TLSRPTv1; rua=mailto:tls@${PRODUCT}` },
      ...extra,
    });
    plan.sites[`mta-sts.${PRODUCT}`] = site(() => ({
      headers: { 'content-type': 'text/plain' },
      body: policy,
      ...more,
    }));
  };
const POLICY = `version: STSv1\nmode: enforce\nmx: mail.${PRODUCT}\nmax_age: 604800\n`;

const signer = generateKeyPairSync('rsa', { modulusLength: 2048 });
const signed = dkim({
  TXT: strings(`v=DKIM1; p=${signer.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`),
});
const unsigned = [
  `From: Members <hello@${PRODUCT}>`,
  'To: ana@nic.example',
  'Subject: Welcome',
  'Date: Tue, 24 Nov 2026 10:00:00 +0000',
  `Message-ID: <1@${PRODUCT}>`,
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
  `Welcome to https://app.${PRODUCT}/confirm`,
  '',
].join('\r\n');
const { signatures } = await dkimSign(unsigned, {
  signatureData: [
    {
      signingDomain: PRODUCT,
      selector: 'resend',
      privateKey: signer.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    },
  ],
} as never);
/** Signed as the product's provider would. */
export const message = `${signatures}${unsigned}`;

/** What goes wrong in real zones, each with exactly the finding that it should have. */
export const MAIL_FAULTS: Record<string, Fault> = {
  'nothing is wrong': { found: [], change: {} },
  'no MX': { found: ['email/mx'], change: (plan) => delete zoneOf(plan).records['@']?.['MX'] },
  'an MX that is an alias': { found: ['email/mx-target'], change: { mail: { CNAME: `app.${PRODUCT}` } } },
  'an MX without an address': {
    found: ['email/mx-target'],
    change: { '@': { MX: { preference: 1, exchange: `nobody.${PRODUCT}` }, TXT: 'v=spf1 a -all' } },
  },
  'a private MX': { found: ['email/mx-target'], change: { mail: { A: '10.0.0.9' } } },
  'no mail beside mail': {
    found: ['email/mx-target'],
    change: {
      '@': {
        MX: [
          { preference: 10, exchange: `mail.${PRODUCT}` },
          { preference: 0, exchange: '.' },
        ],
      },
    },
  },
  'no SPF': { found: ['email/spf-missing'], change: spf('some other text') },
  'two SPF records': {
    found: ['email/spf-two-records'],
    change: spf('v=spf1 mx -all', `v=spf1 a:app.${PRODUCT} ~all`),
  },
  'an include without SPF': { found: ['email/spf-invalid'], change: spf(`v=spf1 include:app.${PRODUCT} mx -all`) },
  'an include of itself': { found: ['email/spf-invalid'], change: spf(`v=spf1 include:${PRODUCT} mx -all`) },
  'a misspelt mechanism': { found: ['email/spf-invalid'], change: spf('v=spf1 ipv4:192.0.2.1 mx -all') },
  'an equals sign in place of a colon': {
    found: ['email/spf-invalid'],
    change: spf(`v=spf1 include=app.${PRODUCT} mx -all`),
  },
  'a comma between terms': { found: ['email/spf-invalid'], change: spf('v=spf1 mx, a -all') },
  'a leading space': { found: ['email/spf-invalid'], change: spf(' v=spf1 mx -all') },
  'quotes inside': { found: ['email/spf-invalid'], change: spf('"v=spf1 mx -all"') },
  'eleven look-ups': { found: ['email/spf-lookups'], change: spf(`v=spf1 ${many(11)} -all`) },
  'ten look-ups': { found: [], change: spf(`v=spf1 ${many(10)} -all`) },
  'three empty answers': {
    found: ['email/spf-void'],
    change: spf(`v=spf1 a:x.${PRODUCT} a:y.${PRODUCT} a:z.${PRODUCT} mx -all`),
  },
  'everybody may send': { found: ['email/spf-all'], change: spf('v=spf1 mx +all') },
  'no opinion': { found: ['email/spf-all'], change: spf('v=spf1 mx ?all') },
  'no all': { found: ['email/spf-all'], change: spf('v=spf1 mx') },
  'a ptr': { found: ['email/spf-ptr'], change: spf('v=spf1 mx ptr -all') },
  'an include behind all': { found: ['email/spf-dead-terms'], change: spf(`v=spf1 mx -all a:app.${PRODUCT}`) },
  'macros are macros': { found: [], change: spf('v=spf1 mx exists:%{i}._spf.%{d} -all') },
  'a long record in several strings': {
    found: [],
    change: {
      '@': { TXT: strings(`v=spf1 ${Array.from({ length: 20 }, (_, i) => `ip4:198.51.100.${i}`).join(' ')} mx -all`) },
    },
  },
  'a sender that SPF does not know': {
    found: ['email/spf-senders'],
    config: 'email: { senders: [192.0.2.0/24], selectors: [resend] }',
    change: {},
  },
  'a sender without any record': {
    found: ['email/alignment'],
    config: 'email: { senders: [mailersend, resend] }',
    change: {},
  },
  'a truncated key': {
    found: ['email/dkim-key'],
    change: dkim({ TXT: strings(`v=DKIM1; k=rsa; p=${MAIL_KEYS[2048].slice(0, 255)}`) }),
  },
  'a key taken back': { found: ['email/dkim-key'], config: SELECTOR, change: dkim({ TXT: 'v=DKIM1; p=' }) },
  'a key of 1024 bits': { found: ['email/dkim-key'], change: dkim({ TXT: key(1024) }) },
  'a key of 512 bits': { found: ['email/dkim-key'], change: dkim({ TXT: key(512) }) },
  'a key for tests': { found: ['email/dkim-key'], change: dkim({ TXT: key(2048, 'v=DKIM1; t=y; k=rsa; p=') }) },
  'quotes in a key': { found: ['email/dkim-key'], change: dkim({ TXT: key(2048, '"v=DKIM1; k=rsa; p=') }) },
  'backslashes in a key': { found: ['email/dkim-key'], change: dkim({ TXT: key(2048, 'v=DKIM1\\; k=rsa\\; p=') }) },
  'two keys at one selector': { found: ['email/dkim-key'], change: dkim({ TXT: [...key(2048), ...key(1024)] }) },
  'a selector that leads nowhere': {
    found: ['email/dkim-key'],
    config: SELECTOR,
    change: dkim({ CNAME: `gone.${PRODUCT}` }),
  },
  'the domain twice': {
    found: ['email/dkim-key'],
    config: SELECTOR,
    change: { 'resend._domainkey': null, [`resend._domainkey.${PRODUCT}`]: { TXT: key(2048) } },
  },
  'no DMARC': { found: ['email/dmarc-missing'], change: { _dmarc: null } },
  'DMARC at the domain': {
    found: ['email/dmarc-place'],
    change: { _dmarc: null, '@': { TXT: ['v=spf1 mx -all', `v=DMARC1; p=none; rua=mailto:d@${PRODUCT}`] } },
  },
  'DMARC below www': {
    found: ['email/dmarc-place'],
    change: {
      _dmarc: null,
      www: { A: '192.31.196.80' },
      '_dmarc.www': { TXT: `v=DMARC1; p=none; rua=mailto:d@${PRODUCT}` },
    },
  },
  'a missing semicolon': {
    found: ['email/dmarc-invalid'],
    change: dmarc(`v=DMARC1 p=reject; rua=mailto:d@${PRODUCT}`),
  },
  'lower case': { found: ['email/dmarc-invalid'], change: dmarc(`v=dmarc1; p=reject; rua=mailto:d@${PRODUCT}`) },
  'no policy': { found: ['email/dmarc-invalid'], change: dmarc(`v=DMARC1; rua=mailto:d@${PRODUCT}`) },
  'a removed tag': {
    found: ['email/dmarc-invalid'],
    change: dmarc(`v=DMARC1; p=reject; pct=50; rua=mailto:d@${PRODUCT}`),
  },
  'two DMARC records': {
    found: ['email/dmarc-two-records'],
    change: dmarc(`v=DMARC1; p=reject; rua=mailto:d@${PRODUCT}`, `v=DMARC1; p=none; rua=mailto:d@${PRODUCT}`),
  },
  'an alias beside DMARC': {
    found: ['email/dmarc-two-records'],
    change: { _dmarc: { TXT: `v=DMARC1; p=reject; rua=mailto:d@${PRODUCT}`, CNAME: `dmarc.nic.example` } },
  },
  'a bare address for reports': {
    found: ['email/dmarc-reports'],
    change: dmarc(`v=DMARC1; p=reject; rua=d@${PRODUCT}`),
  },
  'rejecting without reports': { found: ['email/dmarc-reports'], change: dmarc('v=DMARC1; p=reject;') },
  'reports to a stranger': {
    found: ['email/dmarc-reports'],
    change: dmarc('v=DMARC1; p=reject; rua=mailto:d@nic.example'),
  },
  'an overdue step': {
    found: ['email/dmarc-stage'],
    config: 'email: { dmarc: { stage: monitor, quarantine: 2026-01-01 } }',
    change: dmarc(`v=DMARC1; p=none; rua=mailto:d@${PRODUCT}`),
  },
  'a stage skipped': {
    found: ['email/dmarc-stage'],
    config: 'email: { dmarc: { stage: monitor } }',
    change: {},
  },
  'a good MTA-STS': { found: [], change: sts(POLICY) },
  'nmx in place of mx': { found: ['email/mta-sts'], change: sts(POLICY.replace('mx:', 'nmx:')) },
  'an MX that the policy does not name': { found: ['email/mta-sts'], change: sts(POLICY.replace('mail.', 'other.')) },
  'a policy that redirects': { found: ['email/mta-sts'], change: sts('', moved(`https://${PRODUCT}/`)) },
  'a policy with another certificate': {
    found: ['email/mta-sts'],
    change: (plan) => {
      sts(POLICY)(plan);
      (plan.sites[`mta-sts.${PRODUCT}`] as Site).certificate = 'wrong-host';
    },
  },
  'a policy as HTML': { found: ['email/mta-sts'], change: sts(POLICY, { headers: { 'content-type': 'text/html' } }) },
  'a bad id': { found: ['email/mta-sts'], change: sts(POLICY, {}, { '_mta-sts': { TXT: 'v=STSv1; id=2026-11-24' } }) },
  'enforcing without reports': { found: ['email/tls-rpt'], change: sts(POLICY, {}, { '_smtp._tls': null }) },
  'a bad BIMI': { found: ['email/bimi'], change: { 'default._bimi': { TXT: 'v=BIMI1; l=http://x/logo.png' } } },
  'a sender’s address without a name': {
    found: ['email/sender-rules'],
    config: 'email: { senders: [192.0.2.7] }',
    change: spf('v=spf1 ip4:192.0.2.7 mx -all'),
  },
  'a provider in the code that DNS does not know': {
    found: ['email/provider-in-code'],
    files: { 'package.json': '{ "dependencies": { "mailersend": "1" } }', 'yarn.lock': '# yarn' },
    change: {},
  },
  'a link to the machine it was written on': {
    found: ['email/links'],
    files: { 'package.json': '{}', 'emails/reset.html': '<a href="http://localhost:3000/reset">Reset</a>' },
    change: {},
  },
  'a message that was changed on the way': {
    found: ['email/dkim-signature'],
    config: 'email: { samples: ["*.eml"] }',
    files: { 'a.eml': message.replace('Welcome to', 'Welcome at') },
    change: signed,
  },
  'a message as it was sent': {
    found: [],
    config: 'email: { samples: ["*.eml"] }',
    files: { 'a.eml': message },
    change: signed,
  },
};

/** Judges the product with one of them in it. */
export function judgeFault({ change, config, files }: Fault): Promise<Run> {
  const plan = fixedProduct();
  if (typeof change === 'function') change(plan);
  else changed(plan, change);
  // Its own faults are about files too.
  return judgePlan(plan, {
    args: ['--skip', 'alerts,handover'],
    ...(files && { files }),
    ...(config !== undefined && { config }),
  });
}
