import type { Rule } from '../../../gate/check.ts';
import type { Evidence } from '../../../gate/finding.ts';
import type { Entry, RedirectFacts } from '../facts.ts';
import { beforeSignIn, curl, isUpgrade, line, perEntry, phases, unseen } from './chains.ts';

export const followingRules = {
  loop: {
    title: 'Redirect loop',
    priority: 'block-now',
    also: ['fix-before-launch'],
    weighs:
      'Block now where browsers loop; fix before launch where only clients without cookies do, such as link previews and search engines.',
    proves: 'No redirect chain returns to a URL it already visited, with or without cookies.',
    why: 'Browsers stop with “too many redirects”, so nobody reaches the product.',
    remedy:
      'Let one place decide about https and www. The usual causes are a CDN that connects over http to a server that requires https, and a host and a CDN that redirect www in opposite directions.',
    source: 'Fetch standard section 4.4 (20 redirects); the “flexible SSL” loop',
    judge: ({ entries }) => perEntry(entries, (entry) => [...judgeLoop(entry), ...unseen(entry)]),
  },
  chain: {
    title: 'Too many redirects',
    priority: 'fix-before-launch',
    proves: 'Every entry takes at most one redirect (max-hops) besides the step from http to https on the same host.',
    why: 'Each redirect costs a visitor on a phone a third of a second or more before anything shows.',
    remedy: 'Point the first redirect at the final URL.',
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
        ? 'The redirects never end.'
        : 'The redirects end only with cookies: API clients, link previews and search engines loop.',
      // One loop is one finding, wherever it is entered.
      key: circle
        .map((hop) => hop.url)
        .sort()
        .join(' '),
      seen: {
        chain: line(looping),
        'without cookies': without ? 'loops' : 'arrives',
        'with cookies': kept ? 'loops' : 'arrives',
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
