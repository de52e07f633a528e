import type { Owner, Rule } from '../../../gate/check.ts';
import type { Evidence } from '../../../gate/finding.ts';
import type { AlertsFacts } from '../facts.ts';

/** What a critical thing may lack, and how it is told. */
const LACKS = {
  owner: 'Nobody is named who answers for it.',
  backup: 'Nobody else is named for when the owner sleeps.',
  channel: 'It is not said how the owner hears of it.',
} as const;
type Lack = keyof typeof LACKS;

const EXPECTED = 'owners: { default: { name: ana@example.com, backup: ben@example.com, channel: slack } }';

export const ownerRules = {
  owner: {
    title: 'It is not said who is called when it breaks',
    priority: 'fix-before-launch',
    proves: 'Every critical route has an owner, somebody who stands in, and a way to reach them.',
    why: 'At night everybody believes that somebody else is at it, and members find out first.',
    remedy: 'Name for each an owner, a backup and a channel under owners: in launch.yml; default: counts for all.',
    source: 'Google, Site Reliability Engineering, chapter 11: a primary and a secondary on-call for each service',
    judge: (facts) => ({
      looked: { 'launch.yml entry': facts.critical.length },
      said: (Object.keys(LACKS) as Lack[]).flatMap((lack) => evidence(lack, facts)),
    }),
  },
} satisfies Record<string, Rule<AlertsFacts>>;

/** One for each kind of lack, however many things have it. */
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

/** What has no owner lacks the rest as well: that is said once. */
function firstLacks(thing: string, { owners, alertRoutes }: AlertsFacts): Lack[] {
  const owner = ownerOf(thing, owners);
  if (owner === undefined) return ['owner'];
  const isAlone = owner.backup === undefined || isSame(owner.backup, owner.name);
  const isReached = owner.channel !== undefined || alertRoutes.length > 0;
  return [...(isAlone ? (['backup'] as const) : []), ...(isReached ? [] : (['channel'] as const))];
}

/** The thing's own, and what it leaves open from `default`. */
export function ownerOf(thing: string, owners: AlertsFacts['owners']): Owner | undefined {
  const [own, common] = [filled(owners[thing]), filled(owners['default'])];
  const name = own.name ?? common.name;
  return name === undefined ? undefined : { ...common, ...own, name };
}

/** Blank is nothing. */
function filled(owner: Owner | undefined): Partial<Owner> {
  return Object.fromEntries(Object.entries(owner ?? {}).filter(([, text]) => text !== undefined && text.trim() !== ''));
}

/** Nobody stands in for himself. */
const isSame = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
