import type { Judgement, Rule } from '../../../gate/check.ts';
import { blind, lookAt } from '../../../gate/look.ts';
import type { AlertsFacts } from '../facts.ts';

export const watchRules = {
  monitoring: {
    title: 'Nobody watches the product',
    priority: 'fix-before-launch',
    proves: 'This gate runs by the clock, a monitor is set up in the repository, or launch.yml names one.',
    why: 'It breaks without any change of yours: a certificate runs out, a provider fails, a disk is full. You hear of it from members.',
    remedy:
      'Add a workflow that runs actions/nightly by the clock (examples/workflows/nightly.yml), or name your monitor as alerts.monitor in launch.yml.',
    source: 'Google, Site Reliability Engineering, chapter 6: black-box monitoring sees what users see',
    judge: judgeWatch,
  },
} satisfies Record<string, Rule<AlertsFacts>>;

const EXPECTED = 'a workflow with schedule: that runs launch-gate, a monitor that is recognised, or alerts.monitor';

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
          problem: 'The gate runs here, and no clock starts it.',
          seen: { 'runs launch-gate': file, schedule: 'none' },
          expected: EXPECTED,
        },
      ]);
    case 'unwatched':
      return lookAt('launch.yml entry', [watch], () => [
        {
          place: { file: 'launch.yml' },
          problem: 'No monitor is set up or named.',
          seen: { monitors: 'none that is known' },
          expected: EXPECTED,
        },
      ]);
  }
}
