import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ruleIds } from '../src/config/load.ts';
import type { Landmark } from '../src/gate/landmark.ts';
import type { Reading } from '../src/gate/reading.ts';
import { formsOf, redacted, redactor } from '../src/gate/redact.ts';
import { findingsOf, type Outcome, type Report } from '../src/gate/report.ts';
import { type Internet, startInternet } from '../src/sandbox/internet.ts';
import { brokenProduct, PRODUCT } from '../src/sandbox/product.ts';
import { aFinding, aReport } from './reports.ts';
import { inFolder, type Run } from './sandbox.ts';

/** Accepts everything there is. */
const ACCEPTS = `accept:\n${ruleIds()
  .map((rule) => `  - { rule: ${rule}, why: "it is late", until: 2099-12-31 }\n`)
  .join('')}`;
const NEVER = 'block-on: never\n';
const DOMAIN = `domain: ${PRODUCT}\n`;

describe('a change cannot approve itself', () => {
  let internet: Internet;
  beforeAll(async () => {
    internet = await startInternet(brokenProduct());
  });
  afterAll(() => internet.close());

  /** A repository whose main branch has these files, and a change on top of it that has others. */
  function judged(
    main: Record<string, string>,
    change: Record<string, string | null>,
    ...args: string[]
  ): Promise<Run> {
    return inFolder(main, ({ cwd, check }) => {
      const git = (...words: string[]) =>
        execFileSync('git', ['-C', cwd, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...words]);
      git('init', '--quiet', '--initial-branch', 'main');
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', 'main');
      for (const [file, text] of Object.entries(change)) {
        if (text === null) rmSync(join(cwd, file));
        else {
          mkdirSync(join(cwd, file, '..'), { recursive: true });
          writeFileSync(join(cwd, file), text);
        }
      }
      return check('--base-ref', 'main', ...internet.options, ...args);
    });
  }
  const changed = ({ checks }: Report) => findingsOf(checks).filter(({ rule }) => rule === 'gate/changed');
  const lenient = { 'launch.yml': DOMAIN + NEVER };

  test('without a base, launch.yml says what it likes', async () => {
    for (const text of [DOMAIN + NEVER, DOMAIN + ACCEPTS]) {
      const { report } = await inFolder({ 'launch.yml': text }, ({ check }) => check(...internet.options));
      expect(report.verdict).toBe('GO');
    }
  });

  const edits: Record<string, [main: Record<string, string>, change: Record<string, string | null>, args?: string[]]> =
    {
      'it blocks nothing any more': [{ 'launch.yml': DOMAIN }, lenient],
      'it accepts its own blockers': [{ 'launch.yml': DOMAIN }, { 'launch.yml': DOMAIN + ACCEPTS }],
      'launch.yml is new, and lenient': [{}, lenient],
      'another file is put in its place': [{ '.github/launch.yml': DOMAIN }, lenient],
      'it looks elsewhere': [{ 'launch.yml': DOMAIN }, { 'launch.yml': 'domain: fine.example\n' }],
      'in a folder': [
        { 'apps/a/launch.yml': DOMAIN },
        { 'apps/a/launch.yml': DOMAIN + NEVER },
        ['--config', 'apps/a/launch.yml'],
      ],
    };
  test.each(Object.entries(edits))('%s: NO-GO, and the edit is a finding', async (_, [main, change, args = []]) => {
    const { report, exit } = await judged(main, change, ...args);
    expect({ exit, verdict: report.verdict }).toEqual({ exit: 1, verdict: 'NO-GO' });
    expect(changed(report)).toMatchObject([
      { place: { file: expect.stringMatching(/launch\.yml$/), line: expect.any(Number) } },
    ]);
  });

  test('a deleted launch.yml still counts', async () => {
    const { report } = await judged({ 'launch.yml': DOMAIN + NEVER, 'README.md': 'hello' }, { 'launch.yml': null });
    expect(report.verdict).toBe('GO');
    expect(changed(report)).toHaveLength(1);
  });

  test('a baseline that the change brings along is empty', async () => {
    const baseline = await inFolder({ 'launch.yml': DOMAIN }, async ({ check, cwd }) => {
      await check('--baseline', 'b.json', '--update-baseline', ...internet.options);
      return readFileSync(join(cwd, 'b.json'), 'utf8');
    });
    const args = ['--baseline', 'b.json'];
    const before = await judged({ 'launch.yml': DOMAIN, 'b.json': baseline }, {}, ...args);
    const after = await judged({ 'launch.yml': DOMAIN }, { 'b.json': baseline }, ...args);
    expect([before.report.verdict, after.report.verdict]).toEqual(['GO', 'NO-GO']);
    expect(changed(after.report)).toMatchObject([{ place: { file: 'b.json' } }]);
  });

  test('a snapshot that the change brings along is not what is published held against', async () => {
    const snapshot = `${PRODUCT}. 300 IN TXT "not published"\n`;
    const args = ['--only', 'dns,gate'];
    const files = { 'launch.yml': DOMAIN, 'launch.dns.zone': snapshot };
    const drifts = ({ report }: Run) => findingsOf(report.checks).some(({ rule }) => rule === 'dns/drift');
    const kept = await judged(files, {}, ...args);
    const deleted = await judged(files, { 'launch.dns.zone': null }, ...args);
    const edited = await judged(files, { 'launch.dns.zone': '' }, ...args);
    const brought = await judged({ 'launch.yml': DOMAIN }, { 'launch.dns.zone': snapshot }, ...args);
    expect([kept, deleted, edited, brought].map(drifts)).toEqual([true, true, true, false]);
    expect(changed(deleted.report)).toMatchObject([{ place: { file: 'launch.dns.zone' } }]);
  });

  test('a launch.yml that is a link, or lies behind one, gives no verdict', async () => {
    for (const link of ['launch.yml', 'apps']) {
      const run = await inFolder({ 'launch.yml': DOMAIN, 'apps/launch.yml': DOMAIN }, async ({ cwd, check }) => {
        const git = (...words: string[]) =>
          execFileSync('git', ['-C', cwd, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...words]);
        git('init', '--quiet', '--initial-branch', 'main');
        git('add', '--all');
        git('commit', '--quiet', '--message', 'main');
        const elsewhere = join(cwd, link === 'apps' ? 'other' : 'other.yml');
        renameSync(join(cwd, link), elsewhere);
        symlinkSync(elsewhere, join(cwd, link));
        const named = link === 'apps' ? ['--config', 'apps/launch.yml'] : [];
        return check('--base-ref', 'main', '--only', 'dns/dnssec,gate', ...named, ...internet.options);
      });
      expect(run.report.verdict).toBe('INCOMPLETE');
      expect(run.report.checks.at(-1)).toMatchObject({ reason: expect.stringMatching(/is a symbolic link/) });
    }
  });

  test('a folder of the change that looks like a repository decides nothing', async () => {
    const run = await inFolder({ 'apps/launch.yml': DOMAIN }, ({ cwd, check }) => {
      const git = (...words: string[]) =>
        execFileSync('git', ['-C', cwd, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...words]);
      git('init', '--quiet', '--initial-branch', 'main');
      git('add', '--all');
      git('commit', '--quiet', '--message', 'main');
      // A bare repository whose own main accepts everything, as plain files of the change.
      execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch', 'main', join(cwd, 'apps')]);
      writeFileSync(join(cwd, 'apps/launch.yml'), DOMAIN + NEVER);
      return check('--base-ref', 'main', '--config', 'apps/launch.yml', ...internet.options);
    });
    expect(run.report.verdict).toBe('NO-GO');
  });

  test('a change that leaves the gate alone is judged by it, and nothing is found', async () => {
    const { report } = await judged({ 'launch.yml': DOMAIN + NEVER }, { 'README.md': 'hello' });
    expect(report.verdict).toBe('GO');
    expect(report.checks).toContainEqual(expect.objectContaining({ check: 'gate', held: ['gate/changed'] }));
    expect(report.notes).toEqual(['Configuration, waivers and baseline are from main.']);
  });

  test('a base that cannot be read gives no verdict', async () => {
    const { report, exit } = await inFolder(lenient, ({ check }) =>
      check('--base-ref', 'main', '--only', 'dns/dnssec,gate', ...internet.options),
    );
    expect({ exit, verdict: report.verdict }).toEqual({ exit: 1, verdict: 'INCOMPLETE' });
    expect(report.checks.at(-1)).toMatchObject({ status: 'could-not-check', reason: expect.stringMatching(/main/) });
  });

  test('a launch.yml that the change breaks is refused with its line', async () => {
    await expect(judged({ 'launch.yml': DOMAIN }, { 'launch.yml': 'domian: x\n' })).rejects.toThrow(/launch\.yml:1:1/);
  });

  test('a launch.yml that is broken on the base does not stop the change that mends it', async () => {
    const { report } = await judged({ 'launch.yml': 'domian: x\n' }, { 'launch.yml': DOMAIN + NEVER });
    expect(report.verdict).toBe('NO-GO');
  });
});

describe('secrets of the environment', () => {
  const SECRET = 'p4ss/w0rd+"quoted" & more';

  test('are taken out of text in every form', () => {
    const hide = redactor([SECRET]);
    const texts = [
      SECRET,
      JSON.stringify({ a: SECRET }),
      encodeURIComponent(`x=${SECRET}`),
      ...['', 'a', 'ab'].map((before) => Buffer.from(`${before}${SECRET}tail`).toString('base64')),
      ...['', 'a', 'ab'].map((before) => Buffer.from(`${before}${SECRET}tail`).toString('base64url')),
      Buffer.from(SECRET).toString('hex'),
    ];
    for (const text of texts) {
      const hidden = hide(text);
      expect(hidden).toContain('***');
      const decoded = [hidden, ...['base64', 'hex'].map((as) => Buffer.from(hidden, as as 'hex').toString())];
      expect(decoded.filter((each) => each.includes('w0rd'))).toEqual([]);
    }
  });
  test('are taken out of a whole report, whatever is in it', () => {
    const place = `https://members.example/?key=${SECRET}`;
    const readings: Reading[] = [{ what: 'response', place, p50: 1, p95: 2, samples: 3 }];
    const landmarks: Landmark[] = [{ what: 'records', purpose: 'CAA', name: SECRET, values: [SECRET] }];
    const finding = aFinding({ place: { address: place }, alsoAt: [{ file: SECRET }], seen: { [SECRET]: SECRET } });
    const [outcome] = aReport({ findings: [finding] }).checks as [Extract<Outcome, { status: 'checked' }>];
    const report = aReport({ checks: [{ ...outcome, readings, landmarks }], target: SECRET, notes: [SECRET] });
    const later = { ...report, somethingNew: { deep: [SECRET] } };
    expect(JSON.stringify(redacted(later, redactor([SECRET])))).not.toContain('w0rd');
    expect(redacted(report, redactor(['block-now', 'records', 'members.example'])).checks).toMatchObject([
      { findings: [{ priority: 'block-now', rule: 'dns/dangling' }], landmarks: [{ what: 'records' }] },
    ]);
  });
  test('short and empty values leave text alone', () => expect(formsOf('abc').concat(formsOf(''))).toEqual([]));
  test('each line of a value counts', () =>
    expect(redactor(['first-line\nsecond-line'])('x second-line y')).toBe('x *** y'));
});
