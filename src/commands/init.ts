import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from './options.ts';
import { UsageError } from './usage.ts';

export const INIT_OPTIONS = {
  workflow: { type: 'string', value: 'NAME', help: 'print this workflow; without it, the names there are' },
  help: { type: 'boolean', help: 'this text' },
} as const;

/** `launch-gate init`: workflows to copy, as they lie in examples/workflows. */
export function init(args: readonly string[]): string {
  const { values } = parse(args, INIT_OPTIONS);
  const folder = examples();
  const names = readdirSync(folder).map((file) => file.replace(/\.yml$/, ''));
  if (values.workflow === undefined) return listing(names.map((name) => [name, about(read(folder, name))]));
  if (!names.includes(values.workflow))
    throw new UsageError(`There is no workflow ${JSON.stringify(values.workflow)}; there are ${names.join(', ')}.`);
  return read(folder, values.workflow);
}

function listing(rows: [name: string, about: string][]): string {
  const lines = rows.map(([name, text]) => `  ${name.padEnd(18)} ${text}`);
  return `${lines.join('\n')}\n\nlaunch-gate init --workflow NAME > .github/workflows/launch-gate.yml\n`;
}

const read = (folder: URL, name: string) => readFileSync(new URL(`${name}.yml`, folder), 'utf8');

/** The first sentence of its remark. */
function about(text: string): string {
  const remark = text
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .map((line) => line.slice(2));
  return remark.join(' ').split(/[.:] /)[0] ?? '';
}

/** Beside dist/ in a release, two folders up from the sources. */
function examples(): URL {
  const found = ['../examples/workflows/', '../../examples/workflows/']
    .map((path) => new URL(path, import.meta.url))
    .find((url) => existsSync(url));
  if (found === undefined) throw new UsageError('The folder examples/ is not beside this installation.');
  return found;
}
