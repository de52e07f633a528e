import { createHash } from 'node:crypto';
import type { Report } from '../gate/report.ts';
import { findingsOf } from '../gate/report.ts';
import { type Action, type Advanced, advance, type Settings } from '../monitoring/machine.ts';
import { type Night, nightOf } from '../monitoring/observations.ts';
import { fitted } from '../monitoring/state.ts';
import { dashboard } from '../report/dashboard.ts';
import { inert } from '../report/inert.ts';
import type { Client } from './client.ts';
import { act } from './incidents.ts';
import { closeLeftBehind, closeOfFormer } from './left-behind.ts';
import { lockedIssue } from './lock.ts';
import { type Memory, makeStatus, recall } from './memory.ts';

/** Of the 65,536 characters in an issue body, those for the state; the rest is for people. */
const STATE_CHARS = 48_000;
const BODY_CHARS = 62_000;
const OFFLINE = 'The machine of this run had no network access. Only what it read in the repository counts.';

export interface NightSettings extends Settings {
  assign: readonly string[];
}

/** One night to be saved. */
export interface NightRun {
  report: Report;
  /**
   * Identifies the product independently of its domain: its launch.yml; undefined when only the domain identifies it.
   */
  product?: string | undefined;
  /** The workflow of the run. */
  workflow?: string | undefined;
  /** The run's ID. */
  id: number;
  url: string;
  /** The machine of this run has no network. */
  isOffline: boolean;
}

export interface Kept {
  /** The URL of the status issue. */
  url: string;
  /** The actions performed, for the alerts. */
  actions: Action[];
  damage: string[];
  /** The requests that GitHub refused. */
  errors: unknown[];
}

const keyOf = (name: string) => createHash('sha256').update(name).digest('hex').slice(0, 16);
const markerFor = (key: string) => `<!-- launch-gate:status ${key} -->`;

/** The keys of the state: the product's identity first, then its domain, which identified it earlier. */
function keysOf({ product, target }: { product?: string | undefined; target: string }): [string, ...string[]] {
  return product === undefined ? [keyOf(target)] : [keyOf(`product ${product}`), keyOf(target)];
}

/** The state of earlier nights. */
export function remembered(
  client: Client,
  of: { product?: string | undefined; target: string },
  settings: Settings,
): Promise<Memory> {
  const keys = keysOf(of);
  return recall(client, { keys, markers: keys.map(markerFor) }, settings);
}

/**
 * Saves one night under a lock: reads the state, advances it, performs the actions, and writes it. Two concurrent runs
 * happen in sequence, and neither is lost.
 */
export async function keepNight(client: Client, night: NightRun, settings: NightSettings): Promise<Kept> {
  const of = { product: night.product, target: night.report.target };
  const [key] = keysOf(of);
  const { status } = await remembered(client, of, settings);
  const { number, url } = status ?? (await firstStatus(client, night, markerFor(key)));
  const kept: Kept = { url, actions: [], damage: [], errors: [] };
  await lockedIssue(client, number, async () => {
    const memory = await renamed(client, await remembered(client, of, settings), of.target, kept);
    const seen = nightOf(night.report, night.id, night.isOffline);
    const scene = { key, target: of.target, findings: findingsOf(night.report.checks), runUrl: night.url };
    const { state, actions } = movedOn(memory, seen, settings);
    const { done, errors } = await act(client, actions, { ...scene, assign: settings.assign });
    kept.actions = done;
    kept.damage.push(...memory.damage);
    kept.errors.push(...errors);
    const own = { ...state, target: of.target, ...(night.workflow && { workflow: night.workflow }) };
    await tidied(client, memory, { key, workflow: night.workflow ?? '', runs: own.runs }, kept);
    await write(client, number, markerFor(key), night, { ...memory, damage: kept.damage }, own);
  });
  return kept;
}

/** After a change of the product's domain, closes the incidents about the former domain, and reports that. */
async function renamed(client: Client, memory: Memory, target: string, kept: Kept): Promise<Memory> {
  const { target: before } = memory.state;
  if (before === undefined || before === target) return memory;
  const why = `The product is now checked at ${inert(target)}; this was about ${inert(before)}.`;
  const issues = [...new Set(memory.state.problems.flatMap(({ issue }) => issue ?? []))];
  await closeOfFormer(client, issues, why).catch((error: unknown) => kept.errors.push(error));
  const closed =
    issues.length > 0 ? ` ${issues.map((issue) => `#${issue}`).join(', ')} about ${inert(before)} was closed.` : '';
  kept.damage.push(`The product was checked at ${inert(before)} before.${closed}`);
  return { ...memory, state: { ...memory.state, problems: [] } };
}

/** Closes what this workflow abandoned under another name. */
async function tidied(
  client: Client,
  { open }: Memory,
  own: Parameters<typeof closeLeftBehind>[2],
  kept: Kept,
): Promise<void> {
  try {
    kept.damage.push(...(await closeLeftBehind(client, open, own)));
  } catch (error) {
    kept.errors.push(error);
  }
}

/** A re-run is the same night: it replaces the entry and counts once. */
function movedOn({ state, closed }: Memory, night: Night, settings: Settings): Advanced {
  const last = state.runs.at(-1);
  const isCounted = last !== undefined && Object.values(last.checks).some((seen) => seen !== 'unknown');
  if (last === undefined || last.id !== night.run.id || !isCounted) return advance(state, night, closed, settings);
  return { state: { ...state, runs: [...state.runs.slice(0, -1), night.run], findings: night.findings }, actions: [] };
}

async function firstStatus(client: Client, { report, url }: NightRun, marker: string) {
  const state = { version: 1 as const, runs: [], problems: [], findings: [] };
  const body = dashboard(marker, { report, state, before: [], damage: [], runUrl: url });
  return makeStatus(client, titleOf(report), body, marker);
}

const titleOf = ({ target }: Report) => `Launch status: ${inert(target)}`.slice(0, 200);

async function write(
  { octokit, at }: Client,
  number: number,
  marker: string,
  { report, url, isOffline }: NightRun,
  memory: Memory,
  next: Memory['state'],
): Promise<void> {
  const isRenamed = memory.state.target !== undefined && memory.state.target !== next.target;
  for (let room = STATE_CHARS; ; room = Math.floor(room * 0.7)) {
    const { state, dropped } = fitted(next, room);
    const before = memory.state.findings;
    const damage = [...memory.damage, ...dropped, ...(isOffline ? [OFFLINE] : [])];
    const body = dashboard(marker, { report, state, before, damage, runUrl: url });
    if (body.length > BODY_CHARS && room > 2000) continue;
    // A person may have edited the title; only another domain changes it.
    const title = isRenamed ? { title: titleOf(report) } : {};
    await octokit.rest.issues.update({ ...at, issue_number: number, ...title, body });
    return;
  }
}
