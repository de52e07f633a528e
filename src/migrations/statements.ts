import { linesIn } from '../syntax/lines.ts';

/** One statement of a file, and where it begins; comments before it are not in it. */
export interface Statement {
  text: string;
  /** From 1. */
  line: number;
}

/** Its body has semicolons of its own, to its END. */
const ROUTINE =
  /^CREATE\s+(?:OR\s+REPLACE\s+)?(?:DEFINER\s*=\s*\S+\s+)?(?:TEMP\w*\s+)?(?:TRIGGER|PROCEDURE|FUNCTION|EVENT)\b/i;
const BEFORE = /^(?:\s+|--[^\n]*(?:\n|$)|#[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/;

/** At semicolons that stand in no quotes, comments and compound statements. */
export function statementsOf(text: string): Statement[] {
  const found: Statement[] = [];
  const lineAt = linesIn(text);
  let start = 0;
  const end = (at: number) => {
    const whole = text.slice(start, at);
    const before = BEFORE.exec(whole)?.[0].length ?? 0;
    const statement = whole.slice(before);
    if (at < text.length && ROUTINE.test(statement) && /\bBEGIN\b/i.test(statement) && !/\bEND\s*$/i.test(statement))
      return;
    if (statement.trim() !== '') found.push({ text: statement, line: lineAt(start + before) });
    start = at + 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const next = skipped(text, at);
    if (next > at) at = next - 1;
    else if (text[at] === ';') end(at);
  }
  end(text.length);
  return found;
}

/** Behind the quote or comment that begins here. */
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

/** A backslash takes what comes next with it (MySQL, String Literals). */
function endOfQuote(text: string, at: number): number {
  for (let next = at + 1; next < text.length; next += 1) {
    if (text[next] === '\\' && text[at] !== '`') next += 1;
    else if (text[next] === text[at]) return next + 1;
  }
  return text.length;
}
