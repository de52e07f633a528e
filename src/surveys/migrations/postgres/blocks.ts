import { statementsOf } from '../statements.ts';

/** A piece of SQL in a block, or one that is only known when it runs. Lines count from the block's first, which is 0. */
export interface Piece {
  line: number;
  sql?: string;
}

/** What begins a branch or a loop, and the word behind which its first statement stands (PostgreSQL, PL/pgSQL). */
const OPENINGS: [begin: RegExp, end: RegExp | undefined][] = [
  [/^(?:<<\w{1,64}>>\s{0,100})?(?:BEGIN|ELSE|LOOP)\b/i, undefined],
  [/^(?:IF|ELSIF|ELSEIF|EXCEPTION|WHEN)\b/i, /\bTHEN\b/i],
  [/^(?:FOR|FOREACH|WHILE)\b/i, /\bLOOP\b/i],
];
/** Nothing is nested deeper. */
const DEEPEST = 50;

/** What only protects rows, in SQL that a block puts together. */
const PROTECTS = /\b(?:enable|force)\s{1,20}row\s{1,20}level\s{1,20}security\b|\bcreate\s{1,20}policy\b/i;
/** What may take something away. */
const CHANGES = /\b(?:alter|drop|truncate|delete|update|rename|merge|reassign)\b/i;

/**
 * The SQL of a block of PL/pgSQL, each branch as if it were taken. What it runs with EXECUTE is read where it is one text.
 */
export function piecesOf(body: string): Piece[] {
  return statementsOf(body).flatMap(({ text, line }): Piece[] => {
    const bare = unwrapped(text);
    const at = line - 1 + linesBetween(text, bare);
    const run = /^EXECUTE\b/i.test(bare) ? executed(bare) : bare;
    // `FOR row IN DELETE ... LOOP`: the opening itself changes something.
    const opening = CHANGES.test(text.slice(0, text.length - bare.length)) ? [{ line: line - 1 }] : [];
    if (run !== undefined) return [...opening, { line: at, sql: run }];
    return PROTECTS.test(bare) ? opening : [...opening, { line: at }];
  });
}

/** Without the words that open blocks, branches and loops around it. */
function unwrapped(statement: string): string {
  let text = statement.trimStart();
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const [begin, end] = OPENINGS.find(([each]) => each.test(text)) ?? [];
    if (begin === undefined) return text;
    const opening = end === undefined ? begin.exec(text) : end.exec(text);
    if (opening === null) return text;
    text = text.slice(opening.index + opening[0].length).replace(BEFORE, '');
  }
  return text;
}

/** Comments and blanks before a statement. */
const BEFORE = /^(?:\s|--[^\n]{0,2000}(?:\n|$))+/;

const linesBetween = (whole: string, rest: string): number =>
  whole.slice(0, whole.length - rest.length).split('\n').length - 1;

/** The SQL of `EXECUTE '...'`; undefined where it is put together. */
function executed(statement: string): string | undefined {
  const text = statement.replace(/^EXECUTE\s{1,100}/i, '').trimEnd();
  const quoted = /^'((?:[^']|'')*)'$/.exec(text)?.[1];
  return quoted?.replaceAll("''", "'") ?? /^\$(\w{0,60})\$([\s\S]*)\$\1\$$/.exec(text)?.[2];
}
