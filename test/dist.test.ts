import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parse } from '@babel/parser';
import { describe, expect, test } from '@jest/globals';
import { parse as parseYaml } from 'yaml';

type Node = Record<string, unknown> & { type: string };

/** A part of dist/ that another loads when it needs it, and the names that it takes from there. */
interface Taken {
  by: string;
  chunk: string;
  /** Undefined where it is not understood. */
  names: string[] | undefined;
}

const DIST = resolve('dist');
/** They run when they are loaded. */
const ENTRIES = ['cli.js', 'action.js'];
const chunks = readdirSync(DIST).filter((name) => name.endsWith('.js') && !ENTRIES.includes(name));

/** Who loads what, and takes which names: `const { a } = await import(…)`, `(await import(…)).a` and `.then(({ a }) => …)`. */
function takenBy(file: string): Taken[] {
  const found: Taken[] = [];
  const walk = (node: unknown, above: Node[]): void => {
    if (typeof node !== 'object' || node === null) return;
    if (!('type' in node)) return void Object.values(node).map((each) => walk(each, above));
    const here = node as Node;
    const source = here.type === 'ImportExpression' ? (here['source'] as { value?: unknown }) : undefined;
    if (typeof source?.value === 'string' && source.value.startsWith('./'))
      found.push({ by: file, chunk: basename(source.value), names: namesFrom(here, above) });
    for (const value of Object.values(here)) walk(value, [here, ...above]);
  };
  const text = readFileSync(resolve(DIST, file), 'utf8');
  if (!text.includes('import("./')) return [];
  walk(parse(text, { sourceType: 'module', createImportExpressions: true }).program, []);
  return found;
}

type Pattern = Node & { properties: { key: { name: string } }[] };

/** What is taken of a module by those around its import; undefined when that is not understood. */
function namesFrom(loaded: Node, above: Node[]): string[] | undefined {
  const [first, second] = above;
  if (first?.type !== 'ArrayExpression') return takenWith(above, (pattern) => pattern);
  // `Promise.all([import(…), import(…)])`: each has its place in what comes back.
  const place = (first['elements'] as Node[]).indexOf(loaded);
  if (second?.type !== 'CallExpression') return undefined;
  return takenWith(above.slice(2), (pattern) => (pattern?.['elements'] as Node[] | undefined)?.[place]);
}

type Part = (pattern: Node | undefined) => Node | undefined;

function takenWith(above: Node[], part: Part): string[] | undefined {
  const [user, holder] = above[0]?.type === 'AwaitExpression' ? above.slice(1) : above;
  if (user?.type === 'ConditionalExpression') return patternNames(part(holder?.['id'] as Node));
  if (user?.type === 'VariableDeclarator') return patternNames(part(user['id'] as Node));
  if (user?.type === 'ReturnStatement' || user?.type === 'ArrowFunctionExpression') return [];
  if (user?.type !== 'MemberExpression') return undefined;
  const { name } = user['property'] as { name: string };
  return name === 'then' ? parameterOf(holder, part) : [name];
}

function parameterOf(call: Node | undefined, part: Part): string[] | undefined {
  const [action] = (call?.['arguments'] ?? []) as { params: Node[] }[];
  return patternNames(part(action?.params[0]));
}

/** A whole module that is kept takes no name here. */
function patternNames(pattern: Node | undefined): string[] | undefined {
  if (pattern?.type === 'Identifier') return [];
  return (pattern as Pattern | undefined)?.properties.map(({ key }) => key.name);
}

const taken = [...ENTRIES, ...chunks].flatMap(takenBy);

describe('what is loaded when it is needed', () => {
  test('is loaded in forms that are read here', () => {
    expect(taken.length).toBeGreaterThan(80);
    expect(taken.filter(({ names }) => names === undefined)).toEqual([]);
  });

  test.each([...new Set(taken.map(({ chunk }) => chunk))])('%s gives what is taken from it', async (chunk) => {
    const all = await import(resolve(DIST, chunk));
    const wanted = taken.filter((each) => each.chunk === chunk);
    const missing = wanted.flatMap(({ by, names }) =>
      (names ?? []).filter((name) => all[name] === undefined).map((name) => `${name} for ${by}`),
    );
    expect(missing).toEqual([]);
  });
});

test.each(chunks)('%s loads', async (chunk) => {
  expect(Object.keys(await import(resolve(DIST, chunk)))).not.toContain('module.exports');
});

describe('what is published', () => {
  const notices = readFileSync(resolve(DIST, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  /** As esbuild writes before each file of a package. */
  const bundled = new Set(
    chunks.flatMap((chunk) =>
      [...readFileSync(resolve(DIST, chunk), 'utf8').matchAll(/^\/\/ node_modules\/(.+)$/gm)].map(
        ([, path = '']) => /(?:.*node_modules\/)?((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? '',
      ),
    ),
  );

  test('every package in the bundle has its license text there', () => {
    expect(bundled.size).toBeGreaterThan(150);
    const named = new Set([...notices.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+)@\d[\w.+-]*$/gm)].map(([, name]) => name));
    expect([...bundled].filter((name) => !named.has(name))).toEqual([]);
    for (const part of notices.split(`${'='.repeat(80)}\n`).slice(1)) expect(part.length).toBeGreaterThan(400);
  });

  test('an action’s archive has what its entries need, and neither sources nor tests', () => {
    const files = execFileSync('bash', ['-c', 'git archive --worktree-attributes HEAD | tar -t'], { encoding: 'utf8' });
    const tops = new Set(files.split('\n').flatMap((file) => file.split('/')[0] || []));
    expect([...tops].sort()).toEqual([
      '.gitattributes',
      '.gitignore',
      '.pre-commit-hooks.yaml',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'action.yml',
      'actions',
      'dist',
      'examples',
      'launch.schema.json',
      'package.json',
      'report.schema.json',
    ]);
  });

  test('the Marketplace takes the description: fewer than 125 characters', () => {
    const { name, description } = parseYaml(readFileSync('action.yml', 'utf8'));
    expect({ name, fits: description.length < 125 }).toEqual({ name: 'Launch Gate', fits: true });
  });
});
