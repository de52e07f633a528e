import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { parseConfig } from '../config/load.ts';
import { pathInRepository } from '../io/git.ts';
import { remembering } from '../io/remembering.ts';
import type { World } from '../io/world.ts';
import { parseTarget } from '../lib/domain-names.ts';
import { inert, shellLine } from '../report/inert.ts';
import { outside } from '../run/create-world.ts';
import { CHECK_OPTIONS, parse } from '../run/options.ts';
import { EXIT, type Process, UsageError } from '../run/process.ts';
import type { Command } from './command.ts';
import { domainFiles, domainGuess, type Guess } from './init/domain.ts';
import { launchFile } from './init/launch-file.ts';
import { type Guesses, look } from './init/look.ts';
import { workflowOf } from './init/workflows.ts';
import { LAUNCH_FILES, type Written, writeGate } from './init/write-files.ts';

const INIT_OPTIONS = {
  yes: { type: 'boolean', help: 'ask nothing' },
  'dry-run': { type: 'boolean', help: 'print launch.yml and write nothing' },
  root: { type: 'string', value: 'FOLDER', help: 'the product’s folder, in a repository of several products' },
  list: { type: 'boolean', help: 'list all example workflows' },
  workflow: { type: 'string', value: 'NAME', help: 'print this workflow' },
  hook: {
    type: 'boolean',
    help: 'only install a pre-commit hook that scans for secrets (git, husky, lefthook, pre-commit)',
  },
  resolver: CHECK_OPTIONS.resolver,
  'connect-to': CHECK_OPTIONS['connect-to'],
  ca: CHECK_OPTIONS.ca,
  'allow-private': CHECK_OPTIONS['allow-private'],
  timeout: CHECK_OPTIONS.timeout,
  help: { type: 'boolean', help: 'show this help' },
} as const;

type InitOptions = Partial<ReturnType<typeof parseInit>['values']>;
const parseInit = (args: readonly string[]) => parse(args, INIT_OPTIONS);

/**
 * `launch-gate init [DOMAIN]`: inspects the repository and the domain, asks at most three questions, writes only
 * missing files, and prints the next steps.
 */
async function init(args: readonly string[], process: Process): Promise<number> {
  const { values, positionals } = parseInit(args);
  if (positionals.length > 1) throw new UsageError(`init takes one domain, not ${positionals.length}.`);
  if (values.list || values.workflow !== undefined) {
    const text = workflowOf(values.workflow);
    if (text !== undefined) return say(text, process);
    throw new UsageError(`There is no workflow ${JSON.stringify(values.workflow)}; --list shows all of them.`);
  }
  if (values.hook) {
    const { writeHook } = await import('./init/write-hook.ts');
    return say(await writeHook(process), process);
  }
  const product = productOf(values.root, process.cwd);
  const config = parseConfig(JSON.stringify(product === undefined ? {} : { root: product }), 'launch.yml');
  const world = remembering(outside({ ...values, 'no-browser': true }, config, process));
  const guesses = await guess(world, positionals[0], values, process);
  const root = posix.join(pathInRepository(process.cwd), product ?? '.');
  const text = launchFile({ ...guesses, ...(root !== '.' && { root }) });
  if (values['dry-run']) return say(text, process);
  return say(report(writeGate(text, guesses, process.cwd, product), guesses, process), process);
}

/** The named folder, relative to the current one, with `/`. */
function productOf(named: string | undefined, cwd: string): string | undefined {
  if (named === undefined) return undefined;
  const folder = relative(cwd, resolve(cwd, named)).split(sep).join('/');
  if (folder === '') return undefined;
  if (!folder.startsWith('..') && statSync(join(cwd, folder), { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new UsageError(`--root ${JSON.stringify(named)}: there is no such folder here.`);
}

function say(text: string, { stdout }: Process): number {
  stdout.write(text);
  return EXIT.go;
}

async function guess(
  world: World,
  given: string | undefined,
  options: InitOptions,
  process: Process,
): Promise<Guesses> {
  const ask = options.yes || options['dry-run'] ? undefined : process.ask;
  const { domain, hint } = await domainOf(world, given, ask);
  const stage = await ask?.('Does the product have members already? [y/N] ');
  const known = await ownerOf(process);
  const owner = await ask?.(
    `Who is on call when it breaks?${known ? ` [${known.value}]` : ' An address, or nothing: '} `,
  );
  const seen = await look(world, domain?.value);
  return {
    ...seen,
    domain,
    domainHint: hint,
    stage: /^y/i.test(stage?.trim() ?? '') ? 'live' : 'prelaunch',
    owner: owner?.trim() ? { value: owner.trim(), because: 'as you said' } : known,
  };
}

/**
 * Asks for the domain unless it was given. Without a terminal, only a certain guess is used: nothing is requested from
 * an uncertain one.
 */
async function domainOf(
  world: World,
  given: string | undefined,
  ask: Process['ask'],
): Promise<{ domain: Guess | undefined; hint: Guess | undefined }> {
  const said = (text: string) => ({
    domain: { value: parseTarget(text).name, because: 'as you said' },
    hint: undefined,
  });
  if (given !== undefined) return said(given);
  const files = domainFiles(await world.list());
  const read = await Promise.all(files.map(async (file) => ({ file, answer: await world.read(file) })));
  const texts = read.flatMap(({ file, answer }): [string, string][] =>
    answer.kind === 'answer' ? [[file, answer.text]] : [],
  );
  const found = domainGuess(new Map(texts));
  if (ask === undefined) return found?.isSure ? { domain: found, hint: undefined } : { domain: undefined, hint: found };
  const answer = await ask(`Which domain will members type?${found ? ` [${found.value}]` : ' Or nothing: '} `);
  return answer.trim() ? said(answer.trim()) : { domain: found, hint: undefined };
}

const GIT_MS = 5000;

/** The git email address of the current user. */
async function ownerOf({ cwd }: Process): Promise<Guess | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', ['config', 'user.email'], { cwd, timeout: GIT_MS });
    const value = stdout.trim();
    return /^[^\s@]{1,64}@[^\s@.]{1,63}(?:\.[^\s@.]{1,63}){1,8}$/.test(value) && !/no-?reply/i.test(value)
      ? { value, because: 'git config user.email' }
      : undefined;
  } catch {
    return undefined;
  }
}

function report(written: readonly Written[], guesses: Guesses, process: Process): string {
  const width = Math.max(...written.map(({ file }) => file.length)) + 2;
  const rows = (isNew: boolean) =>
    written
      .filter((each) => each.isNew === isNew)
      .map(({ file, about }) => `  ${file.padEnd(width)}${isNew ? about : 'already exists'}`);
  const [fresh, kept] = [rows(true), rows(false)];
  const call = (...words: string[]) => shellLine([...(process.program ?? ['launch-gate']), ...words]);
  const launch = written.find(({ file }) => /(?:^|\/)launch\.yml$/.test(file))?.file;
  const paths = written.filter(({ isNew }) => isNew).map(({ file }) => file);
  return [
    ...(fresh.length > 0 ? ['Written:', '', ...fresh, ''] : ['Nothing was written.', '']),
    ...(kept.length > 0 ? ['Not changed:', '', ...kept, ''] : []),
    ...guesses.unseen.map((reason) => `Not detected: ${inert(reason)}.`),
    ...(guesses.unseen.length > 0 ? [''] : []),
    'Next:',
    '',
    `  1. Read ${inert(launch ?? 'launch.yml', 120)}, and correct wrong guesses.`,
    `  2. ${call('check', ...(launch === undefined || LAUNCH_FILES.includes(launch) ? [] : ['--config', launch]))}`,
    `  3. ${paths.length > 0 ? `${shellLine(['git', 'add', ...paths])}, commit, and push to the main branch` : 'Push to the main branch'}: a pull request is checked by the launch.yml of the branch it goes to.`,
    '  4. Open a pull request. The job “gate” runs and comments on it.',
    '  5. On GitHub, under Settings > Rules > Rulesets, require the status check “gate” (offered after its first run). Then a launch blocker cannot be merged. In a private repository this needs a paid plan.',
    '',
  ].join('\n');
}

export const command: Command = { options: INIT_OPTIONS, run: init };
