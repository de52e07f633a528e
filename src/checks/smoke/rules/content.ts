import { isGiven } from '../../../catalog/platforms/index.ts';
import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { lookAtAny } from '../../../gate/look.ts';
import { registrableOf } from '../../../lib/domain-names.ts';
import { LOCAL, TUNNEL } from '../../../lookups/hosts.ts';
import { lastLook, unseenAt } from '../attempts.ts';
import type { RouteFacts, SmokeFacts } from '../facts.ts';
import { errorPageOf, wallOfHost } from '../known-pages.ts';

type Shown = Extract<ReturnType<typeof lastLook>, { kind: 'page' }>;

export const contentRules = {
  content: {
    title: 'A page is there, and is not the right one',
    priority: 'block-now',
    proves: 'No page is an error page, a placeholder or empty, and each has the text that launch.yml names.',
    why: 'It answers 200, so that no monitor complains, and nobody can use it.',
    remedy: 'Open the address in a private window, and look at the host’s log of that moment.',
    source: 'the words that hosts, servers and registrars put in place of a product',
    judge: ({ routes }) => shown(routes, judgeContent),
  },
  'right-target': {
    title: 'The address is not the product, but a host’s own door in front of it',
    priority: 'block-now',
    proves: 'What answers is the product, and no login page or dashboard of the company that hosts it.',
    why: 'Visitors are asked for an account they cannot have, and every other check looks at that door.',
    remedy:
      'Switch the protection off for production; for a preview, let the gate in: visitor.headers in launch.yml with the host’s bypass secret.',
    source: 'Vercel, Deployment Protection and its bypass for automation; Cloudflare Access; Netlify, site protection',
    judge: (facts) => shown(facts.routes, (look, route) => judgeTarget(look, route, facts)),
  },
  'stale-links': {
    title: 'Pages name a machine, a tunnel or a preview',
    priority: 'fix-before-launch',
    proves: 'No live page links to or loads from localhost, a tunnel, a preview or a staging host.',
    why: 'It works for whoever wrote it, and for nobody else.',
    remedy: 'Build addresses from the one the product has in production.',
    source: 'RFC 6761 section 6.3 for localhost; the hosts’ own names for previews',
    judge: (facts) => shown(facts.routes, (look) => judgeNames(look, facts)),
  },
} satisfies Record<string, Rule<SmokeFacts>>;

/** One judgement for each page that answered; the same thing on several pages is said once. */
function shown(routes: readonly RouteFacts[], judge: (look: Shown, route: RouteFacts) => Said): Judgement {
  const judgement = lookAtAny('page', routes, 'no page is known', (route) => {
    const look = lastLook(route);
    return look.kind === 'page' ? judge(look, route) : [unseenAt(route, 'it gave no page')];
  });
  if ('notApplicable' in judgement) return judgement;
  return { ...judgement, said: [...new Map(judgement.said.map((each) => [JSON.stringify(each), each])).values()] };
}

function judgeContent({ page, hasScripts, named }: Shown, { url, role, expected }: RouteFacts): Evidence[] {
  if (page.status >= 300 || role === 'api' || role === 'members') return [];
  const about = (problem: string, seen: Record<string, string>, more: Partial<Evidence> = {}): Evidence[] => [
    { place: { address: url }, problem, seen, recheck: ['curl', '-sSL', url], ...more },
  ];
  const known = errorPageOf(page);
  if (known !== undefined) return about(`It is ${known}.`, { title: page.title, text: page.text.slice(0, 120) });
  if (expected !== undefined && !`${page.title} ${page.text}`.includes(expected))
    return about('The text that launch.yml names is not on it.', { title: page.title }, { expected });
  const isEmpty =
    /html/i.test(page.contentType) &&
    page.text === '' &&
    !hasScripts &&
    !page.hasPasswordField &&
    named.length === 0 &&
    page.refresh === undefined;
  return isEmpty ? about('It has nothing on it.', { title: page.title }) : [];
}

function judgeTarget(look: Shown, { url }: RouteFacts, { isPreview }: SmokeFacts): Said {
  const wall = wallOfHost(look.page, look.cookies);
  if (wall === undefined) return [];
  const place = { address: url };
  // A preview that only its makers get into is well kept; it just cannot be judged from outside.
  if (isPreview)
    return [{ unknown: `${wall} stands in front: let the gate in by visitor.headers in launch.yml`, place }];
  return [{ place, seen: { answers: wall, at: look.page.url }, recheck: ['curl', '-sSIL', url] }];
}

const STAGING = /(?:^|[.-])(?:staging|stage|preview|uat|qa)(?:[.-]|$)/i;

function judgeNames({ page, named }: Shown, { domain, isPreview }: SmokeFacts): Evidence[] {
  if (isPreview) return [];
  return named.flatMap((url) => {
    const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
    const problem = staleBecause(host, domain.site);
    const where = { address: page.url };
    return problem === undefined ? [] : [{ place: where, problem, seen: { names: new URL(url).origin }, key: host }];
  });
}

function staleBecause(host: string, site: string): string | undefined {
  if (LOCAL.test(host)) return 'It names the machine it was written on.';
  if (TUNNEL.test(host)) return 'It names a tunnel to somebody’s machine.';
  if (isGiven(host) && /-git-|--|^deploy-preview-/.test(host)) return 'It names a preview of one change.';
  const isOwnStaging = host.endsWith(`.${site}`) && STAGING.test(host.slice(0, -registrableOf(host).length - 1));
  return isOwnStaging ? 'It names a staging host.' : undefined;
}
