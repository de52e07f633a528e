import { type Finding, PRIORITIES } from '../gate/finding.ts';
import type { Report, Verdict } from '../gate/report.ts';
import { placeName } from '../gate/waivers.ts';
import { fixLines, proofWords } from './fix.ts';
import {
  askedWords,
  type Group,
  openGroups,
  PRIORITY_TITLES,
  tally,
  unknownGroups,
  verdictSentence,
  waivedGroups,
} from './groups.ts';
import { inert, logLine, shellLine } from './inert.ts';

/** Text that is safe to post. Only `md`, `join` and `codeBlock` make it. */
export class Markdown {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Joins our own prose with outside values; the values become inert code spans. */
export function md(prose: TemplateStringsArray, ...values: (string | number | Markdown)[]): Markdown {
  return new Markdown(
    String.raw(
      { raw: prose },
      ...values.map((value) => (value instanceof Markdown ? value.text : codeSpan(String(value)))),
    ),
  );
}

/** A code span longer than any run of backticks inside, on one line and of bounded length (CommonMark 6.1). */
function codeSpan(value: string): string {
  const line = inert(value).replaceAll('|', '\\|');
  if (line === '') return '_empty_';
  const fence = '`'.repeat(longestRun(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') || fence.length > 1 ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A fenced block longer than any fence inside (CommonMark 4.5). */
function codeBlock(language: string, lines: readonly string[]): Markdown {
  const body = lines.map((line) => logLine(inert(line)));
  const fence = '`'.repeat(Math.max(3, ...body.map((line) => longestRun(line) + 1)));
  return new Markdown(`${fence}${language}\n${body.join('\n')}\n${fence}`);
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/** Our own words, which may hold Markdown of ours. */
const ours = (text: string) => new Markdown(text);
const join = (parts: readonly Markdown[], separator: string) =>
  new Markdown(parts.map(({ text }) => text).join(separator));

const SIGNS: Record<Verdict, string> = { GO: '🟢', 'NO-GO': '🔴', INCOMPLETE: '🟡' };

/** The report for a job summary, a comment or a file: the verdict, blockers open with their fix, the rest folded. */
export function markdown(report: Report): string {
  const open = openGroups(report);
  const parts = [
    md`## ${ours(SIGNS[report.verdict])} ${ours(report.verdict)}: ${report.target}`,
    ours(verdictSentence(report)),
    ours(`**${tally(report)}** · ${report.stage}`),
    ...PRIORITIES.flatMap((priority) => {
      const groups = open.filter((group) => group.priority === priority);
      if (groups.length === 0) return [];
      const heading = ours(`### ${PRIORITY_TITLES[priority]}`);
      return [heading, ...groups.map((group) => (priority === 'block-now' ? openGroup(group) : foldedGroup(group)))];
    }),
    ...unknownPart(report),
    ...waivedPart(report),
    passesPart(report),
    ...report.notes.map((note) => md`> Note: ${note}`),
    ours(`<sub>launch-gate ${report.tool.version} · ${askedWords(report)}</sub>`),
  ];
  return `${join(parts, '\n\n').text}\n`;
}

function openGroup(group: Group): Markdown {
  const [first] = group.findings;
  return join([ours(`#### ${first.title}\n<sub>${group.rule}</sub>`), ...details(group)], '\n\n');
}

function foldedGroup(group: Group): Markdown {
  const [first] = group.findings;
  const times = group.findings.length > 1 ? ` (${group.findings.length})` : '';
  return join(
    [
      ours(`<details><summary>${first.title}${times} · <code>${group.rule}</code></summary>`),
      ...details(group),
      ours('</details>'),
    ],
    '\n\n',
  );
}

function details({ findings }: Group): Markdown[] {
  const [first] = findings;
  return [...findings.map(evidence), ours(`**Why it matters:** ${first.why}`), ours(`**What to do:** ${first.remedy}`)];
}

function evidence(finding: Finding): Markdown {
  const line = 'line' in finding.place ? `:${finding.place.line}` : '';
  const rows = [
    md`**${placeName(finding.place) + line}**${ours(finding.problem ? `: ${finding.problem}` : '')}`,
    ...Object.entries(finding.seen).map(([name, value]) => md`- ${ours(plain(name))}: ${value}`),
    ...(finding.expected === undefined ? [] : [md`- expected: ${finding.expected}`]),
    ...(finding.waived && 'expired' in finding.waived
      ? [ours(`- accepted until ${plain(finding.waived.until)}, which has passed`)]
      : []),
  ];
  const proof = proofWords(finding);
  const blocks = [
    ...(finding.fix ? [codeBlock(finding.fix.kind === 'dns' ? 'diff' : 'text', fixLines(finding.fix))] : []),
    ...(proof ? [ours(`_${proof}_`)] : []),
    ...(finding.recheck ? [md`See for yourself: ${shellLine(finding.recheck)}`] : []),
  ];
  return join([join(rows, '\n'), ...blocks], '\n\n');
}

/** The name of a measurement, which may hold a name from outside. */
function plain(name: string): string {
  return /^[\w ()/-]+$/.test(name) ? name : codeSpan(name);
}

function unknownPart(report: Report): Markdown[] {
  const unknown = unknownGroups(report);
  if (unknown.length === 0) return [];
  const rows = unknown.map(({ reason, rules, places }) => {
    const where =
      places.length > 0
        ? md` at ${join(
            places.slice(0, 5).map((place) => md`${place}`),
            ', ',
          )}`
        : ours('');
    return md`- ${reason}${where} (needed by ${ours(rules.join(', '))})`;
  });
  return [ours('### Not known'), join(rows, '\n')];
}

function waivedPart(report: Report): Markdown[] {
  const rows = waivedGroups(report).flatMap(({ rule, findings }) =>
    findings.map(({ place, waived }) =>
      waived?.by === 'accept'
        ? md`- ${rule} at ${placeName(place)}: ${waived.why} (until ${waived.until})`
        : md`- ${rule} at ${placeName(place)}: in the baseline`,
    ),
  );
  return rows.length === 0 ? [] : [ours('### Accepted'), join(rows, '\n')];
}

function passesPart(report: Report): Markdown {
  const rows = report.checks.map((outcome) => {
    if (outcome.status !== 'checked')
      return md`- ${ours(outcome.check)}: ${ours(outcome.status.replaceAll('-', ' '))}, ${outcome.reason}`;
    return ours(`- ${outcome.check}: ${outcome.held.map((rule) => `\`${rule}\``).join(', ') || 'nothing held'}`);
  });
  return join(
    [ours(`<details><summary>${report.counts.held} rules held</summary>`), join(rows, '\n'), ours('</details>')],
    '\n\n',
  );
}
