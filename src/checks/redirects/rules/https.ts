import type { Rule } from '../../../gate/check.ts';
import type { Evidence, Priority, Said } from '../../../gate/finding.ts';
import { leftOpen } from '../../../gate/look.ts';
import type { End } from '../../../lookups/visit.ts';
import type { Entry, RedirectFacts } from '../facts.ts';
import { curl, isOurs, line, perEntry, stepsOf, unseen } from './chains.ts';

export const httpsRules = {
  https: {
    title: 'HTTP does not redirect to HTTPS',
    priority: 'block-now',
    also: ['fix-before-launch', 'fix-after-launch'],
    weighs:
      'Block now where http never leads to https or https is down; fix before launch for an error on port 80, a second http URL or a linked host without https; fix after launch for a detour by another host.',
    proves: 'Every http URL redirects to https on its own host first, and https answers.',
    why: 'Passwords and sessions travel unencrypted, or the browser shows a warning.',
    remedy: 'Redirect http to https on the same host with status 301 or 308, and serve https there.',
    source: 'RFC 6797 section 7.2; MDN HTTP Observatory (redirection); Internet.nl (https redirect on the same host)',
    judge: (facts) =>
      perEntry(
        facts.entries.filter(({ kind }) => kind === 'home'),
        (entry) => (entry.url.startsWith('http:') ? judgePlain(facts, entry) : judgeSecure(entry)),
      ),
  },
} satisfies Record<string, Rule<RedirectFacts>>;

function judgePlain(facts: RedirectFacts, { url, host, chain }: Entry): Said {
  const secure = url.replace('http:', 'https:');
  const evidence = (problem: string, priority?: Priority): Evidence[] => [
    {
      place: { address: url },
      problem,
      seen: { chain: line(chain) },
      expected: `a redirect to ${secure}`,
      fix: { kind: 'redirect', from: url, to: secure, status: 308 },
      recheck: curl(url),
      ...(priority && { priority }),
    },
  ];
  const [first] = stepsOf(chain);
  if (first === undefined) return judgeAnswer(chain.end, evidence) ?? unseen({ url, chain });
  if (first.to.protocol === 'https:') {
    // Safe on another host of ours, but HSTS cannot be set for the host that was typed.
    const isDetour = first.to.hostname !== host.name && isOurs(facts, first.to.hostname);
    return isDetour
      ? evidence('The first redirect goes to another host, so HSTS is never set for this one.', 'fix-after-launch')
      : [];
  }
  const endsSecure = chain.end.kind === 'page' && chain.end.page.url.startsWith('https:');
  return endsSecure
    ? evidence('The redirect passes another http URL before https.', 'fix-before-launch')
    : evidence('The redirect leads to another http URL and never to https.');
}

/** The response on port 80 instead of a redirect. */
function judgeAnswer(end: End, evidence: (problem: string, priority?: Priority) => Evidence[]) {
  if (end.kind === 'bad-location') return evidence('The redirect’s Location is not a web address.');
  if (end.kind === 'failed' && end.failure === 'refused') {
    return evidence('Port 80 refuses connections, so http links fail.', 'fix-before-launch');
  }
  if (end.kind !== 'page' || end.page.blockedBy) return undefined;
  const { status, url } = end.page;
  if (status >= 500)
    return leftOpen([{ unknown: `port 80 answers with an error (status ${status})`, place: { address: url } }]);
  if (status >= 400) return evidence('Port 80 answers with an error, so http links fail.', 'fix-before-launch');
  return evidence('The page is served over http.');
}

/** Does the https URL respond, even where http redirects past it? The `tls` check judges its certificate. */
function judgeSecure({ url, host, chain }: Entry): Said {
  const { end } = chain;
  const isSilent = end.kind === 'failed' && end.url === url && ['refused', 'tls'].includes(end.failure);
  if (!isSilent) return unseen({ url, chain });
  const seen = { address: end.address, answer: end.reason };
  const priority = host.role === 'linked' ? { priority: 'fix-before-launch' as const } : {};
  return [
    {
      place: { address: url },
      problem: 'https does not answer.',
      seen,
      expected: 'an answer',
      recheck: curl(url),
      ...priority,
    },
  ];
}
