import { aiOptions } from '../checks/ai/options.ts';
import { smokeOptions } from '../checks/smoke/options.ts';
import type { Config } from '../config/schema.ts';
import type { SecretsIn } from '../io/body-summary.ts';
import { failure } from '../io/failure.ts';
import { productIn } from '../io/product-folder.ts';
import { type Consent, realWorld, type Visitor } from '../io/real.ts';
import type { World } from '../io/world.ts';
import { VERSION } from '../lib/version.ts';
import type { CheckOptions } from './options.ts';
import type { Process } from './process.ts';
import {
  parseCertificates,
  parseDatabase,
  parseDiversion,
  parseResolvers,
  parseTimeout,
  selection,
} from './settings.ts';
import { surveyedApart } from './survey-thread.ts';
import { type Place, type Surveyor, surveyedHere, surveysBy } from './surveys.ts';

/** The options that the world depends on. */
type WorldOptions = Pick<
  CheckOptions,
  | 'only'
  | 'skip'
  | 'no-probe'
  | 'resolver'
  | 'connect-to'
  | 'ca'
  | 'allow-private'
  | 'timeout'
  | 'no-browser'
  | 'expect-version'
  | 'db'
  | 'staged'
>;

/** The embedded PostgreSQL takes 300 MiB for 160 migrations (measured 2026-11-30). */
const DATABASE_MB = 1024;

/** The real world with these options. */
export function outside(
  options: WorldOptions,
  config: Config,
  { cwd, env, signal, clock, isApart }: Pick<Process, 'cwd' | 'env' | 'signal' | 'clock' | 'isApart'>,
  visitor?: Visitor,
  consent?: Consent,
): World {
  const allowPrivate = options['allow-private'] === true;
  const resolvers = resolversOf(options, config);
  const runMs = secondsOf(options, config) * 1000;
  const ends = AbortSignal.any([signal, AbortSignal.timeout(runMs)]);
  const tree = { root: cwd, product: productIn(config.root, cwd) };
  const place = { tree, env: { ...env } };
  // A hook reads only staged files, and starting a thread takes as long as that.
  const survey = isApart && !options.staged ? surveyedApart(place, ends, runMs) : surveyedHere(place, ends);
  // Statements hold their thread until they end, and fill its memory.
  const database = surveyedApart(place, ends, runMs, DATABASE_MB);
  const world = realWorld({
    resolvers,
    diversions: (options['connect-to'] ?? []).map((text) => parseDiversion(text, allowPrivate)),
    trust: parseCertificates(options.ca ?? [], cwd),
    allowPrivate,
    ...(asksMore(config, options) && { requestsOfOneHost: MORE_REQUESTS }),
    signal: ends,
    clock,
    ...tree,
    surveys: { ...surveysBy(survey), rehearse: rehearsalBy(options, place, ends, database) },
    secretsIn: secretsBy(survey),
    version: VERSION,
    visitor,
    ...(consent && { consent }),
    ...(options['no-browser'] !== true && { env }),
  });
  return { ...world, elapsed: () => world.elapsed(), converse: conversing(world, env) };
}

function resolversOf(options: Pick<CheckOptions, 'resolver'>, config: Config): string[] {
  const configured = (config['dns'] as { resolvers?: string[] } | undefined)?.resolvers ?? [];
  return options.resolver
    ? parseResolvers(options.resolver, '--resolver')
    : parseResolvers(configured, 'dns.resolvers in launch.yml');
}

/** The time limit of the run, in seconds. */
const secondsOf = (options: WorldOptions, config: Config) =>
  parseTimeout(options.timeout) + waitFor(options, config) + talkFor(options, config);

const secretsBy =
  (survey: Surveyor): SecretsIn =>
  async (text, path) => {
    const found = await survey('secretsIn', { text, path });
    return found === undefined || 'failure' in found ? undefined : found;
  };

/** Concurrent calls share one set of conversations. */
function conversing(world: World, env: Process['env']): World['converse'] {
  let converse: Promise<World['converse']> | undefined;
  const start = async () => {
    const [{ conversations }, { withoutSecrets }] = await Promise.all([
      import('../lookups/ai/converse.ts'),
      import('../surveys/secrets/text.ts'),
    ]);
    return conversations(world, env, (text) => withoutSecrets(text, 'reply.txt'));
  };
  return async (request) => {
    converse ??= start();
    return (await converse)(request);
  };
}

/** Sections of launch.yml that cause more requests, and the request limit per host in that case. */
const ASKING = ['redirects', 'edge', 'smoke', 'limits', 'performance', 'ai', 'headers'];
const MORE_REQUESTS = 250;

const asksMore = (config: Config, { only = [] }: Pick<CheckOptions, 'only'>) =>
  Object.keys(config.routes).length > 0 ||
  ASKING.some((name) => config[name] !== undefined) ||
  only.some((names) => names.includes('performance'));

/**
 * Migrations run on the embedded PostgreSQL, in a thread of its own; with --db on that server, but never those of an
 * untrusted change. A hook has no time for it.
 */
function rehearsalBy(
  { db, staged, 'no-probe': isForbidden }: Pick<CheckOptions, 'db' | 'staged' | 'no-probe'>,
  { tree, env }: Place,
  ends: AbortSignal,
  apart: Surveyor,
): World['rehearse'] {
  if (staged) return async () => failure('missing', 'a hook does not apply migrations');
  if (db === undefined || isForbidden) return (question) => apart('rehearse', question);
  const url = parseDatabase(db, env);
  return async (question) =>
    (await import('../surveys/migrations/rehearsal/rehearse.ts')).rehearse(question, tree, url, ends);
}

/** Waiting for a deployment does not count towards the run's time limit. */
function waitFor({ 'expect-version': version }: Pick<CheckOptions, 'expect-version'>, config: Config): number {
  if (version === undefined) return 0;
  const { version: where, 'version-within': within } = smokeOptions.parse(config['smoke'] ?? {});
  return where === undefined ? 0 : 2 * within;
}

/** Nor do conversations, which have their own time limit. */
function talkFor(options: Pick<CheckOptions, 'only' | 'skip' | 'no-probe'>, config: Config): number {
  if (options['no-probe'] || !selection(options)('ai/injection')) return 0;
  const { endpoint, most } = aiOptions.parse(config['ai'] ?? {});
  return endpoint === undefined ? 0 : most.minutes * 60;
}
