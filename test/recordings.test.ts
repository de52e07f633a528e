import { beforeAll, describe, expect, test } from '@jest/globals';
import { unknownsOf } from '../src/gate/report.ts';
import { TargetError } from '../src/lib/domain-names.ts';
import { UsageError } from '../src/run/process.ts';
import { seededRandom } from '../src/sandbox/faults.ts';
import { startInternet } from '../src/sandbox/internet.ts';
import { brokenProduct, PRODUCT } from '../src/sandbox/product.ts';
import { brokenRepository } from '../src/sandbox/repository.ts';
import { inFolder } from './sandbox.ts';
import { BUILT } from './support/program.ts';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

let whole = '';
beforeAll(async () => {
  const internet = await startInternet(brokenProduct());
  whole = await inFolder(brokenRepository(), async (place) => {
    await place.check(PRODUCT, ...internet.options, '--no-browser', '--record', 'r.json', '--skip', 'ai');
    return place.read('r.json');
  });
  await internet.close();
}, 60_000);

/** What somebody, or a bad disk, may have put in a place. */
const DAMAGE: Json[] = [null, true, -1, 1e308, '', 'x', [], {}, [null], { kind: 'answer' }];

/** One place of the recording, at random, holds something else, or is gone. */
function damaged(roll: () => number): string {
  const copy: Json = JSON.parse(whole);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T;
  let here = copy;
  for (let depth = 0; ; depth += 1) {
    if (typeof here !== 'object' || here === null) break;
    const keys = Object.keys(here);
    const key = pick(keys);
    const next = (here as Record<string, Json>)[key];
    const isLeaf = typeof next !== 'object' || next === null || Object.keys(next).length === 0;
    if (isLeaf || (depth > 1 && roll() < 0.3)) {
      if (roll() < 0.25) delete (here as Record<string, Json>)[key];
      else (here as Record<string, Json>)[key] = pick(DAMAGE);
      break;
    }
    here = next as Json;
  }
  return JSON.stringify(copy);
}

/** Of the built program, what is on standard error is all there is. */
function isSentence(error: unknown): boolean {
  if (BUILT) return error instanceof Error && !/\bat .*:\d+:\d+/.test(error.message);
  return error instanceof UsageError || error instanceof TargetError;
}

describe('a damaged recording', () => {
  test('that is whole is read', async () => {
    await inFolder({ 'r.json': whole }, async (place) => {
      const { report } = await place.check('--replay', 'r.json');
      expect(report.verdict).toBe('NO-GO');
    });
  });

  const TIMES = Number(process.env['LAUNCH_GATE_DAMAGES'] ?? 150);
  const SEED = Number(process.env['LAUNCH_GATE_SEED'] ?? 20261130);
  test(`is refused with its place, or judged: ${TIMES} times from seed ${SEED}`, async () => {
    const roll = seededRandom(SEED);
    const odd: string[] = [];
    for (let i = 0; i < TIMES; i += 1) {
      const text = damaged(roll);
      await inFolder({ 'r.json': text }, async (place) => {
        try {
          const { report } = await place.check('--replay', 'r.json');
          const reasons = report.checks.flatMap((each) => ('reason' in each ? [each.reason] : []));
          for (const reason of [...reasons, ...unknownsOf(report.checks).map((each) => each.reason)])
            if (/TypeError|undefined|is not a function|Cannot read|is not iterable|null \(/.test(reason))
              odd.push(reason);
        } catch (error) {
          if (!isSentence(error)) odd.push(String(error));
        }
      });
    }
    expect(odd).toEqual([]);
  }, 300_000);

  test('is told where', async () => {
    const copy = JSON.parse(whole);
    const [question] = Object.keys(copy.asked.fetch);
    copy.asked.fetch[question as string].headers = 'none';
    await inFolder({ 'r.json': JSON.stringify(copy) }, async (place) => {
      await expect(place.check('--replay', 'r.json')).rejects.toThrow(/damaged at asked\.fetch, .*members\.example/);
    });
  });
});
