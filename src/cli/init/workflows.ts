import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The workflows written beside launch.yml: the file, its template in examples/, the pattern that shows that a workflow
 * already does the same, and a description.
 */
export const WORKFLOWS = [
  {
    file: '.github/workflows/launch-gate.yml',
    from: 'pull-request',
    uses: /uses:\s*['"]?launch-gate\/launch-gate(?:@|\/actions\/(?!nightly))/,
    about: 'checks every pull request',
  },
  {
    file: '.github/workflows/launch-gate-nightly.yml',
    from: 'nightly',
    uses: /uses:\s*['"]?launch-gate\/launch-gate\/actions\/nightly/,
    about: 'checks the live product every night',
  },
] as const;

/** The template in examples/ without the inputs that launch.yml sets; `config` when launch.yml is not at the root. */
export function workflowFor(name: string, config?: string): string {
  const text = read(examples(), name)
    .replace(/^ +stage: live\n/gm, '')
    .replace(/^ +env:\n +SLACK_WEBHOOK_URL:[^\n]*\n/m, '');
  if (config !== undefined)
    return text.replace(/^( +)domain: example\.com\n/gm, `$1config: ${JSON.stringify(config)}\n`);
  return text.replace(/^ +domain: example\.com\n/gm, '').replace(/^ +with:\n(?= *(?:-|[a-z]+:|$))(?! {10})/m, '');
}

/** One template as it is, undefined when there is none with that name; without a name, the list of templates. */
export function workflowOf(name: string | undefined): string | undefined {
  const folder = examples();
  const names = readdirSync(folder).map((file) => file.replace(/\.yml$/, ''));
  if (name === undefined) return listing(names.map((each) => [each, about(read(folder, each))]));
  return names.includes(name) ? read(folder, name) : undefined;
}

function listing(rows: [name: string, about: string][]): string {
  const lines = rows.map(([name, text]) => `  ${name.padEnd(18)} ${text}`);
  return `${lines.join('\n')}\n\nlaunch-gate init --workflow NAME > .github/workflows/launch-gate.yml\n`;
}

const read = (folder: URL, name: string) => pinned(readFileSync(new URL(`${name}.yml`, folder), 'utf8'), folder);

/** In a clone, actions are pinned to its commit. */
function pinned(text: string, folder: URL): string {
  const commit = commitOf(fileURLToPath(folder));
  if (commit === undefined) return text;
  return text.replace(/@v0 # pin the commit you reviewed$/gm, `@${commit} # v0; Dependabot can update it`);
}

/** Undefined for an installed release, which is not in a git repository of its own. */
function commitOf(folder: string): string | undefined {
  try {
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', folder, ...args], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: 5000,
      });
    if (git('ls-files', '--error-unmatch', 'pull-request.yml') === '') return undefined;
    return /^[0-9a-f]{40}$/m.exec(git('rev-parse', 'HEAD'))?.[0];
  } catch {
    return undefined;
  }
}

/** The first sentence of the leading comment. */
function about(text: string): string {
  const remark = text
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .map((line) => line.slice(2));
  return remark.join(' ').split(/[.:] /)[0] ?? '';
}

/** In a release, examples/ is beside dist/; in the sources, three folders up. */
function examples(): URL {
  const found = ['../examples/workflows/', '../../../examples/workflows/']
    .map((path) => new URL(path, import.meta.url))
    .find((url) => existsSync(url));
  if (found === undefined) throw new Error('the folder examples/ is not beside this installation');
  return found;
}
