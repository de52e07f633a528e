import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { blind, lookAt } from '../../../gate/look.ts';
import type { CodePlace, Endpoint, EndpointKind, LimitsFacts, Outcome, Probe } from '../facts.ts';

type MadeProbe = Extract<Probe, { kind: 'made' }>;

const SOURCE =
  'OWASP ASVS 4.0.3 section 2.2.1: no more than 100 failed attempts per hour on one account; WSTG-ATHN-03: 3 to 5 attempts';

export const attemptRules = {
  login: {
    title: 'Passwords can be tried without end',
    priority: { prelaunch: 'fix-before-launch', live: 'block-now' },
    also: ['fix-before-launch'],
    proves: 'Wrong passwords are refused after a few, or slowed down; or a header tells of a limit.',
    why: 'Programs try leaked passwords of other sites at every login they find, and some of your members use one.',
    remedy:
      'Limit attempts by address and by account, answer 429 with Retry-After, and count them where all instances see them.',
    source: SOURCE,
    judge: (facts) => judgeEndpoint('login', facts),
  },
  signup: {
    title: 'Accounts can be made without end',
    priority: 'fix-before-launch',
    proves: 'Sign-ups are refused after a few, or slowed down; or a header tells of a limit.',
    why: 'Each one may send a mail in your name; thousands in a night cost you your good name with the receivers.',
    remedy: 'Limit sign-ups by address, and ask for a proof that a person is there when many come.',
    source: SOURCE,
    judge: (facts) => judgeEndpoint('signup', facts),
  },
  reset: {
    title: 'Mails for a new password can be asked for without end',
    priority: { prelaunch: 'fix-before-launch', live: 'block-now' },
    also: ['fix-before-launch'],
    proves: 'Requests for a new password are refused after a few, or slowed down; or a header tells of a limit.',
    why: 'Anybody can fill a member’s mailbox with your mails, and codes of six digits can be guessed.',
    remedy: 'Limit requests by address and by account, and let a code die after a few wrong guesses.',
    source: SOURCE,
    judge: (facts) => judgeEndpoint('reset', facts),
  },
  webhook: {
    title: 'The webhook’s limit fits neither strangers nor senders',
    priority: 'fix-after-launch',
    proves: 'Forged messages are refused at once, and a burst of genuine ones is not cut off.',
    why: 'Payment companies send dozens of events at a time; what is refused then arrives late or never.',
    remedy: 'Require the signature first, and limit only what has none.',
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
    return { notApplicable: `likely: ${likely.name} is in ${likely.file}; only attempts prove it (limits.probe)` };
  const [password] = codes.passwords;
  if (kind === 'login' && password !== undefined) return { looked: { file: 1 }, said: [unlimitedCode(password)] };
  if ('unseen' in code && endpoint?.url === undefined) return blind('endpoint', { unknown: code.unseen });
  return { notApplicable: endpoint?.probe.kind === 'not made' ? endpoint.probe.reason : 'there is no such page' };
}

/** Own code checks passwords, and nothing in the repository limits anything. */
function unlimitedCode({ name, file, line }: CodePlace): Evidence {
  return {
    place: { file, line },
    problem: 'The code checks passwords, and no limiter is in it.',
    seen: { 'checks passwords with': name, limiters: 'none that is known' },
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
      problem: 'Attempt after attempt was taken.',
      seen: {
        attempts: `${outcome.attempts}, all answered with status ${outcome.status}`,
        requests: String(requests),
        ...(limiter && {
          'limiter in the code': `${limiter.name}, ${limiter.file}: it allows more, or is not reached`,
        }),
      },
      expected: 'status 429 and Retry-After after a few',
      ...(limiter && { priority: 'fix-before-launch' as const }),
    },
  ];
}

/** A limit above what may be tried is one, when the same host tells of it. */
function tellsOfMore({ told, url }: Endpoint, at: string, attempts: number): boolean {
  if (told === undefined || url === undefined || new URL(url).host !== new URL(at).host) return false;
  const limit = Number(/\bq=(\d+)/.exec(told.value)?.[1] ?? /\d+/.exec(told.value)?.[0]);
  return limit > attempts;
}

function unknownWords(outcome: Outcome, kind: EndpointKind): string {
  switch (outcome.kind) {
    case 'invalid':
      return `every attempt was refused for its form (status ${outcome.status}), and a limit may stand behind that: say what a whole attempt holds as limits.${kind} in launch.yml`;
    case 'limited before':
      return `a limit was reached before the first attempt (status ${outcome.status}): wait, and run again`;
    case 'no endpoint':
      return `nothing takes attempts there (status ${outcome.status}): name the endpoint as limits.${kind} in launch.yml`;
    case 'unseen':
      return outcome.reason;
    default:
      return 'it was not seen';
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
        problem: 'So low a limit cuts genuine bursts off.',
        seen: { 'limited at': `message ${outcome.at}, by ${outcome.by}` },
        expected: 'refusal for the missing signature, however often',
        key: 'low',
      },
    ];
  const isRefusing = outcome.kind === 'invalid' || (outcome.kind === 'unlimited' && outcome.status >= 400);
  if (isRefusing || outcome.kind === 'delayed') return [];
  if (outcome.kind !== 'unlimited') return [{ unknown: unknownWords(outcome, 'webhook'), place }];
  const seen = { messages: `${outcome.attempts}, all taken with status ${outcome.status}` };
  return [{ place, problem: 'Forged messages are taken without end.', seen, key: 'none' }];
}
