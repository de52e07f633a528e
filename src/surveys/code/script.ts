/** A file that cannot be parsed: where and why, in our words. */
export interface Unparsed {
  line: number;
  reason: string;
}

export type Node = { type: string; loc?: { start: { line: number } } } & Record<string, unknown>;

/** The syntax tree of a JavaScript or TypeScript file, or of a component's scripts. */
export async function parseScript(text: string, file: string): Promise<{ tree: Node } | Unparsed> {
  const { parse } = await import('@babel/parser');
  let unparsed: Unparsed = { line: 1, reason: 'it is not valid JavaScript or TypeScript' };
  for (const plugins of dialectsOf(file)) {
    try {
      const tree = parse(text, { sourceType: 'unambiguous', errorRecovery: true, plugins: [...plugins, 'decorators'] });
      return { tree: tree.program as unknown as Node };
    } catch (error) {
      unparsed = { ...unparsed, line: (error as { loc?: { line?: number } }).loc?.line ?? 1 };
    }
  }
  return unparsed;
}

type Dialect = ('typescript' | 'jsx' | 'flow')[];

/** Components may contain TypeScript, and .js files may contain Flow. */
function dialectsOf(file: string): Dialect[] {
  if (/\.[cm]?ts$/.test(file)) return [['typescript']];
  if (/\.tsx$/.test(file)) return [['typescript', 'jsx']];
  return /\.(?:vue|svelte|astro)$/.test(file) ? [['typescript'], ['jsx']] : [['jsx'], ['jsx', 'flow']];
}

export const isMember = (node: Node) => node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression';

export const nameOf = (node: Node | undefined): string | undefined =>
  node?.type === 'Identifier'
    ? (node['name'] as string)
    : node?.type === 'StringLiteral'
      ? (node['value'] as string)
      : undefined;

const SKIPPED = new Set([
  'loc',
  'start',
  'end',
  'leadingComments',
  'trailingComments',
  'innerComments',
  'extra',
  'errors',
]);
/** More deeply nested code is generated. */
const DEEPEST = 600;

export function walk(node: Node, above: Node[], visit: (node: Node, above: readonly Node[]) => void): void {
  visit(node, above);
  if (above.length > DEEPEST) return;
  above.push(node);
  for (const [key, value] of Object.entries(node)) {
    if (SKIPPED.has(key) || typeof value !== 'object' || value === null) continue;
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof (child as Node | null)?.type === 'string') walk(child as Node, above, visit);
  }
  above.pop();
}
