import { describe, expect, test } from '@jest/globals';
import { startInternet } from '../src/sandbox/internet.ts';
import { fixedProduct, PRODUCT } from '../src/sandbox/product.ts';
import { inFolder } from './sandbox.ts';
import { slowClock } from './support/clock.ts';

const RUNS = 80;
const AT_ONCE = 12;
/** The retries are worth something: what is lost on the way seldom costs the verdict. */
const MOST_INCOMPLETE = RUNS * 0.025;

describe('a bad network', () => {
  test(`${RUNS} runs on a healthy product with 10 % of datagrams lost and 5 % of connections reset: no NO-GO, and seldom INCOMPLETE`, async () => {
    const internet = await startInternet({ ...fixedProduct(), faults: { dnsLoss: 0.1, resets: 0.05, seed: 7 } });
    const verdicts: Record<string, number> = { GO: 0, 'NO-GO': 0, INCOMPLETE: 0 };
    let left = RUNS;
    await inFolder(
      {},
      async (place) => {
        const worker = async () => {
          while (left > 0) {
            left -= 1;
            const { report } = await place.check(PRODUCT, ...internet.options);
            verdicts[report.verdict] = (verdicts[report.verdict] ?? 0) + 1;
          }
        };
        await Promise.all(Array.from({ length: AT_ONCE }, worker));
      },
      slowClock(4),
    );
    await internet.close();
    expect(verdicts['NO-GO']).toBe(0);
    expect(verdicts['INCOMPLETE']).toBeLessThanOrEqual(MOST_INCOMPLETE);
  });

  test('with everything dead the verdict is INCOMPLETE', async () => {
    await inFolder({}, async (place) => {
      const { report, exit } = await place.check(PRODUCT, '--resolver', '127.0.0.1:1', '--allow-private');
      expect({ verdict: report.verdict, exit }).toEqual({ verdict: 'INCOMPLETE', exit: 1 });
    });
  });

  test('with every name server silent and every connection reset nothing passes either', async () => {
    const internet = await startInternet({ ...fixedProduct(), faults: { dnsLoss: 1, resets: 1 } });
    await inFolder({}, async (place) => {
      const { report } = await place.check(PRODUCT, ...internet.options, '--timeout', '3');
      expect(report.verdict).toBe('INCOMPLETE');
      expect(report.counts.held).toBe(0);
    });
    await internet.close();
  });

  test('a resolver that fails for everything is not blamed on the domain', async () => {
    const plan = fixedProduct();
    for (const zone of plan.zones) for (const server of Object.values(zone.servers)) server.behavior = 'silent';
    const internet = await startInternet(plan);
    await inFolder({}, async (place) => {
      const { report } = await place.check(PRODUCT, ...internet.options, '--timeout', '20');
      expect(report.verdict).toBe('INCOMPLETE');
    });
    await internet.close();
  });

  test('INCOMPLETE warns only, when that is asked for', async () => {
    await inFolder({}, async (place) => {
      const { exit } = await place.check(
        PRODUCT,
        '--resolver',
        '127.0.0.1:1',
        '--allow-private',
        '--on-incomplete',
        'warn',
      );
      expect(exit).toBe(0);
    });
  });
});
