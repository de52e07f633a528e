import type { Rule } from '../../../gate/check.ts';
import type { Evidence, Unknown } from '../../../gate/finding.ts';
import type { Entry, RedirectFacts } from '../facts.ts';
import { curl, firstOf, isOurs, line, stepsOf, unseen } from './chains.ts';

export const httpsRules = {
  https: {
    title: 'An http address does not lead to https on the same host',
    priority: 'block-now',
    proves: 'Every http address redirects to https on its own host first, and that https is one a browser accepts.',
    why: 'Passwords and sessions travel readable, or the browser stops with a warning.',
    remedy: 'Redirect http to https on the same host with 301 or 308, and serve https with a valid certificate.',
    source: 'RFC 6797 section 7.2; MDN HTTP Observatory (redirection); Internet.nl (https redirect on the same host)',
    judge: (facts) => firstOf(facts.entries.filter(isPlainHome).flatMap((entry) => judgeHttps(facts, entry))),
  },
} satisfies Record<string, Rule<RedirectFacts>>;

const isPlainHome = ({ url, kind }: Entry) => kind === 'home' && url.startsWith('http:');

function judgeHttps(facts: RedirectFacts, { url, host, chain }: Entry): (Evidence | Unknown)[] {
  const secure = url.replace('http:', 'https:');
  const evidence = (problem: string, more: Partial<Evidence> = {}): Evidence[] => [
    {
      place: { address: url },
      problem,
      seen: { chain: line(chain) },
      expected: `a redirect to ${secure}`,
      fix: { kind: 'redirect', from: url, to: secure, status: 308 },
      recheck: curl(url),
      ...more,
    },
  ];
  const [first] = stepsOf(chain);
  if (first === undefined) return firstAnswer(chain.end, evidence) ?? unseen({ url, chain });
  const upgraded = chain.hops.find((hop) => hop.url.startsWith('https:') && new URL(hop.url).hostname === host.name);
  const distrusted = upgraded?.distrust.map(({ reason }) => reason).join(', ');
  if (distrusted) {
    const { fix: _, ...rest } = evidence('Browsers refuse the certificate of the https side.')[0] as Evidence;
    return [
      { ...rest, seen: { ...rest.seen, certificate: distrusted }, expected: 'a certificate that browsers accept' },
    ];
  }
  if (first.to.protocol === 'https:' && first.to.hostname === host.name)
    return unreachable(chain.end, secure, evidence) ?? [];
  if (first.to.protocol === 'https:' && isOurs(facts, first.to.hostname)) {
    // Safe for the visitor; only HSTS can't be set for the host that was typed.
    return evidence('The first redirect goes to another host, so HSTS is never set for this one.', {
      priority: 'fix-after-launch',
    });
  }
  const endsSecure = chain.end.kind === 'page' && chain.end.page.url.startsWith('https:');
  if (first.to.protocol === 'https:') return [];
  return endsSecure
    ? evidence('It reaches https by way of another http address.', { priority: 'fix-before-launch' })
    : evidence('It leads to another http address and never to https.');
}

function firstAnswer(end: Entry['chain']['end'], evidence: (problem: string, more?: Partial<Evidence>) => Evidence[]) {
  if (end.kind === 'page' && !end.page.blockedBy) return evidence('The page is served without https.');
  const isClosed = end.kind === 'failed' && end.failure === 'refused';
  if (isClosed)
    return evidence('Nothing listens on port 80, so http links end in an error.', { priority: 'fix-before-launch' });
  return end.kind === 'bad-location' ? evidence('It redirects to something that is no web address.') : undefined;
}

function unreachable(end: Entry['chain']['end'], secure: string, evidence: (problem: string) => Evidence[]) {
  const isHere = end.kind === 'failed' && end.url === secure;
  if (!isHere) return undefined;
  if (end.failure === 'refused' || end.failure === 'tls')
    return evidence('It leads to https, and https does not answer there.');
  return [{ unknown: end.reason, place: { address: secure } }];
}
