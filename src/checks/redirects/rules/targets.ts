import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { isUnknown, lookAtAny } from '../../../gate/look.ts';
import { isUnder } from '../../../lib/host-names.ts';
import type { Cookie } from '../../../lookups/cookie.ts';
import type { DeclaredRedirect, LoginFacts, RedirectFacts } from '../facts.ts';
import { curl, dedupe, line, unseen } from './chains.ts';

export const landingRules = {
  map: {
    title: 'Old URL does not redirect to its declared target',
    priority: 'block-now',
    proves:
      'Each URL under redirects: ends on its declared target with the declared status, and the target page exists.',
    why: 'Links, bookmarks and search results of the old site end in an error.',
    remedy: 'Add the redirect at the host, or correct launch.yml.',
    source: 'launch.yml, redirects',
    judge: ({ declared }) =>
      lookAtAny('redirect', declared, 'launch.yml declares no redirects', (each) =>
        judgeDeclared(each).map((said) => (isUnknown(said) ? { ...said, isNamed: true } : said)),
      ),
  },
  'cookie-hosts': {
    title: 'Login cookie does not match the login host',
    priority: { prelaunch: 'fix-before-launch', live: 'block-now' },
    also: ['block-now'],
    weighs:
      'Block now where a cookie’s Domain does not match its host, and always once the product has members (stage: live); fix before launch where several hosts serve the login.',
    proves: 'One host serves the login page, and its cookies have a Domain that browsers accept there.',
    why: 'Members log in on one host and are logged out on the other, or cannot log in at all.',
    remedy: 'Redirect the login pages of the other hosts to one host, and omit Domain from the cookie.',
    source: 'RFC 6265bis sections 5.1.3 and 5.7 (domain matching)',
    judge: ({ login }) =>
      login === undefined ? { notApplicable: 'no login page is declared or linked' } : judgeLogin(login),
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
  if (chain.end.kind === 'loop' || chain.end.kind === 'too-long') return evidence('The redirects loop.');
  if (chain.end.kind === 'bad-location') return evidence('The redirect’s Location is not a web address.');
  if (chain.end.kind !== 'page') return unseen({ url: from, chain });
  const { page } = chain.end;
  if (page.url !== to) return page.blockedBy ? unseen({ url: from, chain }) : evidence('The redirect leads elsewhere.');
  const first = chain.hops[0]?.status;
  if (status !== undefined && first !== status) return evidence('The redirect has another status code.');
  if (page.status === 404 || page.status === 410 || page.status >= 500)
    return evidence('The target page does not exist.');
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
  const said = dedupe([...found, ...(served.length > 0 ? [] : lost)]);
  if (served.length + said.length === 0) return { notApplicable: 'no host serves the login page without a redirect' };
  return { looked: { page: served.length }, said };
}

/** RFC 6265bis section 5.1.3: the Domain is the host itself or a parent domain. */
function fits({ domain }: Cookie, host: string): boolean {
  return domain === undefined || isUnder(host, domain);
}

function misfit({ name, domain }: Cookie, host: string, url: string): Evidence {
  return {
    place: { address: url },
    problem: 'The cookie’s Domain does not match its host, so browsers reject it.',
    key: name,
    seen: { cookie: name, Domain: domain ?? '', 'set by': host },
    expected: `no Domain, or ${host}`,
    recheck: ['curl', '-sSi', url],
    priority: 'block-now',
  };
}
