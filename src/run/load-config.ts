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

/** What launch.yml and the baseline say, and how a change differs from it. */
export interface Told {
  config: Config;
  baseline: ReadonlySet<string>;
  change?: Subject['change'];
  /** Files by their path as the base has them, in place of those that lie here. */
  accepted: Record<string, string | undefined>;
  notes: string[];
}

/** Reads the gate's own files: from here, from the branch that the judged change goes to, or from a recording. */
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

/** Files that a check compares with, as the base has them: a change may not bring its own measure. */
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

/** The base's configuration. Where the base has none, or none that can be read, the change says where to look. */
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

/** Without all that lets something through, weighs it or asks somebody else. */
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

/** launch.yml where it is named or expected; one that says nothing where there is none. */
function configHere(named: string | undefined, cwd: string): Config {
  const file = named ?? expectedIn(cwd);
  if (file === undefined) return SAYS_NOTHING();
  // Whoever names a file may name any; one that merely lies here is of this repository.
  const within = named === undefined ? gitRoot(cwd) : undefined;
  const config = readConfig(file, cwd, within);
  const folder = productIn(config.root, cwd);
  if (folder === undefined || statSync(join(cwd, folder), { throwIfNoEntry: false })?.isDirectory()) return config;
  throw new UsageError(`${file}: root names the folder ${JSON.stringify(folder)}, and there is none.`);
}

/** What a change brings along. It may lack the file, and a link of its own leads nowhere but into the repository. */
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

/** A launch.yml in a folder of its own is of the product in that folder. */
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
