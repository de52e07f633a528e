import type { styleText } from 'node:util';
import type { Priority } from '../gate/finding.ts';
import type { Verdict } from '../gate/report.ts';
import { logLine } from './inert.ts';

export type Style = Parameters<typeof styleText>[0];

export const VERDICT_STYLES: Record<Verdict, Style> = {
  GO: ['bold', 'white', 'bgGreen'],
  'NO-GO': ['bold', 'white', 'bgRed'],
  INCOMPLETE: ['bold', 'black', 'bgYellow'],
};
export const MARKS: Record<Priority, { mark: string; style: Style }> = {
  'block-now': { mark: '✗', style: 'red' },
  'fix-before-launch': { mark: '!', style: 'yellow' },
  'fix-after-launch': { mark: '·', style: 'cyan' },
};

/** Lines of a report. Each one passes `logLine`, because a runner may parse the log. */
export class Page {
  readonly paint: (style: Style, text: string) => string;
  #lines: string[] = [];
  #width: number;

  constructor(width: number, paint: (style: Style, text: string) => string) {
    this.#width = width;
    this.paint = paint;
  }

  line(text = ''): void {
    this.#lines.push(logLine(text));
  }

  heading(text: string, style: Style): void {
    if (this.#lines.at(-1) !== '') this.line();
    this.line(this.paint([style, 'bold'].flat() as Style, text.toUpperCase()));
  }

  labelled(label: string, text: string): void {
    const name = label.padEnd(4);
    const [first = '', ...rest] = wrap(text, this.#width - name.length - 5);
    this.line(`    ${this.paint('dim', name)} ${first}`);
    for (const line of rest) this.line(`${' '.repeat(name.length + 5)}${line}`);
  }

  prose(text: string, indent: number, style?: Style): void {
    for (const line of wrap(text, this.#width - indent))
      this.line(' '.repeat(indent) + (style ? this.paint(style, line) : line));
  }

  /** Writes two texts on one line if they fit, else on two lines. `columns` is the width of the first. */
  beside(first: string, columns: number, second: string): void {
    const isShort = columns + second.length + 3 <= this.#width;
    this.line(isShort ? `${first}   ${this.paint('dim', second)}` : first);
    if (!isShort) this.prose(second, 6, 'dim');
  }

  text(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
