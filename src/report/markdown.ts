import { type Finding, PRIORITIES, placeName } from '../gate/finding.ts';
import { lookedWords } from '../gate/look.ts';
import type { Report, Verdict } from '../gate/report.ts';
import { blocks } from '../gate/verdict.ts';
import type { Detail } from './detail.ts';
import { proofWords } from './fix.ts';
import {
  askedWords,
  type Group,
  lineOf,
  measuredBy,
  moreThan,
  openGroups,
  PRIORITY_TITLES,
  SHOWN,
  tally,
  targetName,
  unknownGroups,
  verdictLine,
  verdictSentence,
  waivedGroups,
} from './groups.ts';
import { shellLine } from './inert.ts';
import { fixPart } from './markdown-fix.ts';
import { planPart } from './markdown-plan.ts';
import { ruleLink } from './rule-link.ts';
import { join, type Markdown, md, ours } from './safe-markdown.ts';

const SIGNS: Record<Verdict, string> = { GO: '🟢', 'NO-GO': '🔴', INCOMPLETE: '🟡' };

/** The most notes shown in the brief form. */
const BRIEF_NOTES = 20;

/** The report for a job summary or a file: the verdict, blockers with their fix, and the rest folded. */
export function markdown(report: Report, detail: Detail = 'full'): string {
  const foot = ours(`<sub>launch-gate ${report.tool.version} · ${askedWords(report)}</sub>`);
  return `${join([verdictHeading(report.verdict, targetName(report), verdictLine(report)), body(report, detail), foot], '\n\n').text}\n`;
}

/** `line`: the verdict with what it covers. */
export function verdictHeading(verdict: Verdict, target: string, line: string = verdict): Markdown {
  return md`## ${ours(`${SIGNS[verdict]} ${line}`)}: ${target}`;
}

export function verdictSign(verdict: Verdict): Markdown {
  return ours(`${SIGNS[verdict]} ${verdict}`);
}

/** The report below its heading. Two runs with the same results give the same text. */
export function body(report: Report, detail: Detail): Markdown {
  const parts = [
    ours(verdictSentence(report)),
    ...(report.limits ?? []).map((limit) => md`> ⚠️ ${limit}`),
    ours(`**${tally(report)}** · ${report.stage}`),
    ...(typeof detail === 'number' ? [] : planPart(report, detail)),
    ...(typeof detail === 'number' ? briefPart(report, detail) : findingsPart(report, detail)),
    ...(detail === 'full' ? unknownPart(report) : []),
    ...(detail === 'full' ? waivedPart(report) : []),
    ...(detail === 'full' ? [passesPart(report)] : []),
    ...report.notes.slice(0, detail === 'full' ? Infinity : BRIEF_NOTES).map((note) => md`> Note: ${note}`),
  ];
  return join(parts, '\n\n');
}

function findingsPart(report: Report, detail: Detail): Markdown[] {
  const open = openGroups(report);
  return PRIORITIES.flatMap((priority) => {
    const groups = open.filter((group) => group.priority === priority);
    if (groups.length === 0) return [];
    const heading = ours(`### ${PRIORITY_TITLES[priority]}`);
    if (groups.some(({ findings }) => findings.some((finding) => blocks(finding, report.blockOn))))
      return [heading, ...groups.map(openGroup)];
    return [heading, ...(detail === 'full' ? groups.map(foldedGroup) : [names(groups)])];
  });
}

/** Every problem by name, and as many places as requested: at least one per problem, then those of blockers first. */
function briefPart(report: Report, places: number): Markdown[] {
  const open = openGroups(report);
  if (open.length === 0) return [];
  let left = Math.max(0, places - open.length);
  const rows = open.map((group) => {
    const own = Math.min(group.findings.length, (places >= open.length ? 1 : 0) + left);
    left -= Math.max(0, own - 1);
    return named(group, own);
  });
  return [join(rows, '\n')];
}

function named({ rule, priority, findings }: Group, places: number): Markdown {
  const times = findings.length > 1 ? ` (${findings.length})` : '';
  const head = ours(`- ${findings[0].title}${times} · \`${rule}\` · ${PRIORITY_TITLES[priority].toLowerCase()}`);
  const shown = findings.slice(0, places).map(({ place }) => md`${placeName(place) + lineOf(place)}`);
  if (shown.length === 0) return head;
  const more = findings.length > places ? ours(`, and ${findings.length - places} more`) : ours('');
  return md`${head}\\\n  ${join(shown, ', ')}${more}`;
}

const names = (groups: readonly Group[]) =>
  join(
    groups.map((group) => named(group, 0)),
    '\n',
  );

/** A blocker: what to do and where are visible, the evidence is folded. */
function openGroup(group: Group): Markdown {
  const { rule, findings } = group;
  return join(
    [
      ours(`#### [${findings[0].title}](${ruleLink(rule)})`),
      advice(group),
      ...findings.map(change),
      ours(`<details><summary>What was seen · <code>${rule}</code></summary>`),
      ...findings.map(evidence),
      ours('</details>'),
    ],
    '\n\n',
  );
}

function foldedGroup(group: Group): Markdown {
  const { rule, findings } = group;
  const times = findings.length > 1 ? ` (${findings.length})` : '';
  return join(
    [
      ours(`<details><summary>${findings[0].title}${times} · <code>${rule}</code></summary>`),
      advice(group),
      ...findings.flatMap((finding) => [change(finding), evidence(finding)]),
      ours('</details>'),
    ],
    '\n\n',
  );
}

function advice({ findings: [first] }: Group): Markdown {
  const severity = first.weighs === undefined ? '' : `\n\nSeverity: ${first.weighs}`;
  return ours(`${first.why} **${first.remedy}**${severity}`);
}

/** The place, and the change to make there. */
function change(finding: Finding): Markdown {
  const { place, problem, fix } = finding;
  const proof = proofWords(finding);
  const blocks = [
    md`- ${placeName(place) + lineOf(place)}${ours(problem ? `: ${problem}` : '')}${alsoAtPart(finding)}`,
    ...(fix ? [fixPart(fix)] : []),
    ...(proof ? [ours(`<sub>${proof}</sub>`)] : []),
  ];
  return join(blocks, '\n\n');
}

function alsoAtPart({ alsoAt = [] }: Finding): Markdown {
  return alsoAt.length === 0
    ? ours('')
    : md` Also at ${placesList(alsoAt.map((each) => placeName(each) + lineOf(each)))}`;
}

function evidence({ place, seen, expected, waived, recheck }: Finding): Markdown {
  const rows = [
    md`At ${placeName(place)}:\n`,
    ...Object.entries(seen).map(([name, value]) => md`- ${plain(name)}: ${value}`),
    ...(expected === undefined ? [] : [md`- expected: ${expected}`]),
    ...(waived && 'expired' in waived ? [md`- accepted until ${plain(waived.until)}, which is over`] : []),
    ...(recheck ? [md`- see it yourself: ${shellLine(recheck)}`] : []),
  ];
  return join(rows, '\n');
}

/** The name of a measurement, which may come from outside, or a date. */
function plain(name: string): Markdown {
  return /^[A-Za-z0-9][A-Za-z0-9 ()/-]*$/.test(name) ? ours(name) : md`${name}`;
}

/** One finding, for a text about it alone. */
export function wholeFinding(finding: Finding): Markdown {
  const group: Group = { rule: finding.rule, priority: finding.priority, findings: [finding] };
  return join([advice(group), change(finding), evidence(finding)], '\n\n');
}

function unknownPart(report: Report): Markdown[] {
  const unknown = unknownGroups(report);
  if (unknown.length === 0) return [];
  const rows = unknown.map(({ reason, rules, places, stops }) => {
    const where = places.length > 0 ? md` at ${placesList(places)}` : ours('');
    const weight = ours(stops ? ' **Required for a verdict.**' : '');
    return md`- ${reason}${where}${weight} (needed by ${ours(rules.join(', '))})`;
  });
  return [ours('### Unknown'), join(rows, '\n')];
}

function placesList(places: readonly string[]): Markdown {
  const shown = places.slice(0, SHOWN).map((place) => md`${place}`);
  return md`${join(shown, ', ')}${ours(moreThan(SHOWN, places.length))}`;
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
    const rules = outcome.held.map((rule) => `\`${rule}\` (${lookedWords(outcome.examined[rule] ?? {})})`);
    const held = ours(`- ${outcome.check}: ${rules.join(', ') || 'nothing passed'}`);
    return join([held, ...measuredBy(outcome).map(({ place, words }) => md`  - ${place}: ${ours(words)}`)], '\n');
  });
  return join(
    [ours(`<details><summary>${report.counts.held} rules passed</summary>`), join(rows, '\n'), ours('</details>')],
    '\n\n',
  );
}
