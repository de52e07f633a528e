import { type Provider, provider, run, token } from './provider.ts';

/** Also what joins the lines of one in a program: `"...\\n" +`, and `%0A`. */
const BODY = 'A-Za-z0-9+/=:,.() \\\\\\r\\n\\t"\'`\\[\\]%&-';

/**
 * Private keys in PEM of every kind (RFC 7468, RFC 9580): also those that secretlint's rule is too strict for, Ed25519,
 * encrypted ones and PGP.
 */
export const pem: Provider[] = [
  provider(
    'private-key',
    'private key',
    'infrastructure',
    'wherever its public half is trusted',
    [
      token(
        '-----BEGIN ',
        run('A-Z0-9 ', 0, 24),
        'PRIVATE KEY',
        run(' BLOCK', 0, 6),
        '-----',
        run(BODY, 60, 12_000),
        '-----END ',
        run('A-Z0-9 ', 0, 24),
        'PRIVATE KEY',
        run(' BLOCK', 0, 6),
        '-----',
      ),
    ],
    { verbatim: true, judge: (pemText) => (isKey(pemText) ? 'live' : undefined) },
  ),
  provider(
    'putty',
    'private key (PuTTY)',
    'infrastructure',
    'wherever its public half is trusted',
    [
      token(
        'PuTTY-User-Key-File-',
        run('23', 1),
        ': ',
        run('A-Za-z0-9@.-', 4, 40),
        run('\\r\\n', 1, 2),
        'Encryption: none',
      ),
    ],
    { verbatim: true },
  ),
];

/** Quotes around each line, in an array or put together: `  "MIIE...",`, `. 'MIIE...' .`. */
const OPENS_LINE = /^\s*(?:[.+&]\s{1,4})?["'`]/;
const CLOSES_LINE = /["'`]\s{0,4}[,+.;&\\]?\s*$|%0D$/i;

/** Base64 of a key: no text, no dots, long enough for the shortest there is (Ed25519: 64 characters). */
function isKey(text: string): boolean {
  const body = text.split('-----')[2] ?? '';
  const lines = body
    .replaceAll(/%0[Aa]/g, '\n')
    .split(/(?:\\{1,4}r)?\\{1,4}n|\r?\n/)
    .map((line) => line.replace(OPENS_LINE, '').replace(CLOSES_LINE, ''))
    .filter((line) => /[A-Za-z0-9/=]/.test(line) && !/^[\w-]+:\s/.test(line.trim()));
  const base64 = lines.join('').replace(/\s/g, '');
  return base64.length >= 60 && /^[A-Za-z0-9+/]+=*(=[A-Za-z0-9+/]{4})?$/.test(base64) && new Set(base64).size > 20;
}
