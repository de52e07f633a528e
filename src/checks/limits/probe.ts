import type { HttpAnswer } from '../../io/http-types.ts';
import type { World } from '../../io/world.ts';
import { header } from '../../lookups/parse-page.ts';
import { post } from '../../lookups/post-form.ts';
import { endReason, get } from '../../lookups/visit.ts';
import { type Attempt, attemptOf, delayOf, isLimitedAfter, isPlain, outcomeOf, signOf } from './answers.ts';
import type { Accounts, EndpointKind, Outcome, Probe } from './facts.ts';
import type { ProbeTarget } from './probe-targets.ts';

/** Requests to all endpoints together, and to one, of which three are for X-Forwarded-For. */
export const BUDGET = { all: 60, each: 15 } as const;
/**
 * Attempts per endpoint: built-in limiters of frameworks allow ten at most (Rails 8), and five is the common advice.
 */
const ATTEMPTS = 11;
const APART_MS = 60;
/** A pause after which a delaying limiter has reset. */
const CALM_MS = 3000;
/** The longest wait for a limit that attempts at another endpoint reached. */
const MOST_WAIT_S = 10;

/** Limits the number of requests. */
export interface RequestBudget {
  left: number;
}

/** The endpoint whose attempts last reached a limit. */
interface Before {
  limited: EndpointKind | undefined;
}

type MadeProbe = Extract<Probe, { kind: 'made' }>;

/** Attempts at one endpoint, in sequence, until it limits them. */
export async function probe(world: World, door: ProbeTarget, budget: RequestBudget, before: Before): Promise<Probe> {
  const sender = new Sender(world, door, budget);
  const known = door.known === undefined ? undefined : await sender.attempt(door.known);
  let first = await sender.attempt(door.body);
  let sharedWith: EndpointKind | undefined;
  if (first !== undefined && isPlain(first.sign) && before.limited !== undefined) {
    sharedWith = before.limited;
    await world.pause(Math.min(Number(first.retryAfter) || MOST_WAIT_S, MOST_WAIT_S) * 1000);
    first = await sender.attempt(door.body);
  }
  const attempts = first === undefined ? [] : [first];
  while (first !== undefined && attempts.length < ATTEMPTS && !isOver(attempts)) {
    const next = await sender.attempt(door.body);
    if (next === undefined) break;
    attempts.push(next);
  }
  const calm = delayOf(attempts) === undefined ? undefined : await afterPause(world, sender, door);
  const outcome =
    sender.trouble === undefined
      ? await settled(world, door, outcomeOf(attempts, calm), attempts)
      : unseen(sender.trouble);
  const isCounted = outcome.kind === 'limited' && outcome.by !== 'account lock';
  const forwarded = isCounted ? await tryForwarded(sender, door, attempts) : 'not tried';
  const made: MadeProbe = {
    kind: 'made',
    url: door.url,
    requests: sender.sent,
    // A limit that another endpoint's attempts used up is still a limit.
    outcome: outcome.kind === 'limited before' && sharedWith ? { kind: 'limited', at: 1, by: 'status 429' } : outcome,
    forwarded,
    accounts: accountsOf(known, attempts[0]),
  };
  return sharedWith === undefined ? made : { ...made, sharedWith };
}

/** Verifies outcomes that may be misleading: a product that is down, and a page that answers every request alike. */
async function settled(
  world: World,
  { url, jar }: ProbeTarget,
  outcome: Outcome,
  attempts: readonly Attempt[],
): Promise<Outcome> {
  const [first, last] = [attempts[0], attempts.at(-1)];
  if (outcome.kind === 'limited' && outcome.by === 'status 503') {
    // nginx answers rate-limited requests with 503; a product that is down answers everyone so.
    const got = await get(world, new URL('/', url).href, { step: 1 });
    return 'answer' in got && got.answer.status < 500
      ? outcome
      : unseen('the product now answers every request with status 503');
  }
  if (outcome.kind !== 'unlimited') return outcome;
  if (last?.location !== undefined && URL.canParse(last.location, url)) {
    // The page after a form is sent shows the message once, and loading it clears it.
    const got = await get(world, new URL(last.location, url).href, { step: 1, ...(jar !== undefined && { jar }) });
    const isLimited = 'answer' in got && ['words', 'account lock', 'status 429'].includes(signOf(got.answer) ?? '');
    return isLimited ? { kind: 'limited', at: attempts.length, by: 'words' } : outcome;
  }
  if (outcome.status >= 300) return outcome;
  const got = await get(world, url, { step: 1 });
  const isPage = 'answer' in got && attemptOf(got.answer).print === first?.print;
  return isPage ? { kind: 'no endpoint', status: outcome.status } : outcome;
}

const unseen = (reason: string) => ({ kind: 'unseen' as const, reason });

/** A limit was reached, or there is no endpoint to limit. */
function isOver(attempts: readonly Attempt[]): boolean {
  const [first, last] = [attempts[0], attempts.at(-1)];
  if (first === undefined || last === undefined) return true;
  const isNowhere = first.status >= 500 || first.door !== undefined || outcomeOf([first]).kind === 'no endpoint';
  return isNowhere || isPlain(first.sign) || isLimitedAfter(first, last);
}

async function afterPause(world: World, sender: Sender, door: ProbeTarget): Promise<Attempt | undefined> {
  await world.pause(CALM_MS);
  return sender.attempt(door.body);
}

/**
 * Three more requests: with a forged address, without, and with another forged address. The header bypasses the limit
 * only if the first and the last get through and the middle one does not; otherwise it may be time.
 */
async function tryForwarded(
  sender: Sender,
  door: ProbeTarget,
  attempts: readonly Attempt[],
): Promise<MadeProbe['forwarded']> {
  const [first] = attempts;
  const isThrough = (attempt: Attempt | undefined) =>
    first !== undefined && attempt !== undefined && !isPlain(attempt.sign) && !isLimitedAfter(first, attempt);
  for (const [address, wanted] of [
    ['192.0.2.31', true],
    [undefined, false],
    ['198.51.100.77', true],
  ] as const) {
    const headers = address === undefined ? {} : { 'x-forwarded-for': address };
    const attempt = await sender.attempt(door.body, headers);
    if (attempt === undefined) return 'not tried';
    if (isThrough(attempt) !== wanted) return wanted ? 'counts the same' : 'not tried';
  }
  return 'gets past';
}

/** Responses for existing and unknown accounts must be equal. */
function accountsOf(known: Attempt | undefined, unknown: Attempt | undefined): Accounts {
  if (known === undefined || unknown === undefined) return { kind: 'not tried' };
  const isCountable = [known, unknown].every(({ status, sign }) => status < 500 && !isPlain(sign));
  if (!isCountable) return { kind: 'not tried' };
  if (known.print === unknown.print) return { kind: 'the same' };
  return { kind: 'different', known: `status ${known.status}`, unknown: `status ${unknown.status}` };
}

/** Sends attempts to one endpoint, with pauses and within the budget. */
class Sender {
  sent = 0;
  /** Why there was no further response. */
  trouble: string | undefined;
  readonly #world: World;
  readonly #door: ProbeTarget;
  readonly #budget: RequestBudget;

  constructor(world: World, door: ProbeTarget, budget: RequestBudget) {
    this.#world = world;
    this.#door = door;
    this.#budget = budget;
  }

  /** Undefined when the budget is used up or there is no response. */
  async attempt(body: string, headers: Record<string, string> = {}): Promise<Attempt | undefined> {
    if (this.#budget.left <= 0 || this.sent >= BUDGET.each || this.trouble !== undefined) return undefined;
    if (this.sent > 0) await this.#world.pause(APART_MS);
    this.sent += 1;
    this.#budget.left -= 1;
    const { url, type, jar } = this.#door;
    const own = {
      'content-type': type,
      origin: new URL(url).origin,
      accept: 'application/json, text/html',
      ...headers,
    };
    const how = { step: this.sent, ...(jar !== undefined && { jar }) };
    const posted = await post(this.#world, url, body, own, how);
    if ('end' in posted) {
      this.trouble = endReason(posted.end);
      return undefined;
    }
    return attemptOf(posted);
  }
}

/** RateLimit headers (draft-ietf-httpapi-ratelimit-headers, and its older forms). */
const TOLD = ['ratelimit-policy', 'ratelimit', 'ratelimit-limit', 'x-ratelimit-limit', 'x-rate-limit-limit'];

/** The rate limit header in the response to an ordinary request. */
export async function limitHeaderOf(world: World, url: string): Promise<{ header: string; value: string } | undefined> {
  const got = await get(world, url);
  return 'answer' in got ? limitIn(got.answer) : undefined;
}

function limitIn(answer: HttpAnswer): { header: string; value: string } | undefined {
  const name = TOLD.find((each) => header(answer, each) !== undefined);
  return name === undefined ? undefined : { header: name, value: header(answer, name) ?? '' };
}
