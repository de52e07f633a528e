import type { World } from '../../io/world.ts';
import { parsed } from '../../lib/settings-file.ts';
import { placesOf, type Written } from './code.ts';
import type { CodePlace, Watch } from './facts.ts';
import { MONITORS } from './monitors.ts';
import type { AlertsOptions } from './options.ts';

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const GATE = 'launch-gate';

/** Who monitors the product: a declared monitor, one in the files, or this gate on a schedule. */
export async function watchOf(
  world: Pick<World, 'read'>,
  files: readonly string[],
  written: Written,
  { monitor }: Pick<AlertsOptions, 'monitor'>,
): Promise<Watch> {
  if (monitor !== undefined) return { kind: 'declared', monitor };
  const { nightly, others, unseen } = await gateRuns(world, files);
  const by = [...nightly, ...placesOf(MONITORS, files, written)];
  if (by.length > 0) return { kind: 'watched', by };
  const reason = written.unseen ?? unseen;
  if (reason !== undefined) return { kind: 'unseen', reason };
  const [file] = others;
  return file === undefined ? { kind: 'unwatched' } : { kind: 'on changes only', file };
}

interface GateRuns {
  nightly: CodePlace[];
  /** Workflows that run the gate, but not on a schedule. */
  others: string[];
  unseen: string | undefined;
}

async function gateRuns(world: Pick<World, 'read'>, files: readonly string[]): Promise<GateRuns> {
  const runs: GateRuns = { nightly: [], others: [], unseen: undefined };
  for (const file of files.filter((path) => WORKFLOW.test(path))) {
    const answer = await world.read(file);
    if (answer.kind === 'failure') runs.unseen = answer.reason;
    if (answer.kind === 'failure' || !answer.text.includes(GATE)) continue;
    const workflow = readWorkflow(answer.text);
    if (workflow === undefined) runs.unseen = 'a workflow that names launch-gate is not valid YAML';
    if (workflow === undefined || !runsGate(workflow)) continue;
    if (!isScheduled(workflow)) runs.others.push(file);
    else runs.nightly.push({ name: 'Launch Gate', file, line: lineOf(answer.text, /\bschedule\s*:/) });
  }
  return runs;
}

/** GitHub rejects an invalid file, too. */
const readWorkflow = (text: string): unknown => parsed(text, 'workflow.yml');

/** A schedule needs a cron expression to run. */
function isScheduled(workflow: unknown): boolean {
  const schedule = at(at(workflow, 'on'), 'schedule');
  return Array.isArray(schedule) && schedule.some((each) => typeof at(each, 'cron') === 'string');
}

function runsGate(workflow: unknown): boolean {
  return listOf(at(workflow, 'jobs')).some((job) => {
    const steps = listOf(at(job, 'steps'));
    return [job, ...steps].some((each) => [at(each, 'uses'), at(each, 'run')].some(namesGate));
  });
}

/** A comment in a script runs nothing. */
function namesGate(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  return text.split('\n').some((line) => line.includes(GATE) && !/^\s*#/.test(line));
}

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

const listOf = (value: unknown): unknown[] => (typeof value === 'object' && value !== null ? Object.values(value) : []);

const lineOf = (text: string, pattern: RegExp) =>
  text.split('\n').findIndex((line) => !/^\s*#/.test(line) && pattern.test(line)) + 1 || 1;
