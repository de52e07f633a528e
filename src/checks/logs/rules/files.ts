import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { blind, leftOpen, lookAtAny } from '../../../gate/look.ts';
import type { PersonalKind } from '../../../io/logging.ts';
import { isOpen, keyProblem, seenOfKey } from '../../../lookups/leaked-key.ts';
import type { LogFile, LogsFacts } from '../facts.ts';

type Read = Extract<LogFile, { lines: number }>;

/** So few lines about requests say nothing of the others. */
const LEAST_REQUESTS = 20;

export const fileRules = {
  canary: {
    title: 'What a member types in to log in comes out in the log',
    priority: 'block-now',
    proves:
      'A made-up address, password and token of one login are in none of the log files, which show that it arrived.',
    why: 'Whoever reads the log can log in as every member who did so lately.',
    remedy: 'Find the line that writes it, leave it out, and delete what is in the logs.',
    source: 'OWASP Web Security Testing Guide, WSTG-CONF-02: logs; OWASP Logging Cheat Sheet, Data to exclude',
    judge: judgeCanary,
  },
  scan: {
    title: 'The log holds secrets or what belongs to members',
    priority: 'block-now',
    also: ['fix-before-launch'],
    proves: 'No line of the log files has a key, a password, a card number or another form of personal data.',
    why: 'It is kept, copied and sent on with the log, and has to be told to members when it leaks.',
    remedy: 'Leave it out where it is written, change what opens something, and delete the files.',
    source: 'PCI DSS 4.0.1, 3.5.1; GDPR Article 5 (1) c; ISO/IEC 7812 (Luhn); ISO 13616 (IBAN)',
    judge: ({ files }) => inFiles(files, scanned),
  },
  'request-id': {
    title: 'A member’s trouble cannot be found in the log',
    priority: 'fix-before-launch',
    proves: 'Answers carry an id of their request, and the lines of the log about requests have one.',
    why: 'Somebody writes that it did not work, and nobody can tell which of a thousand lines it was.',
    remedy: 'Make an id for each request, send it as x-request-id, and give it to the logger.',
    source: 'W3C Trace Context; Heroku, HTTP Request IDs; Rails, ActionDispatch::RequestId',
    judge: judgeIds,
  },
} satisfies Record<string, Rule<LogsFacts>>;

function judgeCanary({ canary, files }: LogsFacts): Judgement {
  if (canary.kind === 'not sent') return { notApplicable: canary.reason };
  const place = { address: canary.url };
  if (canary.kind === 'unanswered') return blind('file', { unknown: canary.reason, place });
  if (!canary.arrived) return blind('file', { unknown: 'no log file shows that the login arrived', place });
  const said = canary.leaks.map(({ what, file, line }) => ({
    place: { file, line },
    problem: `It is the ${what}.`,
    seen: { login: canary.url },
    key: what,
  }));
  return { looked: { file: files.length }, said };
}

function inFiles(files: readonly LogFile[], judge: (file: Read) => Said): Judgement {
  return lookAtAny('file', files, 'no log files are named (logs.files in launch.yml)', (each) => {
    if ('unseen' in each) return [{ unknown: each.unseen, place: { file: each.file } }];
    if (each.lines === 0) return [{ unknown: 'there is nothing in it', place: { file: each.file } }];
    return judge(each);
  });
}

const OPENS: readonly PersonalKind[] = ['card', 'password', 'bearer token', 'cookie'];
const NAMES: Record<PersonalKind, string> = {
  card: 'Numbers of cards are in it.',
  IBAN: 'Numbers of bank accounts are in it.',
  'social security number': 'Social security numbers are in it.',
  'mail address': 'Mail addresses are in it.',
  password: 'Passwords are in it.',
  'bearer token': 'Tokens that log somebody in are in it.',
  cookie: 'Cookies are in it.',
};

function scanned({ file, personal, secrets, isCut, lines }: Read): Said {
  const keys = secrets.filter(isOpen).map(
    (match): Evidence => ({
      place: { file, line: match.line },
      problem: keyProblem(match),
      seen: seenOfKey(match),
      key: match.print,
    }),
  );
  const kinds = personal.map(
    ({ what, line, lines: count }): Evidence => ({
      place: { file, line },
      problem: NAMES[what],
      seen: { lines: `${count} of ${lines}` },
      ...(!OPENS.includes(what) && { priority: 'fix-before-launch' as const }),
      key: what,
    }),
  );
  const rest = isCut ? leftOpen([{ unknown: 'it is too large: the first part was read', place: { file } }]) : [];
  return [...keys, ...kinds, ...rest];
}

function judgeIds({ echo, files }: LogsFacts): Judgement {
  if (echo === undefined && files.length === 0)
    return { notApplicable: 'there is neither a product to ask nor a log file' };
  const logged = inFiles(files, withoutIds);
  if (echo === undefined) return logged;
  const { looked, said } = 'said' in logged ? logged : { looked: {}, said: [] };
  if ('unseen' in echo) return { looked: { page: 0, ...looked }, said: [...said, { unknown: echo.unseen }] };
  return { looked: { page: 1, ...looked }, said: [...withoutEcho(echo), ...said] };
}

function withoutEcho({ url, header }: { url: string; header: string | undefined }): Evidence[] {
  if (header !== undefined) return [];
  return [
    {
      place: { address: url },
      problem: 'No answer carries an id.',
      seen: { header: 'none of x-request-id, traceparent and their likes' },
      key: 'echo',
    },
  ];
}

function withoutIds({ file, requests }: Read): Evidence[] {
  if (requests.lines < LEAST_REQUESTS || requests.withId * 2 > requests.lines) return [];
  return [
    {
      place: { file },
      problem: 'Lines about requests have no id.',
      seen: { 'lines about requests': String(requests.lines), 'with an id': String(requests.withId) },
      key: 'lines',
    },
  ];
}
