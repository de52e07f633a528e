import { describe, expect, test } from '@jest/globals';
import { ruleCases } from '../../../test/rule-cases.ts';
import { fakeWorld } from '../../../test/support/fake-world.ts';
import { findingsFor } from '../../gate/cause.ts';
import { NOTHING_PERMITTED } from '../../gate/check.ts';
import { COMMIT_MESSAGE } from '../../io/secrets.ts';
import { secrets } from './check.ts';
import type { SecretMatch, SecretsFacts } from './facts.ts';
import { rules } from './rules/index.ts';

const match = (more: Partial<SecretMatch> = {}): SecretMatch => ({
  provider: 'stripe-secret-key-live',
  name: 'Stripe secret key',
  opens: 'money',
  revoke: 'https://dashboard.stripe.com/apikeys',
  file: 'src/billing.ts',
  line: 3,
  start: 'sk_live_',
  print: '0123456789',
  where: 'tree',
  ...more,
});
const mail = { provider: 'resend', name: 'Resend API key', opens: 'mail', start: 're_' } as const;
const facts = (matches: SecretMatch[], more: Partial<SecretsFacts> = {}): SecretsFacts => ({
  scope: 'tree',
  matches,
  pleaded: [],
  unread: [],
  limits: [],
  environments: [],
  files: 9,
  documents: 1,
  ...more,
});
const env = (names: string[]) => facts([], { environments: [{ file: '.env', names }] });
const unread = (count: number) =>
  facts([], {
    unread: Array.from({ length: count }, (_, i) => ({ file: `f${i}`, reason: 'permission denied' })),
  });

ruleCases(rules, {
  'live-key': {
    holds: {
      'nothing found': facts([]),
      'a public key': facts([match({ isPublic: true })]),
      'a stand-in': facts([match({ lowered: 'stand-in' })]),
      'allowed by a comment': facts([match({ allowed: 'with a reason' })]),
      'of a test mode': facts([match({ lowered: 'test-key' })]),
      'of a mail service': facts([match(mail)]),
    },
    broken: {
      money: facts([match()]),
      'tried, and it works': facts([match({ works: true })]),
      'source code': facts([match({ opens: 'code', name: 'GitHub token', start: 'ghp_' })]),
      'no public beginning, and no page': facts([match({ opens: 'sign-in', start: '', revoke: 'take a new one' })]),
    },
    unknown: {
      'a file that cannot be read': unread(1),
      'many of them': unread(40),
      'an archive that cannot be unpacked': facts([], { packed: [{ file: 'a.zip', reason: 'it is encrypted' }] }),
      'a comment allows it that the change may have brought': facts([], { pleaded: [match()] }),
    },
  },
  'service-key': {
    holds: { 'a key to money': facts([match()]), 'in what is served': facts([match({ ...mail, where: 'output' })]) },
    broken: { mail: facts([match(mail)]) },
    unknown: { 'a comment allows it that the change may have brought': facts([], { pleaded: [match(mail)] }) },
  },
  'test-key': {
    holds: { 'a live key': facts([match()]), 'a stand-in': facts([match({ lowered: 'stand-in' })]) },
    broken: {
      'a test mode': facts([match({ lowered: 'test-key' })]),
      'among tests': facts([match({ lowered: 'fixture' })]),
      'refused by its provider': facts([match({ lowered: 'refused' })]),
      'a wrong check sum': facts([match({ lowered: 'wrong-sum' })]),
    },
    unknown: { never: 'secrets/live-key tells of what cannot be read' },
  },
  'allow-reason': {
    holds: { 'a reason': facts([match({ allowed: 'with a reason' })]), 'nothing allowed': facts([match()]) },
    broken: { 'no reason': facts([match({ allowed: 'without a reason' })]) },
    unknown: { never: 'secrets/live-key tells of what cannot be read' },
  },
  'in-output': {
    holds: { 'public by design': facts([match({ where: 'output', isPublic: true })]), 'in a source': facts([match()]) },
    broken: {
      'any live key': facts([match({ ...mail, where: 'output' })]),
      'a test key weighs less': facts([match({ where: 'output', lowered: 'test-key' })]),
    },
    unknown: {
      'a comment allows it that the change may have brought': facts([], { pleaded: [match({ where: 'output' })] }),
    },
  },
  'in-history': {
    holds: { 'the whole history': facts([], { scope: 'history' }) },
    broken: {
      'with its commit': facts([match({ where: 'history', commit: 'a'.repeat(40) })], { scope: 'history' }),
      'in the message of a commit': facts([match({ where: 'history', file: COMMIT_MESSAGE, commit: 'b'.repeat(40) })], {
        scope: 'history',
      }),
      'one that the product made for itself': facts(
        [match({ where: 'history', opens: 'sign-in', revoke: 'take a new one: openssl rand -hex 32' })],
        { scope: 'history' },
      ),
      'one that opens what lies beside it': facts(
        [match({ where: 'history', opens: 'sign-in', revoke: 'take a new one, and encrypt again what it protects' })],
        { scope: 'history' },
      ),
      'one that a general name tells': facts([match({ where: 'history', isGuess: true })], { scope: 'history' }),
      'between two commits of a change': facts([match({ ...mail, where: 'history' })], { scope: 'change' }),
    },
    unknown: { 'a shallow clone': facts([], { scope: 'history', limits: ['The clone is shallow.'] }) },
    notApplicable: { 'the files only': facts([]), 'what is staged': facts([], { scope: 'staged' }) },
  },
  'env-file': {
    holds: {
      'no such file': facts([]),
      'names for browsers and settings': env(['NEXT_PUBLIC_API_KEY', 'PORT', 'STRIPE_PUBLISHABLE_KEY', 'KEYBOARD']),
    },
    broken: { secrets: env(['PORT', 'DATABASE_URL', 'JWT_SECRET', 'SMTP_PASSWORD', 'API_KEY']) },
    unknown: { never: 'secrets/live-key tells of what cannot be read' },
  },
});

describe('keys are findings together', () => {
  const found = (rule: 'live-key' | 'test-key', matches: SecretMatch[]) =>
    findingsFor({ rule, words: rules[rule], judgement: rules[rule].judge(facts(matches)) }, 'live').map((finding) => [
      1 + (finding.alsoAt?.length ?? 0),
      finding.seen?.['keys'],
    ]);
  const numbered = (count: number, more: (i: number) => Partial<SecretMatch>) =>
    Array.from({ length: count }, (_, i) => match({ line: i + 1, ...more(i) }));

  test('one in several files', () =>
    expect(
      found(
        'live-key',
        numbered(3, (i) => ({ file: `a${i}.ts` })),
      ),
    ).toEqual([[3, undefined]]));
  test('several of a kind in one file, as in a dump', () =>
    expect(
      found(
        'live-key',
        numbered(3, (i) => ({ print: `${i}` })),
      ),
    ).toEqual([[3, '3 different ones']]));
  test('recorded answers of a test mode', () => {
    const recorded = numbered(2000, (i) => ({ print: `${i}`, file: `cassettes/${i}.yml`, lowered: 'test-key' }));
    expect(found('test-key', recorded)).toEqual([[2000, '2,000 different ones']]);
  });
  test('but not different ones in different files, nor what weighs more', () => {
    expect(
      found(
        'live-key',
        numbered(2, (i) => ({ print: `${i}`, file: `a${i}.ts` })),
      ),
    ).toHaveLength(2);
    const proved = match({ lowered: 'fixture', isProved: true, print: 'b', file: 'b.ts' });
    expect(found('test-key', [match({ lowered: 'fixture' }), proved])).toHaveLength(2);
  });
});

test('a scan that failed leaves the check without an answer', async () => {
  const world = {
    ...fakeWorld(),
    scan: async () => ({ kind: 'failure' as const, failure: 'deadline' as const, reason: 'the time was up' }),
  };
  const subject = {
    stage: 'prelaunch' as const,
    subdomains: {},
    routes: {},
    permissions: NOTHING_PERMITTED,
    isRepository: true,
  };
  await expect(secrets.inspect(world, {}, subject)).rejects.toThrow('the time was up');
});

test('a folder that is no repository is left alone', () => {
  const subject = { stage: 'prelaunch' as const, subdomains: {}, routes: {} };
  expect(secrets.notApplicable({ ...subject, permissions: NOTHING_PERMITTED, isRepository: false })).toMatch(
    /not a git repository/,
  );
  expect(secrets.notApplicable({ ...subject, permissions: NOTHING_PERMITTED, isRepository: true })).toBeUndefined();
});
