/** A value as a Python program writes it, as far as it is known without running it. */
export type PythonValue =
  | PythonCall
  | { kind: 'list'; items: PythonValue[] }
  | { kind: 'table'; entries: [PythonValue, PythonValue][] }
  | { kind: 'string'; text: string; line: number }
  | { kind: 'other'; text: string };

export interface PythonCall {
  kind: 'call';
  /** With what it belongs to: `migrations.AddField`. */
  name: string;
  args: PythonValue[];
  named: ReadonlyMap<string, PythonValue>;
  /** The arguments as they stand there. */
  text: string;
  /** 1-based. */
  line: number;
}

type Tree = ReturnType<typeof import('@lezer/python').parser.parse>;
export type PythonNode = Tree['topNode'];

/** A program and its syntax tree. */
export interface PythonProgram {
  top: PythonNode;
  textOf: (node: PythonNode) => string;
  asValue: (node: PythonNode) => PythonValue;
  lineOf: (node: PythonNode) => number;
}

/** Nobody nests values deeper. */
const DEEPEST = 30;

/** Strings, with what may stand before their quotes. */
const STRING = /^([a-zA-Z]{0,2})("""|'''|"|')([\s\S]*)\2$/;
const ESCAPED = /\\(?:\n|([\\'"nt]))/g;
const ESCAPES: Record<string, string> = { n: '\n', t: '\t' };

/** Parses a program; what is wrong in it is left out of the tree. */
export async function parsePython(text: string, lineAt: (at: number) => number): Promise<PythonProgram> {
  const { parser } = await import('@lezer/python');
  const textOf = (node: PythonNode) => text.slice(node.from, node.to);
  const lineOf = (node: PythonNode) => lineAt(node.from);
  const asValue = (node: PythonNode, depth = 0): PythonValue => {
    const inner = (each: PythonNode) => asValue(each, depth + 1);
    const source = { kind: 'other' as const, text: textOf(node) };
    if (depth > DEEPEST) return source;
    switch (node.name) {
      case 'CallExpression':
        return callOf(node, { textOf, lineOf, inner });
      case 'ArrayExpression':
      case 'TupleExpression':
      case 'SetExpression':
        return { kind: 'list', items: valuesIn(node).map(inner) };
      case 'ParenthesizedExpression':
        return inner(valuesIn(node)[0] ?? node);
      case 'DictionaryExpression':
        return { kind: 'table', entries: pairs(valuesIn(node).map(inner)) };
      case 'String':
      case 'ContinuedString':
        return stringOf(node, { textOf, lineOf }) ?? source;
      default:
        return source;
    }
  };
  return { top: parser.parse(text).topNode, textOf, lineOf, asValue: (node) => asValue(node) };
}

interface Reads {
  textOf: (node: PythonNode) => string;
  lineOf: (node: PythonNode) => number;
  inner: (node: PythonNode) => PythonValue;
}

function callOf(node: PythonNode, { textOf, lineOf, inner }: Reads): PythonCall {
  const list = node.getChild('ArgList');
  const args: PythonValue[] = [];
  const named = new Map<string, PythonValue>();
  let children = list === null ? [] : valuesIn(list);
  while (children.length > 0) {
    const [first, second, third] = children as [PythonNode, PythonNode?, PythonNode?];
    const isNamed = second?.name === 'AssignOp' && third !== undefined;
    if (isNamed) named.set(textOf(first), inner(third));
    else args.push(inner(first));
    children = children.slice(isNamed ? 3 : 1);
  }
  const text = list === null ? '' : textOf(list).slice(1, -1);
  const [callee = node] = childrenOf(node);
  return { kind: 'call', name: textOf(callee), args, named, text, line: lineOf(node) };
}

/** One literal, or several that follow each other. */
function stringOf(node: PythonNode, { textOf, lineOf }: Pick<Reads, 'textOf' | 'lineOf'>): PythonValue | undefined {
  const parts = node.name === 'String' ? [node] : childrenOf(node);
  const texts = parts.map((part) => {
    const [, before = '', , body] = STRING.exec(textOf(part)) ?? [];
    if (body === undefined || /[fb]/i.test(before)) return undefined;
    if (/r/i.test(before)) return body;
    return body.replace(ESCAPED, (_, char = '') => ESCAPES[char] ?? char);
  });
  if (texts.some((text) => text === undefined)) return undefined;
  return { kind: 'string', text: texts.join(''), line: lineOf(node) };
}

export function childrenOf(node: PythonNode): PythonNode[] {
  const found: PythonNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) found.push(child);
  return found;
}

/** Without brackets, commas and comments. */
const valuesIn = (node: PythonNode) => childrenOf(node).filter(({ name }) => /^[A-Z]/.test(name) && name !== 'Comment');

const pairs = <T>(all: readonly T[]): [T, T][] =>
  all.flatMap((each, i) => (i % 2 === 0 && i + 1 < all.length ? [[each, all[i + 1] as T] as [T, T]] : []));

/** The nodes of these names below a node, in their order. */
export function nodesIn(node: PythonNode, ...names: string[]): PythonNode[] {
  const found: PythonNode[] = [];
  node.cursor().iterate((each) => {
    if (names.includes(each.name)) found.push(each.node);
  });
  return found;
}
