import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { providers } from '../src/catalog/mail-providers/index.ts';
import type { MailProvider } from '../src/catalog/mail-providers/provider.ts';
import { checks } from '../src/checks/index.ts';
import { priorityWords, rulePage } from '../src/cli/rule-page.ts';
import { configJsonSchema } from '../src/config/schema.ts';
import { SELF_CHECK } from '../src/gate/verdict.ts';
import { reportJsonSchema } from '../src/report/json.ts';
import { CHECK_OPTIONS } from '../src/run/options.ts';
import { checkAction, mergeAction, nightlyAction, planAction } from './composite.ts';

/**
 * Generates the documentation that the sources contain: rule tables, option and input tables, schemas. `--check`
 * compares instead of writing.
 */
const ROOT = new URL('..', import.meta.url);
const PROVIDER_HEAD = '| `senders:` | provider | SPF include | DKIM selectors | return path |\n|---|---|---|---|---|';
const isCheck = process.argv.includes('--check');
let stale = 0;

put('launch.schema.json', `${JSON.stringify(configJsonSchema(), null, 2)}\n`);
put('report.schema.json', `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
for (const { name } of checks) fill(`src/checks/${name}/README.md`, 'rules', ruleTable(name, '../../../docs/rules'));
fill('src/checks/email/README.md', 'providers', providers.map(providerRow).join('\n'), PROVIDER_HEAD);
put(
  'docs/rules.md',
  `# Rules\n\nGenerated from the sources; \`launch-gate explain RULE\` says the same.\n\n${checks.map(({ name, title, summary }) => `## ${title}\n\n${summary}\n\n${ruleTable(name, 'rules')}`).join('\n\n')}\n`,
);
for (const { name, rules } of checks)
  for (const [id, rule] of Object.entries(rules))
    put(`docs/rules/${name}/${id}.md`, `${rulePage(`${name}/${id}`, rule)}\n`);
fill(
  'README.md',
  'checks',
  checks
    .map(
      ({ name, summary, rules }) =>
        `| [\`${name}\`](src/checks/${name}/README.md) | ${summary} | ${Object.keys(rules).length} |`,
    )
    .join('\n'),
  '| check | what holds when it is quiet | rules |\n|---|---|---|',
);
fill(
  'docs/reference.md',
  'options',
  Object.entries(CHECK_OPTIONS)
    .map(
      ([name, option]) =>
        `| \`--${name}${'value' in option ? ` ${option.value.replaceAll('|', '\\|')}` : ''}\` | ${option.help} |`,
    )
    .join('\n'),
  '| option of `check` | meaning |\n|---|---|',
);
const action = parse(readFileSync(new URL('action.yml', ROOT), 'utf8')) as Record<
  'inputs' | 'outputs',
  Record<string, { description: string }>
>;
for (const part of ['inputs', 'outputs'] as const) {
  fill(
    'docs/reference.md',
    part,
    Object.entries(action[part])
      .map(([name, { description }]) => `| \`${name}\` | ${description} |`)
      .join('\n'),
    `| ${part.slice(0, -1)} | meaning |\n|---|---|`,
  );
}
for (const check of checks.filter(({ name }) => name !== SELF_CHECK))
  put(`actions/${check.name}/action.yml`, checkAction(check, action));
put('actions/plan/action.yml', planAction(action));
put('actions/merge/action.yml', mergeAction(action));
put('actions/nightly/action.yml', nightlyAction(action));
if (stale > 0) process.exitCode = 1;

function providerRow(provider: MailProvider): string {
  const { id, name, spf, dkim, returnPath } = provider;
  const cell = (text: string | undefined, source: string | undefined) =>
    text === undefined ? '' : source === undefined ? `${text} (unverified)` : `${text} ([source](${source}))`;
  const selectors = dkim && `${dkim.selectors.map((each) => `\`${each}\``).join(', ') || 'its own'} ${dkim.type}`;
  return `| \`${id}\` | ${name} | ${cell(spf && `\`${spf.include}\` ${spf.at === 'domain' ? '' : 'at the return path'}`.trim(), spf?.source)} | ${cell(selectors, dkim?.source)} | ${cell(returnPath && `\`${returnPath.label}\` ${returnPath.type}`, returnPath?.source)} |`;
}

function ruleTable(name: string, pages: string): string {
  const check = checks.find((each) => each.name === name);
  const rows = Object.entries(check?.rules ?? {}).map(
    ([id, { proves, priority, source }]) =>
      `| [\`${name}/${id}\`](${pages}/${name}/${id}.md) | ${proves} | ${priorityWords(priority)} | ${source} |`,
  );
  return ['| rule | proves | priority | source |', '|---|---|---|---|', ...rows].join('\n');
}

/** Replaces the text between `<!-- NAME -->` and `<!-- /NAME -->`. */
function fill(file: string, name: string, body: string, head = ''): void {
  const text = readFileSync(new URL(file, ROOT), 'utf8');
  const pattern = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!pattern.test(text)) throw new Error(`${file} has no place for ${name}`);
  put(
    file,
    text.replace(
      pattern,
      (_, open: string, close: string) => `${open}${head === '' ? '' : `${head}\n`}${body}\n${close}`,
    ),
  );
}

function put(file: string, text: string): void {
  const path = fileURLToPath(new URL(file, ROOT));
  mkdirSync(dirname(path), { recursive: true });
  if (!isCheck) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    stale += 1;
    console.error(`${file} is not what the sources say. Run npm run docs and commit it.`);
  }
}
