import { describe, expect, test } from '@jest/globals';
import { brokenRules } from '../sandbox.ts';
import { judgeFault, MAIL_FAULTS } from './faults.ts';

describe('mail of a product in which there is', () => {
  test.each(Object.entries(MAIL_FAULTS))('%s', async (_, fault) => {
    const { report } = await judgeFault(fault);
    expect(brokenRules(report)).toEqual(fault.found);
  });
});
