import type { SecretMatch } from '../../io/secrets.ts';
import type { Located } from './collector.ts';
import { classify } from './match.ts';
import { originsOf, pathsOf } from './revisions.ts';

/** What is asked of a scan. */
interface Scan {
  root: string;
  signal: AbortSignal;
  isIgnored(path: string): boolean;
}

/** Of each secret of the past that no file shows as it was any more, the version of each file that brought it in. */
export async function keysOfPast(
  scan: Scan,
  past: readonly Located[],
  here: readonly SecretMatch[],
): Promise<SecretMatch[]> {
  const isKnown = knownBy(here);
  const left = (await underAllPaths(scan, past)).filter(({ match }) => !isKnown(match));
  const secrets = Map.groupBy(left, ({ match }) => `${match.print} ${match.lowered ?? ''} ${match.file}`);
  if (secrets.size === 0) return [];
  const contents = new Map([...secrets].map(([name, found]) => [name, found.flatMap(({ blob }) => blob ?? [])]));
  const origins = await originsOf(scan.root, contents, scan.signal);
  return [...secrets].flatMap(([name, found]) => {
    const origin = origins.get(name);
    const first = found.find(({ blob }) => blob === origin?.content) ?? found[0];
    if (first === undefined) return [];
    // Of a message, the commit is known.
    if (first.match.commit !== undefined || origin === undefined) return [first.match];
    const isSame = first.match.lowered === loweredAt(first, origin.path);
    return [{ ...first.match, commit: origin.commit, ...(isSame && { file: origin.path }) }];
  });
}

/** A key that is in the files, too, is told there, unless it weighs less there than it did. */
function knownBy(here: readonly SecretMatch[]): (match: SecretMatch) => boolean {
  const all = new Set(here.map(({ print }) => print));
  const asBefore = new Set(
    here.filter(({ lowered, allowed }) => lowered === undefined || allowed).map(({ print }) => print),
  );
  return ({ print, lowered }) => asBefore.has(print) || (all.has(print) && lowered !== undefined);
}

/** git names a content by one of its paths: where that lowers a key, the others may not. */
async function underAllPaths({ root, signal, isIgnored }: Scan, past: readonly Located[]): Promise<Located[]> {
  const contents = new Set(past.filter(isLoweredByPath).flatMap(({ blob }) => blob ?? []));
  if (contents.size === 0) return [...past];
  const paths = await pathsOf(root, contents, signal);
  return past.map((located) => {
    const others = isLoweredByPath(located) ? [...(paths.get(located.blob ?? '') ?? [])] : [];
    const worst = others.find((path) => !isIgnored(path) && loweredAt(located, path) === undefined);
    if (worst === undefined) return located;
    const { lowered: _, ...match } = located.match;
    return { ...located, match: { ...match, file: worst } };
  });
}

/** What only a general name tells is no finding in tests: it is not looked for under other paths. */
const isLoweredByPath = ({ match: { lowered, isGuess } }: Located) =>
  (lowered === 'fixture' || lowered === 'development') && isGuess === undefined;

/** Why a key would weigh less under another path. */
function loweredAt({ reported }: Located, path: string): SecretMatch['lowered'] {
  const told = reported === undefined ? 'stand-in' : classify(reported, path);
  return told === 'live' || told === 'public' ? undefined : told;
}
