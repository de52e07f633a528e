import type { DeploymentAnswer } from '../../io/deployment.ts';
import { textIn } from '../../io/disk/read.ts';
import { type Failure, failure } from '../../io/failure.ts';
import { listFiles, treeOf } from '../../io/files.ts';
import { fromProduct, type Tree } from '../../io/product-folder.ts';
import { kindOfPath } from '../../lib/product-paths.ts';
import { at, entries, parsed } from '../../lib/settings-file.ts';
import { commandsOfImage, commandsOfPackage, commandsOfShell, commandsOfWorkflow } from './commands.ts';
import { isManifest, lockTrees, manifestOf, type TreeOf } from './locks.ts';
import { isDeployFile, readPlatform } from './platforms.ts';
import { UNREAD, type Unread } from './unread.ts';
import { isVersionFile, versionOfImage, versionsIn, versionsOfWorkflow } from './versions.ts';

/** The lockfile of a large product has several megabytes; no other file here is that large. */
const MOST_BYTES = 16 * 1024 * 1024;
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const IMAGE = /(^|\/)(?:Dockerfile|Containerfile)(?:\.(?!dockerignore)[\w-]+)?$|\.Dockerfile$/;
const SCRIPT = /(^|\/)(?:docker-)?(?:entrypoint|start|release|deploy|migrate)(?:\.sh)?$/;
/** A line with content: a file with only comments is disabled. */
const SAYS = /^(?!---[ \t\r]*$)[ \t\r]{0,200}[^\s#]/m;
const MOST_MANIFESTS = 500;
/** Deeper folders belong to something else. */
const DEPTH = 3;

/** Scripts deploy; tests, examples and documents do not. */
const isDeployed = (file: string) => ['product', 'script'].includes(kindOfPath(file));

/**
 * How the repository is built and run: versions, platforms, commands, lockfiles. The answer contains no values of
 * variables.
 */
export async function surveyDeployment(of: Tree | string, signal: AbortSignal): Promise<DeploymentAnswer | Failure> {
  const tree = treeOf(of);
  const files = await listFiles(of, signal);
  const all = new Set(files);
  const answer: DeploymentAnswer = {
    kind: 'answer',
    versions: [],
    platforms: [],
    manifests: [],
    commands: [],
    scripts: [],
    unread: [],
  };
  const read = (file: string) => textIn(tree.root, file, MOST_BYTES);
  const lockTreeOf = lockTrees(read);
  for (const file of files) {
    if (fromProduct(tree, file).split('/').length > DEPTH || !isDeployed(file)) continue;
    const isWanted =
      isVersionFile(file) ||
      isManifest(file) ||
      isDeployFile(file) ||
      WORKFLOW.test(file) ||
      IMAGE.test(file) ||
      SCRIPT.test(file);
    if (!isWanted) continue;
    const text = read(file);
    if (text === undefined) answer.unread.push({ file, reason: UNREAD });
    else if (SAYS.test(text)) lookAt(text, file, all, lockTreeOf, answer);
  }
  const manifests = files.filter((file) => /(^|\/)package\.json$/.test(file) && !/(^|\/)node_modules\//.test(file));
  for (const file of manifests.slice(0, MOST_MANIFESTS))
    answer.scripts.push(...entries(at(parsed(read(file) ?? '', file), 'scripts')).map(([name]) => name));
  const image = files.find((file) => IMAGE.test(file) && isDeployed(file) && !/dev|test/i.test(file));
  if (image !== undefined && !answer.platforms.some(({ usesImage }) => usesImage))
    answer.platforms.push({ name: 'Docker', file: image, line: 1, usesImage: true });
  return signal.aborted ? failure('deadline', 'the run’s time limit was reached') : answer;
}

function lookAt(text: string, file: string, all: ReadonlySet<string>, treeOf: TreeOf, answer: DeploymentAnswer): void {
  if (isVersionFile(file)) answer.versions.push(...versionsIn(text, file));
  if (isManifest(file))
    keep(manifestOf(text, file, all, treeOf), file, answer, (manifest) => answer.manifests.push(manifest));
  if (/(^|\/)package\.json$/.test(file)) answer.commands.push(...commandsOfPackage(text, file));
  if (isDeployFile(file))
    keep(readPlatform(text, file), file, answer, ({ platform, versions, commands }) => {
      answer.platforms.push(platform);
      answer.versions.push(...versions);
      answer.commands.push(...commands);
    });
  if (WORKFLOW.test(file)) workflow(text, file, answer);
  if (IMAGE.test(file) && !/dev|test/i.test(file)) {
    answer.versions.push(...versionOfImage(text, file));
    answer.commands.push(...commandsOfImage(text, file));
  }
  if (SCRIPT.test(file)) answer.commands.push(...commandsOfShell(text, file));
}

function keep<Found extends object>(
  found: Found | Unread | undefined,
  file: string,
  answer: DeploymentAnswer,
  add: (found: Found) => void,
): void {
  if (found === undefined) return;
  if (typeof found === 'string') answer.unread.push({ file, reason: found });
  else add(found);
}

function workflow(text: string, file: string, answer: DeploymentAnswer): void {
  if (parsed(text, file) === undefined) {
    answer.unread.push({ file, reason: UNREAD });
    return;
  }
  answer.versions.push(...versionsOfWorkflow(text, file));
  answer.commands.push(...commandsOfWorkflow(text, file));
}
