import type { Language, VersionKey, VersionSource } from '../../io/deployment.ts';
import { lineAt } from '../../lib/lines.ts';
import { at, entries, lineOf, parsed, texts } from '../../lib/settings-file.ts';

/** A pattern for a version in a file; its group `version` is the version. */
interface Spot {
  file: RegExp;
  language: Language;
  by: VersionKey;
  pattern: RegExp;
}

const WHOLE = /^\s*(?:v(?=\d))?(?<version>[^\s#]+)/;
const SPOTS: Spot[] = [
  { file: /(^|\/)\.nvmrc$/, language: 'Node.js', by: '.nvmrc', pattern: WHOLE },
  { file: /(^|\/)\.node-version$/, language: 'Node.js', by: '.node-version', pattern: WHOLE },
  { file: /(^|\/)\.python-version$/, language: 'Python', by: '.python-version', pattern: WHOLE },
  { file: /(^|\/)runtime\.txt$/, language: 'Python', by: 'runtime.txt', pattern: /^python-(?<version>[\d.]+)/ },
  {
    file: /(^|\/)\.ruby-version$/,
    language: 'Ruby',
    by: '.ruby-version',
    pattern: /^\s*(?:ruby-)?(?<version>\d[\w.]*)/,
  },
  {
    file: /(^|\/)Gemfile$/,
    language: 'Ruby',
    by: 'manifest',
    pattern: /^[ \t]*ruby[ \t]{0,20}\(?[ \t]{0,20}["'](?<version>[^"'\n]+)["']/m,
  },
  {
    file: /(^|\/)pyproject\.toml$/,
    language: 'Python',
    by: 'manifest',
    pattern: /^(?:requires-python|python)\s*=\s*"(?<version>[^"\n]+)"/m,
  },
  { file: /(^|\/)composer\.json$/, language: 'PHP', by: 'manifest', pattern: /"php"\s*:\s*"(?<version>[^"\n]+)"/ },
  { file: /(^|\/)go\.mod$/, language: 'Go', by: 'manifest', pattern: /^go\s+(?<version>\d[\w.]*)/m },
  ...tools('.tool-versions', '.tool-versions', (names) => new RegExp(`^(?:${names})\\s+(?<version>\\S+)`, 'm')),
  ...tools(
    '\\.?mise\\.toml',
    'mise',
    (names) =>
      new RegExp(
        `^[ \\t]*"?(?:${names})"?\\s*=\\s*(?:\\{[^}\\n]*version\\s*=\\s*)?\\[?\\s*"(?<version>[^"\\n]+)"`,
        'm',
      ),
  ),
];

function tools(file: string, by: VersionKey, pattern: (names: string) => RegExp): Spot[] {
  const names: [Language, string][] = [
    ['Node.js', 'node|nodejs'],
    ['Python', 'python'],
    ['Ruby', 'ruby'],
    ['Go', 'go|golang'],
  ];
  return names.map(([language, name]) => ({ file: new RegExp(`(^|/)${file}$`), language, by, pattern: pattern(name) }));
}

export const isVersionFile = (file: string): boolean =>
  SPOTS.some((spot) => spot.file.test(file)) || /(^|\/)package\.json$/.test(file);

/** The versions in a version file or a manifest. */
export function versionsIn(text: string, file: string): VersionSource[] {
  if (/(^|\/)package\.json$/.test(file)) return ofPackage(text, file);
  return SPOTS.filter((spot) => spot.file.test(file)).flatMap(({ language, by, pattern }) => {
    const found = pattern.exec(text);
    const version = found?.groups?.['version'];
    return version === undefined ? [] : [{ language, version, file, line: lineAt(text, found?.index ?? 0), by }];
  });
}

function ofPackage(text: string, file: string): VersionSource[] {
  const data = parsed(text, file);
  const found: [VersionKey, unknown, RegExp][] = [
    ['manifest', at(data, 'engines', 'node'), /"engines"[^"]{0,20}(?:"[^"]{0,200}"[^"]{0,20}){0,20}?"node"\s{0,20}:/],
    ['volta', at(data, 'volta', 'node'), /"volta"[^"]{0,20}(?:"[^"]{0,200}"[^"]{0,20}){0,20}?"node"\s{0,20}:/],
  ];
  return found.flatMap(([by, version, words]) => {
    if (typeof version !== 'string') return [];
    const match = words.exec(text);
    const line = lineAt(text, (match?.index ?? 0) + (match?.[0].length ?? 0));
    return [{ language: 'Node.js' as const, version, file, line, by }];
  });
}

const IMAGES: [RegExp, Language][] = [
  [/^(?:[\w.-]+\/)*node$/, 'Node.js'],
  [/^(?:[\w.-]+\/)*python$/, 'Python'],
  [/^(?:[\w.-]+\/)*ruby$/, 'Ruby'],
  [/^(?:[\w.-]+\/)*php$/, 'PHP'],
  [/^(?:[\w.-]+\/)*golang$/, 'Go'],
];

const UNKNOWN = '\u0000';

/** The base image of the last stage; a stage based on an earlier one counts as that one's base. */
export function versionOfImage(text: string, file: string): VersionSource[] {
  const values = new Map(
    [...text.matchAll(/^ARG\s+(\w+)=["']?([^\s"']+)/gim)].map(([, name = '', value = '']) => [name, value]),
  );
  const stages = [...text.matchAll(/^FROM\s+(?:--platform=\S+\s+)?(\S+)(?:\s+AS\s+(\S+))?/gim)].map((match) => ({
    image: (match[1] ?? '').replace(
      /\$\{?(\w+)(?::-([^}]*))?\}?/g,
      (_, name: string, or = UNKNOWN) => values.get(name) ?? or,
    ),
    name: match[2]?.toLowerCase(),
    line: lineAt(text, match.index),
  }));
  let last = stages.at(-1);
  for (let i = 0; i < stages.length; i += 1) {
    const below = stages.find(({ name }) => name !== undefined && name === last?.image.toLowerCase());
    if (below === undefined || below === last) break;
    last = below;
  }
  const [, image = '', tag] = /^(.*?)(?::([\w.-]+))?(?:@sha256:\w+)?$/.exec(last?.image ?? '') ?? [];
  // An argument without a default is set when the image is built.
  if (last?.image.includes(UNKNOWN)) return [];
  // A digest identifies the image, but not its version.
  if (/^[^:@]+@sha256:/.test(last?.image ?? '')) return [];
  const language = IMAGES.find(([name]) => name.test(image))?.[1];
  return language === undefined || last === undefined
    ? []
    : [{ language, version: tag ?? 'latest', file, line: last.line, by: 'image' }];
}

const SETUPS: [RegExp, string, Language][] = [
  [/^actions\/setup-node@/, 'node-version', 'Node.js'],
  [/^actions\/setup-python@/, 'python-version', 'Python'],
  [/^ruby\/setup-ruby@/, 'ruby-version', 'Ruby'],
  [/^shivammathur\/setup-php@/, 'php-version', 'PHP'],
  [/^actions\/setup-go@/, 'go-version', 'Go'],
];

/** The versions that workflows set up; all values of a matrix. */
export function versionsOfWorkflow(text: string, file: string): VersionSource[] {
  const jobs = entries(at(parsed(text, file), 'jobs'));
  return jobs.flatMap(([, job]) =>
    entries(at(job, 'steps')).flatMap(([, step]) => {
      const setup = SETUPS.find(([action]) => texts(at(step, 'uses')).some((uses) => action.test(uses)));
      if (setup === undefined) return [];
      const [, key, language] = setup;
      const given = texts(at(step, 'with', key));
      const matrix = /\$\{\{\s*matrix\.([\w-]+)\s*\}\}/.exec(given[0] ?? '')?.[1];
      const versions = matrix === undefined ? given : texts(at(job, 'strategy', 'matrix', matrix));
      return versions
        .filter((version) => !version.includes('${{'))
        .map((version): VersionSource => {
          return { language, version, file, line: lineOf(text, new RegExp(`${key}\\s*:`)), by: 'workflow' };
        });
    }),
  );
}
