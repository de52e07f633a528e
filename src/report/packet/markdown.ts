import { mermaid } from '../graph.ts';
import { cell, codeBlock, join, type Markdown, md, ours } from '../safe-markdown.ts';
import type { Block, Chapter, Text } from './document.ts';
import { keptLines } from './keep.ts';

/** One chapter as Markdown for GitHub. `head`: a hidden line of ours. */
export function chapterMarkdown({ title, blocks }: Chapter, head?: string): string {
  const parts = [...(head === undefined ? [] : [ours(head)]), ours(`# ${title}`), ...blocks.map(blockMarkdown)];
  return `${join(parts, '\n\n').text}\n`;
}

function blockMarkdown(block: Block): Markdown {
  switch (block.kind) {
    case 'heading':
      return join([ours('#'.repeat(block.level)), inline(block.text)], ' ');
    case 'paragraph':
      return inline(block.text);
    case 'list':
      return lines(block.items.map((item, i) => join([ours(block.isOrdered ? `${i + 1}.` : '-'), inline(item)], ' ')));
    case 'checklist':
      return lines(block.items.map(({ text, isDone }) => join([ours(isDone ? '- [x]' : '- [ ]'), inline(text)], ' ')));
    case 'table':
      return tableMarkdown(block.head, block.rows);
    case 'code':
      return codeBlock(block.language, block.lines);
    case 'graph':
      return codeBlock('mermaid', mermaid(block.graph));
    case 'keep':
      return ours(keptLines(block.name, block.lines.length > 0 ? block.lines : [block.hint]).join('\n'));
  }
}

const lines = (rows: readonly Markdown[]) => join(rows, '\n');

function inline(text: Text): Markdown {
  return join(
    text.map((part) => (typeof part === 'string' ? ours(part) : md`${part.value}`)),
    '',
  );
}

function tableMarkdown(head: readonly string[], rows: readonly (readonly Text[])[]): Markdown {
  const row = (cells: readonly Markdown[]) => join([ours('|'), join(cells, ' | '), ours('|')], ' ');
  const inCell = (text: Text) =>
    join(
      text.map((part) => (typeof part === 'string' ? ours(part) : cell(part.value))),
      '',
    );
  return lines([row(head.map(ours)), row(head.map(() => ours('---'))), ...rows.map((cells) => row(cells.map(inCell)))]);
}
