import { linesIn } from '../../../lib/lines.ts';

/** A call in a migration written in a programming language: its name and its arguments as source text. */
export interface Call {
  name: string;
  args: string[];
  /** All arguments as one text. */
  text: string;
  /** 1-based. */
  line: number;
  /** Offset of its name in the searched text. */
  at: number;
  /** Offset of its first argument. */
  from: number;
}

const CLOSING: Record<string, string> = { '(': ')', '[': ']', '{': '}' };
/** The most characters between the brackets of a call that a person wrote. */
const MOST = 20_000;

/** The calls of these names. `isBare`: arguments may have no brackets and run to the end of the line (Ruby). */
export function callsIn(text: string, names: readonly string[], isBare = false): Call[] {
  if (names.length === 0) return [];
  const pattern = new RegExp(`(?<![\\w$])(${names.join('|')})(?=\\s*\\(${isBare ? '|[ \\t]+[:"\'\\w<%]' : ''})`, 'g');
  const lineAt = linesIn(text);
  return [...text.matchAll(pattern)].map((match) => {
    const name = match[1] ?? '';
    const after = match.index + match[0].length;
    const open = /^\s*\(/.exec(text.slice(after, after + 80));
    const from = open === null ? after : after + open[0].length;
    const args = splitArguments(text, from, open === null).map((arg) => (open === null ? withoutBlock(arg) : arg));
    return { name, args, text: args.join(','), line: lineAt(match.index), at: match.index, from };
  });
}

/** A Ruby block is not an argument. */
const withoutBlock = (arg: string) => arg.replace(/(?<!\s)\s+do\b[\s\S]*|(?<!\s)\s*\{\s*\|[\s\S]*/, '');

/** Splits at commas outside of brackets and quotes, up to the closing bracket or, in Ruby, to the end of the line. */
export function splitArguments(text: string, from: number, isBare: boolean): string[] {
  const args: string[] = [];
  const open: string[] = [];
  let start = from;
  let at = from;
  for (const end = Math.min(text.length, from + MOST); at < end; at += 1) {
    const char = text[at] as string;
    if (char === '"' || char === "'" || char === '`') at = endOfQuote(text, at);
    else if (CLOSING[char] !== undefined) open.push(CLOSING[char]);
    else if (char === open.at(-1)) open.pop();
    else if (open.length > 0) continue;
    else if (
      char === ')' ||
      (isBare && char === '\n' && !/,\s*$/.test(text.slice(start, at + 1)) && text.slice(start, at).trim() !== '')
    )
      break;
    else if (char === ',') {
      args.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...args, text.slice(start, at).trim()].filter((arg) => arg !== '');
}

/** Triple quotes, as in Python, count as one quote. */
function endOfQuote(text: string, at: number): number {
  const quote = text[at] as string;
  const isLong = text.startsWith(quote.repeat(3), at);
  if (isLong) return Math.max(text.indexOf(quote.repeat(3), at + 3), at) + 2;
  for (let next = at + 1; next < text.length; next += 1) {
    if (text[next] === '\\') next += 1;
    else if (text[next] === quote || (text[next] === '\n' && quote !== '`')) return next;
  }
  return text.length;
}

/** The value of an argument that is only a string or a symbol. */
export function literal(arg: string | undefined): string | undefined {
  const text = /^(?:\w+\s*=\s*)?(?:["'`]([\w.]+)["'`]|:(\w+))$/.exec(arg ?? '');
  return text?.[1] ?? text?.[2];
}

/** Blanks out comments; line numbers stay the same. */
export function withoutComments(text: string, sign: '//' | '#'): string {
  let out = '';
  for (let at = 0; at < text.length; ) {
    const char = text[at] as string;
    const isBlock = sign === '//' && text.startsWith('/*', at);
    let end = at + 1;
    if (char === '"' || char === "'" || char === '`') end = endOfQuote(text, at) + 1;
    else if (isBlock) end = Math.max(text.indexOf('*/', at + 2) + 2, at + 2);
    else if (text.startsWith(sign, at)) end = text.indexOf('\n', at) === -1 ? text.length : text.indexOf('\n', at);
    const part = text.slice(at, end);
    out += isBlock || text.startsWith(sign, at) ? part.replace(/[^\n]/g, ' ') : part;
    at = end;
  }
  return out;
}
