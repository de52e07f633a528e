import { escapeRegExp } from '../../lib/globs.ts';

/** Parts of names that keys of every vendor have: hardly a file is without them. */
const COMMON = new Set(
  'api app access key keys secret token auth client password private webhook signing admin rest master service account id url'.split(
    ' ',
  ),
);

/** Keys beside it in the same object, until the one that is looked for. */
const NESTED = '["\'`]?\\s{0,3}[:=]{1,2}\\s{0,3}(?:\\{[^{}]{0,160}?|\\r?\\n(?:[^\\n]{0,80}\\n){0,4}?)[\\s"\'`]{1,24}';
/** Characters that `NESTED` may take. */
export const NESTED_LENGTH = 240;

const wordsOf = (name: string): string[] => name.split(/[_-]/);

/**
 * A name of several words in any spelling: `resend_api_key` is also `resendApiKey`, `RESEND-API-KEY`, `resend.api.key`
 * and `resend: { apiKey`.
 */
export function nameSource(name: string): string {
  const [first = '', ...others] = wordsOf(name);
  return escapeRegExp(first) + others.map((word) => joined(word)).join('');
}

const joined = (word: string) => (word === '' ? '[_.-]' : `(?:[_.-]|${NESTED})?${escapeRegExp(word)}`);

/** What may come behind a vendor's name until the value is given: the rest of the name, or a key in its object. */
export const REST_OF_NAME = `[\\w.-]{0,32}(?:${NESTED}[\\w.-]{1,32})?`;

/** A text of a name by which it is looked for. */
interface Anchor {
  text: string;
  isFirst: boolean;
}

/** A shorter word stands in nearly every file. */
const RARE = 4;

/** What one of the spellings of a name has at least, and few other texts do. */
export function anchorsOf(name: string): Anchor[] {
  const words = wordsOf(name).filter(Boolean);
  const rare = words.filter((word) => !COMMON.has(word));
  const text = longest(rare.length > 0 ? rare : words);
  const next = words[words.indexOf(text) + 1];
  const isFirst = words[0] === text;
  if (text.length >= RARE || next === undefined || COMMON.has(text)) return [{ text, isFirst }];
  return ['_', '-', '.', ''].map((sign) => ({ text: `${text}${sign}${next}`, isFirst }));
}

const longest = (words: readonly string[]) =>
  words.reduce((best, word) => (word.length > best.length ? word : best), '');

/** A name begins here: not within a word, unless a capital says where the next word begins. */
export function beginsWord(before: string, first: string): boolean {
  return !/[A-Za-z]/.test(before) || (/[a-z]/.test(before) && /[A-Z]/.test(first));
}
