import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { handoverOptions } from '../checks/handover/options.ts';
import type { Report } from '../gate/report.ts';
import { readTextFile } from '../io/disk/read.ts';
import { writeWhole } from '../io/disk/write.ts';
import { parseTarget } from '../lib/domain-names.ts';
import { VERSION } from '../lib/version.ts';
import { inert } from '../report/inert.ts';
import { reportSchema } from '../report/json.ts';
import { UNKNOWN } from '../report/packet/document.ts';
import type { PacketInput } from '../report/packet/input.ts';
import { packetFiles } from '../report/packet/packet.ts';
import { check } from '../run/check.ts';
import { told } from '../run/load-config.ts';
import { CHECK_OPTIONS, type CheckOptions, parse } from '../run/options.ts';
import { EXIT, type Process, UsageError } from '../run/process.ts';
import { REPORT_BYTES, readInput } from '../run/settings.ts';
import type { Command } from './command.ts';
import { alertRoutesOf, answersOf, refuseSecrets } from './handover-answers.ts';
import { needsIn } from './inventory.ts';
import { Contradiction, judgedAgain } from './rejudge-report.ts';

const OWN_OPTIONS = {
  from: { type: 'string', value: 'REPORT', help: 'write it from this JSON report, without new checks' },
  partial: { type: 'boolean', help: 'write it even if the verdict is INCOMPLETE' },
} as const;
/** They change what is printed or written, or leave out something that the packet needs. */
const NOT_HERE = [
  ...['output', 'format', 'baseline', 'update-baseline', 'update-snapshot', 'transcript', 'screenshots'],
  ...['only', 'skip', 'diff', 'staged', 'block-on', 'on-incomplete', 'quiet', 'verbose', 'no-color'],
];

const OPTIONS = {
  ...OWN_OPTIONS,
  ...(Object.fromEntries(
    Object.entries(CHECK_OPTIONS).filter(([name]) => !NOT_HERE.includes(name)),
  ) as typeof CHECK_OPTIONS),
};

/**
 * `launch-gate handover [DIR]`: judges the product of launch.yml and writes the packet that another person needs to run
 * it.
 */
async function handover(args: readonly string[], process: Process): Promise<number> {
  const { values, positionals } = parse(args, OPTIONS);
  if (positionals.length > 1) throw new UsageError(`handover takes one folder, not ${positionals.length}.`);
  const { from, partial, ...options } = values as CheckOptions & { from?: string; partial?: boolean };
  const { config } = await told(options, process);
  const answers = answersOf(config);
  await refuseSecrets(answers, process.env);
  const folder = positionals[0] ?? handoverOptions.parse(config['handover'] ?? {}).packet;
  const place = resolve(process.cwd, folder);
  // Reports files that cannot be written before it checks anything.
  await written(place, { report: EMPTY, answers, secrets: [], alertRoutes: [] }, folder);
  const report = from === undefined ? await judged(options, process) : readReport(from, process.cwd);
  if (process.signal.aborted) return EXIT.interrupted;
  if (report.verdict === 'INCOMPLETE' && !partial) throw new UsageError(incomplete(report));
  const files = await written(
    place,
    {
      report,
      ...(config.domain !== undefined && { domain: parseTarget(config.domain).name }),
      answers,
      secrets: await needsIn(process.cwd, process.signal),
      alertRoutes: alertRoutesOf(config),
    },
    folder,
  );
  write(files, place);
  process.stdout.write(summary(files, folder, report));
  return EXIT.go;
}

/** Rules about the files that this command is about to write. */
const WRITTEN_NOW = ['handover/packet', 'handover/stale'];

/** Its verdict goes into the packet and does not change the exit status. */
async function judged(options: CheckOptions, process: Process): Promise<Report> {
  return (await check(undefined, { ...options, skip: WRITTEN_NOW }, { ...process, stdout: { write: () => true } }))
    .report;
}

function incomplete({ checks }: Report): string {
  const blind = checks.flatMap((outcome) => (outcome.status === 'could-not-check' ? [outcome] : []));
  const reasons = blind.slice(0, 3).map(({ check: name, reason }) => `${name} (${inert(reason, 120)})`);
  return `Nothing is written: ${reasons.join(', ') || 'nothing'} could not be checked. --partial writes it anyway.`;
}

/** An empty report, which is enough to see whether the files can be written. */
const EMPTY: Report = {
  version: 1,
  tool: { name: 'launch-gate', version: VERSION },
  verdict: 'INCOMPLETE',
  stage: 'prelaunch',
  target: '',
  blockOn: 'block-now',
  started: '1970-01-01T00:00:00.000Z',
  durationMs: 0,
  asked: { dns: 0, http: 0, mostOfOneHost: 0, tls: 0, files: 0 },
  notes: [],
  checks: [],
  counts: { 'block-now': 0, 'fix-before-launch': 0, 'fix-after-launch': 0, held: 0, unknown: 0, waived: 0 },
};

/** The files to write, including the parts written by hand. Throws when they cannot be written. */
async function written(place: string, input: PacketInput, folder: string): Promise<Map<string, string>> {
  if (existsSync(place) && !statSync(place).isDirectory())
    throw new UsageError(`handover ${JSON.stringify(folder)}: it is not a folder.`);
  const made = packetFiles(input, (file) => contentOf(join(place, file)));
  if ('files' in made) return made.files;
  const problems = made.obstacles.map(
    ({ file, line, problem }) =>
      `${join(folder, file)}${line === undefined ? '' : `:${line}`}: ${problem}; nothing is written.`,
  );
  throw new UsageError(problems.join('\n'));
}

function readReport(file: string, cwd: string): Report {
  try {
    return judgedAgain(
      reportSchema.parse(JSON.parse(readInput(file, cwd, 'from', { most: REPORT_BYTES }))) as Report,
      new Date(),
    );
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (error instanceof Contradiction) throw new UsageError(`--from ${JSON.stringify(file)}: ${error.message}.`);
    throw new UsageError(`--from ${JSON.stringify(file)}: it is not a report; check --output report.json writes one.`);
  }
}

function contentOf(path: string): string | undefined {
  const read = readTextFile(path, { most: REPORT_BYTES });
  if ('text' in read) return read.text;
  if (read.refused === 'missing') return undefined;
  throw new UsageError(`${path}: ${read.reason}; nothing is written.`);
}

function write(files: ReadonlyMap<string, string>, folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of files) writeWhole(join(folder, name), text);
  } catch (error) {
    throw new UsageError(`The packet cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** What was written, and how many answers each file still lacks. */
function summary(files: ReadonlyMap<string, string>, folder: string, { verdict, target }: Report): string {
  const rows = [...files].map(([name, text]) => {
    const open = text.split(`**${UNKNOWN}**`).length - 1;
    return `  ${join(folder, name)}${open > 0 ? `  ${open} unknown` : ''}`;
  });
  return `${verdict}: ${inert(target)}. Written:\n\n${rows.join('\n')}\n\nEach UNKNOWN names the key in launch.yml that answers it. Fill them in and run this again.\nText between keep marks is kept.\n`;
}

export const command: Command = {
  about: 'DIR: default, handover.packet in launch.yml, else docs/handover',
  options: OPTIONS,
  run: handover,
};
