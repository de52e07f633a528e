import { styleText } from 'node:util';
import { type Finding, isActive, PRIORITIES, type Priority, placeName } from '../gate/finding.ts';
import { lookedWords, thingsWords } from '../gate/look.ts';
import type { Outcome, Report } from '../gate/report.ts';
import { fixLines, proofWords } from './fix.ts';
import {
  askedWords,
  examinedIn,
  type Group,
  measuredBy,
  moreThan,
  openGroups,
  PRIORITY_TITLES,
  SHOWN,
  tally,
  targetName,
  type UnknownGroup,
  unknownGroups,
  verdictLine,
  verdictSentence,
  waivedGroups,
} from './groups.ts';
import { inert, inertCode, shellLine } from './inert.ts';
import { seenRows } from './seen.ts';
import { MARKS, Page, type Style, VERDICT_STYLES } from './terminal-page.ts';
import { ending, plan } from './terminal-plan.ts';

export interface TerminalOptions {
  color: boolean;
  /** The width of our own prose; evidence is never wrapped, so that it can be copied. */
  width: number;
  detail: 'quiet' | 'normal' | 'verbose';
  /** The command for another run, shown on the last line. */
  again?: readonly string[];
}

/** The report for a terminal: verdict, blockers with their fix, the rest, and unknowns. */
export function terminal(report: Report, { color, width, detail, again }: TerminalOptions): string {
  const paint = (style: Style, text: string) => (color ? styleText(style, text, { validateStream: false }) : text);
  const page = new Page(Math.max(60, Math.min(width, 110)), paint);
  const badge = paint(VERDICT_STYLES[report.verdict], ` ${verdictLine(report)} `);
  page.line(
    `${badge}  ${paint('bold', inert(targetName(report)))}  ${paint('dim', `${report.stage} · launch-gate ${report.tool.version}`)}`,
  );
  page.prose(verdictSentence(report), 0);
  for (const limit of report.limits ?? []) page.prose(inert(limit), 0, 'yellow');
  page.line(tally(report));
  if (detail !== 'quiet') {
    plan(page, report);
    body(page, report, detail === 'verbose');
    ending(page, report, again);
  }
  return page.text();
}

function body(page: Page, report: Report, verbose: boolean): void {
  const open = openGroups(report);
  for (const priority of PRIORITIES) {
    const groups = open.filter((group) => group.priority === priority);
    if (groups.length > 0) page.heading(PRIORITY_TITLES[priority], MARKS[priority].style);
    for (const group of groups) findingGroup(page, group, verbose);
  }
  const unknown = unknownGroups(report);
  if (unknown.length > 0) page.heading('Unknown', 'magenta');
  for (const group of unknown) notKnown(page, group, verbose);
  const waived = waivedGroups(report);
  if (waived.length > 0) page.heading('Accepted', 'blue');
  for (const { rule, findings } of waived) {
    for (const finding of findings)
      page.line(`  - ${rule} at ${inert(placeName(finding.place))}: ${waiverWords(finding)}`);
  }
  passes(page, report, verbose);
  for (const note of report.notes) page.line(`note: ${inert(note)}`);
  page.line(page.paint('dim', askedWords(report)));
}

function notKnown(page: Page, { reason, rules, places, stops }: UnknownGroup, verbose: boolean): void {
  page.line(
    `  ${page.paint('magenta', '?')} ${inert(reason)}${stops ? page.paint('yellow', '  required for a verdict') : ''}`,
  );
  const shown = verbose ? places.length : SHOWN;
  const named = places.slice(0, shown).map((place) => inert(place));
  if (places.length > 0) page.prose(`at ${named.join(', ')}${moreThan(shown, places.length)}`, 4);
  page.prose(`needed by ${rules.join(', ')}`, 4, 'dim');
}

/** A fix is shown in full, for copying: a 4096-bit DKIM key has about 740 characters. */
const MOST_OF_FIX = 4000;

/** This many findings of one rule fill a screen; --verbose shows all. */
const FINDINGS_SHOWN = 10;

function findingGroup(page: Page, { rule, priority, findings }: Group, verbose: boolean): void {
  const [first] = findings;
  const { mark, style } = MARKS[priority];
  page.line(`  ${page.paint(style, mark)} ${page.paint('bold', first.title)}  ${page.paint('dim', rule)}`);
  const shown = verbose ? findings.length : FINDINGS_SHOWN;
  for (const finding of findings.slice(0, shown)) evidence(page, finding, verbose);
  if (findings.length > shown)
    page.prose(`and ${findings.length - shown} more: see --verbose or --output report.html`, 4, 'dim');
  page.labelled('why', first.why);
  if (first.weighs !== undefined) page.labelled('severity', first.weighs);
  page.labelled('fix', first.remedy);
  page.labelled('more', `launch-gate explain ${rule}`);
  page.line();
}

function evidence(page: Page, finding: Finding, verbose: boolean): void {
  page.line(
    `    ${page.paint('underline', inert(placeName(finding.place)))}${'line' in finding.place ? `:${finding.place.line}` : ''}`,
  );
  const { alsoAt = [] } = finding;
  if (alsoAt.length > 0)
    page.prose(
      `and at ${alsoAt
        .slice(0, SHOWN)
        .map((place) => inert(placeName(place)))
        .join(', ')}${moreThan(SHOWN, alsoAt.length)}`,
      4,
    );
  if (finding.problem) page.prose(finding.problem, 6);
  const { facts, measuring } = seenRows(finding);
  for (const [name, value] of verbose ? [...facts, ...measuring] : facts)
    page.line(`      ${page.paint('dim', `${inert(name)}:`)} ${inert(value) || '(empty)'}`);
  if (finding.expected !== undefined) page.line(`      ${page.paint('dim', 'expected:')} ${inert(finding.expected)}`);
  if (finding.fix) {
    const run = finding.fix.kind === 'command' ? `${page.paint('dim', 'run:')} ` : '';
    for (const line of fixLines(finding.fix))
      page.line(`      ${run}${page.paint('green', inertCode(line, MOST_OF_FIX))}`);
    const proof = proofWords(finding);
    if (proof) page.prose(`(${proof})`, 8, 'dim');
  }
  if (finding.waived && 'expired' in finding.waived)
    page.prose(`accepted until ${finding.waived.until}, which is over`, 6);
  if (finding.recheck) page.line(`      ${page.paint('dim', `$ ${shellLine(finding.recheck)}`)}`);
}

function waiverWords({ waived }: Finding): string {
  if (waived?.by === 'accept') return `${inert(waived.why)} (until ${waived.until})`;
  return 'in the baseline';
}

/** Passed rules are counted; --verbose lists them. */
function passes(page: Page, report: Report, verbose: boolean): void {
  page.heading('Checked', 'green');
  for (const outcome of report.checks) {
    if (outcome.status === 'not-applicable')
      page.line(`  - ${outcome.check}: not applicable, ${inert(outcome.reason)}`);
    if (outcome.status === 'could-not-check')
      page.line(`  ? ${outcome.check}: could not be checked, ${inert(outcome.reason)}`);
    if (outcome.status !== 'checked') continue;
    const { mark, style, found } = passOf(outcome);
    const head = `${outcome.check}: ${found}${outcome.held.length} passed, ${outcome.notApplicable.length} not applicable`;
    page.beside(`  ${page.paint(style, mark)} ${head}`, head.length + 4, thingsWords(examinedIn(outcome)));
    for (const { place, words } of measuredBy(outcome)) page.line(`      ${inert(place)}: ${words}`);
    if (!verbose) continue;
    for (const rule of outcome.held)
      page.line(`      ${rule}  ${page.paint('dim', lookedWords(outcome.examined[rule] ?? {}))}`);
    for (const { rule, reason } of outcome.notApplicable)
      page.line(`      ${page.paint('dim', `${rule}: ${inert(reason)}`)}`);
  }
}

/** A check with findings has not passed, whatever other rules passed. */
function passOf({ findings, held }: Extract<Outcome, { status: 'checked' }>) {
  const open = findings.filter(isActive);
  const worst = PRIORITIES.find((priority) => open.some((finding) => finding.priority === priority));
  if (worst !== undefined) return { ...MARKS[worst], found: `${foundWords(open)}, ` };
  return { ...(held.length > 0 ? HELD : UNSEEN), found: '' };
}

/** The findings of a check by priority: `2 block now, 1 before launch`. */
function foundWords(open: readonly Finding[]): string {
  const words: Record<Priority, string> = {
    'block-now': 'block now',
    'fix-before-launch': 'before launch',
    'fix-after-launch': 'after launch',
  };
  return PRIORITIES.flatMap((priority) => {
    const rules = new Set(open.filter((finding) => finding.priority === priority).map(({ rule }) => rule));
    return rules.size === 0 ? [] : [`${rules.size} ${words[priority]}`];
  }).join(', ');
}

const HELD: { mark: string; style: Style } = { mark: '✓', style: 'green' };
const UNSEEN: { mark: string; style: Style } = { mark: '?', style: 'magenta' };
