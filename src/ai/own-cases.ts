import { type Document, parseDocument } from 'yaml';
import { lineAt } from '../syntax/lines.ts';
import { type Assertion, assertionOf } from './assertions.ts';

/** A case of the product's own, in the format of promptfoo: its subset of `vars`, `assert`, `defaultTest` and `prompts`. */
export interface OwnCase {
  id: string;
  /** More than one where tests share a `metadata.conversationId`. */
  turns: OwnTurn[];
}

export interface OwnTurn {
  says: string;
  asserts: Assertion[];
  /** What a model is asked whether the reply is so. */
  rubrics: string[];
}

export interface OwnCases {
  cases: OwnCase[];
  /** What of a file is not known here: a case that is left out is no pass. */
  problems: { line: number; reason: string }[];
}

interface Test {
  description?: unknown;
  vars?: unknown;
  assert?: unknown;
  metadata?: { conversationId?: unknown };
}

interface PromptfooFile {
  tests?: unknown;
  prompts?: unknown;
  defaultTest?: Test;
}

const USUAL = ['message', 'prompt', 'input', 'query', 'question', 'user_input'];
const MOST_CASES = 50;

export function readCases(text: string, file: string): OwnCases {
  const nothing = (line: number, reason: string) => ({ cases: [], problems: [{ line, reason }] });
  const document = parseDocument(text, { logLevel: 'silent' });
  const [broken] = document.errors;
  if (broken) return nothing(lineAt(text, broken.pos[0]), 'it is no YAML');
  const data = dataOf(document);
  const whole: PromptfooFile = Array.isArray(data) ? { tests: data } : ((data ?? {}) as PromptfooFile);
  if (!Array.isArray(whole.tests)) return nothing(1, 'it has no list of tests');
  return casesOf(whole.tests, whole, file.split('/').at(-1) ?? file, (i) => lineOf(document, text, i));
}

function casesOf(tests: Test[], whole: PromptfooFile, name: string, line: (index: number) => number): OwnCases {
  const template = templateOf(whole.prompts);
  const problems: OwnCases['problems'] = [];
  const cases = new Map<string, OwnCase>();
  for (const [i, test] of tests.slice(0, MOST_CASES).entries()) {
    const turns = turnsOf(test ?? {}, whole.defaultTest ?? {}, template);
    if (turns === undefined) {
      problems.push({
        line: line(i),
        reason: `case ${i + 1} has no message, or an assertion that is not known here`,
      });
      continue;
    }
    for (const [n, turn] of turns.entries()) {
      const together = test.metadata?.conversationId;
      const key = together === undefined ? `${i} ${n}` : `of ${String(together)} ${n}`;
      const known = cases.get(key);
      if (known) known.turns.push(turn);
      else cases.set(key, { id: idOf(name, i, n, test), turns: [turn] });
    }
  }
  const all = [...cases.values()];
  if (Math.max(tests.length, all.length) > MOST_CASES)
    problems.push({ line: 1, reason: `it has more than ${MOST_CASES} cases` });
  return { cases: all.slice(0, MOST_CASES), problems };
}

const idOf = (file: string, i: number, n: number, { description }: Test) =>
  `${file} ${i + 1}${n > 0 ? `.${n + 1}` : ''}${typeof description === 'string' ? `: ${description.slice(0, 60)}` : ''}`;

/** Nothing, when it has more aliases than somebody writes. */
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
  return (Array.isArray(prompts) ? prompts : [prompts]).find(
    (each): each is string => typeof each === 'string' && each.includes('{{'),
  );
}

/** One for each value of a variable that has several, as promptfoo takes a list. Undefined where a part is not known. */
function turnsOf(test: Test, usual: Test, template: string | undefined): OwnTurn[] | undefined {
  const lists = [usual.assert, test.assert].flatMap((list) => (Array.isArray(list) ? list : []));
  const known = lists.map(assertionOf);
  const says = combined({ ...varsOf(usual.vars), ...varsOf(test.vars) }).map((vars) => messageOf(vars, template));
  if (says.length === 0 || known.length === 0 || known.includes(undefined)) return undefined;
  const asserts = known.filter((each): each is Assertion => each !== undefined && 'type' in each);
  const rubrics = known.flatMap((each) => (each !== undefined && 'rubric' in each ? [each.rubric] : []));
  const turns = says.map((each) => (each === undefined ? undefined : { says: each, asserts, rubrics }));
  return turns.every((turn) => turn !== undefined) ? turns : undefined;
}

const varsOf = (vars: unknown): Record<string, unknown> =>
  typeof vars === 'object' && vars !== null ? (vars as Record<string, unknown>) : {};

/** Each combination of the values. */
function combined(vars: Record<string, unknown>): Record<string, string>[] {
  return Object.entries(vars).reduce<Record<string, string>[]>(
    (some, [name, value]) =>
      some
        .flatMap((each) =>
          (Array.isArray(value) ? value : [value]).map((one) => ({
            ...each,
            ...(['string', 'number'].includes(typeof one) && { [name]: String(one) }),
          })),
        )
        .slice(0, MOST_CASES + 1),
    [{}],
  );
}

/** Undefined where it is in a file, or in no variable. */
function messageOf(vars: Record<string, string>, template: string | undefined): string | undefined {
  if (Object.values(vars).some((value) => value.startsWith('file://'))) return undefined;
  if (template !== undefined)
    return template.replace(/\{\{\s*(\w+)\s*\}\}/g, (hole, name: string) => vars[name] ?? hole);
  const named = USUAL.find((name) => vars[name] !== undefined);
  const values = Object.values(vars);
  return named === undefined ? (values.length === 1 ? values[0] : undefined) : vars[named];
}
