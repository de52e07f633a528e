import { inert, inertCode, logLine } from './inert.ts';

/** Text that is safe to post. Only the functions of this file create it. */
export class Markdown {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Joins our own prose with outside values, which become inert code spans. */
export function md(prose: TemplateStringsArray, ...values: (string | number | Markdown)[]): Markdown {
  return new Markdown(
    String.raw(
      { raw: prose },
      ...values.map((value) => (value instanceof Markdown ? value.text : codeSpan(String(value)))),
    ),
  );
}

/** Our own text, which may contain Markdown. */
export const ours = (text: string) => new Markdown(text);

export const join = (parts: readonly Markdown[], separator: string) =>
  new Markdown(parts.map(({ text }) => text).join(separator));

/** A fenced block whose fence is longer than any inside (CommonMark 4.5). */
export function codeBlock(language: string, lines: readonly string[]): Markdown {
  const body = lines.map((line) => logLine(inertCode(line)));
  const fence = '`'.repeat(Math.max(3, ...body.map((line) => longestRun(line) + 1)));
  return new Markdown(`${fence}${language}\n${body.join('\n')}\n${fence}`);
}

/** A value in a table cell, where a vertical bar ends the cell even in a code span (GFM 4.10). */
export function cell(value: string, max?: number): Markdown {
  // A backslash before a bar would count as an escaped backslash, and the bar would end the cell.
  return new Markdown(codeSpan(value, max).replaceAll('\\|', '\\¦').replaceAll('|', '\\|'));
}

/** A link to a URL of ours. */
export function link(text: string, url: string): Markdown {
  return new Markdown(`[${text}](<${new URL(url).href.replace(/[<>\\]/g, encodeURIComponent)}>)`);
}

/** A code span with more backticks than any run inside, on one line and of limited length (CommonMark 6.1). */
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
