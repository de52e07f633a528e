import { makeAutomaton } from './automaton.ts';
import type { IndexedRule, Word } from './indexed-rule.ts';
import { COMMENT_WORD } from './preset.ts';
import { WRAPPING_WORDS } from './wrapped.ts';

/** A place where a rule may match. */
export interface Hit {
  /** The number of the rule. */
  rule: number;
  /** Bytes of the word itself. */
  start: number;
  end: number;
}

export interface Suspicion {
  hits: Hit[];
  /** There may be comments that disable secretlint's rules. */
  hasComments: boolean;
  /** There may be keys in base64. */
  mayBeWrapped: boolean;
}

/** What a file is suspected of; only words between `from` and `to`, if they are given. */
export type Prefilter = (
  bytes: Uint8Array,
  length: number,
  path: string,
  from?: number,
  to?: number,
) => Suspicion | undefined;

/** One rule's use of a word. */
interface Use {
  rule: number;
  around: Word['around'];
  exact: Uint8Array | undefined;
  files: ((path: string) => boolean) | undefined;
}

/** All words of all rules in one pass over the bytes; a rule without a word there is not a candidate. */
export function makePrefilter(rules: readonly IndexedRule[]): Prefilter {
  const uses = usesOf(rules);
  const texts = [...uses.keys()];
  const comments = texts.length;
  const automaton = makeAutomaton([...texts, COMMENT_WORD, ...WRAPPING_WORDS]);
  const byText = texts.map((text) => uses.get(text) ?? []);
  const lengths = texts.map((text) => text.length);
  const always = rules.flatMap(({ always: isAlways }, rule) => (isAlways ? [{ rule, isAlways }] : []));

  // One closure for all files: what it works on changes under it.
  let now: { bytes: Uint8Array; length: number; path: string; from: number; suspicion: Suspicion | undefined };
  const found = (text: number, at: number) => {
    if (text === comments) {
      suspect().hasComments = true;
      return;
    }
    if (text > comments) {
      suspect().mayBeWrapped = true;
      return;
    }
    const { bytes, length, path, from } = now;
    const end = from + at;
    const start = end - (lengths[text] as number);
    for (const { rule, around, exact, files } of byText[text] as Use[]) {
      if (exact !== undefined && !isAt(bytes, start, exact)) continue;
      if (files !== undefined && !files(path)) continue;
      if (around(bytes, start, end, length)) suspect().hits.push({ rule, start, end });
    }
  };
  const suspect = () => {
    now.suspicion ??= { hits: [], hasComments: false, mayBeWrapped: false };
    return now.suspicion;
  };

  return (bytes, length, path, from = 0, to = length) => {
    now = { bytes, length, path, from, suspicion: undefined };
    automaton.search(from === 0 ? bytes : bytes.subarray(from, to), to - from, found);
    for (const { rule, isAlways } of always) if (isAlways(path)) suspect().hits.push({ rule, start: 0, end: 0 });
    const { suspicion } = now;
    return suspicion && (suspicion.hits.length > 0 || suspicion.mayBeWrapped) ? suspicion : undefined;
  };
}

function usesOf(rules: readonly IndexedRule[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const [rule, { words, files }] of rules.entries()) {
    for (const { text, exact, around } of words) {
      const key = text.toLowerCase();
      const use = { rule, around, exact: exact ? Buffer.from(text, 'latin1') : undefined, files };
      uses.set(key, [...(uses.get(key) ?? []), use]);
    }
  }
  return uses;
}

function isAt(bytes: Uint8Array, start: number, text: Uint8Array): boolean {
  for (let i = 0; i < text.length; i += 1) if (bytes[start + i] !== text[i]) return false;
  return true;
}
