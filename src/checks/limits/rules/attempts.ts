import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { blind, lookAt } from '../../../gate/look.ts';
import type { CodePlace, Endpoint, EndpointKind, LimitsFacts, Outcome, Probe } from '../facts.ts';

type MadeProbe = Extract<Probe, { kind: 'made' }>;

const SOURCE =
  'OWASP ASVS 4.0.3 section 2.2.1: no more than 100 failed attempts per hour on one account; WSTG-ATHN-03: 3 to 5 attempts';

export const attemptRules = {
  login: {
    title: 'Login has no rate limit',
    priority: { prelaunch: 'fix-before-launch', live: 'block-now' },
    also: ['fix-before-launch'],
    weighs:
      'Fix before launch. Once the product has members (stage: live), block now where test attempts met no limit and the code has no known rate limiter.',
    proves: 'Wrong passwords are refused or slowed down after a few attempts, or a response header states a limit.',
    why: 'Bots try passwords leaked from other sites on every login they find, and some of your members reuse one.',
    remedy:
      'Limit attempts per IP address and per account, answer 429 with Retry-After, and count in a store that all instances share.',
    source: SOURCE,
    judge: (facts) => judgeEndpoint('login', facts),
  },
  signup: {
    title: 'Sign-up has no rate limit',
    priority: 'fix-before-launch',
    proves: 'Sign-ups are refused or slowed down after a few attempts, or a response header states a limit.',
    why: 'Bots create thousands of accounts in a night. Each sends mail in your name, and receivers start to block your domain.',
    remedy: 'Limit sign-ups per IP address, and ask for a CAPTCHA when many arrive.',
    source: SOURCE,
    judge: (facts) => judgeEndpoint('signup', facts),
  },
  reset: {
    title: 'Password reset has no rate limit',
    priority: { prelaunch: 'fix-before-launch', live: 'block-now' },
    also: ['fix-before-launch'],
    weighs:
      'Fix before launch. Once the product has members (stage: live), block now unless the code has a known rate limiter.',
    proves: 'Reset requests are refused or slowed down after a few attempts, or a response header states a limit.',
    why: 'Anybody can flood a member’s mailbox with your emails, and six-digit codes can be guessed.',
    remedy: 'Limit requests per IP address and per account, and invalidate a code after a few wrong guesses.',
    source: SOURCE,
    judge: (facts) => judgeEndpoint('reset', facts),
  },
  webhook: {
    title: 'Webhook rate limit is missing or rejects real events',
    priority: 'fix-after-launch',
    proves: 'Forged requests are refused at once, and a burst of genuine ones is accepted.',
    why: 'Payment providers send dozens of events at a time. Rejected ones arrive late or never.',
    remedy: 'Verify the signature first, and limit only requests without a valid one.',
    source: 'Stripe, Webhooks: best practices; events come in bursts and are sent again for three days',
    judge: judgeWebhook,
  },
} satisfies Record<string, Rule<LimitsFacts>>;

function judgeEndpoint(kind: EndpointKind, { endpoints, code }: LimitsFacts): Judgement {
  const endpoint = endpoints.find((each) => each.kind === kind);
  const codes = 'unseen' in code ? { limiters: [], providers: [], passwords: [] } : code;
  if (endpoint?.probe.kind === 'made')
    return lookAt('endpoint', [endpoint.probe], (probe) => judgeProbe(endpoint, probe, codes.limiters));
  if (endpoint?.told !== undefined) return { looked: { endpoint: 1 }, said: [] };
  const [likely] = [...codes.limiters, ...codes.providers];
  if (likely !== undefined)
    return {
      notApplicable: `probably limited: ${likely.name} is in ${likely.file}; only attempts can prove it (limits.probe)`,
    };
  const [password] = codes.passwords;
  if (kind === 'login' && password !== undefined) return { looked: { file: 1 }, said: [unlimitedCode(password)] };
  if ('unseen' in code && endpoint?.url === undefined) return blind('endpoint', { unknown: code.unseen });
  return { notApplicable: endpoint?.probe.kind === 'not made' ? endpoint.probe.reason : 'there is no such page' };
}

/** The code checks passwords, and nothing in the repository limits attempts. */
function unlimitedCode({ name, file, line }: CodePlace): Evidence {
  return {
    place: { file, line },
    problem: 'The code checks passwords and has no rate limiter.',
    seen: { 'checks passwords with': name, limiters: 'none recognized' },
    priority: 'fix-before-launch',
    key: name,
  };
}

function judgeProbe(endpoint: Endpoint, probe: MadeProbe, limiters: readonly CodePlace[]): Said {
  const { outcome, requests } = probe;
  const place = { address: probe.url };
  if (outcome.kind === 'limited' || outcome.kind === 'delayed') return [];
  if (outcome.kind !== 'unlimited') return [{ unknown: unknownWords(outcome, endpoint.kind), place }];
  if (tellsOfMore(endpoint, probe.url, outcome.attempts)) return [];
  const [limiter] = limiters;
  return [
    {
      place,
      problem: 'Every attempt was accepted.',
      seen: {
        attempts: `${outcome.attempts}, all answered with status ${outcome.status}`,
        requests: String(requests),
        ...(limiter && {
          'limiter in the code': `${limiter.name}, ${limiter.file}: its limit is higher, or it does not run here`,
        }),
      },
      expected: 'status 429 and Retry-After after a few',
      ...(limiter && { priority: 'fix-before-launch' as const }),
    },
  ];
}

/** A limit above the number of attempts counts when the same host states it. */
function tellsOfMore({ told, url }: Endpoint, at: string, attempts: number): boolean {
  if (told === undefined || url === undefined || new URL(url).host !== new URL(at).host) return false;
  const limit = Number(/\bq=(\d+)/.exec(told.value)?.[1] ?? /\d+/.exec(told.value)?.[0]);
  return limit > attempts;
}

function unknownWords(outcome: Outcome, kind: EndpointKind): string {
  switch (outcome.kind) {
    case 'invalid':
      return `every attempt was rejected as malformed (status ${outcome.status}), so the rate limit is unknown: set the fields of a valid attempt as limits.${kind} in launch.yml`;
    case 'limited before':
      return `the rate limit was reached before the first attempt (status ${outcome.status}): wait and run again`;
    case 'no endpoint':
      return `the endpoint does not accept attempts (status ${outcome.status}): ${kind === 'webhook' ? 'name it under routes:' : `set it as limits.${kind}`} in launch.yml`;
    case 'unseen':
      return outcome.reason;
    default:
      return 'it could not be loaded';
  }
}

function judgeWebhook({ endpoints }: LimitsFacts): Judgement {
  const webhook = endpoints.find(({ kind }) => kind === 'webhook');
  if (webhook === undefined || webhook.probe.kind === 'not made')
    return { notApplicable: webhook?.probe.kind === 'not made' ? webhook.probe.reason : 'no domain is given' };
  return lookAt('endpoint', [webhook.probe], judgeBursts);
}

function judgeBursts({ outcome, url }: MadeProbe): Said {
  const place = { address: url };
  if (outcome.kind === 'limited')
    return [
      {
        place,
        problem: 'The limit is so low that it rejects genuine bursts.',
        seen: { 'limited at': `message ${outcome.at}, by ${outcome.by}` },
        expected: 'refusal because of the missing signature, with no limit on genuine events',
        key: 'low',
      },
    ];
  const isRefusing = outcome.kind === 'invalid' || (outcome.kind === 'unlimited' && outcome.status >= 400);
  if (isRefusing || outcome.kind === 'delayed') return [];
  if (outcome.kind !== 'unlimited') return [{ unknown: unknownWords(outcome, 'webhook'), place }];
  const seen = { messages: `${outcome.attempts}, all taken with status ${outcome.status}` };
  return [{ place, problem: 'Every forged request was accepted.', seen, key: 'none' }];
}
