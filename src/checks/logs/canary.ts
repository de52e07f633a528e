import { createHash } from 'node:crypto';
import type { Subject } from '../../gate/check.ts';
import type { World } from '../../io/world.ts';
import { parseTarget } from '../../lib/domain-names.ts';
import { FORM_TYPE, filledForm, memberForm } from '../../lookups/member-form.ts';
import { memberPages } from '../../lookups/member-pages.ts';
import { post } from '../../lookups/post-form.ts';
import { probeRefusal } from '../../lookups/probe-consent.ts';
import { type Chain, endReason } from '../../lookups/visit.ts';
import type { CanaryWord } from './facts.ts';

/**
 * Unique values that are sent and then searched for in logs. Nobody uses them, and no mail can be sent there (RFC
 * 2606).
 */
export interface Song {
  words: Record<CanaryWord, string>;
  /** Part of the URL: an access log that contains it covers the login. */
  marker: string;
}

export function songOf(now: Date): Song {
  const id = createHash('sha256').update(now.toISOString()).digest('hex').slice(0, 12);
  return {
    words: {
      'mail address': `launch-canary-${id}@example.invalid`,
      password: `Launch-Canary-Password-${id}`,
      token: `launch-canary-token-${id}`,
    },
    marker: `launch-canary-${id}`,
  };
}

export type Sung =
  | { kind: 'not sent'; reason: string }
  | { kind: 'unanswered'; url: string; reason: string }
  | { kind: 'sent'; url: string };

/** Sends one login that cannot succeed. */
export async function sing(world: World, home: Chain, subject: Subject, song: Song): Promise<Sung> {
  const domain = parseTarget(subject.domain ?? '');
  const landing = home.end.kind === 'page' ? home.end.page.url : home.start;
  const page = memberPages(home, domain, subject, landing).find(({ role }) => role === 'login')?.url;
  if (page === undefined) return { kind: 'not sent', reason: 'no login page could be found' };
  const form = await memberForm(world, page, 'login', 'canary');
  if (form === undefined) return { kind: 'not sent', reason: 'the login page has no form in its HTML' };
  const refusal = probeRefusal(form.action, subject);
  if (refusal !== undefined) return { kind: 'not sent', reason: refusal };
  const url = new URL(form.action);
  url.searchParams.set('launch', song.marker);
  const body = filledForm(form, { email: song.words['mail address'], password: song.words.password });
  const headers = { 'content-type': FORM_TYPE, authorization: `Bearer ${song.words.token}`, origin: url.origin };
  const answer = await post(world, url.href, body, headers, { jar: 'canary' });
  return 'end' in answer
    ? { kind: 'unanswered', url: form.action, reason: endReason(answer.end) }
    : { kind: 'sent', url: form.action };
}
