import { isIP } from 'node:net';
import type { World } from '../../io/world.ts';
import { hostName } from '../../lib/host-names.ts';
import { isAnswered } from '../dns-evidence.ts';
import { type Lookup, lookup, valuesOf } from '../lookup.ts';
import { type SpfTerm, spfAmong, spfLookingUp, spfTerms } from './spf-record.ts';
import { textRecords } from './text-records.ts';

type Dns = Pick<World, 'ask' | 'resolvers'>;

/** The SPF record of one name, and of the names it refers to. */
export interface SpfNode {
  domain: string;
  /** The term that led here; undefined at the root. */
  by: SpfTerm | undefined;
  lookup: Lookup;
  /** All SPF records at the name; exactly one is valid. */
  records: string[];
  near: string[];
  terms: SpfTerm[];
  /** Includes and redirects, in order. */
  children: SpfNode[];
  /** Lookups of this record's terms other than includes and redirects. */
  asked: { term: SpfTerm; found: Lookup[] }[];
  /** It refers to a name above it, or the tree is too large: its children were not looked up. */
  cut?: 'circle' | 'size';
}

/** No valid tree is larger, because ten lookups are the limit. */
const MAX_NODES = 60;
const MAX_DEPTH = 12;
/** The most other terms looked up in the whole tree. */
const MAX_TERMS = 40;

/** Looks up all records of a tree, one level at a time, each level in parallel. */
export async function spfTree(world: Dns, domain: string): Promise<SpfNode> {
  let left = MAX_NODES;
  let termsLeft = MAX_TERMS;
  const within = (terms: readonly SpfTerm[]) => {
    const taken = terms.slice(0, Math.max(0, termsLeft));
    termsLeft -= terms.length;
    return taken;
  };
  const look = async (name: string, by: SpfTerm | undefined, above: readonly string[]): Promise<SpfNode> => {
    const found = await lookup(world, name, 'TXT');
    const { records, near } = spfAmong(textRecords(found));
    const terms = records.length === 1 ? spfTerms(records[0] as string) : [];
    const node = { domain: name, by, lookup: found, records, near, terms };
    const looking = spfLookingUp(terms);
    const references = looking.filter(({ name: kind }) => kind === 'include' || kind === 'redirect');
    left -= references.length;
    if (left < 0 || above.length >= MAX_DEPTH) return { ...node, children: [], asked: [], cut: 'size' };
    if (above.includes(name)) return { ...node, children: [], asked: [], cut: 'circle' };
    const [children, asked] = await Promise.all([
      Promise.all(
        references.flatMap((term) => {
          const target = targetOf(term, name);
          return target === undefined ? [] : [look(target, term, [...above, name])];
        }),
      ),
      Promise.all(
        within(looking.filter((term) => !references.includes(term))).map((term) => askFor(world, term, name)),
      ),
    ]);
    return { ...node, children, asked };
  };
  return look(domain, undefined, []);
}

/** The name in a term; undefined when it depends on the sender's address (RFC 7208 section 7). */
function targetOf({ target }: SpfTerm, domain: string): string | undefined {
  return hostName(target === '' ? domain : target.replace(/%\{d\}/gi, domain));
}

async function askFor(world: Dns, term: SpfTerm, domain: string): Promise<SpfNode['asked'][number]> {
  const target = targetOf(term, domain);
  if (target === undefined || term.name === 'ptr') return { term, found: [] };
  if (term.name !== 'mx')
    return { term, found: await Promise.all([lookup(world, target, 'A'), lookup(world, target, 'AAAA')]) };
  const exchanges = await lookup(world, target, 'MX');
  const hosts = valuesOf(exchanges).map((value) => value.split(' ')[1] ?? '');
  const addresses = await Promise.all(hosts.slice(0, 10).map((host) => lookup(world, host, 'A')));
  return { term, found: [exchanges, ...addresses] };
}

/** The node and all below it. */
export function spfNodes(node: SpfNode): SpfNode[] {
  return [node, ...node.children.flatMap(spfNodes)];
}

/** Lookups for the whole tree when nothing matches, without the first one for the record itself. */
export function spfLookups(node: SpfNode): number {
  return spfLookingUp(node.terms).length + node.children.reduce((sum, child) => sum + spfLookups(child), 0);
}

const isVoid = ({ outcome }: Lookup) => outcome === 'nxdomain' || outcome === 'nodata';

/** Terms with a void lookup (RFC 7208 section 4.6.4), and the domain of their record. */
export function spfVoids(node: SpfNode): { term: SpfTerm; domain: string }[] {
  const own = node.asked.filter(({ term, found }) =>
    term.name === 'mx' ? found[0] !== undefined && isVoid(found[0]) : found.length > 0 && found.every(isVoid),
  );
  const including = node.children.filter((child) => isVoid(child.lookup));
  return [
    ...own.map(({ term }) => ({ term, domain: node.domain })),
    ...including.flatMap(({ by }) => (by ? [{ term: by, domain: node.domain }] : [])),
    ...node.children.flatMap(spfVoids),
  ];
}

/** Lookups in the tree that failed. */
export function spfUnknown(node: SpfNode): Lookup[] {
  const failed = (found: Lookup) => !isAnswered(found);
  return spfNodes(node).flatMap((each) => [each.lookup, ...each.asked.flatMap(({ found }) => found)].filter(failed));
}

/** One address that the tree authorizes, for a test; undefined when only macros determine it. */
export function sampleAddress(node: SpfNode): string | undefined {
  for (const { terms, asked } of spfNodes(node)) {
    const listed = terms
      .filter(({ name, qualifier }) => (name === 'ip4' || name === 'ip6') && qualifier === '+')
      .map(({ target }) => target.split('/')[0] ?? '')
      .find((address) => isIP(address) !== 0);
    const found = asked.flatMap(({ found: answers }) => answers.flatMap(valuesOf)).find((value) => isIP(value) !== 0);
    if (listed !== undefined || found !== undefined) return listed ?? found;
  }
  return undefined;
}
