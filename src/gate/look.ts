import type { Evidence, NotApplicable, Said, Unknown } from './finding.ts';

/** What rules look at, each with its plural. */
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

/** How many of what: first what a rule is about, then what it was looked for in. `{ variable: 41, file: 212 }` */
export type Looked = Partial<Record<Thing, number>>;

/** What a rule looked at, and what is wrong with it or could not be told. It holds when something was seen and nothing said. */
export interface Look {
  looked: Looked;
  said: Said;
}

/** A look at things one by one. What gave nothing but unknowns was not seen. */
export function lookAt<T>(of: Thing, things: readonly T[], judge: (thing: T) => Said): Look {
  const said = things.map(judge);
  return { looked: { [of]: said.filter((each) => !isUnseen(each)).length }, said: said.flat() };
}

/** The same where there may be none of them, which is no pass. */
export function lookAtAny<T>(
  of: Thing,
  things: readonly T[],
  none: string,
  judge: (thing: T) => Said,
): Look | NotApplicable {
  return things.length === 0 ? { notApplicable: none } : lookAt(of, things, judge);
}

/** One thing that is looked at in parts: where some of it was seen, what was not is left open. */
export function inParts(parts: readonly Said[]): Said {
  return parts.some((part) => !isUnseen(part)) ? leftOpen(parts.flat()) : parts.flat();
}

/** What was looked at, and leaves this open. */
export function leftOpen<One extends Evidence | Unknown>(said: readonly One[]): One[] {
  return said.map((each) => (isUnknown(each) ? { ...each, isOpen: true } : each));
}

/** Nothing could be seen, for one reason. */
export function blind(of: Thing, ...said: Unknown[]): Look {
  return { looked: { [of]: 0 }, said };
}

export function isUnseen(said: Said): boolean {
  return said.length > 0 && said.every((each) => isUnknown(each) && !each.isOpen);
}

export const isUnknown = (said: Evidence | Unknown): said is Unknown => 'unknown' in said;
export const isEvidence = (said: Evidence | Unknown): said is Evidence => !isUnknown(said);

const WITHIN = (of: string) => (of === 'host' || of === 'page' ? ' on ' : ' in ');

/** How many things in all. */
export const amount = (looked: Looked) => Object.values(looked).reduce((sum, each) => sum + each, 0);

/** `4 hosts, 12 files`: one beside the other. */
export function thingsWords(looked: Looked): string {
  return Object.entries(looked)
    .filter(([, count]) => count > 0)
    .map(([of, count]) => countWords(of as Thing, count))
    .join(', ');
}

const countWords = (of: Thing, count: number) => `${count.toLocaleString('en')} ${count === 1 ? of : THINGS[of]}`;

/** `41 variables in 212 files`; what there is none of is left out. */
export function lookedWords(looked: Looked): string {
  return Object.entries(looked)
    .filter(([, count]) => count > 0)
    .map(([of, count], i) => `${i > 0 ? WITHIN(of) : ''}${countWords(of as Thing, count)}`)
    .join('');
}
