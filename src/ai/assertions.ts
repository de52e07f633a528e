/** What a reply of a case is held to, as promptfoo names it ("Assertions & metrics"): the deterministic ones, each also as `not-`. */
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
/** A model is asked, for an opinion. */
const RUBRIC = 'llm-rubric';
const MOST_PATTERN = 200;
/** Of a reply, what a pattern is held against. */
const MOST_TEXT = 5000;

/** Undefined for what is not known here. */
export function assertionOf(each: unknown): Assertion | { rubric: string } | undefined {
  const { type, value } = (each ?? {}) as { type?: unknown; value?: unknown };
  if (typeof type !== 'string') return undefined;
  if (type === RUBRIC) return typeof value === 'string' ? { rubric: value } : undefined;
  const isDenied = type.startsWith('not-');
  const known = TYPES.find((name) => name === (isDenied ? type.slice('not-'.length) : type));
  const values = valuesOf(value);
  if (known === undefined || values === undefined) return undefined;
  if (known.endsWith('json')) return value === undefined ? { type: known, isDenied, values: [] } : undefined;
  const isMany = /-(?:any|all)$/.test(known);
  if (values.length === 0 || (values.length > 1 && !isMany)) return undefined;
  if (known === 'regex' && !values.every(isRegex)) return undefined;
  return { type: known, isDenied, values };
}

/** A list, or a text; of the kinds that take several, a text has them between commas. */
function valuesOf(value: unknown): string[] | undefined {
  if (value === undefined) return [];
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

/** Does a reply hold to an assertion? */
export function holdsTo(reply: string, assertion: Assertion): boolean {
  return holds(reply, assertion) !== assertion.isDenied;
}

function holds(reply: string, { type, values }: Assertion): boolean {
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
      return values.every((value) => new RegExp(value).test(reply.slice(0, MOST_TEXT)));
    case 'is-json':
      return isJson(reply);
    case 'contains-json':
      return isJson(/[[{][\s\S]*[\]}]/.exec(reply)?.[0] ?? '');
  }
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
