import { counts } from '../../gate/finding.ts';
import { PURPOSES, type Purpose } from '../../gate/landmark.ts';
import { ask, type Block, type Chapter, HINT, heading, keep, paragraph, say, type Text } from '../document.ts';
import { dateOf, listed, marks, type PacketInput } from '../input.ts';

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

/** What a reader looks for, and the check that judges it. */
const JUDGED: [words: string, check: string][] = [
  ['No key reaches the repository or visitors', 'secrets'],
  ['Pages tell browsers and caches what they may do', 'headers'],
  ['Certificates are trusted, and stay so', 'tls'],
  ['Nobody can try passwords without end', 'limits'],
  ['Nothing that is nobody’s business is handed out', 'edge'],
  ['Logs hold nothing that members keep to themselves', 'logs'],
  ['An assistant neither leaks nor obeys strangers', 'ai'],
];

const ACCOUNTS = ['registrar', 'dns', 'hosting', 'mailbox', 'payments', 'repository'];

/** A box is ticked where it was seen, and only there. */
export function securityBaseline(input: PacketInput): Chapter {
  return {
    file: 'SECURITY-BASELINE.md',
    title: 'Security baseline',
    blocks: [
      paragraph(say`What was verified on ${dateOf(input)}. A box is ticked where it was seen, and only there.`),
      heading('Records'),
      records(input),
      heading('Rules'),
      { kind: 'checklist', items: JUDGED.map(([words, check]) => judged(input, words, check)) },
      heading('What only a person knows'),
      {
        kind: 'checklist',
        items: [...new Set([...ACCOUNTS, ...input.answers['second-factor']])].map((what) => secondFactor(input, what)),
      },
      keep('baseline', HINT),
    ],
  };
}

function secondFactor({ answers }: PacketInput, what: string): { text: Text; isDone: boolean } {
  const isDone = answers['second-factor'].includes(what);
  const words = say`has every account for ${what} a second factor? `;
  return {
    text: isDone
      ? say`Every account for ${what} has a second factor.`
      : [...ask(''), ...words, '(handover.second-factor)'],
    isDone,
  };
}

function records(input: PacketInput): Block {
  const found = marks(input, 'records');
  if (found.length === 0) return paragraph('No domain was looked at.');
  const items = PURPOSES.flatMap((purpose): { text: Text; isDone: boolean }[] => {
    const own = found.filter((each) => each.purpose === purpose);
    const words = `${MEANS[purpose]}: `;
    if (own.length === 0) return [{ text: [`${words}not looked at, or not known`], isDone: false }];
    return own.map(({ name, values }) => ({
      text: [words, { value: name }, ' ', ...(values.length === 0 ? ['has none'] : listed(values))],
      isDone: values.length > 0,
    }));
  });
  return { kind: 'checklist', items };
}

function judged({ report }: PacketInput, words: string, check: string): { text: Text; isDone: boolean } {
  const outcome = report.checks.find((each) => each.check === check);
  if (outcome?.status !== 'checked') return { text: [`${words}: not judged`], isDone: false };
  const open = outcome.findings.filter(counts).length;
  return {
    text: [`${words}: ${outcome.held.length} rules held, ${open} findings, ${outcome.unknown.length} not known`],
    isDone: open === 0 && outcome.unknown.length === 0 && outcome.held.length > 0,
  };
}
