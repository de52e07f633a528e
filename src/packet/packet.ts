import { answersMark, basisMark } from '../handover/marker.ts';
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
import { dateOf, type PacketInput, serviceNames } from './input.ts';
import { keptIn, withKept } from './keep.ts';
import { chapterMarkdown } from './markdown.ts';

/** In the order in which they are read. */
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

/** All files of the packet, by their name. `before`: what stood in a file until now, of which hand-written parts are kept. */
export function packetFiles(input: PacketInput, before: (file: string) => string | undefined): Map<string, string> {
  const chapters = CHAPTERS.map((make): Chapter => {
    const chapter = make(input);
    return withKept(chapter, keptIn(before(chapter.file) ?? ''));
  });
  const [first] = chapters;
  const files = chapters.map((chapter): [string, string] => [
    chapter.file,
    chapterMarkdown(chapter, chapter === first ? basisOf(input) : undefined),
  ]);
  return new Map([...files, [HTML_FILE, packetHtml(`Handover of ${input.report.target}`, chapters)]]);
}

/** What the check of the same name sees, so that it can be seen whether it is still so. */
function basisOf(input: PacketInput): string {
  const checks = input.report.checks.filter(({ check }) => check === 'handover');
  return basisMark({
    version: 1,
    date: dateOf(input),
    services: serviceNames({ ...input, report: { ...input.report, checks } }),
    answers: answersMark(input.answers),
  });
}
