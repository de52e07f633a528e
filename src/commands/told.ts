import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, parseConfig } from '../config/load.ts';
import type { Config } from '../config/schema.ts';
import type { Subject } from '../gate/check.ts';
import { parseBaseline, readBaseline } from './baseline.ts';
import type { CheckOptions } from './options.ts';
import { readInput } from './settings.ts';
import { type Base, BaseError, GateFiles, gitBase } from './trust.ts';
import { type Process, UsageError } from './usage.ts';

const CONFIG_FILES = ['launch.yml', '.github/launch.yml'];

/** What launch.yml and the baseline say, and how a change differs from it. */
export interface Told {
  config: Config;
  baseline: ReadonlySet<string>;
  change?: Subject['change'];
  notes: string[];
}

/** Reads the gate's own files: from here, from the branch that the judged change goes to, or from a recording. */
export async function told(
  options: CheckOptions,
  { cwd, base: given, notes = [] }: Process,
  recorded?: Pick<Told, 'config' | 'change'>,
): Promise<Told> {
  if (recorded && options.config === undefined) return { notes: [], ...recorded, baseline: baselineHere(options, cwd) };
  const ref = options['base-ref'];
  const base = given ?? (ref === undefined ? undefined : gitBase(ref, cwd));
  if (base === undefined)
    return { config: configHere(options.config, cwd), baseline: baselineHere(options, cwd), notes };
  const files = new GateFiles(base, cwd);
  try {
    const { config, note } = await configOf(base, options.config, cwd, files);
    const accepted = options.baseline === undefined ? undefined : await files.read(options.baseline);
    return {
      config,
      baseline: accepted === undefined ? new Set() : parseBaseline(accepted, `${options.baseline} of ${base.name}`),
      change: files.change(),
      notes: [...notes, note],
    };
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    const unreadable = `The gate of ${base.name} could not be read, and a change may not bring its own: ${error.message}.`;
    const config = tightOnly(configHere(options.config, cwd));
    return { config, baseline: new Set(), change: { unreadable }, notes };
  }
}

/** The base's configuration. Where the base has none, or none that can be read, the change says where to look. */
async function configOf(base: Base, named: string | undefined, cwd: string, files: GateFiles) {
  const here = configHere(named, cwd);
  for (const file of named === undefined ? CONFIG_FILES : [named]) {
    const text = await files.read(file);
    if (text === undefined) continue;
    try {
      const config = parseConfig(text, `${file} of ${base.name}`);
      return { config, note: `Configuration, waivers and baseline are those of ${base.name}.` };
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      return { config: tightOnly(here), note: `The configuration of ${base.name} is not valid: ${error.message}` };
    }
  }
  return { config: tightOnly(here), note: `There is no configuration on ${base.name}: nothing is accepted yet.` };
}

/** Without all that lets something through. */
function tightOnly({ 'block-on': _, 'on-incomplete': __, ...config }: Config): Config {
  return { ...config, accept: [] };
}

/** launch.yml where it is named or expected; one that says nothing where there is none. */
export function configHere(named: string | undefined, cwd: string): Config {
  const file = named ?? CONFIG_FILES.find((each) => existsSync(join(cwd, each)));
  if (file === undefined) return parseConfig('', CONFIG_FILES[0] ?? '');
  return parseConfig(readInput(file, cwd, 'config'), file);
}

function baselineHere({ baseline, 'update-baseline': updates = false }: CheckOptions, cwd: string): Set<string> {
  if (baseline !== undefined) return readBaseline(baseline, cwd, updates);
  if (updates) throw new UsageError('--update-baseline needs --baseline FILE.');
  return new Set();
}
