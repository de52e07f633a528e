import { expect, test } from '@jest/globals';
import { unknownsOf } from '../../src/gate/report.ts';
import { inFolder } from '../sandbox.ts';
import { DJANGO_FILES, djangoFound } from '../servers/frameworks/django-operations.ts';

const judged = (files: Record<string, string>) =>
  inFolder(files, async ({ check }) => (await check('--only', 'migrations', '--stage', 'live')).report);

test('each operation is told as Django and PostgreSQL carry it out (test/servers/frameworks)', async () => {
  const report = await judged(DJANGO_FILES);
  expect(unknownsOf(report.checks)).toEqual([]);
  expect(djangoFound(report)).toMatchSnapshot();
});

const NEXT = (operation: string) =>
  `class Migration(migrations.Migration):\n    dependencies = []\n    operations = [\n        ${operation},\n    ]\n`;
const OPERATIONS_LATER = 'class Migration(migrations.Migration):\n    operations = made_elsewhere()\n';

test.each([
  [
    'an operation of a package',
    NEXT("psqlextra.AddSomething('user')"),
    'the operation AddSomething is not Django’s own',
  ],
  [
    'a field that no migration made',
    NEXT("migrations.AlterField('user', 'age', models.IntegerField())"),
    'what the field age was before is in no migration of this folder',
  ],
  ['operations that a function makes', OPERATIONS_LATER, 'its operations are only known when it runs'],
  [
    'rows that an unnamed function deletes',
    NEXT("migrations.RunPython(lambda apps, editor: apps.get_model('members', 'User').objects.all().delete())"),
    'the function that it runs is not in this file',
  ],
  ['SQL that is put together', NEXT("migrations.RunSQL('DROP TABLE ' + name)"), 'its SQL is only known when it runs'],
])('unknown by name: %s', async (_, text, reason) => {
  const report = await judged({
    'requirements.txt': 'django==5.2\n',
    'members/migrations/0001_initial.py': NEXT("migrations.CreateModel(name='User', fields=[])"),
    'members/migrations/0002_next.py': text,
  });
  expect(unknownsOf(report.checks).map((each) => each.reason)).toEqual([reason]);
});
