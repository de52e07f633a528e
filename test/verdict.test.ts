import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checks } from '../src/checks/index.ts';
import type { Judged, Subject } from '../src/gate/check.ts';
import { NOTHING_PERMITTED } from '../src/gate/check.ts';
import { type Evidence, PRIORITIES, type Priority, type Said, STAGES, type Unknown } from '../src/gate/finding.ts';
import type { Look } from '../src/gate/look.ts';
import type { Outcome, Verdict } from '../src/gate/report.ts';
import { outcomeOf } from '../src/gate/run-checks.ts';
import { isDeciding } from '../src/gate/stops-verdict.ts';
import { verdictOf } from '../src/gate/verdict.ts';
import { failure } from '../src/io/failure.ts';
import type { World } from '../src/io/world.ts';
import { fakeWorld } from './support/fake-world.ts';

const SUBJECT: Subject = {
  domain: 'members.example',
  stage: 'prelaunch',
  canonical: 'www.members.example',
  subdomains: { app: 'app.members.example' },
  routes: { login: ['/login'], api: ['https://api.members.example/v1'] },
  permissions: NOTHING_PERMITTED,
  isRepository: true,
};
const holds: Look = { looked: { host: 3 }, said: [] };
const blind: Look = { looked: { host: 0 }, said: [{ unknown: 'no answer within 6 s' }] };

/** What a check says of a product whose rules were judged so. */
function outcomes(
  judgements: Record<string, Look>,
  stage: Subject['stage'],
  more: Partial<Unchanging> = {},
): Outcome[] {
  return checks.map(({ name, rules }) => {
    const judged = Object.entries(rules).map(
      ([id, words]): Judged => ({ rule: `${name}/${id}`, words, judgement: judgements[`${name}/${id}`] ?? holds }),
    );
    return outcomeOf(
      name,
      { judged, readings: [], landmarks: [] },
      { subject: { ...SUBJECT, stage }, blockOn: 'block-now', ...more },
    );
  });
}
interface Unchanging {
  blockOn: Priority | 'never';
  isChanged: (file: string) => boolean;
}
const verdict = (...given: Parameters<typeof outcomes>): Verdict =>
  verdictOf({ checks: outcomes(...given), blockOn: given[2]?.blockOn ?? 'block-now' });

const RULES = checks.flatMap(({ name, rules }) =>
  Object.entries(rules).map(([id, words]) => ({ id: `${name}/${id}`, words })),
);

describe.each(STAGES)('a rule that saw nothing, %s', (stage) => {
  test.each(RULES.map(({ id, words }) => [id, isDeciding(words, stage, 'block-now')] as const))(
    '%s alone (decides: %s)',
    (id, decides) => expect(verdict({ [id]: blind }, stage)).toBe(decides ? 'INCOMPLETE' : 'GO'),
  );
});

test.each(PRIORITIES)('with block-on: %s, what is blind at it and above stops the verdict', (blockOn) => {
  for (const { id, words } of RULES)
    expect([id, verdict({ [id]: blind }, 'live', { blockOn })]).toEqual([
      id,
      isDeciding(words, 'live', blockOn) ? 'INCOMPLETE' : 'GO',
    ]);
});

describe('what a deciding rule saw of its things, and what not', () => {
  const partly = (...said: Unknown[]): Look => ({ looked: { host: 3 }, said });
  const at = (address: string, more: Partial<Unknown> = {}): Unknown => ({ unknown: 'x', place: { address }, ...more });
  test.each<[string, Look, Verdict]>([
    ['the domain', partly(at('members.example A')), 'INCOMPLETE'],
    ['its www', partly(at('http://www.members.example/')), 'INCOMPLETE'],
    ['a declared subdomain', partly(at('app.members.example:443 (192.0.2.1)')), 'INCOMPLETE'],
    ['a declared route', partly(at('https://members.example/login')), 'INCOMPLETE'],
    ['a declared route elsewhere', partly(at('https://api.members.example/v1')), 'INCOMPLETE'],
    ['a record of the domain', partly(at('_dmarc.members.example TXT')), 'INCOMPLETE'],
    ['a key of the domain', partly(at('s1._domainkey.members.example TXT')), 'INCOMPLETE'],
    ['a page that is named by its role', partly(at('https://id.example.net/in', { isNamed: true })), 'INCOMPLETE'],
    ['no place in particular', partly({ unknown: 'x' }), 'INCOMPLETE'],
    ['a linked host', partly(at('blog.members.example A')), 'GO'],
    ['another page', partly(at('https://members.example/deep/page')), 'GO'],
    ['what was looked at and leaves it open', partly(at('members.example A', { isOpen: true })), 'GO'],
    ['a file', partly({ unknown: 'x', place: { file: 'src/a.ts' } }), 'GO'],
  ])('%s', (_, look, expected) => expect(verdict({ 'dns/apex-resolves': look }, 'prelaunch')).toBe(expected));

  test('a file of the change stops it, another file does not', () => {
    const unread = (file: string) => ({
      'secrets/live-key': { looked: { file: 9 }, said: [{ unknown: 'it is larger than 256 MB', place: { file } }] },
    });
    const isChanged = (file: string) => file === 'new.sql';
    expect(verdict(unread('new.sql'), 'prelaunch', { isChanged })).toBe('INCOMPLETE');
    expect(verdict(unread('old.sql'), 'prelaunch', { isChanged })).toBe('GO');
  });
});

describe('with nothing to see', () => {
  const nothing: World = {
    ...fakeWorld({ variables: { files: 0 }, scan: { files: 0 }, logging: { files: 0 } }),
    bundled: async () => ({ kind: 'answer', places: [], tried: 0, files: 0 }),
    ask: async () => failure('timeout', 'no answer within 6 s'),
  };
  /** Every question is answered with the same failure. */
  const silent = new Proxy(fakeWorld(), {
    get: (world, name, receiver) => {
      const own: unknown = Reflect.get(world, name, receiver);
      const isQuestion = typeof own === 'function' && !['elapsed', 'pause', 'list'].includes(String(name));
      return isQuestion ? async () => failure('timeout', 'no answer within 6 s') : own;
    },
  });
  const scenes: [string, World][] = [
    ['an empty world', nothing],
    ['a world that does not answer', silent],
  ];
  const subjects: [string, Subject][] = [
    ['a domain and a repository', SUBJECT],
    ['a domain', { ...SUBJECT, permissions: NOTHING_PERMITTED, isRepository: false }],
    ['a repository', { stage: 'live', subdomains: {}, routes: {}, permissions: NOTHING_PERMITTED, isRepository: true }],
    ['a change', { ...SUBJECT, scan: { scope: 'change', base: 'main' }, change: { base: 'main', files: [] } }],
  ];
  const cases = scenes.flatMap(([world, of]) =>
    subjects.flatMap(([subject, about]) =>
      checks.map((check) => [check.name, `${subject} in ${world}`, check, of, about] as const),
    ),
  );
  test.each(cases)('%s, %s: no rule passes', async (_, __, check, world, subject) => {
    if (check.notApplicable(subject) !== undefined) return;
    const judged = await check.inspect(world, {}, subject).then(
      (inspection) => inspection.judged,
      () => [],
    );
    // How names are built shows in the names alone.
    const others = judged.filter(({ rule }) => rule !== 'dns/naming');
    const held = others.filter(({ judgement }) => 'said' in judgement && judgement.said.length === 0);
    const { 'launch.yml entry': _entry, ...looked } = Object.assign(
      {},
      ...held.map(({ judgement }) => ('looked' in judgement ? judgement.looked : {})),
    );
    expect(looked).toEqual({});
  });
});

/** One thing that a rule saw well, ill, or not. */
type Thing = 'well' | 'ill' | 'unseen';
const PLACES = ['members.example A', 'www.members.example A', 'app.members.example A'];
const DECIDING = RULES.filter(({ words }) => isDeciding(words, 'prelaunch', 'block-now')).map(({ id }) => id);
const things = fc.array(fc.constantFrom<Thing>('well', 'ill', 'unseen'), { minLength: 3, maxLength: 3 });
const worlds = fc.dictionary(fc.constantFrom(...DECIDING), things, { maxKeys: 6 });

const lookOf = (seen: readonly Thing[]): Look => {
  const said = seen.flatMap((each, i): Said => {
    const place = { address: PLACES[i] ?? '' };
    const evidence: Evidence = { place, seen: {} };
    return each === 'well' ? [] : [each === 'ill' ? evidence : { unknown: 'x', place }];
  });
  return { looked: { host: seen.filter((each) => each !== 'unseen').length }, said };
};
const verdictIn = (world: Record<string, readonly Thing[]>) =>
  verdict(Object.fromEntries(Object.entries(world).map(([id, seen]) => [id, lookOf(seen)])), 'prelaunch');

test('whatever becomes unknown of what is named: a verdict stays, or becomes INCOMPLETE', () => {
  const blinded = fc.tuple(worlds, fc.array(fc.boolean(), { minLength: 18, maxLength: 18 }));
  void fc.assert(
    fc.property(blinded, ([world, mask]) => {
      const after = Object.fromEntries(
        Object.entries(world).map(([id, seen], i) => [
          id,
          seen.map((each, j): Thing => (mask[(i * 3 + j) % mask.length] ? 'unseen' : each)),
        ]),
      );
      const [before, then] = [verdictIn(world), verdictIn(after)];
      return then === before || then === 'INCOMPLETE';
    }),
    { numRuns: 1000 },
  );
});
