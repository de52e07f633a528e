import type { Merged } from '../gate/merged.ts';
import type { Asking, Report } from '../gate/report.ts';
import type { TerminalOptions } from './terminal.ts';

/** A form of the report. Each is loaded when it is asked for. */
interface Format {
  /** For whom, where the name does not tell. */
  label?: string;
  render(report: Report, looks: TerminalOptions, timeline: readonly Asking[]): Promise<string>;
  /** Many reports as one; absent where the form is about one product. */
  renderMany?(merged: Merged, looks: TerminalOptions): Promise<string>;
}

/** Every form by its name, which is a file's ending too. */
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

/** As endings of files in a sentence: `.json, .md or .xml (JUnit)`. */
export function endings(names: readonly FormatName[], last: 'and' | 'or'): string {
  const shown = names.map((name) => {
    const { label } = formatOf(name);
    return label === undefined ? `.${name}` : `.${name} (${label})`;
  });
  return `${shown.slice(0, -1).join(', ')} ${last} ${shown.at(-1)}`;
}
