import { deployPlatform } from '../../../catalog/platforms/index.ts';
import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence } from '../../../gate/finding.ts';
import { blind, lookAtAny } from '../../../gate/look.ts';
import type { DeployFacts } from '../facts.ts';
import { seen } from '../seen.ts';

/** A way that was not walked for so long may have grown over: once in a quarter. Our own choice; no standard says a number of days. */
const DRILL_DAYS = 90;
const DAY = 86_400_000;

export const returningRules = {
  rollback: {
    title: 'Nobody has tried the way back to the version of before',
    priority: 'fix-before-launch',
    also: ['fix-after-launch'],
    proves: 'launch.yml tells when the way back was tried, and that is no longer ago than 90 days.',
    why: 'A bad release is minutes for who has tried it, and an evening for who reads it up while members wait.',
    remedy: 'Try it once on staging, and put the day into launch.yml as deploy.rollback.drilled.',
    source: 'the platform’s documents on rollback; Google SRE Workbook, Canarying Releases: be able to roll back',
    judge: judgeRollback,
  },
  flag: {
    title: 'A risky part cannot be switched off without a release',
    priority: 'fix-after-launch',
    proves: 'Every part that launch.yml calls risky has a switch in its files.',
    why: 'When checkout breaks at night, the whole product has to go back.',
    remedy: 'Put a switch around it: a flag of a service, or a variable that ends in _ENABLED.',
    source: 'Martin Fowler, Feature Toggles: ops toggles',
    judge: judgeFlags,
  },
} satisfies Record<string, Rule<DeployFacts>>;

function judgeRollback(facts: DeployFacts): Judgement {
  const { rollback, now, platforms } = facts;
  if (facts.unseen === undefined && platforms.length === 0 && rollback === undefined)
    return { notApplicable: 'no file tells where it is deployed to' };
  const days = rollback === undefined ? undefined : Math.floor((now.getTime() - Date.parse(rollback.drilled)) / DAY);
  const looked = { deployment: Math.max(1, platforms.length) };
  return seen(facts, looked, days !== undefined && days <= DRILL_DAYS ? [] : [untried(facts, days)]);
}

/** `days`: since it was tried, where launch.yml says so. */
function untried(facts: DeployFacts, days: number | undefined): Evidence {
  const [first] = facts.platforms;
  const old: Partial<Evidence> =
    days === undefined ? {} : { problem: 'It was tried long ago.', priority: 'fix-after-launch' };
  return {
    place: first === undefined ? { file: 'launch.yml' } : { file: first.file, line: first.line },
    ...old,
    seen: {
      ...(first && {
        platform: first.name,
        'the way back': deployPlatform(first.name).rollback.command,
        mind: deployPlatform(first.name).rollback.caveat,
      }),
      ...(days !== undefined && { 'tried before': `${days} days` }),
      'the database': schemaVerdict(facts),
    },
    expected: 'deploy.rollback.drilled in launch.yml',
    key: 'rollback',
  };
}

function schemaVerdict({ migrations }: DeployFacts): string {
  if ('unknown' in migrations) return `not known: ${migrations.unknown}`;
  if (migrations.folders.length === 0) return 'there are no migrations';
  if (migrations.oneWay === 0) return 'the code of before can work with it';
  return `the code goes back, the schema does not: ${migrations.oneWay} of the new migrations cannot be undone`;
}

function judgeFlags(facts: DeployFacts): Judgement {
  if (facts.switchesUnseen !== undefined) return blind('part', { unknown: facts.switchesUnseen });
  const none = 'no part is called risky (deploy.risky in launch.yml)';
  return lookAtAny('part', facts.risky, none, ({ name, files, switchAt }) => {
    const [file] = files;
    if (file === undefined)
      return [{ unknown: 'launch.yml names files of it that are not there', place: { file: 'launch.yml' } }];
    return switchAt === undefined
      ? [{ place: { file, line: 1 }, seen: { part: name, files: files.join(', ') }, key: name }]
      : [];
  });
}
