import { PURPOSES, type Purpose } from '../../../gate/landmark.ts';
import { findingsOf, type Report, unknownsOf } from '../../../gate/report.ts';
import { ask, type Block, type Chapter, HINT, heading, keep, paragraph, say, type Text } from '../document.ts';
import { dateOf, listed, marks, NOT_JUDGED, type PacketInput } from '../input.ts';

/** What each is for, as its reader meets it. */
const MEANS: Record<Purpose, string> = {
  NS: 'The zone has name servers',
  DNSSEC: 'Answers are signed (DS)',
  CAA: 'It is said who may issue certificates',
  MX: 'Mail is received',
  SPF: 'It is said who may send mail',
  DKIM: 'Mail is signed',
  DMARC: 'Receivers know what to do with mail in your name',
  'MTA-STS': 'Mail to you travels encrypted, by rule',
  'TLS-RPT': 'You hear of mail that could not travel so',
  HSTS: 'Browsers come by https only',
  'security.txt': 'Strangers know where to report a hole',
};

/** Which rules must have held so that what is published is right, too. */
const RIGHT: Record<Purpose, RegExp> = {
  NS: /^dns\/nameservers$/,
  DNSSEC: /^dns\/dnssec$/,
  CAA: /^dns\/caa$/,
  MX: /^email\/mx/,
  SPF: /^email\/(?:spf-|sender-rules$)/,
  DKIM: /^email\/dkim-/,
  DMARC: /^email\/dmarc-/,
  'MTA-STS': /^email\/mta-sts$/,
  'TLS-RPT': /^email\/tls-rpt$/,
  HSTS: /^headers\/hsts$/,
  'security.txt': /^headers\/security-txt$/,
};

/** What a reader looks for, and the rules that prove it: all of them must have held. */
const JUDGED: [words: string, rules: string[]][] = [
  ['No key that works lies in the repository', ['secrets/live-key', 'secrets/service-key']],
  ['No key reaches visitors', ['secrets/in-output', 'edge/bundle-secrets']],
  ['Pages tell browsers to come by https, and may not be framed', ['headers/hsts', 'headers/framing']],
  ['Certificates are trusted, and stay so', ['tls/invalid', 'tls/chain', 'tls/expiry']],
  ['Nobody can try passwords without end', ['limits/login']],
  ['Nothing that is nobody’s business is handed out', ['edge/exposed-file']],
  ['Calls of loggers hold nothing secret', ['logs/secret-call']],
  ['An assistant neither leaks nor obeys strangers', ['ai/injection', 'ai/system-prompt', 'ai/exfiltration']],
];

const ACCOUNTS = ['registrar', 'dns', 'hosting', 'mailbox', 'payments', 'repository'];

/** A box is ticked where it was seen, and only there. */
export function securityBaseline(input: PacketInput): Chapter {
  return {
    file: 'SECURITY-BASELINE.md',
    title: 'Security baseline',
    blocks: [
      paragraph(
        say`What was verified on ${dateOf(input)}. A box is ticked where it was seen and every rule about it held, and only there.`,
      ),
      heading('Records'),
      records(input),
      heading('Rules'),
      { kind: 'checklist', items: JUDGED.map(([words, rules]) => judged(input, words, rules)) },
      heading('What only a person knows'),
      {
        kind: 'checklist',
        items: [...new Set([...ACCOUNTS, ...input.answers['second-factor']])].map((what) => secondFactor(input, what)),
      },
      keep('baseline', HINT),
    ],
  };
}

/** What launch.yml says was seen by nobody. */
function secondFactor({ answers }: PacketInput, what: string): { text: Text; isDone: boolean } {
  const isSaid = answers['second-factor'].includes(what);
  const words = say`has every account for ${what} a second factor? `;
  return {
    text: isSaid
      ? say`launch.yml says that every account for ${what} has a second factor.`
      : [...ask(''), ...words, '(handover.second-factor)'],
    isDone: false,
  };
}

function records(input: PacketInput): Block {
  const found = marks(input, 'records');
  if (found.length === 0) return paragraph(NOT_JUDGED);
  const items = PURPOSES.flatMap((purpose): { text: Text; isDone: boolean }[] => {
    const own = found.filter((each) => each.purpose === purpose);
    const words = `${MEANS[purpose]}: `;
    if (own.length === 0) return [{ text: [`${words}not looked at, or not known`], isDone: false }];
    const isRight = own.every(({ values }) => values.length > 0) && holds(input, RIGHT[purpose]);
    return own.map(({ name, values }) => ({
      text: [
        words,
        { value: name },
        ' ',
        ...(values.length === 0 ? ['has none'] : listed(values)),
        isRight || values.length === 0 ? '' : ' (see the [Launch audit](LAUNCH-AUDIT.md))',
      ],
      isDone: isRight && values.length > 0,
    }));
  });
  return { kind: 'checklist', items };
}

/** At least one of these rules held, and of none of them was anything found, accepted or not, or unknown. */
function holds({ report }: PacketInput, rules: RegExp): boolean {
  const { held, broken } = judgedRules(report);
  return [...held].some((rule) => rules.test(rule)) && ![...broken].some((rule) => rules.test(rule));
}

function judgedRules({ checks }: Report): { held: Set<string>; broken: Set<string> } {
  const held = checks.flatMap((outcome) => (outcome.status === 'checked' ? outcome.held : []));
  const broken = [...findingsOf(checks).map(({ rule }) => rule), ...unknownsOf(checks).flatMap(({ rules }) => rules)];
  return { held: new Set(held), broken: new Set(broken) };
}

function judged({ report }: PacketInput, words: string, rules: readonly string[]): { text: Text; isDone: boolean } {
  const { held, broken } = judgedRules(report);
  const isDone = rules.every((rule) => held.has(rule));
  const how = rules.map(
    (rule) =>
      `\`${rule}\` ${held.has(rule) ? 'held' : broken.has(rule) ? 'did not hold, or is not known' : 'was not judged'}`,
  );
  return { text: [`${words}: ${how.join(', ')}`], isDone };
}
