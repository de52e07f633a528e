import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseConfig } from '../config/load.ts';
import { parseTarget } from '../looking/target.ts';
import { listFiles } from '../world/files.ts';
import { parse } from './options.ts';
import { readInput } from './settings.ts';
import { type Base, BaseError, isDeclaration } from './trust.ts';
import { type Process, UsageError } from './usage.ts';

export const PLAN_OPTIONS = {
  from: { type: 'string', value: 'FILE', help: 'targets from a file too, one on a line; # begins a remark' },
  legs: { type: 'string', value: 'N', help: 'at most so many legs; default and limit 256, as GitHub has it' },
  help: { type: 'boolean', help: 'this text' },
} as const;

/** Jobs of one matrix (GitHub, usage limits). */
const MAX_LEGS = 256;

/** One job of the matrix: inputs of the action. */
export interface Leg {
  /** Names the job and its report. */
  leg: string;
  /** Domains, separated by commas; empty where the configuration says it. */
  domain: string;
  config: string;
}

export interface Plan {
  include: Leg[];
}

/** `launch-gate plan`: a matrix of jobs for many products: domains, or the launch.yml files of a repository. */
export async function planMatrix(args: readonly string[], { cwd, signal, base }: Process): Promise<Plan> {
  const { values, positionals } = parse(args, PLAN_OPTIONS);
  const most = legsOf(values.legs);
  const given = [...positionals, ...(values.from === undefined ? [] : linesOf(readInput(values.from, cwd, 'from')))];
  const targets = given.length > 0 ? given : await declarations(cwd, signal, base);
  const files = [...new Set(targets.filter(isConfig))];
  const configs = await Promise.all(files.map((file) => legOf(file, cwd, base)));
  const domains = [...new Set(targets.filter((target) => !isConfig(target)).map((target) => parseTarget(target).name))];
  if (configs.length + domains.length === 0)
    throw new UsageError('plan found no launch.yml here; name domains or files.');
  if (configs.length > most || (domains.length > 0 && configs.length >= most))
    throw new UsageError(`${configs.length} configuration files are more than the ${most} legs there may be.`);
  return { include: [...configs, ...groups(domains, most - configs.length)] };
}

/** Those that lie here, and those of the branch that a change goes to: what it deletes is judged all the same. */
async function declarations(cwd: string, signal: AbortSignal, base: Base | undefined): Promise<string[]> {
  const here = (await listFiles(cwd, signal)).filter(isDeclaration);
  if (base === undefined) return here;
  try {
    return [...new Set([...here, ...(await base.declarations())])].sort();
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    throw new UsageError(`plan cannot tell which launch.yml files a change takes away: ${error.message}.`);
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
  throw new UsageError(`--legs takes a number from 1 to ${MAX_LEGS}; it was given ${JSON.stringify(text)}.`);
}

/** The file is read now, so that a mistake in it stops the plan and not one leg of many. */
async function legOf(file: string, cwd: string, base: Base | undefined): Promise<Leg> {
  const isHere = existsSync(resolve(cwd, file));
  const text = isHere ? readFileSync(resolve(cwd, file), 'utf8') : await base?.read(file);
  if (text === undefined) throw new UsageError(`plan ${JSON.stringify(file)}: there is no such file.`);
  const { domain } = parseConfig(text, file);
  const folder = file.replace(/\/?[^/]*$/, '').replace(/^\.github$/, '');
  return { leg: nameOf(folder || (domain ?? 'root')), domain: '', config: file };
}

/** As many domains in each leg as it takes to stay within the legs there are. */
function groups(domains: readonly string[], legs: number): Leg[] {
  const size = Math.ceil(domains.length / legs);
  return Array.from({ length: Math.ceil(domains.length / Math.max(size, 1)) }, (_, i) => {
    const these = domains.slice(i * size, (i + 1) * size);
    const more = these.length > 1 ? ` and ${these.length - 1} more` : '';
    return { leg: nameOf(`${these[0]}${more}`), domain: these.join(','), config: '' };
  });
}

/** What may stand in the name of an artifact (actions/upload-artifact refuses the rest). */
const nameOf = (text: string) => text.replace(/[^\w .-]/g, '-');
