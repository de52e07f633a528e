import { PURPOSES, type Purpose } from '../../../gate/landmark.ts';
import { findingsOf, type Report, unknownsOf } from '../../../gate/report.ts';
import { ask, type Block, type Chapter, HINT, heading, keep, paragraph, say, type Text } from '../document.ts';
import { dateOf, listed, marks, NOT_JUDGED, type PacketInput } from '../input.ts';

/** What each purpose means to the reader. */
const MEANS: Record<Purpose, string> = {
  NS: 'Name servers',
  DNSSEC: 'DNSSEC (DS record)',
  CAA: 'CAA record: who may issue certificates',
  MX: 'MX record: who receives mail',
  SPF: 'SPF record: who may send mail',
  DKIM: 'DKIM: mail is signed',
  DMARC: 'DMARC record: policy for forged mail',
  'MTA-STS': 'MTA-STS: mail to you must be encrypted',
  'TLS-RPT': 'TLS-RPT: reports about failed encryption',
  HSTS: 'HSTS header',
  'security.txt': 'security.txt: contact for vulnerability reports',
};

/** The rules that must have passed for the published values to be correct. */
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

/** What a reader looks for, and the rules that prove it: all of them must have passed. */
const JUDGED: [words: string, rules: string[]][] = [
  ['No live secret key in the repository', ['secrets/live-key', 'secrets/service-key']],
  ['No secret key in the frontend', ['secrets/in-output', 'edge/bundle-secrets']],
  ['HSTS and clickjacking protection', ['headers/hsts', 'headers/framing']],
  ['Valid certificates that renew', ['tls/invalid', 'tls/chain', 'tls/expiry']],
  ['Rate limits on login, sign-up and reset', ['limits/login']],
  ['No sensitive file is public', ['edge/exposed-file']],
  ['No secrets in log calls', ['logs/secret-call']],
  ['The AI assistant does not leak data or obey strangers', ['ai/injection', 'ai/system-prompt', 'ai/exfiltration']],
];

const ACCOUNTS = ['registrar', 'dns', 'hosting', 'mailbox', 'payments', 'repository'];

/** A box is ticked only where it was verified. */
export function securityBaseline(input: PacketInput): Chapter {
  return {
    file: 'SECURITY-BASELINE.md',
    title: 'Security baseline',
    blocks: [
      paragraph(
        say`Verified on ${dateOf(input)}. A box is ticked only if it was checked and every rule about it passed.`,
      ),
      heading('Records'),
      records(input),
      heading('Rules'),
      { kind: 'checklist', items: JUDGED.map(([words, rules]) => judged(input, words, rules)) },
      heading('Confirmed by a person'),
      {
        kind: 'checklist',
        items: [...new Set([...ACCOUNTS, ...input.answers['second-factor']])].map((what) => secondFactor(input, what)),
      },
      keep('baseline', HINT),
    ],
  };
}

/** A statement in launch.yml is not verified, so its box is never ticked. */
function secondFactor({ answers }: PacketInput, what: string): { text: Text; isDone: boolean } {
  const isSaid = answers['second-factor'].includes(what);
  const words = say`does every account for ${what} have a second factor? `;
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
    if (own.length === 0) return [{ text: [`${words}not checked, or unknown`], isDone: false }];
    const isRight = own.every(({ values }) => values.length > 0) && holds(input, RIGHT[purpose]);
    return own.map(({ name, values }) => ({
      text: [
        words,
        { value: name },
        ' ',
        ...(values.length === 0 ? ['none'] : listed(values)),
        isRight || values.length === 0 ? '' : ' (see the [Launch audit](LAUNCH-AUDIT.md))',
      ],
      isDone: isRight && values.length > 0,
    }));
  });
  return { kind: 'checklist', items };
}

/** At least one of these rules passed, and none of them has findings, waived or not, or unknowns. */
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
    (rule) => `\`${rule}\` ${held.has(rule) ? 'passed' : broken.has(rule) ? 'failed or unknown' : 'not checked'}`,
  );
  return { text: [`${words}: ${how.join(', ')}`], isDone };
}
