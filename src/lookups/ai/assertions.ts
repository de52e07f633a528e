import { runInNewContext } from 'node:vm';

/**
 * An assertion on a reply, named as in promptfoo ("Assertions & metrics"): the deterministic types, each also with
 * `not-`.
 */
export interface Assertion {
  type: (typeof TYPES)[number];
  /** True for `not-`. */
  isDenied: boolean;
  values: readonly string[];
}

const TYPES = [
  'contains',
  'icontains',
  'contains-any',
  'contains-all',
  'icontains-any',
  'icontains-all',
  'starts-with',
  'equals',
  'regex',
  'is-json',
  'contains-json',
] as const;
/** The type that asks a model. */
const RUBRIC = 'llm-rubric';
const MOST_PATTERN = 200;

/** Options of promptfoo assertions that are not supported here. */
const NOT_DONE = ['threshold', 'transform', 'provider', 'config', 'contextTransform'];

/** Undefined for an unsupported assertion. `fill` inserts the variables of a case into a text. */
export function assertionOf(
  each: unknown,
  fill: (text: string) => string | undefined = (text) => text,
): Assertion | { rubric: string } | undefined {
  const given = (typeof each === 'object' && each !== null ? each : {}) as Record<string, unknown>;
  const { type, value, weight } = given;
  if (typeof type !== 'string' || weight === 0 || NOT_DONE.some((name) => name in given)) return undefined;
  const isDenied = type.startsWith('not-');
  const known = TYPES.find((name) => name === (isDenied ? type.slice('not-'.length) : type));
  const values = valuesOf(value, known)?.map(fill);
  if (!values?.every((text) => text !== undefined && !text.startsWith('file://'))) return undefined;
  const texts = values.filter((text) => text !== undefined);
  if (type === RUBRIC) return texts.length === 1 ? { rubric: texts[0] ?? '' } : undefined;
  return known === undefined || !fits(known, texts) ? undefined : { type: known, isDenied, values: texts };
}

const takesMany = (type: string | undefined) => type !== undefined && /-(?:any|all)$/.test(type);

function fits(type: Assertion['type'], values: readonly string[]): boolean {
  if (type.endsWith('json')) return values.length === 0;
  if (values.length === 0 || (values.length > 1 && !takesMany(type))) return false;
  return type !== 'regex' || values.every(isRegex);
}

/** The values of a list or of one text; for types with several values, a text is comma-separated. */
function valuesOf(value: unknown, type: string | undefined): string[] | undefined {
  if (value === undefined) return [];
  if (typeof value === 'string' && takesMany(type)) return value.split(',').map((part) => part.trim());
  const list = (Array.isArray(value) ? value : [value]).map((each) =>
    ['string', 'number', 'boolean'].includes(typeof each) ? String(each) : undefined,
  );
  return list.every((each) => each !== undefined) ? list : undefined;
}

function isRegex(text: string): boolean {
  try {
    return text.length <= MOST_PATTERN && new RegExp(text) !== undefined;
  } catch {
    return false;
  }
}

/** Does a reply satisfy an assertion? Undefined when a regular expression takes too long. */
export function holdsTo(reply: string, assertion: Assertion): boolean | undefined {
  const found = holds(reply, assertion);
  return found === undefined ? undefined : found !== assertion.isDenied;
}

function holds(reply: string, { type, values }: Assertion): boolean | undefined {
  const has = (value: string) => reply.includes(value);
  const hasAny = (value: string) => reply.toLowerCase().includes(value.toLowerCase());
  switch (type) {
    case 'contains':
    case 'contains-all':
      return values.every(has);
    case 'contains-any':
      return values.some(has);
    case 'icontains':
    case 'icontains-all':
      return values.every(hasAny);
    case 'icontains-any':
      return values.some(hasAny);
    case 'starts-with':
      return values.every((value) => reply.startsWith(value));
    case 'equals':
      return values.every((value) => reply.trim() === value.trim());
    case 'regex':
      return matches(values[0] ?? '', reply);
    case 'is-json':
      return isJson(reply);
    case 'contains-json':
      return hasJson(reply);
  }
}

/** A pattern may backtrack catastrophically, so it has a time limit. */
const PATTERN_MS = 500;

function matches(pattern: string, text: string): boolean | undefined {
  try {
    return runInNewContext('new RegExp(pattern).test(text)', { pattern, text }, { timeout: PATTERN_MS }) === true;
  } catch {
    return undefined;
  }
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** The most positions at which a list or an object may begin. */
const MOST_BEGINS = 50;

function hasJson(text: string): boolean {
  const begins = [...text.matchAll(/[{[]/g)].slice(0, MOST_BEGINS).map(({ index }) => index);
  const ends = [...text.matchAll(/[}\]]/g)].slice(0, MOST_BEGINS).map(({ index }) => index + 1);
  return begins.some((begin) => ends.some((end) => end > begin && isJson(text.slice(begin, end))));
}
