import { distance } from 'fastest-levenshtein';
import { isMap, isNode, isScalar, type Node } from 'yaml';
import type * as z from 'zod';
import { checks } from '../checks/index.ts';
import { type Config, configSchema } from './schema.ts';
import { ConfigError, readYaml } from './yaml.ts';

export { ConfigError };

/** Nobody fixes more at once. */
const MOST_PROBLEMS = 20;
/** The largest edit distance between a mistyped key and the suggested one. */
const NEAR = 3;

/** Parses the text of a launch.yml. Empty text is an empty configuration. */
export function parseConfig(text: string, file: string): Config {
  const { document, value, at } = readYaml(text, file);
  const result = configSchema.safeParse(value ?? {}, { reportInput: true });
  if (!result.success) {
    const problems = result.error.issues
      .flatMap((issue) => explain(issue))
      .slice(0, MOST_PROBLEMS)
      .map(({ path, problem, isKey }) => `${at(offsetOf(document.contents, path, isKey))}: ${problem}`);
    throw new ConfigError(problems.join('\n'));
  }
  const config = result.data as Config;
  for (const [index, { rule }] of config.accept.entries()) {
    const known = ruleIds();
    if (known.includes(rule)) continue;
    throw new ConfigError(
      `${at(offsetOf(document.contents, ['accept', index, 'rule'], false))}: there is no rule ${quoted(rule)}${nearest(rule, known)}`,
    );
  }
  return config;
}

export function ruleIds(): string[] {
  return checks.flatMap(({ name, rules }) => Object.keys(rules).map((rule) => `${name}/${rule}`));
}

/** `; did you mean "x"?` when a known word is similar, else the full stop. */
export function nearest(word: string, known: readonly string[]): string {
  const [best] = [...known].sort((a, b) => distance(word, a) - distance(word, b));
  return best !== undefined && distance(word, best) <= NEAR ? `; did you mean ${quoted(best)}?` : '.';
}

interface Problem {
  path: (string | number)[];
  problem: string;
  /** The key is wrong, not its value. */
  isKey: boolean;
}

function explain(issue: z.core.$ZodIssue, above: Problem['path'] = []): Problem[] {
  const path = [...above, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))];
  const key = path.length === 0 ? 'the file' : quoted(path.join('.'));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((unknown) => ({
      path: [...path, unknown],
      problem: `unknown key ${quoted(unknown)}${nearest(unknown, keysAt(path))}`,
      isKey: true,
    }));
  }
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.map((branch) => branch.flatMap((inner) => explain(inner as z.core.$ZodIssue, path)));
    const meant = branches.find((problems) => problems.some((problem) => problem.path.length > path.length));
    if (meant) return meant;
  }
  return [{ path, problem: `${key} ${wordsOf(issue)}`, isKey: false }];
}

function wordsOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'is missing.';
  if (issue.code === 'invalid_type') return `must be ${article(issue.expected)}.`;
  if (issue.code === 'invalid_value')
    return `must be one of ${issue.values.map((value) => quoted(String(value))).join(', ')}.`;
  if (issue.code === 'custom') return `${issue.message}.`;
  if (issue.code === 'invalid_format')
    return `is not ${issue.format === 'date' ? 'a date such as 2026-12-31' : `a valid ${issue.format}`}.`;
  return `is not valid: ${firstLine(issue.message)}.`;
}

const article = (type: string) =>
  ({ array: 'a list', object: 'a group of keys', record: 'a group of keys', string: 'text' })[type] ?? `a ${type}`;

/** The keys that the schema allows at a path, for suggesting the nearest one. */
function keysAt(path: readonly (string | number)[]): string[] {
  let here: unknown = configSchema;
  for (const part of path) here = step(here, part);
  const found = unwrap(here) as { shape?: object; options?: unknown[] } | undefined;
  const shapes = [found, ...(found?.options ?? []).map(unwrap)] as ({ shape?: object } | undefined)[];
  return shapes.flatMap((each) => Object.keys(each?.shape ?? {}));
}

function step(schema: unknown, part: string | number): unknown {
  const inner = unwrap(schema) as {
    shape?: Record<string, unknown>;
    element?: unknown;
    options?: unknown[];
    valueType?: unknown;
  };
  if (inner.options) return inner.options.map((option) => step(option, part)).find((found) => found !== undefined);
  return typeof part === 'number' ? inner.element : (inner.shape?.[part] ?? inner.valueType);
}

/** Optional, default and transformed schemas wrap the schema that has the keys. */
function unwrap(schema: unknown): unknown {
  let inner = schema as { def?: { innerType?: unknown; in?: unknown } } | undefined;
  for (let next = inner?.def?.innerType ?? inner?.def?.in; next; next = inner?.def?.innerType ?? inner?.def?.in) {
    inner = next as typeof inner;
  }
  return inner;
}

/** The offset of a path in the text, at its key or its value; for a missing one, the nearest existing ancestor. */
function offsetOf(contents: unknown, path: readonly (string | number)[], isKey: boolean): number {
  let node = contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [depth, part] of path.entries()) {
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))
      : undefined;
    const wanted = isKey && depth === path.length - 1 ? pair?.key : (pair?.value ?? itemAt(node, part));
    if (!isNode(wanted)) return offset;
    node = wanted;
    offset = wanted.range?.[0] ?? offset;
  }
  return offset;
}

function itemAt(node: unknown, part: string | number): unknown {
  return typeof part === 'number' && isNode(node) && 'items' in node ? (node.items as Node[])[part] : undefined;
}

const quoted = (text: string) => JSON.stringify(text);
const firstLine = (text: string) => text.split('\n')[0]?.replace(/\.$/, '') ?? '';
