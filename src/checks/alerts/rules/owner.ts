import type { Owner, Rule } from '../../../gate/check.ts';
import type { Evidence } from '../../../gate/finding.ts';
import type { AlertsFacts } from '../facts.ts';

/** What a critical area may lack, and the problem text. */
const LACKS = {
  owner: 'No owner is named.',
  backup: 'No backup is named.',
  channel: 'No channel is named.',
} as const;
type Lack = keyof typeof LACKS;

const EXPECTED = 'owners: { default: { name: ana@example.com, backup: ben@example.com, channel: slack } }';

export const ownerRules = {
  owner: {
    title: 'No on-call owner is named',
    priority: 'fix-before-launch',
    proves: 'Every critical route has an owner, a backup and a channel to reach them.',
    why: 'At night everybody assumes that somebody else is on it, and members notice first.',
    remedy:
      'Name an owner, a backup and a channel for each route under owners: in launch.yml. default: applies to all.',
    source: 'Google, Site Reliability Engineering, chapter 11: a primary and a secondary on-call for each service',
    judge: (facts) => ({
      looked: { 'launch.yml entry': facts.critical.length },
      said: (Object.keys(LACKS) as Lack[]).flatMap((lack) => evidence(lack, facts)),
    }),
  },
} satisfies Record<string, Rule<AlertsFacts>>;

/** One finding per kind of gap, whatever the number of areas. */
function evidence(lack: Lack, facts: AlertsFacts): Evidence[] {
  const things = facts.critical.filter((thing) => firstLacks(thing, facts).includes(lack));
  if (things.length === 0) return [];
  return [
    {
      place: { file: 'launch.yml' },
      problem: LACKS[lack],
      seen: { [`no ${lack} for`]: things.join(', ') },
      expected: EXPECTED,
      key: lack,
    },
  ];
}

/** An area without an owner lacks the rest, too; only the owner is reported. */
function firstLacks(thing: string, { owners, alertRoutes }: AlertsFacts): Lack[] {
  const owner = ownerOf(thing, owners);
  if (owner === undefined) return ['owner'];
  const isAlone = owner.backup === undefined || isSame(owner.backup, owner.name);
  const isReached = owner.channel !== undefined || alertRoutes.length > 0;
  return [...(isAlone ? (['backup'] as const) : []), ...(isReached ? [] : (['channel'] as const))];
}

/** The area's own entry, completed from `default`. */
export function ownerOf(thing: string, owners: AlertsFacts['owners']): Owner | undefined {
  const [own, common] = [filled(owners[thing]), filled(owners['default'])];
  const name = own.name ?? common.name;
  return name === undefined ? undefined : { ...common, ...own, name };
}

/** Blank values count as missing. */
function filled(owner: Owner | undefined): Partial<Owner> {
  return Object.fromEntries(Object.entries(owner ?? {}).filter(([, text]) => text !== undefined && text.trim() !== ''));
}

/** The backup must be another person. */
const isSame = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
