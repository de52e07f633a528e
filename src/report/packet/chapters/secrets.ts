import { ask, type Chapter, HINT, keep, paragraph, say, type Text, table } from '../document.ts';
import { listed, type PacketInput, reach, type Secret } from '../input.ts';

/** The most places listed per secret. */
const SHOWN = 3;

/**
 * Each secret's name, what it gives access to, where it is used, and who owns it. No values were read for this, and
 * none are here.
 */
export function secretInventory(input: PacketInput): Chapter {
  const { secrets, answers } = input;
  const rows = secrets.map((secret): Text[] => [
    say`${secret.name}`,
    [secret.service ?? secret.opens],
    places(secret),
    owner(input, secret),
    Object.hasOwn(answers.rotate, secret.name)
      ? say`${answers.rotate[secret.name] ?? ''}`
      : ask('when is it rotated? (handover.rotate)'),
  ]);
  return {
    file: 'SECRET-INVENTORY.md',
    title: 'Secret inventory',
    blocks: [
      paragraph('Names from code, workflows and platform files. No values are stored here.'),
      rows.length === 0
        ? paragraph('No file names a secret.')
        : table(['name', 'opens', 'used in', 'owner', 'to be rotated by'], rows),
      keep('secrets', `Where each is kept. ${HINT}`),
    ],
  };
}

function places({ places: all }: Secret): Text {
  const more = all.length > SHOWN ? ` and ${all.length - SHOWN} more` : '';
  return [...listed(all.slice(0, SHOWN).map(({ file, line }) => `${file}:${line}`)), more];
}

function owner({ answers }: PacketInput, { service, opens }: Secret): Text {
  const { owners } = answers;
  const own = owners[(service ?? '').toLowerCase()] ?? owners[opens] ?? owners['secrets'] ?? owners['default'];
  return reach(own?.name, answers, 'who is the owner? (owners)');
}
