import { describe, expect, test } from '@jest/globals';
import { findingsOf, type Report, unknownsOf } from '../../src/gate/report.ts';
import { inFolder } from '../sandbox.ts';
import { STACKS } from './stacks.ts';

const present = (files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).filter(([, text]) => text !== ''));
const judged = (files: Record<string, string>) => inFolder(present(files), (place) => place.check('--only', 'deploy'));

const found = ({ checks }: Report) =>
  findingsOf(checks)
    .map(({ rule, place, priority }) => `${rule} ${'file' in place ? `${place.file}:${place.line}` : ''} ${priority}`)
    .sort();

const unknown = ({ checks }: Report) => unknownsOf(checks).map(({ reason }) => reason);

describe.each(Object.entries(STACKS))('%s', (_, stack) => {
  test('as it should be: nothing is found, and nothing unknown', async () => {
    const { report } = await judged(stack.files);
    expect({ found: found(report), unknown: unknown(report), verdict: report.verdict }).toEqual({
      found: [],
      unknown: stack.unknown ?? [],
      verdict: 'GO',
    });
  });

  test('with its faults: each on its line, and nothing else', async () => {
    const { report } = await judged({ ...stack.files, ...stack.faults });
    expect({ found: found(report), unknown: unknown(report) }).toEqual({
      found: [...stack.found].sort(),
      unknown: stack.unknown ?? [],
    });
  });
});
