import { answersMark, basisMark, readBasis } from '../../gate/packet-marker.ts';
import { GENERATOR } from '../html/page.ts';
import { launchAudit } from './chapters/audit.ts';
import { securityBaseline } from './chapters/baseline.ts';
import { domainMap } from './chapters/domain-map.ts';
import { handoverChapter } from './chapters/handover.ts';
import { monitoringMap } from './chapters/monitoring.ts';
import { redirectList } from './chapters/redirects.ts';
import { deployRunbook } from './chapters/runbook.ts';
import { secretInventory } from './chapters/secrets.ts';
import type { Chapter } from './document.ts';
import { packetHtml } from './html.ts';
import { dateOf, type PacketInput, serviceNames, unseenRoles } from './input.ts';
import { keptIn, withKept } from './keep.ts';
import { chapterMarkdown } from './markdown.ts';

/** The chapters in reading order. */
const CHAPTERS = [
  handoverChapter,
  launchAudit,
  domainMap,
  redirectList,
  securityBaseline,
  secretInventory,
  deployRunbook,
  monitoringMap,
];

const HTML_FILE = 'handover.html';

/** The mark in each file of the packet: a file without it was written by someone else. */
const MARK = '<!-- launch-gate packet -->';

/** An existing file that is not ours, or whose hand-written parts cannot be read. */
export interface Obstacle {
  file: string;
  line?: number;
  problem: string;
}

/** All files of the packet by name, or why none may be written. `before` returns a file's current text. */
export function packetFiles(
  input: PacketInput,
  before: (file: string) => string | undefined,
): { files: Map<string, string> } | { obstacles: Obstacle[] } {
  const made = CHAPTERS.map((make) => make(input));
  const kept = made
    .map(({ file }) => ({ file, text: before(file) ?? '' }))
    .map((each) => ({ ...each, ...keptIn(each.text) }));
  const obstacles = [
    ...kept.flatMap(({ file, text, ...read }): Obstacle[] => {
      if (text !== '' && !text.includes(MARK) && readBasis(text) === undefined) return [notOurs(file)];
      return 'problem' in read ? [{ file, problem: read.problem, ...(read.line > 0 && { line: read.line }) }] : [];
    }),
    ...(isOurPage(before(HTML_FILE)) ? [] : [notOurs(HTML_FILE)]),
  ];
  if (obstacles.length > 0) return { obstacles };
  const chapters = made.map((chapter, i): Chapter => {
    const read = kept[i];
    return read !== undefined && 'blocks' in read ? withKept(chapter, read.blocks) : chapter;
  });
  const [first] = chapters;
  const files = chapters.map((chapter): [string, string] => [
    chapter.file,
    chapterMarkdown(chapter, chapter === first ? basisOf(input) : MARK),
  ]);
  return { files: new Map([...files, [HTML_FILE, packetHtml(`Handover of ${input.report.target}`, chapters)]]) };
}

const notOurs = (file: string): Obstacle => ({ file, problem: 'it was not written by Launch Gate' });
const isOurPage = (text: string | undefined) => text === undefined || text.includes(GENERATOR);

/** What the handover check detects, so that a later run can tell whether it has changed. */
function basisOf(input: PacketInput): string {
  const checks = input.report.checks.filter(({ check }) => check === 'handover');
  return basisMark({
    version: 1,
    date: dateOf(input),
    domain: input.domain ?? '',
    services: serviceNames({ ...input, report: { ...input.report, checks } }),
    unseen: unseenRoles({ ...input, report: { ...input.report, checks } }),
    answers: answersMark(input.answers),
  });
}
