import * as z from 'zod';
import { defineCheck, type Subject } from '../../gate/check.ts';
import { rules } from './rules.ts';

export const gate = defineCheck({
  name: 'gate',
  title: 'The gate itself',
  summary: 'A change is judged by the configuration of its target branch, so it cannot approve itself.',
  options: z.strictObject({}),
  notApplicable: ({ change }) => (change === undefined ? 'this run checks the product, not a change' : undefined),
  gather: async (_world, _options, subject) => changeOf(subject),
  rules,
});

/** The gate's files before and after. When the base could not be read, the whole check fails. */
function changeOf({ change }: Subject) {
  if (change === undefined) throw new Error('this run checks no change');
  if ('unreadable' in change) throw new Error(change.unreadable);
  return change;
}
