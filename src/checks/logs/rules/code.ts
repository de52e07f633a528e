import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence, Priority, Stage, Unknown } from '../../../gate/finding.ts';
import { blind, type Looked } from '../../../gate/look.ts';
import type { LogCall, Logger, Spilled } from '../../../io/logging.ts';
import type { Code, LogsFacts } from '../facts.ts';

export const codeRules = {
  'secret-call': {
    title: 'Code logs secrets',
    priority: { prelaunch: 'fix-before-launch', live: 'block-now' },
    also: ['fix-before-launch'],
    weighs:
      'Fix before launch. Once the product has members (stage: live), block now, except for tokens, keys and sessions: such a name can also be of something harmless.',
    proves: 'No logger call receives a password, a token, a whole request or the environment.',
    why: 'Logs are kept long, read by many and sent to other companies, so the secret counts as leaked.',
    remedy: 'Log the IDs of the member and the request, and nothing that grants access.',
    source: 'OWASP Logging Cheat Sheet, Data to exclude; OWASP ASVS 5.0, 16.2.5',
    judge: judgeCalls,
  },
  'redact-missing': {
    title: 'Logger has no redaction',
    priority: 'fix-after-launch',
    proves: 'Every logger that the code sets up redacts passwords, tokens and cookies.',
    why: 'One careless log line leaks a secret.',
    remedy: 'Configure the paths to redact, such as req.headers.authorization and *.password.',
    source: 'pino, Redaction; Rails, config.filter_parameters; OWASP Logging Cheat Sheet',
    judge: judgeLoggers,
  },
} satisfies Record<string, Rule<LogsFacts>>;

const SAYS: Record<Spilled, string> = {
  request: 'The call logs a whole request, or its headers, body or cookies.',
  environment: 'The call logs the environment, or a secret variable.',
  password: 'The call logs a password.',
  payment: 'The call logs a card number or personal number.',
  token: 'The call logs a token or key.',
  session: 'The call logs a session.',
};

function seen({ code }: LogsFacts, looked: (code: Code) => Looked, judge: (code: Code) => Evidence[]): Judgement {
  if ('nothing' in code) return { notApplicable: code.nothing };
  if ('unseen' in code) return blind('file', { unknown: code.unseen });
  const unread = code.unread.map(({ file, line, reason, isOpen }): Unknown => {
    return { unknown: reason, place: { file, ...(line !== undefined && { line }) }, ...(isOpen && { isOpen }) };
  });
  return { looked: looked(code), said: [...judge(code), ...unread] };
}

function judgeCalls(facts: LogsFacts): Judgement {
  return seen(
    facts,
    ({ files }) => ({ file: files }),
    ({ calls }) => calls.map((call) => callEvidence(call, facts.stage)),
  );
}

/** Something called a token may be harmless, so it never blocks. */
const MILD: readonly Spilled[] = ['token', 'session'];

function callEvidence({ file, line, what, sink }: LogCall, stage: Stage): Evidence {
  const priority: Priority | undefined = stage === 'live' && MILD.includes(what) ? 'fix-before-launch' : undefined;
  return {
    place: { file, line },
    problem: SAYS[what],
    seen: { call: sink },
    ...(priority && { priority }),
    key: `${what} ${sink}`,
  };
}

const EXPECTED: Record<Logger['library'], string> = {
  pino: "redact: ['*.password', '*.token', 'req.headers.authorization', 'req.headers.cookie']",
  'pino-http': "redact: ['req.headers.authorization', 'req.headers.cookie']",
  Fastify: "logger: { redact: ['req.headers.authorization', 'req.headers.cookie'] }",
  winston: 'a format that replaces passwords and tokens',
  Rails: 'Rails.application.config.filter_parameters += [:passw, :secret, :token]',
};

function judgeLoggers(facts: LogsFacts): Judgement {
  if ('loggers' in facts.code && facts.code.loggers.length === 0 && facts.code.unread.length === 0)
    return { notApplicable: 'the code sets up no logger' };
  return seen(
    facts,
    ({ loggers, files }) => ({ logger: loggers.length, file: files }),
    ({ loggers }) => loggers.filter(({ masks }) => !masks).map(unmasked),
  );
}

const unmasked = ({ library, file, line }: Logger): Evidence => ({
  place: { file, line },
  seen: { logger: library },
  expected: EXPECTED[library],
  key: library,
});
