import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isActive } from '../src/gate/finding.ts';
import { findingsOf, type Report } from '../src/gate/report.ts';
import type { Clock } from '../src/lib/clock.ts';
import { check } from '../src/run/check.ts';
import { parseCheckArgs } from '../src/run/options.ts';
import { type Plan, startInternet } from '../src/sandbox/internet.ts';
import { PRODUCT } from '../src/sandbox/product.ts';
import { BUILT, launchGate, processIn, type Where } from './support/program.ts';

export interface Run {
  report: Report;
  exit: number;
  stdout: string;
  stderr: string;
}

export interface Place {
  cwd: string;
  /** Runs `launch-gate check` there, in this process; an object among the arguments is the environment. */
  check(...args: (string | Record<string, string>)[]): Promise<Run>;
  read(file: string): string;
  write(file: string, text: string): void;
}

/** A folder of its own, with these files, for the length of `use`. */
export async function inFolder<T>(
  files: Record<string, string>,
  use: (place: Place) => Promise<T>,
  clock?: Clock,
): Promise<T> {
  const cwd = mkdtempSync(join(tmpdir(), 'launch-gate-test-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  try {
    return await use({
      cwd,
      check: (...args) => runCheck(args, cwd, clock),
      read: (file) => readFileSync(join(cwd, file), 'utf8'),
      write: (file, text) => writeFileSync(join(cwd, file), text),
    });
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

export async function runCheck(
  given: readonly (string | Record<string, string>)[],
  cwd: string,
  clock?: Clock,
): Promise<Run> {
  const args = given.filter((each) => typeof each === 'string');
  const env = Object.assign({}, ...given.filter((each) => typeof each !== 'string'));
  if (BUILT && clock === undefined) return checkBuilt(args, { cwd, env });
  const { values, positionals } = parseCheckArgs(args);
  const { written, process } = processIn(cwd, env);
  const result = await check(positionals[0], values, { ...process, clock });
  return { ...result, ...written };
}

/** What cannot run is thrown in this process, and said by a process of its own. */
async function checkBuilt(args: readonly string[], where: Required<Where>): Promise<Run> {
  const kept = join(mkdtempSync(join(tmpdir(), 'launch-gate-report-')), 'report.json');
  const ran = await launchGate(['check', ...args, '--output', kept], where);
  try {
    if (ran.exit === 2) throw new Error(ran.stderr.replaceAll('launch-gate: ', '').trim());
    return { ...ran, report: JSON.parse(readFileSync(kept, 'utf8')) };
  } finally {
    rmSync(dirname(kept), { recursive: true });
  }
}

/** Judges the product of a plan, with a launch.yml if there is one. */
export async function judgePlan(
  plan: Plan,
  {
    config,
    args = [],
    files = {},
    target = PRODUCT,
    clock,
  }: { config?: string; args?: string[]; files?: Record<string, string>; target?: string; clock?: Clock } = {},
): Promise<Run> {
  const internet = await startInternet({ ...plan, pause: clock?.pause });
  try {
    return await inFolder(
      { ...files, ...(config !== undefined && { 'launch.yml': config }) },
      (place) => place.check(target, ...internet.options, ...args),
      clock,
    );
  } finally {
    await internet.close();
  }
}

/** The ids of the rules with open findings, each once, sorted. */
export function brokenRules({ checks }: Report): string[] {
  return [
    ...new Set(
      findingsOf(checks)
        .filter(isActive)
        .map(({ rule }) => rule),
    ),
  ].sort();
}
