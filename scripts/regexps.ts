import { globSync, readFileSync } from 'node:fs';
import { parse } from '@babel/parser';
import { check } from 'recheck';

/** A regular expression in the sources. */
export interface Expression {
  file: string;
  line: number;
  source: string;
  flags: string;
}

interface Node {
  type?: string;
  pattern?: string;
  flags?: string;
  loc?: { start: { line: number } };
}

/** All literals of src/, without tests. */
export function expressions(): Expression[] {
  return globSync('src/**/*.ts')
    .filter((file) => !file.endsWith('.test.ts'))
    .sort()
    .flatMap((file) => {
      const { program } = parse(readFileSync(file, 'utf8'), { sourceType: 'module', plugins: ['typescript'] });
      return literalsIn(program).map(({ pattern = '', flags = '', loc }) => ({
        file,
        line: loc?.start.line ?? 0,
        source: pattern,
        flags,
      }));
    });
}

function literalsIn(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(literalsIn);
  if (typeof node !== 'object' || node === null) return [];
  if ((node as Node).type === 'RegExpLiteral') return [node as Node];
  return Object.values(node).flatMap(literalsIn);
}

/** Only for a checker that hangs: on a busy machine it takes ten times as long. */
const MOST_MS = 300_000;

/** What is wrong with an expression, in one line; undefined when its time is linear. */
export async function slowness({ source, flags }: Expression): Promise<string | undefined> {
  const found = await check(source, flags.replace(/[vd]/g, ''), { timeout: MOST_MS });
  if (found.status === 'safe') return undefined;
  if (found.status === 'unknown') return `not known (${found.error.kind})`;
  // The checker counts the steps of its own engine and treats every bounded repetition as a loop, so a measurement in
  // the real engine decides.
  const growth = growthOf(new RegExp(source, flags), found.attack);
  return growth === undefined
    ? undefined
    : `four times the text takes ${growth.toFixed(0)} times as long: ${found.attack.pattern}`;
}

type Attack = Pick<Extract<Awaited<ReturnType<typeof check>>, { status: 'vulnerable' }>['attack'], 'pumps' | 'suffix'>;

/** The shortest and the longest text tried: no file or response that is read whole is larger. */
const CHARS = { least: 16_000, most: 1_000_000 };
/** Anything faster is noise. */
const LEAST_MICROSECONDS = 3000;
/** Linear growth is 4, quadratic growth is 16. */
const MOST_GROWTH = 9;

/** How many times longer an attack string of four times the length takes; undefined when the growth is linear. */
function growthOf(expression: RegExp, attack: Attack): number | undefined {
  for (let size = CHARS.least; size * 4 <= CHARS.most; size *= 2) {
    const took = microseconds(expression, attackOf(attack, size));
    if (took < LEAST_MICROSECONDS) continue;
    const growth = leastGrowth(expression, attackOf(attack, size), attackOf(attack, size * 4));
    return growth > MOST_GROWTH ? growth : undefined;
  }
  return undefined;
}

/** The minimum of several measurements: a delay on a busy machine is not growth. */
function leastGrowth(expression: RegExp, small: string, large: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let times = 0; times < 3 && least > MOST_GROWTH; times += 1)
    least = Math.min(least, microseconds(expression, large) / Math.max(1, microseconds(expression, small)));
  return least;
}

function attackOf({ pumps, suffix }: Attack, chars: number): string {
  const parts = pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(chars / pumps.length / pump.length)));
  return parts.join('') + suffix;
}

function microseconds(expression: RegExp, text: string): number {
  const begun = process.cpuUsage();
  if (expression.global) text.replace(expression, '');
  else expression.test(text);
  const { user, system } = process.cpuUsage(begun);
  return user + system;
}
