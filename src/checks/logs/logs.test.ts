import { expect, test } from '@jest/globals';
import { ruleCases } from '../../../test/rule-cases.ts';
import type { PersonalKind, Spilled } from '../../io/logging.ts';
import type { SecretMatch } from '../../io/secrets.ts';
import { songOf } from './canary.ts';
import type { LogFile, LogsFacts } from './facts.ts';
import { rules } from './rules/index.ts';

const facts = (more: Partial<LogsFacts> = {}): LogsFacts => ({
  stage: 'prelaunch',
  code: { calls: [], loggers: [], unread: [], files: 4 },
  files: [],
  canary: { kind: 'not sent', reason: 'the test login is not allowed (logs.canary in launch.yml)' },
  echo: { url: 'https://members.example/', header: 'x-request-id' },
  ...more,
});
const call = (what: Spilled, stage: LogsFacts['stage'] = 'prelaunch') =>
  facts({
    stage,
    code: { calls: [{ file: 'src/login.ts', line: 7, what, sink: 'console.log' }], loggers: [], unread: [], files: 4 },
  });
const logger = (masks: boolean) =>
  facts({
    code: { calls: [], loggers: [{ library: 'pino', file: 'src/log.ts', line: 3, masks }], unread: [], files: 4 },
  });
const log = (more: Partial<Extract<LogFile, { lines: number }>> = {}): LogFile => ({
  file: 'app.log',
  lines: 400,
  words: [],
  personal: [],
  secrets: [],
  requests: { lines: 100, withId: 100 },
  isCut: false,
  ...more,
});
const personal = (what: PersonalKind) => facts({ files: [log({ personal: [{ what, line: 12, lines: 4 }] })] });
const key: SecretMatch = {
  provider: 'stripe-secret-key',
  name: 'secret key of Stripe',
  opens: 'money',
  revoke: 'https://dashboard.stripe.com/apikeys',
  file: 'app.log',
  line: 9,
  start: 'sk_live_',
  print: 'abc',
  where: 'tree',
};
const unseen = {
  'the code was not read': facts({ code: { unseen: 'the run’s time limit was reached' } }),
  'a file was not': facts({
    code: {
      calls: [],
      loggers: [],
      unread: [{ file: 'a.ts', line: 3, reason: 'it is not valid JavaScript or TypeScript' }],
      files: 4,
    },
  }),
};
const noFile = facts({ files: [{ file: 'app.log', unseen: 'the file does not exist' }] });

ruleCases(rules, {
  'secret-call': {
    holds: { 'nothing is told': facts() },
    broken: {
      'a password': call('password'),
      'a request': call('request', 'live'),
      'the environment': call('environment'),
      'a card': call('payment'),
      'a token never blocks': call('token', 'live'),
      'a session never blocks': call('session', 'live'),
    },
    unknown: unseen,
    notApplicable: { 'no code': facts({ code: { nothing: 'this folder is not a repository' } }) },
  },
  'redact-missing': {
    holds: { 'it leaves out': logger(true) },
    broken: { 'it leaves nothing out': logger(false) },
    unknown: unseen,
    notApplicable: { 'no logger': facts() },
  },
  canary: {
    holds: {
      'it arrived, and came out nowhere': facts({
        files: [log()],
        canary: { kind: 'sent', url: 'https://s.members.example/login', arrived: true, leaks: [] },
      }),
    },
    broken: {
      'it came out': facts({
        canary: {
          kind: 'sent',
          url: 'https://s.members.example/login',
          arrived: true,
          leaks: [
            { what: 'password', file: 'app.log', line: 4 },
            { what: 'token', file: 'app.log', line: 5 },
          ],
        },
      }),
    },
    unknown: {
      'nothing shows that it arrived': facts({
        canary: { kind: 'sent', url: 'https://s.members.example/login', arrived: false, leaks: [] },
      }),
      'nobody answered': facts({
        canary: { kind: 'unanswered', url: 'https://s.members.example/login', reason: 'connection refused' },
      }),
    },
    notApplicable: { 'nobody agreed': facts() },
  },
  scan: {
    holds: { 'nothing in it': facts({ files: [log()] }) },
    broken: {
      'a key': facts({ files: [log({ secrets: [key] })] }),
      'a key of test mode': facts({ files: [log({ secrets: [{ ...key, lowered: 'test-key' }] })] }),
      'a key that only a network of its own takes': facts({
        files: [log({ secrets: [{ ...key, lowered: 'local' }] })],
      }),
      'a card': personal('card'),
      'a password': personal('password'),
      'a token': personal('bearer token'),
      'a cookie': personal('cookie'),
      'an address': personal('mail address'),
      'an account': personal('IBAN'),
      'a person’s number': personal('social security number'),
    },
    unknown: {
      'no such file': noFile,
      'nothing in it at all': facts({ files: [log({ lines: 0 })] }),
      'a part of it': facts({ files: [log({ isCut: true })] }),
    },
    notApplicable: { 'no files': facts() },
  },
  'request-id': {
    holds: {
      'answers and lines have one': facts({ files: [log()] }),
      'too few lines to say': facts({ files: [log({ requests: { lines: 19, withId: 0 } })] }),
    },
    broken: {
      'answers have none': facts({ echo: { url: 'https://members.example/', header: undefined } }),
      'lines have none': facts({ files: [log({ requests: { lines: 100, withId: 3 } })] }),
    },
    unknown: {
      'the home page was not seen': facts({ echo: { unseen: 'connection refused' } }),
      'no such file': facts({ ...noFile, echo: undefined }),
    },
    notApplicable: { 'nothing to ask and nothing to read': facts({ echo: undefined }) },
  },
});

test('what is sent is of this run, and no mail can go there', () => {
  const [one, other] = [songOf(new Date(1)), songOf(new Date(2))];
  expect(one.words['mail address']).toMatch(/^launch-canary-[0-9a-f]{12}@example\.invalid$/);
  expect(Object.values(one.words)).not.toEqual(Object.values(other.words));
});
