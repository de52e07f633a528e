import { join } from 'node:path';
import { type Merged, merge } from '../gate/merged.ts';
import { parseTarget } from '../lib/domain-names.ts';
import { VERSION } from '../lib/version.ts';
import { type CheckResult, check } from './check.ts';
import type { CheckOptions } from './options.ts';
import { EXIT, type Process, UsageError } from './process.ts';
import { outletsOfMany, renderMerged } from './render.ts';
import { put } from './settings.ts';

/** The most products checked at a time; each sends a few dozen requests. */
const AT_ONCE = 4;
/** Options that save or compare the results of one product. */
const OF_ONE = ['record', 'replay', 'update-baseline', 'update-snapshot', 'zone'] as const;

/** One of several products: a domain, or a configuration file that names one. */
export type Product = { target: string } | { config: string };

/** `launch-gate check A B C`: checks each by itself and gives one verdict for all. */
export async function checkMany(
  products: readonly Product[],
  options: CheckOptions,
  process: Process,
): Promise<{ merged: Merged; exit: number }> {
  const misplaced = OF_ONE.find((name) => options[name] !== undefined);
  if (misplaced) throw new UsageError(`--${misplaced} is for one target; ${products.length} are named.`);
  const { output: wanted = [], format, ...each } = options;
  const pages = wanted.filter((file) => file.endsWith('.html'));
  const output = wanted.filter((file) => !pages.includes(file));
  const outlets = outletsOfMany({ output, ...(format !== undefined && { format }) }, process.cwd);
  const named = new Map(products.map((product) => [nameOf(product), product]));
  const results = await inTurns([...named], ([name, product]) =>
    check(
      'target' in product ? name : undefined,
      { ...each, ...('config' in product && { config: product.config }), ...kept(name, each, pages) },
      { ...process, stdout: silent, stderr: silent },
    ),
  );
  const merged = merge(
    results.map(({ report }) => report),
    named.size,
    VERSION,
  );
  if (process.signal.aborted) return { merged, exit: EXIT.interrupted };
  process.stdout.write(await renderMerged(merged, outlets.format, options, process));
  for (const { file, format: as } of outlets.files)
    put(file, process.cwd, await renderMerged(merged, as, options, process));
  return { merged, exit: Math.max(...results.map(({ exit }) => exit)) };
}

const nameOf = (product: Product) =>
  'target' in product ? parseTarget(product.target).name : product.config.replace(/[^\w.-]+/g, '-');

/** Adds the product's name to each output path. */
function kept(name: string, { screenshots, transcript }: CheckOptions, pages: readonly string[]): CheckOptions {
  const named = (file: string) => file.replace(/(\.\w+)?$/, `-${name}$1`);
  return {
    ...(pages.length > 0 && { output: pages.map(named) }),
    ...(screenshots !== undefined && { screenshots: join(screenshots, name) }),
    ...(transcript !== undefined && { transcript: named(transcript) }),
  };
}

const silent = { write: () => undefined };

async function inTurns<T>(all: readonly T[], judge: (one: T) => Promise<CheckResult>): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  const left = [...all.entries()];
  const worker = async () => {
    for (let next = left.shift(); next; next = left.shift()) results[next[0]] = await judge(next[1]);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}
