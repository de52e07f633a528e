import type { Judgement } from '../../../gate/check.ts';
import type { Said, Unknown } from '../../../gate/finding.ts';
import { isUnknown, lookAtAny } from '../../../gate/look.ts';
import { isUnder } from '../../../lib/host-names.ts';
import { blockedWords } from '../../../lookups/parse-page.ts';
import type { Chain, End, Hop, HopTiming } from '../../../lookups/visit.ts';
import type { Entry, RedirectFacts } from '../facts.ts';

/** One step of a chain: from one URL to the next. */
export interface Step {
  hop: Hop;
  from: URL;
  to: URL;
}

export function stepsOf({ hops }: Chain): Step[] {
  return hops.flatMap((hop) =>
    hop.location === undefined ? [] : [{ hop, from: new URL(hop.url), to: new URL(hop.location) }],
  );
}

/** The chain on one line: each URL with its status and time, and how it ended. */
export function line({ hops, end }: Chain): string {
  const steps = hops.map(({ url, status, timing }) => `${url} (${status}, ${total(timing)} ms)`);
  return [...steps, ...endWords(end, hops)].join(' → ');
}

/** Where each hop spends its time. */
export function phases({ hops }: Chain): string {
  return hops
    .map(
      ({ timing: { dnsMs, tcpMs, tlsMs, firstByteMs } }) =>
        `dns ${dnsMs}, tcp ${tcpMs}, tls ${tlsMs}, first byte ${firstByteMs} ms`,
    )
    .join(' → ');
}

const total = ({ dnsMs, tcpMs, tlsMs, firstByteMs }: HopTiming) => dnsMs + tcpMs + tlsMs + firstByteMs;

function endWords(end: End, hops: readonly Hop[]): string[] {
  switch (end.kind) {
    case 'page':
      return [];
    case 'loop':
      return [`${hops[end.to]?.url ?? ''} again`];
    case 'too-long':
      return ['and on'];
    case 'bad-location':
      return [`${end.location} (not a web address)`];
    case 'no-address':
      return [`${end.url} (does not resolve)`];
    case 'failed':
      return [`${end.url} (${end.reason})`];
  }
}

/** Is this host the product's: on its domain, or declared? */
export function isOurs({ hosts, domain, canonical }: RedirectFacts, host: string): boolean {
  return isUnder(host, domain.site) || host === canonical || hosts.some(({ name }) => name === host);
}

export const isMain = ({ host }: Entry) => host.role === 'apex' || host.role === 'www';

/** A step from http to https on the same host: HSTS requires it, so it is not a detour. */
export function isUpgrade({ from, to }: Step): boolean {
  return from.protocol === 'http:' && to.protocol === 'https:' && from.hostname === to.hostname;
}

/** A step that the host or CDN makes: to https on the same host, or between the domain, www and the canonical host. */
export function isHostMove({ hosts, canonical }: RedirectFacts, step: Step): boolean {
  const isMainHost = (name: string) =>
    name === canonical || hosts.some((host) => host.name === name && (host.role === 'apex' || host.role === 'www'));
  const { from, to } = step;
  return isUpgrade(step) || (from.hostname !== to.hostname && isMainHost(from.hostname) && isMainHost(to.hostname));
}

/** A redirect to a sign-in, with the return URL in a parameter (OAuth 2.0, OpenID Connect, SAML). */
export function isSignIn({ from, to }: Pick<Step, 'from' | 'to'>): boolean {
  return (
    ['client_id', 'redirect_uri', 'SAMLRequest'].some((name) => to.searchParams.has(name)) ||
    to.pathname.split('/').includes(from.hostname) ||
    carried(to).includes(from.hostname)
  );
}

/** The steps before a sign-in: what follows is the identity provider's. */
export function beforeSignIn(facts: RedirectFacts, chain: Chain): { steps: Step[]; signInAt: Step | undefined } {
  const steps = stepsOf(chain);
  const at = steps.findIndex((step) => isSignIn(step) && !isOurs(facts, step.to.hostname));
  return at === -1 ? { steps, signInAt: undefined } : { steps: steps.slice(0, at), signInAt: steps[at] };
}

/** The values of a URL's parameters, such as the return URL of a login. */
export const carried = (url: URL) => [...url.searchParams.values()].join('\n');

/** Why an entry could not be followed to its end. The dns check reports a host without an address. */
export function unseen({ url, chain: { end } }: Pick<Entry, 'url' | 'chain'>): Unknown[] {
  const unknown = (reason: string) => [{ unknown: reason, place: { address: url } }];
  if (end.kind === 'no-address') return end.lookup.outcome === 'unknown' ? unknown(end.lookup.reason) : [];
  if (end.kind === 'failed') return unknown(end.reason);
  return end.kind === 'page' && end.page.blockedBy ? unknown(blockedWords(end.page.blockedBy)) : [];
}

/** One judgement per entry that leads anywhere. The dns check reports a host without an address. */
export function perEntry(entries: readonly Entry[], judge: (entry: Entry) => Said): Judgement {
  const there = entries.filter(({ chain: { hops, end } }) => hops.length > 0 || !isAbsent(end));
  return oncePerKey(lookAtAny('address', there, 'no host has an address (see dns)', judge));
}

const isAbsent = (end: End) => end.kind === 'no-address' && end.lookup.outcome !== 'unknown';

export const oncePerKey = (judgement: Judgement): Judgement =>
  'said' in judgement ? { ...judgement, said: dedupe(judgement.said) } : judgement;

/** One piece of evidence per key: the same redirect on many entries is one finding. */
export function dedupe(found: Readonly<Said>): Said {
  const seen = new Set<string>();
  return found.filter((one) => {
    const key = isUnknown(one) ? JSON.stringify(one) : `${one.problem ?? ''} ${one.key ?? JSON.stringify(one.place)}`;
    return !seen.has(key) && seen.add(key);
  });
}

export function curl(url: string): string[] {
  return ['curl', '-sSIL', '--max-redirs', '20', url];
}
