import { checks } from '../checks/index.ts';
import { nearest, ruleIds } from '../config/load.ts';
import type { RuleWords } from '../gate/check.ts';
import { ruleLink } from '../report/rule-link.ts';
import { parse } from '../run/options.ts';
import { EXIT, UsageError } from '../run/process.ts';
import type { Command } from './command.ts';
import { priorityWords, rulePage } from './rule-page.ts';

const EXPLAIN_OPTIONS = {
  'no-color': { type: 'boolean', help: 'no colors, which it never has' },
  help: { type: 'boolean', help: 'show this help' },
} as const;

/** The page of a rule; for the name of a check or a search text, the matching rules. */
function explain(words: readonly string[]): string {
  const [id = ''] = words;
  if (words.length === 0) return `${checks.map(({ name }) => explainCheck(name)).join('\n\n')}\n`;
  if (words.length === 1 && checks.some(({ name }) => name === id)) return `${explainCheck(id)}\n`;
  const rule = ruleOf(id);
  if (words.length === 1 && rule !== undefined) return `${rulePage(id, rule)}\n\n${ruleLink(id)}\n`;
  const found = rulesWith(words);
  if (found.length === 0)
    throw new UsageError(`No rule fits ${JSON.stringify(words.join(' '))}${nearest(id, ruleIds())}`);
  return `${found.map(row).join('\n')}\n\nlaunch-gate explain RULE shows one of them.\n`;
}

function ruleOf(id: string): RuleWords | undefined {
  const [name, ruleName = ''] = id.split('/');
  return checks.find((check) => check.name === name)?.rules[ruleName];
}

/** Rules whose text contains all of these words. */
function rulesWith(words: readonly string[]): string[] {
  const wanted = words.flatMap((word) => word.toLowerCase().split(/\s+/)).filter(Boolean);
  return ruleIds().filter((id) => {
    const { title = '', proves = '', why = '', remedy = '' } = ruleOf(id) ?? {};
    const text = [id, title, proves, why, remedy].join(' ').toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

function row(id: string): string {
  const rule = ruleOf(id);
  return `  ${id.padEnd(28)} ${priorityWords(rule?.priority ?? 'fix-after-launch').padEnd(42)} ${rule?.title ?? ''}`;
}

function explainCheck(name: string): string {
  const check = checks.find((each) => each.name === name);
  if (check === undefined) return '';
  return [`${name}: ${check.summary}`, '', ...Object.keys(check.rules).map((id) => row(`${name}/${id}`))].join('\n');
}

export const command: Command = {
  usage: '[RULE | CHECK | WORDS]',
  options: EXPLAIN_OPTIONS,
  async run(args, { stdout }) {
    stdout.write(explain(parse(args, EXPLAIN_OPTIONS).positionals));
    return EXIT.go;
  },
};
