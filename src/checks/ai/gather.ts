import { CASES, type Case } from '../../ai/cases.ts';
import { readCases } from '../../ai/own-cases.ts';
import type { Subject } from '../../gate/check.ts';
import { probeRefusal } from '../../looking/probe.ts';
import { parseTarget } from '../../looking/target.ts';
import type { ChatRequest } from '../../world/chat.ts';
import type { World } from '../../world/world.ts';
import type { AiFacts, Asked, Talk, Try } from './facts.ts';
import { guardrailsOf } from './guardrails.ts';
import type { AiOptions } from './options.ts';

/** Messages in all: what an evaluation may cost. */
const MOST_MESSAGES = 150;
/** At the same time: members are to be served, too. */
const AT_ONCE = 4;

export function endpointOf({ endpoint }: AiOptions, { domain, canonical }: Subject): string | undefined {
  if (endpoint === undefined) return undefined;
  if (URL.canParse(endpoint)) return endpoint;
  return domain === undefined ? undefined : new URL(endpoint, `https://${canonical ?? parseTarget(domain).name}/`).href;
}

export async function gatherAi(world: World, options: AiOptions, subject: Subject): Promise<AiFacts> {
  const talk = await talkOf(world, options, subject);
  const nothing = { code: undefined, faults: [], unread: [] };
  return { stage: subject.stage, talk, ...(subject.isRepository ? await guardrailsOf(world) : nothing) };
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
    unread: [],
    unsought: {},
    cost: { messages: 0, sent: 0, received: 0 },
  };
  const cases = [...CASES.map(builtIn), ...(await ownCases(world, options, asked))];
  const work = Array.from({ length: options.times }, (_, i) => cases.map((one) => ({ one, time: i + 1 }))).flat();
  const speaker = async () => {
    for (let next = work.shift(); next !== undefined; next = work.shift())
      await tryOnce(world, options, next.one, next.time, asked);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, speaker));
  asked.tries.sort((a, b) => (a.id === b.id ? a.time - b.time : a.id < b.id ? -1 : 1));
  return asked;
}

type Planned = Pick<Try, 'id' | 'goal' | 'marker' | 'asserts'> & { says: readonly string[] };

const builtIn = ({ id, goal, marker, says }: Case): Planned => ({ id, goal, marker, says, asserts: [] });

async function ownCases(world: World, { cases: files }: AiOptions, asked: Asked): Promise<Planned[]> {
  const read = await Promise.all(files.map(async (file) => ({ file, answer: await world.read(file) })));
  return read.flatMap(({ file, answer }): Planned[] => {
    if (answer.kind === 'failure') {
      asked.unread.push({ file, line: 1, reason: answer.reason });
      return [];
    }
    const { cases, problems } = readCases(answer.text, file);
    asked.unread.push(...problems.map((problem) => ({ file, ...problem })));
    return cases.map(({ id, says, asserts }) => ({ id, goal: 'own', marker: undefined, says: [says], asserts }));
  });
}

async function tryOnce(world: World, options: AiOptions, one: Planned, time: number, asked: Asked): Promise<void> {
  const { id, goal, marker, asserts } = one;
  const tried: Try = { id, goal, marker, asserts, time, replies: [], failed: undefined };
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
    for (const { name, reason } of answer.unsought) asked.unsought[name] = reason;
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
