import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { lookAtAny } from '../../../gate/look.ts';
import { BLOCKS_ONCE_LIVE } from '../../../gate/stage-priority.ts';
import type { Endpoint, LimitsFacts, Probe } from '../facts.ts';

type Made = Endpoint & { probe: Extract<Probe, { kind: 'made' }> };

export const gapRules = {
  spoofable: {
    title: 'Rate limit can be bypassed with X-Forwarded-For',
    ...BLOCKS_ONCE_LIVE,
    proves: 'A made-up X-Forwarded-For header does not get past a limit that was reached.',
    why: 'A bot sends another address with each request, so the limit never applies.',
    remedy:
      'Trust exactly as many proxies as you have: app.set("trust proxy", 1) in Express, set_real_ip_from in nginx.',
    source: 'RFC 7239 section 8.1; Express, behind proxies; MDN, X-Forwarded-For: security and privacy concerns',
    judge: (facts) =>
      perProbe(
        facts,
        ({ probe }) => probe.forwarded !== 'not tried',
        'no rate limit was reached',
        ({ probe }) =>
          probe.forwarded === 'gets past'
            ? [
                {
                  place: { address: probe.url },
                  seen: {
                    'after the limit': 'refused; accepted twice with another X-Forwarded-For; refused again without it',
                  },
                  expected: 'refused, whatever the header says',
                },
              ]
            : [],
      ),
  },
  shared: {
    title: 'Login, sign-up and reset share one rate limit',
    priority: 'fix-after-launch',
    proves: 'Login, sign-up and reset each have a rate limit of their own.',
    why: 'Somebody who tries passwords from a shared network keeps the others there from signing up.',
    remedy: 'Use a separate limiter, key or zone for each route.',
    source: 'nginx, ngx_http_limit_req_module: requests of all locations with one zone are counted together',
    judge: (facts) =>
      perProbe(
        facts,
        ({ probe }) => probe.outcome.kind === 'limited',
        'no rate limit was reached',
        ({ probe }) =>
          probe.sharedWith === undefined
            ? []
            : [
                {
                  place: { address: probe.url },
                  seen: { 'first attempt': `refused after those at the ${probe.sharedWith} page` },
                  key: probe.sharedWith,
                },
              ],
      ),
  },
  enumeration: {
    title: 'Login or reset reveals whether an account exists',
    priority: 'fix-before-launch',
    proves: 'Responses for an existing and a non-existing account are the same.',
    why: 'Attackers turn lists of addresses into a list of your members and send them phishing mail.',
    remedy: 'Answer both the same: “If there is an account, we have sent a mail.”',
    source: 'OWASP WSTG-IDNT-04; OWASP Authentication Cheat Sheet, authentication and error messages',
    judge: (facts) =>
      perProbe(
        facts,
        ({ kind, probe }) => kind !== 'webhook' && probe.accounts.kind !== 'not tried',
        'no test account is set (limits.account in launch.yml), or no attempts were made',
        ({ probe: { accounts, url } }) =>
          accounts.kind === 'different'
            ? [
                {
                  place: { address: url },
                  seen: { 'account that exists': accounts.known, 'account that does not': accounts.unknown },
                  expected: 'the same status and the same words',
                },
              ]
            : [],
      ),
  },
} satisfies Record<string, Rule<LimitsFacts>>;

function perProbe(
  { endpoints }: LimitsFacts,
  isConcerned: (endpoint: Made) => boolean,
  otherwise: string,
  judge: (endpoint: Made) => Said,
): Judgement {
  const made = endpoints.filter((endpoint): endpoint is Made => endpoint.probe.kind === 'made').filter(isConcerned);
  return lookAtAny('endpoint', made, otherwise, judge);
}
