import { deploys } from '../../catalog/platforms/index.ts';
import type { Command } from '../../io/deployment.ts';
import { escapeRegExp } from '../../lib/globs.ts';
import { lineAt } from '../../lib/lines.ts';
import { at, entries, lineOf, parsed, texts } from '../../lib/settings-file.ts';

/** Words in a command, and what they do. */
const DOES: [Command['does'][number], RegExp][] = [
  [
    'migrate',
    /\bprisma\s+(?:migrate\s+deploy|db\s+push)|\bdrizzle-kit\s+(?:migrate|push)|\bsupabase\s+(?:db\s+push|migration\s+up)|\b(?:rails|rake)\s+db:(?:migrate|prepare)|\bmanage\.py\s+migrate|\balembic\s+upgrade|\bartisan\s+migrate|\bknex\s+migrate:(?:latest|up)|\btypeorm[\w-]*\s+(?:\S+\s+)?migration:run|\bsequelize(?:-cli)?\s+db:migrate|\bnode-pg-migrate\s+up|\bgoose\s+(?:\S+\s+){0,8}up\b|\bdbmate\s+(?:\S+\s+){0,8}(?:up|migrate)\b|\bflyway\s+(?:\S+\s+){0,8}migrate|\bsqlx\s+migrate\s+run|\bmigrate\s+(?:\S+\s+){0,8}-(?:path|database|source)\b|\bwrangler\s+d1\s+migrations\s+apply|\bsql-migrate\s+up|\bflask\s+db\s+upgrade|\bdb:migrate\b|\bmikro-orm\s+migration:up/,
  ],
  [
    'reset',
    /\bprisma\s+(?:migrate\s+reset|db\s+push\s[^&|;\n]{0,300}--(?:accept-data-loss|force-reset))|\bmigrate:(?:fresh|refresh|reset)\b|\bdb:(?:drop|reset|schema:load|setup)\b|\bsupabase\s+db\s+reset|\bdrizzle-kit\s+push\s[^&|;\n]{0,300}--force|\bmanage\.py\s+flush|\bflyway\s+(?:\S+\s+){0,8}clean/,
  ],
  [
    'build',
    /\b(?:next|nuxt|nuxi|astro|vite|remix|react-router|svelte-kit|vinxi|gatsby|turbo|nx|nest|tsc|webpack|rollup|esbuild|tsup|ng)\s+(?:run\s+)?build\b|\bvite-node\b|\btsc\b|\bdocker\s+(?:buildx\s+)?build\b|\bgo\s+build\b|\bcargo\s+build\b|\bassets:precompile\b|\bcollectstatic\b|\bdocker\s+compose\s+build\b/,
  ],
  [
    'deploy',
    /\bkubectl\s+(?:apply|rollout|set\s+image)|\bkamal\s+deploy|\bcap\s+production\s+deploy|\bcdk\s+deploy|\bsst\s+deploy/,
  ],
  ['test', /\b(?:jest|vitest|playwright\s+test|mocha|rspec|pytest|phpunit|go\s+test|cargo\s+test)\b/],
];

/** What a command runs and does. Its text may contain anything and is not returned. */
export function commandOf(text: string, place: Pick<Command, 'file' | 'line' | 'when' | 'name'>): Command {
  const words = text.replace(/(^|\s)#.*$/gm, '$1');
  const does = DOES.flatMap(([what, form]) =>
    form.test(words) || (what === 'deploy' && deploys('command', words)) ? [what] : [],
  );
  return { ...place, scripts: scriptsIn(words), mayRun: bareScriptsIn(words), does };
}

/** Options that take the next word as their value. */
const TAKES = '(?:--(?:prefix|workspace|filter|dir|cwd|workspace-root)|-[wFC])';
const RUN = new RegExp(
  String.raw`\b(npm|pnpm|yarn|bun)\s+(?:(?:${TAKES}\s+\S+|--?[\w-]+(?:=\S+)?)\s+){0,6}run\s+(?:(?:${TAKES}\s+\S+|--?[\w-]+(?:=\S+)?)\s+){0,6}([\w:.-]+)(?![\w:./\${}-])([^&|;\n]*)`,
  'g',
);

/**
 * Scripts in `npm run NAME` and `pnpm run NAME`, except optional and computed ones; yarn and bun also run programs and
 * files.
 */
function scriptsIn(text: string): string[] {
  const names = [...text.matchAll(RUN)].flatMap(([, manager = '', name = '', rest = '']) => {
    const isLoose = /--if-present/.test(rest) || /^[-.]|:$|\.[cm]?[jt]sx?$/.test(name) || /^[${/]/.test(rest);
    return isLoose || !['npm', 'pnpm'].includes(manager) ? [] : [name];
  });
  return [...new Set(names)];
}

/** The word in `pnpm NAME`, `yarn NAME`, `npm start`: a script, a subcommand, or a program. */
const bareScriptsIn = (text: string) => [
  ...new Set([...text.matchAll(/\b(?:pnpm|yarn|npm|bun)\s+(?:run\s+)?([a-z][\w:.-]*)/g)].map(([, name = '']) => name)),
];

export function commandsOfPackage(text: string, file: string): Command[] {
  return entries(at(parsed(text, file), 'scripts')).flatMap(([name, command]) =>
    typeof command === 'string'
      ? [
          commandOf(command, {
            file,
            line: lineOf(text, new RegExp(`"${escapeRegExp(name)}"\\s*:`)),
            when: 'script',
            name,
          }),
        ]
      : [],
  );
}

export function commandsOfWorkflow(text: string, file: string): Command[] {
  // Steps are in order, so each is searched for after the previous one.
  let behind = 0;
  const lineFrom = (words: string) => {
    const at = text.indexOf(words, behind);
    if (at !== -1) behind = at + words.length;
    return lineAt(text, at);
  };
  return entries(at(parsed(text, file), 'jobs')).flatMap(([, job]) =>
    entries(at(job, 'steps')).flatMap(([, step]): Command[] => {
      const [run] = texts(at(step, 'run'));
      const [uses = ''] = texts(at(step, 'uses'));
      const place = { file, line: lineFrom((run ?? uses).split('\n', 1)[0] ?? ''), when: 'workflow' as const };
      if (run !== undefined) return [commandOf(run, place)];
      const does = /docker\/build-push-action|cloudflare\/pages-action/.test(uses)
        ? (['build'] as const)
        : deploys('action', uses)
          ? (['deploy'] as const)
          : [];
      return does.length === 0 ? [] : [{ ...place, scripts: [], mayRun: [], does: [...does] }];
    }),
  );
}

export function commandsOfImage(text: string, file: string): Command[] {
  // Comments between continued lines are not part of the instruction.
  const joined = text.replace(/\\\n(?:[ \t]*#[^\n]*\n)*/g, (broken) => ` ${' '.repeat(broken.length - 1)}`);
  return [...joined.matchAll(/^(RUN|CMD|ENTRYPOINT)\s+(.+)$/gim)].map((match) => {
    const words = (match[2] ?? '').replace(/^\[|\]$|",\s*"|"/g, ' ');
    const line = lineAt(text, match.index);
    return commandOf(words, { file, line, when: match[1]?.toUpperCase() === 'RUN' ? 'build' : 'start' });
  });
}

/** The commands of a shell script, line by line. */
export function commandsOfShell(text: string, file: string): Command[] {
  // A script that starts local services is not a release.
  if (/\bsupabase\s+start\b|\bdocker(?:-|\s+)compose\s+(?:-\S+\s+\S+\s+)?up\b/.test(text)) return [];
  return text
    .split('\n')
    .slice(0, MOST_LINES)
    .flatMap((row, i) => {
      const command = commandOf(row.slice(0, MOST_ROW), { file, line: i + 1, when: 'start' });
      return command.does.length + command.scripts.length + command.mayRun.length > 0 ? [command] : [];
    });
}

/** No hand-written script is longer. */
const MOST_LINES = 2000;
const MOST_ROW = 2000;
