import type { Landmark } from '../../../gate/landmark.ts';
import { ask, type Block, type Chapter, HINT, heading, keep, paragraph, say, type Text, table } from '../document.ts';
import { dateOf, isJudged, isSeen, listed, marks, NOT_JUDGED, type PacketInput } from '../input.ts';

/** How to deploy the product, and how to roll it back within ten minutes. */
export function deployRunbook(input: PacketInput): Chapter {
  return {
    file: 'DEPLOY-RUNBOOK.md',
    title: 'Deploy and rollback',
    blocks: [
      paragraph(say`Read from the repository on ${dateOf(input)}.`),
      heading('Where it runs'),
      platforms(input),
      heading('Automatic steps'),
      commands(input),
      heading('Roll back within ten minutes'),
      ...rollback(input),
      heading('What a rollback does not restore'),
      ...oneWay(input),
      heading('Notes'),
      keep('runbook', `What the platform’s button does not say. ${HINT}`),
    ],
  };
}

const at = (file: string, line: number): Text => say`${`${file}:${line}`}`;

function platforms(input: PacketInput): Block {
  const found = marks(input, 'platform');
  if (!isJudged(input, 'deploy')) return paragraph(NOT_JUDGED);
  if (found.length === 0)
    return paragraph(ask('where does it run? No file of the repository shows it. (handover.access.hosting)'));
  return table(
    ['platform', 'by', 'rollback', 'note'],
    found.map(({ name, file, line, back }): Text[] => [
      say`${name}`,
      at(file, line),
      back ? say`${back.command}` : ask('how? (deploy.rollback.how)'),
      back === undefined ? [''] : say`${back.caveat}`,
    ]),
  );
}

function commands(input: PacketInput): Block {
  const found = marks(input, 'command');
  if (!isJudged(input, 'deploy')) return paragraph(NOT_JUDGED);
  if (found.length === 0) return paragraph('No file of the repository has a command that builds, migrates or deploys.');
  return table(
    ['when', 'does', 'in'],
    found.map(({ when, does, file, line, name }): Text[] => [
      name === undefined ? say`${when}` : say`${when} ${name}`,
      listed(does),
      at(file, line),
    ]),
  );
}

function rollback(input: PacketInput): Block[] {
  const [told] = marks(input, 'rollback');
  const items: Text[] = [
    ['Minute 0: tell the people under escalation that you are on it. Do not search for the cause first.'],
    ['Minute 1: is one of the new migrations listed below? Then the rollback does not restore the data.'],
    ...switches(input),
    ['Minute 3: roll back: ', ...wayBack(input), '.'],
    ['Minute 8: check again: `launch-gate check --only smoke`.'],
    ['Minute 10: inform members if they noticed. Then find the cause.'],
  ];
  return [
    { kind: 'list', isOrdered: true, items },
    paragraph(
      told === undefined
        ? ask('when was this last tested? (deploy.rollback.drilled)')
        : say`Last tested on ${told.drilled}.`,
    ),
  ];
}

const switches = (input: PacketInput): Text[] =>
  marks(input, 'switch').map(({ name, file, line }) =>
    file === undefined
      ? ['Minute 2: ', { value: name }, ' has no kill switch that was found.']
      : ['Minute 2: disable ', { value: name }, ', by ', { value: `${file}:${line}` }, '.'],
  );

function wayBack(input: PacketInput): Text {
  const [told] = marks(input, 'rollback');
  if (told?.how !== undefined) return say`as ${told.how} says`;
  const backs = marks(input, 'platform').flatMap(({ back }) => (back ? [back.command] : []));
  return backs.length > 0 ? listed([...new Set(backs)], ', or ') : ask('how is a rollback done? (deploy.rollback.how)');
}

function oneWay(input: PacketInput): Block[] {
  const histories = marks(input, 'migrations');
  const found = marks(input, 'one-way');
  const unread = marks(input, 'unread migration');
  if (!isSeen(input, 'migrations')) return [paragraph(NOT_JUDGED)];
  if (histories.length + unread.length === 0) return [paragraph('No migrations were recognized in the repository.')];
  const known = histories.flatMap(
    ({ folder, runner, files, fresh }, i): Text => [
      ...say`${[i > 0 ? '; ' : '']}${folder} (${runner})`,
      `: ${files === 1 ? '1 migration' : `${files} migrations`}, ${fresh} new`,
    ],
  );
  return [
    ...(histories.length > 0 ? [paragraph(known)] : []),
    ...(found.length > 0 ? [leadNowhere(found)] : []),
    ...unread.map(({ file, reason }) =>
      paragraph([...ask('can it be rolled back? '), ...say`${file} was not read: ${reason}.`]),
    ),
    ...histories.map(({ folder, isReversible, fresh }) =>
      paragraph(wayBackOf(folder, isReversible, fresh, found.length)),
    ),
  ];
}

const leadNowhere = (found: readonly Extract<Landmark, { what: 'one-way' }>[]): Block =>
  table(
    ['migration', 'what is not restored'],
    found.map(({ file, line, reason }): Text[] => [at(file, line), say`${reason}`]),
  );

function wayBackOf(folder: string, isReversible: boolean, fresh: number, faults: number): Text {
  if (fresh === 0) return say`${folder} has no new migration.`;
  if (!isReversible)
    return [
      ...ask('how is a migration rolled back? (deploy.rollback.how) '),
      ...say`The migration tool of ${folder} has no down migrations.`,
    ];
  return faults === 0
    ? say`Every new migration in ${folder} has a down migration.`
    : say`The other new migrations in ${folder} have a down migration.`;
}
