import type { Merged } from '../gate/merged.ts';
import type { Asking, Report } from '../gate/report.ts';
import type { TerminalOptions } from './terminal.ts';

/** A report format, loaded on demand. */
interface Format {
  /** What it is for, when the name does not tell. */
  label?: string;
  render(report: Report, looks: TerminalOptions, timeline: readonly Asking[]): Promise<string>;
  /** Many reports in one; undefined for a format about one product. */
  renderMany?(merged: Merged, looks: TerminalOptions): Promise<string>;
}

/** All formats by name, which is also their file extension. */
const FORMATS = {
  json: {
    render: async (report) => (await import('./json.ts')).json(report),
    renderMany: async (merged) => (await import('./merged.ts')).mergedJson(merged, (await import('./json.ts')).json),
  },
  md: {
    render: async (report) => (await import('./markdown.ts')).markdown(report),
    renderMany: async (merged) => (await import('./merged.ts')).mergedMarkdown(merged),
  },
  html: {
    render: async (report, _, timeline) => (await import('./html/report.ts')).htmlReport(report, timeline),
  },
  txt: {
    render: async (report, looks) => (await import('./terminal.ts')).terminal(report, looks),
    renderMany: async (merged, looks) => (await import('./merged.ts')).mergedTerminal(merged, looks),
  },
  sarif: { render: async (report) => (await import('./sarif.ts')).sarif(report) },
  xml: { label: 'JUnit', render: async (report) => (await import('./junit.ts')).junit(report) },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

export const formatOf = (name: FormatName): Format => FORMATS[name];

/** The formats as file extensions in a sentence: `.json, .md or .xml (JUnit)`. */
export function endings(names: readonly FormatName[], last: 'and' | 'or'): string {
  const shown = names.map((name) => {
    const { label } = formatOf(name);
    return label === undefined ? `.${name}` : `.${name} (${label})`;
  });
  return `${shown.slice(0, -1).join(', ')} ${last} ${shown.at(-1)}`;
}
