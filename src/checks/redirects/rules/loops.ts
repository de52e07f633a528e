import type { Rule } from '../../../gate/check.ts';
import type { Evidence } from '../../../gate/finding.ts';
import type { Entry, RedirectFacts } from '../facts.ts';
import { beforeSignIn, curl, isUpgrade, line, perEntry, phases, unseen } from './chains.ts';

export const followingRules = {
  loop: {
    title: 'A redirect goes round in a circle',
    priority: 'block-now',
    also: ['fix-before-launch'],
    proves: 'No address comes back to itself, with cookies or without.',
    why: 'The browser gives up with “too many redirects”, and nobody gets in.',
    remedy:
      'Find the two places that disagree (often a CDN that speaks http to a host that demands https, or www against the bare domain) and let one of them decide.',
    source: 'Fetch standard section 4.4 (20 redirects); the “flexible SSL” loop',
    judge: ({ entries }) => perEntry(entries, (entry) => [...judgeLoop(entry), ...unseen(entry)]),
  },
  chain: {
    title: 'It takes too many redirects to arrive',
    priority: 'fix-before-launch',
    proves: 'At most one redirect from any entry (max-hops), besides the step from http to https on the same host.',
    why: 'Every redirect costs a visitor on a phone a third of a second or more before anything shows.',
    remedy: 'Let the first redirect lead straight to the final address.',
    source: 'squirrelscan allows two answers, lychee five redirects; each one can cost DNS, TCP and TLS again',
    judge: (facts) => perEntry(facts.entries, (entry) => [...judgeLength(facts, entry), ...unseen(entry)]),
  },
} satisfies Record<string, Rule<RedirectFacts>>;

function judgeLoop({ url, chain, withCookies }: Entry): Evidence[] {
  const isLoop = (kind: string | undefined) => kind === 'loop' || kind === 'too-long';
  const [without, kept] = [isLoop(chain.end.kind), isLoop((withCookies ?? chain).end.kind)];
  if (!without && !kept) return [];
  const looping = without ? chain : (withCookies ?? chain);
  const circle = looping.end.kind === 'loop' ? looping.hops.slice(looping.end.to) : looping.hops.slice(-1);
  return [
    {
      place: { address: url },
      problem: kept
        ? 'It never arrives.'
        : 'It arrives only for a visitor who keeps cookies: programs, previews and search engines go round.',
      // The same circle is one fault, wherever it is entered.
      key: circle
        .map((hop) => hop.url)
        .sort()
        .join(' '),
      seen: {
        chain: line(looping),
        'without cookies': without ? 'goes round' : 'arrives',
        'with cookies': kept ? 'goes round' : 'arrives',
      },
      expected: 'a page',
      recheck: curl(url),
      ...(!kept && { priority: 'fix-before-launch' as const }),
    },
  ];
}

function judgeLength(facts: RedirectFacts, { url, chain }: Entry): Evidence[] {
  const { steps } = beforeSignIn(facts, chain);
  const [first] = steps;
  const allowed = facts.maxHops + (first !== undefined && isUpgrade(first) ? 1 : 0);
  if (chain.end.kind !== 'page' || steps.length <= allowed) return [];
  return [
    {
      place: { address: url },
      seen: { chain: line(chain), redirects: String(steps.length), time: phases(chain) },
      expected: `at most ${allowed}`,
      fix: { kind: 'redirect', from: url, to: chain.end.page.url, status: 308 },
      recheck: curl(url),
    },
  ];
}
