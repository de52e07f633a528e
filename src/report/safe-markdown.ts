import { inert, inertCode, logLine } from './inert.ts';

/** Text that is safe to post. Only the functions of this file make it. */
export class Markdown {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Joins our own prose with outside values; the values become inert code spans. */
export function md(prose: TemplateStringsArray, ...values: (string | number | Markdown)[]): Markdown {
  return new Markdown(
    String.raw(
      { raw: prose },
      ...values.map((value) => (value instanceof Markdown ? value.text : codeSpan(String(value)))),
    ),
  );
}

/** Our own words, which may hold Markdown of ours. */
export const ours = (text: string) => new Markdown(text);

export const join = (parts: readonly Markdown[], separator: string) =>
  new Markdown(parts.map(({ text }) => text).join(separator));

/** A fenced block longer than any fence inside (CommonMark 4.5). */
export function codeBlock(language: string, lines: readonly string[]): Markdown {
  const body = lines.map((line) => logLine(inertCode(line)));
  const fence = '`'.repeat(Math.max(3, ...body.map((line) => longestRun(line) + 1)));
  return new Markdown(`${fence}${language}\n${body.join('\n')}\n${fence}`);
}

/** A value in a cell of a table, where a bar would end the cell even in a code span (GFM 4.10). */
export function cell(value: string, max?: number): Markdown {
  // A backslash before a bar would be taken for one that is escaped, and the bar for the cell's end.
  return new Markdown(codeSpan(value, max).replaceAll('\\|', '\\¦').replaceAll('|', '\\|'));
}

/** A link to an address of ours. */
export function link(text: string, url: string): Markdown {
  return new Markdown(`[${text}](<${new URL(url).href.replace(/[<>\\]/g, encodeURIComponent)}>)`);
}

/** A code span longer than any run of backticks inside, on one line and of bounded length (CommonMark 6.1). */
function codeSpan(value: string, max?: number): string {
  const line = inert(value, max);
  if (line === '') return '_empty_';
  const fence = '`'.repeat(longestRun(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') || fence.length > 1 ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
