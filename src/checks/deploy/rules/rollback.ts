import { deployPlatform } from '../../../catalog/platforms/index.ts';
import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence } from '../../../gate/finding.ts';
import { blind, lookAtAny } from '../../../gate/look.ts';
import type { DeployFacts } from '../facts.ts';
import { seen } from '../seen.ts';

/**
 * A rollback that was not tested for a quarter may no longer work. Our own choice; no standard gives a number of days.
 */
const DRILL_DAYS = 90;
const DAY = 86_400_000;

export const returningRules = {
  rollback: {
    title: 'Rollback was never tested',
    priority: 'fix-before-launch',
    also: ['fix-after-launch'],
    weighs:
      'Fix before launch where launch.yml names no rollback test; fix after launch where the last one is more than 90 days ago.',
    proves: 'launch.yml states when a rollback was last tested, at most 90 days ago.',
    why: 'With practice a bad release costs minutes. Without it, members wait while you read the documentation.',
    remedy: 'Roll back once on staging, and write the date into launch.yml as deploy.rollback.drilled.',
    source: 'the platform’s documents on rollback; Google SRE Workbook, Canarying Releases: be able to roll back',
    judge: judgeRollback,
  },
  flag: {
    title: 'Risky feature has no kill switch',
    priority: 'fix-after-launch',
    proves: 'Every part that launch.yml lists as risky has a feature flag in its files.',
    why: 'When checkout breaks at night, you have to roll back the whole product.',
    remedy: 'Add a switch: a feature flag service, or a variable that ends in _ENABLED.',
    source: 'Martin Fowler, Feature Toggles: ops toggles',
    judge: judgeFlags,
  },
} satisfies Record<string, Rule<DeployFacts>>;

function judgeRollback(facts: DeployFacts): Judgement {
  const { rollback, now, platforms } = facts;
  if (facts.unseen === undefined && platforms.length === 0 && rollback === undefined)
    return { notApplicable: 'no file shows the hosting platform' };
  const days = rollback === undefined ? undefined : Math.floor((now.getTime() - Date.parse(rollback.drilled)) / DAY);
  const looked = { deployment: Math.max(1, platforms.length) };
  return seen(facts, looked, days !== undefined && days <= DRILL_DAYS ? [] : [untried(facts, days)]);
}

/** `days`: since the last test, if launch.yml says so. */
function untried(facts: DeployFacts, days: number | undefined): Evidence {
  const [first] = facts.platforms;
  const old: Partial<Evidence> =
    days === undefined ? {} : { problem: 'The last test is more than 90 days ago.', priority: 'fix-after-launch' };
  return {
    place: first === undefined ? { file: 'launch.yml' } : { file: first.file, line: first.line },
    ...old,
    seen: {
      ...(first && {
        platform: first.name,
        rollback: deployPlatform(first.name).rollback.command,
        mind: deployPlatform(first.name).rollback.caveat,
      }),
      ...(days !== undefined && { 'last tested': `${days} days` }),
      'the database': schemaVerdict(facts),
    },
    expected: 'deploy.rollback.drilled in launch.yml',
    key: 'rollback',
  };
}

function schemaVerdict({ migrations }: DeployFacts): string {
  if ('unknown' in migrations) return `not known: ${migrations.unknown}`;
  if (migrations.folders.length === 0) return 'the repository has no migrations';
  if (migrations.oneWay === 0) return 'the old code works with the new schema';
  return `the code rolls back, the schema does not: ${migrations.oneWay} new migrations cannot be rolled back`;
}

function judgeFlags(facts: DeployFacts): Judgement {
  if (facts.switchesUnseen !== undefined) return blind('part', { unknown: facts.switchesUnseen });
  const none = 'deploy.risky in launch.yml lists no part';
  return lookAtAny('part', facts.risky, none, ({ name, files, switchAt }) => {
    const [file] = files;
    if (file === undefined)
      return [{ unknown: 'launch.yml names files that do not exist', place: { file: 'launch.yml' } }];
    return switchAt === undefined
      ? [{ place: { file, line: 1 }, seen: { part: name, files: files.join(', ') }, key: name }]
      : [];
  });
}
