import { join } from 'node:path';
import { ConfigError } from '../config/load.ts';
import { counts } from '../gate/finding.ts';
import { findingsOf, type Report } from '../gate/report.ts';
import { blocks } from '../gate/verdict.ts';
import { TargetError } from '../looking/target.ts';
import { inert } from '../output/inert.ts';
import { markdown } from '../output/markdown.ts';
import { check } from './check.ts';
import { parseCheckArgs } from './options.ts';
import { type Process, UsageError } from './usage.ts';

export interface ActionProcess {
  input(name: string): string;
  stdout: Process['stdout'];
  cwd: string;
  /** Where files of this run may lie. */
  temp: string;
  env: Process['env'];
  signal: AbortSignal;
}

export type ActionResult =
  | { outputs: Outputs; report: Report; markdown: string; exit: number }
  | { outputs: Outputs; problem: string };

export type Outputs = Record<'verdict' | 'blockers' | 'findings' | 'unknown' | 'report' | 'summary', string | number>;

/** Inputs that are options of `check`, by the option's name. Empty ones leave launch.yml its say. */
const OPTION_INPUTS = {
  checks: '--only',
  config: '--config',
  stage: '--stage',
  'block-on': '--block-on',
  'on-incomplete': '--on-incomplete',
};

/** The action: `check` with inputs for arguments. Outputs are always there, also when it could not run. */
export async function runAction(process: ActionProcess): Promise<ActionResult> {
  // Several of them may run in one job: each keeps its own files.
  const stem = [
    'launch-gate',
    ...process
      .input('checks')
      .split(/[^a-z-]+/)
      .filter(Boolean),
  ]
    .join('-')
    .slice(0, 80);
  const files = { report: join(process.temp, `${stem}.json`), summary: join(process.temp, `${stem}.md`) };
  try {
    const { values, positionals } = parseCheckArgs(argumentsOf(process, files));
    if (positionals.length > 1) throw new UsageError('The inputs domain and url, and args, name more than one target.');
    const { report, exit } = await check(positionals[0], values, { ...process, stderr: process.stdout });
    return { outputs: outputsOf(report, files), report, markdown: markdown(report), exit };
  } catch (error) {
    const isExpected = error instanceof UsageError || error instanceof ConfigError || error instanceof TargetError;
    if (!isExpected) throw error;
    const none = { verdict: 'INCOMPLETE', blockers: 0, findings: 0, unknown: 0, report: '', summary: '' };
    return { outputs: none, problem: inert(error.message.replaceAll('\n', ' '), 1000) };
  }
}

function argumentsOf({ input }: ActionProcess, files: { report: string; summary: string }): string[] {
  const target = input('url') || input('domain');
  const options = Object.entries(OPTION_INPUTS).flatMap(([name, option]) => {
    const value = input(name)
      .split(/[\n,]/)
      .map((part) => part.trim())
      .filter(Boolean)
      .join(',');
    return value === '' ? [] : [option, value];
  });
  return [
    ...(target ? [target] : []),
    ...options,
    ...words(input('args')),
    '--output',
    files.report,
    '--output',
    files.summary,
    '--no-color',
  ];
}

/** Splits as a shell would, quotes and all, and runs nothing. */
export function words(text: string): string[] {
  return [...text.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'),
  );
}

function outputsOf(report: Report, files: { report: string; summary: string }): Outputs {
  const findings = findingsOf(report.checks).filter(counts);
  const blockers = findings.filter((finding) => blocks(finding, report.blockOn));
  return {
    verdict: report.verdict,
    blockers: blockers.length,
    findings: findings.length,
    unknown: report.counts.unknown,
    ...files,
  };
}
