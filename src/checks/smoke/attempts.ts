import type { Unknown } from '../../gate/finding.ts';
import type { Asset, Look, RouteFacts, RouteRole, SeenAsset } from './facts.ts';

/**
 * After this long, visitors have turned to something else (Nielsen, Usability Engineering, 1993, chapter 5: the limit
 * for attention).
 */
export const SLOW_MS = 10_000;

/** Pages that may deny access without a session. */
const FOR_MEMBERS: readonly RouteRole[] = ['account', 'members', 'checkout'];

/** Why a response counts as down, in our words; undefined when it does not, or when another check reports it. */
export function downBecause(look: Look, { role, from }: Pick<RouteFacts, 'role' | 'from'>): string | undefined {
  if (look.kind === 'elsewhere') return undefined;
  // The `tls` check reports a failed handshake.
  if (look.kind === 'failed') return look.isOurs || !isSilence(look.failure) ? undefined : look.reason;
  const { page, ms } = look;
  if (page.status >= 500) return `status ${page.status}`;
  if (page.blockedBy !== undefined) return undefined;
  if (page.status >= 400 && !FOR_MEMBERS.includes(role) && isPromised(look, from)) return `status ${page.status}`;
  return ms > SLOW_MS && page.status < 400 ? `an answer after ${Math.round(ms / 1000)} s` : undefined;
}

/**
 * Is this page expected to be there? A status 405, or a home page that returns JSON, counts only when launch.yml names
 * it: a domain may be for an API alone. Pages in the code may belong to another product in the repository.
 */
function isPromised({ page }: Extract<Look, { kind: 'page' }>, from: RouteFacts['from']): boolean {
  if (from === 'launch.yml') return true;
  // Platforms answer in plain text, or with their own JSON, when a deployment is gone.
  const isPage = !/json/i.test(page.contentType) || /application not found/i.test(page.text);
  return from !== 'the repository' && page.status !== 405 && (from === 'a link' || isPage);
}

export const isDown = (look: Look, route: Pick<RouteFacts, 'role' | 'from'>) => downBecause(look, route) !== undefined;

const isSilence = (failure: string) => ['timeout', 'refused', 'reset'].includes(failure);

/** The last visit, which is the second one if there were two. */
export const lastLook = ({ looks }: Pick<RouteFacts, 'looks'>): Look => looks.at(-1) ?? looks[0];

/** The file is missing, or an HTML page is served instead. */
export function isGone(asset: Asset): asset is SeenAsset {
  if (!('status' in asset) || [401, 403, 429].includes(asset.status)) return false;
  return asset.status >= 400 || (asset.status < 300 && /text\/html/i.test(asset.contentType));
}

const VITAL: readonly RouteFacts['role'][] = ['home', 'login', 'signup'];

/** A page that could not be judged. Home, login and sign-up count as named subjects, unless only the code has them. */
export function unseenAt({ role, from, url }: RouteFacts, unknown: string): Unknown {
  const isNamed = from === 'launch.yml' || (VITAL.includes(role) && from !== 'the repository');
  return { unknown, place: { address: url }, ...(isNamed && { isNamed }) };
}
