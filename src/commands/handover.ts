import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { handoverOptions } from '../checks/handover/options.ts';
import type { Config } from '../config/schema.ts';
import type { Report } from '../gate/report.ts';
import type { Answers } from '../handover/marker.ts';
import { inert } from '../output/inert.ts';
import { reportSchema } from '../output/json.ts';
import { UNKNOWN } from '../packet/document.ts';
import { packetFiles } from '../packet/packet.ts';
import { check } from './check.ts';
import { needsIn } from './inventory.ts';
import { CHECK_OPTIONS, type CheckOptions, optionsHelp, parse } from './options.ts';
import { ownersOf } from './request.ts';
import { readInput } from './settings.ts';
import { told } from './told.ts';
import { EXIT, type Process, UsageError } from './usage.ts';

const OWN_OPTIONS = {
  from: { type: 'string', value: 'REPORT', help: 'write it from this JSON report, and look at nothing' },
} as const;
/** They change what is printed or written, and not what is seen. */
const NOT_HERE = ['output', 'format', 'baseline', 'update-baseline', 'update-snapshot', 'transcript', 'screenshots'];

const OPTIONS = {
  ...OWN_OPTIONS,
  ...(Object.fromEntries(
    Object.entries(CHECK_OPTIONS).filter(([name]) => !NOT_HERE.includes(name)),
  ) as typeof CHECK_OPTIONS),
};

export const handoverHelp = (): string =>
  `launch-gate handover [DIR]\n\nDIR: default, handover.packet in launch.yml, else docs/handover\n\n${optionsHelp(OPTIONS)}\n`;

/** `launch-gate handover [DIR]`: judges the product of launch.yml, and writes down all that somebody else needs. */
export async function handover(args: readonly string[], process: Process): Promise<number> {
  const { values, positionals } = parse(args, OPTIONS);
  if (positionals.length > 1) throw new UsageError(`handover takes one folder; it was given ${positionals.length}.`);
  const { from, ...options } = values as CheckOptions & { from?: string };
  const { config } = await told(options, process);
  const report = from === undefined ? await judged(options, process) : readReport(from, process.cwd);
  const folder = positionals[0] ?? handoverOptions.parse(config['handover'] ?? {}).packet;
  const files = packetFiles(
    {
      report,
      answers: answersOf(config),
      secrets: await needsIn(process.cwd, process.signal),
      alertRoutes: alertRoutesOf(config),
    },
    (file) => contentOf(join(resolve(process.cwd, folder), file)),
  );
  write(files, resolve(process.cwd, folder));
  process.stdout.write(summary(files, folder, report));
  return EXIT.go;
}

/** What these find is done by what follows. */
const WRITTEN_NOW = ['handover/packet', 'handover/stale'];

/** Its verdict stands in the packet; here it ends nothing. */
async function judged(options: CheckOptions, process: Process): Promise<Report> {
  const skip = [...(options.skip ?? []), ...WRITTEN_NOW];
  return (await check(undefined, { ...options, skip }, { ...process, stdout: { write: () => true } })).report;
}

function readReport(file: string, cwd: string): Report {
  try {
    return reportSchema.parse(JSON.parse(readInput(file, cwd, 'from'))) as Report;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`--from ${JSON.stringify(file)}: it is no report; check --output report.json writes one.`);
  }
}

function answersOf(config: Config): Answers {
  const { packet: _, ...said } = handoverOptions.parse(config['handover'] ?? {});
  return { owners: ownersOf(config), ...said };
}

/** Of `alerts:`, what an alert goes by: the names of variables, and people. */
function alertRoutesOf(config: Config): { route: string; by: string }[] {
  const alerts = (config['alerts'] ?? {}) as Record<string, unknown>;
  return ['slack', 'webhook', 'smtp', 'assign'].flatMap((route) => {
    const value = alerts[route];
    const by = Array.isArray(value) ? value.join(', ') : value;
    return typeof by === 'string' && by !== '' ? [{ route, by }] : [];
  });
}

const contentOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

function write(files: ReadonlyMap<string, string>, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}

/** What was written, and what somebody is still to be asked. */
function summary(files: ReadonlyMap<string, string>, folder: string, { verdict, target }: Report): string {
  const rows = [...files].map(([name, text]) => {
    const open = text.split(`**${UNKNOWN}**`).length - 1;
    return `  ${join(folder, name)}${open > 0 ? `  ${open} unknown` : ''}`;
  });
  return `${verdict}: ${inert(target)}. Written:\n\n${rows.join('\n')}\n\nFill in what is UNKNOWN under owners: and handover: in launch.yml, and run this again.\nWhat stands between keep marks stays.\n`;
}
