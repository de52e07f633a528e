import { escapeRegExp } from '../../lib/globs.ts';
import { endsInEscape } from './escapes.ts';

/** Parts of names that keys of every vendor have: hardly a file is without them. */
const COMMON = new Set(
  'api app access key keys secret token auth client password private webhook signing admin rest master service account id url'.split(
    ' ',
  ),
);

/** Keys beside it in the same object, until the one that is looked for; two lines of them where lines part them. */
const NESTED = '["\'`]?\\s{0,3}[:=]{1,2}\\s{0,3}(?:\\{[^{}]{0,160}?|\\r?\\n(?:[^\\n]{0,80}\\n){0,2}?)[\\s"\'`]{1,24}';
/** The most characters that `NESTED` takes. */
const NESTED_LENGTH = 1 + 3 + 2 + 3 + (2 + 2 * 81) + 24;
/** What may lie between a part of a name and its value: an object, the rest of the name, a type, a sign, blanks. */
export const MOST_BEFORE_VALUE = NESTED_LENGTH + 190;
/** The same for a name of any vendor, without an object: its stage, a type, a sign, `value:`, blanks and quotes. */
export const MOST_AT_ONCE = 110;
/** A name with an object between its words. */
export const LONGEST_NAME = NESTED_LENGTH + 64;

const wordsOf = (name: string): string[] => name.split(/[_-]/);

/** What may come behind a name until its value is given. */
const REST = '[\\w.-]{0,32}';

/**
 * A name in any spelling, and what may come behind it: `resend_api_key` is also `resendApiKey`, `RESEND-API-KEY_2`,
 * `resend.api.key` and `resend: { apiKey`. An object opens once at most, behind the first word, which is the vendor's.
 */
export function nameSource(name: string): string {
  const [first = '', second, ...others] = wordsOf(name);
  if (second === undefined) return `${escapeRegExp(first)}${REST}(?:${NESTED}[\\w.-]{1,32})?`;
  return [escapeRegExp(first), joined(second, `|${NESTED}`), ...others.map((word) => joined(word)), REST].join('');
}

const joined = (word: string, nested = '') => (word === '' ? '[_.-]' : `(?:[_.-]${nested})?${escapeRegExp(word)}`);

/** The same for a name that any vendor's key may have: nothing comes behind it. */
export function plainNameSource(name: string): string {
  const [first = '', ...others] = wordsOf(name);
  return escapeRegExp(first) + moreWords(others);
}

/** The words of a name behind its first. */
export const moreWords = (words: readonly string[]): string => words.map((word) => joined(word)).join('');

/** A text of a name by which it is looked for, and the words on either side of it. */
export interface Anchor {
  text: string;
  previous: string | undefined;
  next: string | undefined;
  /** All words behind it. */
  rest: string[];
}

/** A shorter word stands in nearly every file. */
const RARE = 4;

/** What one of the spellings of a name has at least, and few other texts do. */
export function anchorsOf(name: string): Anchor[] {
  const words = wordsOf(name).filter(Boolean);
  const rare = words.filter((word) => !COMMON.has(word));
  const text = longest(rare.length > 0 ? rare : words);
  const at = words.indexOf(text);
  const [previous, next] = [words[at - 1], words[at + 1]];
  if (text.length >= RARE || COMMON.has(text) || words.length === 1)
    return [{ text, previous, next, rest: words.slice(at + 1) }];
  // Beside its neighbour: the one behind it, or else the one before.
  const first = next === undefined ? at - 1 : at;
  return ['_', '-', '.', ''].map((sign) => ({
    text: `${words[first]}${sign}${words[first + 1]}`,
    previous: words[first - 1],
    next: words[first + 2],
    rest: words.slice(first + 2),
  }));
}

const longest = (words: readonly string[]) =>
  words.reduce((best, word) => (word.length > best.length ? word : best), '');

/** A name begins here: not within a word, unless a capital says where the next word begins, or an escape ends there. */
export function beginsWord(before: string, first: string): boolean {
  return !/[A-Za-z]$/.test(before) || (/[a-z]$/.test(before) && /[A-Z]/.test(first)) || endsInEscape(before);
}
