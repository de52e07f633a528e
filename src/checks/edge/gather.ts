import type { Subject } from '../../gate/check.ts';
import { readDocument } from '../../looking/document.ts';
import { type Host, knownHosts, linkedHosts } from '../../looking/hosts.ts';
import { addressesOf } from '../../looking/lookup.ts';
import { type Domain, hostName, parseTarget } from '../../looking/target.ts';
import { type Chain, endReason, get, visit } from '../../looking/visit.ts';
import { LEAKS, type LeakKind } from '../../world/leaks.ts';
import type { World } from '../../world/world.ts';
import type { EdgeFacts, Tried } from './facts.ts';
import type { EdgeOptions } from './options.ts';

const PATHS = LEAKS.flatMap(({ paths }) => paths);
/** Hosts beyond the domain and those of launch.yml. */
const MOST_MORE = 3;
const MOST_MAPS = 3;

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
  return { tried: [...own.flat(), ...others.flat(), ...maps, ...walled(await home)] };
}

/** Where visitors of the home page end, when that is a host of the owner, and what it links to. */
function furtherHosts(chain: Chain, domain: Domain, known: readonly Host[]): string[] {
  const { end } = chain;
  const landing = end.kind === 'page' && isOwn(end.page.url, domain) ? [new URL(end.page.url).hostname] : [];
  const linked = linkedHosts([chain], domain, known).map(({ name }) => name);
  return [...new Set([...landing, ...linked])].slice(0, MOST_MORE);
}

/** A host without an address hands nothing out; that it has none is for `dns` to say. */
async function tryHost(world: World, host: string, paths: readonly string[]): Promise<Tried[]> {
  const { addresses, v4, v6 } = await addressesOf(world, host);
  if (addresses.length > 0) return Promise.all(paths.map((path) => tryAt(world, `https://${host}${path}`)));
  return [v4, v6].flatMap((found) =>
    found.outcome === 'unknown' ? [{ url: `https://${host}/`, unseen: found.reason }] : [],
  );
}

/** Who is refused at the door is refused everything: what is kept from us may be open to others. */
function walled({ end }: Chain): Tried[] {
  const wall = end.kind === 'page' ? end.page.blockedBy : undefined;
  return end.kind === 'page' && wall !== undefined ? [{ url: end.page.url, unseen: wall }] : [];
}

function isOwn(url: string, domain: Domain): boolean {
  const name = hostName(new URL(url).hostname);
  return name === domain.site || name?.endsWith(`.${domain.site}`) === true;
}

/** Beside a script of the home page its map, where build tools put it. */
async function mapsOf(world: World, { end }: Chain, domain: Domain): Promise<Tried[]> {
  const got = end.kind === 'page' ? await get(world, end.page.url) : { end };
  if (!('answer' in got) || end.kind !== 'page') return [];
  const { scripts } = await readDocument(got.answer.body, end.page.url);
  const own = scripts
    .map(({ url }) => url.replace(/[?#].*$/, ''))
    .filter((url) => isOwn(url, domain) && /\.m?js$/.test(url));
  return Promise.all([...new Set(own)].slice(0, MOST_MAPS).map((url) => tryAt(world, `${url}.map`)));
}

async function tryAt(world: World, url: string): Promise<Tried> {
  const got = await get(world, url, { only: 'kind' });
  if (!('answer' in got)) return { url, unseen: endReason(got.end) };
  const { status, body } = got.answer;
  if (status === 429 || status >= 500) return { url, unseen: `status ${status}` };
  return { url, status, leak: status === 200 || status === 206 ? (body as LeakKind['kind']) || undefined : undefined };
}
