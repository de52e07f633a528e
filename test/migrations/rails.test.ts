import { expect, test } from '@jest/globals';
import { unknownsOf } from '../../src/gate/report.ts';
import { inFolder } from '../sandbox.ts';
import { RAILS_FILES, railsFound } from '../servers/frameworks/rails-operations.ts';

test('each operation is told as ActiveRecord and PostgreSQL carry it out (test/servers/frameworks)', async () => {
  const { report } = await inFolder(RAILS_FILES, ({ check }) => check('--only', 'migrations', '--stage', 'live'));
  expect(railsFound(report)).toMatchSnapshot();
  expect(unknownsOf(report.checks).map(({ reason }) => reason)).toEqual([
    'which table drop_table is about is only known when it runs',
    'the call safe_drop is not Rails’ own',
  ]);
});
