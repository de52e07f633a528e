import { type Finding, type Place, PRIORITIES, type Priority, placeName } from '../gate/finding.ts';
import { findingsOf, type Report } from '../gate/report.ts';
import { fixLines } from './fix.ts';
import { targetName } from './groups.ts';
import { inert } from './inert.ts';
import { ruleLink } from './rule-link.ts';

const LEVELS: Record<Priority, 'error' | 'warning' | 'note'> = {
  'block-now': 'error',
  'fix-before-launch': 'warning',
  'fix-after-launch': 'note',
};
/** A result needs a file: what was seen at an address is reported in the file that declares the product. */
const DECLARATION = 'launch.yml';

/**
 * The report in SARIF 2.1.0 (OASIS), with what code scanning requires in addition: a file and a line per result, and
 * fingerprints that survive moved lines. Waived findings are suppressed, not left out.
 */
export function sarif(report: Report): string {
  const findings = findingsOf(report.checks);
  const first = new Map([...findings].reverse().map((finding) => [finding.rule, finding]));
  const ids = [...first.keys()].sort();
  const run = {
    tool: {
      driver: {
        name: 'Launch Gate',
        semanticVersion: report.tool.version,
        rules: ids.map((id) => ruleOf(first.get(id) as Finding)),
      },
    },
    automationDetails: { id: `launch-gate/${inert(targetName(report))}/` },
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: true, startTimeUtc: report.started }],
    results: findings.map((finding) => resultOf(finding, ids.indexOf(finding.rule))),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2).replaceAll('##[', '\\u0023#[')}\n`;
}

function ruleOf({ rule, title, why, remedy, priority }: Finding) {
  return {
    id: rule,
    name: rule,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${why} ${remedy}` },
    helpUri: ruleLink(rule),
    defaultConfiguration: { level: LEVELS[priority] },
    properties: { tags: [rule.split('/')[0]], priority, rank: PRIORITIES.indexOf(priority) },
  };
}

function resultOf(finding: Finding, ruleIndex: number) {
  const { rule, priority, place, alsoAt = [], fingerprint, waived } = finding;
  const related = alsoAt.slice(0, MOST_RELATED).map((each, i) => ({ id: i + 1, ...locationOf(each) }));
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[priority],
    message: { text: messageOf(finding) },
    locations: [locationOf(place)],
    ...(related.length > 0 && { relatedLocations: related }),
    partialFingerprints: { 'launchGate/v1': fingerprint },
    ...(waived && !('expired' in waived) && { suppressions: [suppression(waived)] }),
  };
}

/** The most related locations that code scanning shows per result. */
const MOST_RELATED = 100;

function locationOf(place: Place) {
  const file = 'file' in place ? place.file : DECLARATION;
  const line = 'file' in place ? (place.line ?? 1) : 1;
  return {
    physicalLocation: {
      artifactLocation: { uri: inert(file).split('/').map(encodeURIComponent).join('/') },
      region: { startLine: line },
    },
    ...('address' in place && { logicalLocations: [{ fullyQualifiedName: inert(place.address) }] }),
  };
}

/** Plain text: code scanning renders `[text](…)` in messages as links, so brackets are escaped (SARIF 3.11.6). */
function messageOf({ title, place, problem, seen, expected, remedy, fix }: Finding): string {
  const lines = [
    `${title}: ${inert(placeName(place))}.`,
    ...(problem === undefined ? [] : [problem]),
    ...Object.entries(seen).map(([name, value]) => `${inert(name)}: ${inert(value)}`),
    ...(expected === undefined ? [] : [`expected: ${inert(expected)}`]),
    remedy,
    ...(fix ? fixLines(fix).map((line) => inert(line)) : []),
  ];
  return lines.join('\n').replace(/[[\]\\]/g, '\\$&');
}

function suppression(waived: NonNullable<Finding['waived']>) {
  return waived.by === 'baseline'
    ? { kind: 'external', justification: 'in the baseline' }
    : { kind: 'external', justification: `${inert(waived.why)} (until ${waived.until})` };
}
