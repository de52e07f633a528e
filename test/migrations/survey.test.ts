import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findingsOf } from '../../src/gate/report.ts';
import type { MigrationsAnswer, MigrationsQuestion } from '../../src/io/migrations.ts';
import { hazardsOf } from '../../src/lookups/migration-hazards.ts';
import { readPostgres } from '../../src/surveys/migrations/postgres/postgres.ts';
import { statementsOf } from '../../src/surveys/migrations/statements.ts';
import { surveyMigrations } from '../../src/surveys/migrations/survey.ts';
import { inFolder } from '../sandbox.ts';
import { ordinaryHistory } from './ordinary.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'launch-gate-migrations-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

async function survey(files: Record<string, string>, question: MigrationsQuestion = {}): Promise<MigrationsAnswer> {
  write(files);
  const answer = await surveyMigrations(question, root, AbortSignal.timeout(30_000));
  if (answer.kind === 'failure') throw new Error(answer.reason);
  return answer;
}

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
const hazards = ({ operations }: MigrationsAnswer) =>
  hazardsOf(operations).map(({ hazard, operation: { file, line } }) => `${hazard} ${file.split('/').at(-1)}:${line}`);
const hazardous = ({ operations }: MigrationsAnswer) =>
  hazardsOf(operations).map(({ hazard, operation }) => ({ hazard, ...operation }));

const LOCK = { 'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n' };
const prisma = (name: string, sql: string) => ({ [`prisma/migrations/${name}/migration.sql`]: sql });
const INIT = prisma('20260101000000_init', 'CREATE TABLE users (id int, name varchar(50), age int);\n');

describe('what is new', () => {
  const three = {
    ...LOCK,
    ...INIT,
    ...prisma('20260102000000_b', 'ALTER TABLE users DROP COLUMN age;\n'),
    ...prisma('20260103000000_c', 'ALTER TABLE users DROP COLUMN name;\n'),
  };

  test('the newest, when nobody says more', async () => {
    const answer = await survey(three);
    expect([answer.histories[0]?.freshBy, ...hazards(answer)]).toEqual(['newest', 'drop-column migration.sql:1']);
    expect(hazardous(answer)[0]).toMatchObject({ column: 'name' });
  });

  test('what comes after the one that production has', async () => {
    const answer = await survey(three, { deployed: '20260101000000_init' });
    expect(hazardous(answer).map(({ column }) => column)).toEqual(['age', 'name']);
    const byNumber = await survey(three, { deployed: '20260102000000' });
    expect(hazardous(byNumber).map(({ column }) => column)).toEqual(['name']);
    const none = await survey(three, { deployed: 'prisma/migrations/20260103000000_c/migration.sql' });
    expect(none.histories).toMatchObject([{ freshBy: 'deployed', fresh: 0 }]);
  });

  test('by the order of the runner, which sorts texts or numbers', async () => {
    const change = (column: string) => `ALTER TABLE users DROP COLUMN ${column};\n`;
    const newest = async (files: Record<string, string>) => {
      rmSync(root, { recursive: true });
      mkdirSync(root);
      return hazardous(await survey(files)).map(({ column }) => column);
    };
    const folders = { ...prisma('9_b', change('b')), ...prisma('10_a', change('a')) };
    expect(await newest({ ...LOCK, ...folders })).toEqual(['b']);
    const goose = (column: string) => `-- +goose Up\n${change(column)}`;
    expect(await newest({ 'db/9_b.sql': goose('b'), 'db/10_a.sql': goose('a') })).toEqual(['a']);
    const mate = (column: string) => `-- migrate:up\n${change(column)}`;
    expect(await newest({ 'db/9_b.sql': mate('b'), 'db/10_a.sql': mate('a') })).toEqual(['b']);
    const journal = JSON.stringify({
      entries: [
        { idx: 0, tag: '0002_b' },
        { idx: 1, tag: '0001_a' },
      ],
    });
    expect(
      await newest({
        'drizzle/0001_a.sql': change('a'),
        'drizzle/0002_b.sql': change('b'),
        'drizzle/meta/_journal.json': journal,
      }),
    ).toEqual(['a']);
  });

  test('what is not committed, where other migrations are', async () => {
    write({ ...LOCK, ...INIT });
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-qm', 'a');
    const answer = await survey(prisma('20260102000000_b', 'ALTER TABLE users DROP COLUMN age;\n'));
    expect(answer.histories).toMatchObject([{ freshBy: 'uncommitted', fresh: 1 }]);
  });

  test('a name that no migration has is no pass', async () => {
    write(three);
    expect(await surveyMigrations({ deployed: '20260101000000_gone' }, root, AbortSignal.timeout(9000))).toMatchObject({
      kind: 'failure',
      reason: 'migrations.deployed in launch.yml names a migration that does not exist',
    });
    rmSync(join(root, 'prisma'), { recursive: true });
    expect(await survey({ 'a.txt': '' }, { deployed: '20260101000000_gone' })).toMatchObject({ histories: [] });
  });

  test('what a change brings, its order, and what it edits or takes away', async () => {
    write(three);
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-qm', 'a');
    git('rm', '-rq', 'prisma/migrations/20260102000000_b');
    const answer = await survey(
      {
        ...prisma('20260101000000_init', 'CREATE TABLE users (id int, name varchar(50));\n'),
        ...prisma(
          '20260104000000_d',
          'CREATE TABLE plans (id int);\nALTER TABLE plans DROP COLUMN id;\nALTER TABLE users ADD COLUMN plan int;\nALTER TABLE users DROP COLUMN plan;\nTRUNCATE users;\n',
        ),
      },
      { base: 'main' },
    );
    expect([answer.histories[0]?.freshBy, ...hazards(answer)]).toEqual(['change', 'truncate migration.sql:5']);
    expect(answer.order.map(({ fault, file }) => `${fault} ${file.split('/').at(-2)}`)).toEqual([
      // Prisma warns of an edited migration, and of one that is gone; it does not stop.
      'edited unseen 20260101000000_init',
    ]);
  });

  test('two that none comes after, where the tool stops', async () => {
    const django = (name: string, ...after: string[]) => ({
      [`shop/migrations/${name}.py`]: `class Migration(migrations.Migration):\n    dependencies = [${after.map((each) => `('shop', '${each}')`).join(', ')}]\n    operations = []\n`,
    });
    const alembic = (id: string, after: string) => ({
      [`alembic/versions/${id}_x.py`]: `revision: str = '${id}'\ndown_revision: Union[str, None] = ${after}\n\ndef upgrade():\n    pass\n`,
    });
    const forked = {
      ...django('0001_initial'),
      ...django('0002_a', '0001_initial'),
      ...django('0003_b', '0001_initial'),
      ...alembic('a1', 'None'),
      ...alembic('b2', "'a1'"),
      ...alembic('c3', "'a1'"),
    };
    expect((await survey(forked)).order).toEqual([
      { file: 'alembic/versions/c3_x.py', fault: 'several heads', other: 'alembic/versions/b2_x.py' },
      { file: 'shop/migrations/0003_b.py', fault: 'several heads', other: 'shop/migrations/0002_a.py' },
    ]);
    expect(
      (await survey({ ...django('0004_merge', '0002_a', '0003_b'), ...alembic('d4', "('b2', 'c3')") })).order,
    ).toEqual([]);
  });

  test('a number before the last one that is applied', async () => {
    write({ 'supabase/migrations/20260105000000_a.sql': 'SELECT 1;\n' });
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-qm', 'a');
    const answer = await survey(
      {
        'supabase/migrations/20260104000000_b.sql': 'SELECT 1;\n',
        'supabase/migrations/20260105000000_c.sql': 'SELECT 1;\n',
      },
      { base: 'main' },
    );
    expect(answer.order.map(({ fault }) => fault)).toEqual(['twice', 'before the last one']);
  });

  test('a base that is not there is no pass', async () => {
    write(three);
    git('init', '-q');
    expect(await surveyMigrations({ base: 'nowhere' }, root, AbortSignal.timeout(9000))).toMatchObject({
      kind: 'failure',
    });
  });
});

describe('what a new migration may do', () => {
  const next = (sql: string) => ({ ...LOCK, ...INIT, ...prisma('20260201000000_next', sql) });

  test.each([
    [
      'a table of its own',
      'CREATE TABLE a (id int);\nALTER TABLE a ADD COLUMN b int NOT NULL;\nCREATE INDEX i ON a (b);\nDROP TABLE a;\n',
    ],
    [
      'a view under the old name',
      'ALTER TABLE users RENAME TO members;\nCREATE VIEW users AS SELECT * FROM members;\n',
    ],
    [
      'NOT NULL behind a valid check',
      'ALTER TABLE users ADD CONSTRAINT c CHECK (age IS NOT NULL) NOT VALID;\nALTER TABLE users ADD CHECK (name IS NOT NULL);\nALTER TABLE users ALTER COLUMN name SET NOT NULL;\n',
    ],
    [
      'a default of one value',
      "ALTER TABLE users ADD COLUMN plan text NOT NULL DEFAULT 'free', ADD COLUMN at timestamptz NOT NULL DEFAULT now();\n",
    ],
    [
      'a key that is held to the rows later',
      'ALTER TABLE users ADD CONSTRAINT f FOREIGN KEY (age) REFERENCES plans (id) NOT VALID;\n',
    ],
    ['what a dump has', "\\restrict abc\nCOPY users (id) FROM stdin;\n1\n2\n\\.\nSET search_path = '';\n"],
  ])('%s', async (_, sql) => {
    const answer = await survey(next(sql));
    const found = hazardous(answer);
    const { unread } = answer;
    expect({
      hazards: found.map(({ hazard }) => hazard).filter((hazard) => hazard !== 'check-validates'),
      unread,
    }).toEqual({
      hazards: [],
      unread: [],
    });
  });

  test('a type is told before and after, and an unknown one is taken for another', async () => {
    const answer = await survey(
      next('ALTER TABLE users ALTER COLUMN name TYPE int USING name::int;\nALTER TABLE other ALTER x TYPE text;\n'),
    );
    expect(hazardous(answer).map(({ types }) => types)).toEqual(['varchar(50) to int4', 'to text']);
  });

  test('names in other letters, places behind them', async () => {
    const answer = await survey(
      next(
        'COMMENT ON TABLE users IS \'Straße – ünïcode ✓\';\n/* größer\n*/ ALTER TABLE "Müller"\n  DROP COLUMN "größe";\n',
      ),
    );
    expect(hazardous(answer)).toMatchObject([{ line: 4, table: 'Müller', column: 'größe' }]);
  });
});

describe('what cannot be read is not known, and the rest is judged', () => {
  test('a file with a mistake, by its line; another dialect; a dump; binary', async () => {
    const answer = await survey(
      {
        ...LOCK,
        ...INIT,
        ...prisma('20260102000000_b', 'SELECT 1;\n\nALTER TABEL users;\n'),
        ...prisma('20260103000000_c', 'ALTER TABLE `users` MODIFY COLUMN `age` bigint;\n'),
        ...prisma('20260104000000_d', `INSERT INTO users VALUES ${'(1),'.repeat(700_000)}(1);\n`),
        ...prisma('20260105000000_e', '\u0000\u0001\u0002'),
        ...prisma('20260106000000_f', 'DROP TABLE users;\n'),
      },
      { deployed: '20260101000000_init' },
    );
    expect(hazards(answer)).toEqual(['drop-table migration.sql:1']);
    expect(
      answer.unread.map(({ file, line, reason }) => `${file.slice(18, 34)}:${line} ${reason.slice(0, 30)}`),
    ).toEqual([
      '20260102000000_b:3 it is not valid PostgreSQL SQL',
      '20260103000000_c:1 it is not valid PostgreSQL SQL',
      '20260104000000_d:undefined it is larger than 2 MB or cann',
      '20260105000000_e:1 it is not a text file',
    ]);
  });

  test('a dump of 50 MB is not even read', async () => {
    const { unread } = await survey({
      ...LOCK,
      ...INIT,
      ...prisma('20260102000000_b', `-- ${'x'.repeat(50 * 1024 * 1024)}\n`),
    });
    expect(unread).toHaveLength(1);
  });

  test('SQL Server, and a statement of MySQL that is none: the others are judged', async () => {
    const other = await survey({ 'prisma/migrations/migration_lock.toml': 'provider = "sqlserver"\n', ...INIT });
    expect(other.unread).toEqual([
      { file: 'prisma/migrations', reason: 'migrations for SQL Server are not supported', isOpen: true },
    ]);
    const mysql = await survey({
      'prisma/migrations/migration_lock.toml': 'provider = "mysql"\n',
      ...prisma('20260102000000_b', 'ALTER TABLE a DROPP x;\nDROP TABLE b;\n'),
    });
    expect([mysql.unread[0]?.line, ...hazards(mysql)]).toEqual([1, 'drop-table migration.sql:2']);
  });

  test('row level security that a loop switches on is not known', async () => {
    const { open, unread } = await survey({
      'supabase/migrations/1_a.sql':
        "CREATE TABLE a (id int);\nDO $$ BEGIN EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', 'a'); END $$;\n",
    });
    expect({ open, unread: unread.length }).toEqual({ open: [], unread: 1 });
  });

  test('who may read a table is not known while a migration of Supabase is not read, old or new', async () => {
    const open = { 'supabase/migrations/2_b.sql': 'CREATE TABLE a (id int);\n' };
    const dump = `-- ${'x'.repeat(3 * 1024 * 1024)}\n`;
    const old = await survey({ ...open, 'supabase/migrations/1_a.sql': dump });
    expect(old).toMatchObject({ open: [], unread: [{ file: 'supabase/migrations/1_a.sql' }] });
    const fresh = await survey({
      'supabase/migrations/1_a.sql': 'SELECT 1;\n',
      'supabase/migrations/3_c.sql': 'ALTER TABLE a ENABLE ROW LEVEL SECURITY;\nALTER TABEL;\n',
    });
    expect(fresh).toMatchObject({ open: [], unread: [{ file: 'supabase/migrations/3_c.sql', line: 2 }] });
  });

  test('any text at all', async () => {
    const pieces = fc.constantFrom(
      'ALTER TABLE a ',
      'DROP COLUMN b',
      ';',
      '"',
      "'",
      '$$',
      '--',
      '/*',
      '\n',
      'ü',
      'CREATE TABLE c (d int)',
      '\\',
      '`',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 30 }), async (parts) => {
        const reading = await readPostgres(parts.join(''));
        expect('operations' in reading || reading.line >= 1).toBe(true);
        expect(statementsOf(parts.join('')).every(({ line, text }) => line >= 1 && text.trim() !== '')).toBe(true);
      }),
    );
  });
});

describe('the SQL that a program hands on', () => {
  const knex = (body: string, top = '') => ({
    'package.json': '{ "dependencies": { "knex": "3.1.0", "pg": "8.16.0" } }',
    'migrations/20260101000000_a.js': 'exports.up = (knex) => knex.schema.createTable("users", () => {});\n',
    'migrations/20260102000000_b.js': `${top}exports.up = async (knex) => {\n${body}\n};\nexports.down = async () => {};\n`,
  });
  const rails = (body: string) => ({
    'config/database.yml': 'default:\n  adapter: postgresql\n',
    'db/migrate/20260102000000_b.rb': `class B < ActiveRecord::Migration[8.0]\n  def up\n${body}\n  end\n  def down\n  end\nend\n`,
  });
  const alembic = (body: string) => ({
    'alembic/versions/a1_x.py': `revision = 'a1'\ndown_revision = None\n\ndef upgrade():\n${body}\n\ndef downgrade():\n    pass\n`,
  });
  const django = (body: string) => ({
    'shop/migrations/0002_b.py': `class Migration(migrations.Migration):\n    operations = [\n        migrations.RunSQL(${body}),\n    ]\n`,
  });
  const laravel = (body: string) => ({
    'database/migrations/2026_01_02_000000_b.php': `<?php\nreturn new class extends Migration {\n    public function up(): void {\n${body}\n    }\n    public function down(): void {}\n};\n`,
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['places for values', knex("  await knex.raw('DELETE FROM users WHERE id = ?', [1]);"), []],
    [
      'places for names',
      knex("  await knex.raw('ALTER TABLE ?? DROP COLUMN ??', ['users', 'age']);"),
      ['drop-column:2'],
    ],
    [
      'a part of a statement',
      knex("  await knex.schema.alterTable('users', (t) => t.timestamp('at').defaultTo(knex.raw('now()')));"),
      [],
    ],
    [
      'texts behind one another',
      knex("  await knex.raw(\n    'ALTER TABLE users ' +\n      'DROP COLUMN age',\n  );"),
      ['drop-column:3'],
    ],
    ['a constant', knex('  await knex.raw(SQL);', 'const SQL = `\nDROP TABLE users`;\n'), ['drop-table:2']],
    [
      'a constant of two texts',
      knex('  await knex.raw(sql);', 'let sql = "DROP TABLE users";\nsql = "SELECT 1";\n'),
      ['unread:4'],
    ],
    ['a name that is put in', knex(`  await knex.raw(\`ALTER TABLE \${table} DROP COLUMN age\`);`), ['drop-column:2']],
    ['a statement that is put in', knex(`  await knex.raw(\`\${statement}\`);`), ['unread:2']],
    ['a text that goes on', knex("  await knex.raw('DROP TABLE ' + table);"), ['unread:2']],
    ['a file', knex("  await knex.raw(readFileSync('drop.sql', 'utf8'));"), ['unread:2']],
    ['a mistake', knex("  await knex.raw('ALTER TABEL users');"), ['unread:2']],
    [
      'Ruby’s texts',
      rails(
        "    execute <<~SQL.squish\n      ALTER TABLE users\n        DROP COLUMN age\n    SQL\n    execute \"DROP TABLE plans\" if old?\n    execute 'DELETE FROM a ' \\\n      'WHERE b'",
      ),
      ['drop-column:5', 'drop-table:7'],
    ],
    ['Ruby’s code', rails('    execute File.read("x.sql")'), ['unread:3']],
    [
      'Python’s texts',
      alembic(
        "    op.execute(\n        sa.text(\n            'ALTER TABLE users '\n            'DROP COLUMN age'\n        )\n    )\n    op.execute(f\"TRUNCATE {table}\")",
      ),
      ['drop-column:8', 'truncate:11'],
    ],
    [
      'Python’s own SQL',
      alembic('    op.execute(users.update().values(age=1))\n    op.execute(sa.select(users))'),
      ['unread:5'],
    ],
    [
      'a list of Django’s',
      django("[('UPDATE users SET a = %s', [1]), 'DROP TABLE plans'], migrations.RunSQL.noop"),
      ['drop-table:3', 'no-where:3'],
    ],
    ['nothing, by Django', django('migrations.RunSQL.noop'), []],
    [
      'PHP’s texts',
      laravel(
        '        DB::statement("ALTER TABLE {$table}\n            DROP COLUMN age, ALTER b SET NOT NULL");\n        DB::statement(<<<SQL\n            DROP TABLE $old\n        SQL);\n        DB::unprepared(DB::raw(\'TRUNCATE a\'));',
      ),
      ['drop-column:5', 'drop-table:7', 'set-not-null:5', 'truncate:9'],
    ],
  ])('%s', async (_, files, expected) => {
    const answer = await survey(files);
    const found = hazardous(answer);
    const { unread } = answer;
    const lines = [
      ...found.map(({ hazard, line }) => `${hazard}:${line}`),
      ...unread.map(({ line }) => `unread:${line}`),
    ];
    expect(lines.sort()).toEqual(expected);
  });
});

describe('before there are members', () => {
  test('a clean history of 100 ordinary migrations is not lectured', async () => {
    const files = ordinaryHistory(100);
    const { report } = await inFolder(files, (place) => place.check('--only', 'migrations'));
    expect(findingsOf(report.checks).length).toBeLessThanOrEqual(3);
    const live = await inFolder(files, (place) => place.check('--only', 'migrations', '--stage', 'live'));
    expect(findingsOf(live.report.checks).length).toBeLessThanOrEqual(3);
  });
});

describe('what has no end hides nothing behind it', () => {
  const hazards = async (files: Record<string, string>) => {
    const root = mkdtempSync(join(tmpdir(), 'launch-gate-endless-'));
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    const answer = await surveyMigrations({}, root, new AbortController().signal);
    rmSync(root, { recursive: true });
    return 'operations' in answer ? hazardous(answer).map(({ hazard }) => hazard) : [answer.reason];
  };

  test('scopes within scopes are as many as the square of their number: the file is unread, and the next is read', async () => {
    const scope =
      "return new class extends Migration {\n  public function up(): void {\n    Schema::table('users', function (Blueprint $table) {\n      $table->dropColumn(['name',";
    const answer = await survey({
      'composer.json': '{"require":{"laravel/framework":"^12"}}',
      'database/migrations/2026_01_01_000000_a.php': `<?php\n${scope.repeat(900)}`,
    });
    expect(answer.unread).toMatchObject([{ reason: 'it has more than 10000 operations' }]);
    expect(answer.operations).toEqual([]);
  });

  test('a way back of Rails in one line, and one over several', async () => {
    const migration = (down: string) =>
      `class A < ActiveRecord::Migration[7.1]\n  def change\n    reversible do |dir|\n${down}    end\n    remove_column :users, :name\n  end\nend\n`;
    for (const down of ['      dir.down do say "x" end\n', '      dir.down do\n        drop_table :plans\n      end\n'])
      expect(await hazards({ 'db/migrate/20260101000000_a.rb': migration(down) })).toEqual(['drop-column']);
  });

  test('rows of a dump, with their end and without', async () => {
    const sql = (end: string) => `COPY plans FROM stdin;\n1\ta\n${end}ALTER TABLE users DROP COLUMN name;\n`;
    expect(await hazards({ 'migrations/001_a.sql': sql('\\.\n') })).toEqual(['drop-column']);
    const whole = 'COPY plans FROM stdin;\nALTER TABLE users DROP COLUMN name;\n';
    expect(await hazards({ 'migrations/001_a.sql': whole })).toEqual(['drop-column']);
  });
});
