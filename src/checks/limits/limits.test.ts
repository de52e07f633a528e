import { describe, expect, test } from '@jest/globals';
import { type Cases, ruleCases } from '../../../test/rule-cases.ts';
import { fakeWorld } from '../../../test/support/fake-world.ts';
import type { HttpAnswer } from '../../io/http-types.ts';
import { readForms } from '../../lookups/forms.ts';
import { attemptOf, outcomeOf } from './answers.ts';
import { codeLimits } from './code.ts';
import type { CodeLimits, Endpoint, EndpointKind, LimitsFacts, Outcome, Probe } from './facts.ts';
import { rules } from './rules/index.ts';

type Made = Extract<Probe, { kind: 'made' }>;

const CODE: CodeLimits = { limiters: [], providers: [], passwords: [] };
const LIMITER = { name: 'express-rate-limit', file: 'src/app.ts', line: 3 };
const made = (outcome: Outcome, more: Partial<Made> = {}): Made => ({
  kind: 'made',
  url: 'https://example.com/api',
  requests: 7,
  outcome,
  forwarded: 'not tried',
  accounts: { kind: 'not tried' },
  ...more,
});
const at = (kind: EndpointKind, probe: Probe, more: Partial<Endpoint> = {}): Endpoint => ({
  kind,
  url: `https://example.com/${kind}`,
  told: undefined,
  probe,
  ...more,
});
const facts = (endpoints: Endpoint[], code: LimitsFacts['code'] = CODE): LimitsFacts => ({
  stage: 'prelaunch',
  endpoints,
  code,
});
const LIMITED: Outcome = { kind: 'limited', at: 6, by: 'status 429', retryAfter: '60' };
const DELAYED: Outcome = { kind: 'delayed', firstMs: 4, laterMs: 300 };
const UNLIMITED: Outcome = { kind: 'unlimited', attempts: 10, status: 401 };
const NOT_MADE: Probe = { kind: 'not made', reason: 'attempts are not allowed (limits.probe in launch.yml)' };
const higher = { header: 'ratelimit-policy', value: '"login";q=100;w=60' };
const told = { header: 'ratelimit-policy', value: '5;w=60' };

const attempts = (kind: 'login' | 'signup' | 'reset'): Cases<LimitsFacts> => ({
  holds: {
    'a limit': facts([at(kind, made(LIMITED))]),
    'a delay': facts([at(kind, made(DELAYED))]),
    'a header that tells of one': facts([at(kind, NOT_MADE, { told })]),
    'a higher one that a header tells of': facts([at(kind, made(UNLIMITED), { told: higher })]),
  },
  broken: {
    none: facts([at(kind, made(UNLIMITED))]),
    'one that a header tells of, and that is not kept': facts([at(kind, made(UNLIMITED), { told })]),
    'a header of another host': facts([at(kind, made(UNLIMITED), { told: higher, url: 'https://other.example.com/' })]),
    'one in the code that lets ten through': facts([at(kind, made(UNLIMITED))], { ...CODE, limiters: [LIMITER] }),
  },
  unknown: {
    'behind validation': facts([at(kind, made({ kind: 'invalid', status: 422 }))]),
    'limited before': facts([at(kind, made({ kind: 'limited before', status: 429 }))]),
    'no endpoint': facts([at(kind, made({ kind: 'no endpoint', status: 404 }))]),
    'no answer': facts([at(kind, made({ kind: 'unseen', reason: 'no answer' }))]),
  },
  notApplicable: {
    'nobody agreed': facts([at(kind, NOT_MADE)]),
    'likely by the code': facts([at(kind, NOT_MADE)], { ...CODE, limiters: [LIMITER] }),
    'another company checks': facts([at(kind, NOT_MADE)], {
      ...CODE,
      providers: [{ ...LIMITER, name: 'Clerk' }],
      passwords: [{ ...LIMITER, name: 'bcrypt' }],
    }),
    'no page': facts([]),
  },
});
const login = attempts('login');

ruleCases(rules, {
  login: {
    ...login,
    broken: {
      ...login.broken,
      'code without a limiter': facts([at('login', NOT_MADE)], {
        ...CODE,
        passwords: [{ ...LIMITER, name: 'bcrypt' }],
      }),
    },
  },
  signup: attempts('signup'),
  reset: attempts('reset'),
  webhook: {
    holds: {
      'refused each time': facts([at('webhook', made({ ...UNLIMITED, status: 400 }))]),
      'refused for its form': facts([at('webhook', made({ kind: 'invalid', status: 400 }))]),
    },
    broken: {
      'so low a limit': facts([at('webhook', made(LIMITED))]),
      'taken without end': facts([at('webhook', made({ ...UNLIMITED, status: 200 }))]),
    },
    unknown: { 'no endpoint': facts([at('webhook', made({ kind: 'no endpoint', status: 404 }))]) },
    notApplicable: { 'nobody agreed': facts([at('webhook', NOT_MADE)]), 'no domain': facts([]) },
  },
  spoofable: {
    holds: { 'counts the same': facts([at('login', made(LIMITED, { forwarded: 'counts the same' }))]) },
    broken: { 'gets past': facts([at('login', made(LIMITED, { forwarded: 'gets past' }))]) },
    unknown: { never: 'without the attempts that tell, it does not apply' },
    notApplicable: { 'not tried': facts([at('login', made(UNLIMITED))]) },
  },
  shared: {
    holds: { 'one of its own': facts([at('signup', made(LIMITED))]) },
    broken: { 'used up by the login': facts([at('signup', made(LIMITED, { sharedWith: 'login' }))]) },
    unknown: { never: 'without the attempts that tell, it does not apply' },
    notApplicable: { 'no limit': facts([at('login', made(UNLIMITED))]) },
  },
  enumeration: {
    holds: { 'the same': facts([at('login', made(LIMITED, { accounts: { kind: 'the same' } }))]) },
    broken: {
      different: facts([
        at('reset', made(LIMITED, { accounts: { kind: 'different', known: 'status 200', unknown: 'status 404' } })),
      ]),
    },
    unknown: { never: 'without the attempts that tell, it does not apply' },
    notApplicable: { 'no account': facts([at('login', made(LIMITED))]) },
  },
} satisfies Record<string, Cases<LimitsFacts>>);

const answer = (status: number, body = '', headers: [string, string][] = [], ms = 5): HttpAnswer => ({
  kind: 'answer',
  status,
  protocol: 'http/1.1',
  headers,
  body,
  truncated: false,
  distrust: [],
  timing: { tcpMs: 1, tlsMs: 1, firstByteMs: ms },
});
const times = (count: number, one: HttpAnswer) => Array.from({ length: count }, () => attemptOf(one));
const wrong = answer(401, 'Wrong password');
const times401 = () => Array.from({ length: 3 }, () => answer(401, '', [['www-authenticate', 'Basic realm=x']]));

describe('what answers show', () => {
  test.each<[string, HttpAnswer[], string]>([
    ['a refusal after others', [wrong, wrong, answer(403, 'Forbidden')], 'limited'],
    ['a challenge after others', [wrong, wrong, answer(403, '', [['cf-mitigated', 'challenge']])], 'limited'],
    [
      'words that stand there from the start',
      [answer(200, 'try again later'), answer(200, 'try again later')],
      'unlimited',
    ],
    ['a refusal from the start', [answer(403), answer(403)], 'invalid'],
    ['an expired page of Laravel', [answer(419), answer(419)], 'invalid'],
    ['a limit from the start', [answer(429)], 'limited before'],
    ['no such endpoint', [answer(404)], 'no endpoint'],
    ['not for POST', [answer(405)], 'no endpoint'],
    ['an endpoint at another address', [answer(308, '', [['location', '/login/']])], 'no endpoint'],
    ['a password of the host’s', times401(), 'unseen'],
    ['a failing product', [answer(500), answer(500)], 'unseen'],
    ['nothing', [], 'unseen'],
  ])('%s', (_, answers, kind) => expect(outcomeOf(answers.map(attemptOf)).kind).toBe(kind));

  test('slow answers are a limit only when a pause makes them fast again', () => {
    const slow = [...times(1, wrong), ...times(9, answer(401, 'Wrong password', [], 400))];
    expect(outcomeOf(slow, attemptOf(wrong)).kind).toBe('delayed');
    expect(outcomeOf(slow, attemptOf(answer(401, '', [], 420))).kind).toBe('unlimited');
    // A busy server: most responses are slow and one is not, or all are slow by different amounts.
    const busy = [5, 5, 400, 410, 390, 8, 400, 420, 380, 400].map((ms) => attemptOf(answer(401, '', [], ms)));
    const uneven = [5, 5, 130, 900, 300, 1500, 200, 700, 140, 480].map((ms) => attemptOf(answer(401, '', [], ms)));
    for (const all of [busy, uneven]) expect(outcomeOf(all, attemptOf(wrong)).kind).toBe('unlimited');
    expect(outcomeOf(times(10, answer(401, '', [], 400)), undefined).kind).toBe('unlimited');
  });

  test('answers about two people read the same but for their addresses, numbers and tokens', () => {
    const about = (who: string, id: string) => attemptOf(answer(200, `Mail sent to ${who}. Request ${id}`)).print;
    expect(about('ana@example.com', '17 a8f9e7d6c5b4a3f2e1d0c9b8')).toBe(
      about('ben%40example.org', '4 f0e1d2c3b4a5968778695a4b'),
    );
  });
});

test('a form is read with the fields that a browser would send', async () => {
  const html =
    '<form action="/login" method="POST"><input type="hidden" name="csrf" value="t1"><input name="email" type="email">' +
    '<input type="PASSWORD" name="pw"><input type="file" name="f"><button>Go</button></form><form><input name="q"></form>';
  expect(await readForms(html, 'https://example.com/a/b')).toEqual([
    {
      action: 'https://example.com/login',
      method: 'post',
      fields: [
        { name: 'csrf', type: 'hidden', value: 't1', autocomplete: '' },
        { name: 'email', type: 'email', value: '', autocomplete: '' },
        { name: 'pw', type: 'password', value: '', autocomplete: '' },
      ],
    },
    {
      action: 'https://example.com/a/b',
      method: 'get',
      fields: [{ name: 'q', type: 'text', value: '', autocomplete: '' }],
    },
  ]);
});

test('code is what sources say, not notes, tests or lists of packages', async () => {
  const files = {
    'README.md': 'we use express-rate-limit',
    'package.json': '{"dependencies":{"express-rate-limit":"8"}}',
    'src/app.test.ts': 'bcrypt.compare(a, b)',
    'src/auth.ts': 'if (await bcrypt.compare(given, kept)) ok();',
  };
  expect(await codeLimits(fakeWorld({ files }))).toEqual({
    ...CODE,
    passwords: [{ name: 'bcrypt', file: 'src/auth.ts', line: 1 }],
  });
});
