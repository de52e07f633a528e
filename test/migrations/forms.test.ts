import { describe, expect, test } from '@jest/globals';
import { gatherMigrations } from '../../src/checks/migrations/gather.ts';
import { migrationsOptions } from '../../src/checks/migrations/options.ts';
import { rules } from '../../src/checks/migrations/rules/index.ts';
import type { Permissions } from '../../src/gate/check.ts';
import type { Place } from '../../src/gate/finding.ts';
import { isUnknown } from '../../src/gate/look.ts';
import { surveyMigrations } from '../../src/surveys/migrations/survey.ts';
import { inFolder } from '../sandbox.ts';
import { fakeWorld } from '../support/fake-world.ts';

const PRISMA = {
  'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
  'prisma/migrations/1_init/migration.sql': 'CREATE TABLE users (id int, a int, b text, email text);\n',
};
const prisma = (sql: string) => ({ ...PRISMA, 'prisma/migrations/2_next/migration.sql': sql });
const rails = (body: string) => ({
  'db/migrate/20240101000000_x.rb': `class X < ActiveRecord::Migration[7.1]\n  def change\n${body}  end\n\n  def down\n    1\n  end\nend\n`,
});
const alembic = (body: string) => ({
  'alembic/versions/a1_x.py': `revision = 'a1'\ndown_revision = None\n\ndef upgrade():\n${body}\ndef downgrade():\n    op.execute('SELECT 1')\n`,
});
const django = (body: string) => ({
  'shop/migrations/0002_x.py': `class Migration(migrations.Migration):\n    operations = [\n${body}    ]\n`,
});
const laravel = (body: string) => ({
  'database/migrations/2026_01_01_000000_x.php': `<?php\nreturn new class extends Migration {\n  public function up(): void {\n    Schema::table('posts', function (Blueprint $table) {\n${body}    });\n  }\n  public function down(): void {\n    Schema::dropColumns('posts', ['x']);\n  }\n};\n`,
});
const supabase = (...files: string[]) =>
  Object.fromEntries(files.map((sql, i) => [`supabase/migrations/2026010${i + 1}000000_x.sql`, sql]));
const mysql = (sql: string) => ({
  'package.json': '{ "dependencies": { "mysql2": "3" } }',
  'yarn.lock': '',
  'migrations/001_x.sql': sql,
});

const placeOf = (place: Place | undefined) =>
  place !== undefined && 'file' in place ? `${place.file}${place.line === undefined ? '' : `:${place.line}`}` : '';
const lineOf = (place: Place | undefined) => (place !== undefined && 'line' in place ? place.line : '');

/** What the text alone says: no database runs it. */
const found = (files: Record<string, string>) =>
  inFolder(files, async ({ cwd }) => {
    const facts = await gatherMigrations(
      { ...fakeWorld(), migrations: (question) => surveyMigrations(question, cwd, AbortSignal.timeout(30_000)) },
      migrationsOptions.parse({}),
      { stage: 'live', subdomains: {}, routes: {}, isRepository: true, permissions: {} as Permissions },
    );
    const said = Object.entries(rules).flatMap(([name, rule]) => {
      const judgement = rule.judge(facts);
      return 'said' in judgement ? judgement.said.map((each) => ({ name, each })) : [];
    });
    return [
      ...said.flatMap(({ name, each }) => (isUnknown(each) ? [] : [`${name}:${lineOf(each.place)}`])),
      ...new Set(said.flatMap(({ each }) => (isUnknown(each) ? [`unknown ${placeOf(each.place)}`] : []))),
    ];
  });

describe('forms that are met in the wild', () => {
  test.each<[string, Record<string, string>, string[]]>([
    [
      'a table that Rails makes with a block',
      rails(
        '    create_table :plans do |t|\n      t.string :name\n    end\n    add_column :plans, :price, :integer, null: false\n',
      ),
      [],
    ],
    [
      'a table that Rails drops with a block',
      rails('    drop_table :sessions do |t|\n      t.string :sid\n    end\n'),
      ['drop-table:3'],
    ],
    [
      'a table that Rails changes with a block',
      rails('    change_table :users do |t|\n      t.remove :legacy\n      t.rename :a, :b\n    end\n'),
      ['drop-column:4', 'rename-column:5'],
    ],
    [
      'the way back within the way up',
      rails(
        '    reversible do |dir|\n      dir.up do\n        add_column :users, :x, :string\n      end\n      dir.down do\n        remove_column :users, :x\n      end\n    end\n',
      ),
      [],
    ],
    [
      'what else Rails takes away or asks for',
      rails(
        '    remove_belongs_to :posts, :author\n    drop_join_table :users, :groups\n    add_timestamps :posts\n    change_column :posts, :title, :string, null: false\n    change_table :posts do |t|\n      t.string :slug, null: false\n      t.remove_references :topic\n      t.string :note\n      t.index :slug\n    end\n',
      ),
      [
        'drop-column:3',
        'drop-table:4',
        'required-column:5',
        'irreversible:6',
        'set-not-null:6',
        'type-change:6',
        'required-column:8',
        'drop-column:9',
      ],
    ],
    [
      'the way back within the way up, on one line',
      rails('    reversible { |dir| dir.down { remove_column :users, :x } }\n    add_timestamps :users, null: true\n'),
      [],
    ],
    [
      'what else Laravel takes away or asks for',
      laravel(
        "      $table->foreignId('team_id')->constrained();\n      $table->foreignId('boss_id')->nullable()->constrained();\n      $table->dropSoftDeletes();\n      $table->dropConstrainedForeignId('owner_id');\n      $table->dropMorphs('tag');\n",
      ),
      ['required-column:5', 'drop-column:7', 'drop-column:8', 'drop-column:9', 'drop-column:9'],
    ],
    [
      'rows and another connection of Laravel',
      {
        'database/migrations/2026_01_01_000000_x.php':
          "<?php\nreturn new class extends Migration {\n  public function up(): void {\n    DB::table('posts')->where('id', 1)->delete();\n    DB::table('posts')->delete();\n    Schema::connection('shop')->table('carts', function (Blueprint $table) {\n      $table->dropColumn('note');\n    });\n    Schema::dropColumns('posts', ['a']);\n  }\n  public function down(): void {\n    DB::table('posts')->insert([]);\n  }\n};\n",
      },
      ['backfill-mixed:4', 'no-where:5', 'drop-column:7', 'drop-column:9'],
    ],
    [
      'what Django fills, and its database does not',
      django(
        "        migrations.AddField('post', 'a', models.BooleanField(default=False)),\n        migrations.AddField(model_name='post', name='b', field=models.BooleanField(default=False)),\n        migrations.AddField(model_name='post', name='c', field=models.CharField(blank=True, max_length=9)),\n        migrations.AddField(model_name='post', name='d', field=models.IntegerField(db_default=0)),\n        migrations.AddField(model_name='post', name='e', field=models.IntegerField()),\n",
      ),
      ['insert-refused:3', 'insert-refused:4', 'insert-refused:5', 'required-column:7'],
    ],
    [
      'a default in Ruby’s old style',
      rails('    add_column :users, :active, :boolean, :default => true, :null => false\n'),
      [],
    ],
    [
      'an index that Rails takes away concurrently',
      rails('    remove_index :users, :email, algorithm: :concurrently\n'),
      ['concurrent-in-tx:3'],
    ],
    [
      'a type that Alembic changes, and how it was',
      alembic(
        "    op.alter_column('users', 'email', existing_type=sa.VARCHAR(length=50),\n               type_=sa.String(length=100), existing_nullable=False)\n",
      ),
      ['type-change:5'],
    ],
    [
      'both at once',
      alembic("    op.alter_column('users', 'email', type_=sa.Text(), nullable=False)\n"),
      ['set-not-null:5', 'type-change:5'],
    ],
    [
      'a batch of Alembic',
      alembic(
        "    with op.batch_alter_table('users') as batch_op:\n        batch_op.add_column(sa.Column('plan', sa.String(), nullable=False))\n        batch_op.drop_column('age')\n",
      ),
      ['drop-column:7', 'required-column:6'],
    ],
    [
      'a commit before what wants no transaction',
      alembic("    op.execute('COMMIT')\n    op.create_index('i', 'users', ['a'], postgresql_concurrently=True)\n"),
      [],
    ],
    [
      'what Django tells its models only',
      django(
        '        migrations.SeparateDatabaseAndState(\n            state_operations=[migrations.RemoveField(model_name="a", name="b")],\n            database_operations=[],\n        ),\n',
      ),
      [],
    ],
    [
      'what Laravel adds and requires nothing',
      laravel(
        "      $table->fullText('body');\n      $table->nullableMorphs('tag');\n      $table->softDeletes('removed_at');\n      $table->spatialIndex('geo');\n",
      ),
      [],
    ],
    [
      'tables of one session',
      prisma(
        'CREATE TEMP TABLE dupes (id int);\nUPDATE dupes SET id = 1;\nDROP TABLE dupes;\nCREATE TEMPORARY TABLE kept AS SELECT id FROM users;\nDROP TABLE kept;\n',
      ),
      [],
    ],
    [
      'a table that is made of another',
      prisma(
        'CREATE TABLE archive AS SELECT * FROM users;\nALTER TABLE archive DROP COLUMN email;\nCREATE INDEX i ON archive (id);\n',
      ),
      [],
    ],
    [
      'commands on one column, each on its line',
      prisma(
        'ALTER TABLE users\nALTER COLUMN "b" DROP DEFAULT,\nALTER COLUMN "b" SET DATA TYPE int,\nALTER COLUMN "b" SET NOT NULL;\n',
      ),
      ['set-not-null:4', 'type-change:3'],
    ],
    [
      'a mistake behind signs of two units',
      prisma(`${'-- 😀😀😀😀😀😀😀😀\n'.repeat(20)}SELECT 1;\nALTER TABEL x;\n`),
      ['unknown prisma/migrations/2_next/migration.sql:22'],
    ],
    [
      'Flyway’s settings beside the file',
      {
        'db/migration/V1__a.sql': 'CREATE TABLE users (id int);\n',
        'db/migration/V2__i.sql': 'SELECT 1;\nCREATE INDEX CONCURRENTLY i ON users (id);\n',
        'db/migration/V2__i.sql.conf': 'executeInTransaction=false\n',
      },
      [],
    ],
    [
      'one number for two of Flyway',
      { 'db/migration/V2__2024_plans.sql': 'SELECT 1;\n', 'db/migration/V2__other.sql': 'SELECT 1;\n' },
      ['order:'],
    ],
    [
      'a table that Supabase does not hand out',
      supabase(
        'create table public.jobs (id int);\nalter table public.jobs set schema private;\n',
        'create table public.rates (id int);\nrevoke all on table public.rates from anon, authenticated;\n',
      ),
      [],
    ],
    [
      'a table that is made of another and open',
      supabase('create table public.leaks as select 1 as a;\n'),
      ['rls-missing:1'],
    ],
    [
      'an old migration of Supabase that cannot be read',
      supabase(
        'create table profiles (id int);\ncreate table other (id int);\n',
        "alter table profiles enable row level security;\nselect :'max';\n",
        'select 1;\n',
      ),
      ['rls-missing:2', 'unknown supabase/migrations/20260102000000_x.sql:2'],
    ],
    [
      'a trigger of MySQL',
      mysql(
        'CREATE TABLE `a` (id int);\nCREATE TRIGGER t AFTER INSERT ON a FOR EACH ROW BEGIN\n  UPDATE stats SET n = n + 1;\n  DELETE FROM cache;\nEND;\n',
      ),
      [],
    ],
    [
      'a quote of MySQL',
      mysql("INSERT INTO `notes` (t) VALUES ('it\\'s fine');\nDROP TABLE users;\n"),
      ['drop-table:2'],
    ],
  ])('%s', async (_, files, expected) => {
    expect((await found(files)).sort()).toEqual([...expected].sort());
  });
});

describe('what a statement of PostgreSQL runs besides itself', () => {
  test.each<[string, string, string[]]>([
    ['a block', 'DO $$\nBEGIN\n  DROP TABLE users;\nEND $$;\n', ['drop-table:3']],
    [
      'a branch in a block',
      "DO $$ BEGIN\n  IF EXISTS (SELECT 1 FROM users) THEN\n    ALTER TABLE users DROP COLUMN b;\n  END IF;\nEXCEPTION WHEN undefined_table THEN\n  RAISE NOTICE 'no';\nEND $$;\n",
      ['drop-column:3'],
    ],
    ['a text that a block runs', "DO $$ BEGIN\n  EXECUTE 'DROP TABLE users';\nEND $$;\n", ['drop-table:2']],
    [
      'a text that a block puts together',
      "DO $$ DECLARE t text; BEGIN\n  FOR t IN SELECT tablename FROM pg_tables LOOP\n    EXECUTE 'DROP TABLE ' || t;\n  END LOOP;\nEND $$;\n",
      ['unknown prisma/migrations/2_next/migration.sql:3'],
    ],
    [
      'a function that the file calls',
      'CREATE FUNCTION gone() RETURNS void AS $$\nBEGIN\n  DROP TABLE users;\nEND $$ LANGUAGE plpgsql;\nSELECT gone();\n',
      ['drop-table:3'],
    ],
    [
      'a function that nothing calls',
      'CREATE FUNCTION gone() RETURNS void AS $$\nBEGIN\n  DROP TABLE users;\nEND $$ LANGUAGE plpgsql;\n',
      [],
    ],
    [
      'a loop over what it deletes',
      "DO $$ DECLARE r record; BEGIN\n  FOR r IN DELETE FROM users RETURNING id LOOP\n    RAISE NOTICE 'drop ';\n  END LOOP;\nEND $$;\n",
      ['unknown prisma/migrations/2_next/migration.sql:1'],
    ],
    ['a procedure of another file', 'CALL tidy();\n', ['unknown prisma/migrations/2_next/migration.sql:1']],
    ['another file', '\\i more.sql\n', ['unknown prisma/migrations/2_next/migration.sql:1']],
    ['WITH', 'WITH d AS (DELETE FROM users RETURNING id) SELECT count(*) FROM d;\n', ['no-where:1']],
    ['PREPARE', 'PREPARE p AS DELETE FROM users;\nEXECUTE p;\n', ['no-where:1']],
    ['EXPLAIN ANALYZE', 'EXPLAIN ANALYZE DELETE FROM users;\n', ['no-where:1']],
    ['EXPLAIN', 'EXPLAIN DELETE FROM users;\n', []],
    ['MERGE', 'MERGE INTO users u USING gone g ON true WHEN MATCHED THEN DELETE;\n', ['no-where:1']],
    ['MERGE of some', 'MERGE INTO users u USING gone g ON u.id = g.id WHEN MATCHED THEN DELETE;\n', []],
    [
      'a condition that always holds',
      'DELETE FROM users WHERE true;\nUPDATE users SET a = 1 WHERE 1 = 1;\n',
      ['no-where:1', 'no-where:2'],
    ],
    ['a schema with all that is in it', 'DROP SCHEMA app CASCADE;\n', ['drop-table:1']],
    ['all that a role has', 'DROP OWNED BY app;\n', ['drop-table:1']],
    ['a type with its columns', 'DROP TYPE mood CASCADE;\n', ['drop-column:1']],
    ['a type that nothing has', 'DROP TYPE mood;\n', []],
    [
      'a table that is there already',
      'CREATE TABLE IF NOT EXISTS users (id int);\nDROP TABLE users;\n',
      ['drop-table:2'],
    ],
    [
      'Drizzle’s blocks around what may be there already',
      'DO $$ BEGIN\n  CREATE TYPE "mood" AS ENUM(\'a\');\nEXCEPTION\n  WHEN duplicate_object THEN null;\nEND $$;\n',
      [],
    ],
  ])('%s', async (_, sql, expected) => {
    expect((await found(prisma(sql))).sort()).toEqual([...expected].sort());
  });
});
