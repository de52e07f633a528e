import { linesIn } from '../../lib/lines.ts';

/** One statement of a file and its line, without the comments before it. */
export interface Statement {
  text: string;
  /** 1-based. */
  line: number;
}

/** Statements whose body may contain semicolons, up to END. */
const ROUTINE =
  /^CREATE\s+(?:OR\s+REPLACE\s+)?(?:DEFINER\s*=\s*\S+\s+)?(?:TEMP\w*\s+)?(?:TRIGGER|PROCEDURE|FUNCTION|EVENT)\b/i;
const BEFORE = /^(?:\s+|--[^\n]*(?:\n|$)|#[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/;

/** How much of a statement's beginning is searched for a routine. */
const LOOK = 400;

/**
 * Splits at semicolons outside of quotes, comments and compound statements, or at what DELIMITER sets (mysql client).
 */
export function statementsOf(text: string): Statement[] {
  const found: Statement[] = [];
  const lineAt = linesIn(text);
  let start = 0;
  let delimiter = ';';
  const end = (at: number) => {
    const before = BEFORE.exec(text.slice(start, at))?.[0].length ?? 0;
    const begin = start + before;
    const head = text.slice(begin, Math.min(at, begin + LOOK));
    const isOpen =
      ROUTINE.test(head) && /\bBEGIN\b/i.test(head) && !/\bEND\s*$/i.test(text.slice(Math.max(begin, at - 20), at));
    if (at < text.length && delimiter === ';' && isOpen) return;
    if (text.slice(begin, at).trim() !== '') found.push({ text: text.slice(begin, at), line: lineAt(begin) });
    start = at + delimiter.length;
  };
  for (let at = 0; at < text.length; at += 1) {
    const given =
      (at === 0 || text[at - 1] === '\n') && /^DELIMITER[ \t]+(\S{1,8})[^\n]*/i.exec(text.slice(at, at + 40));
    if (given) {
      delimiter = given[1] ?? ';';
      at += given[0].length;
      start = at;
      continue;
    }
    const next = skipped(text, at);
    if (next > at) at = next - 1;
    else if (text.startsWith(delimiter, at)) end(at);
  }
  end(text.length);
  return found;
}

/** Returns the offset after the quote or comment that begins here. */
function skipped(text: string, at: number): number {
  const char = text[at] as string;
  const behind = (end: string, from: number) => {
    const found = text.indexOf(end, from);
    return found === -1 ? text.length : found + end.length;
  };
  if (char === "'" || char === '"' || char === '`') return endOfQuote(text, at);
  if (text.startsWith('--', at) || char === '#') return behind('\n', at);
  return text.startsWith('/*', at) ? behind('*/', at + 2) : at;
}

/** A backslash escapes the next character (MySQL, String Literals). */
function endOfQuote(text: string, at: number): number {
  for (let next = at + 1; next < text.length; next += 1) {
    if (text[next] === '\\' && text[at] !== '`') next += 1;
    else if (text[next] === text[at]) return next + 1;
  }
  return text.length;
}
