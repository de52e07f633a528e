import { textIn } from '../io/disk/read.ts';
import { listFiles } from '../io/files.ts';
import { inert } from '../report/inert.ts';
import { parse } from '../run/options.ts';
import { EXIT, type Process } from '../run/process.ts';
import { oneOf } from '../run/settings.ts';
import { inventory, type Need, placeKind } from '../surveys/secrets/inventory.ts';
import type { Command } from './command.ts';

const INVENTORY_OPTIONS = {
  format: { type: 'string', value: 'F', help: 'txt (default) or json' },
  help: { type: 'boolean', help: 'show this help' },
} as const;

/** Larger files are not hand-written code. */
const MAX_BYTES = 1024 * 1024;
/** The most places listed per secret. */
const SHOWN = 3;

/** `launch-gate inventory`: the names of the secrets that the project needs, and where it uses them; no values. */
export async function secretInventory(args: readonly string[], { cwd, signal }: Process): Promise<string> {
  const { values } = parse(args, INVENTORY_OPTIONS);
  const format = oneOf(values.format, ['txt', 'json'], 'format') ?? 'txt';
  const needs = await needsIn(cwd, signal);
  return format === 'json' ? `${JSON.stringify({ version: 1, secrets: needs }, null, 2)}\n` : table(needs);
}

/** The secrets that the repository in this folder names. */
export async function needsIn(cwd: string, signal: AbortSignal): Promise<Need[]> {
  return inventory(textsOf(cwd, await listFiles(cwd, signal)));
}

function* textsOf(cwd: string, paths: readonly string[]) {
  for (const path of paths) {
    if (placeKind(path) === undefined) continue;
    const text = textIn(cwd, path, MAX_BYTES);
    if (text !== undefined) yield { path, text };
  }
}

function table(needs: readonly Need[]): string {
  if (needs.length === 0) return 'No file in this folder names a secret.\n';
  const width = Math.max(...needs.map(({ name }) => name.length));
  const lines = needs.map(({ name, opens, service, places }) => {
    const shown = places.slice(0, SHOWN).map(({ file, line }) => `${inert(file)}:${line}`);
    const more = places.length > SHOWN ? ` and ${places.length - SHOWN} more` : '';
    return `${inert(name).padEnd(width)}  ${(service ?? opens).padEnd(16)}  ${shown.join(', ')}${more}`;
  });
  return `${needs.length} secrets, by their names in code, workflows and platform files. No values are stored.\n\n${lines.join('\n')}\n`;
}

export const command: Command = {
  options: INVENTORY_OPTIONS,
  async run(args, process) {
    process.stdout.write(await secretInventory(args, process));
    return EXIT.go;
  },
};
