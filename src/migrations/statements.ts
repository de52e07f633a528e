/** One statement of a file, and where it begins; comments before it are not in it. */
export interface Statement {
  text: string;
  /** From 1. */
  line: number;
}

/** At semicolons that stand in no quotes, comments and compound statements. */
export function statementsOf(text: string): Statement[] {
  const found: Statement[] = [];
  let start = 0;
  const end = (at: number) => {
    const before =
      /^(?:\s+|--[^\n]*(?:\n|$)|#[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/.exec(text.slice(start, at))?.[0].length ?? 0;
    const statement = text.slice(start + before, at);
    if (statement.trim() !== '')
      found.push({ text: statement, line: text.slice(0, start + before).split('\n').length });
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
  if (char === "'" || char === '"' || char === '`') return behind(char, at + 1);
  if (text.startsWith('--', at) || char === '#') return behind('\n', at);
  return text.startsWith('/*', at) ? behind('*/', at + 2) : at;
}
