import type { lintSource } from '@secretlint/core';
import { directivesIn, type Plea, pleaAt } from './pleas.ts';
import {
  aboveIn,
  beforeOf,
  contextIn,
  contextOf,
  isFirst,
  lineEnds,
  placeIn,
  type SourceBuffer,
  START,
} from './source-buffer.ts';
import { sectionOf } from './stage.ts';
import { onCharacter, type Window } from './windows.ts';

/** What secretlint says of one place, with the text that is needed to tell what it means. */
export interface Reported {
  rule: string;
  message: string;
  severity: string;
  /** Characters from the beginning of the file (UTF-16 units, without a byte order mark). */
  range: [number, number];
  /** From 1. */
  line: number;
  /** What was matched: never leaves this folder. */
  secret: string;
  /** The line around it and the one before, cut. */
  context: string;
  /** Keys of the objects around it, from the outermost on, as far as the 64 KB above it show them. */
  section: string[];
  /** A comment of secretlint covers it. */
  plea?: Plea;
  /** Read through its wrapping: the range is one of the unwrapped text. */
  isUnwrapped?: true;
}

export interface JudgedFile {
  /** For rules that judge by names. */
  path: string;
  /** How many line ends and characters came before these bytes. */
  linesBefore?: number;
  charactersBefore?: number;
  /** Comments of secretlint do not count. */
  ignoreComments?: boolean;
  found(reported: Reported): void;
  /** It took too long. */
  gaveUp(): void;
  /** What was suspicious was judged, and is no secret; nor can it become one by a change that is far from it. */
  innocent?(): void;
}

/** One look at a file: what is still to be judged of it, and whether anything was found or may be. */
interface Look {
  jobs: number;
  isInnocent: boolean;
}

export interface Job {
  file: JudgedFile;
  look: Look;
  window: Window;
  content: string;
  /** The whole file, of which the window is a part; undefined when it is all of it. */
  whole?: SourceBuffer;
  withComments: boolean;
}

export type Messages = Awaited<ReturnType<typeof lintSource>>['messages'];

/** Tells what was found in a window, by its place in the file. */
export function report({ content, whole, window, file, withComments }: Job, messages: Messages): void {
  const directives = withComments ? directivesIn(content) : [];
  const before = whole === undefined ? START : beforeOf(whole, window.begin);
  const skipped = before.characters + (file.charactersBefore ?? 0);
  for (const { ruleId: rule, messageId: message, severity, range } of messages) {
    const [begin, end] = range;
    const plea = pleaAt(directives, content, { at: begin, end, rule });
    const place = placeIn(window, content, begin);
    const above = whole ? aboveIn(whole, place) : content;
    if (whole && !isFirst(whole, `${rule} ${message} ${begin + before.characters} ${end - begin}`)) continue;
    file.found({
      rule,
      message,
      severity,
      range: [begin + skipped, end + skipped],
      line: 1 + lineEnds(content, begin) + before.lines + (file.linesBefore ?? 0),
      secret: content.slice(begin, end),
      section: sectionOf(above, whole ? above.length : begin),
      context: whole ? contextIn(whole, place) : contextOf(content, begin),
      ...(plea !== undefined && { plea }),
    });
  }
}

/** A match up to a cut may go on behind it. */
export function isAtEdge(
  [begin, end]: readonly [number, number],
  content: string,
  window: Window,
  whole: SourceBuffer,
): boolean {
  return (begin <= 1 && window.begin > 0) || (end >= content.length - 1 && window.end < whole.length);
}

export function jobOf(
  source: SourceBuffer,
  window: Window,
  of: Pick<Job, 'file' | 'look'>,
  withComments: boolean,
): Job {
  const { bytes, length } = source;
  const begin = onCharacter(bytes, window.begin, length);
  const end = onCharacter(bytes, window.end, length);
  const content = bytes.toString('utf8', begin, end);
  const isWhole = begin === 0 && end === length;
  return { ...of, window: { ...window, begin, end }, content, ...(!isWhole && { whole: source }), withComments };
}
