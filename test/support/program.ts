import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../../src/cli/commands.ts';
import type { Process } from '../../src/run/process.ts';

declare global {
  /** Set by jest.dist.config.js. */
  var LAUNCH_GATE_BUILT: boolean | undefined;
}

/** Is the built program tried, which users get, rather than the sources? */
export const BUILT = globalThis.LAUNCH_GATE_BUILT === true;

/** The Node that the program runs on. */
export const NODE = process.env['LAUNCH_GATE_NODE'] ?? process.execPath;

/** The command line's entry. */
export const CLI = resolve(BUILT ? 'dist/cli.js' : 'src/cli.ts');

/** Where Node keeps the sources without their types, so that not each process takes them out anew. */
const COMPILED = resolve('node_modules/.cache/compiled');

export interface Ran {
  exit: number;
  stdout: string;
  stderr: string;
}

export interface Where {
  cwd: string;
  env?: Record<string, string>;
}

/** `launch-gate ARGS` with this environment: in this process from the sources, or a process of its own on what is built. */
export function launchGate(args: readonly string[], where: Where): Promise<Ran> {
  return BUILT ? start(CLI, args, where) : runHere(args, where);
}

/** A process of its own, as a runner or a person starts it; no browser, unless the environment names one. */
export function start(file: string, args: readonly string[], { cwd, env = {} }: Where): Promise<Ran> {
  const own = {
    PATH: process.env['PATH'] ?? '',
    CHROME_PATH: '/nowhere',
    ...(BUILT ? {} : { NODE_COMPILE_CACHE: COMPILED }),
    ...env,
  };
  return new Promise((done) => {
    execFile(NODE, [file, ...args], { cwd, env: own, maxBuffer: 2 ** 28 }, (error, stdout, stderr) =>
      done({ exit: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    );
  });
}

async function runHere([command = '', ...args]: readonly string[], { cwd, env = {} }: Where): Promise<Ran> {
  const { written, process } = processIn(cwd, env);
  const exit = await run(command, args, process);
  return { exit, ...written };
}

/** A process for commands that run in this one, and what they write. */
export function processIn(cwd: string, env: Record<string, string>) {
  const written = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof written) => ({
    write(text: string) {
      written[name] += text;
    },
  });
  const { signal } = new AbortController();
  return {
    written,
    process: { stdout: stream('stdout'), stderr: stream('stderr'), cwd, env, signal } satisfies Process,
  };
}

let made: string | undefined;

/** The folder that `uses:` finds the actions in: this one, or one that runs the sources in place of dist/. */
export function actionsFolder(): string {
  if (BUILT) return resolve('.');
  made ??= sourceActions();
  return made;
}

function sourceActions(): string {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-actions-'));
  for (const part of ['action.yml', 'actions']) cpSync(part, join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'package.json'), '{"type":"module"}');
  const source = pathToFileURL(resolve('src/action.ts')).href;
  const script = `import { enableCompileCache } from 'node:module';
enableCompileCache(${JSON.stringify(COMPILED)});
await import(${JSON.stringify(source)});
`;
  writeFileSync(join(folder, 'dist', 'action.js'), script);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
