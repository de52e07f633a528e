import type { HttpAnswer, HttpRequest } from '../io/http-types.ts';
import type { World } from '../io/world.ts';
import { type End, get } from './visit.ts';

/** What came back of something that was sent; redirects are not followed, as programs that send do not. */
export type Posted = HttpAnswer | { end: End };

/** One POST, at the first address of the host: what is sent must not arrive twice. Wants consent, else it is refused. */
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
