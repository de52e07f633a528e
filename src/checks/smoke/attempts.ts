import type { Unknown } from '../../gate/finding.ts';
import type { Asset, Look, RouteFacts, RouteRole, SeenAsset } from './facts.ts';

/** Longer, and visitors have turned to something else (Nielsen, Usability Engineering, 1993, chapter 5: the limit for attention). */
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
  if (page.status >= 400 && !FOR_MEMBERS.includes(role) && isPromised(look, from)) return `status ${page.status}`;
  return ms > SLOW_MS && page.status < 400 ? `an answer after ${Math.round(ms / 1000)} s` : undefined;
}

/**
 * Only launch.yml promises what answers 405, and a home page where there is nothing but data: a domain may be for an API alone.
 * What the repository has may belong to another product of it.
 */
function isPromised({ page }: Extract<Look, { kind: 'page' }>, from: RouteFacts['from']): boolean {
  if (from === 'launch.yml') return true;
  // Hosts answer in plain text, or in JSON of their own, where a deployment is gone.
  const isPage = !/json/i.test(page.contentType) || /application not found/i.test(page.text);
  return from !== 'the repository' && page.status !== 405 && (from === 'a link' || isPage);
}

export const isDown = (look: Look, route: Pick<RouteFacts, 'role' | 'from'>) => downBecause(look, route) !== undefined;

const isSilence = (failure: string) => ['timeout', 'refused', 'reset'].includes(failure);

/** What was seen last: after a second look, that one. */
export const lastLook = ({ looks }: Pick<RouteFacts, 'looks'>): Look => looks.at(-1) ?? looks[0];

/** It is not there, or a page comes in its place. */
export function isGone(asset: Asset): asset is SeenAsset {
  if (!('status' in asset) || [401, 403, 429].includes(asset.status)) return false;
  return asset.status >= 400 || (asset.status < 300 && /text\/html/i.test(asset.contentType));
}

const VITAL: readonly RouteFacts['role'][] = ['home', 'login', 'signup'];

/** A page that was not seen. Home, login and sign-up count by name, unless only the code has them. */
export function unseenAt({ role, from, url }: RouteFacts, unknown: string): Unknown {
  const isNamed = from === 'launch.yml' || (VITAL.includes(role) && from !== 'the repository');
  return { unknown, place: { address: url }, ...(isNamed && { isNamed }) };
}
