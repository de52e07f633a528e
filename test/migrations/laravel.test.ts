import { expect, test } from '@jest/globals';
import { unknownsOf } from '../../src/gate/report.ts';
import { inFolder } from '../sandbox.ts';
import { LARAVEL_FILES, laravelFound } from '../servers/frameworks/laravel-operations.ts';

test('each operation is told as Illuminate and PostgreSQL carry it out (test/servers/frameworks)', async () => {
  const { report } = await inFolder(LARAVEL_FILES, ({ check }) => check('--only', 'migrations', '--stage', 'live'));
  expect(laravelFound(report)).toMatchSnapshot();
  expect(unknownsOf(report.checks).map(({ reason }) => reason)).toEqual([
    'the method auditable is not Laravel’s own',
    'which table Schema::drop is about is only known when it runs',
  ]);
});
