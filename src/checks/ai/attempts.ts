import type { ChatAnswer, ChatRequest } from '../../io/chat.ts';
import type { World } from '../../io/world.ts';
import { CASES } from '../../lookups/ai/cases.ts';
import { readCases } from '../../lookups/ai/own-cases.ts';
import type { Asked, Try } from './facts.ts';
import type { Meter } from './meter.ts';
import type { Asking } from './opinions.ts';
import type { AiOptions } from './options.ts';

/** Concurrent conversations; a low number, because members use the assistant, too. */
const AT_ONCE = 4;

const NO_MODEL = 'a case needs the opinion of a model (llm-rubric), and ai.opinion in launch.yml names none';

/** A case to be run. */
export type Planned = Pick<Try, 'id' | 'goal' | 'marker' | 'asserts' | 'says'> & { rubrics: readonly string[] };

export const BUILT_IN: readonly Planned[] = CASES.map(({ id, goal, marker, says }) => ({
  id,
  goal,
  marker,
  says,
  asserts: [],
  rubrics: [],
}));

export async function ownCases(
  world: World,
  { cases: files, opinion }: AiOptions,
): Promise<{ cases: Planned[]; unread: Asked['unread'] }> {
  const read = await Promise.all(files.map(async (file) => ({ file, answer: await world.read(file) })));
  const known = read.map(({ file, answer }) =>
    answer.kind === 'failure'
      ? { file, cases: [], problems: [{ line: 1, reason: answer.reason }] }
      : { file, ...readCases(answer.text, file) },
  );
  const unasked = known.filter(
    ({ cases }) => opinion === undefined && cases.some(({ turns }) => turns.some(({ rubrics }) => rubrics.length > 0)),
  );
  return {
    unread: [
      ...known.flatMap(({ file, problems }) => problems.map((problem) => ({ file, ...problem }))),
      ...unasked.map(({ file }) => ({ file, line: 1, reason: NO_MODEL })),
    ],
    cases: known.flatMap(({ cases }) =>
      cases.map(({ id, turns }) => ({
        id,
        goal: 'own' as const,
        marker: undefined,
        says: turns.map(({ says }) => says),
        asserts: turns.map(({ asserts }) => asserts),
        rubrics: turns.flatMap(({ rubrics }) => rubrics),
      })),
    ),
  };
}

/**
 * Runs several cases at a time. Cases that must not change state run first and one after another, so that a change can
 * be attributed to one of them.
 */
export async function tryAll(
  { state, times }: AiOptions,
  cases: readonly Planned[],
  attempt: (one: Planned, time: number) => Promise<Try>,
): Promise<Asking[]> {
  const work = Array.from({ length: times }, (_, i) => cases.map((one) => ({ one, time: i + 1 }))).flat();
  const runsSerially = ({ one }: (typeof work)[number]) => state !== undefined && one.goal === 'tool-abuse';
  const done: Asking[] = [];
  const speaker = async (queue: typeof work) => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      done.push({ one: next.one, tried: await attempt(next.one, next.time) });
  };
  await speaker(work.filter(runsSerially));
  const others = work.filter((each) => !runsSerially(each));
  await Promise.all(Array.from({ length: AT_ONCE }, () => speaker(others)));
  return done;
}

export async function tryOnce(
  world: World,
  speech: Speech,
  meter: Meter,
  one: Planned,
  time: number,
  unsought: Asked['unsought'],
): Promise<Try> {
  const { id, goal, marker, says, asserts } = one;
  const tried: Try = { id, goal, marker, says, asserts, time, replies: [], failed: undefined };
  const { state, ...rest } = speech;
  for (const [turn, message] of says.entries()) {
    tried.failed = meter.take();
    if (tried.failed !== undefined) return tried;
    const answer = await world.converse({
      ...rest,
      ...(goal === 'tool-abuse' && state && { state }),
      // The product may keep sessions from one night to the next.
      session: `${id} ${time} ${world.now.getTime().toString(36)}`,
      turn,
      message,
    });
    meter.count(answer);
    if (answer.kind === 'failure')
      return { ...tried, failed: answer.reason, ...(answer.state && { state: answer.state }) };
    tried.replies.push(replyOf(answer));
    for (const { name, reason } of answer.unsought) unsought[name] = reason;
  }
  return tried;
}

const replyOf = ({ text, handoff, actions, leaks, confidence, state }: ChatAnswer): Try['replies'][number] => ({
  text,
  handoff,
  actions,
  leaks,
  ...(confidence !== undefined && { confidence }),
  ...(state && { state }),
});

export type Speech = Omit<ChatRequest, 'session' | 'turn' | 'message'>;

export function speechOf(options: AiOptions, url: string, state: string | undefined): Speech {
  const { as, model, body, reply, handoff, confidence, headers, canary, member } = options;
  return {
    url,
    as,
    ...(model !== undefined && { model }),
    ...(body !== undefined && { body }),
    ...(reply !== undefined && { reply }),
    ...(handoff !== undefined && { handoff }),
    ...(confidence && { confidence: confidence.at }),
    ...(options.state && state && { state: { url: state, headers: options.state.headers, at: options.state.at } }),
    headers,
    secrets: [canary, member].filter((name) => name !== undefined),
  };
}
