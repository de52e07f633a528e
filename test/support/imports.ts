import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { type ParseResult, parse } from '@babel/parser';

/** One file of src/ and what it imports. */
export interface Imports {
  file: string;
  /** A path below src/, or the name of a package. */
  to: string;
  isPackage: boolean;
  /** The types of it only: nothing of it is loaded. */
  isType: boolean;
}

/** All imports of the sources but those of tests and of Node itself. */
export function importsOf(root: string): Imports[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => importsIn(file, readFileSync(join(root, file), 'utf8')));
}

export function importsIn(file: string, text: string): Imports[] {
  return sourcesIn(parse(text, { sourceType: 'module', plugins: ['typescript'] }))
    .filter(({ from }) => !from.startsWith('node:'))
    .map(({ from, isType }) => {
      const isPackage = !from.startsWith('.');
      const to = isPackage ? packageOf(from) : normalize(join(dirname(file), from));
      return { file, to, isPackage, isType };
    });
}

const packageOf = (from: string) =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');

interface Source {
  from: string;
  isType: boolean;
}

/** Import and export declarations, `import()`, and types by `import('...')`, wherever they stand. */
function sourcesIn({ program }: ParseResult): Source[] {
  const found: Source[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) visit(each);
    if (typeof node !== 'object' || node === null || !('type' in node)) return;
    found.push(...sourceOf(node as unknown as Node));
    for (const value of Object.values(node)) if (typeof value === 'object') visit(value);
  };
  visit(program.body);
  return found;
}

interface Node {
  type: string;
  source?: { value?: string };
  argument?: { value?: string; literal?: { value?: string } };
  importKind?: string;
  exportKind?: string;
  specifiers?: { importKind?: string; exportKind?: string }[];
}

function sourceOf(node: Node): Source[] {
  if (node.type === 'TSImportType') {
    const from = node.source?.value ?? node.argument?.value ?? node.argument?.literal?.value;
    return from === undefined ? [] : [{ from, isType: true }];
  }
  const from = node.source?.value;
  if (from === undefined || !/^(?:Import|Export)/.test(node.type)) return [];
  const kinds = [node.importKind, node.exportKind];
  const parts = node.specifiers ?? [];
  const areTypes =
    parts.length > 0 && parts.every(({ importKind, exportKind }) => [importKind, exportKind].includes('type'));
  return [{ from, isType: kinds.includes('type') || areTypes }];
}
