import { linesIn } from '../../../lib/lines.ts';

/** A call in a migration that is written as a program: its name and its arguments, as they stand there. */
export interface Call {
  name: string;
  args: string[];
  /** All of them, as one text. */
  text: string;
  /** From 1. */
  line: number;
  /** Where its name begins in the text that was searched. */
  at: number;
  /** Where its arguments begin. */
  from: number;
}

const CLOSING: Record<string, string> = { '(': ')', '[': ']', '{': '}' };
/** A call with more than this between its brackets is no migration that somebody wrote. */
const MOST = 20_000;

/** The calls of some names. `isBare`: arguments may stand without brackets, until the line ends (Ruby). */
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

/** The block of a call in Ruby is none of its arguments. */
const withoutBlock = (arg: string) => arg.replace(/(?<!\s)\s+do\b[\s\S]*|(?<!\s)\s*\{\s*\|[\s\S]*/, '');

/** At commas that stand in no brackets and no quotes, to the bracket that closes, or to the end of a line of Ruby. */
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

/** Quotes of three signs, as in Python, are one. */
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

/** The value of an argument that is a text or a symbol and nothing else. */
export function literal(arg: string | undefined): string | undefined {
  const text = /^(?:\w+\s*=\s*)?(?:["'`]([\w.]+)["'`]|:(\w+))$/.exec(arg ?? '');
  return text?.[1] ?? text?.[2];
}

/** Comments without their words; lines stay where they are. */
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
