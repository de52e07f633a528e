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
import { emergencies } from './emergencies.ts';

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
