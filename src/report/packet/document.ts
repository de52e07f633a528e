import type { Graph } from '../graph.ts';

/** A value from outside or from a launch.yml, which is shown as data. */
interface Value {
  value: string;
}

/** Our own words with values in them. */
export type Text = readonly (string | Value)[];

export type Block =
  | { kind: 'heading'; level: 2 | 3; text: Text }
  | { kind: 'paragraph'; text: Text }
  | { kind: 'list'; items: readonly Text[]; isOrdered?: true }
  | { kind: 'checklist'; items: readonly { text: Text; isDone: boolean }[] }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly Text[])[] }
  | { kind: 'code'; language: string; lines: readonly string[] }
  | { kind: 'graph'; title: string; graph: Graph }
  /** Written by hand, and kept when the packet is regenerated. */
  | { kind: 'keep'; name: string; hint: string; lines: readonly string[] };

/** One document of the packet. */
export interface Chapter {
  /** The file name, such as `HANDOVER.md`. */
  file: string;
  title: string;
  blocks: readonly Block[];
}

/** Joins our words with values, which stay data. */
export function say(words: TemplateStringsArray, ...values: (string | number | Text)[]): Text {
  return words.flatMap((word, i): Text => {
    const value = values[i];
    const part = value === undefined ? [] : Array.isArray(value) ? (value as Text) : [{ value: String(value) }];
    return [...(word === '' ? [] : [word]), ...part];
  });
}

export const UNKNOWN = 'UNKNOWN';

/** A question that someone must answer. */
export const ask = (question: string): Text => [`**${UNKNOWN}**: ${question}`];

/** The same with the launch.yml key that answers it; part of the key may come from outside. */
export const askFor = (question: string, key: string): Text => [...ask(`${question} (`), { value: key }, ')'];

export const heading = (text: Text | string, level: 2 | 3 = 2): Block => ({
  kind: 'heading',
  level,
  text: [text].flat(),
});
export const paragraph = (text: Text | string): Block => ({ kind: 'paragraph', text: [text].flat() });
export const list = (items: readonly Text[]): Block => ({ kind: 'list', items });
export const table = (head: readonly string[], rows: readonly (readonly Text[])[]): Block => ({
  kind: 'table',
  head,
  rows,
});
/** Shown until someone writes there. */
export const HINT = '(What you write here is kept when the packet is written again.)';

export const keep = (name: string, hint: string): Block => ({ kind: 'keep', name, hint, lines: [] });
