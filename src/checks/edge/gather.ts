import type { Subject } from '../../gate/check.ts';
import { answerOf, isAnswered } from '../../looking/dns-evidence.ts';
import { readDocument } from '../../looking/document.ts';
import { type Host, knownHosts, linkedHosts } from '../../looking/hosts.ts';
import { addressesOf } from '../../looking/lookup.ts';
import { blockedWords } from '../../looking/page.ts';
import { type Domain, isUnder, parseTarget } from '../../looking/target.ts';
import { type Chain, endReason, get, visit } from '../../looking/visit.ts';
import { LEAKS, type LeakKind } from '../../world/leaks.ts';
import type { World } from '../../world/world.ts';
import type { EdgeFacts, Tried } from './facts.ts';
import type { EdgeOptions } from './options.ts';

const PATHS = LEAKS.flatMap(({ paths }) => paths);
/** Hosts beyond the domain and those of launch.yml. */
const MOST_MORE = 3;
const MOST_MAPS = 3;
/** What is in a map may stand behind all of its mappings. */
const MAP_BYTES = 8 * 1024 * 1024;
/** No file is here: what it answers says nothing of any other path. */
const NO_FILE = '/launch-gate-finds-no-such-file';

export async function gatherEdge(world: World, options: EdgeOptions, subject: Subject): Promise<EdgeFacts> {
  const domain = parseTarget(subject.domain ?? '');
  // Of www, what it leads to is enough: a redirect hands nothing out.
  const known = knownHosts(domain, subject).filter(({ role }) => role !== 'www');
  const home = visit(world, `https://${subject.canonical ?? domain.name}/`);
  const paths = [...new Set([...PATHS, ...options.paths])];
  const at = (hosts: readonly string[]) => Promise.all(hosts.map((host) => tryHost(world, host, paths)));
  const names = known.map(({ name }) => name);
  const [own, others, maps] = await Promise.all([
    at(names),
    home.then((chain) => at(furtherHosts(chain, domain, known).filter((name) => !names.includes(name)))),
    home.then((chain) => mapsOf(world, chain, domain)),
  ]);
  return { tried: [...own.flat(), ...others.flat(), ...maps, ...unseenAt(await home)] };
}

/** Where visitors of the home page end, when that is a host of the owner, and what it links to. */
function furtherHosts(chain: Chain, domain: Domain, known: readonly Host[]): string[] {
  const { end } = chain;
  const landing = end.kind === 'page' && isOwn(end.page.url, domain) ? [new URL(end.page.url).hostname] : [];
  const linked = linkedHosts([chain], domain, known).map(({ name }) => name);
  return [...new Set([...landing, ...linked])].slice(0, MOST_MORE);
}

/**
 * A host without an address hands nothing out; that it has none is for `dns` to say. What is answered to every path is no
 * file of its own.
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

/** Where the home page cannot be seen: who is refused at the door is refused everything, which may be open to others. */
function unseenAt({ start, end }: Chain): Tried[] {
  if (end.kind === 'page')
    return end.page.blockedBy === undefined ? [] : [{ url: end.page.url, unseen: blockedWords(end.page.blockedBy) }];
  const isAbsent = end.kind === 'no-address' && isAnswered(end.lookup);
  return isAbsent ? [] : [{ url: 'url' in end ? end.url : start, unseen: endReason(end) }];
}

function isOwn(url: string, domain: Domain): boolean {
  return isUnder(new URL(url).hostname, domain.site);
}

/** Beside a script of the home page its map, where build tools put it. */
async function mapsOf(world: World, { end }: Chain, domain: Domain): Promise<Tried[]> {
  const got = end.kind === 'page' ? await get(world, end.page.url) : { end };
  if (!('answer' in got) || end.kind !== 'page') return [];
  const { scripts } = await readDocument(got.answer.body, end.page.url);
  const own = scripts
    .map(({ url }) => url.replace(/[?#].*$/, ''))
    .filter((url) => isOwn(url, domain) && /\.m?js$/.test(url));
  const tried = [...new Set(own)].slice(0, MOST_MAPS).map((url) => tryAt(world, `${url}.map`, MAP_BYTES));
  // What else is answered there is what is answered to every path.
  return (await Promise.all(tried)).map((each) =>
    'leak' in each && each.leak !== 'source-map' ? { ...each, leak: undefined } : each,
  );
}

async function tryAt(world: World, url: string, maxBytes?: number): Promise<Tried> {
  const got = await get(world, url, { only: 'kind', ...(maxBytes !== undefined && { maxBytes }) });
  if (!('answer' in got)) return { url, unseen: endReason(got.end) };
  const { status, body, truncated } = got.answer;
  if (status === 429) return { url, unseen: blockedWords('a rate limit (status 429)') };
  if (status >= 500) return { url, unseen: `status ${status}` };
  const leak = status === 200 || status === 206 ? (body as LeakKind['kind']) || undefined : undefined;
  const isCut = maxBytes !== undefined && truncated && status === 200 && leak === undefined;
  return isCut ? { url, unseen: 'it is larger than is read' } : { url, status, leak };
}
