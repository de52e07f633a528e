import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { launchGate } from './program.ts';

const COMMANDS = [
  ...[['check'], ['plan'], ['merge'], ['init'], ['demo'], ['handover'], ['inventory']],
  ...[
    ['alert', 'test'],
    ['email', 'reports'],
    ['email', 'send-test'],
  ],
];

/** All that somebody may have written down of us: options, inputs, outputs, keys of reports and of launch.yml, rules. One on a line. */
export async function surface(cwd: string): Promise<string[]> {
  const options = await Promise.all(COMMANDS.map((command) => optionsOf(command, cwd)));
  const rules = [...readFileSync('docs/rules.md', 'utf8').matchAll(/^\| \[`([\w-]+\/[\w-]+)`\]/gm)];
  return [
    ...options.flat(),
    ...actions().flatMap((file) => handlesOf(file)),
    ...['launch.schema.json', 'report.schema.json'].flatMap((file) =>
      [...keysIn(JSON.parse(readFileSync(file, 'utf8')), '')].map((key) => `${file} ${key}`),
    ),
    ...rules.map(([, id]) => `rule ${id}`),
  ].sort();
}

async function optionsOf(command: readonly string[], cwd: string): Promise<string[]> {
  const { stdout } = await launchGate([...command, '--help'], { cwd });
  return [...stdout.matchAll(/^ {2}--([\w-]+)/gm)].map(([, name]) => `${command.join(' ')} --${name}`);
}

const actions = () => [
  'action.yml',
  ...readdirSync('actions')
    .filter((name) => !name.includes('.'))
    .map((name) => `actions/${name}/action.yml`),
];

function handlesOf(file: string): string[] {
  const { inputs = {}, outputs = {} } = parse(readFileSync(file, 'utf8'));
  return [
    ...Object.keys(inputs).map((name) => `${file} input ${name}`),
    ...Object.keys(outputs).map((name) => `${file} output ${name}`),
  ];
}

/** The properties that a JSON Schema names, by their way. */
function keysIn(schema: unknown, at: string): Set<string> {
  const found = new Set<string>();
  const visit = (node: unknown, way: string): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key !== 'properties') visit(value, way);
      else
        for (const [name, below] of Object.entries(value as object)) {
          found.add(`${way}.${name}`);
          visit(below, `${way}.${name}`);
        }
    }
  };
  visit(schema, at);
  return found;
}
