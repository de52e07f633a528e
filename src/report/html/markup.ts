import { inert, logLine } from '../inert.ts';

/** HTML that is safe to show. Only `html`, `together` and `raw` create it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** The most characters shown of a value; our own sentences are shorter. */
const MOST_CHARS = 1000;

type Part = string | number | Markup | undefined | readonly Markup[];

/** Joins our own markup with values, which are escaped to text. */
export function html(markup: TemplateStringsArray, ...values: Part[]): Markup {
  return new Markup(String.raw({ raw: markup }, ...values.map(textOf)));
}

/** Our own markup as it is: it must not contain any outside value. */
export const raw = (text: string) => new Markup(text);
export const together = (parts: readonly Markup[], separator = '\n') =>
  new Markup(parts.map(({ text }) => text).join(separator));

function textOf(value: Part): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(({ text }: Markup) => text).join('\n');
  return escaped(inert(String(value), MOST_CHARS));
}

/** HTML, 13.3: escapes what ends text or a quoted attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Lines of code with their indentation, each without characters that could mislead a reader. */
export const code = (lines: readonly string[], line: (text: string) => string): Markup =>
  new Markup(lines.map((each) => escaped(logLine(line(each)))).join('\n'));

/** Content that may be wider than the page scrolls by itself, also with the keyboard (WCAG 2.1.1). */
export const wide = (name: string, content: Markup): Markup =>
  html`<div class="wide" tabindex="0" role="group" aria-label="${name}">${content}</div>`;
