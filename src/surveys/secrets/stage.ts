import { basename } from 'node:path';

/** Names of a stage that no member meets. */
const STAGE =
  /^(?:dev(?:elopment)?|test(?:s|ing)?|ci|e2e|local(?:host|dev|-dev)?|ddev|cypress|playwright|vitest|jest|rspec|phpunit)$/i;

/** Folders of tools that run a product for its developers or in tests; Cucumber's steps lie below `features/`. */
const FOLDER =
  /(?:^|\/)(?:\.ddev|\.devcontainer|\.lando|\.vagrant|features\/(?:step_definitions|steps|support)|scripts\/dev|database\/factories|local[-_]dev|dev[-_](?:env|stack|tools|certs?)|test[-_](?:idp|server|env|certs?))(?:\/|$)/i;

/** What fills a database that no member meets: `db/seeds/030_development/`, `seeds/staging.rb`. */
const SEED =
  /(?:^|\/)(?:seeds?|seeders?|fixtures)\/(?:[\w.-]{1,60}\/){0,3}?[\w-]{0,40}?(?<![a-z])(?:development|(?:staging|test)(?![a-z]))/i;

/** Files that set up a development or test run: of the framework, or of a tool. */
const FILE =
  /^(?:phpunit[\w.-]{0,60}\.xml(?:\.\w{1,10})?|homestead\.yaml|vagrantfile|procfile\.dev|cypress\.env\.json|\.lando\.yml|(?:docker-)?compose[.-](?:dev|tests?|local|ci|e2e|override|integration)[\w.-]*\.ya?ml|test_helper\.\w+|conftest\.py|[\w-]+\.(?:servertest|clienttest|feature)(?:\.\w+)?)$/i;

/** Phoenix sets these up for one stage; `config.exs` and `runtime.exs` are production's, too. */
const PHOENIX = /(?:^|\/)config\/(?:dev|test)\.exs$/;

/** What runs in CI, by job. */
const CI_FILE =
  /(?:^|\/)(?:\.github\/workflows\/[^/]+|\.circleci\/[^/]+|\.buildkite\/[^/]+|\.travis|appveyor|\.gitlab-ci|bitbucket-pipelines)\.ya?ml$/;
/** A job that tests: what it sets up ends with it. */
const TESTING = /test|e2e|\bci\b|lint|spec|check|verify|integration|cypress|playwright/i;
/** Services that run tests unless a section says `deploy` (Travis CI, Job Lifecycle; AppVeyor, Build pipeline). */
const TESTS_FIRST = /^\.?(?:travis|appveyor)\.ya?ml$/;
const SHIPPING = /deploy|release|publish|prod|ship|promote/i;

/**
 * Is it for development or tests: by the file's name and folders, or by the section of the file that it stands in. The
 * keys of `section` come from the outermost on: `['test', 'secret_key_base']`.
 */
export function isForDevelopment(path: string, section: readonly string[]): boolean {
  const name = basename(path);
  if (CI_FILE.test(path)) {
    const words = [TESTS_FIRST.test(name) ? 'test' : name, ...section];
    return words.some((word) => TESTING.test(word)) && !words.some((word) => SHIPPING.test(word));
  }
  if ([FOLDER, SEED, PHOENIX].some((pattern) => pattern.test(path)) || FILE.test(name)) return true;
  return isNamedForStage(path, name) || section.some((key) => STAGE.test(key));
}

/** Files of settings, whose name ends in a stage: `.env.testing`, `application-dev.yml`, `settings/local.py`. */
const SETTINGS =
  /^(?:\.env|env|application|appsettings|config|settings?|secrets?|database|development|dev|tests?|testing|local|parameters|values)\b/i;

/** By a word of its name, or by a folder: `ci/.env.mysql`. */
const isNamedForStage = (path: string, name: string) =>
  SETTINGS.test(name) &&
  (name.split(/[._-]/).some((word) => STAGE.test(word)) || path.split('/').some((folder) => STAGE.test(folder)));

/** Certificates of a machine of one's own are named after it. */
export const isLocalKeyFile = (path: string): boolean =>
  /(?:^|[._-])(?:localhost|local|snake-?oil|self-?signed|dev|dummy|example|test)(?=[._-])/i.test(basename(path));

/** So many lines above are looked at, and no longer ones. */
const MOST_LINES = 400;
const LONGEST_LINE = 200;

/** The keys of the objects that a place lies in, by how far the lines above are indented, from the outermost on. */
export function sectionOf(content: string, at: number): string[] {
  const lineStart = content.lastIndexOf('\n', at - 1) + 1;
  let indent = indentOf(content.slice(lineStart, Math.min(at, lineStart + LONGEST_LINE)));
  const keys: string[] = [];
  let end = lineStart - 1;
  for (let lines = 0; end > 0 && indent > 0 && lines < MOST_LINES; lines += 1) {
    const begin = content.lastIndexOf('\n', end - 1) + 1;
    const line = content.slice(begin, Math.min(end, begin + LONGEST_LINE));
    end = begin - 1;
    if (line.trim() === '' || indentOf(line) >= indent) continue;
    indent = indentOf(line);
    const key = /^\s*(?:- )?["':]?([\w.-]+)["']?\s*(?:[:=]|=>|do\b)/.exec(line)?.[1];
    if (key !== undefined) keys.unshift(key);
  }
  return keys.length > 0 ? keys : headingOf(content, lineStart);
}

const indentOf = (line: string) => line.length - line.trimStart().length;

/** `[test]` of TOML and INI files. */
function headingOf(content: string, lineStart: number): string[] {
  const above = content.slice(Math.max(0, lineStart - MOST_LINES * 20), lineStart);
  const heading = above.match(/^\[+[\w. "-]{1,60}\]+\s*$/gm)?.at(-1);
  return heading === undefined ? [] : heading.replace(/[[\]"\s]/g, '').split('.');
}
