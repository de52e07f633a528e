/** Words without which nothing is taken for wrapped, in either case. */
export const WRAPPING_WORDS = [
  ...['kind: secret', '"kind":"secret"', '"kind": "secret"', 'base64', 'b64', 'atob(', 'decode64('],
  // `-----BEGIN `, and the first names of service accounts and logins of Docker, in base64.
  ...[
    'LS0tLS1CRUdJTi',
    'eyJ0eXBlIjoi',
    'eyJ0eXBlIjogI',
    'ewogICJ0eXBlIj',
    'ewogICAgInR5cGUi',
    'eyJhdXRocyI6',
    'ewoJImF1dGhzI',
  ],
];

/** Nothing that people wrap by hand is larger. */
const MOST_BYTES = 1024 * 1024;
const MOST_VALUES = 2000;

const VALUE = '([A-Za-z0-9+/_-]{8,65536}={0,2})';
const OPEN = '["\'`]?';
/** A place of a value, and what a text with one has at least. */
interface Wrapping {
  needs: RegExp;
  pattern: RegExp;
}

const KUBERNETES = /kind["']?:\s?["']?Secret\b/i;
const WRAPPINGS: Wrapping[] = [
  // A name that says so: `GOOGLE_CREDENTIALS_BASE64=...`.
  {
    needs: /b(?:ase)?64/i,
    pattern: new RegExp(`((?:base64|b64)[\\w.-]{0,20}${OPEN}\\s{0,3}[:=]{1,2}\\s{0,3}${OPEN})${VALUE}`, 'gi'),
  },
  // A call that decodes: `atob("...")`, `Buffer.from("...", "base64")`, `Base64.decode64("...")`.
  {
    needs: /atob\(|decode|base64/i,
    pattern: new RegExp(
      `((?:atob|decode|decode_?string|base64_?string|b64decode|base64_decode|decode64|Buffer\\.from)\\(\\s{0,20}b?["'\`])${VALUE}(?=["'\`])`,
      'gi',
    ),
  },
  // In a shell: `echo ... | base64 -d`.
  {
    needs: /\| ?base64 --?d/i,
    pattern: new RegExp(`()(?<![A-Za-z0-9+/_-])${VALUE}(?=${OPEN}\\s{0,3}\\|\\s{0,3}base64 --?d)`, 'gi'),
  },
  // A key in PEM, and JSON, by their beginning; a token goes on behind a point.
  {
    needs: /LS0tLS1CRUdJTi|eyJ|ewo/,
    pattern:
      /()(?<![A-Za-z0-9+/_-])((?:LS0tLS1CRUdJTi|eyJ(?:0eXBlIjo|hdXRocyI6)|ewo(?:gICJ0eXBlIj|gICAgInR5cGUi|JImF1dGhzI))[A-Za-z0-9+/_-]{40,65536}={0,2})(?![.\w+/-])/g,
  },
  // A value of a Kubernetes Secret: `  NAME: base64` (Kubernetes, Secrets, `data`), and the same in JSON.
  {
    needs: KUBERNETES,
    pattern: new RegExp(
      `^([ \\t]{1,64}${OPEN}[\\w.-]{1,100}${OPEN}: {1,8}${OPEN})${VALUE}(?=${OPEN}[ \\t,\\r]{0,8}$)`,
      'gm',
    ),
  },
  { needs: KUBERNETES, pattern: new RegExp(`("[\\w.-]{1,100}": ?")${VALUE}(?=")`, 'g') },
];

/** A Kubernetes Secret: its values are far from the words that say so. */
export const mayHoldFarValues = (bytes: Buffer, length: number): boolean =>
  length <= MOST_BYTES && KUBERNETES.test(bytes.toString('latin1', 0, length));

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
  const all = WRAPPINGS.reduce(
    (left, { needs, pattern }) => (needs.test(left) ? left.replace(pattern, put) : left),
    text,
  );
  return found === 0 ? undefined : Buffer.from(all);
}

/** The text in a value, on one line; undefined for bytes that are none. */
function textIn(value: string): string | undefined {
  const plain = Buffer.from(value, 'base64').toString('utf8');
  return /^[\t\r\n\x20-\x7e]{6,}$/.test(plain) ? plain.trimEnd().replace(/\r?\n/g, '\\n') : undefined;
}
