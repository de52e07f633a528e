import type { Evidence, NotApplicable, Said, Unknown } from './finding.ts';

/** What rules examine, each with its plural. */
export const THINGS = {
  address: 'addresses',
  'launch.yml entry': 'launch.yml entries',
  command: 'commands',
  deployment: 'deployments',
  'DMARC record': 'DMARC records',
  document: 'documents',
  domain: 'domains',
  endpoint: 'endpoints',
  file: 'files',
  host: 'hosts',
  link: 'links',
  logger: 'loggers',
  manifest: 'manifests',
  message: 'messages',
  migration: 'migrations',
  'migration folder': 'migration folders',
  monitor: 'monitors',
  name: 'names',
  'name server': 'name servers',
  page: 'pages',
  part: 'parts',
  path: 'paths',
  provider: 'providers',
  record: 'records',
  'record set': 'record sets',
  redirect: 'redirects',
  reply: 'replies',
  route: 'routes',
  sender: 'senders',
  server: 'servers',
  service: 'services',
  'SPF record': 'SPF records',
  tracker: 'trackers',
  variable: 'variables',
  version: 'versions',
  webhook: 'webhooks',
  workflow: 'workflows',
  zone: 'zones',
} as const;

export type Thing = keyof typeof THINGS;

/**
 * How many things of each kind: first the subject of the rule, then what was searched for it. `{ variable: 41, file:
 * 212 }`
 */
export type Looked = Partial<Record<Thing, number>>;

/**
 * What a rule examined, and what it found or could not determine. The rule passes when it examined something and has
 * nothing to say.
 */
export interface Look {
  looked: Looked;
  said: Said;
}

/** Examines things one by one. A thing with nothing but unknowns does not count as examined. */
export function lookAt<T>(of: Thing, things: readonly T[], judge: (thing: T) => Said): Look {
  const said = things.map(judge);
  return { looked: { [of]: said.filter((each) => !isUnseen(each)).length }, said: said.flat() };
}

/** The same for things that may not exist: with none, the rule is not applicable and has not passed. */
export function lookAtAny<T>(
  of: Thing,
  things: readonly T[],
  none: string,
  judge: (thing: T) => Said,
): Look | NotApplicable {
  return things.length === 0 ? { notApplicable: none } : lookAt(of, things, judge);
}

/**
 * One thing examined in parts: when at least one part could be examined, the unknowns of the others are marked open.
 */
export function inParts(parts: readonly Said[]): Said {
  return parts.some((part) => !isUnseen(part)) ? leftOpen(parts.flat()) : parts.flat();
}

/** Marks unknowns as open: the thing was examined apart from this. */
export function leftOpen<One extends Evidence | Unknown>(said: readonly One[]): One[] {
  return said.map((each) => (isUnknown(each) ? { ...each, isOpen: true } : each));
}

/** Nothing could be examined, for these reasons. */
export function blind(of: Thing, ...said: Unknown[]): Look {
  return { looked: { [of]: 0 }, said };
}

export function isUnseen(said: Said): boolean {
  return said.length > 0 && said.every((each) => isUnknown(each) && !each.isOpen);
}

export const isUnknown = (said: Evidence | Unknown): said is Unknown => 'unknown' in said;
export const isEvidence = (said: Evidence | Unknown): said is Evidence => !isUnknown(said);

const WITHIN = (of: string) => (of === 'host' || of === 'page' ? ' on ' : ' in ');

/** The total number of things. */
export const amount = (looked: Looked) => Object.values(looked).reduce((sum, each) => sum + each, 0);

/** `4 hosts, 12 files` */
export function thingsWords(looked: Looked): string {
  return Object.entries(looked)
    .filter(([, count]) => count > 0)
    .map(([of, count]) => countWords(of as Thing, count))
    .join(', ');
}

const countWords = (of: Thing, count: number) => `${count.toLocaleString('en')} ${count === 1 ? of : THINGS[of]}`;

/** `41 variables in 212 files`; zero counts are left out. */
export function lookedWords(looked: Looked): string {
  return Object.entries(looked)
    .filter(([, count]) => count > 0)
    .map(([of, count], i) => `${i > 0 ? WITHIN(of) : ''}${countWords(of as Thing, count)}`)
    .join('');
}
