import { isDeepStrictEqual } from 'node:util';
import type { Changed, StateRequest } from '../../io/chat.ts';
import { type Failure, failure } from '../../io/failure.ts';
import type { World } from '../../io/world.ts';
import { get } from '../visit.ts';
import { fromJson, valueAt } from './path.ts';

/** The state of one member is not larger. */
const MOST_BYTES = 256 * 1024;
/** The most characters shown of a value. */
const SHOWN = 60;

type Ways = Pick<World, 'ask' | 'resolvers' | 'fetch'>;

/**
 * The values at the paths, in order; undefined where a path does not exist. `restless`: paths whose values change on
 * their own.
 */
export interface State {
  values: unknown[];
  restless: string[];
}

/** `headers` contains the actual values. */
export async function readState(
  world: Ways,
  { url, at }: StateRequest,
  headers: Record<string, string>,
): Promise<State | Failure> {
  const got = await get(world, url, { headers: { accept: 'application/json', ...headers }, maxBytes: MOST_BYTES });
  if (!('answer' in got)) return failure('refused', 'the state cannot be read: it does not answer');
  const { status, truncated, body } = got.answer;
  if (status !== 200 || truncated) return failure('malformed', `the state cannot be read: status ${status}`);
  const state = fromJson(body);
  if (typeof state !== 'object' || state === null)
    return failure('malformed', 'the state cannot be read: it is not JSON');
  return { values: at.map((path) => valueAt(state, path)), restless: [] };
}

/** Reads the state twice with no message in between: for example, a last-visit time changes on every read. */
export async function readTwice(
  world: Ways,
  request: StateRequest,
  headers: Record<string, string>,
): Promise<State | Failure> {
  const first = await readState(world, request, headers);
  if ('reason' in first) return first;
  const second = await readState(world, request, headers);
  if ('reason' in second) return second;
  const restless = request.at.filter((_, i) => !isDeepStrictEqual(first.values[i], second.values[i]));
  return { values: second.values, restless };
}

/** `before` contains the restless paths; `hide` redacts values. */
export function changeOf(
  { at }: Pick<StateRequest, 'at'>,
  before: State | Failure | undefined,
  after: State | Failure,
  hide: (text: string) => string = (text) => text,
): Changed {
  if (before === undefined) return { unread: 'the state was not read before' };
  if ('reason' in before) return { unread: before.reason };
  if ('reason' in after) return { unread: after.reason };
  const { restless } = before;
  const differing = at.flatMap((path, i) => {
    const [then, now] = [before.values[i], after.values[i]];
    return isDeepStrictEqual(then, now) || restless.includes(path) ? [] : [{ path, then, now }];
  });
  return {
    changed: differing.map(({ path, then, now }) => ({ at: path, before: shown(then, hide), after: shown(now, hide) })),
    absent: at.filter((_, i) => before.values[i] === undefined && after.values[i] === undefined),
    restless,
  };
}

const shown = (value: unknown, hide: (text: string) => string) =>
  value === undefined ? 'nothing' : hide(JSON.stringify(value)).slice(0, SHOWN);
