/**
 * How texts write one character as several, the last of which is a letter or a digit: `\n` and `\u003d` of JSON, `%3D` of
 * URLs (RFC 3986 section 2.1), `=3D` of mail (RFC 2045 section 6.7).
 */
const ESCAPE = '\\\\(?:[abfnrtv0]|x[\\da-fA-F]{2}|u[\\da-fA-F]{4})|%[\\da-fA-F]{2}|=(?:[23][\\dA-F]|0[9AD])';
/** Behind one, a word begins. */
export const AFTER_ESCAPE = `(?<=${ESCAPE})`;
/** The longest: `\u003d`. */
const MOST = 6;

const ENDS_IN_ESCAPE = new RegExp(`(?:${ESCAPE})$`);
const ESCAPES = new RegExp(`(?:${ESCAPE})(?=[A-Za-z\\d])`, 'g');

/** Is the character before a place the last of an escape? */
export const endsInEscape = (before: string): boolean => ENDS_IN_ESCAPE.test(before.slice(-MOST));

/** The same in bytes. */
export function isBehindEscape(bytes: Uint8Array, start: number): boolean {
  // The sign that begins an escape is looked for first: few places have one.
  const third = bytes[start - 3];
  if (
    bytes[start - 2] !== BACKSLASH &&
    third !== PERCENT &&
    third !== EQUALS &&
    bytes[start - 4] !== BACKSLASH &&
    bytes[start - 6] !== BACKSLASH
  )
    return false;
  return endsInEscape(String.fromCharCode(...bytes.subarray(Math.max(0, start - MOST), start)));
}

const [BACKSLASH, PERCENT, EQUALS] = [92, 37, 61];

/** The text with blanks for such escapes: every other character stays where it is. */
export const withoutEscapes = (text: string): string => text.replace(ESCAPES, (found) => ' '.repeat(found.length));
