import { isDeepStrictEqual } from 'node:util';
import { get } from '../looking/visit.ts';
import type { Changed, StateRequest } from '../world/chat.ts';
import { type Failure, failure, type World } from '../world/world.ts';
import { fromJson, valueAt } from './path.ts';

/** More is no state of one member. */
const MOST_BYTES = 256 * 1024;
/** Of a value, what is shown. */
const SHOWN = 60;

type Ways = Pick<World, 'ask' | 'resolvers' | 'fetch'>;

/** What is there now, in the order of the paths; undefined where nothing is. */
export type State = { values: unknown[] };

/** `headers`: with their values. */
export async function readState(
  world: Ways,
  { url, at }: StateRequest,
  headers: Record<string, string>,
): Promise<State | Failure> {
  const got = await get(world, url, {
    headers: { accept: 'application/json', ...headers },
    maxBytes: MOST_BYTES,
  });
  if (!('answer' in got)) return failure('refused', 'the state cannot be read: it does not answer');
  const { status, truncated, body } = got.answer;
  if (status !== 200 || truncated) return failure('malformed', `the state cannot be read: status ${status}`);
  const state = fromJson(body);
  if (state === undefined) return failure('malformed', 'the state cannot be read: it is no JSON');
  const values = at.map((path) => valueAt(state, path));
  return values.every((value) => value === undefined)
    ? failure('malformed', 'nothing of the state is where ai.state.at points to')
    : { values };
}

export function changeOf(
  { at }: Pick<StateRequest, 'at'>,
  before: State | Failure | undefined,
  after: State | Failure,
): Changed {
  if (before === undefined) return { unread: 'the state was not read before' };
  if ('reason' in before) return { unread: before.reason };
  if ('reason' in after) return { unread: after.reason };
  return {
    changed: at.flatMap((path, i) =>
      isDeepStrictEqual(before.values[i], after.values[i])
        ? []
        : [{ at: path, before: shown(before.values[i]), after: shown(after.values[i]) }],
    ),
  };
}

const shown = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, SHOWN));
