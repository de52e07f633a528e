import type { Command, Language, Platform, PlatformName, VersionSource } from '../../io/deployment.ts';
import { at, entries, lineOf, parsed, type Tree, texts } from '../../lib/settings-file.ts';
import { commandOf } from './commands.ts';
import { UNREAD, type Unread } from './unread.ts';

/** What a platform's file says of versions and commands. */
interface PlatformFile {
  platform: Platform;
  versions: VersionSource[];
  commands: Command[];
}

interface Form {
  name: PlatformName;
  file: RegExp;
  /** Where commands stand, and when they are run. */
  commands: [Command['when'], ...string[]][];
  usesImage?: (tree: Tree) => boolean;
  versions?: (tree: Tree) => [Language, string, string | RegExp][];
}

const VARIABLES: [RegExp, Language][] = [
  [/^(?:RAILPACK_|NIXPACKS_)?NODE_VERSION$/, 'Node.js'],
  [/^(?:RAILPACK_|NIXPACKS_)?PYTHON_VERSION$/, 'Python'],
  [/^(?:RAILPACK_|NIXPACKS_)?RUBY_VERSION$/, 'Ruby'],
  [/^(?:RAILPACK_|NIXPACKS_)?(?:GO_VERSION)$/, 'Go'],
];

const fromMap = (map: unknown): [Language, string, string][] =>
  entries(map).flatMap(([name, value]) => {
    const language = VARIABLES.find(([known]) => known.test(name))?.[1];
    return language === undefined || texts(value).length === 0 ? [] : [[language, String(value), name]];
  });

const RUNTIMES: [RegExp, Language][] = [
  [/^nodejs(\d+)/, 'Node.js'],
  [/^python(\d[\d.]*)/, 'Python'],
  [/^ruby(\d[\d.]*)/, 'Ruby'],
];

/** `nodejs22.x`, `python312`: digits without a point are a major and a minor, except of Node.js. */
function fromRuntime(runtime: unknown): [Language, string, string][] {
  const [text = ''] = texts(runtime);
  return RUNTIMES.flatMap(([form, language]): [Language, string, string][] => {
    const digits = form.exec(text)?.[1];
    if (digits === undefined) return [];
    const isPacked = language !== 'Node.js' && !digits.includes('.') && digits.length > 1;
    return [[language, isPacked ? `${digits[0]}.${digits.slice(1)}` : digits, text]];
  });
}

const FORMS: Form[] = [
  { name: 'Vercel', file: /(^|\/)vercel\.json$/, commands: [['build', 'buildCommand']] },
  {
    name: 'Netlify',
    file: /(^|\/)netlify\.toml$/,
    commands: [
      ['build', 'build', 'command'],
      ['build', 'context', 'production', 'command'],
    ],
    versions: (tree) =>
      [
        ...fromMap(at(tree, 'context', 'production', 'environment')),
        ...fromMap(at(tree, 'build', 'environment')),
      ].slice(0, 1),
  },
  {
    name: 'Render',
    file: /(^|\/)render\.ya?ml$/,
    commands: [
      ['build', 'services', '*', 'buildCommand'],
      ['release', 'services', '*', 'preDeployCommand'],
      ['start', 'services', '*', 'startCommand'],
    ],
    usesImage: (tree) =>
      entries(at(tree, 'services')).every(([, service]) =>
        [at(service, 'runtime'), at(service, 'env')].includes('docker'),
      ),
    versions: (tree) =>
      entries(at(tree, 'services')).flatMap(([, service]) =>
        entries(at(service, 'envVars')).flatMap(([, each]) =>
          fromMap({ [String(at(each, 'key'))]: at(each, 'value') }),
        ),
      ),
  },
  {
    name: 'Railway',
    file: /(^|\/)railway\.(?:json|toml)$/,
    commands: [
      ['build', 'build', 'buildCommand'],
      ['release', 'deploy', 'preDeployCommand'],
      ['start', 'deploy', 'startCommand'],
    ],
    usesImage: (tree) => at(tree, 'build', 'builder') === 'DOCKERFILE',
  },
  {
    name: 'Fly.io',
    file: /(^|\/)fly\.toml$/,
    commands: [
      ['release', 'deploy', 'release_command'],
      ['start', 'processes', '*'],
    ],
    usesImage: (tree) => at(tree, 'build', 'builder') === undefined,
  },
  { name: 'Heroku', file: /(^|\/)app\.json$/, commands: [] },
  {
    name: 'App Engine',
    file: /(^|\/)app\.ya?ml$/,
    commands: [['start', 'entrypoint']],
    versions: (tree) => fromRuntime(at(tree, 'runtime')),
  },
  {
    name: 'AWS Lambda',
    file: /(^|\/)serverless\.ya?ml$/,
    commands: [],
    versions: (tree) =>
      [
        ...fromRuntime(at(tree, 'provider', 'runtime')),
        ...entries(at(tree, 'functions')).flatMap(([, each]) => fromRuntime(at(each, 'runtime'))),
      ].slice(0, 1),
  },
  { name: 'Cloudflare', file: /(^|\/)wrangler\.(?:toml|jsonc?)$/, commands: [['build', 'build', 'command']] },
];

export const isDeployFile = (file: string): boolean =>
  FORMS.some((form) => form.file.test(file)) || /(^|\/)Procfile$/.test(file);

export function readPlatform(text: string, file: string): PlatformFile | Unread | undefined {
  if (/(^|\/)Procfile$/.test(file)) return procfile(text, file);
  const form = FORMS.find((each) => each.file.test(file));
  const tree = parsed(text, file);
  if (form === undefined || tree === undefined) return UNREAD;
  // An app.json of Expo or of anything else says nothing of Heroku.
  if (form.name === 'Heroku' && !['buildpacks', 'formation', 'stack', 'addons'].some((key) => key in tree))
    return undefined;
  if (form.name === 'App Engine' && typeof tree['runtime'] !== 'string') return undefined;
  const commands = form.commands.flatMap(([when, ...path]) =>
    below(tree, path)
      .flatMap(texts)
      .map((command) => commandOf(command, { file, line: lineOf(text, command.split('\n', 1)[0] ?? ''), when })),
  );
  const versions = (form.versions?.(tree) ?? []).map(([language, version, words]): VersionSource => {
    return { language, version, file, line: lineOf(text, words), by: 'platform' };
  });
  return {
    platform: { name: form.name, file, line: 1, usesImage: form.usesImage?.(tree) ?? false },
    versions,
    commands,
  };
}

function below(tree: unknown, [first, ...rest]: readonly string[]): unknown[] {
  if (first === undefined) return tree === undefined ? [] : [tree];
  const next = first === '*' ? entries(tree).map(([, each]) => each) : [at(tree, first)];
  return next.flatMap((each) => below(each, rest));
}

function procfile(text: string, file: string): PlatformFile {
  const commands = text.split('\n').flatMap((row, i): Command[] => {
    const [, process, command] = /^(\w+):\s*(\S.*)$/.exec(row) ?? [];
    return command === undefined
      ? []
      : [commandOf(command, { file, line: i + 1, when: process === 'release' ? 'release' : 'start' })];
  });
  return { platform: { name: 'Heroku', file, line: 1, usesImage: false }, versions: [], commands };
}
