import * as z from 'zod';
import { readTextFile } from '../io/disk/read.ts';

/** What GitHub says about the run: its environment and the event's payload. Names and URLs in it are outside text. */
export interface Event {
  name: string;
  owner: string;
  repo: string;
  /** Identifies the workflow in the repository. */
  workflow: string;
  job: string;
  runId: number;
  runUrl: string;
  apiUrl: string;
  /** The checked-out commit; for a pull request, its merge with the base. */
  sha: string;
  ref: string;
  /** The commit that shows checks; for a pull request, its head. */
  headSha: string;
  /** The pull request's number. */
  pull?: number;
  /** The target branch of the change; for a deployment, whose commit may be on any branch, the default branch. */
  base?: { branch: string; sha?: string };
  /** Why this run's token is read-only; undefined when it may be able to write. */
  readOnly?: string;
  /** The author is Dependabot, whose runs are read-only unless `permissions:` grants more. */
  isDependabot: boolean;
  /** The author of the change has no write access here, whatever the run's token may do. */
  isStranger: boolean;
  deployment?: { state: string; environment: string; url: string };
}

const named = z.looseObject({ ref: z.string(), sha: z.string() });
const payloadSchema = z.looseObject({
  pull_request: z
    .looseObject({
      number: z.int(),
      base: named,
      head: named.extend({ repo: z.looseObject({ full_name: z.string() }).nullish() }),
      user: z.looseObject({ login: z.string() }).nullish(),
    })
    .optional(),
  repository: z.looseObject({ default_branch: z.string() }).optional(),
  workflow_run: z.looseObject({ head_repository: z.looseObject({ full_name: z.string() }).nullish() }).optional(),
  merge_group: z.looseObject({ base_ref: z.string(), base_sha: z.string() }).optional(),
  deployment_status: z
    .looseObject({ state: z.string(), environment: z.string().nullish(), environment_url: z.string().nullish() })
    .optional(),
});
type Payload = z.infer<typeof payloadSchema>;

const DEPENDABOT = 'dependabot[bot]';

type Env = Record<string, string | undefined>;

/** The event of this run; undefined outside GitHub's runner. */
export function eventOf(env: Env): Event | undefined {
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (owner === '' || repo === '') return undefined;
  const payload = payloadOf(env);
  const { pull_request: pull } = payload;
  const sha = env['GITHUB_SHA'] ?? '';
  return {
    ...runOf(env, owner, repo),
    sha,
    ref: env['GITHUB_REF'] ?? '',
    headSha: pull?.head.sha ?? sha,
    ...(pull && { pull: pull.number }),
    ...baseOf(payload),
    ...authorOf(env, payload, `${owner}/${repo}`),
    ...deploymentOf(payload),
  };
}

/** Identifies the run on GitHub. */
function runOf(env: Env, owner: string, repo: string) {
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const runId = Number(env['GITHUB_RUN_ID']) || 0;
  return {
    name: env['GITHUB_EVENT_NAME'] ?? '',
    owner,
    repo,
    workflow: env['GITHUB_WORKFLOW'] ?? '',
    job: env['GITHUB_JOB'] ?? '',
    runId,
    runUrl: `${server}/${owner}/${repo}/actions/runs/${runId}`,
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
  };
}

function baseOf({
  pull_request: pull,
  merge_group: group,
  deployment_status,
  repository,
}: Payload): Pick<Event, 'base'> {
  if (deployment_status && repository) return { base: { branch: repository.default_branch } };
  if (group) return { base: { branch: group.base_ref.replace(/^refs\/heads\//, ''), sha: group.base_sha } };
  return pull ? { base: { branch: pull.base.ref, sha: pull.base.sha } } : {};
}

/** Who wrote the change, and what this run may do for that reason; `own` is the repository's name. */
function authorOf(
  env: Env,
  { pull_request: pull, workflow_run: earlier }: Payload,
  own: string,
): Pick<Event, 'readOnly' | 'isDependabot' | 'isStranger'> {
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  const isPull = pull !== undefined || /^pull_request/.test(event);
  const isFork = isPull && pull?.head.repo?.full_name !== own;
  // A workflow_run after a fork's pull request has this repository's token, but the fork's artifacts.
  const isAfterFork = earlier?.head_repository != null && earlier.head_repository.full_name !== own;
  const isDependabot = pull?.user?.login === DEPENDABOT || env['GITHUB_ACTOR'] === DEPENDABOT;
  // `pull_request_target` runs the base branch's workflow with the base's token.
  const isReadOnly = isFork && event !== 'pull_request_target';
  return {
    ...(isReadOnly && { readOnly: 'pull requests from forks get a read-only token' }),
    isDependabot,
    isStranger: isFork || isAfterFork || isDependabot,
  };
}

function deploymentOf({ deployment_status: deployment }: Payload): Pick<Event, 'deployment'> {
  if (!deployment) return {};
  const { state, environment, environment_url: url } = deployment;
  return { deployment: { state, environment: environment ?? '', url: url ?? '' } };
}

/** GitHub's limit for payloads (GitHub, Webhook events and payloads: 25 MB). */
const EVENT_BYTES = 25 * 1024 * 1024;

function eventText(path: string): string {
  const read = readTextFile(path, { most: EVENT_BYTES });
  return 'text' in read ? read.text : '{}';
}

/** An invalid payload counts as empty. */
function payloadOf(env: Env): Payload {
  try {
    return payloadSchema.parse(JSON.parse(eventText(env['GITHUB_EVENT_PATH'] ?? '')));
  } catch {
    return {};
  }
}
