import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { type CheckParts, defineCheck, type Judgement, NOTHING_PERMITTED } from '../src/gate/check.ts';
import type { Evidence, Said } from '../src/gate/finding.ts';
import { fingerprint } from '../src/gate/fingerprint.ts';
import { type Gate, judge } from '../src/gate/judge-product.ts';
import type { Look } from '../src/gate/look.ts';
import { findingsOf } from '../src/gate/report.ts';
import { withChange } from '../src/io/overlaid.ts';
import type { World } from '../src/io/world.ts';
import { lookup } from '../src/lookups/lookup.ts';
import { crashReporter } from '../src/run/crash-report.ts';
import { fakeWorld } from './support/fake-world.ts';

const words = { title: 'T', proves: 'P', why: 'W', remedy: 'R', source: 'S' };
const evidence = (more: Partial<Evidence> = {}): Evidence => ({
  place: { address: 'example.com A' },
  seen: {},
  ...more,
});

/** A judgement of so many hosts. */
const look = (said: Said, host = 1): Look => ({ looked: { host }, said });

/** A check of one rule that judges what the test says. */
const checkOf = (judged: Judgement | (() => never), name = 'toy', more: Partial<CheckParts<object, null>> = {}) =>
  defineCheck<object, null>({
    name,
    title: name,
    summary: name,
    options: z.object({}),
    gather: async () => null,
    rules: {
      rule: { ...words, priority: 'block-now', judge: () => (typeof judged === 'function' ? judged() : judged) },
    },
    ...more,
  });

const run = (checks: Gate['checks'], more: Partial<Gate> = {}, world: World = fakeWorld()) =>
  judge(
    {
      checks,
      options: {},
      subject: {
        domain: 'example.com',
        stage: 'prelaunch',
        subdomains: {},
        routes: {},
        permissions: NOTHING_PERMITTED,
        isRepository: false,
      },
      wanted: () => true,
      blockOn: 'block-now',
      isChosen: false,
      waivers: [],
      baseline: new Set(),
      target: 'example.com',
      version: '0',
      notes: [],
      ...more,
    },
    world,
    (change) => withChange(world, change),
    () => ({ dns: 0, http: 0, mostOfOneHost: 0, tls: 0, files: 0 }),
  );

const holding = checkOf(look([]), 'holding');
const broken = checkOf(look([evidence()]), 'broken');
const blind = checkOf(look([{ unknown: 'no answer' }], 0), 'blind');
const throwing = checkOf(() => {
  throw new Error('the disk is full');
}, 'throwing');
const elsewhere = checkOf(look([]), 'elsewhere', { notApplicable: () => 'nothing here' });

/** A place that nobody named. */
const OTHER = { address: 'blog.example.net A' };
const twoRules = (one: Judgement, other: Judgement) =>
  checkOf(one, 'a', {
    rules: {
      known: { ...words, priority: 'block-now', judge: () => one },
      hidden: { ...words, priority: 'block-now', judge: () => other },
    },
  });

describe('the verdict', () => {
  test.each([
    ['all holds', [holding], 'GO'],
    ['a blocker', [holding, broken], 'NO-GO'],
    ['a blocker beside a check that saw nothing', [broken, blind], 'NO-GO'],
    ['a check that saw nothing', [holding, blind], 'INCOMPLETE'],
    ['a check that threw', [holding, throwing], 'INCOMPLETE'],
    [
      'a mild finding where nothing else could be seen',
      [holding, checkOf(look([evidence({ priority: 'fix-after-launch' }), { unknown: 'no answer' }]))],
      'INCOMPLETE',
    ],
    ['nothing that applies', [elsewhere], 'INCOMPLETE'],
    ['one that does not apply beside one that holds', [holding, elsewhere], 'GO'],
    ['no check at all', [], 'INCOMPLETE'],
    ['a rule that saw nothing beside one that holds', [twoRules(look([]), look([{ unknown: 'x' }], 0))], 'INCOMPLETE'],
    ['a part that was not seen', [twoRules(look([]), look([{ unknown: 'x', place: OTHER }], 3))], 'GO'],
    ['nothing of its kind', [twoRules(look([]), look([], 0))], 'GO'],
    [
      'only what launch.yml says',
      [checkOf({ looked: { 'launch.yml entry': 2, document: 1 }, said: [] })],
      'INCOMPLETE',
    ],
  ])('%s', async (_, checks, verdict) => expect((await run(checks)).verdict).toBe(verdict));

  test('what was chosen by name and does not apply stops nothing; of several, one that saw nothing does', async () => {
    expect((await run([elsewhere], { isChosen: true })).verdict).toBe('GO');
    expect((await run([elsewhere, blind], { isChosen: true })).verdict).toBe('INCOMPLETE');
    expect((await run([], { isChosen: true })).verdict).toBe('INCOMPLETE');
  });

  test('a milder finding blocks only when that is asked for', async () => {
    const mild = checkOf(look([evidence({ priority: 'fix-before-launch' })]));
    expect((await run([mild])).verdict).toBe('GO');
    expect((await run([mild], { blockOn: 'fix-before-launch' })).verdict).toBe('NO-GO');
    expect((await run([broken], { blockOn: 'never' })).verdict).toBe('GO');
  });

  test('a finding says when it weighs differently, where it does not weigh what its rule does', async () => {
    const weighs = 'Block now on a host of members; fix before launch on any other.';
    const weighing = checkOf(look([]), 'weighing', {
      rules: {
        rule: {
          ...words,
          priority: 'block-now',
          weighs,
          judge: () => look([evidence(), evidence({ priority: 'fix-before-launch', key: 'other' })]),
        },
      },
    });
    const { checks } = await run([weighing]);
    expect(findingsOf(checks).map((each) => [each.priority, each.weighs])).toEqual([
      ['block-now', undefined],
      ['fix-before-launch', weighs],
    ]);
  });

  test('a rule may weigh more once there are members', async () => {
    const staged = checkOf(look([]), 'staged', {
      rules: {
        rule: {
          ...words,
          priority: { prelaunch: 'fix-after-launch', live: 'block-now' },
          judge: () => look([evidence()]),
        },
      },
    });
    expect((await run([staged])).verdict).toBe('GO');
    expect(
      (
        await run([staged], {
          subject: {
            domain: 'example.com',
            stage: 'live',
            subdomains: {},
            routes: {},
            permissions: NOTHING_PERMITTED,
            isRepository: false,
          },
        })
      ).verdict,
    ).toBe('NO-GO');
  });

  test('a check that throws says why', async () => {
    expect((await run([throwing])).checks).toEqual([
      {
        check: 'throwing',
        status: 'could-not-check',
        reason: 'the disk is full',
        unknown: [{ reason: 'the disk is full', rules: ['throwing/rule'], stops: ['throwing/rule'] }],
      },
    ]);
  });
});

describe('waivers', () => {
  const waiver = { rule: 'broken/rule', at: 'example.com *', why: 'moving on Monday', until: '2026-11-22' };
  const at = (until: string, more = {}) =>
    run([broken], { waivers: [{ ...waiver, until, ...more }] }, fakeWorld({ now: '2026-11-22T23:00:00Z' }));
  test('hold through their last day', async () => expect((await at('2026-11-22')).verdict).toBe('GO'));
  test('block again after it, and say so', async () => {
    const report = await at('2026-11-21');
    expect(report.verdict).toBe('NO-GO');
    expect(findingsOf(report.checks)[0]?.waived).toEqual({
      by: 'accept',
      why: 'moving on Monday',
      until: '2026-11-21',
      expired: true,
    });
  });
  test('cover their place only', async () =>
    expect((await at('2026-12-01', { at: 'www.example.com *' })).verdict).toBe('NO-GO'));
  test('that match nothing are named', async () =>
    expect((await at('2026-12-01', { at: 'www.*' })).notes).toHaveLength(1));
  test('cover every place without `at`', async () =>
    expect((await run([broken], { waivers: [{ rule: 'broken/rule', why: 'x', until: '2099-01-01' }] })).verdict).toBe(
      'GO',
    ));
  test('a pattern is no regular expression', async () =>
    expect((await at('2026-12-01', { at: 'example.com .' })).verdict).toBe('NO-GO'));
  test('the baseline accepts by fingerprint', async () => {
    const print = findingsOf((await run([broken])).checks)[0]?.fingerprint ?? '';
    expect((await run([broken], { baseline: new Set([print]) })).verdict).toBe('GO');
  });
});

describe('fingerprints', () => {
  const inFile = (line: number, key: string) =>
    fingerprint('secrets/key', { place: { file: 'a.ts', line }, seen: { at: String(line) }, key });
  test('survive moved lines', () => expect(inFile(3, 'const key = …')).toBe(inFile(40, 'const key = …')));
  test('tell two problems of one file apart', () => expect(inFile(3, 'const a')).not.toBe(inFile(3, 'const b')));
  test('survive changed measurements', () => {
    expect(fingerprint('r', evidence({ seen: { ms: '1' } }))).toBe(fingerprint('r', evidence({ seen: { ms: '2' } })));
  });
  test('of equal problems in one run are told apart', async () => {
    const prints = findingsOf((await run([checkOf(look([evidence(), evidence()]))])).checks).map(
      (finding) => finding.fingerprint,
    );
    expect(prints[1]).toBe(`${prints[0]}-2`);
  });
});

describe('a proposed DNS fix', () => {
  const fix = {
    kind: 'dns' as const,
    change: { add: [{ name: 'www.example.com', type: 'A', value: '192.31.196.80' }], remove: [] },
  };
  /** Breaks while www has no address; `side` says what else is broken once it has one. */
  const resolving = (side: Judgement) =>
    defineCheck({
      name: 'names',
      title: 'n',
      summary: 'n',
      options: z.object({}),
      gather: (world: World) => lookup(world, 'www.example.com', 'A'),
      rules: {
        resolves: {
          ...words,
          priority: 'block-now',
          judge: ({ outcome }) => look(outcome === 'found' ? [] : [evidence({ fix })]),
        },
        side: { ...words, priority: 'block-now', judge: ({ outcome }) => (outcome === 'found' ? side : look([])) },
      },
    });
  const proofOf = async (side: Judgement) => {
    const [finding] = findingsOf((await run([resolving(side)])).checks);
    return { proved: finding?.proved, afterFix: finding?.afterFix };
  };
  test('is proved when the finding goes', async () =>
    expect(await proofOf(look([]))).toEqual({ proved: true, afterFix: undefined }));
  test('is not when another comes', async () =>
    expect(await proofOf(look([evidence({ place: { address: 'new' } })]))).toEqual({
      proved: false,
      afterFix: ['names/side'],
    }));
  test('is not when something is no longer known', async () =>
    expect(await proofOf(look([{ unknown: 'x' }]))).toEqual({ proved: false, afterFix: ['names/side'] }));
  test('is not when its check can no longer look', async () => {
    const fragile = defineCheck({
      name: 'fragile',
      title: 'f',
      summary: 'f',
      options: z.object({}),
      async gather(world: World) {
        const { outcome } = await lookup(world, 'www.example.com', 'A');
        if (outcome === 'found') throw new Error('the change broke the looking');
        return null;
      },
      rules: { rule: { ...words, priority: 'block-now' as const, judge: () => look([evidence({ fix })]) } },
    });
    expect(findingsOf((await run([fragile])).checks)[0]).toMatchObject({ proved: false, afterFix: ['fragile'] });
  });
  test('is not when the finding stays', async () => {
    const stubborn = checkOf(look([evidence({ fix })]));
    expect(findingsOf((await run([stubborn])).checks)[0]).toMatchObject({ proved: false, afterFix: ['toy/rule'] });
  });
});

describe('an error of ours', () => {
  const crash = () => {
    throw new TypeError('x is not a function');
  };
  const parts = (judged: () => Judgement): CheckParts<unknown, unknown>['rules'] => ({
    crashing: { ...words, priority: 'block-now', judge: judged },
    rule: { ...words, priority: 'block-now', judge: () => look([]) },
  });

  test('takes down one rule, is told as ours, and is heard of with its place', async () => {
    const heard: string[] = [];
    const report = await run([checkOf(look([]), 'half', { rules: parts(crash) })], {
      crashed: (where, error) => heard.push(`${where} ${error.stack?.split('\n').length}`),
    });
    expect(report.checks).toMatchObject([
      {
        check: 'half',
        held: ['half/rule'],
        unknown: [{ rules: ['half/crashing'], reason: expect.stringContaining('Launch Gate itself failed') }],
      },
    ]);
    expect(heard).toEqual([expect.stringMatching(/^half\/crashing \d\d?$/)]);
    expect(report.verdict).toBe('INCOMPLETE');
  });

  test('in gathering leaves its check without an answer', async () => {
    const heard: string[] = [];
    const check = checkOf(look([]), 'none', { gather: async () => crash() });
    const report = await run([check], { crashed: (where) => heard.push(where) });
    expect(report.checks).toMatchObject([
      { status: 'could-not-check', reason: expect.stringContaining('Launch Gate itself failed') },
    ]);
    expect(heard).toEqual(['none']);
  });

  test.each([
    [{ verbose: true }, {}, true],
    [{}, { RUNNER_DEBUG: '1' }, true],
    [{}, {}, false],
  ])('its stack is told to whoever wants more: %j %j', (options, env, is) => {
    let said = '';
    const stderr = { write: (text: string) => (said += text) };
    const hide = (text: string) => text.replaceAll('hunter2', '…');
    crashReporter({ stderr: stderr as never, env }, options, hide)('dns', new TypeError('hunter2 \u001b[31m'));
    expect(/launch-gate: dns: TypeError: …[\s\S]*launch-gate: dns: +at /.test(said)).toBe(is);
    expect(said).not.toContain('hunter2');
    expect(said).not.toContain('\u001b');
  });
});
