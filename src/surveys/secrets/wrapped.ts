/** Words without which nothing is taken for wrapped, in either case. */
export const WRAPPING_WORDS = ['kind: secret', '"kind":"secret"', 'base64', 'b64'];

/** Nothing that people wrap by hand is larger. */
const MOST_BYTES = 1024 * 1024;
const MOST_VALUES = 2000;

/** A value of a Kubernetes Secret: `  NAME: base64` (Kubernetes, Secrets, `data`). */
const SECRET_DATA =
  /^([ \t]{1,64}["']?[\w.-]{1,100}["']?: {1,8}["']?)([A-Za-z0-9+/]{8,65536}={0,2})(?=["']?[ \t,\r]{0,8}$)/gm;
/** A name that says so: `GOOGLE_CREDENTIALS_BASE64=...`. */
const NAMED =
  /([\w.-]{0,60}(?:base64|b64)[\w.-]{0,20}["'`]?\s{0,3}[:=]{1,2}\s{0,3}["'`]?)([A-Za-z0-9+/_-]{16,65536}={0,2})/gi;

/**
 * A file with what is wrapped in base64 put in its place, each on the line where it was; undefined where nothing is. Only
 * text is unwrapped, and once.
 */
export function unwrapped(bytes: Buffer, length: number): Buffer | undefined {
  if (length > MOST_BYTES) return undefined;
  const text = bytes.toString('utf8', 0, length);
  let found = 0;
  const put = (whole: string, before: string, value: string) => {
    const plain = found < MOST_VALUES ? textIn(value) : undefined;
    if (plain === undefined) return whole;
    found += 1;
    return before + plain;
  };
  const named = text.replace(NAMED, put);
  const all = /kind["']?:\s?["']?Secret\b/i.test(named) ? named.replace(SECRET_DATA, put) : named;
  return found === 0 ? undefined : Buffer.from(all);
}

/** The text in a value, on one line; undefined for bytes that are none. */
function textIn(value: string): string | undefined {
  const plain = Buffer.from(value, 'base64').toString('utf8');
  return /^[\t\r\n\x20-\x7e]{6,}$/.test(plain) ? plain.trimEnd().replace(/\r?\n/g, '\\n') : undefined;
}
