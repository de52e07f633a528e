import { type Document, parseDocument } from 'yaml';
import { lineAt } from '../../lib/lines.ts';
import { YAML } from '../../lib/settings-file.ts';
import { type Assertion, assertionOf } from './assertions.ts';

/** A custom case in promptfoo's format: its subset of `vars`, `assert`, `defaultTest` and `prompts`. */
interface OwnCase {
  id: string;
  /** Several when tests share a `metadata.conversationId`. */
  turns: OwnTurn[];
}

interface OwnTurn {
  says: string;
  asserts: Assertion[];
  /** Rubrics that a model checks the reply against. */
  rubrics: string[];
}

export interface OwnCases {
  cases: OwnCase[];
  /** The unsupported parts of a file: a case that is left out has not passed. */
  problems: { line: number; reason: string }[];
}

interface Test {
  description?: unknown;
  vars?: unknown;
  assert?: unknown;
  metadata?: unknown;
  options?: unknown;
  threshold?: unknown;
}

interface PromptfooFile {
  tests?: unknown;
  prompts?: unknown;
  defaultTest?: unknown;
  scenarios?: unknown;
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

const USUAL = ['message', 'prompt', 'input', 'query', 'question', 'user_input'];
const MOST_CASES = 50;

export function readCases(text: string, file: string): OwnCases {
  const nothing = (line: number, reason: string) => ({ cases: [], problems: [{ line, reason }] });
  const document = parseDocument(text, YAML);
  const [broken] = document.errors;
  if (broken) return nothing(lineAt(text, broken.pos[0]), 'it is not valid YAML');
  const data = dataOf(document);
  const whole: PromptfooFile = Array.isArray(data) ? { tests: data } : ((data ?? {}) as PromptfooFile);
  if (!Array.isArray(whole.tests)) return nothing(1, 'it has no list of tests');
  return casesOf(whole.tests, whole, file, (i) => lineOf(document, text, i));
}

function casesOf(tests: unknown[], whole: PromptfooFile, file: string, line: (index: number) => number): OwnCases {
  const template = templateOf(whole.prompts);
  const problems = wholeProblems(whole);
  const cases = new Map<string, OwnCase>();
  for (const [i, given] of tests.slice(0, MOST_CASES).entries()) {
    const test: Test = record(given);
    const turns = turnsOf(test, record(whole.defaultTest), template);
    if (turns === undefined) {
      const reason = `case ${i + 1} has no message, or something that is not known here`;
      problems.push({ line: line(i), reason });
      continue;
    }
    const together = record(test.metadata)['conversationId'];
    for (const [n, turn] of turns.entries()) {
      const key = together === undefined ? `${i} ${n}` : `of ${String(together)} ${n}`;
      const known = cases.get(key);
      if (known) known.turns.push(turn);
      else cases.set(key, { id: idOf(file, i, n, test), turns: [turn] });
    }
  }
  const all = [...cases.values()];
  if (Math.max(tests.length, all.length) > MOST_CASES)
    problems.push({ line: 1, reason: `it has more than ${MOST_CASES} cases` });
  return { cases: all.slice(0, MOST_CASES), problems };
}

/** Parts of a file that would otherwise be ignored silently. */
function wholeProblems({ prompts, defaultTest, scenarios }: PromptfooFile): OwnCases['problems'] {
  const list = Array.isArray(prompts) ? prompts : prompts === undefined ? [] : [prompts];
  const isPlain = list.every((each) => typeof each === 'string' && !/^\s*(?:\[\s*\{|\{\s*")|^file:/.test(each));
  const reasons = [
    ...(list.length > 1 ? ['of its prompts only the first is tried'] : []),
    ...(isPlain ? [] : ['a prompt is no plain text']),
    ...(typeof defaultTest === 'string' ? ['defaultTest is in another file, which is not read'] : []),
    ...(scenarios === undefined ? [] : ['its scenarios are not tried']),
  ];
  return reasons.map((reason) => ({ line: 1, reason }));
}

const idOf = (file: string, i: number, n: number, { description }: Test) =>
  `${file} ${i + 1}${n > 0 ? `.${n + 1}` : ''}${typeof description === 'string' ? `: ${description.slice(0, 60)}` : ''}`;

/** Undefined when it has more aliases than a person would write. */
function dataOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

function lineOf(document: Document, text: string, index: number): number {
  const node = document.getIn(['tests', index], true) ?? document.getIn([index], true);
  const at = (node as { range?: [number, number, number] } | undefined)?.range?.[0];
  return at === undefined ? 1 : lineAt(text, at);
}

function templateOf(prompts: unknown): string | undefined {
  const [first] = Array.isArray(prompts) ? prompts : [prompts];
  return typeof first === 'string' && first.includes('{{') ? first : undefined;
}

/** Settings that change how promptfoo reads a reply, and are not supported here. */
const NOT_DONE = ['transform', 'postprocess', 'provider', 'prefix', 'suffix'];

/**
 * One turn per combination of variable values, because promptfoo allows lists. Undefined when a part is not supported.
 */
function turnsOf(test: Test, usual: Test, template: string | undefined): OwnTurn[] | undefined {
  const options = { ...record(usual.options), ...record(test.options) };
  if (NOT_DONE.some((name) => name in options) || (test.threshold ?? usual.threshold) !== undefined) return undefined;
  const lists = [usual.assert, test.assert].flatMap((list) => (Array.isArray(list) ? list : []));
  const turns = combined({ ...record(usual.vars), ...record(test.vars) }).map((vars) => turnOf(vars, lists, template));
  return lists.length > 0 && turns.every((turn) => turn !== undefined) ? turns : undefined;
}

function turnOf(vars: Vars, lists: readonly unknown[], template: string | undefined): OwnTurn | undefined {
  const says = messageOf(vars, template);
  const known = lists.map((each) => assertionOf(each, (text) => filled(text, vars)));
  if (says === undefined || known.includes(undefined)) return undefined;
  return {
    says,
    asserts: known.filter((each): each is Assertion => each !== undefined && 'type' in each),
    rubrics: known.flatMap((each) => (each !== undefined && 'rubric' in each ? [each.rubric] : [])),
  };
}

type Vars = Record<string, string>;

/** Every combination of the values. */
function combined(vars: Record<string, unknown>): Vars[] {
  return Object.entries(vars).reduce<Vars[]>(
    (some, [name, value]) =>
      some
        .flatMap((each) =>
          (Array.isArray(value) ? value : [value]).map((one) => ({
            ...each,
            ...(['string', 'number', 'boolean'].includes(typeof one) && { [name]: String(one) }),
          })),
        )
        .slice(0, MOST_CASES + 1),
    [{}],
  );
}

/** The text with its variables inserted; undefined when one is missing, or a filter is used. */
function filled(text: string, vars: Vars): string | undefined {
  const put = text.replace(/\{\{\s*(\w+)\s*\}\}/g, (hole, name: string) => vars[name] ?? hole);
  return /\{\{|\{%/.test(put) ? undefined : put;
}

/** Undefined when the message is in another file, or no variable contains it. */
function messageOf(vars: Vars, template: string | undefined): string | undefined {
  if (Object.values(vars).some((value) => value.startsWith('file://'))) return undefined;
  if (template !== undefined) return filled(template, vars);
  const named = USUAL.find((name) => vars[name] !== undefined);
  const values = Object.values(vars);
  return named === undefined ? (values.length === 1 ? values[0] : undefined) : vars[named];
}
