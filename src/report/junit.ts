import { type Finding, placeName } from '../gate/finding.ts';
import type { NotKnown, Outcome, Report } from '../gate/report.ts';
import { blocks } from '../gate/verdict.ts';
import { fixLines } from './fix.ts';
import { targetName } from './groups.ts';
import { inert, logLine } from './inert.ts';

/**
 * The report as JUnit XML, for CI systems and test viewers: a suite per check, a case per judged rule. Only blockers
 * are failures; other findings are a case's output, and unknowns are skipped.
 */
export function junit(report: Report): string {
  const { checks, blockOn, durationMs } = report;
  const suites = checks.map((outcome) => suite(outcome, blockOn));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xml(`Launch Gate: ${targetName(report)}`)}" time="${(durationMs / 1000).toFixed(3)}">`,
    ...suites,
    '</testsuites>\n',
  ].join('\n');
}

function suite(outcome: Outcome, blockOn: Report['blockOn']): string {
  const cases = casesOf(outcome, blockOn);
  const failures = cases.filter(({ kind }) => kind === 'failure').length;
  const errors = cases.filter(({ kind }) => kind === 'error').length;
  const skipped = cases.filter(({ kind }) => kind === 'skipped').length;
  return [
    `  <testsuite name="${outcome.check}" tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}">`,
    ...cases.map(
      ({ rule, xml: text }) => `    <testcase classname="${outcome.check}" name="${rule}">${text}</testcase>`,
    ),
    '  </testsuite>',
  ].join('\n');
}

interface Case {
  rule: string;
  kind: 'passed' | 'failure' | 'error' | 'skipped';
  xml: string;
}

function casesOf(outcome: Outcome, blockOn: Report['blockOn']): Case[] {
  const { check } = outcome;
  if (outcome.status === 'not-applicable') return [skip(check, outcome.reason)];
  if (outcome.status === 'could-not-check')
    return [{ rule: check, kind: 'error', xml: `<error message="${xml(outcome.reason)}"/>` }];
  const rules = [...new Set(outcome.findings.map(({ rule }) => rule))];
  return [
    ...rules.map((rule) =>
      found(
        rule,
        outcome.findings.filter((finding) => finding.rule === rule),
        blockOn,
      ),
    ),
    ...outcome.held.map((rule): Case => ({ rule, kind: 'passed', xml: '' })),
    ...unknownRules(outcome.unknown)
      .filter(([rule]) => !rules.includes(rule))
      .map(([rule, reasons]) => skip(rule, reasons.join('; '))),
    ...outcome.notApplicable.map(({ rule, reason }) => skip(rule, reason)),
  ];
}

/** Each rule with all reasons why it is unknown. */
function unknownRules(unknown: readonly NotKnown[]): [string, string[]][] {
  const named = unknown.flatMap(({ rules, reason }) => rules.map((rule) => ({ rule, reason })));
  return [...Map.groupBy(named, ({ rule }) => rule)].map(([rule, each]) => [rule, each.map(({ reason }) => reason)]);
}

function skip(rule: string, reason: string): Case {
  return { rule, kind: 'skipped', xml: `<skipped message="${xml(reason)}"/>` };
}

function found(rule: string, findings: readonly Finding[], blockOn: Report['blockOn']): Case {
  const text = findings.map(wordsOf).join('\n\n');
  if (!findings.some((finding) => blocks(finding, blockOn)))
    return { rule, kind: 'passed', xml: `<system-out>${xml(text, Infinity)}</system-out>` };
  const title = findings[0]?.title ?? rule;
  return { rule, kind: 'failure', xml: `<failure message="${xml(title)}">${xml(text, Infinity)}</failure>` };
}

function wordsOf({ place, alsoAt = [], problem, seen, expected, remedy, fix, waived }: Finding): string {
  const lines = [
    `${placeName(place)}${problem ? `: ${problem}` : ''}`,
    ...alsoAt.map((each) => `also at ${placeName(each)}`),
    ...Object.entries(seen).map(([name, value]) => `${name}: ${value}`),
    ...(expected === undefined ? [] : [`expected: ${expected}`]),
    ...(fix ? fixLines(fix) : []),
    remedy,
    ...(waived ? ['accepted'] : []),
  ];
  return lines.map((line) => inert(line)).join('\n');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Escapes text for an element or an attribute. `inert` has removed all characters that XML 1.0 forbids. */
function xml(text: string, max?: number): string {
  const lines = max === undefined ? [inert(text)] : text.split('\n').map((line) => logLine(inert(line, 1000)));
  return lines.join('\n').replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '');
}
