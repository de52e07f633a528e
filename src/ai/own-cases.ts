import { type Document, parseDocument } from 'yaml';
import { lineAt } from '../syntax/lines.ts';

/** A case of the product's own, in the format of promptfoo (its subset: `vars`, `assert`). */
interface OwnCase {
  id: string;
  says: string;
  asserts: Assertion[];
}

export interface Assertion {
  type: (typeof TYPES)[number];
  value: string;
}

const TYPES = [
  'contains',
  'icontains',
  'not-contains',
  'not-icontains',
  'regex',
  'not-regex',
  'equals',
  'is-json',
  'contains-json',
] as const;
const USUAL = ['message', 'prompt', 'input', 'query', 'question', 'user_input'];
const MOST_CASES = 50;

/** The cases of a file; what of it is not known here is told, since a case that is left out is no pass. */
export function readCases(
  text: string,
  file: string,
): { cases: OwnCase[]; problems: { line: number; reason: string }[] } {
  const document = parseDocument(text, { logLevel: 'silent' });
  const [broken] = document.errors;
  if (broken) return { cases: [], problems: [{ line: lineAt(text, broken.pos[0]), reason: 'it is no YAML' }] };
  const data = dataOf(document);
  const { tests = data, prompts = [] } = (Array.isArray(data) ? {} : (data ?? {})) as {
    tests?: unknown;
    prompts?: unknown;
  };
  if (!Array.isArray(tests)) return { cases: [], problems: [{ line: 1, reason: 'it has no list of tests' }] };
  const template = (Array.isArray(prompts) ? prompts : [prompts]).find(
    (each): each is string => typeof each === 'string' && each.includes('{{'),
  );
  const problems: { line: number; reason: string }[] = [];
  const cases = tests.slice(0, MOST_CASES).flatMap((test: unknown, i): OwnCase[] => {
    const { description, vars, assert } = (test ?? {}) as { description?: unknown; vars?: unknown; assert?: unknown };
    const says = messageOf(vars, template);
    const asserts = (Array.isArray(assert) ? assert : []).map(assertionOf);
    const id = `${file.split('/').at(-1)} ${i + 1}${typeof description === 'string' ? `: ${description.slice(0, 60)}` : ''}`;
    if (says === undefined || asserts.length === 0 || asserts.includes(undefined)) {
      problems.push({ line: 1, reason: `case ${i + 1} has no message, or an assertion that is not known here` });
      return [];
    }
    return [{ id, says, asserts: asserts.filter((each) => each !== undefined) }];
  });
  if (tests.length > MOST_CASES) problems.push({ line: 1, reason: `it has more than ${MOST_CASES} cases` });
  return { cases, problems };
}

/** Nothing, when it has more aliases than somebody writes. */
function dataOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

function messageOf(vars: unknown, template: string | undefined): string | undefined {
  if (typeof vars !== 'object' || vars === null) return undefined;
  const values = Object.entries(vars).filter((each): each is [string, string] => typeof each[1] === 'string');
  if (template !== undefined)
    return values.reduce(
      (text, [name, value]) =>
        text.replaceAll(new RegExp(`\\{\\{\\s*${name.replace(/\W/g, '\\$&')}\\s*\\}\\}`, 'g'), () => value),
      template,
    );
  return values.find(([name]) => USUAL.includes(name))?.[1] ?? (values.length === 1 ? values[0]?.[1] : undefined);
}

function assertionOf(each: unknown): Assertion | undefined {
  const { type, value } = (each ?? {}) as { type?: unknown; value?: unknown };
  const known = TYPES.find((name) => name === type);
  if (known === undefined || (typeof value !== 'string' && !known.endsWith('json'))) return undefined;
  if (known.endsWith('regex') && !isRegex(String(value))) return undefined;
  return { type: known, value: typeof value === 'string' ? value : '' };
}

function isRegex(text: string): boolean {
  try {
    return text.length <= 200 && new RegExp(text) !== undefined;
  } catch {
    return false;
  }
}

/** Does a reply hold to an assertion? */
export function holdsTo(reply: string, { type, value }: Assertion): boolean {
  const has = reply.includes(value);
  const hasAny = reply.toLowerCase().includes(value.toLowerCase());
  switch (type) {
    case 'contains':
      return has;
    case 'not-contains':
      return !has;
    case 'icontains':
      return hasAny;
    case 'not-icontains':
      return !hasAny;
    case 'equals':
      return reply.trim() === value.trim();
    case 'regex':
      return new RegExp(value).test(reply.slice(0, 5000));
    case 'not-regex':
      return !new RegExp(value).test(reply.slice(0, 5000));
    case 'is-json':
      return isJson(reply);
    default:
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
