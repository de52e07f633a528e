import type { Subject } from '../../gate/check.ts';
import { LEAKS } from '../../io/leaks.ts';
import type { World } from '../../io/world.ts';
import { type Domain, parseTarget } from '../../lib/domain-names.ts';
import { isUnder } from '../../lib/host-names.ts';
import { answerOf, isAnswered } from '../../lookups/dns-evidence.ts';
import { type Host, knownHosts, linkedHosts } from '../../lookups/hosts.ts';
import { addressesOf } from '../../lookups/lookup.ts';
import { blockedWords } from '../../lookups/parse-page.ts';
import { type Chain, endReason, get, visit } from '../../lookups/visit.ts';
import { downloadsOf, unseenAt } from './downloads.ts';
import type { EdgeFacts, Tried } from './facts.ts';
import type { EdgeOptions } from './options.ts';
import { frontOf, originsOf } from './origin.ts';

const PATHS = LEAKS.flatMap(({ paths }) => paths);
/** Additional hosts, besides the domain and those of launch.yml. */
const MOST_MORE = 3;
/** A path without a file: its response is the one for every unknown path. */
const NO_FILE = '/launch-gate-finds-no-such-file';

export async function gatherEdge(world: World, options: EdgeOptions, subject: Subject): Promise<EdgeFacts> {
  const domain = parseTarget(subject.domain ?? '');
  // www is left out: if it redirects it serves no files, and its target is examined.
  const known = knownHosts(domain, subject).filter(({ role }) => role !== 'www');
  const home = visit(world, `https://${subject.canonical ?? domain.name}/`);
  const paths = [...new Set([...PATHS, ...options.paths])];
  const at = (hosts: readonly string[]) => Promise.all(hosts.map((host) => tryHost(world, host, paths)));
  const names = known.map(({ name }) => name);
  const [own, others, { downloads, maps }, layer] = await Promise.all([
    at(names),
    home.then((chain) => at(furtherHosts(chain, domain, known).filter((name) => !names.includes(name)))),
    home.then((chain) => downloadsOf(world, chain, domain, subject, options)),
    home.then(async (chain) => {
      const front = await frontOf(world, chain);
      return { front, origins: await originsOf(world, front, chain, domain, names) };
    }),
  ]);
  return {
    stage: subject.stage,
    tried: [...own.flat(), ...others.flat(), ...maps, ...unseenAt(await home)],
    downloads,
    layer: options.layer,
    ...layer,
  };
}

/** The host where the home page ends, if it is the owner's, and the hosts it links to. */
function furtherHosts(chain: Chain, domain: Domain, known: readonly Host[]): string[] {
  const { end } = chain;
  const landing = end.kind === 'page' && isOwn(end.page.url, domain) ? [new URL(end.page.url).hostname] : [];
  const linked = linkedHosts([chain], domain, known).map(({ name }) => name);
  return [...new Set([...landing, ...linked])].slice(0, MOST_MORE);
}

/**
 * A host without an address serves nothing, and the `dns` check reports that. A response equal to that for an unknown
 * path is not a file.
 */
async function tryHost(world: World, host: string, paths: readonly string[]): Promise<Tried[]> {
  const { addresses, v4, v6 } = await addressesOf(world, host);
  const failed = [v4, v6].find((found) => !isAnswered(found));
  if (addresses.length === 0) return failed ? [{ url: `https://${host}/`, unseen: answerOf(failed) }] : [];
  const [always, ...tried] = await Promise.all(
    [NO_FILE, ...paths].map((path) => tryAt(world, `https://${host}${path}`)),
  );
  const common = always !== undefined && 'leak' in always ? always.leak : undefined;
  return tried.map((each) => ('leak' in each && each.leak === common ? { ...each, leak: undefined } : each));
}

function isOwn(url: string, domain: Domain): boolean {
  return isUnder(new URL(url).hostname, domain.site);
}

async function tryAt(world: World, url: string): Promise<Tried> {
  const got = await get(world, url, { only: 'told' });
  if (!('answer' in got)) return { url, unseen: endReason(got.end) };
  const { status, told } = got.answer;
  if (status === 429) return { url, unseen: blockedWords('a rate limit (status 429)') };
  if (status >= 500) return { url, unseen: `status ${status}` };
  return { url, status, leak: status === 200 || status === 206 ? told?.leak : undefined };
}
