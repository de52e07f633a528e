import { isIP } from 'node:net';
import { providerById } from '../../catalog/mail-providers/index.ts';
import type { MailProvider } from '../../catalog/mail-providers/provider.ts';
import { canonicalValue } from '../../io/records.ts';
import type { World } from '../../io/world.ts';
import { reverseName } from '../../lib/reverse-names.ts';
import { isAnswered } from '../../lookups/dns-evidence.ts';
import type { CodeUse } from '../../lookups/email/code-uses.ts';
import { dkimKey } from '../../lookups/email/dkim-key.ts';
import { evaluateSpf } from '../../lookups/email/spf-evaluation.ts';
import { type SpfNode, sampleAddress, spfNodes, spfTree } from '../../lookups/email/spf-tree.ts';
import { textRecords } from '../../lookups/email/text-records.ts';
import { addressesOf, lookup, valuesOf } from '../../lookups/lookup.ts';
import type { Reverse, SenderFacts } from './facts.ts';
import type { EmailOptions } from './options.ts';

type Given = Pick<SenderFacts, 'given' | 'provider' | 'place'>;

/** The senders: those in launch.yml, then those found in the repository. */
export function sendersOf({ senders }: EmailOptions, uses: readonly CodeUse[]): Given[] {
  const declared = senders.map(
    (given): Given => ({ given, provider: providerById(given), place: { file: 'launch.yml' } }),
  );
  const shown = uses
    .filter(({ provider }) => !senders.includes(provider.id))
    .map(
      ({ provider, file, line }): Given => ({
        given: provider.id,
        provider,
        place: { file, ...(line !== undefined && { line }) },
      }),
    );
  return [...declared, ...new Map(shown.map((each) => [each.given, each])).values()];
}

/** Subdomains that providers recommend for sending. */
const SUBDOMAINS = [
  'mail',
  'email',
  'e',
  'm',
  'send',
  'updates',
  'notify',
  'notifications',
  'news',
  'app',
  'auth',
  'hello',
];

export function senderFacts(
  world: World,
  domain: string,
  tree: SpfNode,
  senders: readonly Given[],
  isFromKnown: boolean,
) {
  return Promise.all(
    senders.map(async (sender): Promise<SenderFacts> => {
      const include = includeOf(sender);
      const [spf, returnPath, below, named] = await Promise.all([
        tried(world, domain, tree, sender),
        returnPathOf(world, domain, sender.provider),
        isFromKnown ? [] : keysBelow(world, domain, sender.provider),
        reverseOf(world, sender.given),
      ]);
      const isIncluded = include !== undefined && spfNodes(tree).some((node) => node.domain === include);
      return { ...sender, spf, isIncluded, returnPath, below, reverse: named };
    }),
  );
}

/** The host whose SPF record lists the sender's addresses. */
function includeOf({ given, provider }: Given): string | undefined {
  return given.startsWith('include:') ? given.slice('include:'.length).toLowerCase() : provider?.spf?.include;
}

async function tried(world: World, domain: string, tree: SpfNode, sender: Given): Promise<SenderFacts['spf']> {
  const { given, provider } = sender;
  // With a bounce address at the provider, receivers do not evaluate SPF for the From domain.
  if (provider !== undefined && (provider.spf?.at !== 'domain' || !provider.aligns.spf)) return undefined;
  if (tree.records.length !== 1) return undefined;
  const ip = await addressOf(world, sender);
  if (ip === undefined) return { untried: `the IP addresses of ${given} cannot be listed` };
  const { result } = await evaluateSpf(world, { ip, sender: `postmaster@${domain}`, helo: domain });
  return { ip, result };
}

async function addressOf(world: World, sender: Given): Promise<string | undefined> {
  const [ip = ''] = sender.given.split('/');
  if (isIP(ip) !== 0) return ip;
  const include = includeOf(sender);
  return include === undefined ? undefined : sampleAddress(await spfTree(world, include));
}

/**
 * Lookups of the usual return path, for each record type it may have; records that point elsewhere, such as a
 * wildcard's, do not count.
 */
async function returnPathOf(world: World, domain: string, provider: MailProvider | undefined) {
  if (provider?.returnPath === undefined) return [];
  const name = `${provider.returnPath.label}.${domain}`;
  const found = await Promise.all((['MX', 'TXT', 'CNAME'] as const).map((type) => lookup(world, name, type)));
  const owner = /(?<![\w-])([\w-]+\.[a-z]+)$/.exec(
    provider.returnPath.value.split(' ').find((word) => word.includes('.')) ?? '',
  )?.[1];
  return found.filter(
    (each) => each.outcome !== 'found' || owner === undefined || valuesOf(each).some((value) => value.includes(owner)),
  );
}

async function keysBelow(world: World, domain: string, provider: MailProvider | undefined) {
  const selectors = provider?.dkim?.selectors ?? [];
  const found = await Promise.all(
    SUBDOMAINS.flatMap((label) =>
      selectors.map((selector) => lookup(world, `${selector}._domainkey.${label}.${domain}`, 'TXT')),
    ),
  );
  return found.filter((each) => !isAnswered(each) || dkimKey(textRecords(each)) !== undefined);
}

async function reverseOf(world: World, given: string): Promise<Reverse | undefined> {
  const [ip = '', length] = given.split('/');
  if (isIP(ip) === 0 || (length !== undefined && length !== '32' && length !== '128')) return undefined;
  return reverse(world, ip);
}

/** The most PTR names followed per address. */
const MOST_NAMES = 4;
const canonicalAddress = (ip: string) => canonicalValue(ip.includes(':') ? 'AAAA' : 'A', ip);

/** Forward-confirmed reverse DNS (FCrDNS) of an address. */
export async function reverse(world: World, ip: string): Promise<Reverse> {
  const pointer = await lookup(world, reverseName(ip), 'PTR');
  const found = await Promise.all(
    valuesOf(pointer)
      .slice(0, MOST_NAMES)
      .map((name) => addressesOf(world, name)),
  );
  const forward = found.flatMap(({ addresses }) => addresses.map(({ address }) => canonicalAddress(address)));
  const unseen = found.flatMap(({ v4, v6 }) => [v4, v6]).find((each) => !isAnswered(each));
  return { ip: canonicalAddress(ip), pointer, forward, unseen };
}
