import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { MAIL_KEYS } from '../../../test/mail/keys.ts';
import { type Cases, evidenceOf, ruleCases, saidOf } from '../../../test/rule-cases.ts';
import { fakeWorld } from '../../../test/support/fake-world.ts';
import { NOTHING_PERMITTED } from '../../gate/check.ts';
import { quote } from '../../io/records.ts';
import type { World } from '../../io/world.ts';
import type { MessageFacts } from '../../lookups/email/message.ts';
import type { EmailFacts } from './facts.ts';
import { gatherEmail } from './gather.ts';
import { type EmailOptions, emailOptions } from './options.ts';
import { rules } from './rules/index.ts';

const DOMAIN = 'example.com';
const text = (value: string) =>
  Array.from({ length: Math.ceil(value.length / 255) }, (_, i) => quote(value.slice(i * 255, i * 255 + 255))).join(' ');

/** A domain with valid email records. */
const GOOD: Record<string, string[]> = {
  'example.com MX': ['10 mail.example.com'],
  'example.com TXT': [text('v=spf1 mx -all')],
  'example.com NS': ['a.ns.cloudflare.com', 'b.ns.cloudflare.com'],
  'mail.example.com A': ['192.31.196.25'],
  '25.196.31.192.in-addr.arpa PTR': ['mail.example.com'],
  '_dmarc.example.com TXT': [text('v=DMARC1; p=reject; rua=mailto:dmarc@example.com')],
  '_domainkey.example.com TXT': [],
  'resend._domainkey.example.com TXT': [text(`v=DKIM1; p=${MAIL_KEYS[2048]}`)],
};

interface Given {
  records?: Record<string, string[] | undefined>;
  options?: Partial<EmailOptions>;
  files?: Record<string, string>;
  stage?: EmailFacts['stage'];
  /** The TXT record of every name without its own. */
  wildcard?: string;
  /** Names whose lookups fail. */
  silent?: readonly string[];
  pages?: Parameters<typeof fakeWorld>[0] extends infer P ? NonNullable<P>['pages' & keyof NonNullable<P>] : never;
}

async function facts({
  records = {},
  options = {},
  files = {},
  stage = 'prelaunch',
  silent = [],
  pages = {},
  wildcard,
}: Given = {}) {
  const all = Object.fromEntries(
    Object.entries({ ...GOOD, ...records }).filter((entry): entry is [string, string[]] => entry[1] !== undefined),
  );
  const world = fakeWorld({ records: all, files, pages: pages ?? {} });
  const deaf: World = {
    ...world,
    async ask(question) {
      if (silent.includes(question.name))
        return { kind: 'failure', failure: 'timeout', reason: 'no answer within 6 s' };
      const answer = await world.ask(question);
      if (wildcard === undefined || answer.kind !== 'answer' || answer.rcode !== 'NXDOMAIN') return answer;
      const { name, type } = question;
      const answers = type === 'TXT' ? [{ name, type, ttl: 60, value: wildcard }] : [];
      return { ...answer, rcode: 'NOERROR', answers };
    },
  };
  const subject = {
    domain: DOMAIN,
    stage,
    subdomains: {},
    permissions: NOTHING_PERMITTED,
    routes: {},
    isRepository: Object.keys(files).length > 0,
  };
  return gatherEmail(deaf, emailOptions.parse(options), subject);
}

const spf = (value: string, more: Record<string, string[]> = {}) =>
  facts({ records: { 'example.com TXT': [text(value)], ...more } });
const dmarc = (...values: string[]) => facts({ records: { '_dmarc.example.com TXT': values.map(text) } });
const dkim = (value: string) =>
  facts({ records: { 'resend._domainkey.example.com TXT': [text(value)] }, options: { selectors: ['resend'] } });

const good = await facts();
const deaf = async (...silent: string[]) => facts({ silent });

const MESSAGE: MessageFacts = {
  from: { address: 'hello@example.com', domain: DOMAIN },
  subject: 'Welcome',
  signatures: [
    {
      domain: DOMAIN,
      selector: 'resend',
      result: 'pass',
      reason: '',
      covers: ['from', 'to', 'subject', 'date'],
      isAligned: true,
      isPartial: false,
    },
  ],
  dmarc: { result: 'pass', policy: 'reject' },
  isBulk: false,
  unsubscribe: { hasUrl: false, isOneClick: false, isSigned: false },
  isEncrypted: true,
  missing: [],
  links: [],
};
const [SIGNATURE] = MESSAGE.signatures as [MessageFacts['signatures'][number]];
const message = (changes: Partial<MessageFacts>): EmailFacts => ({
  ...good,
  samples: [{ file: 'a.eml', message: { ...MESSAGE, ...changes } }],
});
const signature = (changes: Partial<typeof SIGNATURE>) => message({ signatures: [{ ...SIGNATURE, ...changes }] });
const link = (url: string, host?: EmailFacts['links'][number]['host']): EmailFacts => ({
  ...good,
  hasTexts: true,
  links: [{ url, file: 'emails/a.html', line: 3, host }],
});

const STS = 'version: STSv1\nmode: enforce\nmx: mail.example.com\nmax_age: 86400\n';
const sts = (body: string, more: Record<string, string[] | undefined> = {}) =>
  facts({
    records: {
      '_mta-sts.example.com TXT': [text('v=STSv1; id=1')],
      'mta-sts.example.com A': ['192.31.196.80'],
      '_smtp._tls.example.com TXT': [text('v=TLSRPTv1; rua=mailto:tls@example.com')],
      ...more,
    },
    pages: {
      'https://mta-sts.example.com/.well-known/mta-sts.txt': { body, headers: [['content-type', 'text/plain']] },
    },
  });

const ELEVEN = `v=spf1 include:a.example.net include:b.example.net ${'a '.repeat(6)}-all`;
const includes = {
  'a.example.net TXT': [text('v=spf1 a mx a -all')],
  'b.example.net TXT': [text('v=spf1 ip4:192.0.2.1 -all')],
};

const cases: Record<keyof typeof rules, Cases<EmailFacts>> = {
  mx: {
    holds: { 'it has one': good, 'none is wanted': await facts({ records: { 'example.com MX': ['0 .'] } }) },
    broken: {
      'it has none': await facts({ records: { 'example.com MX': [] } }),
      'it takes no mail and sends some': await facts({
        records: { 'example.com MX': ['0 .'] },
        options: { from: ['a@example.com'] },
      }),
    },
    unknown: { 'nobody answers': await deaf(DOMAIN) },
  },
  'mx-target': {
    holds: { 'a host with an address': good },
    broken: {
      'a host without one': await facts({ records: { 'mail.example.com A': undefined } }),
      'an address in place of a name': await facts({ records: { 'example.com MX': ['10 192.31.196.25'] } }),
      'a private one': await facts({ records: { 'mail.example.com A': ['10.0.0.1'] } }),
    },
    unknown: { 'nobody answers': await deaf('mail.example.com') },
  },
  'spf-missing': {
    holds: {
      'there is one': good,
      'there are two': await facts({ records: { 'example.com TXT': [text('v=spf1 -all'), text('v=spf1 mx -all')] } }),
    },
    broken: {
      'there is none': await facts({ records: { 'example.com TXT': [] } }),
      'and senders are known': await facts({
        records: {
          'example.com TXT': [],
          'example.com MX': ['1 aspmx.l.google.com'],
          'aspmx.l.google.com A': ['142.250.0.26'],
        },
        options: { senders: ['include:spf.example.net', '192.0.2.0/24', '2001:db8::1'] },
      }),
      'and nothing sends': await facts({ records: { 'example.com TXT': [], 'example.com MX': [] } }),
    },
    unknown: { 'nobody answers': await deaf(DOMAIN) },
  },
  'spf-two-records': {
    holds: { 'there is one': good },
    broken: {
      'there are two': await facts({
        records: { 'example.com TXT': [text('v=spf1 mx -all'), text('v=spf1 include:a.example.net ~all')] },
      }),
    },
    unknown: { 'nobody answers': await deaf(DOMAIN) },
  },
  'spf-invalid': {
    holds: { 'it is valid': good, 'with macros': await spf('v=spf1 exists:%{i}.%{d} mx -all') },
    broken: {
      'a term that is none': await spf('v=spf1 ipv4:192.0.2.1 -all'),
      'a URL': await spf('v=spf1 include:https://a.example.net -all'),
      'an include without a record': await spf('v=spf1 include:nobody.example.net -all'),
      'a circle': await spf('v=spf1 include:a.example.net -all', {
        'a.example.net TXT': [text('v=spf1 include:a.example.net -all')],
      }),
      'nearly one': await spf('v=spf1; mx -all'),
      'a broken include': await spf('v=spf1 include:a.example.net -all', {
        'a.example.net TXT': [text('v=spf1 ip4:1.2.3 -all')],
      }),
    },
    unknown: {
      'an include that nobody answers for': await facts({
        records: { 'example.com TXT': [text('v=spf1 include:a.example.net -all')] },
        silent: ['a.example.net'],
      }),
    },
  },
  'spf-lookups': {
    holds: { 'one is few': good },
    broken: {
      eleven: await spf(ELEVEN, includes),
      'one that nobody uses': await facts({
        records: {
          'example.com TXT': [text(ELEVEN.replace('a.example.net', 'mail.zendesk.com'))],
          'mail.zendesk.com TXT': includes['a.example.net TXT'],
          ...includes,
        },
        options: { senders: ['include:b.example.net'] },
      }),
    },
    unknown: {
      'an include that nobody answers for': await facts({
        records: { 'example.com TXT': [text('v=spf1 include:a.example.net -all')] },
        silent: ['a.example.net'],
      }),
    },
  },
  'spf-void': {
    holds: { none: good, two: await spf('v=spf1 a:x.example.net a:y.example.net -all') },
    broken: { three: await spf('v=spf1 a:x.example.net a:y.example.net mx:z.example.net -all') },
    unknown: {
      'an include that nobody answers for': await facts({
        records: { 'example.com TXT': [text('v=spf1 include:a.example.net -all')] },
        silent: ['a.example.net'],
      }),
    },
  },
  'spf-all': {
    holds: {
      '-all': good,
      '~all': await spf('v=spf1 mx ~all'),
      'a redirect': await spf('v=spf1 redirect=a.example.net', includes),
    },
    broken: { '+all': await spf('v=spf1 mx all'), '?all': await spf('v=spf1 mx ?all'), none: await spf('v=spf1 mx') },
    unknown: {
      'a redirect that nobody answers for': await facts({
        records: { 'example.com TXT': [text('v=spf1 redirect=a.example.net')] },
        silent: ['a.example.net'],
      }),
    },
  },
  'spf-ptr': {
    holds: { none: good },
    broken: { one: await spf('v=spf1 ptr:example.com -all') },
    unknown: { 'nobody answers': await deaf(DOMAIN) },
  },
  'spf-dead-terms': {
    holds: { none: good },
    broken: {
      'behind all': await spf('v=spf1 mx -all include:a.example.net', includes),
      'a redirect beside all': await spf('v=spf1 mx -all redirect=a.example.net', includes),
    },
    unknown: { 'nobody answers': await deaf(DOMAIN) },
  },
  'spf-senders': {
    holds: {
      'an address': await facts({ options: { senders: ['192.31.196.25'] } }),
      'an include': await facts({
        records: { 'example.com TXT': [text('v=spf1 include:b.example.net -all')], ...includes },
        options: { senders: ['include:b.example.net'] },
      }),
    },
    broken: {
      'an address outside': await facts({ options: { senders: ['192.0.2.9'] } }),
      'an include that is missing': await facts({ records: includes, options: { senders: ['include:b.example.net'] } }),
    },
    unknown: {
      'its addresses cannot be listed': await facts({
        records: { 'c.example.net TXT': [text('v=spf1 exists:%{i}.x.example.net -all')] },
        options: { senders: ['include:c.example.net'] },
      }),
    },
    notApplicable: { 'none is named': good },
  },
  alignment: {
    holds: {
      'by DKIM': await facts({ options: { senders: ['resend'] } }),
      'by its return path': await facts({
        records: { 'pm-bounces.example.com CNAME': ['pm.mtasv.net'] },
        options: { senders: ['postmark'] },
      }),
    },
    broken: { 'neither is there': await facts({ options: { senders: ['mailersend'] } }) },
    unknown: { 'its selectors are of each account': await facts({ options: { senders: ['beehiiv'] } }) },
    notApplicable: { 'none is named': good },
  },
  'dkim-key': {
    holds: { 'a key of 2048 bits': good, Ed25519: await dkim(`v=DKIM1; k=ed25519; p=${MAIL_KEYS.ed25519}`) },
    broken: {
      '1024 bits': await dkim(`v=DKIM1; p=${MAIL_KEYS[1024]}`),
      '512 bits': await dkim(`v=DKIM1; p=${MAIL_KEYS[512]}`),
      truncated: await dkim(`v=DKIM1; p=${MAIL_KEYS[2048].slice(0, 200)}`),
      'taken back': await dkim('v=DKIM1; p='),
      'a test': await dkim(`v=DKIM1; t=y; p=${MAIL_KEYS[2048]}`),
      'a type that it is not': await dkim(`v=DKIM1; k=dsa; p=${MAIL_KEYS[2048]}`),
      missing: await facts({ options: { selectors: ['other'] } }),
      'no key at all': await facts({
        records: { '_domainkey.example.com TXT': undefined, 'resend._domainkey.example.com TXT': undefined },
      }),
    },
    unknown: {
      'no selector is known': await facts({ records: { 'resend._domainkey.example.com TXT': undefined } }),
      'nobody answers': await facts({ options: { selectors: ['resend'] }, silent: ['resend._domainkey.example.com'] }),
    },
  },
  'dkim-signature': {
    holds: { 'it verifies': message({}) },
    broken: {
      'it fails': signature({ result: 'fail', reason: 'body hash did not verify' }),
      'of another domain': signature({ domain: 'sender.example.net', isAligned: false }),
      'it covers too little': signature({ covers: ['from'] }),
      'there is none': message({ signatures: [] }),
      'two From lines': message({ from: undefined }),
    },
    unknown: {
      'its key could not be asked for': signature({ result: 'temperror' }),
      'it could not be read': { ...good, samples: [{ file: 'a.eml', unread: 'the file does not exist' }] },
    },
    notApplicable: { 'there is none': good },
  },
  'sender-rules': {
    holds: {
      'all is there': message({}),
      'a newsletter': message({ isBulk: true, unsubscribe: { hasUrl: true, isOneClick: true, isSigned: true } }),
      'a name that leads back': await facts({
        records: { '9.2.0.192.in-addr.arpa PTR': ['out.example.com'], 'out.example.com A': ['192.0.2.9'] },
        options: { senders: ['192.0.2.9'] },
      }),
    },
    broken: {
      'not encrypted': message({ isEncrypted: false }),
      'a header is missing': message({ missing: ['date'] }),
      'a mail server without a name': await facts({ records: { '25.196.31.192.in-addr.arpa PTR': undefined } }),
      'no way to unsubscribe': message({ isBulk: true }),
      'a way that is not signed': message({
        isBulk: true,
        unsubscribe: { hasUrl: true, isOneClick: true, isSigned: false },
      }),
      'an address without a name': await facts({ options: { senders: ['192.0.2.9'] } }),
      'a name that leads elsewhere': await facts({
        records: { '9.2.0.192.in-addr.arpa PTR': ['out.example.com'] },
        options: { senders: ['192.0.2.9'] },
      }),
    },
    unknown: {
      'whether the name leads back': await facts({
        records: { '9.2.0.192.in-addr.arpa PTR': ['out.example.com'] },
        options: { senders: ['192.0.2.9'] },
        silent: ['out.example.com'],
      }),
    },
    notApplicable: {
      'there are no samples and no own servers': await spf('v=spf1 include:b.example.net -all', includes),
    },
  },
  'dmarc-missing': {
    holds: { 'there is one': good },
    broken: { 'there is none': await facts({ records: { '_dmarc.example.com TXT': undefined } }) },
    unknown: { 'nobody answers': await deaf('_dmarc.example.com') },
  },
  'dmarc-invalid': {
    holds: { 'it is valid': good },
    broken: {
      'lower case': await dmarc('v=dmarc1; p=none'),
      'no semicolon': await dmarc('v=DMARC1 p=none'),
      quotes: await dmarc('"v=DMARC1; p=none"'),
      'no policy and no reports': await dmarc('v=DMARC1; sp=none'),
      'a misspelt tag': await dmarc('v=DMARC1; p=none; ruas=mailto:a@example.com; rua=mailto:a@example.com'),
      'a tag of old': await dmarc('v=DMARC1; p=none; pct=10; rua=mailto:a@example.com'),
    },
    unknown: { 'nobody answers': await deaf('_dmarc.example.com') },
  },
  'dmarc-two-records': {
    holds: { one: good },
    broken: { two: await dmarc('v=DMARC1; p=none', 'v=DMARC1; p=reject') },
    unknown: { 'nobody answers': await deaf('_dmarc.example.com') },
  },
  'dmarc-place': {
    holds: { 'where it belongs': good },
    broken: {
      'at the domain': await facts({
        records: {
          '_dmarc.example.com TXT': undefined,
          'example.com TXT': [text('v=spf1 mx -all'), text('v=DMARC1; p=none')],
        },
      }),
      'without the underscore': await facts({ records: { 'dmarc.example.com TXT': [text('v=DMARC1; p=none')] } }),
    },
    unknown: { 'nobody answers': await deaf(DOMAIN) },
  },
  'dmarc-stage': {
    holds: { rejecting: good, watching: await dmarc('v=DMARC1; p=none; rua=mailto:a@example.com') },
    broken: {
      overdue: await facts({
        records: { '_dmarc.example.com TXT': [text('v=DMARC1; p=none; rua=mailto:a@example.com')] },
        options: { dmarc: { stage: 'monitor', test: '2026-10-01', reject: '2027-02-01' } },
      }),
      skipped: await facts({ options: { dmarc: { stage: 'monitor' } } }),
      'watching for ever': await facts({
        records: { '_dmarc.example.com TXT': [text('v=DMARC1; p=none; rua=mailto:a@example.com')] },
        stage: 'live',
      }),
      'kept to, with a next step': await facts({
        records: { '_dmarc.example.com TXT': [text('v=DMARC1; p=none; rua=mailto:a@example.com')] },
        options: { dmarc: { stage: 'monitor', test: '2027-01-11' } },
      }),
      'subdomains are open': await dmarc('v=DMARC1; p=reject; sp=none; rua=mailto:a@example.com'),
    },
    unknown: { 'nobody answers': await deaf('_dmarc.example.com') },
  },
  'dmarc-reports': {
    holds: {
      'of its own': good,
      'of another domain that takes them': await facts({
        records: {
          '_dmarc.example.com TXT': [text('v=DMARC1; p=reject; rua=mailto:a@reports.example.net')],
          'example.com._report._dmarc.reports.example.net TXT': [text('v=DMARC1')],
        },
      }),
    },
    broken: {
      nobody: await dmarc('v=DMARC1; p=reject'),
      'a bare address': await dmarc('v=DMARC1; p=reject; rua=a@example.com'),
      'a domain that does not take them': await dmarc('v=DMARC1; p=reject; rua=mailto:a@reports.example.net'),
    },
    unknown: {
      'whether it takes them': await facts({
        records: { '_dmarc.example.com TXT': [text('v=DMARC1; p=reject; rua=mailto:a@reports.example.net')] },
        silent: ['example.com._report._dmarc.reports.example.net'],
      }),
    },
  },
  'mta-sts': {
    holds: { 'it fits': await sts(STS), 'a wildcard': await sts(STS.replace('mail.', '*.')) },
    broken: {
      'another server': await sts(STS.replace('mail.', 'mx.')),
      'a key that nobody knows': await sts(STS.replace('mx:', 'nmx:')),
      'no policy': await sts(STS, { 'mta-sts.example.com A': undefined }),
      'a bad id': await sts(STS, { '_mta-sts.example.com TXT': [text('v=STSv1; id=2026-01')] }),
    },
    notApplicable: { 'there is none': good },
    unknown: { 'nobody answers': await deaf('_mta-sts.example.com') },
  },
  'tls-rpt': {
    holds: { 'there is one': await sts(STS) },
    broken: {
      'enforced without': await sts(STS, { '_smtp._tls.example.com TXT': [] }),
      'a bad one': await sts(STS, { '_smtp._tls.example.com TXT': [text('v=TLSRPTv1')] }),
    },
    notApplicable: { 'there is nothing to report': good },
    unknown: { 'nobody answers': await deaf('_smtp._tls.example.com') },
  },
  bimi: {
    holds: {
      'a logo': await facts({
        records: { 'default._bimi.example.com TXT': [text('v=BIMI1; l=https://example.com/logo.svg')] },
      }),
    },
    broken: {
      'no SVG': await facts({
        records: { 'default._bimi.example.com TXT': [text('v=BIMI1; l=http://example.com/logo.png')] },
      }),
      'no policy': await facts({
        records: {
          'default._bimi.example.com TXT': [text('v=BIMI1; l=https://example.com/logo.svg')],
          '_dmarc.example.com TXT': [text('v=DMARC1; p=none; rua=mailto:a@example.com')],
        },
      }),
    },
    notApplicable: { 'there is none': good },
    unknown: { 'nobody answers': await deaf('default._bimi.example.com') },
  },
  'provider-in-code': {
    holds: { 'it is authorized': await facts({ files: { 'package.json': '{"dependencies":{"resend":"1"}}' } }) },
    broken: {
      'a package': await facts({ files: { 'package.json': '{\n"dependencies": {\n"mailersend": "1" } }' } }),
      'a name in the environment': await facts({ files: { '.env.example': 'A=1\nBREVO_API_KEY=\n' } }),
      'beside one that is authorized': await facts({
        files: { 'package.json': '{"dependencies":{"resend":"1","mailersend":"1"}}' },
      }),
    },
    unknown: {
      'its selectors are of each account': await facts({ files: { 'a.ts': 'fetch("https://api.beehiiv.com/v2")' } }),
      'the repository was not searched to the end': { ...good, usesUnseen: 'the run’s time was up' },
    },
    notApplicable: {
      'nothing shows': good,
      'only in tests and prose': await facts({
        files: { 'README.md': 'MAILERSEND_API_KEY', 'test/a.ts': 'BREVO_API_KEY' },
      }),
    },
  },
  links: {
    holds: {
      'the product': link('https://app.example.com/confirm', {
        ends: 'app.example.com',
        problem: undefined,
        reason: '',
      }),
      'somebody else': link('https://github.com/x'),
    },
    broken: {
      'the machine it was written on': link('http://localhost:3000/confirm'),
      'a tunnel': link('https://abc.ngrok-free.app/confirm'),
      'a preview': link('https://members-git-main.vercel.app/confirm'),
      'not encrypted': link('http://app.example.com/', { ends: 'app.example.com', problem: undefined, reason: '' }),
      'no such host': link('https://ap.example.com/', {
        ends: undefined,
        problem: 'no-address',
        reason: 'its name does not resolve',
      }),
      'another host of the product': link('https://www.example.com/', {
        ends: 'example.com',
        problem: undefined,
        reason: '',
      }),
    },
    unknown: {
      'a template that was not read': {
        ...good,
        hasTexts: true,
        unreadTexts: [{ file: 'emails/a.html', reason: 'it is too large' }],
      },
      'whether it answers': link('https://app.example.com/', {
        ends: undefined,
        problem: undefined,
        reason: 'no answer within 10 s',
      }),
    },
    notApplicable: { 'there are no mails': good },
  },
};

ruleCases(rules, cases);

test('an include that nobody answers for is named, and is no missing record', async () => {
  const given = await facts({
    records: { 'example.com TXT': [text('v=spf1 include:a.example.net -all')] },
    silent: ['a.example.net'],
  });
  expect(saidOf(rules['spf-missing'].judge(given))).toEqual([]);
  expect(saidOf(rules['spf-lookups'].judge(given))).toEqual([
    { unknown: 'no answer within 6 s', place: { address: 'a.example.net TXT' }, isOpen: true },
  ]);
});

test('a wildcard is taken for no key, no return path and no logo', async () => {
  const world = await facts({
    records: { 'resend._domainkey.example.com TXT': undefined, '_domainkey.example.com TXT': undefined },
    files: { 'package.json': '{"dependencies":{"mailersend":"1"}}' },
    wildcard: text('v=spf1 -all'),
  });
  const said = Object.entries(rules).flatMap(([id, rule]) => {
    return evidenceOf(rule.judge(world)).length > 0 ? [id] : [];
  });
  expect(said).toEqual(['provider-in-code']);
  expect(saidOf(rules['dkim-key'].judge(world))).toEqual([
    expect.objectContaining({ unknown: expect.stringMatching(/no DKIM selector/) }),
  ]);
});

test('each sample that launch.yml names and that is not there is said', async () => {
  const files = { 'mail/a.eml': 'From: a@example.com\r\n\r\nHello' };
  const { samples } = await facts({ files, options: { samples: ['mail/*.eml', 'mail/welcome.eml'] } });
  expect(samples.map(({ file, ...rest }) => [file, 'unread' in rest ? rest.unread : 'read'])).toEqual([
    ['mail/welcome.eml', 'the file does not exist'],
    ['mail/a.eml', 'read'],
  ]);
});

test('a sender whose keys may lie below the domain is unknown while nobody answers there', async () => {
  const records = { 'resend._domainkey.example.com TXT': undefined, '_domainkey.example.com TXT': undefined };
  const judged = (silent: string[]) =>
    facts({ records, options: { senders: ['resend'] }, silent }).then((each) => saidOf(rules.alignment.judge(each)));
  expect(await judged([])).toEqual([expect.objectContaining({ problem: expect.stringMatching(/Neither/) })]);
  expect(await judged(['resend._domainkey.send.example.com'])).toEqual([
    expect.objectContaining({ unknown: 'no answer within 6 s' }),
  ]);
});

test('a host’s own domain is nobody’s mail', async () => {
  const subject = {
    domain: 'members.vercel.app',
    stage: 'prelaunch' as const,
    subdomains: {},
    routes: {},
    permissions: NOTHING_PERMITTED,
    isRepository: false,
  };
  const borrowed = await gatherEmail(fakeWorld(), emailOptions.parse({}), subject);
  expect(borrowed.domains).toEqual([]);
  for (const rule of Object.values(rules)) expect(rule.judge(borrowed)).toHaveProperty('notApplicable');
});

/** The rules that block, and the fixes they propose. */
async function blocking(given: Given): Promise<string[]> {
  const world = await facts(given);
  return Object.entries(rules).flatMap(([id, rule]) => {
    const said = evidenceOf(rule.judge(world));
    const own = typeof rule.priority === 'string' ? rule.priority : rule.priority.prelaunch;
    return said.some(({ priority = own }) => priority === 'block-now') ? [id] : [];
  });
}
const KEY = text(`v=DKIM1; p=${MAIL_KEYS[2048]}`);

describe('nothing blocks where mail is right in another way than the usual one', () => {
  test.each<[string, Given]>([
    [
      'a From address on a subdomain, set up as Resend asks',
      {
        records: {
          'example.com MX': [],
          'example.com TXT': [],
          'resend._domainkey.updates.example.com TXT': [KEY],
          'send.updates.example.com MX': ['10 feedback-smtp.eu-west-1.amazonses.com'],
          'send.updates.example.com TXT': [text('v=spf1 include:amazonses.com ~all')],
        },
        options: { from: ['hi@updates.example.com'], senders: ['resend'] },
      },
    ],
    [
      'two From domains, each with a sender of its own',
      {
        records: {
          'example.com TXT': [text('v=spf1 include:_spf.google.com ~all')],
          '_spf.google.com TXT': [text('v=spf1 ip4:192.0.2.0/24 ~all')],
          'google._domainkey.example.com TXT': [KEY],
          'resend._domainkey.updates.example.com TXT': [KEY],
        },
        options: { from: ['a@example.com', 'hi@updates.example.com'], senders: ['google-workspace', 'resend'] },
      },
    ],
    [
      'a selector of one’s own at a provider that has usual ones',
      {
        records: { 'sg1._domainkey.example.com TXT': [KEY] },
        options: { from: ['a@example.com'], senders: ['sendgrid'], selectors: ['sg1'] },
      },
    ],
    [
      'a provider whose bounces are its own',
      {
        records: { 'mailjet._domainkey.example.com TXT': [KEY] },
        options: { from: ['a@example.com'], senders: ['mailjet'] },
      },
    ],
    [
      'a leftover at a selector that many have',
      { records: { 'k1._domainkey.example.com TXT': [text(`v=DKIM1; p=${MAIL_KEYS[2048].slice(0, 99)}`)] } },
    ],
    [
      'a note in a key',
      { records: { 'resend._domainkey.example.com TXT': [text(`v=DKIM1; n=Ann's; p=${MAIL_KEYS[2048]}`)] } },
    ],
    ['a wildcard for DMARC', { wildcard: text('v=DMARC1; p=reject; rua=mailto:a@example.com') }],
    [
      'a second provider for tests',
      {
        files: { 'docker-compose.yml': 'SMTP_HOST: live.smtp.mailtrap.io' },
        options: { from: ['a@example.com'], senders: ['resend'] },
      },
    ],
    [
      'a mail address in another script',
      {
        options: { from: ['a@m\u00fcller.example'] },
        records: {
          'xn--mller-kva.example MX': ['10 mail.example.com'],
          'xn--mller-kva.example TXT': [text('v=spf1 mx -all')],
          '_dmarc.xn--mller-kva.example TXT': [text('v=DMARC1; p=reject; rua=mailto:a@xn--mller-kva.example')],
          '_domainkey.xn--mller-kva.example TXT': [],
          'resend._domainkey.xn--mller-kva.example TXT': [KEY],
        },
      },
    ],
    [
      'addresses in the code of mails',
      { files: { 'emails/a.tsx': "const url = process.env.APP_URL ?? 'http://localhost:3000';\n<a href={url}>" } },
    ],
  ])('%s', async (_, given) => expect(await blocking(given)).toEqual([]));
});

test.each([
  ['localhost', 'http://localhost:3000/confirm?token={{ token }}', 'https://example.com/confirm?token={{ token }}'],
  ['a tunnel', 'https://abc.ngrok-free.app/confirm', 'https://example.com/confirm'],
  ['http', 'http://app.example.com/confirm', 'https://app.example.com/confirm'],
])('the line of a template is proposed with the link in production: %s', async (_, wrong, right) => {
  const page = (url: string) => `<p>Hi</p>\r\n<a href="${url}">Confirm</a>\r\n`;
  const [found] = evidenceOf(rules.links.judge(await facts({ files: { 'emails/a.html': page(wrong) } })));
  const cwd = mkdtempSync(join(tmpdir(), 'launch-gate-test-'));
  mkdirSync(join(cwd, 'emails'));
  writeFileSync(join(cwd, 'emails/a.html'), page(wrong));
  writeFileSync(join(cwd, 'fix.patch'), `${found?.fix?.kind === 'file' ? found.fix.patch : ''}\n`);
  execFileSync('git', ['apply', 'fix.patch'], { cwd });
  expect(readFileSync(join(cwd, 'emails/a.html'), 'utf8')).toBe(page(right));
  rmSync(cwd, { recursive: true });
});

describe('what must not be proposed', () => {
  const fixOf = async (id: keyof typeof rules, given: Given) => {
    return evidenceOf(rules[id].judge(await facts(given))).map(({ fix }) => fix);
  };

  test('that the mailbox’s include goes when there are too many', async () => {
    const record = `v=spf1 include:_spf.google.com ${'a '.repeat(10)}~all`;
    const records = {
      'example.com TXT': [text(record)],
      'example.com MX': ['1 aspmx.l.google.com'],
      'aspmx.l.google.com A': ['142.250.0.26'],
      '_spf.google.com TXT': [text('v=spf1 ip4:192.0.2.0/24 ~all')],
    };
    expect(await fixOf('spf-lookups', { records, options: { senders: ['resend'] } })).toEqual([undefined]);
  });

  test('a record beside an alias', async () => {
    const records = { '_dmarc.example.com TXT': undefined, '_dmarc.example.com CNAME': ['gone.example.net'] };
    const world = await facts({ records });
    const aliased = {
      ...world.domains[0]?.dmarc.walk[0]?.lookup,
      cnames: [{ name: '_dmarc.example.com', type: 'CNAME', ttl: 60, value: 'x' }],
    };
    const [domain] = world.domains as [EmailFacts['domains'][number]];
    const walk = domain.dmarc.walk.map((step, i) =>
      i === 0 ? { ...step, lookup: aliased as typeof step.lookup } : step,
    );
    const judgement = rules['dmarc-missing'].judge({
      ...world,
      domains: [{ ...domain, dmarc: { ...domain.dmarc, walk } }],
    });
    expect(saidOf(judgement)).toEqual([expect.not.objectContaining({ fix: expect.anything() })]);
  });

  test('a redirect beside all, in a merger', async () => {
    const given = { records: { 'example.com TXT': [text('v=spf1 redirect=a.example.net'), text('v=spf1 mx ~all')] } };
    const [evidence] = evidenceOf(rules['spf-two-records'].judge(await facts(given)));
    expect(evidence?.expected).toBe('v=spf1 include:a.example.net mx ~all');
  });

  test('that the stricter of two policies is kept', async () => {
    const given = {
      records: {
        '_dmarc.example.com TXT': [text('v=DMARC1; p=reject'), text('v=DMARC1; p=none; rua=mailto:a@example.com')],
      },
    };
    const [evidence] = evidenceOf(rules['dmarc-two-records'].judge(await facts(given)));
    expect(evidence?.expected).toBe('v=DMARC1; p=none; rua=mailto:a@example.com');
  });
});

test.each([
  ['v=DMARC1; p=reject; sp=quarentine; rua=mailto:a@example.com', 'none'],
  ['v=DMARC1; p=reject; sp=none; rua=mailto:a@example.com', 'reject'],
])('%s is read as %s', async (record, policy) => {
  const world = await facts({ records: { '_dmarc.example.com TXT': [text(record)] } });
  expect(world.domains[0]?.dmarc.found).toMatchObject({ kind: 'found', policy });
});

test.each([
  ['a.example.net', 'v=spf1 +all'],
  ['a.example.net', 'v=spf1 ip4:192.0.2.1'],
])('a redirect to %s, which says %s, is no end', async (name, there) => {
  const given = await facts({
    records: { 'example.com TXT': [text(`v=spf1 redirect=${name}`)], [`${name} TXT`]: [text(there)] },
  });
  expect(saidOf(rules['spf-all'].judge(given))).toEqual([
    expect.objectContaining({ problem: expect.stringMatching(/redirect leads to/) }),
  ]);
});

test('the address of a link in a real message is shown without what opens something', () => {
  const judgement = rules.links.judge(link('http://localhost/reset/9f8e7d6c5b4a3210?token=SECRETTOKEN123'));
  expect(JSON.stringify(judgement)).not.toMatch(/SECRETTOKEN|9f8e7d6c/);
});

test('hostile texts take no time', async () => {
  const { readMessage } = await import('../../lookups/email/message.ts');
  const { manifestPackages } = await import('../../lookups/email/manifests.ts');
  const many = (text_: string, times: number) => text_.repeat(times);
  // The least of three: what else the machine does is not of interest.
  const took = async (work: () => unknown) => {
    let least = Number.POSITIVE_INFINITY;
    for (let times = 0; times < 3; times += 1) {
      const begun = process.threadCpuUsage();
      await work();
      const { user, system } = process.threadCpuUsage(begun);
      least = Math.min(least, (user + system) / 1000);
    }
    return least;
  };
  const message = (times: number) => `List-Unsubscribe: ${many('<https://', times)}\r\n\r\nx`;
  const [small, large] = [
    await took(() => readMessage(fakeWorld(), message(20_000))),
    await took(() => readMessage(fakeWorld(), message(200_000))),
  ];
  // Ten times the size must not take a hundred times as long.
  expect(large / Math.max(small, 5)).toBeLessThan(40);
  const list = (times: number) => Array.from({ length: times }, (_, i) => `pkg${i}==1`).join('\n');
  const [few, lots] = [
    await took(() => manifestPackages('requirements.txt', list(5000))),
    await took(() => manifestPackages('requirements.txt', list(50_000))),
  ];
  expect(lots / Math.max(few, 5)).toBeLessThan(40);
});
