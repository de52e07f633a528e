import type { Reading } from '../gate/reading.ts';
import { findingsOf, type Report, readingsOf } from '../gate/report.ts';
import type { PastRun, Problem, Seen, State } from '../monitoring/state.ts';
import { stateComment } from '../monitoring/state.ts';
import { tally, targetName, verdictLine } from './groups.ts';
import { inert } from './inert.ts';
import { verdictHeading } from './markdown.ts';
import { cell, codeBlock, join, link, type Markdown, md, ours } from './safe-markdown.ts';

export interface Night {
  report: Report;
  /** The state including this run. */
  state: State;
  /** The findings of the previous run. */
  before: readonly string[];
  /** What is damaged in the state, in our words. */
  damage: readonly string[];
  runUrl: string;
}

const DAY = 86_400_000;
/** The number of days before an expiry when it is shown. */
const SOON_DAYS = 30;
/** Fewer points do not make a line chart. */
const FEWEST_POINTS = 5;
/** A small chart, in a blue that is visible on light and dark backgrounds. */
const LOOKS =
  '%%{init: {"xyChart": {"width": 640, "height": 260, "titleFontSize": 14, "yAxis": {"labelFontSize": 9}, "xAxis": {"labelFontSize": 10}}, "themeVariables": {"xyChart": {"plotColorPalette": "#0969da"}}}}%%';
/** The most names listed. */
const MOST_NAMES = 10;

/** The body of the status issue: the status of the product, and the hidden state of its nights. */
export function dashboard(marker: string, night: Night): string {
  const { report, state } = night;
  const parts = [
    verdictHeading(report.verdict, targetName(report), verdictLine(report)),
    headPart(night),
    ...night.damage.map((words) => ours(`> ⚠️ ${words}`)),
    ...incidentsPart(state.problems),
    checksPart(state.runs),
    ...timesPart(state.runs),
    ...aheadPart(report),
    changesPart(night),
    ours(
      `<sub>Kept by launch-gate ${report.tool.version}. It stores its state in this text. Close or rename only incidents.</sub>`,
    ),
  ];
  return `${marker}\n${stateComment(state)}\n${join(parts, '\n\n').text}\n`;
}

function headPart({ report, runUrl, state }: Night): Markdown {
  const at = `${report.started.slice(0, 16).replace('T', ' ')} UTC`;
  const nights = `${state.runs.length} ${state.runs.length === 1 ? 'run' : 'runs'} remembered`;
  return ours(
    `**${tally(report)}** · checked ${at} · ${nights}${runUrl === '' ? '' : ` · ${link('the run', runUrl).text}`}`,
  );
}

/** Problems with an incident, and those that may become one. */
function incidentsPart(problems: readonly Problem[]): Markdown[] {
  const open = problems.filter(({ issue, isDismissed }) => issue !== undefined && !isDismissed);
  const watched = problems.filter(({ issue }) => issue === undefined);
  const row = ({ title, rule, place, since, fails, passes, issue }: Problem) => {
    const state = passes > 0 ? 'passed once since' : `failed ${fails} ${fails === 1 ? 'time' : 'times'}`;
    return ours(
      `| ${issue === undefined ? 'failed once' : `#${issue}`} | ${titleOf(title)} | \`${rule}\` | ${cell(place).text} | ${since.slice(0, 10)}, ${state} |`,
    );
  };
  if (open.length + watched.length === 0) return [];
  const head = ours('| incident | what | rule | where | since |\n|---|---|---|---|---|');
  const rows = [...open, ...watched].slice(0, 2 * MOST_NAMES).map(row);
  return [ours('### Open'), join([head, ...rows], '\n')];
}

/** Our own title, unless someone edited the state. */
const titleOf = (title: string) => (/^[\p{L}\p{N} ,.’:;()-]+$/u.test(title) ? title : cell(title).text);

const SIGNS: Record<Seen, string> = { pass: '■', fail: '✗', unknown: '?' };

/** One line per check, the newest run last. */
function checksPart(runs: readonly PastRun[]): Markdown {
  const names = [...new Set(runs.flatMap(({ checks }) => Object.keys(checks)))];
  const lines = names.map((name) => {
    const signs = runs.map(({ checks }) => SIGNS[checks[name] as Seen] ?? '·').join('');
    return `${signs} ${name}`;
  });
  const verdicts = runs.map(({ verdict }) => ({ GO: '■', 'NO-GO': '✗', INCOMPLETE: '?' })[verdict]).join('');
  return join(
    [
      ours(`### The last ${runs.length === 1 ? 'run' : `${runs.length} runs`}`),
      codeBlock('text', [`${verdicts} verdict`, ...lines]),
      ours(`<sub>■ passed, ✗ blocker, ? unknown, · not checked. The newest run is on the right.</sub>`),
    ],
    '\n\n',
  );
}

/** Uptime, and a chart of the slowest page's response times, drawn by GitHub with Mermaid. */
function timesPart(runs: readonly PastRun[]): Markdown[] {
  const asked = runs.flatMap(({ up }) => (up ? [up] : []));
  const share = (ups: readonly [number, number][]) =>
    (100 * ups.reduce((sum, [up]) => sum + up, 0)) /
    Math.max(
      1,
      ups.reduce((sum, [, all]) => sum + all, 0),
    );
  const slowest = runs.flatMap(({ times }) => (times ? [Math.max(...Object.values(times).map(([, p95]) => p95))] : []));
  return [
    ...(asked.length > 0
      ? [
          ours('### Pages'),
          ours(`**${share(asked).toFixed(1)} %** of the requested pages answered, over ${asked.length} runs.`),
          ...(asked.length > 1
            ? [
                chart(
                  'Pages that answered, %',
                  asked.map((up) => share([up])),
                  100,
                ),
              ]
            : []),
        ]
      : []),
    ...(slowest.length >= FEWEST_POINTS ? [chart('95th percentile of the slowest page, ms', slowest)] : []),
    ...lastTimes(runs.at(-1)),
  ];
}

function chart(title: string, values: readonly number[], top?: number): Markdown {
  const most = top ?? Math.ceil((Math.max(...values, 1) * 1.2) / 100) * 100;
  const points = values.map((value) => Math.round(value)).join(', ');
  return ours(
    `\`\`\`mermaid\n${LOOKS}\nxychart-beta\n  title "${title}"\n  x-axis "run" 1 --> ${values.length}\n  y-axis 0 --> ${most}\n  line [${points}]\n\`\`\``,
  );
}

function lastTimes(run: PastRun | undefined): Markdown[] {
  if (run?.times === undefined) return [];
  const rows = Object.entries(run.times).map(([place, [p50, p95]]) =>
    ours(`| ${cell(place).text} | ${p50} ms | ${p95} ms |`),
  );
  return [join([ours('| page | median | 95th percentile |\n|---|---|---|'), ...rows], '\n')];
}

/** Expiry dates, and the progress of rollouts. */
function aheadPart(report: Report): Markdown[] {
  const now = Date.parse(report.started);
  const readings = readingsOf(report.checks);
  const ends = readings
    .flatMap((each) => (each.what === 'certificate' || each.what === 'registration' ? [each] : []))
    .sort((a, b) => (a.ends < b.ends ? -1 : 1));
  const firstCertificates = ends.filter(({ what }) => what === 'certificate').slice(0, 3);
  const rows = [
    ...[...ends.filter(({ what }) => what === 'registration'), ...firstCertificates].map((each) => endRow(each, now)),
    ...readings.flatMap((each) =>
      each.what === 'dmarc' ? [ours(`| DMARC of ${cell(each.place).text} | ${cell(each.policy).text} |`)] : [],
    ),
    ours(`| DNS records | ${driftWords(report)} |`),
  ];
  return [ours('### Ahead'), join([ours('| what | state |\n|---|---|'), ...rows], '\n')];
}

function endRow({ what, place, ends }: Extract<Reading, { ends: string }>, now: number): Markdown {
  const days = Math.floor((Date.parse(ends) - now) / DAY);
  const name = what === 'certificate' ? 'Certificate' : 'Registration';
  const soon = days < SOON_DAYS ? ' ⚠️' : '';
  return ours(`| ${name} of ${cell(place).text} | ends ${ends.slice(0, 10)}, in ${days} days${soon} |`);
}

function driftWords({ checks }: Report): string {
  const dns = checks.find(({ check }) => check === 'dns');
  if (dns?.status !== 'checked') return 'not known';
  if (dns.held.includes('dns/drift')) return 'same as the snapshot';
  const drifted = dns.findings.filter(({ rule }) => rule === 'dns/drift').length;
  if (drifted > 0) return `${drifted} differ from the snapshot ⚠️`;
  return 'there is no snapshot (`--update-snapshot` writes one)';
}

/** Findings that are new or gone since the previous run. */
function changesPart({ report, before, state }: Night): Markdown {
  const titles = new Map(findingsOf(report.checks).map(({ rule, title }) => [rule, title]));
  const names = (list: readonly string[]) => {
    const shown = list.slice(0, MOST_NAMES).map((name) => {
      const [rule = '', ...place] = name.split(' ');
      return md`- ${ours(titles.get(rule) ?? 'Gone')}: ${ours(`\`${inert(rule)}\``)} at ${place.join(' ')}`;
    });
    const more = list.length > MOST_NAMES ? [ours(`- and ${list.length - MOST_NAMES} more`)] : [];
    return [...shown, ...more];
  };
  const came = state.findings.filter((name) => !before.includes(name));
  const went = before.filter((name) => !state.findings.includes(name));
  if (state.runs.length < 2) return ours('### Since the run before\n\nThis is the first run.');
  if (came.length + went.length === 0) return ours('### Since the run before\n\nNothing changed.');
  return join(
    [
      ours('### Since the run before'),
      ...(came.length > 0 ? [join([ours('New:'), ...names(came)], '\n')] : []),
      ...(went.length > 0 ? [join([ours('Gone:'), ...names(went)], '\n')] : []),
    ],
    '\n\n',
  );
}
