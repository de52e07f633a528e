#!/usr/bin/env node
import * as nodeModule from 'node:module';
import { relative } from 'node:path';
import { lasting } from './lib/streams.ts';
import { callThatWorks, isTooOld, LEAST_NODE, NPX_NODE, VERSION } from './lib/version.ts';

const HEAD = `launch-gate ${VERSION}: may this product launch?`;
const TAIL = `  launch-gate COMMAND --help   the options of a command
  launch-gate --version

Exit status: 0 GO, 1 NO-GO or INCOMPLETE, 2 it could not run, 130 interrupted.
`;

/**
 * The command to run it again: from a clone, through npx (which leaves neither the command nor its Node on the path),
 * or as installed.
 */
function calledAs(path: string): string[] {
  const isByNpx = process.env.npm_command === 'exec';
  if (/\.[jt]s$/.test(path)) return [...(isByNpx ? NPX_NODE : ['node']), relative(process.cwd(), path)];
  return isByNpx ? ['npx', '-y', 'github:launch-gate/launch-gate'] : ['launch-gate'];
}

const controller = new AbortController();
const stderr = lasting(process.stderr, () => undefined);
const stdout = lasting(process.stdout, (sentence) => void stderr.write(sentence));
const outer = {
  stdout,
  stderr,
  cwd: process.cwd(),
  isApart: true,
  env: process.env,
  signal: controller.signal,
  program: calledAs(process.argv[1] ?? ''),
  ...(process.stdin.isTTY && process.stdout.isTTY && { ask }),
};

async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await terminal.question(question, { signal: controller.signal });
  } catch {
    // Interrupting a question must not write anything.
    process.exit(130);
  } finally {
    terminal.close();
  }
}

/** After an interrupt, cleanup may take this long. */
const LAST_MS = 800;

function interrupt(): void {
  controller.abort();
  setTimeout(() => process.exit(130), LAST_MS).unref();
}

/** Each command is loaded on demand, which keeps startup fast. */
async function main([command, ...args]: string[]): Promise<number> {
  if (command === undefined || command === 'help' || command === '--help' || command === '-h') return say(await help());
  if (command === '--version' || command === '-v' || command === 'version') return say(`${VERSION}\n`);
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  const { run } = await import('./cli/commands.ts');
  return run(command, args, outer);
}

async function help(): Promise<string> {
  const { commandLines } = await import('./cli/command-table.ts');
  return `${HEAD}\n\n${commandLines()}\n${TAIL}`;
}

function say(text: string): number {
  stdout.write(text);
  return 0;
}

/** Older versions lack APIs that the commands use, and would fail with a confusing error. */
function refuse(): number {
  process.stderr.write(
    `launch-gate needs Node ${LEAST_NODE} or newer, and this is Node ${process.versions.node}. Run: ${callThatWorks(process.argv, process.cwd())}\n`,
  );
  return 2;
}

// Not a named import: older versions do not export it, and the import would fail.
nodeModule.enableCompileCache?.();
process.exitCode = isTooOld(process.versions.node) ? refuse() : await main(process.argv.slice(2));
