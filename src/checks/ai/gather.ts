import { CASES, type Case } from '../../ai/cases.ts';
import type { Subject } from '../../gate/check.ts';
import { probeRefusal } from '../../looking/probe.ts';
import { parseTarget } from '../../looking/target.ts';
import type { ChatRequest } from '../../world/chat.ts';
import type { World } from '../../world/world.ts';
import type { AiFacts, Asked, Talk, Try } from './facts.ts';
import type { AiOptions } from './options.ts';

/** Messages in all: what an evaluation may cost. */
export const MOST_MESSAGES = 150;
/** At the same time: members are to be served, too. */
const AT_ONCE = 4;

/** How code takes in what speaks to a model. */
const WORDS = [
  "from 'openai'",
  'from "openai"',
  '@anthropic-ai/sdk',
  '@ai-sdk/',
  '@google/genai',
  '@mistralai/',
  'import openai',
  'import anthropic',
  'from openai import',
  'from anthropic import',
  'api.openai.com',
  'api.anthropic.com',
];

export function endpointOf({ endpoint }: AiOptions, { domain, canonical }: Subject): string | undefined {
  if (endpoint === undefined) return undefined;
  if (URL.canParse(endpoint)) return endpoint;
  return domain === undefined ? undefined : new URL(endpoint, `https://${canonical ?? parseTarget(domain).name}/`).href;
}

export async function gatherAi(world: World, options: AiOptions, subject: Subject): Promise<AiFacts> {
  const talk = await talkOf(world, options, subject);
  const code = talk.kind === 'no endpoint' && subject.isRepository ? await codeOf(world) : undefined;
  return { stage: subject.stage, talk, code };
}

async function codeOf(world: World): Promise<AiFacts['code']> {
  const found = await world.search({ words: WORDS });
  if (found.kind === 'failure') return undefined;
  const place = found.places.find(
    ({ file }) =>
      /\.(?:[cm]?[jt]sx?|py|rb|php|go|vue|svelte)$/.test(file) &&
      !/(^|\/)(?:tests?|__tests__|spec|examples?|docs?|node_modules|scripts)\//.test(file),
  );
  return place && { file: place.file, line: place.line };
}

async function talkOf(world: World, options: AiOptions, subject: Subject): Promise<Talk> {
  const url = endpointOf(options, subject);
  if (url === undefined)
    return options.endpoint === undefined
      ? { kind: 'no endpoint' }
      : { kind: 'not asked', reason: 'no domain is given' };
  const refusal = probeRefusal(url, subject);
  if (refusal !== undefined) return { kind: 'not asked', reason: refusal };
  const asked: Asked = {
    kind: 'asked',
    url,
    tries: [],
    canary: options.canary,
    member: options.member,
    hosts: [
      ...new Set([parseTarget(subject.domain ?? new URL(url).hostname).site, new URL(url).hostname, ...options.links]),
    ],
    cost: { messages: 0, sent: 0, received: 0 },
  };
  const work = Array.from({ length: options.times }, (_, i) => CASES.map((one) => ({ one, time: i + 1 }))).flat();
  const speaker = async () => {
    for (let next = work.shift(); next !== undefined; next = work.shift())
      await tryOnce(world, options, next.one, next.time, asked);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, speaker));
  asked.tries.sort((a, b) => (a.id === b.id ? a.time - b.time : a.id < b.id ? -1 : 1));
  return asked;
}

async function tryOnce(world: World, options: AiOptions, one: Case, time: number, asked: Asked): Promise<void> {
  const tried: Try = { id: one.id, goal: one.goal, marker: one.marker, time, replies: [], failed: undefined };
  asked.tries.push(tried);
  for (const [turn, message] of one.says.entries()) {
    if (asked.cost.messages >= MOST_MESSAGES) {
      tried.failed = `more than ${MOST_MESSAGES} messages would be sent`;
      return;
    }
    asked.cost.messages += 1;
    const answer = await world.converse({ ...speech(options, asked), session: `${one.id} ${time}`, turn, message });
    if (answer.kind === 'failure') {
      tried.failed = answer.reason;
      return;
    }
    asked.cost.sent += answer.sent;
    asked.cost.received += answer.received;
    const { text, handoff, actions, leaks } = answer;
    tried.replies.push({ text, handoff, actions, leaks });
  }
}

function speech(
  { as, model, body, reply, handoff, headers }: AiOptions,
  { url, canary, member }: Asked,
): Omit<ChatRequest, 'session' | 'turn' | 'message'> {
  return {
    url,
    as,
    ...(model !== undefined && { model }),
    ...(body !== undefined && { body }),
    ...(reply !== undefined && { reply }),
    ...(handoff !== undefined && { handoff }),
    headers,
    secrets: [canary, member].filter((name) => name !== undefined),
  };
}
