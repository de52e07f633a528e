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
    title: 'Page shows an error or placeholder with status 200',
    priority: 'block-now',
    proves: 'No page is an error page, a placeholder or empty, and each contains the text that launch.yml names.',
    why: 'Monitors see status 200 and stay quiet while nobody can use the page.',
    remedy: 'Open the URL in a private window, and read the host’s log for that time.',
    source: 'the words that hosts, servers and registrars put in place of a product',
    judge: ({ routes }) => shown(routes, judgeContent),
  },
  'right-target': {
    title: 'Hosting provider’s login is in front of the product',
    priority: 'block-now',
    proves: 'The product answers, and not a login page or dashboard of the hosting provider.',
    why: 'Visitors are asked for an account they cannot have.',
    remedy:
      'Disable deployment protection for production. For a preview, set visitor.headers in launch.yml with the host’s bypass secret.',
    source: 'Vercel, Deployment Protection and its bypass for automation; Cloudflare Access; Netlify, site protection',
    judge: (facts) => shown(facts.routes, (look, route) => judgeTarget(look, route, facts)),
  },
  'stale-links': {
    title: 'Live page links to localhost or a preview',
    priority: 'fix-before-launch',
    proves: 'No live page links to or loads from localhost, a tunnel, a preview or a staging host.',
    why: 'The link works for its author and nobody else.',
    remedy: 'Build URLs from the production URL of the product.',
    source: 'RFC 6761 section 6.3 for localhost; the hosts’ own names for previews',
    judge: (facts) => shown(facts.routes, (look) => judgeNames(look, facts)),
  },
} satisfies Record<string, Rule<SmokeFacts>>;

/** One judgement per loaded page; the same finding on several pages is reported once. */
function shown(routes: readonly RouteFacts[], judge: (look: Shown, route: RouteFacts) => Said): Judgement {
  const judgement = lookAtAny('page', routes, 'no page is known', (route) => {
    const look = lastLook(route);
    return look.kind === 'page' ? judge(look, route) : [unseenAt(route, 'it returned no page')];
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
  if (known !== undefined) return about(`The page is ${known}.`, { title: page.title, text: page.text.slice(0, 120) });
  if (expected !== undefined && !`${page.title} ${page.text}`.includes(expected))
    return about('The page lacks the text that launch.yml names.', { title: page.title }, { expected });
  const isEmpty =
    /html/i.test(page.contentType) &&
    page.text === '' &&
    !hasScripts &&
    !page.hasPasswordField &&
    named.length === 0 &&
    page.refresh === undefined;
  return isEmpty ? about('The page is empty.', { title: page.title }) : [];
}

function judgeTarget(look: Shown, { url }: RouteFacts, { isPreview }: SmokeFacts): Said {
  const wall = wallOfHost(look.page, look.cookies);
  if (wall === undefined) return [];
  const place = { address: url };
  // A preview that only the team can open is well protected; it just cannot be judged from outside.
  if (isPreview)
    return [{ unknown: `${wall} blocks access: give Launch Gate access through visitor.headers in launch.yml`, place }];
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
  if (LOCAL.test(host)) return 'The page links to localhost.';
  if (TUNNEL.test(host)) return 'The page links to a developer tunnel.';
  if (isGiven(host) && /-git-|--|^deploy-preview-/.test(host)) return 'The page links to a preview deployment.';
  const isOwnStaging = host.endsWith(`.${site}`) && STAGING.test(host.slice(0, -registrableOf(host).length - 1));
  return isOwnStaging ? 'The page links to a staging host.' : undefined;
}
