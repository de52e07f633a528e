import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { type Merged, merge } from '../gate/merged.ts';
import type { Report } from '../gate/report.ts';
import { readTextFile } from '../io/disk/read.ts';
import { VERSION } from '../lib/version.ts';
import { mergedSchema, reportSchema } from '../report/json.ts';
import { exitOf } from '../run/check.ts';
import { CHECK_OPTIONS, parse } from '../run/options.ts';
import { type Process, UsageError } from '../run/process.ts';
import { outletsOfMany, renderMerged } from '../run/render.ts';
import { oneOf, put, REPORT_BYTES } from '../run/settings.ts';
import type { Command } from './command.ts';
import { Contradiction, judgedAgain } from './rejudge-report.ts';

const { output, format, quiet, verbose, help } = CHECK_OPTIONS;
const MERGE_OPTIONS = {
  expect: {
    type: 'string',
    value: 'N',
    help: 'expected number of reports of different targets; fewer is INCOMPLETE',
  },
  'on-incomplete': CHECK_OPTIONS['on-incomplete'],
  output,
  format,
  quiet,
  verbose,
  'no-color': CHECK_OPTIONS['no-color'],
  help,
} as const;

const MAX_REPORTS = 2000;

/** `launch-gate merge REPORT...`: merges reports into one. A folder stands for the JSON reports in it. */
export async function mergeReports(
  args: readonly string[],
  process: Process,
): Promise<{ merged: Merged; exit: number }> {
  const { values, positionals } = parse(args, MERGE_OPTIONS);
  const outlets = outletsOfMany(values, process.cwd);
  const onIncomplete = oneOf(values['on-incomplete'], ['fail', 'warn'], 'on-incomplete') ?? 'fail';
  if (positionals.length === 0) throw new UsageError('merge takes the JSON reports of other runs, or their folder.');
  const files = positionals.flatMap((path) => reportFiles(path, process.cwd));
  const now = new Date();
  const read = apart(files.map((file) => readReports(file, now)));
  const lost = Math.max(0, expectedOf(values.expect) - different(read));
  const expected = read.reduce((sum, each) => sum + each.expected, lost);
  const merged = merge(
    read.flatMap(({ reports }) => reports),
    expected,
    VERSION,
  );
  process.stdout.write(await renderMerged(merged, outlets.format, values, process));
  for (const { file, format: as } of outlets.files)
    put(file, process.cwd, await renderMerged(merged, as, values, process));
  return { merged, exit: exitOf(merged, onIncomplete) };
}

function expectedOf(text = '0'): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageError(`--expect takes a number of reports, not ${JSON.stringify(text)}.`);
}

function reportFiles(path: string, cwd: string): string[] {
  const whole = resolve(cwd, path);
  const stats = statSync(whole, { throwIfNoEntry: false });
  if (stats === undefined) throw new UsageError(`merge ${JSON.stringify(path)}: there is no such file or folder.`);
  if (!stats.isDirectory()) return [whole];
  const found = readdirSync(whole, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (found.length <= MAX_REPORTS) return found;
  throw new UsageError(`merge ${JSON.stringify(path)}: it holds more than ${MAX_REPORTS} reports.`);
}

/** How many different products and checks the files are about: files with the same products and checks count once. */
function different(read: readonly Read[]): number {
  const subjects = read.map(({ reports }) =>
    JSON.stringify(reports.map(({ target, root, covers }) => [target, root, covers]).sort()),
  );
  return new Set(subjects).size;
}

/** Drops files with the same reports as another. */
function apart(read: readonly Read[]): Read[] {
  return [...Map.groupBy(read, ({ reports }) => JSON.stringify(reports)).values()].flatMap(([first]) => first ?? []);
}

/** The reports in one file, and how many reports it should have. */
type Read = Pick<Merged, 'reports' | 'expected'>;

/**
 * Reads the report of another run, with one target or several. It may have been edited, so its shape is validated and
 * it is judged again.
 */
function readReports(file: string, now: Date): Read {
  const refuse = (why: string) => new UsageError(`merge ${JSON.stringify(file)}: ${why}.`);
  const text = readTextFile(file, { most: REPORT_BYTES });
  if ('reason' in text) throw refuse(text.reason);
  try {
    const read = z.union([mergedSchema, reportSchema]).parse(JSON.parse(text.text));
    const { reports, expected } = 'reports' in read ? read : { reports: [read], expected: 1 };
    return { reports: reports.map((report) => judgedAgain(report as Report, now)), expected };
  } catch (error) {
    if (error instanceof Contradiction) throw refuse(error.message);
    throw refuse(`it is not a report of launch-gate ${VERSION}`);
  }
}

export const command: Command = {
  options: MERGE_OPTIONS,
  run: async (args, process) => (await mergeReports(args, process)).exit,
};
