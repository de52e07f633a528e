import type { Subject } from '../../gate/check.ts';
import { DOWNLOAD_BYTES, type HttpAnswer } from '../../io/http-types.ts';
import type { Sample } from '../../io/measures.ts';
import type { World } from '../../io/world.ts';
import { type Domain, parseTarget } from '../../lib/domain-names.ts';
import { isUnder } from '../../lib/host-names.ts';
import { isStaging } from '../../lookups/hosts.ts';
import { addressesOf } from '../../lookups/lookup.ts';
import { memberPages } from '../../lookups/member-pages.ts';
import { readDocument } from '../../lookups/page-resources.ts';
import { header } from '../../lookups/parse-page.ts';
import { probeRefusal } from '../../lookups/probe-consent.ts';
import { type Chain, endReason, get, isRedirect, visit } from '../../lookups/visit.ts';
import type { Burst, ForeignScript, FormPage, LogFile, PerformanceFacts, Timed, Times } from './facts.ts';
import type { PerformanceOptions } from './options.ts';

/** Milliseconds between a response and the next request: one person's pace, not load. */
const APART_MS = 200;
/** The first requests also wake up idle servers. */
const WARM_UP = 2;
const WITHIN_MS = 90_000;
const MOST_PAGES = 5;
const MOST_SCRIPTS = 12;
const MOST_STEPS = 4;
/** Enough for fifty visitors of a fast page, with an upper limit. */
const MOST_OF_BURST = 2000;

export async function gatherPerformance(
  world: World,
  options: PerformanceOptions,
  subject: Subject,
): Promise<PerformanceFacts> {
  const logs = await Promise.all(options.logs.map((file) => logAt(world, file)));
  const common = { stage: subject.stage, limit: options.limit, logs, past: subject.past ?? [] };
  if (subject.domain === undefined) {
    return { ...common, timed: undefined, forms: [], burst: { kind: 'not agreed to' } };
  }
  const domain = parseTarget(subject.domain);
  const home = await visit(world, `https://${subject.canonical ?? domain.name}/`);
  const forms = await formsOf(world, home, domain, subject);
  const timed =
    subject.measures === true ? await timesOf(world, pagesOf(home, domain, subject, options), options) : undefined;
  return { ...common, timed, forms, burst: await burstOf(world, home, options, subject) };
}

async function logAt(world: World, file: string): Promise<LogFile> {
  const counted = await world.tally({ file });
  if (counted.kind === 'failure') return { file, unseen: counted.reason };
  const { hours, lines, others, unread } = counted;
  return { file, hours, lines, others, unread };
}

/** Pages that are safe to request: home, login, sign-up, declared APIs and the pages in launch.yml. */
function pagesOf(home: Chain, domain: Domain, subject: Subject, options: PerformanceOptions): string[] {
  const landing = home.end.kind === 'page' ? home.end.page.url : home.start;
  const members = memberPages(home, domain, subject, landing).filter(({ role }) => role !== 'account');
  const more = [...(subject.routes['api'] ?? []), ...options.routes].map((path) => new URL(path, landing).href);
  const own = [landing, ...members.map(({ url }) => url), ...more].filter((url) =>
    isUnder(new URL(url).hostname, domain.site),
  );
  return [...new Set(own)].slice(0, MOST_PAGES);
}

/** One page after another, because parallel measurements would slow each other down. */
async function timesOf(world: World, urls: readonly string[], { samples }: PerformanceOptions): Promise<Timed[]> {
  const timed: Timed[] = [];
  for (const start of urls) timed.push(await timeOf(world, start, samples));
  return timed;
}

async function timeOf(world: World, start: string, times: number): Promise<Timed> {
  const { end } = await visit(world, start);
  if (end.kind !== 'page') return { url: start, unseen: endReason(end) };
  const { url, status } = end.page;
  if (status >= 400) return { url, unseen: `status ${status}` };
  const how = { url, times, atOnce: 1, apartMs: APART_MS, withinMs: WITHIN_MS };
  const sampled = await sampleAt(world, how);
  return 'reason' in sampled ? { url, unseen: sampled.reason } : { url, times: readTimes(sampled.samples) };
}

type How = Omit<Parameters<World['sample']>[0], 'address'>;

async function sampleAt(world: World, how: How): Promise<{ samples: Sample[] } | { reason: string }> {
  const { addresses } = await addressesOf(world, new URL(how.url).hostname);
  const address = addresses[0]?.address;
  if (address === undefined) return { reason: 'its name does not resolve' };
  const answer = await world.sample({ ...how, address });
  return answer.kind === 'failure' ? { reason: answer.reason } : { samples: answer.samples };
}

/** A response takes one round trip plus the server's time. */
export function readTimes(samples: readonly Sample[]): Times {
  const roundTripMs = roundTripOf(samples);
  const pages = samples.slice(WARM_UP).filter(({ status }) => status !== undefined && status < 400);
  return {
    serverMs: pages.map(({ firstByteMs }) => Math.max(0, firstByteMs - roundTripMs)),
    roundTripMs,
    others: samples.slice(WARM_UP).length - pages.length,
    isLimited: samples.some(({ status }) => status === 429),
  };
}

/** The fastest connection, which is least affected by anything but distance. */
function roundTripOf(samples: readonly Sample[]): number {
  const made = samples.map(({ tcpMs }) => tcpMs).filter((ms) => ms > 0);
  return made.length === 0 ? 0 : Math.min(...made);
}

async function formsOf(world: World, home: Chain, domain: Domain, subject: Subject): Promise<FormPage[]> {
  const landing = home.end.kind === 'page' ? home.end.page.url : home.start;
  const pages = memberPages(home, domain, subject, landing);
  const forms = pages.flatMap(({ role, url }) => (role === 'account' ? [] : [{ role, url }]));
  const seen = await Promise.all(forms.map((form) => formAt(world, form, domain)));
  return seen.flatMap((form) => form ?? []);
}

async function formAt(
  world: World,
  { role, url: start }: Pick<FormPage, 'role' | 'url'>,
  domain: Domain,
): Promise<FormPage | undefined> {
  const { end } = await visit(world, start);
  // The `smoke` check reports a page that is down.
  if (end.kind !== 'page') return undefined;
  const { url, status } = end.page;
  const got = await get(world, url);
  if (status >= 400 || !('answer' in got)) return undefined;
  const { scripts } = await readDocument(got.answer.body, url);
  const foreign = scripts.filter((script) => !isUnder(new URL(script.url).hostname, domain.site));
  const weighed = foreign.slice(0, MOST_SCRIPTS).map(async (script): Promise<ForeignScript> => {
    return { url: script.url, bytes: await weigh(world, script.url), isBlocking: script.isBlocking === true };
  });
  return { role, url, scripts: await Promise.all(weighed) };
}

/** Follows redirects, because many scripts redirect to their latest version. */
async function weigh(world: World, start: string): Promise<number | undefined> {
  for (let url = start, steps = 0; steps < MOST_STEPS; steps += 1) {
    const got = await get(world, url, { only: 'told', maxBytes: DOWNLOAD_BYTES });
    if (!('answer' in got)) return undefined;
    const { answer } = got;
    const location = isRedirect(answer.status) ? header(answer, 'location') : undefined;
    if (location === undefined) return answer.status === 200 ? bytesOf(answer) : undefined;
    if (!URL.canParse(location, url)) return undefined;
    url = new URL(location, url).href;
  }
  return undefined;
}

function bytesOf(answer: HttpAnswer): number | undefined {
  const sent = Number(header(answer, 'content-length'));
  return sent > 0 ? sent : answer.told?.bytes;
}

/** With consent: the configured number of simultaneous visitors of the sign-up page. */
async function burstOf(world: World, home: Chain, { burst }: PerformanceOptions, subject: Subject): Promise<Burst> {
  if (burst === undefined) return { kind: 'not agreed to' };
  const url = burstUrl(home, burst.on, subject);
  if (url === undefined)
    return { kind: 'refused', reason: 'no staging host is known: set performance.burst.on in launch.yml' };
  const reason = probeRefusal(url, subject);
  if (reason !== undefined) return { kind: 'refused', reason };
  const atOnce = burst['at-once'];
  const how = { url, times: MOST_OF_BURST, atOnce, apartMs: 0, withinMs: burst.seconds * 1000 };
  const sampled = await sampleAt(world, how);
  if ('reason' in sampled) return { kind: 'unseen', url, reason: sampled.reason };
  return { kind: 'seen', url, atOnce, samples: sampled.samples, roundTripMs: roundTripOf(sampled.samples) };
}

function burstUrl(home: Chain, on: string | undefined, subject: Subject): string | undefined {
  const host = on ?? Object.values(subject.subdomains).find(isStaging);
  const domain = parseTarget(subject.domain ?? '');
  const signup = memberPages(home, domain, subject, home.start).find(({ role }) => role === 'signup');
  return host === undefined ? undefined : new URL(signup ? new URL(signup.url).pathname : '/', `https://${host}/`).href;
}
