import type { Judgement, Rule } from '../../../gate/check.ts';
import { blind, lookAt } from '../../../gate/look.ts';
import type { AlertsFacts } from '../facts.ts';

export const watchRules = {
  monitoring: {
    title: 'Product has no uptime monitoring',
    priority: 'fix-before-launch',
    proves: 'This gate runs on a schedule, a monitor is configured in the repository, or launch.yml names one.',
    why: 'Products break without a change of yours: a certificate expires, a provider fails, a disk fills up. Your members tell you.',
    remedy:
      'Add a workflow that runs actions/nightly on a schedule (examples/workflows/nightly.yml), or name your monitor as alerts.monitor in launch.yml.',
    source: 'Google, Site Reliability Engineering, chapter 6: black-box monitoring sees what users see',
    judge: judgeWatch,
  },
} satisfies Record<string, Rule<AlertsFacts>>;

const EXPECTED = 'a workflow with schedule: that runs launch-gate, a recognized monitor, or alerts.monitor';

function judgeWatch({ watch }: AlertsFacts): Judgement {
  switch (watch.kind) {
    case 'declared':
      return { looked: { 'launch.yml entry': 1 }, said: [] };
    case 'watched':
      return { looked: { monitor: watch.by.length }, said: [] };
    case 'unseen':
      return blind('monitor', { unknown: watch.reason });
    case 'on changes only':
      return lookAt('workflow', [watch], ({ file }) => [
        {
          place: { file },
          problem: 'The gate runs on changes, but not on a schedule.',
          seen: { 'runs launch-gate': file, schedule: 'none' },
          expected: EXPECTED,
        },
      ]);
    case 'unwatched':
      return lookAt('launch.yml entry', [watch], () => [
        {
          place: { file: 'launch.yml' },
          problem: 'No monitor is configured or named.',
          seen: { monitors: 'none recognized' },
          expected: EXPECTED,
        },
      ]);
  }
}
