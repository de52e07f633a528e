import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { isUnknown, lookAtAny } from '../../../gate/look.ts';
import { isUnder } from '../../../lib/host-names.ts';
import type { Cookie } from '../../../lookups/cookie.ts';
import type { DeclaredRedirect, LoginFacts, RedirectFacts } from '../facts.ts';
import { curl, firstOf, line, unseen } from './chains.ts';

export const landingRules = {
  map: {
    title: 'An old address does not land where launch.yml says',
    priority: 'block-now',
    proves:
      'Each address under redirects: lands on its declared target, with the declared status, on a page that exists.',
    why: 'Links, bookmarks and search results of the old site end in an error.',
    remedy: 'Add the redirect at the host, or correct launch.yml.',
    source: 'launch.yml, redirects',
    judge: ({ declared }) =>
      lookAtAny('redirect', declared, 'launch.yml declares no redirects', (each) =>
        judgeDeclared(each).map((said) => (isUnknown(said) ? { ...said, isNamed: true } : said)),
      ),
  },
  'cookie-hosts': {
    title: 'The login’s cookie and the login’s host do not fit',
    priority: { prelaunch: 'fix-before-launch', live: 'block-now' },
    proves: 'The login page is served on one host only, and its cookies have a Domain that browsers accept there.',
    why: 'People log in on one name and are logged out on the other, or are never logged in at all.',
    remedy: 'Redirect the login of every other host to one of them, and leave Domain out of the cookie.',
    source: 'RFC 6265bis sections 5.1.3 and 5.7 (domain matching)',
    judge: ({ login }) =>
      login === undefined ? { notApplicable: 'no login is declared or linked to' } : judgeLogin(login),
  },
} satisfies Record<string, Rule<RedirectFacts>>;

function judgeDeclared({ from, to, status, chain }: DeclaredRedirect): Said {
  const place = { address: from };
  const evidence = (problem: string): Evidence[] => [
    {
      place,
      problem,
      seen: { chain: line(chain) },
      expected: `${to}${status ? ` by ${status}` : ''}`,
      fix: { kind: 'redirect', from, to, status: status === 308 ? 308 : 301 },
      recheck: curl(from),
    },
  ];
  if (chain.end.kind === 'loop' || chain.end.kind === 'too-long') return evidence('It goes round in a circle.');
  if (chain.end.kind === 'bad-location') return evidence('It redirects to something that is no web address.');
  if (chain.end.kind !== 'page') return unseen({ url: from, chain });
  const { page } = chain.end;
  if (page.url !== to) return page.blockedBy ? unseen({ url: from, chain }) : evidence('It lands elsewhere.');
  const first = chain.hops[0]?.status;
  if (status !== undefined && first !== status) return evidence('It lands there by another status.');
  if (page.status === 404 || page.status === 410 || page.status >= 500)
    return evidence('It lands there, and there is no page.');
  return unseen({ url: from, chain });
}

function judgeLogin({ path, pages }: LoginFacts): Judgement {
  const served = pages.filter(
    ({ chain }) => chain.hops.length === 1 && chain.end.kind === 'page' && chain.end.page.status === 200,
  );
  const logins = served.filter(({ chain }) => chain.end.kind === 'page' && chain.end.page.hasPasswordField);
  const found: Said = [];
  if (logins.length > 1) {
    found.push({
      place: { address: `https://${logins[1]?.host ?? ''}${path}` },
      problem: 'The login page is served on more than one host.',
      seen: { hosts: logins.map(({ host }) => host).join(', ') },
      expected: 'one host, the others redirecting to it',
      recheck: curl(`https://${logins[1]?.host ?? ''}${path}`),
    });
  }
  for (const { host, chain } of pages) {
    const cookies = chain.hops.flatMap((hop) =>
      hop.cookies.map((cookie) => ({ cookie, at: new URL(hop.url).hostname })),
    );
    found.push(
      ...cookies.flatMap(({ cookie, at }) => (fits(cookie, at) ? [] : [misfit(cookie, at, `https://${host}${path}`)])),
    );
  }
  const lost = pages.flatMap(({ host, chain }) => unseen({ url: `https://${host}${path}`, chain }));
  const said = firstOf([...found, ...(served.length > 0 ? [] : lost)]);
  if (served.length + said.length === 0) return { notApplicable: 'no host serves the login without a redirect' };
  return { looked: { page: served.length }, said };
}

/** RFC 6265bis section 5.1.3: the Domain is the host itself or a parent of it. */
function fits({ domain }: Cookie, host: string): boolean {
  return domain === undefined || isUnder(host, domain);
}

function misfit({ name, domain }: Cookie, host: string, url: string): Evidence {
  return {
    place: { address: url },
    problem: 'A cookie names a Domain that is not its host’s: browsers throw it away.',
    key: name,
    seen: { cookie: name, Domain: domain ?? '', 'set by': host },
    expected: `no Domain, or ${host}`,
    recheck: ['curl', '-sSi', url],
    priority: 'block-now',
  };
}
