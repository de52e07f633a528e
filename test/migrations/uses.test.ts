import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { rehearse } from '../../src/surveys/migrations/rehearsal/rehearse.ts';
import { surveyMigrations } from '../../src/surveys/migrations/survey.ts';
import { withUses } from '../../src/surveys/migrations/uses.ts';
import { inFolder } from '../sandbox.ts';

const PRISMA = {
  'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
  'prisma/migrations/20260101000000_init/migration.sql':
    'CREATE TABLE "UserRole" (id int, "avatarUrl" text);\nCREATE TABLE "Plan" (id int);\n',
  'prisma/schema.prisma':
    'generator client {\n  provider = "prisma-client-js"\n}\n\nmodel Plan {\n  id Int\n}\n\nmodel Team {\n  avatarUrl String?\n}\n',
};
const dropped = {
  'prisma/migrations/20260201000000_b/migration.sql': 'ALTER TABLE "UserRole" DROP COLUMN "avatarUrl";\n',
};
const RAILS = {
  Gemfile: "gem 'rails'\ngem 'pg'\n",
  'db/migrate/20260101000000_init.rb':
    'class Init < ActiveRecord::Migration[8.0]\n  def change\n    create_table :categories\n  end\nend\n',
  'db/schema.rb': 'create_table "categories" do |t|\n  t.text "old_name"\nend\n',
};
const railsDropped = {
  'db/migrate/20260201000000_b.rb':
    'class B < ActiveRecord::Migration[8.0]\n  def change\n    remove_column :categories, :old_name, :text\n  end\nend\n',
};
const DJANGO = {
  'requirements.txt': 'django==5.2\npsycopg==3.2\n',
  'members/migrations/0001_initial.py':
    "class Migration(migrations.Migration):\n    operations = [migrations.CreateModel(name='Order', fields=[('id', models.AutoField(primary_key=True)), ('user', models.ForeignKey(to='auth.User'))])]\n",
};
const djangoDropped = {
  'members/migrations/0002_b.py':
    "class Migration(migrations.Migration):\n    dependencies = [('members', '0001_initial')]\n    operations = [migrations.RemoveField('order', 'user')]\n",
};
const SUPABASE = {
  'supabase/migrations/20260101000000_init.sql':
    'CREATE TABLE public.user_roles (id int);\nCREATE TABLE plans (id int);\n',
  'src/plans.ts': "export const plans = await supabase.from('plans').select();\n",
};
const supabaseDropped = { 'supabase/migrations/20260201000000_b.sql': 'DROP TABLE public.user_roles;\n' };

test.each<[string, Record<string, string>, Record<string, string>, object | undefined]>([
  [
    'a field of the model in the schema',
    {
      ...PRISMA,
      'prisma/schema.prisma':
        'model Team {\n  avatarUrl String?\n}\n\nmodel UserRole {\n  id Int\n  avatarUrl String?\n}\n',
    },
    dropped,
    { file: 'prisma/schema.prisma', line: 7 },
  ],
  [
    'a field that the schema maps to it',
    {
      ...PRISMA,
      'src/db/schema.ts': "export const userRoles = pgTable('UserRole', {\n  avatar: text('avatarUrl'),\n});\n",
    },
    dropped,
    { file: 'src/db/schema.ts', line: 2 },
  ],
  ['a schema that left it out a release before', PRISMA, dropped, { nowhere: true }],
  [
    'a field that the client does not have',
    { ...PRISMA, 'prisma/schema.prisma': 'model UserRole {\n  id Int\n  avatarUrl String? @ignore\n}\n' },
    dropped,
    { nowhere: true },
  ],
  [
    'a comment and a test',
    {
      ...PRISMA,
      'src/roles.ts': '// avatarUrl of UserRole is gone\nexport const roles = await prisma.userRole.findMany();\n',
      'src/roles.test.ts': "test('a', () => prisma.userRole.create({ avatarUrl: 'a' }));\n",
    },
    dropped,
    { nowhere: true },
  ],
  [
    'ActiveRecord writes every column',
    { ...RAILS, 'app/models/category.rb': 'class Category < ApplicationRecord\nend\n' },
    railsDropped,
    { file: 'app/models/category.rb', line: 1 },
  ],
  [
    'ActiveRecord leaves it out',
    {
      ...RAILS,
      'app/models/category.rb': 'class Category < ApplicationRecord\n  self.ignored_columns += ["old_name"]\nend\n',
    },
    railsDropped,
    { nowhere: true },
  ],
  [
    'Django names the object',
    {
      ...DJANGO,
      'members/models.py':
        'class Order(models.Model):\n    note = models.TextField()\n    user = models.ForeignKey("auth.User")\n',
    },
    djangoDropped,
    { file: 'members/models.py', line: 3 },
  ],
  [
    'Django left it out a release before',
    { ...DJANGO, 'members/models.py': 'class Order(models.Model):\n    note = models.TextField()\n' },
    djangoDropped,
    { nowhere: true },
  ],
  ['a table that no code names', SUPABASE, supabaseDropped, { nowhere: true }],
  [
    'a query',
    { ...SUPABASE, 'app/roles/page.tsx': "const { data } = await supabase\n  .from('user_roles')\n  .select('*');\n" },
    supabaseDropped,
    { file: 'app/roles/page.tsx', line: 2 },
  ],
  [
    'types that a tool wrote',
    { ...SUPABASE, 'types/database.types.ts': 'export type Database = { user_roles: { id: number } };\n' },
    supabaseDropped,
    { nowhere: true },
  ],
  [
    'code that lies in another repository',
    { 'supabase/migrations/20260101000000_init.sql': 'CREATE TABLE public.user_roles (id int);\n' },
    supabaseDropped,
    undefined,
  ],
])('what the code before a change uses: %s', async (_, base, next, used) => {
  await inFolder(base, async ({ cwd, write }) => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', ...args], { cwd });
    git('init', '--quiet');
    git('add', '--all', '--force');
    git('commit', '--quiet', '--message', 'base');
    for (const [file, text] of Object.entries(next)) {
      execFileSync('mkdir', ['-p', file.replace(/\/[^/]+$/, '')], { cwd });
      write(file, text);
    }
    const answer = await surveyMigrations({ base: 'HEAD' }, cwd, AbortSignal.timeout(30_000));
    expect(answer.kind === 'answer' && answer.operations.map((each) => each.used)).toEqual([used]);
  });
});

test('what only running shows is looked for, too', async () => {
  const base = {
    ...SUPABASE,
    'src/roles.ts': "export const roles = await supabase.from('role_names').select();\n",
    'supabase/migrations/20260102000000_views.sql':
      'CREATE VIEW role_names AS SELECT 1 AS id;\nCREATE VIEW old_names AS SELECT 1 AS id;\n',
  };
  const next = "DO $$ BEGIN EXECUTE 'DROP ' || 'VIEW role_names, old_names'; END $$;\n";
  await inFolder(base, async ({ cwd, write }) => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', ...args], { cwd });
    git('init', '--quiet');
    git('add', '--all', '--force');
    git('commit', '--quiet', '--message', 'base');
    write('supabase/migrations/20260201000000_b.sql', next);
    const answer = await rehearse({ base: 'HEAD' }, cwd, undefined, AbortSignal.timeout(100_000));
    expect(answer).toMatchObject({
      changes: [
        { does: 'drop-table', table: 'role_names', used: { file: 'src/roles.ts', line: 1 } },
        { does: 'drop-table', table: 'old_names', used: { nowhere: true } },
      ],
    });
  });
}, 60_000);

test('where git cannot look, nothing is said of the use', async () => {
  const operation = { does: 'drop-table', table: 'plans', file: 'a.sql', runner: 'plain SQL' } as const;
  await inFolder({ 'src/plans.ts': 'select\n' }, async ({ cwd }) => {
    execFileSync('git', ['init', '--quiet'], { cwd });
    const search = { root: cwd, commit: 'f'.repeat(40), signal: AbortSignal.timeout(30_000) };
    expect(await withUses([operation], search)).toEqual([operation]);
  });
});
