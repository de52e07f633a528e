import { deployPlatform } from '../../catalog/platforms/index.ts';
import type { Precedence } from '../../catalog/platforms/platform.ts';
import type { DeploymentAnswer, Language, Platform, VersionKey, VersionSource } from '../../io/deployment.ts';
import type { DeployFacts, Mismatch, Target } from './facts.ts';
import { areApart, chosen, differ, isUnbounded, rangeOf } from './ranges.ts';
import { endOf, newestLts } from './releases.ts';

const lts = (now: Date) => {
  const line = newestLts(now);
  return line === undefined ? undefined : `${line}.x`;
};

const BY_IMAGE: Precedence = { order: ['image'] };

/** The version that each target will run, by the rules of its platform. */
export function targetsOf(
  { platforms, versions }: Pick<DeploymentAnswer, 'platforms' | 'versions'>,
  now: Date,
): Target[] {
  const languages = [...new Set(versions.map(({ language }) => language))];
  return platforms.flatMap((platform) =>
    languages.flatMap((language) => targetOf(platform, language, versions, now) ?? []),
  );
}

function targetOf(
  { name, file, line, usesImage }: Platform,
  language: Language,
  versions: readonly VersionSource[],
  now: Date,
): Target | undefined {
  const precedence = usesImage ? BY_IMAGE : deployPlatform(name).versions?.[language];
  if (precedence === undefined) return undefined;
  const source = precedence.order
    .map((by) =>
      nearest(
        versions.filter((each) => each.by === by && each.language === language),
        file,
      ),
    )
    .find(Boolean);
  const place = { platform: name, language, file: source?.file ?? file, line: source?.line ?? line };
  if (source === undefined)
    return precedence.fallback === undefined
      ? undefined
      : { ...place, runs: precedence.fallback === 'lts' ? lts(now) : precedence.fallback, source };
  const range = rangeOf(source, now);
  return { ...place, source, runs: range === undefined ? undefined : chosen(range, language, now, precedence.has) };
}

/** The source in the folder of the platform’s file, else in the nearest parent folder. */
function nearest(sources: readonly VersionSource[], file: string): VersionSource | undefined {
  const folder = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
  const above = sources.filter((each) => folder(file).startsWith(folder(each.file)));
  return above.sort((a, b) => folder(b.file).length - folder(a.file).length)[0];
}

const TESTED: readonly VersionKey[] = [
  'workflow',
  '.nvmrc',
  '.node-version',
  '.tool-versions',
  'mise',
  'volta',
  '.python-version',
  '.ruby-version',
];

/** Targets whose version the manifest does not allow, or no test uses. */
export function mismatchesOf(targets: readonly Target[], versions: readonly VersionSource[], now: Date): Mismatch[] {
  return targets.flatMap((target): Mismatch[] => {
    const { runs, language, source } = target;
    if (runs === undefined) return [];
    const own = versions.filter((each) => each.language === language && each !== source);
    const ranges = (some: readonly VersionSource[]) => some.map((each) => ({ each, range: rangeOf(each, now) }));
    const manifest = nearest(
      own.filter(({ by }) => by === 'manifest'),
      target.file,
    );
    const asked = ranges(manifest === undefined ? [] : [manifest]).find(
      ({ range }) => range !== undefined && areApart(range, runs),
    )?.each;
    // The version of another part of the repository says nothing about this one.
    const tested = ranges(
      own.filter((each) => TESTED.includes(each.by) && (each.by === 'workflow' || nearest([each], target.file))),
    );
    const isTested = tested.some(
      ({ each, range }) => each.by === 'workflow' && range !== undefined && !differ(runs, range, language),
    );
    const others = isTested
      ? []
      : tested.filter(({ range }) => range !== undefined && differ(runs, range, language)).map(({ each }) => each);
    return asked === undefined && others.length === 0 ? [] : [{ target, ...(asked && { asked }), others }];
  });
}

export function unboundedOf(targets: readonly Target[], now: Date): DeployFacts['unbounded'] {
  return targets.flatMap(({ source, platform, runs }) => {
    const range = source === undefined ? undefined : rangeOf(source, now);
    const isOpen =
      source !== undefined &&
      range !== undefined &&
      source.by !== 'image' &&
      source.language !== 'Go' &&
      isUnbounded(range);
    return isOpen && runs !== undefined ? [{ source, platform, today: runs }] : [];
  });
}

/** The end of life of the versions that targets run; without targets, of those used for tests and builds. */
export function lifeOf(
  targets: readonly Target[],
  versions: readonly VersionSource[],
  now: Date,
): Pick<DeployFacts, 'ended' | 'known' | 'unlisted'> {
  const run = targets.flatMap(({ source, platform, runs, language, file, line }) => {
    const fallback: VersionSource = { language, version: 'none', file, line, by: 'platform' };
    return runs === undefined ? [] : [{ source: source ?? fallback, platform, runs }];
  });
  const known = new Set(targets.map(({ language }) => language));
  const made = versions
    .filter(({ language }) => !known.has(language))
    .flatMap((source) => {
      const range = rangeOf(source, now);
      const runs = range === undefined ? undefined : chosen(range, source.language, now);
      return runs === undefined ? [] : [{ source, runs }];
    });
  const each = new Map([...run, ...made].map((one) => [`${one.source.file} ${one.source.line} ${one.runs}`, one]));
  const lives = [...each.values()].map((one) => ({ ...one, end: endOf(one.source.language, one.runs) }));
  const today = now.toISOString().slice(0, 10);
  return {
    ended: lives.flatMap(({ end, ...one }) => (end !== undefined && end < today ? [{ ...one, since: end }] : [])),
    known: lives.filter(({ end }) => end !== undefined).length,
    unlisted: lives.filter(({ end }) => end === undefined).map(({ source }) => source),
  };
}
