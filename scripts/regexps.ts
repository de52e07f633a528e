import { globSync, readFileSync } from 'node:fs';
import { parse } from '@babel/parser';
import { check } from 'recheck';

/** A regular expression of the sources. */
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

/** What is wrong with one, in a line; undefined when its time is in proportion. */
export async function slowness({ source, flags }: Expression): Promise<string | undefined> {
  const found = await check(source, flags.replace(/[vd]/g, ''), { timeout: 20_000 });
  if (found.status === 'safe') return undefined;
  if (found.status === 'unknown') return `not known (${found.error.kind})`;
  return `${found.complexity.type}${'degree' in found.complexity ? ` of degree ${found.complexity.degree}` : ''}: ${found.attack.pattern}`;
}
