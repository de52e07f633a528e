import { createHash } from 'node:crypto';
import type { Report } from '../gate/report.ts';
import { findingsOf } from '../gate/report.ts';
import { type Action, type Advanced, advance, type Settings } from '../nightly/machine.ts';
import { type Night, nightOf } from '../nightly/sightings.ts';
import { fitted } from '../nightly/state.ts';
import { dashboard } from '../output/dashboard.ts';
import { inert } from '../output/inert.ts';
import type { Client } from './client.ts';
import { act } from './incidents.ts';
import { lockedIssue } from './lock.ts';
import { type Memory, makeStatus, recall } from './memory.ts';

/** Room for the memory in a body of 65,536 characters, and for what people read. */
const STATE_CHARS = 48_000;
const BODY_CHARS = 62_000;
const OFFLINE =
  'The machine of this run reached no host at all: what it saw counts neither for the product nor against it.';

export interface NightSettings extends Settings {
  assign: readonly string[];
}

/** One night, as it is to be kept. */
export interface NightRun {
  report: Report;
  /** Names the run. */
  id: number;
  url: string;
  /** This machine reaches nobody. */
  isOffline: boolean;
}

export interface Kept {
  /** The address of the status issue. */
  url: string;
  /** What was done, for those who are to hear of it. */
  actions: Action[];
  damage: string[];
  /** What GitHub refused. */
  errors: unknown[];
}

export const keyOf = (target: string) => createHash('sha256').update(target).digest('hex').slice(0, 16);
export const markerOf = (target: string) => `<!-- launch-gate:status ${keyOf(target)} -->`;

/** What earlier nights left. */
export function remembered(client: Client, target: string, settings: Settings): Promise<Memory> {
  return recall(client, keyOf(target), markerOf(target), settings);
}

/**
 * Keeps one night: reads the memory, moves it on, does what follows, and writes it, all while nobody else does. Two runs
 * at once are one after the other, and neither is lost.
 */
export async function keepNight(client: Client, night: NightRun, settings: NightSettings): Promise<Kept> {
  const { target } = night.report;
  const { status } = await remembered(client, target, settings);
  const marker = markerOf(target);
  const { number, url } = status ?? (await firstStatus(client, night, marker));
  const kept: Kept = { url, actions: [], damage: [], errors: [] };
  await lockedIssue(client, number, async () => {
    const memory = await remembered(client, target, settings);
    const seen = nightOf(night.report, night.id, night.isOffline);
    const scene = { key: keyOf(target), target, findings: findingsOf(night.report.checks), runUrl: night.url };
    const { state, actions } = movedOn(memory, seen, settings);
    const { done, errors } = await act(client, actions, { ...scene, assign: settings.assign });
    Object.assign(kept, { actions: done, damage: memory.damage, errors });
    await write(client, number, marker, night, memory, state);
  });
  return kept;
}

/** A run that is run again is the same night: it is shown anew, and counts once. */
function movedOn({ state, closed }: Memory, night: Night, settings: Settings): Advanced {
  const last = state.runs.at(-1);
  const isCounted = last !== undefined && Object.values(last.checks).some((seen) => seen !== 'unknown');
  if (last === undefined || last.id !== night.run.id || !isCounted) return advance(state, night, closed, settings);
  return { state: { ...state, runs: [...state.runs.slice(0, -1), night.run], findings: night.findings }, actions: [] };
}

async function firstStatus(client: Client, { report, url }: NightRun, marker: string) {
  const state = { version: 1 as const, runs: [], problems: [], findings: [] };
  const body = dashboard(marker, { report, state, before: [], damage: [], runUrl: url });
  return makeStatus(client, `Launch status: ${inert(report.target)}`.slice(0, 200), body, marker);
}

async function write(
  { octokit, at }: Client,
  number: number,
  marker: string,
  { report, url, isOffline }: NightRun,
  memory: Memory,
  next: Memory['state'],
): Promise<void> {
  for (let room = STATE_CHARS; ; room = Math.floor(room * 0.7)) {
    const { state, dropped } = fitted(next, room);
    const before = memory.state.findings;
    const damage = [...memory.damage, ...dropped, ...(isOffline ? [OFFLINE] : [])];
    const body = dashboard(marker, { report, state, before, damage, runUrl: url });
    if (body.length > BODY_CHARS && room > 2000) continue;
    await octokit.rest.issues.update({ ...at, issue_number: number, body });
    return;
  }
}
