import { type Priority, placeName } from '../../../gate/finding.ts';
import { moreThan, openGroups, PRIORITY_TITLES, verdictLine } from '../../groups.ts';
import {
  ask,
  askFor,
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

/** Roles that are listed even when no service was detected. */
const NEEDED = ['registrar', 'dns', 'hosting', 'cdn', 'mailbox', 'sending', 'payments', 'database', 'monitoring'];
/** Roles that not every product has. */
const OPTIONAL = ['cdn', 'database', 'sending', 'payments'];

/** The first chapter for someone who has never seen the product. */
export function handoverChapter(input: PacketInput): Chapter {
  return {
    file: 'HANDOVER.md',
    title: 'Handover',
    blocks: [
      heading('At a glance'),
      ...quickStart(input),
      heading('Accounts'),
      paragraph('Where the access is kept, never the access itself.'),
      accounts(input),
      heading('People'),
      people(input),
      heading('Escalation'),
      escalation(input),
      heading('When it breaks'),
      ...emergencies(input),
      heading('Before the launch'),
      open(input, ['block-now', 'fix-before-launch']),
      heading('Afterwards'),
      open(input, ['fix-after-launch']),
      ...answersPart(input),
      heading('Notes'),
      keep('handover', HINT),
    ],
  };
}

function quickStart(input: PacketInput): Block[] {
  const { report } = input;
  const platforms = [...new Set(marks(input, 'platform').map(({ name }) => name))];
  return [
    paragraph([
      ...say`${report.target} was checked on ${dateOf(input)}: `,
      `**${verdictLine(report)}** (${report.stage}).`,
    ]),
    list([
      [
        'What it runs on: ',
        ...(platforms.length > 0 ? listed(platforms) : ask('where does it run? (handover.access.hosting)')),
        '. See [Deploy and rollback](DEPLOY-RUNBOOK.md).',
      ],
      [
        'Its names: [Domain map](DOMAIN-MAP.md), [Redirects](REDIRECTS.md). What was verified: [Security baseline](SECURITY-BASELINE.md), [Launch audit](LAUNCH-AUDIT.md).',
      ],
      [
        'Its secrets, by name: [Secret inventory](SECRET-INVENTORY.md). Who watches it: [Monitoring and alerts](MONITORING.md).',
      ],
      ['To check it again: `launch-gate check`. To write this packet again: `launch-gate handover`.'],
    ]),
  ];
}

function accounts(input: PacketInput): Block {
  const names = serviceNames(input);
  const { access, billing } = input.answers;
  const rows = neededRoles(input).map((role): Text[] => [
    say`${role}`,
    serviceCell(names[role], access, role),
    Object.hasOwn(access, role)
      ? say`${access[role] ?? ''}`
      : askFor('where is the access kept?', `handover.access.${role}`),
    reach(billing[role] ?? billing['default'], input.answers, 'who pays? (handover.billing)'),
  ]);
  return table(['for', 'service', 'access', 'paid by'], rows);
}

/** The place of the access also names the service. */
function serviceCell(
  found: readonly string[] | undefined,
  access: Readonly<Record<string, string>>,
  role: string,
): Text {
  if (found !== undefined) return listed(found);
  return Object.hasOwn(access, role) ? ['see access'] : askFor('which service is it?', `handover.access.${role}`);
}

/** The roles that a product needs, and others that were detected or named. */
function neededRoles(input: PacketInput): string[] {
  const names = serviceNames(input);
  const { access, billing } = input.answers;
  const roles = [...new Set([...NEEDED, ...Object.keys(names), ...Object.keys(access), ...Object.keys(billing)])];
  return roles
    .filter((role) => role !== 'default')
    .filter((role) => !OPTIONAL.includes(role) || [names, access, billing].some((known) => Object.hasOwn(known, role)));
}

/** Routes that alerts can use; any other channel is an address. */
const ROUTES = ['slack', 'webhook', 'smtp', 'github'];

/** A channel without an alert route is not set up yet. */
function channelCell(channel: string, routes: PacketInput['alertRoutes']): Text {
  const isOpen = !ROUTES.includes(channel) || routes.some(({ route }) => route === channel);
  return isOpen ? say`${channel}` : [...say`${channel}`, ' (not set up: alerts in launch.yml)'];
}

function people({ answers, alertRoutes }: PacketInput): Block {
  const { owners, people: reached } = answers;
  const rows = Object.entries(owners).map(([thing, { name, backup, channel }]): Text[] => [
    say`${thing}`,
    reach(name, answers, 'who? (owners)'),
    reach(backup, answers, 'who is the backup? (owners)'),
    channel === undefined ? [''] : channelCell(channel, alertRoutes),
  ]);
  const named = new Set(Object.values(owners).flatMap(({ name, backup }) => [name, backup]));
  const others = Object.entries(reached)
    .filter(([name]) => !named.has(name))
    .map(([name, how]): Text[] => [[''], say`${name} (${how})`, [''], ['']]);
  if (rows.length + others.length === 0) return paragraph(ask('who is on call? (owners.default)'));
  return table(['for', 'who', 'backup', 'to be reached by'], [...rows, ...others]);
}

function escalation({ answers }: PacketInput): Block {
  if (answers.escalation.length === 0)
    return paragraph(ask('who is called when the owner does not answer? (handover.escalation)'));
  return { kind: 'list', isOrdered: true, items: answers.escalation.map((name) => reach(name, answers, '')) };
}

/** Open problems of these priorities, each with its place. */
function open({ report }: PacketInput, priorities: readonly Priority[]): Block {
  const groups = openGroups(report).filter(({ priority }) => priorities.includes(priority));
  if (groups.length === 0) return paragraph('Nothing that was checked is open.');
  return {
    kind: 'checklist',
    items: groups.map(({ rule, priority, findings }) => {
      const [{ title, place, remedy }] = findings;
      const words = `${PRIORITY_TITLES[priority].toLowerCase()}, [\`${rule}\`](LAUNCH-AUDIT.md)`;
      return {
        text: [
          `**${title}** at `,
          { value: placeName(place) },
          `${moreThan(1, findings.length)}: ${remedy} (${words})`,
        ],
        isDone: false,
      };
    }),
  };
}

/** The launch.yml block that answers what is still unknown here. */
function answersPart(input: PacketInput): Block[] {
  const { access, billing, escalation: called } = input.answers;
  const roles = neededRoles(input).filter((role) => !Object.hasOwn(access, role));
  const lines = [
    ...(roles.length > 0 ? ['  access:', ...roles.map((role) => `    ${role}: # where the access to it is kept`)] : []),
    ...(billing['default'] === undefined ? ['  billing: { default: } # who pays'] : []),
    ...(called.length === 0 ? ['  escalation: [] # who is called first, who next'] : []),
  ];
  const owners =
    input.answers.owners['default'] === undefined ? ['owners:', '  default: { name: , backup: , channel: }'] : [];
  if (lines.length + owners.length === 0) return [];
  const count =
    roles.length +
    (billing['default'] === undefined ? 1 : 0) +
    (called.length === 0 ? 1 : 0) +
    (owners.length > 0 ? 1 : 0);
  return [
    heading('Answers that are missing'),
    paragraph(
      `${count === 1 ? '1 answer is' : `${count} answers are`} missing in this chapter. Copy this into launch.yml, fill it in, and run \`launch-gate handover\` again:`,
    ),
    { kind: 'code', language: 'yaml', lines: [...owners, ...(lines.length > 0 ? ['handover:', ...lines] : [])] },
  ];
}
