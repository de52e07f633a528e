import type { HttpAnswer, HttpRequest } from '../io/http-types.ts';
import type { World } from '../io/world.ts';
import { type End, get } from './visit.ts';

/** The response to a POST; redirects are not followed, because programs do not follow them either. */
export type Posted = HttpAnswer | { end: End };

/** Sends one POST, to the host's first address only, because it must not arrive twice. Refused without consent. */
export async function post(
  world: Pick<World, 'ask' | 'resolvers' | 'fetch'>,
  url: string,
  body: string,
  headers: Record<string, string>,
  how: Pick<HttpRequest, 'jar' | 'step'> = {},
): Promise<Posted> {
  const got = await get(world, url, { method: 'POST', body, headers, ...how });
  return 'answer' in got ? got.answer : got;
}
