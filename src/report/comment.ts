import { createHash } from 'node:crypto';
import * as z from 'zod';
import { jsonForHtmlComment } from '../gate/html-comment.ts';
import { worst } from '../gate/merged.ts';
import type { Verdict } from '../gate/report.ts';
import { type Detail, within } from './detail.ts';
import { inert } from './inert.ts';
import { verdictHeading, verdictSign } from './markdown.ts';
import { cell, join, link, type Markdown, ours } from './safe-markdown.ts';

/** The documented limit is 65,536 characters; this leaves room for what GitHub adds or counts differently. */
export const COMMENT_CHARS = 60_000;

/** One part of a comment shared by several jobs: the result of one step for one target. */
export interface Section {
  /** Identifies the part: the step's checks, or `WHOLE`. */
  id: string;
  /** The number of the run that wrote it: an older run does not overwrite a newer one. */
  run: number;
  /** The URL of the run. */
  url: string;
  target: string;
  verdict: Verdict;
  tally: string;
  text: string;
}

/** The content of a part. */
export type Said = Pick<Section, 'target' | 'verdict' | 'tally'> & { body(detail: Detail): string };

export function sectionOf({ target, verdict, tally, body }: Said, id: string, run: number, url: string): Section {
  return { id, run, url, target: inert(target), verdict, tally, text: within(COMMENT_CHARS * 0.9, body) };
}

/** The part of a step that runs all checks. */
export const WHOLE = 'all';

/**
 * The marker of a comment: one per workflow and target. Steps that run some checks each share a comment; a step that
 * runs all has its own.
 */
export function commentMarker(workflow: string, { target, id }: Pick<Section, 'target' | 'id'>): string {
  const names = [workflow, target, ...(id === WHOLE ? [id] : [])];
  const key = createHash('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 16);
  return `<!-- launch-gate:comment ${key} -->`;
}

/** The comment: the worst verdict first, a table row for each of several parts, then the parts. */
export function comment(marker: string, sections: readonly Section[], limit = COMMENT_CHARS): string {
  const parts = [...sections].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (;;) {
    const text = `${marker}\n${composed(parts).text}\n`;
    const longest = parts.reduce(
      (most, part) => (part.text.length > most.text.length ? part : most),
      parts[0] as Section,
    );
    if (text.length <= limit || longest.text.length <= TOO_LONG.length) return text;
    parts[parts.indexOf(longest)] = { ...longest, text: TOO_LONG };
  }
}

const TOO_LONG = 'This part is too long for a comment; the run’s summary has all of it.';

function composed(sections: readonly Section[]): Markdown {
  const [first] = sections;
  const heading = verdictHeading(worst(sections), first?.target ?? '');
  if (sections.length === 1 && first) return join([heading, kept(first)], '\n\n');
  return join([heading, table(sections), ...sections.map(folded)], '\n\n');
}

function folded(section: Section): Markdown {
  const open = section.verdict === 'NO-GO' ? ' open' : '';
  const title = `<details${open}><summary>${verdictSign(section.verdict).text} · <b>${nameOf(section)}</b></summary>`;
  return join([ours(title), kept(section), ours('</details>')], '\n\n');
}

/** Names of checks and rules; any other text must not be in a heading. */
const nameOf = ({ id }: Section) => (/^[a-z0-9/ -]+$/.test(id) ? id : 'a part');

function table(sections: readonly Section[]): Markdown {
  const rows = sections.map(
    ({ id, verdict, tally: words, url }) =>
      `| ${cell(id).text} | ${verdictSign(verdict).text} | ${words} | ${link('run', url).text} |`,
  );
  return ours(['| part | verdict | | |', '|---|---|---|---|', ...rows].join('\n'));
}

/** The part with its data in a hidden comment before it, so that the next writer can keep it. */
function kept({ text, ...data }: Section): Markdown {
  return ours(
    `<!-- launch-gate:section ${jsonForHtmlComment(data)} -->\n\n${neutral(text)}\n\n${END}\n\n<sub>${link('the run', data.url).text}</sub>`,
  );
}

const END = '<!-- launch-gate:end -->';

/** A part must not contain an HTML comment, which could look like its end marker. */
const neutral = (text: string) => text.replaceAll('<!--', '<!- -');

const sectionData = z.object({
  id: z.string(),
  run: z.number(),
  url: z.url({ protocol: /^https?$/ }),
  target: z.string(),
  verdict: z.enum(['GO', 'NO-GO', 'INCOMPLETE']),
  tally: z.string().regex(/^[\w .·()-]*$/),
});

const SECTION_END = '\n\n<!-- launch-gate:end -->';

/** The parts of our comment. Parts that cannot be parsed are dropped. */
export function parseComment(text: string): Section[] {
  const parts = text.replaceAll('\r\n', '\n').split(SECTION_END).slice(0, -1);
  return parts.flatMap((part) => {
    const begin = part.indexOf('<!-- launch-gate:section {');
    const [, data = '', inner = ''] =
      /^<!-- launch-gate:section (\{.*\}) -->\n\n([\s\S]*)$/.exec(part.slice(begin)) ?? [];
    try {
      return [{ ...sectionData.parse(JSON.parse(data)), text: inner }];
    } catch {
      return [];
    }
  });
}

/** The parts with this one inserted. A part that a newer run wrote stays. */
export function withSection(sections: readonly Section[], mine: Section): Section[] {
  const newer = sections.find(({ id, run }) => id === mine.id && run > mine.run);
  return newer ? [...sections] : [...sections.filter(({ id }) => id !== mine.id), mine];
}

/** Do two comments have the same content, whichever runs wrote it? */
export function saysTheSame(a: readonly Section[], b: readonly Section[]): boolean {
  const said = (sections: readonly Section[]) =>
    JSON.stringify(sections.map(({ id, verdict, tally: words, text }) => [id, verdict, words, text.trim()]).sort());
  return said(a) === said(b);
}
