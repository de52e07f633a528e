import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence } from '../../../gate/finding.ts';
import { blind, lookAt } from '../../../gate/look.ts';
import type { AlertsFacts, ErrorReports } from '../facts.ts';
import { ownerOf } from './owner.ts';

type Listed = Extract<ErrorReports, { kind: 'listed' }>['trackers'][number];

export const errorRules = {
  errors: {
    title: 'No error tracking is set up',
    priority: 'fix-before-launch',
    proves: 'The code initializes an error tracker, or launch.yml names one, and it has an owner.',
    why: 'The page looks fine while the same error stops one sign-up after another.',
    remedy:
      'Initialize an error tracker where the product starts, and name who reads it as owners.errors or owners.default in launch.yml.',
    source: 'OWASP Top 10 2021, A09: errors that are logged and that nobody is alerted of',
    judge: judgeErrors,
  },
} satisfies Record<string, Rule<AlertsFacts>>;

function judgeErrors({ errors, owners }: AlertsFacts): Judgement {
  switch (errors.kind) {
    case 'declared':
    case 'wired':
      return {
        looked: { tracker: errors.kind === 'wired' ? errors.trackers.length : 1 },
        said: ownerOf('errors', owners) === undefined ? [unowned(errors)] : [],
      };
    case 'listed':
      return lookAt('tracker', errors.trackers, (each) => [notSwitchedOn(each)]);
    case 'none':
      return { looked: { manifest: 1 }, said: [none(errors.manifest)] };
    case 'no code':
      return { notApplicable: 'no package manifest was found, so there is no code that could report errors' };
    case 'unseen':
      return blind('tracker', { unknown: errors.reason });
  }
}

function unowned(errors: Extract<ErrorReports, { kind: 'declared' | 'wired' }>): Evidence {
  const reported =
    errors.kind === 'declared'
      ? errors.to
      : errors.trackers.map(({ name, file, line }) => `${name}, ${file}:${line}`).join('; ');
  return {
    place: { file: 'launch.yml' },
    problem: 'Errors are reported, but nobody is named who reads them.',
    seen: { 'reported to': reported },
    expected: 'owners: { errors: { name: ana@example.com, backup: ben@example.com } }',
    key: 'owner',
  };
}

function notSwitchedOn({ name, package: listed, file, line }: Listed): Evidence {
  return {
    place: { file, line },
    problem: 'An error tracker is installed but not initialized.',
    seen: { tracker: name, package: listed, 'initialized in': 'no source file' },
    expected: 'its initialization where the product starts',
    key: name,
  };
}

function none(manifest: string): Evidence {
  return {
    place: { file: manifest },
    problem: 'No error tracker is installed.',
    seen: { trackers: 'none recognized' },
    expected: 'an error tracker, or alerts.errors in launch.yml',
    key: 'none',
  };
}
