import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseConfig } from '../config/load.ts';
import { listFiles } from '../io/files.ts';
import { parseTarget } from '../lib/domain-names.ts';
import { type Base, BaseError, isDeclaration } from '../run/base-branch.ts';
import { parse } from '../run/options.ts';
import { EXIT, type Process, UsageError } from '../run/process.ts';
import { readInput } from '../run/settings.ts';
import type { Command } from './command.ts';

const PLAN_OPTIONS = {
  from: { type: 'string', value: 'FILE', help: 'read targets from a file too, one per line; # starts a comment' },
  legs: { type: 'string', value: 'N', help: 'maximum number of jobs; default and limit 256, as on GitHub' },
  help: { type: 'boolean', help: 'show this help' },
} as const;

/** GitHub's limit for jobs in one matrix (GitHub, usage limits). */
const MAX_LEGS = 256;

/** A job of the matrix: inputs of the action. */
export interface Leg {
  /** The name of the job and of its report. */
  leg: string;
  /** Domains, separated by commas; empty when the configuration file names the domain. */
  domain: string;
  /** Configuration files, separated by commas. */
  config: string;
}

export interface Plan {
  include: Leg[];
}

/** `launch-gate plan`: the job matrix for many products, given domains or the launch.yml files of a repository. */
export async function planMatrix(args: readonly string[], { cwd, signal, base }: Process): Promise<Plan> {
  const { values, positionals } = parse(args, PLAN_OPTIONS);
  const most = legsOf(values.legs);
  const given = [...positionals, ...(values.from === undefined ? [] : linesOf(readInput(values.from, cwd, 'from')))];
  const targets = given.length > 0 ? given : await declarations(cwd, signal, base);
  const files = [...new Set(targets.filter(isConfig))];
  const configs = await Promise.all(files.map((file) => configuredBy(file, cwd, base)));
  const domains = [...new Set(targets.filter((target) => !isConfig(target)).map((target) => parseTarget(target).name))];
  if (configs.length + domains.length === 0)
    throw new UsageError('plan found no launch.yml here; name domains or files.');
  const forConfigs = legsFor(configs.length, domains.length, most);
  return {
    include: named([
      ...groups(configs, forConfigs).map(legOfConfigs),
      ...groups(domains, most - forConfigs).map(legOfDomains),
    ]),
  };
}

/** How many legs go to configuration files: one each, or their proportional share when there are too few legs. */
function legsFor(configs: number, domains: number, most: number): number {
  if (configs + domains <= most) return configs;
  if (domains === 0) return most;
  const share = Math.round((most * configs) / (configs + domains));
  return configs === 0 ? 0 : Math.min(Math.max(share, 1), most - 1);
}

/** The launch.yml files here and on the base branch: a product whose file the change deletes is still judged. */
async function declarations(cwd: string, signal: AbortSignal, base: Base | undefined): Promise<string[]> {
  const here = (await listFiles(cwd, signal)).filter(isDeclaration);
  if (base === undefined) return here;
  try {
    return [...new Set([...here, ...(await base.declarations())])].sort();
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    throw new UsageError(`plan cannot tell which launch.yml files a change deletes: ${error.message}.`);
  }
}

const isConfig = (target: string) => /\.ya?ml$/.test(target);

const linesOf = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean);

function legsOf(text = String(MAX_LEGS)): number {
  const legs = Number(text);
  if (Number.isInteger(legs) && legs >= 1 && legs <= MAX_LEGS) return legs;
  throw new UsageError(`--legs takes a number from 1 to ${MAX_LEGS}, not ${JSON.stringify(text)}.`);
}

/** Reads the file now, so that a mistake in it stops the plan and not only one leg. */
async function configuredBy(file: string, cwd: string, base: Base | undefined): Promise<Configured> {
  const isHere = existsSync(resolve(cwd, file));
  const text = isHere ? readInput(file, cwd, 'config', { within: cwd }) : await base?.read(file);
  if (text === undefined) throw new UsageError(`plan ${JSON.stringify(file)}: there is no such file.`);
  const { domain } = parseConfig(text, file);
  const folder = file.replace(/(?<=^|[^/])\/?(?<=^|\/)[^/]*$/, '').replace(/^\.github$/, '');
  return { name: folder || (domain ?? 'root'), file };
}

interface Configured {
  name: string;
  file: string;
}

function legOfConfigs(these: readonly Configured[]): Leg {
  return { leg: nameOf(these.map(({ name }) => name)), domain: '', config: these.map(({ file }) => file).join(',') };
}

const legOfDomains = (these: readonly string[]): Leg => ({ leg: nameOf(these), domain: these.join(','), config: '' });

/** Makes leg names unique, because legs save their reports under their names. */
function named(legs: readonly Leg[]): Leg[] {
  const times = new Map<string, number>();
  return legs.map((each) => {
    const nth = (times.get(each.leg) ?? 0) + 1;
    times.set(each.leg, nth);
    return nth === 1 ? each : { ...each, leg: `${each.leg} (${nth})` };
  });
}

/** Splits into at most `most` groups of nearly equal size. */
function groups<T>(all: readonly T[], most: number): T[][] {
  const count = Math.min(all.length, most);
  const [size, larger] = [Math.floor(all.length / count), all.length % count];
  return Array.from({ length: count }, (_, i) => {
    const from = i * size + Math.min(i, larger);
    return all.slice(from, from + size + (i < larger ? 1 : 0));
  });
}

/** Only characters that actions/upload-artifact allows in an artifact name. */
function nameOf(names: readonly string[]): string {
  const more = names.length > 1 ? ` and ${names.length - 1} more` : '';
  return `${names[0]}${more}`.replace(/[^\w .()-]/g, '-');
}

export const command: Command = {
  usage: '[TARGET|FILE...]',
  options: PLAN_OPTIONS,
  async run(args, process) {
    process.stdout.write(`${JSON.stringify(await planMatrix(args, process))}\n`);
    return EXIT.go;
  },
};
