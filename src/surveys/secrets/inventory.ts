import { providers } from '../../catalog/key-kinds/index.ts';
import { platformFile } from '../../catalog/platforms/index.ts';
import type { KeyClass } from '../../io/secrets.ts';
import { lineAt } from '../../lib/lines.ts';
import { isSecretName } from '../../lib/secret-names.ts';

/** A secret that the project needs: its name and where it is wanted; never a value. */
export interface Need {
  name: string;
  opens: KeyClass;
  /** The service, where the name tells it. */
  service?: string;
  /** What asks for it or has a place for it. */
  places: { kind: PlaceKind; file: string; line: number }[];
}

export type PlaceKind = 'code' | 'workflow' | 'environment file' | 'platform file';

const NAME = '([A-Z][A-Z0-9_]{2,})';
/** How each kind of file names a variable. */
const MENTIONS: Record<PlaceKind, RegExp[]> = {
  code: [
    new RegExp(`\\b(?:process\\.env|import\\.meta\\.env|Bun\\.env)(?:\\.|\\[\\s*["'\`])${NAME}\\b`, 'g'),
    new RegExp(
      `\\b(?:Deno\\.env\\.get|os\\.getenv|os\\.environ\\.get|getenv|os\\.Getenv|ENV\\.fetch|env)\\(\\s*["'\`]${NAME}["'\`]`,
      'g',
    ),
    new RegExp(`\\b(?:os\\.environ|ENV|\\$_ENV)\\[\\s*["']${NAME}["']\\]`, 'g'),
  ],
  workflow: [new RegExp(`\\bsecrets\\.${NAME}\\b`, 'g')],
  'environment file': [new RegExp(`^[ \\t]*(?:export[ \\t]+)?${NAME}[ \\t]*=`, 'gm')],
  'platform file': [
    new RegExp(`^[ \\t]*(?:-[ \\t]*)?(?:key:[ \\t]*)?["']?${NAME}["']?[ \\t]*(?:[:=]|$)`, 'gm'),
    new RegExp(`\\$\\{${NAME}\\b`, 'g'),
  ],
};

const CODE = /\.(m?[jt]sx?|c[jt]s|vue|svelte|astro|py|rb|go|php|ex|exs|rs|java|kt)$/;
const COMPOSE = /(^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/;

/** What kind of place a file is; undefined for one that names no variables. */
export function placeKind(path: string): PlaceKind | undefined {
  if (/(^|\/)\.env(?:\.[^/\n]+)?$/.test(path)) return 'environment file';
  if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return 'workflow';
  if (COMPOSE.test(path) || platformFile(path) !== undefined) return 'platform file';
  return CODE.test(path) ? 'code' : undefined;
}

/** The secrets that these files name, by name. */
export function inventory(files: Iterable<{ path: string; text: string }>): Need[] {
  const needs = new Map<string, Need>();
  for (const { path, text } of files) {
    const kind = placeKind(path);
    for (const pattern of kind === undefined ? [] : MENTIONS[kind]) {
      for (const { 1: name = '', index } of text.matchAll(pattern)) {
        if (!isSecretName(name)) continue;
        const need = needs.get(name) ?? { name, ...serviceOf(name), places: [] };
        needs.set(name, need);
        const line = lineAt(text, index);
        if (!need.places.some((place) => place.file === path))
          need.places.push({ kind: kind ?? 'code', file: path, line });
      }
    }
  }
  return [...needs.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Names of no one service. */
const GENERAL: [RegExp, KeyClass][] = [
  [/DATABASE|POSTGRES|MYSQL|MONGO|REDIS|_DB_|^DB_/, 'database'],
  [/JWT|SESSION|AUTH|COOKIE|OAUTH|CLIENT_SECRET|ENCRYPTION/, 'sign-in'],
  [/SMTP|MAIL/, 'mail'],
  [/WEBHOOK|PAYMENT|BILLING/, 'money'],
  [/AWS|GCP|AZURE|DEPLOY|SSH/, 'infrastructure'],
  [/GITHUB|GITLAB|NPM/, 'code'],
];

/** First words of our ids that are no service's name. */
const NO_SERVICE = new Set([
  'session',
  'encryption',
  'client',
  'basic',
  'private',
  'smtp',
  'redis',
  'amqp',
  'key',
  'tf',
]);

/** Whose key a name means: the first word of a provider's id is in it, else what such names open. */
function serviceOf(name: string): Pick<Need, 'opens' | 'service'> {
  const words = new Set(name.toLowerCase().split('_'));
  const first = (id: string) => id.split('-')[0] ?? '';
  const known = providers.find(({ id, isGeneric }) => !isGeneric && words.has(first(id)) && !NO_SERVICE.has(first(id)));
  if (known) return { opens: known.opens, service: known.name.split(' ')[0] ?? known.name };
  return { opens: GENERAL.find(([pattern]) => pattern.test(name))?.[1] ?? 'other' };
}
