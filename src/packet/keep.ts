import type { Block, Chapter } from './document.ts';

const BEGIN = /^<!-- keep ([a-z0-9-]{1,40}) -->$/;
const END = '<!-- /keep -->';

/** What somebody wrote by hand, by the name of its place; each line as it stands. */
export function keptIn(text: string): Map<string, string[]> {
  const kept = new Map<string, string[]>();
  let open: string[] | undefined;
  for (const line of text.split(/\r?\n/)) {
    const name = BEGIN.exec(line.trim())?.[1];
    if (open !== undefined && line.trim() === END) open = undefined;
    else if (open !== undefined) open.push(line);
    else if (name !== undefined) {
      open = kept.get(name) ?? [];
      kept.set(name, open);
    }
  }
  return kept;
}

/** The lines between two marks. */
export const keptLines = (name: string, lines: readonly string[]): string[] => [`<!-- keep ${name} -->`, ...lines, END];

/** The chapter with what was written by hand in it; what has no place any more stands at the end. */
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

/** Our own hint is nobody’s text. */
const written = (lines: readonly string[] | undefined, hint: string): readonly string[] =>
  lines === undefined || (lines.length === 1 && lines[0] === hint) ? [] : lines;
