import { get } from '../looking/visit.ts';
import type { ChatAnswer, ChatRequest } from '../world/chat.ts';
import { type Failure, failure, type HttpAnswer, type World } from '../world/world.ts';
import { type Message, readReply, requestBody } from './chat.ts';
import { bare, heldBy, LEAST } from './decode.ts';

/** A longer reply is none that a member reads. */
const MOST_BYTES = 256 * 1024;
/** A reply that is shown. */
const SHOWN = 1000;
/** So long is waited once when it says that it is too much. */
const MOST_WAIT_S = 20;

interface Session {
  history: Message[];
  replies: string[];
}

type Env = Readonly<Record<string, string | undefined>>;
type Ways = Pick<World, 'ask' | 'resolvers' | 'fetch' | 'pause'>;

/** Speaks to an assistant; what is secret stays here. */
export function conversations(world: Ways, env: Env) {
  const sessions = new Map<string, Session>();
  return async (request: ChatRequest): Promise<ChatAnswer | Failure> => {
    const session = sessions.get(request.session) ?? { history: [], replies: [] };
    sessions.set(request.session, session);
    const history: Message[] = [...session.history, { role: 'user', content: request.message }];
    const body = requestBody(request, history, request.session);
    const answer = await sent(world, request, body, env);
    if (answer.kind === 'failure') return answer;
    const type = answer.headers.find(([name]) => name === 'content-type')?.[1] ?? '';
    const reply = readReply(answer.body, type, request);
    if ('unreadable' in reply) return failure('malformed', reply.unreadable);
    session.history = [...history, { role: 'assistant', content: reply.text }];
    session.replies.push(reply.text);
    const unsought = unsoughtOf(request.secrets, env);
    const sought = request.secrets.filter((name) => unsought.every((each) => each.name !== name));
    const leaks = leaksOf(session.replies, sought, env);
    return {
      kind: 'answer',
      text: shown(reply.text, leaks, request.secrets, env),
      handoff: reply.handoff,
      actions: reply.actions,
      leaks,
      unsought,
      sent: body.length,
      received: answer.body.length,
    };
  };
}

async function sent(world: Ways, request: ChatRequest, body: string, env: Env): Promise<HttpAnswer | Failure> {
  const lacking = Object.values(request.headers).find((variable) => !env[variable]);
  if (lacking !== undefined) return failure('missing', `the variable ${lacking} of a header is not set`);
  const own = Object.entries(request.headers).map(([name, variable]): [string, string] => [
    name.toLowerCase(),
    env[variable] ?? '',
  ]);
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json, text/event-stream',
    ...Object.fromEntries(own),
  };
  for (const isLast of [false, true]) {
    const got = await get(world, request.url, { method: 'POST', body, headers, maxBytes: MOST_BYTES });
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
