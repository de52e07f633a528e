import { checks } from '../checks/index.ts';
import { nearest, ruleIds } from '../config/load.ts';
import type { Priority, Stage } from '../gate/finding.ts';
import { parse } from '../run/options.ts';
import { EXIT, UsageError } from '../run/process.ts';
import { only } from './arguments.ts';
import type { Command } from './command.ts';

/** What a rule proves, why it matters, how to fix it and what it stands on; of a check, its rules. */
function explain(id: string | undefined): string {
  if (id === undefined) return `${checks.map(({ name }) => explainCheck(name)).join('\n\n')}\n`;
  if (checks.some(({ name }) => name === id)) return `${explainCheck(id)}\n`;
  const [name, ruleName = ''] = id.split('/');
  const rule = checks.find((check) => check.name === name)?.rules[ruleName];
  if (rule === undefined) throw new UsageError(`There is no rule ${JSON.stringify(id)}${nearest(id, ruleIds())}`);
  return [
    `${id}: ${rule.title}`,
    '',
    `Priority  ${priorityWords(rule.priority)}`,
    `Proves    ${rule.proves}`,
    `Why       ${rule.why}`,
    `Do        ${rule.remedy}`,
    `Source    ${rule.source}`,
    '',
    'To accept it for a limited time, in launch.yml:',
    '  accept:',
    `    - { rule: ${id}, why: "…", until: 2026-12-31 }`,
    '',
  ].join('\n');
}

function explainCheck(name: string): string {
  const check = checks.find((each) => each.name === name);
  if (check === undefined) return '';
  const rows = Object.entries(check.rules).map(
    ([id, { title, priority }]) => `  ${`${name}/${id}`.padEnd(28)} ${priorityWords(priority).padEnd(42)} ${title}`,
  );
  return [`${name}: ${check.summary}`, '', ...rows].join('\n');
}

export function priorityWords(priority: Priority | Record<Stage, Priority>): string {
  if (typeof priority === 'string') return priority;
  return `${priority.prelaunch}; once live, ${priority.live}`;
}

export const command: Command = {
  async run(args, { stdout }) {
    stdout.write(explain(only(parse(args, {}).positionals, 'explain')));
    return EXIT.go;
  },
};
