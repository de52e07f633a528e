import { describe, expect, test } from '@jest/globals';
import { type Action, adopted, advance, RECOVERY, type Settings } from './machine.ts';
import type { Night } from './observations.ts';
import { fitted, nameOf, noState, type Problem, readState, type Seen, type State, stateComment } from './state.ts';

const SETTINGS: Settings = { after: 2, remind: true };
const START = Date.parse('2026-11-01T03:17:00Z');
const DAY = 86_400_000;
const problem = (name: string) => ({
  rule: 'smoke/reachable',
  place: `https://example.com/${name}`,
  title: 'A page is down',
});

/** One night in which these problems were seen like this. */
function night(nth: number, sights: Record<string, Seen>, stepMs = DAY): Night {
  const failing = Object.entries(sights).flatMap(([name, seen]) => (seen === 'fail' ? [problem(name)] : []));
  return {
    run: { id: nth, at: new Date(START + nth * stepMs).toISOString(), verdict: 'GO', checks: {} },
    failing,
    see: ({ place }) => sights[place.slice('https://example.com/'.length)] ?? 'pass',
    findings: failing.map(nameOf),
  };
}

/** A minimal GitHub: incidents that are open or closed, and who closed them. */
class Hub {
  state: State = noState();
  issues = new Map<number, { isOpen: boolean; names: string[]; byHand: boolean }>();
  told: string[] = [];
  #last = 100;

  run(one: Night, settings = SETTINGS): Action[] {
    const closed = new Set([...this.issues].flatMap(([issue, { isOpen }]) => (isOpen ? [] : [issue])));
    const { state, actions } = advance(this.state, one, closed, settings);
    for (const action of actions) this.#do(action);
    // Serializing every time would take most of the time.
    this.state = one.run.id % 10 === 3 ? readState(stateComment(state)).state : state;
    return actions;
  }

  #do(action: Action): void {
    if (action.kind === 'open') {
      this.#last += 1;
      this.issues.set(this.#last, { isOpen: true, names: action.problems.map(nameOf), byHand: false });
      for (const each of action.problems) each.issue = this.#last;
    }
    const issue = action.kind === 'close' ? this.issues.get(action.issue) : undefined;
    if (issue) issue.isOpen = false;
    this.told.push(action.kind);
  }

  open(): string[][] {
    return [...this.issues.values()].flatMap(({ isOpen, names }) => (isOpen ? [names] : []));
  }

  closeByHand(): void {
    for (const issue of this.issues.values()) if (issue.isOpen) Object.assign(issue, { isOpen: false, byHand: true });
  }
}

/** `f` fail, `p` pass, `u` unknown, `c` cancelled (no run), `x` closed by hand: returns the alerts of each step. */
function story(events: string, settings = SETTINGS): string {
  const hub = new Hub();
  const words = { open: 'O', update: 'U', close: 'C', remind: 'r' } as const;
  const sights: Record<string, Seen> = { f: 'fail', p: 'pass', u: 'unknown' };
  return [...events]
    .map((event, nth) => {
      if (event === 'x') hub.closeByHand();
      const seen = sights[event];
      const actions = seen === undefined ? [] : hub.run(night(nth, { a: seen }), settings);
      return actions.map(({ kind }) => words[kind]).join('') || '-';
    })
    .join(' ');
}

describe('one problem', () => {
  test.each([
    ['a hiccup', 'fpfp', '- - - -'],
    ['two failures open, two passes close', 'ffpp', '- O r C'],
    ['what was not known counts for nothing', 'fufupup', '- - O r r r C'],
    ['a cancelled run counts for nothing', 'fcfpcp', '- - O r - C'],
    ['one pass is no recovery', 'ffpfpp', '- O r Ur r C'],
    ['it is told more at 3, 5 and 8', 'ffffffff', '- O Ur r Ur r r Ur'],
    ['a person closes it, and the failure lasts', 'ffxfffff', '- O - - - - - -'],
    ['a person closes it, it recovers, and fails anew', 'ffxfppff', '- O - - - - - O'],
    ['it is not closed by not knowing', 'ffuuuuuu', '- O r r r r r r'],
    ['it recovers, and fails anew', 'ffppff', '- O r C - O'],
  ])('%s', (_, events, told) => expect(story(events)).toBe(told));

  test('as many failures as launch.yml says', () => {
    expect(story('ffffpp', { after: 4, remind: false })).toBe('- - - O - C');
    expect(story('fpp', { after: 1, remind: false })).toBe('O - C');
  });

  test('it is reminded of once a day, however often the runs are', () => {
    const hub = new Hub();
    for (let nth = 0; nth < 96 * 3; nth += 1) hub.run(night(nth, { a: 'fail' }, DAY / 96));
    expect(hub.told.filter((kind) => kind === 'remind')).toHaveLength(3);
    expect(hub.told.filter((kind) => kind === 'open')).toHaveLength(1);
  });
});

test('more than three that begin at once are one incident, which closes when all have recovered', () => {
  const hub = new Hub();
  const all = (seen: Seen, b = seen) => ({ a: seen, b, c: seen, d: seen });
  hub.run(night(0, all('fail')));
  expect(hub.run(night(1, all('fail'))).map(({ kind }) => kind)).toEqual(['open']);
  expect(hub.open()).toHaveLength(1);
  for (const nth of [2, 3, 4]) hub.run(night(nth, all('pass', 'fail')));
  expect(hub.open()).toHaveLength(1);
  // One of them fails again while the incident is open, and stays part of it.
  for (const nth of [5, 6]) hub.run(night(nth, { a: 'fail', b: 'pass', c: 'pass', d: 'pass' }));
  expect([...hub.issues]).toHaveLength(1);
  for (const nth of [7, 8]) hub.run(night(nth, all('pass')));
  expect(hub.open()).toEqual([]);
});

test('three that begin at once are three incidents', () => {
  const hub = new Hub();
  for (const nth of [0, 1]) hub.run(night(nth, { a: 'fail', b: 'fail', c: 'fail' }));
  expect(hub.open()).toHaveLength(3);
});

/** Mulberry32. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * sides;
  };
}

test('10,000 random histories: never two open incidents of one problem, never closed by not knowing, told as specified', () => {
  const NAMES = ['a', 'b', 'c', 'd', 'e'];
  const counts = { open: 0, update: 0, close: 0, remind: 0, byHand: 0, grouped: 0 };
  for (let seed = 1; seed <= 10_000; seed += 1) {
    const roll = dice(seed);
    const hub = new Hub();
    // An independent record of each problem's history.
    const paper = new Map(
      NAMES.map((name) => [name, { fails: 0, passes: 0, told: false, dismissed: false, alerted: -9 }]),
    );
    for (let nth = 0; nth < 30; nth += 1) {
      const fate = roll(12);
      if (fate < 1) continue;
      if (fate < 2) {
        const names = hub.open().flat();
        hub.closeByHand();
        if (names.length > 0) counts.byHand += 1;
        for (const [name, line] of paper) if (names.includes(nameOf(problem(name)))) line.dismissed = true;
      }
      const together = roll(4) < 1 ? pick(roll) : undefined;
      const sights = Object.fromEntries(NAMES.map((name) => [name, together ?? pick(roll)]));
      const before = new Set(hub.open().flat());
      const actions = hub.run(night(nth, sights));
      for (const { kind, ...more } of actions) {
        counts[kind] += 1;
        if (kind === 'open' && more.problems.length > 3) counts.grouped += 1;
      }
      judge(hub, sights, before, actions, paper, nth);
    }
  }
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(500);
});

const pick = (roll: (sides: number) => number): Seen =>
  (['fail', 'fail', 'pass', 'unknown'] as const)[Math.floor(roll(4))] ?? 'fail';

type Line = { fails: number; passes: number; told: boolean; dismissed: boolean; alerted: number };

/** Compares what happened with the record. */
function judge(
  hub: Hub,
  sights: Record<string, Seen>,
  before: ReadonlySet<string>,
  actions: readonly Action[],
  paper: Map<string, Line>,
  nth: number,
): void {
  const open = hub.open().flat();
  if (new Set(open).size !== open.length) throw new Error(`two open incidents of one problem: ${open.join(', ')}`);
  const opened = new Set(actions.flatMap((each) => (each.kind === 'open' ? each.problems.map(nameOf) : [])));
  const closed = new Set(actions.flatMap((each) => (each.kind === 'close' ? each.problems.map(nameOf) : [])));
  const reminded = new Set(actions.flatMap((each) => (each.kind === 'remind' ? each.problems.map(nameOf) : [])));
  for (const [name, line] of paper) {
    const id = nameOf(problem(name));
    const seen = sights[name];
    if (seen === 'fail') [line.fails, line.passes] = [line.passes >= RECOVERY ? 1 : line.fails + 1, 0];
    if (seen === 'pass') line.passes += 1;
    if (!line.told && line.passes > 0) line.fails = 0;
    const isRecovered = line.passes >= RECOVERY;
    const opens = seen === 'fail' && !line.told && line.fails >= SETTINGS.after;
    if (opened.has(id) !== opens) throw new Error(`${id}: opened ${opened.has(id)}, and ${opens} was right`);
    if (opens) Object.assign(line, { told: true, alerted: nth });
    if (closed.has(id) && (!isRecovered || line.dismissed)) throw new Error(`${id}: closed without a recovery`);
    if (
      closed.has(id) &&
      seen === 'unknown' &&
      before.has(id) &&
      ![...paper.keys()].some((other) => sights[other] === 'pass')
    )
      throw new Error(`${id}: closed by not knowing`);
    if (closed.has(id) || (line.dismissed && isRecovered))
      Object.assign(line, { fails: 0, passes: 0, told: false, dismissed: false, alerted: -9 });
    const isRemindable = line.told && !line.dismissed && line.passes < RECOVERY && !opens && line.alerted < nth;
    if (reminded.has(id) !== isRemindable) throw new Error(`${id}: reminded ${reminded.has(id)} on day ${nth}`);
    if (isRemindable) line.alerted = nth;
  }
}

describe('the memory', () => {
  const known: Problem = { ...problem('a'), since: '2026-11-01T03:17:00.000Z', fails: 3, passes: 0, issue: 7 };
  const run = night(1, {}).run;
  const state: State = { version: 1, runs: [run, { ...run, id: 2 }], problems: [known], findings: ['dns/caa x'] };

  test('is read as it was written, whatever stands in it', () => {
    const nasty: Problem = { ...known, place: 'https://example.com/--><script>`\u202e' };
    const text = `before ${stateComment({ ...state, problems: [nasty] })} after`;
    expect(readState(text)).toEqual({ state: { ...state, problems: [nasty] }, damage: [] });
    expect(text.match(/-->/g)).toHaveLength(1);
  });

  test.each([
    ['taken out', () => 'Somebody tidied up.', 0, 0],
    ['cut in the middle', (text: string) => text.slice(0, text.indexOf('"findings"')), 2, 1],
    ['with a brace too few', (text: string) => text.replace('"findings"', 'findings'), 2, 1],
    ['with a run that is none', (text: string) => text.replace('"id":2', '"id":"two"'), 1, 1],
    ['with a problem that is none', (text: string) => text.replace('"fails":3', '"fails":"many"'), 2, 0],
  ])('%s is repaired as far as it can be, and the damage is told', (_, damage, runs, problems) => {
    const read = readState(damage(stateComment(state)));
    expect({ runs: read.state.runs.length, problems: read.state.problems.length }).toEqual({ runs, problems });
    expect(read.damage.length).toBeGreaterThan(0);
  });

  test('that was lost is taken from the open incidents, and nothing is opened twice', () => {
    const back = adopted(noState(), [{ issue: 7, problems: [known] }], SETTINGS);
    expect(back.problems).toMatchObject([{ issue: 7, fails: 2 }]);
    const { actions } = advance(back, night(5, { a: 'fail' }), new Set(), SETTINGS);
    expect(actions.filter(({ kind }) => kind === 'open')).toEqual([]);
  });

  test('that is too large loses its oldest runs, and says so', () => {
    const runs = Array.from({ length: 60 }, (_, id) => ({
      ...run,
      id,
      times: { [`https://example.com/${'x'.repeat(900)}`]: [1, 2] as [number, number] },
    }));
    const { state: fits, dropped } = fitted({ ...state, runs }, 20_000);
    expect(stateComment(fits).length).toBeLessThanOrEqual(20_000);
    expect(fits.runs.at(-1)?.id).toBe(59);
    expect(fits.problems).toEqual([known]);
    expect(dropped).toEqual([expect.stringMatching(/oldest runs were dropped/)]);
  });
});
