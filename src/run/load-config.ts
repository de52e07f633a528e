import { existsSync, statSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { checks } from '../checks/index.ts';
import { ConfigError, parseConfig } from '../config/load.ts';
import type { Config } from '../config/schema.ts';
import type { Subject } from '../gate/check.ts';
import { insideOf } from '../io/disk/read.ts';
import { gitRoot, inRepository } from '../io/git.ts';
import { productIn } from '../io/product-folder.ts';
import { type Base, BaseError, GateFiles, gitBase } from './base-branch.ts';
import { parseBaseline, readBaseline } from './baseline.ts';
import type { CheckOptions } from './options.ts';
import { type Process, UsageError } from './process.ts';
import { readInput, selection } from './settings.ts';

export const CONFIG_FILES = ['launch.yml', '.github/launch.yml'];

/** The configuration and the baseline, and how a change modifies the gate's files. */
export interface Told {
  config: Config;
  baseline: ReadonlySet<string>;
  change?: Subject['change'];
  /** Files by path as on the base, which replace the local ones. */
  accepted: Record<string, string | undefined>;
  notes: string[];
}

/** Reads the gate's own files: the local ones, those of the base branch of a judged change, or those in a recording. */
export async function told(
  options: Pick<CheckOptions, 'config' | 'baseline' | 'update-baseline' | 'base-ref' | 'only' | 'skip'>,
  { cwd, base: given, notes = [] }: Pick<Process, 'cwd' | 'base' | 'notes'>,
  recorded?: Pick<Told, 'config' | 'change'>,
): Promise<Told> {
  if (recorded && options.config === undefined)
    return { notes: [], accepted: {}, ...recorded, baseline: baselineHere(options, cwd) };
  const ref = options['base-ref'];
  const base = given ?? (ref === undefined ? undefined : gitBase(ref, cwd));
  if (base === undefined)
    return { config: configHere(options.config, cwd), baseline: baselineHere(options, cwd), notes, accepted: {} };
  const files = new GateFiles(base, cwd);
  try {
    const { config, note } = await configOf(base, options.config, cwd, files);
    const listed = options.baseline === undefined ? undefined : await files.read(options.baseline);
    return {
      config,
      baseline: listed === undefined ? new Set() : parseBaseline(listed, `${options.baseline} of ${base.name}`),
      accepted: await acceptedOf(config, files, selection(options)),
      change: files.change(),
      notes: [...notes, note],
    };
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    const unreadable = `The configuration of ${base.name} could not be read, and a change cannot bring its own: ${error.message}.`;
    const config = whereToLook(configOfChange(options.config, cwd));
    return { config, baseline: new Set(), change: { unreadable }, notes, accepted: {} };
  }
}

/** The files that checks compare with, as on the base: a change must not bring its own reference. */
async function acceptedOf(
  config: Config,
  files: GateFiles,
  wanted: (rule: string) => boolean,
): Promise<Record<string, string | undefined>> {
  const judging = checks.filter(({ name, rules }) => Object.keys(rules).some((rule) => wanted(`${name}/${rule}`)));
  const names = judging.flatMap(({ name, compared }) => compared(config[name]));
  const texts = await Promise.all(names.map(async (file) => [file, await files.read(file)] as const));
  return Object.fromEntries(texts);
}

/** The base's configuration. If the base has no valid one, the change's configuration only says where to look. */
async function configOf(base: Base, named: string | undefined, cwd: string, files: GateFiles) {
  const here = configOfChange(named, cwd);
  for (const file of named === undefined ? CONFIG_FILES : [named]) {
    const text = await files.read(file);
    if (text === undefined) continue;
    try {
      const config = inItsFolder(parseConfig(text, `${file} of ${base.name}`), file);
      return { config, note: `Configuration, waivers and baseline are from ${base.name}.` };
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      return { config: whereToLook(here), note: `The configuration of ${base.name} is not valid: ${error.message}` };
    }
  }
  return {
    config: whereToLook(here),
    note: `${base.name} has no launch.yml yet: no waivers apply. From the merge on, this change’s launch.yml counts.`,
  };
}

/** Removes everything that accepts or weighs findings, or that contacts other hosts. */
function whereToLook({ domain, root, canonical, subdomains, routes }: Config): Config {
  return {
    ...parseConfig('', ''),
    ...(domain !== undefined && { domain }),
    ...(root !== undefined && { root }),
    ...(canonical !== undefined && { canonical }),
    subdomains,
    routes,
  };
}

/** The launch.yml that is named or found; without one, an empty configuration. */
function configHere(named: string | undefined, cwd: string): Config {
  const file = named ?? expectedIn(cwd);
  if (file === undefined) return SAYS_NOTHING();
  // A file named by the user may be anywhere; one that was found must be in this repository.
  const within = named === undefined ? gitRoot(cwd) : undefined;
  const config = readConfig(file, cwd, within);
  const folder = productIn(config.root, cwd);
  if (folder === undefined || statSync(join(cwd, folder), { throwIfNoEntry: false })?.isDirectory()) return config;
  throw new UsageError(`${file}: root names the folder ${JSON.stringify(folder)}, and there is none.`);
}

/** The configuration in the change. The file may be missing, and a link must not lead out of the repository. */
function configOfChange(named: string | undefined, cwd: string): Config {
  const file = named ?? expectedIn(cwd);
  if (file === undefined || !existsSync(resolve(cwd, file))) return SAYS_NOTHING();
  const place = inRepository(file, cwd);
  if (place === undefined) return readConfig(file, cwd);
  const isInside = insideOf(place.root, resolve(cwd, file)) !== undefined;
  return isInside ? readConfig(file, cwd, place.root) : SAYS_NOTHING();
}

const expectedIn = (cwd: string) => CONFIG_FILES.find((each) => existsSync(join(cwd, each)));
const SAYS_NOTHING = () => parseConfig('', CONFIG_FILES[0] ?? '');

const readConfig = (file: string, cwd: string, within?: string) =>
  inItsFolder(parseConfig(readInput(file, cwd, 'config', within === undefined ? {} : { within }), file), file);

/** A launch.yml in a subfolder describes the product in that folder. */
function inItsFolder(config: Config, file: string): Config {
  const folder = posix.dirname(file.replaceAll('\\', '/')).replace(/^(?:\.\/)+/, '');
  const isApart = !/^(?:\.|\.github|\.\.(?:\/.*)?|\/.*|[A-Za-z]:.*)$/.test(folder);
  return config.root === undefined && isApart ? { ...config, root: folder } : config;
}

function baselineHere(
  { baseline, 'update-baseline': updates = false }: Pick<CheckOptions, 'baseline' | 'update-baseline'>,
  cwd: string,
): Set<string> {
  if (baseline !== undefined) return readBaseline(baseline, cwd, updates);
  if (updates) throw new UsageError('--update-baseline needs --baseline FILE.');
  return new Set();
}
