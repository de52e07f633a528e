import type { Look, RouteFacts, RouteRole } from './facts.ts';

/** Longer, and most visitors have left: the time that browsers' own "taking too long" advice begins at. */
export const SLOW_MS = 10_000;

/** Where it is right to be refused without a session. */
const FOR_MEMBERS: readonly RouteRole[] = ['account', 'members', 'checkout'];

/** Why a look counts as down, in our words; undefined when it does not, or when it is for others to say. */
export function downBecause(look: Look, { role, from }: Pick<RouteFacts, 'role' | 'from'>): string | undefined {
  if (look.kind === 'elsewhere') return undefined;
  // A handshake that fails is for `tls` to say.
  if (look.kind === 'failed') return look.isOurs || !isSilence(look.failure) ? undefined : look.reason;
  const { page, ms } = look;
  if (page.status >= 500) return `status ${page.status}`;
  if (page.blockedBy !== undefined) return undefined;
  if (page.status >= 400 && !FOR_MEMBERS.includes(role) && from !== 'the repository') return `status ${page.status}`;
  return ms > SLOW_MS && page.status < 400 ? `an answer after ${Math.round(ms / 1000)} s` : undefined;
}

export const isDown = (look: Look, route: Pick<RouteFacts, 'role' | 'from'>) => downBecause(look, route) !== undefined;

const isSilence = (failure: string) => ['timeout', 'refused', 'reset'].includes(failure);

/** What was seen last: after a second look, that one. */
export const lastLook = ({ looks }: Pick<RouteFacts, 'looks'>): Look => looks.at(-1) ?? looks[0];
