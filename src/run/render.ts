import { extname } from 'node:path';
import type { Merged } from '../gate/merged.ts';
import type { Asking, Report } from '../gate/report.ts';
import { json } from '../report/json.ts';
import { markdown } from '../report/markdown.ts';
import { mergedJson, mergedMarkdown, mergedTerminal } from '../report/merged.ts';
import { type TerminalOptions, terminal } from '../report/terminal.ts';
import type { CheckOptions } from './options.ts';
import { type Process, UsageError } from './process.ts';
import { oneOf, writable } from './settings.ts';

export const FORMATS = ['terminal', 'txt', 'json', 'md', 'html', 'sarif', 'xml'] as const;
export type Format = (typeof FORMATS)[number];

/** Options that say how a report looks. */
export type Looks = Pick<CheckOptions, 'quiet' | 'verbose' | 'no-color'>;

/** Where reports go: to standard output in one format, and to files in the format of their ending. */
export interface Outlets {
  format: Format;
  files: { file: string; format: Format }[];
}

/** Refuses what cannot be written before anything is asked. */
export function outletsOf({ format, output = [] }: Pick<CheckOptions, 'format' | 'output'>, cwd: string): Outlets {
  return {
    format: oneOf(format, FORMATS, 'format') ?? 'terminal',
    files: output.map((file) => ({ file, format: formatOf(file, cwd) })),
  };
}

function formatOf(file: string, cwd: string): Format {
  const format = FORMATS.find((each) => each !== 'terminal' && each === extname(file).slice(1));
  if (format === undefined) {
    throw new UsageError(
      `--output ${JSON.stringify(file)}: the ending says the format, one of .json, .md, .html, .txt, .sarif and .xml.`,
    );
  }
  writable(file, cwd, 'output');
  return format;
}

export async function render(
  report: Report,
  format: Format,
  looks: Looks,
  process: Process,
  timeline: readonly Asking[] = [],
): Promise<string> {
  switch (format) {
    case 'json':
      return json(report);
    case 'md':
      return markdown(report);
    case 'html':
      return (await import('../report/html/report.ts')).htmlReport(report, timeline);
    case 'sarif':
      return (await import('../report/sarif.ts')).sarif(report);
    case 'xml':
      return (await import('../report/junit.ts')).junit(report);
    default:
      return terminal(report, terminalLooks(format, looks, process));
  }
}

/** Refuses the formats that are about one product. */
export function outletsOfMany(wanted: Pick<CheckOptions, 'format' | 'output'>, cwd: string): Outlets {
  const outlets = outletsOf(wanted, cwd);
  const alone = [outlets.format, ...outlets.files.map(({ format }) => format)].find(
    (each) => each === 'sarif' || each === 'xml' || each === 'html',
  );
  if (alone === undefined) return outlets;
  throw new UsageError(`Many reports together are written as .json, .md or .txt, not as .${alone}; each alone can be.`);
}

export function renderMerged(merged: Merged, format: Format, looks: Looks, process: Process): string {
  if (format === 'json') return mergedJson(merged, json);
  if (format === 'md') return mergedMarkdown(merged);
  return mergedTerminal(merged, terminalLooks(format, looks, process));
}

function terminalLooks(format: Format, looks: Looks, { stdout, env }: Process): TerminalOptions {
  const mayColor = format === 'terminal' && !looks['no-color'] && !env['NO_COLOR'];
  return {
    color: mayColor && (stdout.isTTY === true || (env['FORCE_COLOR'] ?? '0') !== '0'),
    width: stdout.columns ?? 100,
    detail: looks.quiet ? 'quiet' : looks.verbose ? 'verbose' : 'normal',
  };
}
