import type { Config } from '../config/schema.ts';
import type { BaseFiles } from '../github/base-files.ts';
import type { Client } from '../github/client.ts';
import type { Event } from '../github/event.ts';
import { git, gitRoot, inRepository } from '../io/git.ts';
import { parseTarget } from '../lib/domain-names.ts';
import { isHostLike } from '../lib/globs.ts';
import { isUnder } from '../lib/host-names.ts';
import { type Base, BaseError, firstAvailable, gitBase, isDeclaration } from '../run/base-branch.ts';
import { told } from '../run/load-config.ts';
import type { Runner } from './runner.ts';

/** What the event asks for: a target to check, or to wait. */
export type Occasion = { target: string; notes: string[] } | { waiting: string };

/** The API client of this run's repository, created on first use; undefined without a token. */
export function githubOf(event: Event | undefined, { input, signal }: Runner): () => Promise<Client | undefined> {
  let made: Promise<Client> | undefined;
  const token = input('token');
  return async () => {
    if (event === undefined || token === '') return undefined;
    made ??= import('../github/client.ts').then(({ makeClient }) => makeClient(event, token, { signal }));
    return made;
  };
}

/**
 * How to scan for secrets unless the user chose: on a pull request, what the change adds; on a schedule, the whole
 * history.
 */
export async function scanFor(
  event: Event | undefined,
  { input, cwd }: Runner,
): Promise<{ args: string[]; note?: string }> {
  const careful = event?.isStranger ? ['--no-verify', '--no-probe'] : [];
  const isChosen = /--(diff|history|staged)\b/.test(input('args'));
  const isJudged = input('checks') === '' || /\bsecrets\b/.test(input('checks'));
  if (event === undefined || isChosen || !isJudged) return { args: careful };
  if (event.name === 'schedule')
    return {
      args: ['--history', ...careful],
      note: 'Secrets: every version of every file was scanned, as in every scheduled run.',
    };
  if (event.base?.sha === undefined) return { args: careful };
  const { branch, sha } = event.base;
  for (const ref of [sha, `refs/remotes/origin/${branch}`, ...(await mergedInto(event, cwd))]) {
    if ((await commitOf(ref, cwd)) !== undefined)
      return { args: ['--diff', ref, ...careful], note: `Secrets: what the change adds to ${branch} was scanned.` };
  }
  return {
    args: careful,
    note: `Secrets: ${branch} is not in this clone (actions/checkout brings it with fetch-depth: 0), so all files were scanned.`,
  };
}

const commitOf = async (ref: string, cwd: string) => {
  const root = gitRoot(cwd);
  if (root === undefined) return undefined;
  return git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]).catch(() => undefined);
};

/** The checked-out commit of a pull request is its merge with the base, and the base is the first parent. */
async function mergedInto({ sha }: Event, cwd: string): Promise<string[]> {
  const isMerge = (await commitOf('HEAD', cwd))?.trim() === sha && (await commitOf('HEAD^2', cwd)) !== undefined;
  return isMerge ? ['HEAD^1'] : [];
}

/** Where the base branch's gate files are read when a change is judged: from this clone, else from GitHub. */
export function baseOf(
  event: Event | undefined,
  cwd: string,
  github: () => Promise<Client | undefined>,
): Base | undefined {
  if (event?.base === undefined) return undefined;
  const { branch, sha } = event.base;
  const refs = [`refs/remotes/origin/${branch}`, ...(sha === undefined ? [] : [sha])];
  return firstAvailable(branch, [...refs.map((ref) => gitBase(ref, cwd)), githubBase(branch, cwd, github)]);
}

function githubBase(branch: string, cwd: string, github: () => Promise<Client | undefined>): Base {
  let made: Promise<BaseFiles> | undefined;
  const filesThere = () => {
    made ??= filesOn(branch, github);
    return made;
  };
  return {
    name: branch,
    async read(file, here) {
      const answer = await (await filesThere()).read(inRepository(file, cwd)?.path ?? file, here);
      if ('problem' in answer) throw new BaseError(answer.problem);
      return answer.text;
    },
    async declarations() {
      const answer = await (await filesThere()).list();
      if ('problem' in answer) throw new BaseError(answer.problem);
      return answer.paths.filter(isDeclaration);
    },
  };
}

async function filesOn(branch: string, github: () => Promise<Client | undefined>): Promise<BaseFiles> {
  const client = await github();
  if (client === undefined) throw new BaseError('there is no GitHub token');
  return (await import('../github/base-files.ts')).baseFiles(client, branch);
}

/**
 * After a deployment, the deployment's own URL is judged if it belongs to the product. Whoever can deploy a branch
 * chooses that URL and the launch.yml of that branch, so the base's launch.yml decides which other hosts count as the
 * product's.
 */
export async function deploymentOf(
  event: Event | undefined,
  { input, cwd }: Runner,
  base: Base | undefined,
): Promise<Occasion> {
  const given = input('url') || input('domain');
  const deployment = event?.name === 'deployment_status' ? event.deployment : undefined;
  if (deployment === undefined || input('url') !== '') return { target: given, notes: [] };
  if (deployment.state !== 'success') {
    return {
      waiting: `Nothing was checked: the deployment is not ready yet. Give the job if: github.event.deployment_status.state == 'success'.`,
    };
  }
  if (deployment.url === '') {
    return { target: given, notes: ['The deployment has no URL; the configured domain was checked.'] };
  }
  const named = input('config');
  const { config } = await told({ ...(named !== '' && { config: named }) }, { cwd, base });
  const host = hostOf(deployment.url);
  if (host === undefined || !isOfProduct(host, given || config.domain, config)) {
    return {
      waiting:
        'Nothing was checked: the deployment’s URL is not below the configured domain and not under deployments: in launch.yml.',
    };
  }
  return { target: host, notes: [`The deployment at ${deployment.url} was checked.`] };
}

function hostOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, username } = new URL(url);
  return /^https?:$/.test(protocol) && username === '' ? hostname : undefined;
}

function isOfProduct(host: string, domain: string | undefined, config: Config): boolean {
  const site = domain === undefined ? undefined : parseTarget(domain).site;
  if (site !== undefined && isUnder(host, site)) return true;
  return [...Object.values(config.subdomains), ...config.deployments].some((pattern) => isHostLike(pattern, host));
}
