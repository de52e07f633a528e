import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { blind, leftOpen, lookAtAny } from '../../../gate/look.ts';
import type { PersonalKind } from '../../../io/logging.ts';
import { isLive, isOpen, keyProblem, seenOfKey } from '../../../lookups/leaked-key.ts';
import type { LogFile, LogsFacts } from '../facts.ts';

type Read = Extract<LogFile, { lines: number }>;

/** Fewer lines about requests are no basis for a judgement. */
const LEAST_REQUESTS = 20;

export const fileRules = {
  canary: {
    title: 'Login data appears in the logs',
    priority: 'block-now',
    proves:
      'The made-up address, password and token of one login appear in no log file, and the logs show that the login arrived.',
    why: 'Whoever reads the logs can log in as every member who logged in recently.',
    remedy: 'Find the line that logs it, remove it, and delete what is already in the logs.',
    source: 'OWASP Web Security Testing Guide, WSTG-CONF-02: logs; OWASP Logging Cheat Sheet, Data to exclude',
    judge: judgeCanary,
  },
  scan: {
    title: 'Log files contain secrets or personal data',
    priority: 'block-now',
    also: ['fix-before-launch'],
    weighs:
      'Block now for live keys, passwords, tokens, cookies and card numbers; fix before launch for keys of test or development, email addresses, bank account (IBAN) and social security numbers.',
    proves: 'No line of the log files has a key, a password, a card number or another form of personal data.',
    why: 'The data is stored, copied and sent on with the logs, and a leak must be reported to members.',
    remedy: 'Remove it where it is logged, rotate leaked keys, and delete the files.',
    source: 'PCI DSS 4.0.1, 3.5.1; GDPR Article 5 (1) c; ISO/IEC 7812 (Luhn); ISO 13616 (IBAN)',
    judge: ({ files }) => inFiles(files, scanned),
  },
  'request-id': {
    title: 'Logs carry no request ID',
    priority: 'fix-before-launch',
    proves: 'Responses carry a request ID, and the log lines about requests contain it.',
    why: 'When a member reports an error, nobody can find it among thousands of lines.',
    remedy: 'Create an ID for each request, send it as x-request-id, and pass it to the logger.',
    source: 'W3C Trace Context; Heroku, HTTP Request IDs; Rails, ActionDispatch::RequestId',
    judge: judgeIds,
  },
} satisfies Record<string, Rule<LogsFacts>>;

function judgeCanary({ canary, files }: LogsFacts): Judgement {
  if (canary.kind === 'not sent') return { notApplicable: canary.reason };
  const place = { address: canary.url };
  if (canary.kind === 'unanswered') return blind('file', { unknown: canary.reason, place });
  if (!canary.arrived) return blind('file', { unknown: 'no log file shows the login', place });
  const said = canary.leaks.map(({ what, file, line }) => ({
    place: { file, line },
    problem: `The log contains the ${what}.`,
    seen: { login: canary.url },
    key: what,
  }));
  return { looked: { file: files.length }, said };
}

function inFiles(files: readonly LogFile[], judge: (file: Read) => Said): Judgement {
  return lookAtAny('file', files, 'launch.yml names no log files (logs.files)', (each) => {
    if ('unseen' in each) return [{ unknown: each.unseen, place: { file: each.file } }];
    if (each.lines === 0) return [{ unknown: 'the file is empty', place: { file: each.file } }];
    return judge(each);
  });
}

const OPENS: readonly PersonalKind[] = ['card', 'password', 'bearer token', 'cookie'];
const NAMES: Record<PersonalKind, string> = {
  card: 'The file contains card numbers.',
  IBAN: 'The file contains bank account numbers (IBAN).',
  'social security number': 'The file contains social security numbers.',
  'mail address': 'The file contains email addresses.',
  password: 'The file contains passwords.',
  'bearer token': 'The file contains bearer tokens.',
  cookie: 'The file contains cookies.',
};

function scanned({ file, personal, secrets, isCut, lines }: Read): Said {
  const keys = secrets.filter(isOpen).map(
    (match): Evidence => ({
      place: { file, line: match.line },
      problem: keyProblem(match),
      seen: seenOfKey(match),
      ...(!isLive(match) && !match.isProved && { priority: 'fix-before-launch' as const }),
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
  const rest = isCut
    ? leftOpen([{ unknown: 'the file is too large: only its first part was read', place: { file } }])
    : [];
  return [...keys, ...kinds, ...rest];
}

function judgeIds({ echo, files }: LogsFacts): Judgement {
  if (echo === undefined && files.length === 0)
    return { notApplicable: 'there is no deployed product and no log file' };
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
      problem: 'No response carries a request ID.',
      seen: { header: 'no x-request-id, traceparent or similar header' },
      key: 'echo',
    },
  ];
}

function withoutIds({ file, requests }: Read): Evidence[] {
  if (requests.lines < LEAST_REQUESTS || requests.withId * 2 > requests.lines) return [];
  return [
    {
      place: { file },
      problem: 'Log lines about requests have no ID.',
      seen: { 'lines about requests': String(requests.lines), 'with an ID': String(requests.withId) },
      key: 'lines',
    },
  ];
}
