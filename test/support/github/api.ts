import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { listen } from '../../../src/sandbox/web-server.ts';
import { githubContract } from './contract.ts';

interface GithubComment {
  id: number;
  body: string;
  html_url: string;
  user: { login: string };
  /** Of which issue; undefined for any. */
  issue?: number;
}

interface GithubIssue {
  number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  state_reason: string | null;
  labels: { name: string }[];
  assignees: { login: string }[];
  html_url: string;
  user: { login: string };
  author_association: string;
}

interface GithubReaction {
  id: number;
  content: string;
  created_at: string;
}

/** What it answers instead, to requests of the operations that match. */
export interface GithubFault {
  operation: RegExp;
  /** How often; default, always. */
  times?: number;
  /** `reset` cuts the connection. `late` does the work and then answers 502. */
  answer: 'reset' | 'late' | { status: number; headers?: Record<string, string>; message?: string };
}

export interface GithubPlan {
  /** Who the token belongs to. */
  login?: string;
  /** Its time, milliseconds since 1970; the machine's own unless a test holds a clock. */
  now?: () => number;
  /** Who may be assigned; default, everybody. */
  assignable?: string[];
  /** Files of the repository, by `BRANCH:PATH`. */
  files?: Record<string, string>;
  faults?: GithubFault[];
  /** Requests take up to so long, each its own time. */
  delayMs?: number;
}

export interface GithubApi {
  url: string;
  /** More may be added meanwhile. */
  faults: GithubFault[];
  /** Requests that GitHub's description does not allow. */
  violations: string[];
  /** Operations in the order they came, refused ones too. */
  calls: string[];
  comments: Map<number, GithubComment>;
  reactions: Map<number, GithubReaction[]>;
  issues: Map<number, GithubIssue>;
  checkRuns: Record<string, unknown>[];
  /** Uploads, unpacked. */
  sarifs: { commit_sha: string; ref: string; log: unknown }[];
  close(): Promise<void>;
}

/** Its schemas take a while to be compiled, and are the same for everybody. */
let contract: ReturnType<typeof githubContract> | undefined;

type Body = Record<string, unknown>;
type Answer = [status: number, body?: unknown];

/** Documented limit of a comment (the API answers 422 beyond it). */
const COMMENT_CHARS = 65_536;

/**
 * GitHub's API for one repository, on loopback: it keeps what it is told, holds each request against GitHub's own
 * description, and misbehaves as it is asked to.
 */
export async function startGithub(plan: GithubPlan = {}): Promise<GithubApi> {
  contract ??= githubContract();
  const match = contract;
  const faults = [...(plan.faults ?? [])];
  const met = new Map<GithubFault, number>();
  const state = {
    violations: [] as string[],
    calls: [] as string[],
    comments: new Map<number, GithubComment>(),
    reactions: new Map<number, GithubReaction[]>(),
    issues: new Map<number, GithubIssue>(),
    checkRuns: [] as Body[],
    sarifs: [] as GithubApi['sarifs'],
  };
  let last = 1000;
  const next = () => {
    last += 1;
    return last;
  };
  const operations = operationsOn(state, plan, next);

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://github.invalid');
    const body = await bodyOf(request);
    response.setHeader('date', new Date((plan.now ?? Date.now)()).toUTCString());
    const { operation, path, violations } =
      url.pathname === '/graphql' ? viewerQuery(body) : match(request.method ?? '', url, body);
    state.calls.push(operation);
    state.violations.push(...violations.map((each) => `${operation || url.pathname}: ${each}`));
    if (plan.delayMs) await sleep(Math.random() * plan.delayMs);
    const isLeft = (each: GithubFault) => (met.get(each) ?? 0) < (each.times ?? Infinity);
    const fault = faults.find((each) => isLeft(each) && each.operation.test(operation));
    if (fault) met.set(fault, (met.get(fault) ?? 0) + 1);
    if (fault?.answer === 'reset') return void request.socket.destroy();
    if (fault && fault.answer !== 'late') {
      const { status, headers, message = 'Refused by the sandbox' } = fault.answer;
      return send(response, [status, { message }], headers);
    }
    const wrong: Answer = [422, { message: 'Validation Failed', errors: violations }];
    const answer = violations.length > 0 ? wrong : (operations[operation]?.(path, (body ?? {}) as Body, url) ?? [404]);
    send(response, fault ? [502, { message: 'Bad Gateway' }] : answer);
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    faults,
    ...state,
    close: () => new Promise((done) => server.close(() => done()).closeAllConnections()),
  };
}

/** The one GraphQL query there is: who asks. */
function viewerQuery(body: unknown): { operation: string; path: Record<string, string>; violations: string[] } {
  const query = (body as { query?: string } | undefined)?.query ?? '';
  const isKnown = /^query\s*\{\s*viewer\s*\{\s*login\s*\}\s*\}$/.test(query);
  return { operation: 'viewer', path: {}, violations: isKnown ? [] : ['another GraphQL query'] };
}

type State = Omit<GithubApi, 'url' | 'close' | 'faults'>;
type Handler = (path: Record<string, string>, body: Body, url: URL) => Answer;

function operationsOn(state: State, plan: GithubPlan, next: () => number): Record<string, Handler> {
  const login = plan.login ?? 'github-actions[bot]';
  const { comments, reactions, issues } = state;
  const react = (key: number, content: unknown): Answer => {
    const here = reactions.get(key) ?? [];
    const there = here.find((each) => each.content === content);
    if (there) return [200, there];
    const made = { id: next(), content: String(content), created_at: new Date((plan.now ?? Date.now)()).toISOString() };
    reactions.set(key, [...here, made]);
    return [201, made];
  };
  const unreact = (key: number, reaction: number): Answer => {
    const here = reactions.get(key) ?? [];
    const left = here.filter(({ id }) => id !== reaction);
    reactions.set(key, left);
    return left.length < here.length ? [204] : [404, { message: 'Not Found' }];
  };
  const known = (path: Record<string, string>) => comments.get(Number(path['comment_id']));
  return {
    viewer: () => [200, { data: { viewer: { login } } }],
    'repos/get-content': ({ path = '' }, _, url) => {
      const text = plan.files?.[`${url.searchParams.get('ref')}:${path}`];
      return text === undefined ? [404, { message: 'Not Found' }] : [200, text];
    },
    'git/get-tree': ({ tree_sha = '' }, _, url) => {
      const files = Object.entries(plan.files ?? {}).filter(([file]) => file.startsWith(`${tree_sha}:`));
      const all = files.map(([file, text]) => blobEntry(file.slice(tree_sha.length + 1), text));
      const root = all.map((entry) => (entry.path.includes('/') ? folderEntry(entry.path) : entry));
      return [200, { truncated: false, tree: url.searchParams.has('recursive') ? all : root }];
    },
    'issues/list-comments': ({ issue_number }, __, url) => {
      const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100);
      const page = Number(url.searchParams.get('page') ?? 1);
      const here = [...comments.values()].filter(({ issue }) => issue === undefined || issue === Number(issue_number));
      return [200, here.slice((page - 1) * size, page * size)];
    },
    'issues/list-for-repo': (_, __, url) => {
      const [wanted, label] = [url.searchParams.get('state') ?? 'open', url.searchParams.get('labels')];
      const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100);
      const page = Number(url.searchParams.get('page') ?? 1);
      const fitting = [...issues.values()].filter(
        (issue) =>
          (wanted === 'all' || issue.state === wanted) &&
          (label === null || issue.labels.some(({ name }) => name === label)),
      );
      return [200, fitting.slice((page - 1) * size, page * size)];
    },
    'issues/create': (_, { title, body, labels = [], assignees = [] }) => {
      if (String(body).length > COMMENT_CHARS) return [422, { message: 'body is too long' }];
      const logins = assignees as string[];
      if (plan.assignable && logins.some((each) => !plan.assignable?.includes(each)))
        return [422, { message: 'Validation Failed' }];
      const number = next();
      const made: GithubIssue = {
        number,
        title: String(title),
        body: String(body),
        state: 'open',
        state_reason: null,
        labels: (labels as string[]).map((name) => ({ name })),
        assignees: logins.map((each) => ({ login: each })),
        html_url: `https://github.invalid/issues/${number}`,
        user: { login },
        author_association: 'NONE',
      };
      issues.set(number, made);
      return [201, made];
    },
    'issues/get': ({ issue_number }) => {
      const found = issues.get(Number(issue_number));
      return found ? [200, found] : [404, { message: 'Not Found' }];
    },
    'issues/update': ({ issue_number }, body) => {
      const found = issues.get(Number(issue_number));
      if (!found) return [404, { message: 'Not Found' }];
      if (String(body['body'] ?? '').length > COMMENT_CHARS) return [422, { message: 'body is too long' }];
      Object.assign(found, body);
      return [200, found];
    },
    'reactions/create-for-issue': ({ issue_number }, { content }) =>
      issues.has(Number(issue_number)) ? react(Number(issue_number), content) : [404, { message: 'Not Found' }],
    'reactions/delete-for-issue': ({ issue_number, reaction_id }) => unreact(Number(issue_number), Number(reaction_id)),
    'issues/create-comment': ({ issue_number }, { body }) => {
      if (String(body).length > COMMENT_CHARS) return [422, { message: 'body is too long' }];
      const id = next();
      const made = {
        id,
        body: String(body),
        html_url: `https://github.invalid/pull/${issue_number}#issuecomment-${id}`,
        user: { login },
        issue: Number(issue_number),
      };
      comments.set(id, made);
      return [201, made];
    },
    'issues/get-comment': (path) => {
      const found = known(path);
      return found ? [200, found] : [404, { message: 'Not Found' }];
    },
    'issues/update-comment': (path, { body }) => {
      const found = known(path);
      if (!found) return [404, { message: 'Not Found' }];
      if (String(body).length > COMMENT_CHARS) return [422, { message: 'body is too long' }];
      found.body = String(body);
      return [200, found];
    },
    'issues/delete-comment': (path) =>
      comments.delete(Number(path['comment_id'])) ? [204] : [404, { message: 'Not Found' }],
    'reactions/create-for-issue-comment': (path, { content }) => {
      if (!known(path)) return [404, { message: 'Not Found' }];
      return react(Number(path['comment_id']), content);
    },
    'reactions/delete-for-issue-comment': (path) => unreact(Number(path['comment_id']), Number(path['reaction_id'])),
    'checks/create': (_, body) => {
      const made = { id: next(), ...body };
      state.checkRuns.push(made);
      return [201, made];
    },
    'checks/list-for-ref': ({ ref }, _, url) => {
      const name = url.searchParams.get('check_name');
      const own = state.checkRuns.filter((run) => run['head_sha'] === ref && (name === null || run['name'] === name));
      return [200, { total_count: own.length, check_runs: own }];
    },
    'checks/update': ({ check_run_id }, body) => {
      const run = state.checkRuns.find(({ id }) => id === Number(check_run_id));
      if (!run) return [404, { message: 'Not Found' }];
      const annotationsOf = (each: Body) =>
        (each['output'] as { annotations?: unknown[] } | undefined)?.annotations ?? [];
      // GitHub appends annotations of each request (REST, checks/update).
      const annotations = [...annotationsOf(run), ...annotationsOf(body)];
      Object.assign(run, body, { output: { ...(body['output'] as object), annotations } });
      return [200, run];
    },
    'code-scanning/upload-sarif': (_, { commit_sha, ref, sarif }) => {
      const log = JSON.parse(gunzipSync(Buffer.from(String(sarif), 'base64')).toString());
      state.sarifs.push({ commit_sha: String(commit_sha), ref: String(ref), log });
      return [202, { id: 'one' }];
    },
  };
}

const blobEntry = (path: string, text: string) => {
  const bytes = Buffer.from(text);
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  return { path, mode: '100644', type: 'blob', sha };
};
const folderEntry = (path: string) => ({ path: path.split('/')[0] ?? '', mode: '040000', type: 'tree', sha: '' });

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? undefined : JSON.parse(Buffer.concat(chunks).toString());
}

function send(response: ServerResponse, [status, body]: Answer, headers: Record<string, string> = {}): void {
  const isText = typeof body === 'string';
  response.writeHead(status, {
    'content-type': isText ? 'application/vnd.github.raw+json; charset=utf-8' : 'application/json; charset=utf-8',
    ...headers,
  });
  response.end(body === undefined ? undefined : isText ? body : JSON.stringify(body));
}
