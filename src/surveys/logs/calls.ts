import type { LogCall, Logger, Spilled } from '../../io/logging.ts';
import { isMember, type Node, nameOf, parseScript, type Unparsed, walk } from '../code/script.ts';
import { lineOf, ofName } from './names.ts';

const METHODS = /^(?:log|info|warn|error|debug|trace|fatal|verbose|silly|notice|dir|write)$/;
const SINKS = /^(?:console|log|logger|winston|pino|logging)$|logger$/i;

/** Logging calls. Only files with such a call and a sensitive word in it need to be parsed. */
const CALL =
  /\b(?:console|winston|pino|logging|\w*log(?:ger)?)\??\.(?:log|info|warn|error|debug|trace|fatal|verbose|silly|notice|dir|write)\s*\(/gi;
const WORDS =
  /\b(?:(?:raw)?(?:body|headers)|(?:signed)?cookies?|env|session|jwt)\b|passw|passp|pwd|secret|token|api_?key|authori[sz]ation|card|cvv|cvc|ssn|private_?key|credential/i;
const HEADER = /\b(?:get|header)\(\s*["'](?:authorization|cookie|x-api-key)/i;
/** String arguments; an apostrophe inside a longer string does not start one. */
const TEXTS = /(?<=(?:^|[(,:+[{=?])\s{0,200})(?:'[^'\n]*'|"[^"\n]*")(?=\s{0,200}(?:$|[),:+\]};?]))/g;
const SETUPS = /\b(?:pino|pinoHttp|createLogger|fastify|Fastify|LoggerModule)\s*[(.]/;
/** The most characters examined of a call's arguments. */
const CALL_CHARS = 600;

interface ScriptLogging {
  calls: LogCall[];
  loggers: Logger[];
}

/** What a script passes to logs, and the loggers it configures. */
export async function loggingOf(text: string, file: string): Promise<ScriptLogging | Unparsed> {
  if (!mayMatter(text)) return { calls: [], loggers: [] };
  const parsed = await parseScript(text, file);
  if ('reason' in parsed) return parsed;
  const found: ScriptLogging = { calls: [], loggers: [] };
  walk(parsed.tree, [], (node, above) => {
    if (node.type !== 'CallExpression' && node.type !== 'OptionalCallExpression') return;
    const sink = sinkOf(node['callee'] as Node);
    if (sink !== undefined) found.calls.push(...spilled(node, file, sink));
    const logger = loggerOf(node, above, text, file);
    if (logger !== undefined) found.loggers.push(logger);
  });
  return found;
}

function mayMatter(text: string): boolean {
  if (SETUPS.test(text)) return true;
  for (const call of text.matchAll(CALL)) {
    const end = call.index + call[0].length;
    const given = text.slice(end, end + CALL_CHARS);
    // A word inside a string is only text; a header name inside one is not.
    if (HEADER.test(given) || WORDS.test(given.replace(TEXTS, ''))) return true;
  }
  return false;
}

/** `console.log`, `logger.info`, `req.log.warn`, `this.logger.error`. */
function sinkOf(callee: Node): string | undefined {
  if (!isMember(callee)) return undefined;
  const method = nameOf(callee['property'] as Node) ?? '';
  const object = callee['object'] as Node;
  const name = nameOf(object) ?? (isMember(object) ? nameOf(object['property'] as Node) : undefined) ?? '';
  return METHODS.test(method) && SINKS.test(name) ? `${name}.${method}` : undefined;
}

function spilled(call: Node, file: string, sink: string): LogCall[] {
  const found: LogCall[] = [];
  const add = (what: Spilled, node: Node) => {
    const line = node.loc?.start.line ?? 1;
    if (!found.some((each) => each.what === what && each.line === line)) found.push({ file, line, what, sink });
  };
  for (const argument of call['arguments'] as Node[]) look(argument, add);
  return found;
}

/** Examines everything that is passed through unchanged, but not what is only tested, counted or masked. */
function look(node: Node, add: (what: Spilled, node: Node) => void): void {
  const what = readsHeader(node) ? 'token' : NAMED.has(node.type) ? whatIs(node) : undefined;
  if (what !== undefined) add(what, node);
  for (const each of handedOn(node)) if (each) look(each, add);
}

const NAMED = new Set(['Identifier', 'MemberExpression', 'OptionalMemberExpression']);

/** The parts of an expression that pass through unchanged, by their keys in the syntax tree (ESTree). */
const PARTS: Record<string, readonly string[]> = {
  TemplateLiteral: ['expressions'],
  ObjectExpression: ['properties'],
  ObjectProperty: ['value'],
  ArrayExpression: ['elements'],
  ConditionalExpression: ['consequent', 'alternate'],
  LogicalExpression: ['left', 'right'],
  SpreadElement: ['argument'],
  AwaitExpression: ['argument'],
  TSAsExpression: ['expression'],
  TSNonNullExpression: ['expression'],
  TSSatisfiesExpression: ['expression'],
  ParenthesizedExpression: ['expression'],
};

function handedOn(node: Node): (Node | null)[] {
  if (node.type === 'BinaryExpression')
    return node['operator'] === '+' ? [node['left'] as Node, node['right'] as Node] : [];
  if (node.type === 'CallExpression' || node.type === 'OptionalCallExpression') return throughCall(node);
  return (PARTS[node.type] ?? []).flatMap((key) => node[key] as Node | null | (Node | null)[]);
}

/** `JSON.stringify(body)` and `body.toString()` pass their input through; `mask(token)` does not. */
function throughCall(node: Node): Node[] {
  const callee = node['callee'] as Node;
  const name = (isMember(callee) ? nameOf(callee['property'] as Node) : nameOf(callee)) ?? '';
  if (!/^(?:stringify|inspect|format|toString|trim|concat|join|fromEntries|assign|entries)$/.test(name)) return [];
  const isOwn = isMember(callee) && !/^(?:JSON|util|Object)$/.test(nameOf(callee['object'] as Node) ?? '');
  return [...(node['arguments'] as Node[]), ...(isOwn ? [callee['object'] as Node] : [])];
}

/** `req.get('authorization')` */
function readsHeader(node: Node): boolean {
  const callee = node['callee'] as Node | undefined;
  if (node.type !== 'CallExpression' || callee === undefined || !isMember(callee)) return false;
  const [first] = node['arguments'] as Node[];
  return (
    /^(?:get|header)$/.test(nameOf(callee['property'] as Node) ?? '') &&
    /^(?:authorization|cookie|x-api-key)$/i.test(String(first?.['value'] ?? ''))
  );
}

const REQUESTS = /^(?:req|request|ctx|context|event|c)$/;
const WHOLE = /^(?:body|headers|rawHeaders|cookies|signedCookies|rawBody)$/;

function whatIs(node: Node): Spilled | undefined {
  if (!isMember(node)) return ofName(nameOf(node) ?? '', undefined);
  const object = node['object'] as Node;
  const name = nameOf(node['property'] as Node) ?? '';
  const owner = nameOf(object) ?? (isMember(object) ? nameOf(object['property'] as Node) : undefined) ?? '';
  // Koa's `ctx.body` is the response body.
  const isAnswer = name === 'body' && /^(?:ctx|context|c)$/.test(owner);
  if (WHOLE.test(name) && REQUESTS.test(owner) && !isAnswer) return 'request';
  if (name === 'env' && (owner === 'process' || object.type === 'MetaProperty')) return 'environment';
  if (owner === 'env') return ofVariable(name);
  if (owner === 'headers' && /^(?:authorization|cookie|set-cookie|x-api-key)$/i.test(name)) return 'token';
  return ofName(name, owner);
}

/** A secret by the end of the variable's name; a token never blocks, whatever its source. */
function ofVariable(name: string): Spilled | undefined {
  if (/PUBLIC|PUBLISHABLE|ANON/.test(name)) return undefined;
  if (/(?:^|_)(?:SECRET(?:_KEY)?|PASSWORD|API_?KEY|PRIVATE_KEY|DATABASE_URL|SERVICE_ROLE(?:_KEY)?)$/.test(name))
    return 'environment';
  return /(?:^|_)TOKEN$/.test(name) ? 'token' : undefined;
}

const LIBRARIES: [RegExp, Logger['library'], RegExp][] = [
  [/^pino$/, 'pino', /\bredact\b/],
  [/^(?:pinoHttp|LoggerModule\.forRoot(?:Async)?)$/, 'pino-http', /\bredact\b|\bserializers\b/],
  [/^(?:winston\.)?createLogger$/, 'winston', /redact|mask|sanitiz|scrub|censor|filter/i],
  [/^[fF]astify$/, 'Fastify', /\bredact\b|\bserializers\b/],
];

function loggerOf(node: Node, above: readonly Node[], text: string, file: string): Logger | undefined {
  const callee = node['callee'] as Node;
  const object = isMember(callee) ? nameOf(callee['object'] as Node) : undefined;
  const name = object === undefined ? (nameOf(callee) ?? '') : `${object}.${nameOf(callee['property'] as Node) ?? ''}`;
  const entry = LIBRARIES.find(([form]) => form.test(name));
  if (entry === undefined) return undefined;
  const [, library, masked] = entry;
  const { start, end } = node as { start?: number; end?: number };
  const own = text.slice(start, end);
  // Fastify logs only when a logger is configured.
  if (library === 'Fastify' && !/\blogger\s*:\s*(?:true|\{)/.test(own)) return undefined;
  if (library === 'winston' && !/winston/.test(text)) return undefined;
  const isWhole = (node['arguments'] as Node[]).some((each) => each.type === 'Identifier');
  const masks = masked.test(isWhole || above.length === 0 ? text : own) || (library === 'winston' && masked.test(text));
  return { library, file, line: lineOf(node), masks };
}
