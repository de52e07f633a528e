import { isAddressOf, isAnswerOf, NETWORKS, type Network, networkOf } from '../../catalog/networks.ts';
import { addressKind } from '../../io/address-guard.ts';
import { textStrings } from '../../io/records.ts';
import type { World } from '../../io/world.ts';
import type { Domain } from '../../lib/domain-names.ts';
import { isUnder } from '../../lib/host-names.ts';
import { answerOf, isAnswered } from '../../lookups/dns-evidence.ts';
import { linkedHosts } from '../../lookups/hosts.ts';
import { addressesOf, type Lookup, lookup, valuesOf } from '../../lookups/lookup.ts';
import { blockedWords, readPage } from '../../lookups/parse-page.ts';
import { type Chain, endReason, get } from '../../lookups/visit.ts';
import type { EdgeFacts, Front, Origin } from './facts.ts';

/** Names that are commonly given to the server itself and forgotten. */
const FORGOTTEN = ['origin', 'direct', 'server', 'mail', 'ftp', 'cpanel', 'dev', 'staging', 'old', 'api'];
const MOST_TRIED = 6;

/** The CDN or proxy in front of the home page. */
export async function frontOf(world: World, home: Chain): Promise<Front> {
  const { end } = home;
  if (end.kind !== 'page') return { unseen: endReason(end) };
  const { hostname: host } = new URL(end.page.url);
  const [{ addresses }, got] = await Promise.all([addressesOf(world, host), get(world, end.page.url)]);
  const sent = 'answer' in got ? got.answer.headers : [];
  const network = networkOf(
    addresses.map(({ address }) => address),
    sent,
  );
  if (network === undefined) return { host, url: end.page.url, found: undefined };
  const { id, name, isPlatform } = network;
  return { host, url: end.page.url, found: { id, name, ...(isPlatform && { isPlatform }) } };
}

/** Possible origin addresses, each requested for the home page. */
export async function originsOf(
  world: World,
  front: Front,
  home: Chain,
  domain: Domain,
  hosts: readonly string[],
): Promise<EdgeFacts['origins']> {
  const network = 'unseen' in front ? undefined : NETWORKS.find(({ id }) => id === front.found?.id);
  if ('unseen' in front || network === undefined || network.isPlatform || home.end.kind !== 'page') return [];
  const { blockedBy, signature, text } = home.end.page;
  if (blockedBy !== undefined) return { unseen: blockedWords(blockedBy) };
  // A page without text would equal every other such page.
  if (text === '') return { unseen: 'the home page has no text to compare' };
  const own = new Set((await addressesOf(world, front.host)).addresses.map(({ address }) => address));
  const linked = linkedHosts([home], domain, []).map(({ name }) => name);
  const { candidates, unanswered } = await candidatesOf(world, domain, [...hosts, ...linked]);
  const outside = candidates.filter(
    ({ address }) => !own.has(address) && !isAddressOf(network, address) && addressKind(address) === 'public',
  );
  const each = [...new Map(outside.map((one) => [one.address, one])).values()].slice(0, MOST_TRIED);
  const tried = await Promise.all(each.map((one) => tryOrigin(world, front.url, one, network, signature)));
  // Records that could not be looked up may reveal addresses that were not tried.
  const unseen = unanswered.map((found) => ({
    address: `${found.name} ${found.type}`,
    from: 'DNS',
    url: front.url,
    unseen: answerOf(found),
  }));
  return [...tried, ...unseen];
}

type Candidate = Pick<Origin, 'address' | 'from'>;

async function candidatesOf(
  world: World,
  domain: Domain,
  hosts: readonly string[],
): Promise<{ candidates: Candidate[]; unanswered: Lookup[] }> {
  const own = hosts.filter((host) => isUnder(host, domain.site));
  const names = [...new Set([...own, ...FORGOTTEN.map((name) => `${name}.${domain.name}`)])];
  const [mx, txt] = await Promise.all([lookup(world, domain.name, 'MX'), lookup(world, domain.name, 'TXT')]);
  const mail = valuesOf(mx)
    .map((value) => value.split(' ')[1] ?? '')
    .filter((name) => isUnder(name, domain.site));
  const found = await Promise.all(
    [...mail.map((name) => ({ name, from: `MX ${name}` })), ...names.map((name) => ({ name, from: name }))].map(
      async ({ name, from }) => (await addressesOf(world, name)).addresses.map(({ address }) => ({ address, from })),
    ),
  );
  const senders = valuesOf(txt).flatMap((value) => spfAddresses(textStrings(value).join('')));
  return { candidates: [...found.flat(), ...senders], unanswered: [mx, txt].filter((each) => !isAnswered(each)) };
}

/** Single addresses in an SPF record (RFC 7208 section 5.6). */
function spfAddresses(text: string): Candidate[] {
  if (!/^v=spf1(?: |$)/i.test(text)) return [];
  return [...text.matchAll(/(?:^|\s)\+?ip[46]:([0-9a-f.:]+)(?:\/(32|128))?(?=\s|$)/gi)].flatMap(([, address]) =>
    address === undefined ? [] : [{ address, from: 'the SPF record' }],
  );
}

async function tryOrigin(
  world: World,
  url: string,
  { address, from }: Candidate,
  network: Network,
  signature: string,
): Promise<Origin> {
  const plain = url.replace(/^https:/, 'http:');
  const answers = await Promise.all(
    [url, plain].map(async (each) => ({ url: each, answer: await world.fetch({ url: each, address }) })),
  );
  for (const { url: asked, answer } of answers) {
    if (answer.kind === 'failure' || answer.status !== 200 || isAnswerOf(network, answer.headers)) continue;
    if ((await readPage(asked, answer)).signature === signature)
      return { address, from, url: asked, serves: 'the same page' };
  }
  const unasked = answers.flatMap(({ answer }) =>
    answer.kind === 'failure' && UNASKED.includes(answer.failure) ? [answer.reason] : [],
  );
  return { address, from, url, ...(unasked[0] === undefined ? { serves: 'nothing of it' } : { unseen: unasked[0] }) };
}

/**
 * Failures that mean nothing was sent. With any other, the address does not respond, as is right for an origin behind a
 * proxy.
 */
const UNASKED = ['deadline', 'budget', 'guarded', 'no-route', 'not-recorded'];
