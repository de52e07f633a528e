import { openGroups, PRIORITY_TITLES } from '../../groups.ts';
import {
  ask,
  type Block,
  type Chapter,
  HINT,
  heading,
  keep,
  list,
  paragraph,
  say,
  type Text,
  table,
} from '../document.ts';
import { dateOf, listed, marks, type PacketInput, reach, serviceNames } from '../input.ts';

/** What is asked for, recognised or not. */
const NEEDED = ['registrar', 'dns', 'hosting', 'cdn', 'mailbox', 'sending', 'payments', 'database', 'monitoring'];
/** What not every product has. */
const OPTIONAL = ['cdn', 'database', 'sending', 'payments'];

/** The first that somebody reads who has never seen the product. */
export function handoverChapter(input: PacketInput): Chapter {
  return {
    file: 'HANDOVER.md',
    title: 'Handover',
    blocks: [
      heading('In a minute'),
      ...quickStart(input),
      heading('Accounts'),
      paragraph('Where the access lies, and never the access itself.'),
      accounts(input),
      heading('People'),
      people(input),
      heading('Who is called, one after another'),
      escalation(input),
      heading('When it breaks'),
      ...emergencies(input),
      heading('Week two'),
      weekTwo(input),
      heading('Notes'),
      keep('handover', HINT),
    ],
  };
}

function quickStart(input: PacketInput): Block[] {
  const { report } = input;
  const platforms = [...new Set(marks(input, 'platform').map(({ name }) => name))];
  return [
    paragraph([...say`${report.target} was judged on ${dateOf(input)}: `, `**${report.verdict}** (${report.stage}).`]),
    list([
      [
        'What it runs on: ',
        ...(platforms.length > 0 ? listed(platforms) : ask('where does it run?')),
        '. See [Deploy and rollback](DEPLOY-RUNBOOK.md).',
      ],
      [
        'Its names: [Domain map](DOMAIN-MAP.md), [Redirects](REDIRECTS.md). What was verified: [Security baseline](SECURITY-BASELINE.md), [Launch audit](LAUNCH-AUDIT.md).',
      ],
      [
        'Its keys, by name: [Secret inventory](SECRET-INVENTORY.md). Who watches: [Monitoring and alerts](MONITORING.md).',
      ],
      ['To judge it again: `launch-gate check`. To write this again: `launch-gate handover`.'],
    ]),
  ];
}

function accounts(input: PacketInput): Block {
  const names = serviceNames(input);
  const { access, billing } = input.answers;
  const roles = [...new Set([...NEEDED, ...Object.keys(names), ...Object.keys(access), ...Object.keys(billing)])];
  const rows = roles
    .filter((role) => role !== 'default')
    .filter((role) => !OPTIONAL.includes(role) || [names, access, billing].some((known) => Object.hasOwn(known, role)))
    .map((role): Text[] => [
      say`${role}`,
      names[role] === undefined ? ask('which is it?') : listed(names[role]),
      Object.hasOwn(access, role) ? say`${access[role] ?? ''}` : ask(`where does the access lie? (handover.access)`),
      reach(billing[role] ?? billing['default'], input.answers, 'who pays? (handover.billing)'),
    ]);
  return table(['for', 'service', 'access', 'paid by'], rows);
}

function people({ answers }: PacketInput): Block {
  const { owners, people: reached } = answers;
  const rows = Object.entries(owners).map(([thing, { name, backup, channel }]): Text[] => [
    say`${thing}`,
    reach(name, answers, 'who?'),
    reach(backup, answers, 'who stands in?'),
    channel === undefined ? [''] : say`${channel}`,
  ]);
  const named = new Set(Object.values(owners).flatMap(({ name, backup }) => [name, backup]));
  const others = Object.entries(reached)
    .filter(([name]) => !named.has(name))
    .map(([name, how]): Text[] => [[''], say`${name} (${how})`, [''], ['']]);
  if (rows.length + others.length === 0) return paragraph(ask('who answers for it? (owners, handover.people)'));
  return table(['for', 'who', 'and when that one is away', 'over'], [...rows, ...others]);
}

function escalation({ answers }: PacketInput): Block {
  if (answers.escalation.length === 0)
    return paragraph(ask('who is called when nobody answers? (handover.escalation)'));
  return { kind: 'list', isOrdered: true, items: answers.escalation.map((name) => reach(name, answers, '')) };
}

/** What to do first, before anything is understood. */
function emergencies(input: PacketInput): Block[] {
  const names = serviceNames(input);
  const at = (role: string): Text => (names[role] === undefined ? ask(`which ${role}?`) : listed(names[role]));
  const steps: [string, Text[]][] = [
    [
      'The site is down',
      [
        ['`launch-gate check --only dns,tls,smoke` tells whether it is the name, the certificate or the product.'],
        [
          'Look at the status page of ',
          ...at('hosting'),
          '. After a deploy: bring the version of before back ([how](DEPLOY-RUNBOOK.md)).',
        ],
      ],
    ],
    [
      'Mail goes to spam',
      [
        [
          '`launch-gate check --only email`, then `launch-gate email send-test`: SPF, DKIM and DMARC of a real message.',
        ],
        ['Did somebody change the records at ', ...at('dns'), ', or the sender (', ...at('sending'), ')?'],
      ],
    ],
    [
      'A key leaked',
      [
        [
          'Make a new one at its service, put it where the product takes it, deploy, and only then take the old one back.',
        ],
        [
          'What it opens and who answers for it: [Secret inventory](SECRET-INVENTORY.md). Then look through that service’s log.',
        ],
      ],
    ],
    [
      'A deploy went wrong',
      [
        [
          'Do not mend forward. [Back within ten minutes](DEPLOY-RUNBOOK.md); look first whether a migration leads back.',
        ],
      ],
    ],
    [
      'The domain ran out',
      [
        [
          'Renew it at ',
          ...at('registrar'),
          ' at once: for some weeks nobody else may have it (ICANN, Expired Registration Recovery Policy).',
        ],
        ['Then look whether name servers and records are still those of the [domain map](DOMAIN-MAP.md).'],
      ],
    ],
    [
      'An administrator is locked out',
      [
        [
          'The second of those above lets them in. Where nobody is left: the support of ',
          ...at('hosting'),
          ', with the account’s owner.',
        ],
        ['Never by changing the database by hand without a copy of it.'],
      ],
    ],
  ];
  return steps.flatMap(([title, items]): Block[] => [heading(title, 3), list(items)]);
}

/** What is open and did not stop the launch. */
function weekTwo({ report }: PacketInput): Block {
  const open = openGroups(report).filter(({ priority }) => priority !== 'block-now');
  const blockers = report.counts['block-now'];
  if (open.length === 0)
    return paragraph(
      blockers > 0
        ? 'Nothing but what blocks: see the [Launch audit](LAUNCH-AUDIT.md).'
        : 'Nothing that was judged is open.',
    );
  return {
    kind: 'checklist',
    items: open.map(({ rule, priority, findings: [first] }) => ({
      text: [`${first.remedy} (\`${rule}\`, ${PRIORITY_TITLES[priority].toLowerCase()})`],
      isDone: false,
    })),
  };
}
