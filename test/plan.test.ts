import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checks } from '../src/checks/index.ts';
import { type Finding, isActive } from '../src/gate/finding.ts';
import { findingsOf } from '../src/gate/report.ts';
import { areaOf, isUrgent, WORK } from '../src/report/work-areas.ts';
import { type Plan, startInternet } from '../src/sandbox/internet.ts';
import { brokenProduct, PRODUCT } from '../src/sandbox/product.ts';
import { brokenRepository } from '../src/sandbox/repository.ts';
import { inFolder, type Place, type Run } from './sandbox.ts';

test('every rule is fixed somewhere, and every urgent one is a rule', () => {
  const ids = checks.flatMap(({ name, rules }) => Object.keys(rules).map((id) => `${name}/${id}`));
  expect(Object.keys(WORK).sort()).toEqual(checks.map(({ name }) => name).sort());
  const exceptions = Object.entries(WORK).flatMap(([check, [, rules = {}]]) =>
    Object.keys(rules).map((rule) => `${check}/${rule}`),
  );
  expect(exceptions.filter((rule) => !ids.includes(rule))).toEqual([]);
  expect(ids.filter(isUrgent).length).toBe(14);
});

test.each([
  ['dns/registration', 'registrar'],
  ['redirects/loop', 'host'],
  ['edge/bundle-secrets', 'code'],
  ['alerts/owner', 'launch.yml'],
] as const)('%s is fixed at: %s', (rule, area) => expect(areaOf({ rule, place: { address: 'x' } })).toBe(area));

/** A record as a person reads it off the terminal and types it into a panel. */
const ROW = /^ +(Add|Delete): Type (\w+) · Name (\S+) · Value (.*?)(?: · Priority (\d+))?(?: · TTL (\d+))?$/;

/** Types what stands in the report into the zone, as a panel would take it. */
function type(plan: Plan, line: string): boolean {
  const [, does, type = '', name = '', value = ''] = ROW.exec(line) ?? [];
  const records = plan.zones.find((zone) => zone.name === PRODUCT)?.records;
  if (does === undefined || records === undefined) return false;
  const of = records[name] ?? {};
  records[name] = of;
  const all = [of[type] ?? []].flat().map((data) => (Array.isArray(data) ? data.join('') : data));
  const kept = does === 'Delete' ? all.filter((data) => String(data) !== value) : [...all, value];
  if (kept.length === 0) delete of[type];
  else of[type] = kept;
  return true;
}

/** Patches of the JSON report, which the page and the terminal show whole. */
function patch(place: Place, findings: readonly Finding[]): number {
  const files = findings.flatMap(({ fix }) => (fix?.kind === 'file' ? [fix] : []));
  const first = [...new Map(files.map((each) => [each.path, each])).values()];
  for (const { patch } of first) {
    writeFileSync(join(place.cwd, 'fix.patch'), `${patch}\n`);
    execFileSync('git', ['apply', 'fix.patch'], { cwd: place.cwd });
  }
  return first.length;
}

const open = ({ report }: Run) => findingsOf(report.checks).filter(isActive);
const names = (findings: readonly Finding[]) =>
  new Set(findings.map(({ rule, place }) => `${rule} ${JSON.stringify(place)}`));

describe('a founder with the printed plan', () => {
  test('types the records, applies the patches, and what has an exact change is gone', async () => {
    const plan = brokenProduct();
    await inFolder(brokenRepository(), async (place) => {
      const look = async () => {
        const internet = await startInternet(plan);
        try {
          return await place.check(PRODUCT, '--only', 'dns,email,headers', ...internet.options, '--no-browser');
        } finally {
          await internet.close();
        }
      };
      const before = await look();
      const exact = open(before).filter(({ fix, proved }) => (fix?.kind === 'dns' && proved) || fix?.kind === 'file');
      expect(exact.length).toBeGreaterThanOrEqual(5);
      const typed = before.stdout.split('\n').filter((line) => type(plan, line));
      expect(typed.length).toBeGreaterThanOrEqual(6);
      expect(patch(place, exact)).toBeGreaterThanOrEqual(1);
      const after = await look();
      const left = names(open(after));
      const dns = exact.filter(({ fix }) => fix?.kind === 'dns');
      expect([...names(dns)].filter((name) => left.has(name))).toEqual([]);
      // The site is not deployed anew: what the patch sets is still missing there, and nothing else is new.
      const rulesOf = (run: Run) => new Set(open(run).map(({ rule }) => rule));
      expect([...rulesOf(after)].filter((rule) => !rulesOf(before).has(rule))).toEqual([]);
    });
  });
});
