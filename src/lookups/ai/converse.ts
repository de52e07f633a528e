import type { Changed, ChatAnswer, ChatFailure, ChatRequest, Tokens } from '../../io/chat.ts';
import { type Failure, failure } from '../../io/failure.ts';
import type { HttpAnswer } from '../../io/http-types.ts';
import type { World } from '../../io/world.ts';
import { get } from '../visit.ts';
import { type Message, requestBody } from './chat.ts';
import { conceal } from './conceal.ts';
import { heldBy, holds, LEAST } from './decode.ts';
import { bare } from './letters.ts';
import { type Reply, readReply } from './reply.ts';
import { changeOf, readState, readTwice, type State } from './state.ts';
import { estimatedTokens } from './tokens.ts';

/** No member reads a longer reply. */
const MOST_BYTES = 256 * 1024;
/** The longest wait, once, after a rate limit. */
const MOST_WAIT_S = 20;
/** A reasoning model takes longer than a page. */
const WITHIN_MS = 60_000;

interface Session {
  history: Message[];
  replies: string[];
  state?: State | Failure;
}

type Env = Readonly<Record<string, string | undefined>>;
type Ways = Pick<World, 'ask' | 'resolvers' | 'fetch' | 'pause' | 'now' | 'elapsed'>;
/** Removes keys from a text, whoever put them there; undefined when it could not be searched. */
type WithoutKeys = (text: string) => Promise<string | undefined>;

/** Sends messages to an assistant. Secret values do not leave this module. */
export function conversations(world: Ways, env: Env, withoutKeys: WithoutKeys = async (text) => text) {
  const sessions = new Map<string, Session>();
  return async (request: ChatRequest): Promise<ChatAnswer | ChatFailure> => {
    const session = sessions.get(request.session) ?? { history: [], replies: [] };
    sessions.set(request.session, session);
    const headers = valuesOf(request.headers, env);
    if ('reason' in headers) return headers;
    await begin(world, request, session, env);
    const history: Message[] = [...session.history, { role: 'user', content: request.message }];
    const { answer, attempts, sentTokens } = await sent(world, request, history, headers.values);
    const spent = { tokens: sentTokens, attempts };
    const state = await changedBy(world, request, session, env);
    const failed = (reason: Failure): ChatFailure => ({ ...reason, ...spent, ...(state && { state }) });
    if (answer.kind === 'failure') return failed(answer);
    const reply = replyIn(answer, request);
    if ('unreadable' in reply) return failed(failure('malformed', reply.unreadable));
    session.history = [...history, { role: 'assistant', content: reply.text }];
    session.replies.push(reply.text);
    const unsought = unsoughtOf(request.secrets, env);
    const sought = request.secrets.filter((name) => unsought.every((each) => each.name !== name));
    const leaks = leaksOf(session.replies, reply.wire, sought, env);
    const text = await withoutKeys(shown(reply.text, leaks, request, env));
    if (text === undefined) return failed(failure('malformed', 'its reply could not be searched for secrets'));
    return {
      kind: 'answer',
      text,
      handoff: reply.handoff,
      actions: reply.actions,
      ...(reply.confidence !== undefined && { confidence: reply.confidence }),
      ...(state && { state }),
      leaks,
      unsought,
      tokens: reply.tokens ?? { ...sentTokens, output: estimatedTokens('', reply.text).output },
      attempts,
    };
  };
}

function replyIn({ body, headers }: HttpAnswer, request: ChatRequest): Reply {
  const type = headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  const reply = readReply(body, type, request);
  const isEcho = 'text' in reply && reply.text.trim() === request.message.trim();
  return isEcho ? { unreadable: 'it repeats what was sent to it' } : reply;
}

/** Header values from the environment, by header name. */
function valuesOf(headers: ChatRequest['headers'], env: Env): { values: Record<string, string> } | Failure {
  const lacking = Object.values(headers).find((variable) => !env[variable]);
  if (lacking !== undefined) return failure('missing', `the variable ${lacking} of a header is not set`);
  return {
    values: Object.fromEntries(
      Object.entries(headers).map(([name, variable]) => [name.toLowerCase(), env[variable] ?? '']),
    ),
  };
}

interface Sent {
  answer: HttpAnswer | Failure;
  attempts: number;
  sentTokens: Tokens;
}

async function sent(
  world: Ways,
  request: ChatRequest,
  history: readonly Message[],
  values: Record<string, string>,
): Promise<Sent> {
  const body = requestBody(request, history, request.session);
  const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...values };
  const how = { method: 'POST', body, headers, maxBytes: MOST_BYTES, withinMs: WITHIN_MS } as const;
  const sentTokens = estimatedTokens(body, '');
  for (let attempts = 1; ; attempts += 1) {
    const got = await get(world, request.url, how);
    const answer = 'answer' in got ? got.answer : failure('refused', 'it does not answer');
    if (answer.kind === 'answer' && answer.status === 429 && attempts === 1) {
      await world.pause(waitOf(answer, world.now.getTime() + world.elapsed()));
      continue;
    }
    const tokens = { ...sentTokens, output: answer.kind === 'answer' ? estimatedTokens('', answer.body).output : 0 };
    const total = { ...tokens, input: tokens.input * attempts };
    return { answer: usable(answer), attempts, sentTokens: total };
  }
}

/** Milliseconds to wait after a rate limit: Retry-After in seconds or as a date (RFC 9110, 10.2.3), else one second. */
function waitOf({ headers }: HttpAnswer, now: number): number {
  const text = headers.find(([name]) => name === 'retry-after')?.[1]?.trim() ?? '';
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(wait) ? 1000 : Math.min(Math.max(0, wait), MOST_WAIT_S * 1000);
}

function usable(answer: HttpAnswer | Failure): HttpAnswer | Failure {
  if (answer.kind === 'failure') return answer;
  const { status, truncated } = answer;
  if (status < 200 || status > 299) return failure('malformed', `it answers with status ${status}`);
  return truncated ? failure('too-large', 'its reply is incomplete or too long') : answer;
}

/** Reads the state before the first message. */
async function begin(world: Ways, { state }: ChatRequest, session: Session, env: Env): Promise<void> {
  if (state === undefined || session.state !== undefined) return;
  const headers = valuesOf(state.headers, env);
  session.state = 'reason' in headers ? headers : await readTwice(world, state, headers.values);
}

/** What the last message changed in the state; the new state is the start for the next message. */
async function changedBy(world: Ways, request: ChatRequest, session: Session, env: Env): Promise<Changed | undefined> {
  const { state } = request;
  if (state === undefined) return undefined;
  const headers = valuesOf(state.headers, env);
  const after = 'reason' in headers ? headers : await readState(world, state, headers.values);
  const change = changeOf(state, session.state, after, (text) => conceal(text, hiddenOf(request, env)));
  if ('values' in after && session.state !== undefined && 'values' in session.state)
    session.state = { ...after, restless: session.state.restless };
  return change;
}

/** Values that are missing, or so short that they would match by chance, cannot be searched for. */
function unsoughtOf(secrets: readonly string[], env: Env): ChatAnswer['unsought'] {
  return secrets.flatMap((name) => {
    const length = bare(env[name] ?? '').length;
    if (length >= LEAST) return [];
    const reason =
      length === 0 ? `the variable ${name} is not set` : `${name} has fewer than ${LEAST} letters and digits`;
    return [{ name, reason }];
  });
}

/** Secrets in the visible text, in any encoding, or elsewhere in the response. */
function leaksOf(replies: readonly string[], wire: string, secrets: readonly string[], env: Env): ChatAnswer['leaks'] {
  return secrets.flatMap((name) => {
    const secret = env[name] ?? '';
    const encoding = heldBy(replies, secret)?.encoding;
    if (encoding !== undefined) return [{ name, encoding }];
    return holds(wire, secret) === undefined ? [] : [{ name, encoding: 'beside the text' }];
  });
}

/** All values that must not be in an answer: planted secrets, and credentials. */
function hiddenOf({ secrets, headers, state }: ChatRequest, env: Env): string[] {
  const names = [...secrets, ...Object.values(headers), ...Object.values(state?.headers ?? {})];
  return names.flatMap((name) => env[name] || []);
}

/** A reply with a secret is not shown at all, because it may contain it twice. */
function shown(text: string, leaks: ChatAnswer['leaks'], request: ChatRequest, env: Env): string {
  if (leaks.length > 0)
    return `(not shown: it contains ${leaks.map(({ name, encoding }) => `${name}, ${encoding}`).join('; ')})`;
  return conceal(text, hiddenOf(request, env));
}
