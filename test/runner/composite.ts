import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { data, Evaluator, Lexer, Parser, wellKnownFunctions } from '@actions/expressions';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { parse } from 'yaml';
import { actionsFolder, NODE } from '../support/program.ts';
import { readLog, type StepLog } from './log.ts';

interface Action {
  inputs?: Record<string, { default?: string }>;
  outputs?: Record<string, { value: string }>;
  runs: { using: string; main?: string; steps?: Step[] };
}
interface Step {
  id?: string;
  shell?: string;
  env?: Record<string, string>;
  run?: string;
}

export interface StepRun extends StepLog {
  exit: number;
  outputs: Record<string, string>;
  summary: string;
  /** All that was written to both streams, as it came. */
  raw: string;
}

/** Complaints of GitHub's own schema about an action's file. */
export function schemaFaults(file: string): string[] {
  const trace = { error: () => undefined, info: () => undefined, verbose: () => undefined };
  const { context } = parseAction({ name: file, content: readFileSync(file, 'utf8') }, trace);
  return context.errors.getErrors().map(({ message }) => message);
}

/** Runs an action of this repository as GitHub's runner does, by its own file: inputs, expressions, shell, files. */
export async function runAction(
  folder: string,
  inputs: Record<string, string>,
  env: Record<string, string> = {},
): Promise<StepRun> {
  const home = join(actionsFolder(), folder);
  const action = parse(readFileSync(join(home, 'action.yml'), 'utf8')) as Action;
  const unknown = Object.keys(inputs).filter((name) => !(name in (action.inputs ?? {})));
  if (unknown.length > 0) throw new Error(`the action has no input ${unknown.join(', ')}`);
  const temp = mkdtempSync(join(tmpdir(), 'launch-gate-runner-'));
  const files = { GITHUB_OUTPUT: join(temp, 'output'), GITHUB_STEP_SUMMARY: join(temp, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  try {
    const github = { token: env['GITHUB_TOKEN'] ?? '' };
    const given = Object.fromEntries(
      Object.entries(action.inputs ?? {}).map(([name, { default: fallback = '' }]) => [
        name,
        inputs[name] ?? filled(fallback, { github }),
      ]),
    );
    // No browser: what it sees is in test/servers, and it takes seconds to start.
    const base = {
      PATH: process.env['PATH'] ?? '',
      CHROME_PATH: '/nowhere',
      RUNNER_TEMP: temp,
      GITHUB_WORKSPACE: temp,
      ...files,
      ...env,
    };
    const ran = await (action.runs.using === 'composite'
      ? runStep(action.runs.steps?.[0] ?? {}, home, given, base)
      : runMain(join(home, action.runs.main ?? ''), given, base));
    const set = outputsIn(readFileSync(files.GITHUB_OUTPUT, 'utf8'));
    const outputs = Object.fromEntries(
      Object.entries(action.outputs ?? {}).map(([name, { value }]) => [
        name,
        action.runs.using === 'composite' ? filled(value, { steps: { run: { outputs: set } } }) : (set[name] ?? ''),
      ]),
    );
    return { ...ran, ...readLog(ran.raw), outputs, summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

type Context = { [name: string]: string | Context };

/** `${{ … }}` replaced by what it says. */
function filled(text: string, context: Context): string {
  return String(text).replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => {
    const { tokens } = new Lexer(expression).lex();
    const tree = new Parser(tokens, Object.keys(context), [...Object.values(wellKnownFunctions)]).parse();
    return new Evaluator(tree, dictionary(context)).evaluate().coerceString();
  });
}

function dictionary(context: Context): data.Dictionary {
  return new data.Dictionary(
    ...Object.entries(context).map(([key, value]) => ({
      key,
      value: typeof value === 'string' ? new data.StringData(value) : dictionary(value),
    })),
  );
}

/** A step of a composite action gets its inputs by its own `env:` only. */
async function runStep(
  { env = {}, run = '', shell }: Step,
  folder: string,
  inputs: Context,
  base: Record<string, string>,
) {
  if (shell !== 'bash') throw new Error('the step names no shell');
  const script = join(base['RUNNER_TEMP'] ?? '', 'step.sh');
  writeFileSync(script, run);
  const own = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(value, { inputs })]));
  // A test may put another Node first.
  const node = { PATH: `${base['NODE_FIRST'] ?? dirname(NODE)}:/usr/bin:/bin` };
  const all = { ...base, ...node, ...own, GITHUB_ACTION_PATH: folder };
  return execute('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], all);
}

/** A JavaScript action gets each input as `INPUT_NAME`, hyphens kept. */
async function runMain(main: string, inputs: Record<string, string>, base: Record<string, string>) {
  const own = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  return execute(NODE, [main], { ...base, ...own });
}

function execute(command: string, args: string[], env: Record<string, string>): Promise<{ exit: number; raw: string }> {
  return new Promise((done) => {
    const child = spawn(command, args, { env, cwd: env['GITHUB_WORKSPACE'] });
    let raw = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (raw += text));
    child.on('close', (code) => done({ exit: code ?? -1, raw }));
  });
}

/** `name=value` and heredocs (actions/runner, FileCommandManager.cs). */
function outputsIn(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i += 1) {
    const [, name = '', end] = /^([^=<]+)<<(.+)$/.exec(lines[i] ?? '') ?? [];
    if (end !== undefined) {
      const last = lines.indexOf(end, i + 1);
      outputs[name] = lines.slice(i + 1, last).join('\n');
      i = last;
    } else if (lines[i]?.includes('=')) {
      const [key = '', ...rest] = (lines[i] ?? '').split('=');
      outputs[key] = rest.join('=');
    }
  }
  return outputs;
}
