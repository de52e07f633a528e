import { isIP } from 'node:net';
import type { RecordLine } from './dns-types.ts';
import { canonicalValue, nameOf, quote, textStrings } from './records.ts';

export interface Zone {
  /** The zone's name: the owner of the SOA, else the first $ORIGIN. */
  origin: string;
  records: RecordLine[];
}

/** A zone file that cannot be read completely: nothing is judged from part of a zone. `line` starts at 1. */
export class ZoneFileError extends Error {
  readonly line: number;
  constructor(line: number, problem: string) {
    super(problem);
    this.line = line;
  }
}

/** One logical line: parentheses joined, comments removed. */
interface Entry {
  line: number;
  startsBlank: boolean;
  words: string[];
}

const CLASSES = new Set(['IN', 'CH', 'HS']);
const NAME_FIELDS: Record<string, number[]> = {
  CNAME: [0],
  NS: [0],
  PTR: [0],
  DNAME: [0],
  MX: [1],
  SRV: [3],
  SOA: [0, 1],
};
const FIELD_COUNT: Record<string, number> = {
  A: 1,
  AAAA: 1,
  CNAME: 1,
  NS: 1,
  PTR: 1,
  DNAME: 1,
  MX: 2,
  SRV: 4,
  SOA: 7,
  CAA: 3,
};

/**
 * Parses BIND zone files (RFC 1035 section 5, RFC 2308 $TTL): $ORIGIN, $TTL, relative names, repeated owners,
 * parentheses, quoted strings, comments, TTLs with units. $INCLUDE and $GENERATE are rejected, not skipped.
 */
export function parseZoneFile(text: string, defaultOrigin?: string): Zone {
  let origin = defaultOrigin;
  let defaultTtl: number | undefined;
  let owner: string | undefined;
  const records: RecordLine[] = [];
  for (const entry of entriesOf(text)) {
    const [first = '', second = ''] = entry.words;
    if (first === '$ORIGIN') {
      origin = absolute(second, origin, entry.line);
    } else if (first === '$TTL') {
      defaultTtl = secondsOf(second) ?? fail(entry.line, '$TTL wants a number of seconds, or 1h, 1d, 1w');
    } else if (first.startsWith('$')) {
      fail(entry.line, 'only $ORIGIN and $TTL are understood here; $INCLUDE and $GENERATE are not');
    } else {
      const words = [...entry.words];
      if (!entry.startsBlank) owner = absolute(words.shift() ?? '', origin, entry.line);
      if (owner === undefined) fail(entry.line, 'the first record needs a name');
      records.push(recordOf(owner, words, entry.line, origin, defaultTtl));
    }
  }
  const soa = records.find(({ type }) => type === 'SOA');
  const zone = soa?.name ?? origin;
  if (records.length === 0) return fail(1, 'there is no record in this zone file');
  if (zone === undefined) return fail(1, 'neither a SOA nor an $ORIGIN says whose zone this is');
  return { origin: zone, records };
}

function recordOf(
  owner: string,
  words: string[],
  line: number,
  origin: string | undefined,
  defaultTtl: number | undefined,
): RecordLine {
  let ttl = defaultTtl;
  for (let word = words[0]; word !== undefined; word = words[0]) {
    const seconds = secondsOf(word);
    if (seconds === undefined && !CLASSES.has(word.toUpperCase())) break;
    if (seconds !== undefined) ttl = seconds;
    words.shift();
  }
  const type = (words.shift() ?? fail(line, 'a record needs a type')).toUpperCase();
  if (!/^[A-Z][A-Z0-9-]*$/.test(type)) fail(line, 'a record needs a type, such as A, CNAME or TXT');
  const wanted = FIELD_COUNT[type];
  if (words.length === 0 || (wanted !== undefined && words.length !== wanted)) {
    fail(line, `${wanted === undefined ? 'the record has no value' : `a record of this type has ${wanted} field(s)`}`);
  }
  return { name: owner, type, value: fieldsOf(type, words, line, origin), ...(ttl !== undefined && { ttl }) };
}

function fieldsOf(type: string, words: string[], line: number, origin: string | undefined): string {
  if (type === 'TXT') return words.map((word) => quote(textStrings(word)[0] ?? '')).join(' ');
  const names = NAME_FIELDS[type] ?? [];
  const fields = words.map((word, i) => (names.includes(i) ? absolute(word, origin, line) : word));
  if (type === 'SOA')
    return [...fields.slice(0, 3), ...fields.slice(3).map((field) => secondsOf(field) ?? field)].join(' ');
  if ((type === 'A' || type === 'AAAA') && isIP(fields[0] ?? '') !== (type === 'A' ? 4 : 6)) {
    fail(line, `the value of ${type === 'A' ? 'an A' : 'an AAAA'} record is an address`);
  }
  return canonicalValue(type, fields.join(' '));
}

function absolute(name: string, origin: string | undefined, line: number): string {
  if (name === '.') return '.';
  if (name.endsWith('.')) return nameOf(name);
  if (origin === undefined)
    return fail(line, 'a relative name needs an $ORIGIN before it, or --zone with a target domain');
  return name === '@' ? origin : nameOf(origin === '.' ? name : `${name}.${origin}`);
}

/** Converts `3600`, `1h`, `1h30m` to seconds. */
function secondsOf(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (!/^(\d+[smhdw])+$/i.test(text)) return undefined;
  const unit: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
  const parts = [...text.matchAll(/(?<!\d)(\d+)([smhdw])/gi)];
  return parts.reduce((sum, [, number, letter = 's']) => sum + Number(number) * (unit[letter.toLowerCase()] ?? 1), 0);
}

function entriesOf(text: string): Entry[] {
  const entries: Entry[] = [];
  let open: Entry | undefined;
  let depth = 0;
  text.split(/\r?\n/).forEach((source, index) => {
    const line = index + 1;
    const tokens = source.match(/"(?:[^"\\]|\\.)*"|;.*|[()]|(?:[^\s;()"\\]|\\.)+|"/g) ?? [];
    const entry = open ?? { line, startsBlank: /^\s/.test(source), words: [] };
    for (const token of tokens) {
      if (token.startsWith(';')) break;
      if (token === '"') fail(line, 'a quoted string is not closed');
      if (token === '(') depth += 1;
      else if (token === ')') depth -= 1;
      else entry.words.push(token);
      if (depth < 0) fail(line, 'a parenthesis is closed that was not opened');
    }
    open = depth > 0 ? entry : undefined;
    if (depth === 0 && entry.words.length > 0) entries.push(entry);
  });
  if (open !== undefined) fail(open.line, 'a parenthesis is not closed');
  return entries;
}

function fail(line: number, problem: string): never {
  throw new ZoneFileError(line, problem);
}
