import { extname } from 'node:path';
import type { Merged } from '../gate/merged.ts';
import type { Asking, Report } from '../gate/report.ts';
import { endings, FORMAT_NAMES, type FormatName, formatOf } from '../report/formats.ts';
import type { TerminalOptions } from '../report/terminal.ts';
import type { CheckOptions } from './options.ts';
import { type Process, UsageError } from './process.ts';
import { oneOf, writable } from './settings.ts';

/** What is printed: a report format, or the terminal form. */
type Printed = FormatName | 'terminal';

/** Options for the appearance of a report. */
export type Looks = Pick<CheckOptions, 'quiet' | 'verbose' | 'no-color'>;

/** Where reports go: one format to standard output, and files in the format of their extension. */
export interface Outlets {
  format: Printed;
  files: { file: string; format: FormatName }[];
}

/** Rejects paths that cannot be written before anything is requested. */
export function outletsOf({ format, output = [] }: Pick<CheckOptions, 'format' | 'output'>, cwd: string): Outlets {
  return {
    format: oneOf(format, ['terminal', ...FORMAT_NAMES], 'format') ?? 'terminal',
    files: output.map((file) => ({ file, format: endingOf(file, cwd) })),
  };
}

function endingOf(file: string, cwd: string): FormatName {
  const format = FORMAT_NAMES.find((each) => each === extname(file).slice(1));
  if (format === undefined) {
    throw new UsageError(
      `--output ${JSON.stringify(file)}: the file extension sets the format, one of ${endings(FORMAT_NAMES, 'and')}.`,
    );
  }
  writable(file, cwd, 'output');
  return format;
}

export function render(
  report: Report,
  format: Printed,
  looks: Looks,
  process: Process,
  timeline: readonly Asking[] = [],
): Promise<string> {
  return formatNamed(format).render(report, terminalLooks(format, looks, process), timeline);
}

/** Rejects formats that cover only one product. */
export function outletsOfMany(wanted: Pick<CheckOptions, 'format' | 'output'>, cwd: string): Outlets {
  const outlets = outletsOf(wanted, cwd);
  const alone = [outlets.format, ...outlets.files.map(({ format }) => format)].find(
    (each) => formatNamed(each).renderMany === undefined,
  );
  if (alone === undefined) return outlets;
  const many = FORMAT_NAMES.filter((name) => formatOf(name).renderMany !== undefined);
  throw new UsageError(
    `Many reports together are written as ${endings(many, 'or')}, not as .${alone}; each alone can be.`,
  );
}

export async function renderMerged(merged: Merged, format: Printed, looks: Looks, process: Process): Promise<string> {
  const { renderMany } = formatNamed(format);
  if (renderMany === undefined) throw new Error(`many reports cannot be written as ${format}`);
  return renderMany(merged, terminalLooks(format, looks, process));
}

const formatNamed = (format: Printed) => formatOf(format === 'terminal' ? 'txt' : format);

function terminalLooks(format: Printed, looks: Looks, { stdout, env, again }: Process): TerminalOptions {
  const mayColor = format === 'terminal' && !looks['no-color'] && !env['NO_COLOR'];
  return {
    color: mayColor && (stdout.isTTY === true || (env['FORCE_COLOR'] ?? '0') !== '0'),
    width: stdout.columns ?? 100,
    detail: looks.quiet ? 'quiet' : looks.verbose ? 'verbose' : 'normal',
    ...(format === 'terminal' && again !== undefined && { again }),
  };
}
