import { describe, expect, test } from '@jest/globals';
import { RUNNERS } from '../src/io/migrations.ts';
import { commandOf } from '../src/surveys/deploy/commands.ts';
import { versionOfImage, versionsIn } from '../src/surveys/deploy/versions.ts';
import { loggingOf } from '../src/surveys/logs/calls.ts';
import { otherLogCalls } from '../src/surveys/logs/other-calls.ts';
import { personalIn } from '../src/surveys/logs/personal.ts';
import { callsIn, withoutComments } from '../src/surveys/migrations/code/calls.ts';
import { readCode } from '../src/surveys/migrations/code/code.ts';
import { applicationOf, readDjango } from '../src/surveys/migrations/code/django-migration.ts';
import { irreversible } from '../src/surveys/migrations/reversible.ts';
import { sectionsOf } from '../src/surveys/migrations/sections.ts';
import { statementsOf } from '../src/surveys/migrations/statements.ts';

/** Lines and names that programs write, or somebody who means harm. */
const LONG = 60_000;
const TEXTS: Record<string, string> = {
  'one long word': 'a'.repeat(LONG),
  'a word of many parts': 'a_'.repeat(LONG / 2),
  'a word with a point in each': 'a.'.repeat(LONG / 2),
  'open brackets': '('.repeat(LONG),
  'open quotes': '"'.repeat(LONG),
  'open comments': '/*'.repeat(LONG / 2),
  digits: '4'.repeat(LONG),
  'digits in groups': '4111 '.repeat(LONG / 5),
  addresses: 'a@'.repeat(LONG / 2),
  'addresses of many hosts': `a@${'b.'.repeat(LONG / 2)}`,
  options: `npm ${'--a b '.repeat(LONG / 6)}x`,
  spaces: ' '.repeat(LONG),
  lines: '\n'.repeat(LONG),
  capitals: 'AB12 '.repeat(LONG / 5),
  'names of calls': 'console.log('.repeat(LONG / 12),
  passwords: 'password='.repeat(LONG / 9),
  cookies: 'cookie: a='.repeat(LONG / 10),
};

/** Each of these takes minutes where a pattern has a choice in it; a test may take five seconds. */
describe.each(Object.entries(TEXTS))('%s', (_, text) => {
  test('in a log and in calls of loggers', async () => {
    expect(Array.isArray(personalIn(text))).toBe(true);
    expect(await loggingOf(`console.log(password, ${JSON.stringify(text)})`, 'a.ts')).toMatchObject({
      calls: [{ line: 1 }],
    });
    await loggingOf(`console.log(password); ${text}`, 'a.ts');
    for (const file of ['a.py', 'a.rb', 'a.php', 'a.go']) expect(otherLogCalls(`print(${text}`, file)).toBeDefined();
  });

  test('in migrations', async () => {
    for (const runner of RUNNERS) {
      const sections = sectionsOf(runner, text);
      expect(readCode(runner, withoutComments(sections.up, '//'))).toBeDefined();
      irreversible(runner, text, sections, undefined);
    }
    const application = applicationOf('a/migrations/0001_a.py');
    expect(await readDjango(`operations = [migrations.RunPython(${text}`, application)).toBeDefined();
    expect(statementsOf(text)).toBeDefined();
    expect(callsIn(text, ['execute'], true)).toBeDefined();
  });

  test('in what is deployed', () => {
    expect(commandOf(text, { file: 'a', line: 1, when: 'start' }).does).toBeDefined();
    expect(commandOf(`goose ${text}`, { file: 'a', line: 1, when: 'start' }).does).toBeDefined();
    versionOfImage(`FROM ${text}`, 'Dockerfile');
    versionsIn(text, '.nvmrc');
    versionsIn(text, 'pyproject.toml');
  });
});
