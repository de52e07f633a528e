import type { VariableUse } from '../../io/variables.ts';
import { isMember, type Node, nameOf, parseScript, type Unparsed, walk } from '../code/script.ts';

/** The variables that a file reads, and functions that return a variable whose name they are given. */
export interface ScriptSurvey {
  uses: VariableUse[];
  /** Names of functions that index the environment with their parameter. */
  wrappers: string[];
}

const NAME = /^[A-Z][A-Z0-9_]*$/;
/** Functions whose argument is a schema of variables: t3-env, envalid, znv. */
const SCHEMAS = /^(?:createEnv|cleanEnv|parseEnv)$/;
const OPTIONAL = /\.(?:optional|default|nullish|nullable|catch)\(|\bdefault\s*:/;

/** A file without these words does not read variables. */
export const SCRIPT_WORDS = [
  'process.env',
  'import.meta.env',
  'Deno.env',
  'Bun.env',
  'createEnv',
  'cleanEnv',
  'parseEnv',
];

/** The variables that a JavaScript or TypeScript file reads. `known` are wrapper functions of other files. */
export async function surveyScript(
  text: string,
  file: string,
  known: readonly string[] = [],
): Promise<ScriptSurvey | Unparsed> {
  const parsed = await parseScript(text, file);
  return 'reason' in parsed ? parsed : surveyTree(parsed.tree, text, file, new Set(known));
}

function surveyTree(root: Node, text: string, file: string, known: ReadonlySet<string>): ScriptSurvey {
  const survey: ScriptSurvey = { uses: [], wrappers: [] };
  const add = (name: unknown, node: Node, isRequired: boolean) => {
    if (typeof name === 'string' && NAME.test(name))
      survey.uses.push({ name, file, line: node.loc?.start.line ?? 1, isRequired });
  };
  walk(root, [], (node, above) => {
    if (isMember(node)) memberUse(node, above, add, survey);
    if (node.type === 'VariableDeclarator' && isEnvironment(node['init'] as Node)) patternUses(node['id'] as Node, add);
    if (node.type === 'CallExpression') callUses(node, above, text, known, add);
  });
  return { ...survey, uses: withoutGuarded(survey.uses) };
}

/** A variable that is optional in one place of a file counts as optional in the whole file. */
function withoutGuarded(uses: readonly VariableUse[]): VariableUse[] {
  const asked = new Set(uses.flatMap(({ name, isRequired }) => (isRequired ? [] : [name])));
  return uses.map((use) => ({ ...use, isRequired: use.isRequired && !asked.has(use.name) }));
}

type Add = (name: unknown, node: Node, isRequired: boolean) => void;

/** Is this `process.env`, `import.meta.env` or `Bun.env`, also with `?.` or brackets? */
function isEnvironment(node: Node | undefined | null): boolean {
  if (!node || !isMember(node) || nameOf(node['property'] as Node) !== 'env') return false;
  const object = node['object'] as Node;
  if (object.type === 'MetaProperty') return true;
  const name = nameOf(object) ?? nameOf(object['property'] as Node);
  return ['process', 'Bun'].includes(name ?? '');
}

function memberUse(node: Node, above: readonly Node[], add: Add, survey: ScriptSurvey): void {
  if (!isEnvironment(node['object'] as Node)) return;
  const property = node['property'] as Node;
  if (node['computed'] === true && property.type === 'Identifier') {
    const wrapper = wrapperAround(above, property['name'] as string);
    // The variables of a wrapper with its own default are not required.
    if (wrapper !== undefined && isRequired(node, above)) survey.wrappers.push(wrapper);
    return;
  }
  add(nameOf(property), node, isRequired(node, above));
}

/** The name of the function that returns a variable whose name it is given. */
function wrapperAround(above: readonly Node[], parameter: string): string | undefined {
  for (let i = above.length - 1; i >= 0; i -= 1) {
    const node = above[i] as Node;
    if (!/Function/.test(node.type)) continue;
    const takes = ((node['params'] as Node[]) ?? []).some((each) => nameOf(each) === parameter);
    if (!takes) return undefined;
    return nameOf(node['id'] as Node) ?? nameOf((above[i - 1]?.['id'] ?? above[i - 1]?.['key']) as Node);
  }
  return undefined;
}

/** Nodes around a value that do not change it. */
const TRANSPARENT = new Set([
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
  'ParenthesizedExpression',
]);
/** Where a value is tested: the statement, and its property. */
const ASKED: Record<string, string> = {
  ConditionalExpression: 'test',
  IfStatement: 'test',
  WhileStatement: 'test',
  DoWhileStatement: 'test',
  ForStatement: 'test',
  SwitchStatement: 'discriminant',
};

/** The variable has no default, and the code does not test it first. */
function isRequired(node: Node, above: readonly Node[]): boolean {
  const parent = above.at(-1);
  if (parent === undefined) return true;
  if (TRANSPARENT.has(parent.type)) return isRequired(parent, above.slice(0, -1));
  const isLeft = parent['left'] === node;
  if (parent.type === 'LogicalExpression') return !isLeft;
  const asked = ASKED[parent.type];
  if (asked !== undefined) return parent[asked] !== node;
  if (parent.type === 'UnaryExpression' || parent.type === 'BinaryExpression') return false;
  if (parent.type === 'AssignmentExpression' && isLeft) return false;
  if (parent.type === 'CallExpression' && nameOf(parent['callee'] as Node) === 'Boolean') return false;
  const isQuestioned = parent.type.startsWith('Optional') && parent['optional'] === true;
  return !isQuestioned;
}

/** `const { A, B = 'x' } = process.env` */
function patternUses(pattern: Node, add: Add): void {
  if (pattern.type !== 'ObjectPattern') return;
  for (const property of pattern['properties'] as Node[]) {
    const hasDefault = (property['value'] as Node | undefined)?.type === 'AssignmentPattern';
    add(nameOf(property['key'] as Node), property, !hasDefault);
  }
}

function callUses(node: Node, above: readonly Node[], text: string, known: ReadonlySet<string>, add: Add): void {
  const callee = node['callee'] as Node;
  const called = nameOf(callee) ?? nameOf(callee['property'] as Node) ?? '';
  const parameters = node['arguments'] as Node[];
  const isDeno = called === 'get' && nameOf((callee['object'] as Node)?.['property'] as Node) === 'env';
  if (isDeno || (callee.type === 'Identifier' && known.has(called))) {
    add(nameOf(parameters[0]), node, isRequired(node, above) && parameters.length === 1);
    return;
  }
  const takesEnvironment = parameters.some(isEnvironment);
  if (SCHEMAS.test(called)) for (const each of parameters) schemaUses(each, text, add);
  // `z.object({ A: z.string() }).parse(process.env)`
  else if (takesEnvironment && /^(?:safe)?parse(?:Async)?$/i.test(called)) schemaUses(callee, text, add);
}

/** Upper-case keys at any depth of a schema. */
function schemaUses(node: Node, text: string, add: Add): void {
  walk(node, [], (each) => {
    if (each.type !== 'ObjectProperty' || isMember(each['value'] as Node)) return;
    const { start, end } = each['value'] as { start?: number; end?: number };
    add(nameOf(each['key'] as Node), each, !OPTIONAL.test(text.slice(start, end)));
  });
}
