import type { KeyClass } from '../../io/secrets.ts';

/** A run of characters of one set, written as in a regular expression's brackets. */
export interface Run {
  chars: string;
  min: number;
  max: number;
}
export type Part = string | Run;

/** How a key looks. */
export type Form =
  /** By itself: one of its literal parts is text that hardly anything else has. */
  | { kind: 'token'; parts: Part[] }
  /** By the name beside it only: `ALGOLIA_ADMIN_KEY = "..."`. */
  | { kind: 'named'; names: string[]; parts: Part[] }
  /** By a short name in an object that has another member: `d` beside `kty`. */
  | { kind: 'member'; names: string[]; beside: string; parts: Part[] };

/** One kind of key, whatever finds it. */
export interface Provider {
  id: string;
  /** As people know it. */
  name: string;
  opens: KeyClass;
  /** Where it is revoked. */
  revoke: string;
  forms: Form[];
  /** Keys that look so open a test mode only. */
  test?: RegExp;
  /** Meant to be seen by everybody: never a finding. Says why. */
  public?: string;
  /** Known by a name that many kinds of keys have: any other rule knows better. */
  isGeneric?: true;
  /** Its form says that it is a key of the live product, wherever it lies. */
  isLiveByForm?: true;
  /** Its text may repeat itself: no word or pattern in it makes it an example. */
  verbatim?: true;
  /** KeyMode from more than the text of the key: its line, and the whole name that it is given to. Undefined: it is none. */
  judge?(secret: string, line: string, name?: string): KeyMode | undefined;
  /** Does its checksum fit? A key whose does not is lowered, never dropped. Undefined: it has none. */
  sumFits?(secret: string): boolean | undefined;
}

type KeyMode = 'live' | 'test' | 'public';

export const run = (chars: string, min: number, max = min): Run => ({ chars, min, max });
export const token = (...parts: Part[]): Form => ({ kind: 'token', parts });
/** Names are in lower case; the letters of the key count as they are written. */
export const named = (names: string | string[], ...parts: Part[]): Form => ({
  kind: 'named',
  names: [names].flat(),
  parts,
});

/** Names as they are written: those of a format that says so. */
export const member = (names: string[], beside: string, ...parts: Part[]): Form => ({
  kind: 'member',
  names,
  beside,
  parts,
});

export const DIGIT = '0-9';
export const HEX = 'a-f0-9';
export const ANY_HEX = 'A-Fa-f0-9';
export const LOWER = 'a-z0-9';
export const UPPER = 'A-Z0-9';
export const ALNUM = 'A-Za-z0-9';
export const WORD = 'A-Za-z0-9_';
export const URL64 = 'A-Za-z0-9_-';
export const BASE64 = 'A-Za-z0-9+/';
/** What a password may have, without quotes and brackets that end it. */
export const PRINTABLE = 'A-Za-z0-9!#$%&*+,./:;=?@^_{|}~-';
export const LOOSE = 'A-Za-z0-9_=-';
export const UUID: Part[] = [
  run(ANY_HEX, 8),
  '-',
  run(ANY_HEX, 4),
  '-',
  run(ANY_HEX, 4),
  '-',
  run(ANY_HEX, 4),
  '-',
  run(ANY_HEX, 12),
];

/** A signed token of three parts (RFC 7519). */
export const JWT: Part[] = ['eyJ', run(URL64, 10, 400), '.eyJ', run(URL64, 10, 2000), '.', run(URL64, 43, 800)];

/** A key without the literal text that all of its kind have: only the rest can be random, or look made up. */
export function ownText(secret: string, forms: readonly Form[]): string {
  const literals = forms.flatMap(({ parts }) => parts.filter((part) => typeof part === 'string'));
  return literals.reduce(
    (rest, literal) => (literal.length > 2 || rest.startsWith(literal) ? rest.replace(literal, '') : rest),
    secret,
  );
}

/** `provider('resend', 'Resend API key', 'mail', 'https://...', token('re_', ...))`. */
export function provider(
  id: string,
  name: string,
  opens: KeyClass,
  revoke: string,
  forms: Form | Form[],
  more: Partial<Provider> = {},
): Provider {
  return { id, name, opens, revoke, forms: [forms].flat(), ...more };
}
