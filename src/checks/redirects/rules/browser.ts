import type { Rule } from '../../../gate/check.ts';
import type { Evidence, Priority, Said } from '../../../gate/finding.ts';
import { lookAtAny } from '../../../gate/look.ts';
import type { BrowseAnswer } from '../../../io/browser-types.ts';
import { blockedWords, wallOf } from '../../../lookups/parse-page.ts';
import type { Chain, End } from '../../../lookups/visit.ts';
import type { BrowserVisit, RedirectFacts } from '../facts.ts';
import { isOurs, isSignIn, line, oncePerKey } from './chains.ts';

export const browserRules = {
  browser: {
    title: 'Browser ends on a different URL than the HTTP redirects',
    priority: 'block-now',
    also: ['fix-before-launch'],
    weighs:
      'Block now where the browser loops, cannot open the page or ends on http; fix before launch where the page sends it to another host or it rejects a cookie.',
    proves: 'A real browser ends on the same host as the redirect chain and keeps the cookies it receives.',
    why: 'Members use browsers. Scripts, HSTS and cookies send them somewhere that a check of redirects alone does not see.',
    remedy:
      'Open the URL in a private window as the evidence shows, and redirect on the server instead of in a script.',
    source: 'RFC 6797 section 8.3; HTML, pragma directive refresh; Fetch section 4.4; RFC 6265bis section 5.7',
    judge: (facts) => {
      const { browser } = facts;
      if ('absent' in browser) return { notApplicable: browser.absent };
      return oncePerKey(
        lookAtAny('address', browser.visits, 'there is no URL to open', (visit) => judgeVisit(facts, visit)),
      );
    },
  },
} satisfies Record<string, Rule<RedirectFacts>>;

/** The visit with cookies, if any were set. */
const chainOf = ({ entry }: BrowserVisit): Chain => entry.withCookies ?? entry.chain;

function judgeVisit(facts: RedirectFacts, visit: BrowserVisit): Said {
  const { entry, answer } = visit;
  const place = { address: entry.url };
  if (answer.kind === 'failure') return [{ unknown: answer.reason, place }];
  const { end } = chainOf(visit);
  // Other rules report what neither reaches; `tls` reports a certificate that a browser rejects.
  if (end.kind !== 'page' || end.page.blockedBy || chainOf(visit).hops.some(({ distrust }) => distrust.length > 0))
    return [];
  const wall = wallOf(answer.steps.at(-1)?.status ?? 0, []);
  if (wall !== undefined && answer.end.kind === 'page') return [{ unknown: blockedWords(wall), place }];
  const { end: got } = answer;
  // A host that responded a moment ago may treat browsers differently, and a timeout may not recur.
  const isDoubtful =
    got.kind === 'failed' && (!got.isCertain || chainOf(visit).hops.some(({ url }) => url === got.url));
  if (isDoubtful) return [{ unknown: `the browser did not load the page: ${got.reason}`, place }];
  return [...difference(facts, end, answer).map(toEvidence(visit, answer)), ...dropped(visit, answer)];
}

type Difference = { problem: string; key: string; priority?: Priority };

/** Only differences that a member would notice: a page may change its own path. */
function difference(
  facts: RedirectFacts,
  { page }: Extract<End, { kind: 'page' }>,
  { end, steps }: BrowseAnswer,
): Difference[] {
  const meant = new URL(page.url);
  if (end.kind === 'loop') return [{ problem: 'The browser ends in a redirect loop.', key: meant.host }];
  if (end.kind === 'failed') return [{ problem: 'The browser cannot open the page.', key: new URL(end.url).host }];
  const got = new URL(end.url);
  if (got.host === meant.host && got.protocol === meant.protocol) return [];
  if (got.protocol === 'http:' && meant.protocol === 'https:')
    return [{ problem: 'The browser is redirected back to http.', key: got.host }];
  const last = steps.at(-2)?.url ?? page.url;
  const isLogin = isSignIn({ from: new URL(last), to: got }) && !isOurs(facts, got.hostname);
  const problem =
    end.kind === 'left'
      ? 'The page sends the browser to another owner’s host.'
      : 'The page sends the browser to another host.';
  return isLogin ? [] : [{ problem, key: got.host, priority: 'fix-before-launch' }];
}

const toEvidence =
  (visit: BrowserVisit, answer: BrowseAnswer) =>
  ({ problem, key, priority }: Difference): Evidence => ({
    place: { address: visit.entry.url },
    problem,
    key,
    seen: {
      'by redirects': line(chainOf(visit)),
      'in the browser': way(answer),
      ...(visit.before !== undefined && {
        'visited before': `${visit.before}, whose HSTS header covers this host too`,
      }),
      ...(answer.cookies.length > 0 && { cookies: answer.cookies.slice(0, 8).join(', ') }),
    },
    ...(priority && { priority }),
  });

/** `a (301) → b (200) → c by the page itself`. */
function way({ steps, end }: BrowseAnswer): string {
  const told = steps.map(
    ({ url, by, status }) =>
      `${url}${status === undefined ? '' : ` (${status})`}${by === 'page' ? ', by the previous page' : ''}`,
  );
  const shown = told.length > 8 ? [...told.slice(0, 5), `${told.length - 5} more`] : told;
  return [...shown, ...(end.kind === 'loop' ? ['and on'] : end.kind === 'failed' ? [end.reason] : [])].join(' → ');
}

function dropped({ entry }: BrowserVisit, { dropped: names }: BrowseAnswer): Evidence[] {
  return names.slice(0, 8).map((name) => ({
    place: { address: `https://${entry.host.name}/` },
    key: name,
    problem: 'The browser rejects a cookie that the product sets.',
    seen: { cookie: name, 'opened at': entry.url },
    expected: 'a cookie that browsers accept: see headers/cookies',
    priority: 'fix-before-launch' as const,
  }));
}
