import { ConfigError } from '../config/yaml.ts';
import { TargetError } from '../lib/domain-names.ts';
import { inert } from '../report/inert.ts';
import { optionsHelp } from '../run/options.ts';
import { EXIT, type Process, UsageError } from '../run/process.ts';
import type { Command } from './command.ts';
import { COMMANDS, type Entry } from './command-table.ts';

/**
 * Runs one command. When it cannot run, it prints each reason as one sentence on standard error and has written
 * nothing.
 */
export async function run(name: string, given: readonly string[], process: Process): Promise<number> {
  const args = given.map((arg) => (arg === '-h' ? '--help' : arg));
  try {
    const { command } = await entryOf(name).load();
    if (!args.includes('--help') || command.tellsItself) return await command.run(args, process);
    process.stdout.write(helpOf(name, command));
    return EXIT.go;
  } catch (error) {
    const isExpected = error instanceof UsageError || error instanceof ConfigError || error instanceof TargetError;
    if (!isExpected) throw error;
    for (const line of error.message.split('\n')) process.stderr.write(`launch-gate: ${inert(line, 1000)}\n`);
    return EXIT.usage;
  }
}

function entryOf(name: string): Entry {
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry !== undefined) return entry;
  throw new UsageError(`There is no command ${JSON.stringify(name)}. Commands: ${Object.keys(COMMANDS).join(', ')}.`);
}

function helpOf(name: string, { usage = COMMANDS[name]?.usage ?? '', about, options }: Command): string {
  const parts = [`launch-gate ${name} ${usage}`.trim(), about, options && optionsHelp(options)];
  return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`;
}
