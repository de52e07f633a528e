import type { Block, Chapter } from './document.ts';

const BEGIN = /^<!-- keep ([a-z0-9-]{1,40}) -->$/;
const END = '<!-- /keep -->';
/** Anything that may be meant as a mark. */
const LIKE_A_MARK = /<!--\s{0,40}\/?\s{0,40}keep\b/i;

/** Hand-written text by the name of its block, line by line; or the line at which the marks are invalid. */
export type Kept = { blocks: Map<string, string[]> } | { line: number; problem: string };

/** Does not guess: invalid marks stop regeneration, so that no text is lost. */
export function keptIn(text: string): Kept {
  const blocks = new Map<string, string[]>();
  let open: { name: string; lines: string[] } | undefined;
  for (const [i, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    const name = BEGIN.exec(line)?.[1];
    const at = (problem: string): Kept => ({ line: i + 1, problem });
    if (line === END) {
      if (open === undefined) return at('a keep block ends here that was not opened');
      blocks.set(open.name, [...(blocks.get(open.name) ?? []), ...open.lines]);
      open = undefined;
    } else if (name !== undefined) {
      if (open !== undefined) return at('a keep block begins within another');
      open = { name, lines: [] };
    } else if (LIKE_A_MARK.test(line)) return at('this is not a valid keep mark');
    else open?.lines.push(raw);
  }
  return open === undefined ? { blocks } : { line: 0, problem: `the keep block ${open.name} is not closed` };
}

/** The lines between two marks. */
export const keptLines = (name: string, lines: readonly string[]): string[] => [`<!-- keep ${name} -->`, ...lines, END];

/** The chapter with its hand-written text; blocks that no longer have a place are at the end. */
export function withKept(chapter: Chapter, kept: ReadonlyMap<string, readonly string[]>): Chapter {
  const names = new Set(chapter.blocks.flatMap((block) => (block.kind === 'keep' ? [block.name] : [])));
  const filled = chapter.blocks.map(
    (block): Block => (block.kind === 'keep' ? { ...block, lines: written(kept.get(block.name), block.hint) } : block),
  );
  const homeless = [...kept].filter(([name]) => !names.has(name));
  return {
    ...chapter,
    blocks: [...filled, ...homeless.map(([name, lines]): Block => ({ kind: 'keep', name, hint: '', lines }))],
  };
}

/** Our own hint does not count as hand-written text. */
const written = (lines: readonly string[] | undefined, hint: string): readonly string[] =>
  lines === undefined || (lines.length === 1 && lines[0] === hint) ? [] : lines;
