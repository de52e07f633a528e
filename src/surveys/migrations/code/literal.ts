/** A string literal of JavaScript, Python, Ruby or PHP. */
const QUOTED =
  /\s*([rbfuRBFU]{0,2})(?:"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'|`((?:[^`\\]|\\[\s\S])*)`)/y;
/** A wrapper that marks a string as SQL. */
const AROUND =
  /\s*(?:sql\s*=\s*)?(?:(?:(?:sa\.)?text|(?:DB::|sequelize\.|Sequelize\.)?(?:raw|literal))\s*\(\s*)?(?:sql(?=`))?/y;
const BETWEEN = /\s*(?:\+|\.(?=\s*["'])|\\\n)?/y;
/** Calls that do not change the string, and then the end of the argument. */
const BEHIND =
  /(?:\.(?:squish|strip|trim|strip_heredoc)(?:\(\))?)?(?:\s*[,)\]};]|\s*$|[ \t\r]*\n(?!\s*[+.%])|[ \t]*(?:do|if|unless)\b)/y;
const HEREDOC = /\s*<<[~<-]?["']?(\w+)(?!\w)["']?[^\n]*\n([\s\S]*?)^[ \t]*\1\b/my;
const NAME = /\s*(?:sql\s*=\s*)?(?:self\.|this\.|cls\.|\$)?([\w$]+)\s*(?:[,)\n]|$)/y;
const SET = /(?<![\w$.])\$?(\w[\w$]*)\s*(?::\s*\w+\s*)?=(?![=>])/g;
/** Interpolations of JavaScript, Ruby and PHP; below, of Python's f-strings. */
const PUT_IN = /\$\{[^}]{0,999}\}|#\{[^}]{0,999}\}|\{\$[^}]{0,999}\}|(?<![$\w])\$[a-z_]\w{0,60}(?![\w$])/gi;
const PUT_IN_F = /\{[^{}]{0,999}\}/g;
/** Replaces an interpolation: a name, and a mark that is removed again. */
const NAMED = 'x\uE000';
/** No hand-written string is longer. */
const MOST = 50_000;

/** A string of a program, and its offset. */
export interface Literal {
  text: string;
  at: number;
}

/**
 * Returns the string that begins at an offset, or that the constant named there holds; interpolations count as a name.
 * Undefined when the string is only known at run time.
 */
export function literalsIn(program: string): (at: number) => Literal | undefined {
  let set: ReadonlyMap<string, { at: number }[]> | undefined;
  return (at) => {
    const found = inPlace(program, at);
    const name = found === undefined ? matchAt(NAME, program, at)?.[1] : undefined;
    if (name === undefined) return found;
    set ??= Map.groupBy(
      [...program.matchAll(SET)].map((each) => ({ name: each[1] ?? '', at: each.index + each[0].length })),
      (each) => each.name,
    );
    // A name that is assigned twice may have either value.
    const [first, second] = set.get(name) ?? [];
    return first === undefined || second !== undefined ? undefined : inPlace(program, first.at);
  };
}

function inPlace(program: string, at: number): Literal | undefined {
  const found = heredocAt(program, at) ?? quotedAt(program, at);
  // A string that begins with an interpolation may be any statement.
  return found === undefined || found.text.trimStart().startsWith(NAMED)
    ? undefined
    : { ...found, text: found.text.replaceAll(NAMED, 'x') };
}

function heredocAt(program: string, at: number): Literal | undefined {
  const found = matchAt(HEREDOC, program, at);
  if (found === undefined) return undefined;
  return { text: filled(found[2] ?? '', ''), at: at + found[0].indexOf('\n') + 1 };
}

/** String literals that are concatenated. */
function quotedAt(program: string, at: number): Literal | undefined {
  let text = '';
  let first: number | undefined;
  let end = endOf(AROUND, program, at);
  for (let found = matchAt(QUOTED, program, end); found !== undefined; found = matchAt(QUOTED, program, end)) {
    const behind = end + found[0].length;
    const raw = found.slice(2).find((each) => each !== undefined) ?? '';
    first ??= end + found[0].search(/["'`]/);
    const next = endOf(BETWEEN, program, behind);
    const isLast = matchAt(QUOTED, program, next) === undefined;
    end = isLast ? behind : next;
    // Keep the number of lines.
    text += filled(raw, found[1] ?? '') + program.slice(behind, end).replace(/[^\n]/g, '');
  }
  return first === undefined || matchAt(BEHIND, program, end) === undefined ? undefined : { text, at: first };
}

function filled(text: string, prefix: string): string {
  const named = /f/i.test(prefix) ? text.replace(PUT_IN_F, NAMED) : text;
  return named
    .replace(PUT_IN, NAMED)
    .replace(/\\(["'`])/g, '$1')
    .replace(/\\[nt]/g, ' ');
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = 0;
  return pattern.exec(text.slice(at, at + MOST)) ?? undefined;
}

const endOf = (pattern: RegExp, text: string, at: number) => at + (matchAt(pattern, text, at)?.[0].length ?? 0);
