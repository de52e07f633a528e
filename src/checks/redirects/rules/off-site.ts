import type { Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import type { Entry, RedirectFacts } from '../facts.ts';
import { curl, isMain, isOurs, isSignIn, line, perEntry, stepsOf, unseen } from './chains.ts';

export const leavingRules = {
  downgrade: {
    title: 'Redirect from HTTPS to HTTP',
    priority: 'block-now',
    proves: 'No redirect leads from https to http.',
    why: 'The connection loses its encryption, browsers warn, and Secure cookies are not sent.',
    remedy:
      'Change the redirect’s target to https, or tell the application that it runs behind https (X-Forwarded-Proto).',
    source: 'RFC 9110 section 17; MDN HTTP Observatory (redirection)',
    judge: ({ entries }) =>
      // redirects/loop reports a loop between http and https.
      perEntry(
        entries.filter(({ chain }) => chain.end.kind !== 'loop'),
        (entry) => [...downgrades(entry), ...unseen(entry)],
      ),
  },
  'off-site': {
    title: 'Redirect leads to an undeclared host',
    priority: 'block-now',
    also: ['fix-after-launch'],
    weighs:
      'Block now for the domain, www and an open redirect at the login; fix after launch for other hosts, which often belong to a service.',
    proves: 'No entry leaves the product’s hosts, and the login redirects to the product’s hosts only.',
    why: 'Visitors land on a parking page or another product. With an open redirect, a prepared link sends members to a copy of your login.',
    remedy:
      'Correct the target, or declare the host under canonical: or subdomains:. After login, redirect to own paths only.',
    source: 'CWE-601; OWASP Unvalidated Redirects',
    judge: (facts) => {
      const judgement = perEntry(facts.entries, (entry) => [...strays(facts, entry), ...unseen(entry)]);
      return 'said' in judgement ? { ...judgement, said: [...judgement.said, ...openRedirect(facts)] } : judgement;
    },
  },
} satisfies Record<string, Rule<RedirectFacts>>;

function downgrades({ chain }: Entry): Evidence[] {
  return stepsOf(chain)
    .filter(({ from, to }) => from.protocol === 'https:' && to.protocol === 'http:')
    .map(({ from, to }) => ({
      place: { address: from.href },
      key: `${from.origin} ${to.origin}`,
      seen: { from: from.href, to: to.href, chain: line(chain) },
      expected: to.href.replace('http:', 'https:'),
      recheck: curl(from.href),
    }));
}

function strays(facts: RedirectFacts, entry: Entry): Evidence[] {
  const away = stepsOf(entry.chain).find(({ from, to }) => isOurs(facts, from.hostname) && !isOurs(facts, to.hostname));
  if (away === undefined || isSignIn(away)) return [];
  return [
    {
      place: { address: away.from.href },
      problem: 'An entry of the site redirects to another owner’s host.',
      key: `${away.from.origin} ${away.to.hostname}`,
      seen: { chain: line(entry.chain), host: away.to.hostname },
      expected: 'a host of the product',
      recheck: curl(away.from.href),
      // Help and status pages are often hosted by a service, and can be declared.
      ...(!isMain(entry) && { priority: 'fix-after-launch' as const }),
    },
  ];
}

function openRedirect({ login, ...facts }: RedirectFacts): Said {
  const away =
    login &&
    stepsOf(login.returnTo.chain).find(
      ({ to }) => to.hostname.endsWith('.invalid') && !isOurs({ login, ...facts }, to.hostname),
    );
  if (login === undefined) return [];
  if (away === undefined) return unseen(login.returnTo).map((each) => ({ ...each, isNamed: true }));
  // Each parameter got its own path on the foreign host, so the target shows which one was followed.
  const parameter = away.to.pathname.slice(1);
  return [
    {
      place: { address: `${away.from.origin}${login.path}` },
      problem: 'The login redirects to any host in its URL (open redirect).',
      key: 'open',
      seen: { parameter: parameter || 'unknown', 'redirects to': away.to.href },
      expected: 'a path of the product',
      recheck: ['curl', '-sSI', `${away.from.origin}${login.path}?${parameter}=${encodeURIComponent(away.to.href)}`],
    },
  ];
}
