import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { lookAtAny } from '../../../gate/look.ts';
import type { Endpoint, LimitsFacts, Probe } from '../facts.ts';

type Made = Endpoint & { probe: Extract<Probe, { kind: 'made' }> };

export const gapRules = {
  spoofable: {
    title: 'The limit believes whoever says to be somebody else',
    priority: { prelaunch: 'fix-before-launch', live: 'block-now' },
    proves: 'A made-up X-Forwarded-For does not get past a limit that was reached.',
    why: 'A program writes another address into each request, and the limit never counts to two.',
    remedy: 'Trust as many proxies as there are: app.set("trust proxy", 1) in Express, set_real_ip_from in nginx.',
    source: 'RFC 7239 section 8.1; Express, behind proxies; MDN, X-Forwarded-For: security and privacy concerns',
    judge: (facts) =>
      perProbe(
        facts,
        ({ probe }) => probe.forwarded !== 'not tried',
        'no limit was met that could be got past',
        ({ probe }) =>
          probe.forwarded === 'gets past'
            ? [
                {
                  place: { address: probe.url },
                  seen: {
                    'after the limit': 'refused; with another X-Forwarded-For taken, twice; without it refused again',
                  },
                  expected: 'refused, whatever the header says',
                },
              ]
            : [],
      ),
  },
  shared: {
    title: 'Attempts in one place use up the limit of another',
    priority: 'fix-after-launch',
    proves: 'Login, sign-up and reset each have a limit of their own.',
    why: 'Somebody who tries passwords from a shared network keeps the others there from joining.',
    remedy: 'Count each of them by itself: a limiter, key or zone for each.',
    source: 'nginx, ngx_http_limit_req_module: requests of all locations with one zone are counted together',
    judge: (facts) =>
      perProbe(
        facts,
        ({ probe }) => probe.outcome.kind === 'limited',
        'no limit was met',
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
    title: 'Answers tell who has an account',
    priority: 'fix-before-launch',
    proves: 'An account that exists is answered as one that does not.',
    why: 'Lists of addresses become lists of your members, who then get mails that look like yours.',
    remedy: 'Answer both the same: “If there is an account, we have sent a mail.”',
    source: 'OWASP WSTG-IDNT-04; OWASP Authentication Cheat Sheet, authentication and error messages',
    judge: (facts) =>
      perProbe(
        facts,
        ({ kind, probe }) => kind !== 'webhook' && probe.accounts.kind !== 'not tried',
        'no test account is named (limits.account in launch.yml), or nothing was tried',
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
