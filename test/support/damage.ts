/** Words that mean something to one reader or the other, beside bytes that mean nothing to any. */
const WORDS = [
  ...['', '\0', '\xff\xfe', '\ufeff', '\u202e', '\u2028', '\r', '\r\n\r\n', '%', '%s', '${', '{{', '}}', '`', '\\'],
  ...[
    '"',
    "'",
    '"""',
    '$$',
    '/*',
    '*/',
    '--',
    '#',
    '//',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&a;',
    '&#0;',
    '&#x110000;',
  ],
  ...[
    'null',
    'true',
    'NaN',
    '-1',
    '1e309',
    '99999999999999999999',
    '[]',
    '{}',
    '[[[[[[',
    '{"a":',
    '__proto__',
    'constructor',
  ],
  ...['&a ', '*a', '<<: *a', '!!js/function ', '? ', '- - - ', ': : ', '|+9', '>-', '%YAML 9.9\n', '---\n', '...\n'],
  ...['DROP TABLE', 'BEGIN;', 'DO $$', "E'", '\\i ../a', 'COPY a FROM STDIN;\n', ';;;', '<script', '<a href=', '<div '],
  ...['FROM ', 'ENV ', 'RUN <<E\n', 'export ', '=', 'file:///etc/passwd', 'http://[::1', 'a'.repeat(70), '../../../'],
];
/** So often is a piece repeated at most; what that may grow to is bounded. */
const MOST_REPEATS = 2000;
const MOST_BYTES = 256 * 1024;

type Chance = () => number;

/** Breaks bytes as people, disks and attackers do: cut, doubled, exchanged, repeated, overwritten, or with a word too many. */
export function damage(whole: Buffer, roll: Chance): Buffer {
  let bytes = whole;
  for (let left = 1 + upTo(3, roll); left > 0; left -= 1) bytes = damageOnce(bytes, roll);
  return bytes.subarray(0, MOST_BYTES);
}

/** A whole number from 0 on, below `most`. */
export const upTo = (most: number, roll: Chance): number => Math.floor(roll() * most);
export const oneOf = <T>(list: readonly T[], roll: Chance): T => list[upTo(list.length, roll)] as T;

function damageOnce(bytes: Buffer, roll: Chance): Buffer {
  const from = upTo(bytes.length + 1, roll);
  const to = Math.min(bytes.length, from + upTo(roll() < 0.5 ? 8 : 200, roll));
  const piece = bytes.subarray(from, to);
  const [before, after] = [bytes.subarray(0, from), bytes.subarray(to)];
  const word = Buffer.from(oneOf(WORDS, roll), roll() < 0.2 ? 'latin1' : 'utf8');
  const kinds: (() => Buffer[])[] = [
    () => [before],
    () => [before, after],
    () => [before, piece, piece, after],
    () => [before, Buffer.concat(Array(1 + upTo(MOST_REPEATS, roll)).fill(piece)), after],
    () => [before, Buffer.concat(Array(1 + upTo(MOST_REPEATS, roll)).fill(word)), after],
    () => [before, word, bytes.subarray(from)],
    () => [before, word, after],
    () => [before, Buffer.from(piece.map(() => upTo(256, roll))), after],
    () => [after, piece, before],
    () => [before, Buffer.from(piece).reverse(), after],
  ];
  return Buffer.concat(oneOf(kinds, roll)());
}
