import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence } from '../../../gate/finding.ts';
import { blind, lookAt } from '../../../gate/look.ts';
import type { AlertsFacts, ErrorReports } from '../facts.ts';
import { ownerOf } from './owner.ts';

type Listed = Extract<ErrorReports, { kind: 'listed' }>['trackers'][number];

export const errorRules = {
  errors: {
    title: 'Errors of the product reach nobody',
    priority: 'fix-before-launch',
    proves: 'The code switches an error tracker on, or launch.yml names one, and somebody answers for it.',
    why: 'The page is up and looks fine, while the same error throws one member after another out of the sign-up.',
    remedy:
      'Switch an error tracker on where the product starts, and name who reads it as owners.errors or owners.default in launch.yml.',
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
      return { notApplicable: 'there is no manifest of a product here, so no code that could report' };
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
    problem: 'Errors are reported, and nobody is named who reads them.',
    seen: { 'reported to': reported },
    expected: 'owners: { errors: { name: ana@example.com, backup: ben@example.com } }',
    key: 'owner',
  };
}

function notSwitchedOn({ name, package: listed, file, line }: Listed): Evidence {
  return {
    place: { file, line },
    problem: 'An error tracker is installed, and not switched on.',
    seen: { tracker: name, package: listed, 'switched on in': 'no source file' },
    expected: 'its initialisation where the product starts',
    key: name,
  };
}

function none(manifest: string): Evidence {
  return {
    place: { file: manifest },
    problem: 'No error tracker is installed.',
    seen: { trackers: 'none that is known' },
    expected: 'an error tracker, or alerts.errors in launch.yml',
    key: 'none',
  };
}
