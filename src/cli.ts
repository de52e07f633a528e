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

/** How to call it again: from a clone, through npx (which leaves neither a command nor its Node behind), or as it was installed. */
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
    // Whoever interrupts a question wants nothing written.
    process.exit(130);
  } finally {
    terminal.close();
  }
}

/** What is still to be put away gets so long. */
const LAST_MS = 800;

function interrupt(): void {
  controller.abort();
  setTimeout(() => process.exit(130), LAST_MS).unref();
}

/** Each command is loaded when it is asked for: starting costs nothing else. */
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

/** Older ones lack what the commands are made of, and would say so in words of their own. */
function refuse(): number {
  process.stderr.write(
    `launch-gate needs Node ${LEAST_NODE} or newer, and this is Node ${process.versions.node}. Run: ${callThatWorks(process.argv, process.cwd())}\n`,
  );
  return 2;
}

// By name, it would not be there to be imported by an old one.
nodeModule.enableCompileCache?.();
process.exitCode = isTooOld(process.versions.node) ? refuse() : await main(process.argv.slice(2));
