import { declaredFor } from '../config/declared.ts';
import type { Config } from '../config/schema.ts';
import type { Subject } from '../gate/check.ts';
import { STAGES } from '../gate/finding.ts';
import { parseTarget } from '../lib/domain-names.ts';
import type { Told } from './load-config.ts';
import type { CheckOptions } from './options.ts';
import { isRepository, scanOf } from './repository.ts';
import { oneOf, parseSeconds, readInput } from './settings.ts';

/** The input of a run that affects judging: recorded, so that a replay needs nothing else. */
export interface Request {
  domain?: string;
  config: Config;
  zone?: { file: string; text: string };
  change?: Subject['change'];
  isRepository: boolean;
  mayVerify: boolean;
  /** The settings for probes, measurements and versions. */
  run: Pick<Subject, 'measures' | 'confirmAfter' | 'version'> & { mayProbe?: boolean; ownsHost?: boolean };
  scan?: Subject['scan'];
  notes: string[];
}

export function requestOf(
  target: string | undefined,
  options: CheckOptions,
  cwd: string,
  kept: Request | undefined,
  { config, change, notes }: Told,
): Request {
  const named = target ?? kept?.domain ?? config.domain;
  const domain = named === undefined ? undefined : parseTarget(named).name;
  const own = declaredFor(domain, config);
  const zone =
    options.zone === undefined ? kept?.zone : { file: options.zone, text: readInput(options.zone, cwd, 'zone') };
  return {
    ...(domain !== undefined && { domain }),
    config: own.config,
    ...(zone && { zone }),
    ...(change && { change }),
    isRepository: kept?.isRepository ?? isRepository(cwd, options),
    mayVerify: options['no-verify'] !== true && kept?.mayVerify !== false,
    ...scanOf(options, kept),
    run: { ...kept?.run, ...runOf(options) },
    notes: own.left.length === 0 ? notes : [...notes, leftWords(own.left, config, domain)],
  };
}

const leftWords = (left: readonly string[], { domain }: Config, target = '') =>
  `launch.yml declares ${left.join(', ')} of ${domain ?? 'another host'}; they do not apply to ${target}.`;

export function subjectOf(
  { domain, config, change, isRepository: isHere, mayVerify, run: { mayProbe, ownsHost, ...run }, scan }: Request,
  options: CheckOptions,
): Subject {
  return {
    ...(domain !== undefined && { domain }),
    stage: oneOf(options.stage, STAGES, 'stage') ?? config.stage ?? 'prelaunch',
    ...(config.canonical !== undefined && { canonical: config.canonical }),
    subdomains: config.subdomains,
    routes: config.routes,
    isRepository: isHere,
    permissions: { verify: mayVerify, probe: mayProbe === true, ownsHost: ownsHost === true },
    ...run,
    owners: ownersOf(config),
    ...(scan && { scan }),
    ...(change && { change }),
  };
}

/** Rules that send dozens of requests to each page, and run only when named. */
const MEASURES = ['performance', 'performance/p95', 'performance/shift'];

function runOf(options: CheckOptions): Request['run'] {
  const isNamed = options.only?.some((names) => names.split(',').some((name) => MEASURES.includes(name.trim())));
  return {
    mayProbe: options['no-probe'] !== true,
    ...(options['i-own-this-host'] && { ownsHost: true }),
    ...((options.measure || isNamed) && { measures: true }),
    ...(options['confirm-after'] !== undefined && {
      confirmAfter: parseSeconds(options['confirm-after'], 'confirm-after', 300),
    }),
    ...(options['expect-version'] !== undefined && { version: options['expect-version'] }),
  };
}

export function ownersOf({ owners }: Config): NonNullable<Subject['owners']> {
  return Object.fromEntries(
    Object.entries(owners).map(([what, who]) => [what, typeof who === 'string' ? { name: who } : who]),
  ) as NonNullable<Subject['owners']>;
}
