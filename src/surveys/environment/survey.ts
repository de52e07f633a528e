import { posix } from 'node:path';
import { type Failure, failure } from '../../io/failure.ts';
import { listFiles, treeOf } from '../../io/files.ts';
import { fromProduct, type Tree } from '../../io/product-folder.ts';
import type { Declaration, VariablesAnswer, VariablesQuestion } from '../../io/variables.ts';
import { isProduct } from '../../lib/product-paths.ts';
import { codeOf, MARKUP, otherLanguages, SCRIPT, textOf, turns, unreadBecause } from '../code/sources.ts';
import { declaredInImage, imageOf, keepsOut } from './dockerfile.ts';
import { readEnvFile } from './env-file.ts';
import { SCRIPT_WORDS, surveyScript } from './javascript.ts';
import { isOtherCode, surveyText } from './other-languages.ts';
import { declaredInPlatform, isPlatformFile } from './platforms.ts';

/** Scripts that contain one of the words, and the others. */
interface Scripts {
  direct: { file: string; text: string }[];
  others: string[];
}

/** The variables that the repository reads and declares: names, places and the kinds of values. */
export async function surveyVariables(
  { names, within }: VariablesQuestion,
  of: Tree | string,
  signal: AbortSignal,
): Promise<VariablesAnswer | Failure> {
  const tree = treeOf(of);
  const { root } = tree;
  const answer: VariablesAnswer = {
    kind: 'answer',
    uses: [],
    declared: [],
    formats: [],
    images: [],
    unread: [],
    files: 0,
    environmentFiles: 0,
  };
  const scripts: Scripts = { direct: [], others: [] };
  const files = await listFiles(of, signal);
  const listed = new Set([...files, ...names]);
  const turn = turns(signal);
  for (const file of listed) {
    if (await turn()) return failure('deadline', 'the run’s time limit was reached');
    if (!isWanted(file) && !names.includes(file)) continue;
    if (lookAt(file, tree, names, answer, scripts)) tally(file, within, answer);
  }
  answer.unread.push(...otherLanguages(within ?? files));
  await surveyScripts(scripts, root, answer, turn);
  if (signal.aborted) return failure('deadline', 'the run’s time limit was reached');
  // The image is built from its own folder, or from the root.
  const ignoresIn = (folder: string) => keepsOut(textOf(root, posix.join(folder, '.dockerignore')));
  answer.images = answer.images.map((image) => {
    const isKeptOut = ignoresIn(posix.dirname(image.file)) || ignoresIn('.');
    return { ...image, isKeptOut };
  });
  return answer;
}

const isEnvFile = (file: string) => /(^|\/)\.env(?:\.[\w.-]+)?$|(^|\/)env\.example$/.test(file);
const isExample = (file: string) =>
  /example|sample|template|default|dist$/i.test(file.slice(file.lastIndexOf('/') + 1));
const isImage = (file: string) =>
  /(^|\/)(?:Dockerfile(?:\.(?!dockerignore)[\w-]+)?|[\w-]+\.Dockerfile)$/.test(file) && isProduct(file);
/** In the root only: a deeper Dockerfile does not name the folder in which it is built. */
const isDockerfile = (file: string) => /^(?:Dockerfile(?:\.(?!dockerignore)[\w-]+)?|[\w-]+\.Dockerfile)$/.test(file);

const isWanted = (file: string) =>
  isEnvFile(file) ||
  isPlatformFile(file) ||
  isImage(file) ||
  (isProduct(file) && (SCRIPT.test(file) || MARKUP.test(file) || isOtherCode(file)));

function tally(file: string, within: readonly string[] | undefined, answer: VariablesAnswer): void {
  if (within !== undefined && !within.includes(file)) return;
  answer.files += 1;
  if (isEnvFile(file)) answer.environmentFiles += 1;
}

/** False when there is nothing to examine. */
function lookAt(
  file: string,
  tree: Tree,
  names: readonly string[],
  answer: VariablesAnswer,
  scripts: Scripts,
): boolean {
  const { root } = tree;
  const text = textOf(root, file);
  if (text === undefined) {
    const lost = names.includes(file) ? 'the file does not exist or is too large' : undefined;
    const reason = lost ?? unreadBecause(root, file);
    if (reason !== undefined) answer.unread.push({ file, reason });
    return false;
  }
  if (names.includes(file)) answer.declared.push(...namesIn(text, file));
  else if (isEnvFile(file)) envFile(text, file, answer);
  else if (isImage(file)) image(text, file, tree, answer);
  else if (isPlatformFile(file)) {
    const found = declaredInPlatform(text, file);
    if ('reason' in found) answer.unread.push({ file, ...found });
    else answer.declared.push(...found.declared);
  } else if (isOtherCode(file)) answer.uses.push(...surveyText(text, file));
  else if (SCRIPT_WORDS.some((word) => text.includes(word))) scripts.direct.push({ file, text: codeOf(text, file) });
  else scripts.others.push(file);
  return true;
}

/**
 * What an image copies is known only for the root, because deeper Dockerfiles do not name the folder in which they are
 * built.
 */
function image(text: string, file: string, tree: Tree, answer: VariablesAnswer): void {
  if (isDockerfile(fromProduct(tree, file))) answer.images.push(...imageOf(text, file));
  answer.declared.push(...declaredInImage(text, file));
}

function envFile(text: string, file: string, answer: VariablesAnswer): void {
  const { lines, faults } = readEnvFile(text, file);
  answer.formats.push(...faults);
  const place = isExample(file) ? ('example' as const) : ('environment file' as const);
  answer.declared.push(...lines.map(({ name, line, value }): Declaration => ({ name, file, line, in: place, value })));
}

/** The output of `vercel env ls`, `fly secrets list` and the like: the first word of each line, if it is a name. */
function namesIn(text: string, file: string): Declaration[] {
  return text.split('\n').flatMap((row, i): Declaration[] => {
    const name = /^[\s│║|{["-]*(?:name"?\s*:\s*"?)?([A-Z][A-Z0-9_]{1,})(?=[\s│║|",=]|$)/.exec(row)?.[1];
    return name === undefined ? [] : [{ name, file, line: i + 1, in: 'names', value: 'none' }];
  });
}

/** Parses only files with one of the words, then files that call the wrapper functions found there. */
async function surveyScripts(
  { direct, others }: Scripts,
  root: string,
  answer: VariablesAnswer,
  turn: () => Promise<boolean>,
): Promise<void> {
  const wrappers = new Map<string, string>();
  for (const { file, text } of direct) {
    if (await turn()) return;
    const survey = await surveyScript(text, file);
    if ('reason' in survey) answer.unread.push({ file, ...survey });
    else {
      answer.uses.push(...survey.uses);
      for (const wrapper of survey.wrappers) wrappers.set(wrapper, file);
    }
  }
  if (wrappers.size === 0) return;
  // The other files are read again instead of being kept, to limit memory.
  const all = [...direct, ...others.map((file) => ({ file, text: undefined }))];
  for (const { file, text = codeOf(textOf(root, file) ?? '', file) } of all) {
    if (await turn()) return;
    const known = [...wrappers].flatMap(([name, home]) => (calls(text, name, home === file) ? [name] : []));
    if (known.length > 0) await addCalls(text, file, known, answer);
  }
}

/**
 * Does the file call this function with a name, and does it define or import it? Another module may have a function
 * with the same name.
 */
function calls(text: string, name: string, isHome: boolean): boolean {
  const bare = name.replaceAll('$', '\\$');
  if (!text.includes(name) || !new RegExp(`\\b${bare}\\s*\\(\\s*["'\`][A-Z]`).test(text)) return false;
  return (
    isHome ||
    new RegExp(
      `\\bimport\\b[^;'"]{0,2000}\\b${bare}\\b|\\b${bare}\\b[^;=]{0,500}=\\s*(?:await\\s+import|require)\\(`,
    ).test(text)
  );
}

async function addCalls(text: string, file: string, known: readonly string[], answer: VariablesAnswer): Promise<void> {
  const survey = await surveyScript(text, file, known);
  if (!('uses' in survey)) return;
  const isNew = (use: { name: string; line: number }) =>
    !answer.uses.some((each) => each.file === file && each.line === use.line && each.name === use.name);
  answer.uses.push(...survey.uses.filter(isNew));
}
