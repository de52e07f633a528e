import { get } from '../looking/visit.ts';
import type { Changed, ChatAnswer, ChatRequest } from '../world/chat.ts';
import { type Failure, failure, type HttpAnswer, type World } from '../world/world.ts';
import { type Message, requestBody } from './chat.ts';
import { bare, heldBy, LEAST } from './decode.ts';
import { readReply } from './reply.ts';
import { changeOf, readState, type State } from './state.ts';
import { estimatedTokens } from './tokens.ts';

/** A longer reply is none that a member reads. */
const MOST_BYTES = 256 * 1024;
/** A reply that is shown. */
const SHOWN = 1000;
/** So long is waited once when it says that it is too much. */
const MOST_WAIT_S = 20;
/** A model that thinks takes longer than a page. */
const WITHIN_MS = 60_000;

interface Session {
  history: Message[];
  replies: string[];
  state?: State | Failure;
}

type Env = Readonly<Record<string, string | undefined>>;
type Ways = Pick<World, 'ask' | 'resolvers' | 'fetch' | 'pause'>;

/** Speaks to an assistant; what is secret stays here. */
export function conversations(world: Ways, env: Env) {
  const sessions = new Map<string, Session>();
  return async (request: ChatRequest): Promise<ChatAnswer | Failure> => {
    const session = sessions.get(request.session) ?? { history: [], replies: [] };
    sessions.set(request.session, session);
    const headers = valuesOf(request.headers, env);
    if ('reason' in headers) return headers;
    if (request.state !== undefined) session.state ??= await stateOf(world, request, env);
    const history: Message[] = [...session.history, { role: 'user', content: request.message }];
    const body = requestBody(request, history, request.session);
    const answer = await sent(world, request, body, headers.values);
    if (answer.kind === 'failure') return answer;
    const type = answer.headers.find(([name]) => name === 'content-type')?.[1] ?? '';
    const reply = readReply(answer.body, type, request);
    if ('unreadable' in reply) return failure('malformed', reply.unreadable);
    session.history = [...history, { role: 'assistant', content: reply.text }];
    session.replies.push(reply.text);
    const state = await changedBy(world, request, session, env);
    const unsought = unsoughtOf(request.secrets, env);
    const sought = request.secrets.filter((name) => unsought.every((each) => each.name !== name));
    const leaks = leaksOf(session.replies, sought, env);
    const { handoff, actions, confidence, tokens = estimatedTokens(body, reply.text) } = reply;
    return {
      kind: 'answer',
      text: shown(reply.text, leaks, request.secrets, env),
      handoff,
      actions,
      ...(confidence !== undefined && { confidence }),
      ...(state && { state }),
      leaks,
      unsought,
      sent: body.length,
      received: answer.body.length,
      tokens,
    };
  };
}

/** The values of headers, by the names of their variables. */
function valuesOf(headers: ChatRequest['headers'], env: Env): { values: Record<string, string> } | Failure {
  const lacking = Object.values(headers).find((variable) => !env[variable]);
  if (lacking !== undefined) return failure('missing', `the variable ${lacking} of a header is not set`);
  return {
    values: Object.fromEntries(
      Object.entries(headers).map(([name, variable]) => [name.toLowerCase(), env[variable] ?? '']),
    ),
  };
}

async function sent(
  world: Ways,
  { url }: ChatRequest,
  body: string,
  values: Record<string, string>,
): Promise<HttpAnswer | Failure> {
  const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...values };
  for (const isLast of [false, true]) {
    const how = { method: 'POST', body, headers, maxBytes: MOST_BYTES, withinMs: WITHIN_MS } as const;
    const got = await get(world, url, how);
    if (!('answer' in got)) return failure('refused', 'it does not answer');
    const { status, truncated, headers: told } = got.answer;
    if (status === 429 && !isLast) {
      const wait = Number(told.find(([name]) => name === 'retry-after')?.[1] ?? '1') || 1;
      await world.pause(Math.min(wait, MOST_WAIT_S) * 1000);
      continue;
    }
    if (status < 200 || status > 299) return failure('malformed', `it answers with status ${status}`);
    return truncated ? failure('too-large', 'its reply stops early, or is longer than is read') : got.answer;
  }
  return failure('malformed', 'it answers with status 429');
}

async function stateOf(world: Ways, { state }: ChatRequest, env: Env): Promise<State | Failure> {
  if (state === undefined) return failure('missing', 'no state is named');
  const headers = valuesOf(state.headers, env);
  return 'reason' in headers ? headers : readState(world, state, headers.values);
}

/** What the last message changed; what is there now is what the next one begins with. */
async function changedBy(world: Ways, request: ChatRequest, session: Session, env: Env): Promise<Changed | undefined> {
  if (request.state === undefined) return undefined;
  const [before, after] = [session.state, await stateOf(world, request, env)];
  session.state = after;
  return changeOf(request.state, before, after);
}

/** What is not there, or would be found by chance, cannot be looked for. */
function unsoughtOf(secrets: readonly string[], env: Env): ChatAnswer['unsought'] {
  return secrets.flatMap((name) => {
    const length = bare(env[name] ?? '').length;
    if (length >= LEAST) return [];
    const reason =
      length === 0 ? `the variable ${name} is not set` : `${name} has fewer than ${LEAST} letters and digits`;
    return [{ name, reason }];
  });
}

function leaksOf(replies: readonly string[], secrets: readonly string[], env: Env): ChatAnswer['leaks'] {
  return secrets.flatMap((name) => {
    const found = heldBy(replies, env[name] ?? '');
    return found === undefined ? [] : [{ name, encoding: found.encoding }];
  });
}

/** A reply that holds a secret is not shown at all: it may hold it twice. */
function shown(text: string, leaks: ChatAnswer['leaks'], secrets: readonly string[], env: Env): string {
  if (leaks.length > 0)
    return `(not shown: it holds ${leaks.map(({ name, encoding }) => `${name}, ${encoding}`).join('; ')})`;
  const values = secrets.flatMap((name) => env[name] || []);
  return values.reduce((rest, value) => rest.replaceAll(value, '***'), text).slice(0, SHOWN);
}
