/** Small repositories, one for each runner: a history as it should be, and a next migration with faults in it. */
export interface Stack {
  files: Record<string, string>;
  /** The next migration without a fault, in the file that has one below. */
  fair: Record<string, string>;
  faults: Record<string, string>;
  /** `rule file:line`, sorted. */
  found: string[];
}

const SQL_INIT = 'CREATE TABLE users (\n  id int PRIMARY KEY,\n  name varchar(50),\n  email text,\n  age int\n);\n';
const SQL_FAIR = 'ALTER TABLE users ADD COLUMN plan text;\nALTER TABLE users ALTER COLUMN name TYPE varchar(100);\n';
const SQL_FAULTS =
  '-- Plans\nALTER TABLE users DROP COLUMN age;\nALTER TABLE users\n  ADD COLUMN plan text NOT NULL,\n  ALTER COLUMN name TYPE varchar(10);\n';
const found = (file: string, ...rules: [string, number][]) =>
  rules.map(([rule, line]) => `migrations/${rule} ${file}:${line}`).sort();
const sqlFound = (file: string, down = 0) =>
  found(file, ['drop-column', 2 + down], ['required-column', 4 + down], ['type-change', 5 + down]);

export const STACKS: Record<string, Stack> = {
  Prisma: {
    files: {
      'package.json': '{ "dependencies": { "next": "16.0.0", "prisma": "6.2.0" } }',
      'prisma/schema.prisma': 'datasource db { provider = "postgresql" }\n',
      'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
      'prisma/migrations/20260101000000_init/migration.sql': SQL_INIT,
    },
    fair: { 'prisma/migrations/20260201000000_next/migration.sql': SQL_FAIR },
    faults: {
      'prisma/migrations/20260201000000_next/migration.sql': `${SQL_FAULTS}CREATE INDEX CONCURRENTLY i ON users (email);\n`,
    },
    found: [
      ...sqlFound('prisma/migrations/20260201000000_next/migration.sql'),
      ...found('prisma/migrations/20260201000000_next/migration.sql', ['concurrent-in-tx', 6]),
    ].sort(),
  },
  Drizzle: {
    files: {
      'package.json': '{ "dependencies": { "@remix-run/node": "2.0.0", "drizzle-orm": "0.45.0" } }',
      'drizzle/0000_init.sql': SQL_INIT,
      'drizzle/meta/_journal.json':
        '{\n  "dialect": "postgresql",\n  "entries": [\n    { "idx": 0, "tag": "0000_init" },\n    { "idx": 1, "tag": "0001_next" }\n  ]\n}\n',
    },
    fair: {
      'drizzle/0001_next.sql':
        'ALTER TABLE users ADD COLUMN plan text;--> statement-breakpoint\nALTER TABLE users ALTER COLUMN name SET DATA TYPE text;\n',
    },
    faults: {
      'drizzle/0001_next.sql':
        'ALTER TABLE "users" RENAME COLUMN "email" TO "mail";--> statement-breakpoint\nDROP TABLE "users";\n',
      'drizzle/0000_stray.sql': 'SELECT 1;\n',
    },
    found: found('drizzle/0001_next.sql', ['rename-column', 1], ['drop-table', 2]).concat(
      'migrations/order drizzle/0000_stray.sql:undefined',
    ),
  },
  Supabase: {
    files: {
      'package.json': '{ "dependencies": { "@supabase/supabase-js": "2.0.0" } }',
      'supabase/migrations/20260101000000_init.sql': `${SQL_INIT}ALTER TABLE users ENABLE ROW LEVEL SECURITY;\nCREATE POLICY own ON users USING (true);\n`,
    },
    fair: {
      'supabase/migrations/20260201000000_next.sql':
        'create table public.notes (id uuid primary key);\nalter table public.notes enable row level security;\n',
    },
    faults: {
      'supabase/migrations/20260201000000_next.sql':
        'create table public.notes (id uuid primary key default gen_random_uuid());\ntruncate users;\ndelete from public.users;\n',
    },
    found: found('supabase/migrations/20260201000000_next.sql', ['rls-missing', 1], ['truncate', 2], ['no-where', 3]),
  },
  dbmate: {
    files: {
      'go.mod': 'module members\n',
      'db/migrations/20260101000000_init.sql': `-- migrate:up\n${SQL_INIT}\n-- migrate:down\nDROP TABLE users;\n`,
    },
    fair: {
      'db/migrations/20260201000000_next.sql': `-- migrate:up\n${SQL_FAIR}\n-- migrate:down\nALTER TABLE users DROP COLUMN plan;\n`,
    },
    faults: { 'db/migrations/20260201000000_next.sql': `-- migrate:up\n${SQL_FAULTS}\n-- migrate:down\n` },
    found: [
      ...sqlFound('db/migrations/20260201000000_next.sql', 1),
      'migrations/irreversible db/migrations/20260201000000_next.sql:8',
    ].sort(),
  },
  goose: {
    files: { 'migrations/00001_init.sql': `-- +goose Up\n${SQL_INIT}-- +goose Down\nDROP TABLE users;\n` },
    fair: {
      'migrations/00002_next.sql':
        '-- +goose NO TRANSACTION\n-- +goose Up\nCREATE INDEX CONCURRENTLY i ON users (name);\n-- +goose Down\nDROP INDEX CONCURRENTLY i;\n',
    },
    faults: {
      'migrations/00002_next.sql':
        '-- +goose Up\nCREATE INDEX CONCURRENTLY i ON users (name);\n-- +goose Down\nDROP INDEX CONCURRENTLY i;\n',
    },
    found: found('migrations/00002_next.sql', ['concurrent-in-tx', 2]),
  },
  'golang-migrate': {
    files: {
      'go.mod': 'module members\n',
      'migrations/1_init.up.sql': SQL_INIT,
      'migrations/1_init.down.sql': 'DROP TABLE users;\n',
      'migrations/2_next.down.sql':
        'ALTER TABLE users ALTER COLUMN name TYPE varchar(50);\nALTER TABLE users DROP COLUMN plan;\n',
    },
    fair: { 'migrations/2_next.up.sql': SQL_FAIR },
    faults: { 'migrations/2_next.up.sql': SQL_FAULTS, 'migrations/2_next.down.sql': '' },
    found: [...sqlFound('migrations/2_next.up.sql'), 'migrations/irreversible migrations/2_next.up.sql:1'].sort(),
  },
  sqlx: {
    files: { 'Cargo.toml': '[package]\nname = "members"\n', 'migrations/20260101000000_init.sql': SQL_INIT },
    fair: { 'migrations/20260201000000_next.sql': '-- no-transaction\nCREATE INDEX CONCURRENTLY i ON users (name);\n' },
    faults: { 'migrations/20260201000000_next.sql': '-- an index\nCREATE INDEX CONCURRENTLY i ON users (name);\n' },
    found: found('migrations/20260201000000_next.sql', ['concurrent-in-tx', 2]),
  },
  Flyway: {
    files: {
      'src/main/resources/db/migration/V1__init.sql': SQL_INIT,
      'src/main/resources/db/migration/V9__plans.sql': 'CREATE TABLE plans (id int);\n',
    },
    fair: { 'src/main/resources/db/migration/V10__next.sql': SQL_FAIR },
    faults: { 'src/main/resources/db/migration/V10__next.sql': SQL_FAULTS },
    found: sqlFound('src/main/resources/db/migration/V10__next.sql'),
  },
  Knex: {
    files: {
      'package.json': '{ "dependencies": { "express": "5.0.0", "knex": "3.0.0", "pg": "8.0.0" } }',
      'migrations/20260101000000_init.js':
        "exports.up = (knex) => knex.schema.createTable('users', (t) => { t.increments(); t.string('name').notNullable(); });\nexports.down = (knex) => knex.schema.dropTable('users');\n",
    },
    fair: {
      'migrations/20260201000000_next.js':
        "exports.up = async (knex) => {\n  await knex.schema.alterTable('users', (t) => {\n    t.string('plan').notNullable().defaultTo('free');\n  });\n};\nexports.down = async (knex) => {\n  await knex.schema.alterTable('users', (t) => t.dropColumn('plan'));\n};\n",
    },
    faults: {
      'migrations/20260201000000_next.js':
        "exports.up = async (knex) => {\n  await knex.schema.alterTable('users', (t) => {\n    t.string('plan').notNullable();\n    t.dropColumn('name');\n  });\n  await knex.raw('DROP TABLE plans');\n};\nexports.down = async () => {};\n",
    },
    found: found(
      'migrations/20260201000000_next.js',
      ['required-column', 3],
      ['drop-column', 4],
      ['drop-table', 6],
      ['irreversible', 8],
    ),
  },
  TypeORM: {
    files: {
      'package.json': '{ "dependencies": { "@nestjs/core": "11.0.0", "typeorm": "0.3.0", "pg": "8.0.0" } }',
      'src/migrations/1700000000000-Init.ts':
        'export class Init implements MigrationInterface {\n  async up(queryRunner: QueryRunner) { await queryRunner.query(`CREATE TABLE users (id int, name varchar(50))`); }\n  async down(queryRunner: QueryRunner) { await queryRunner.query(`DROP TABLE users`); }\n}\n',
    },
    fair: {
      'src/migrations/1700000000001-Next.ts':
        'export class Next implements MigrationInterface {\n  async up(queryRunner: QueryRunner): Promise<void> {\n    await queryRunner.query(`ALTER TABLE users ADD plan text`);\n  }\n  async down(queryRunner: QueryRunner): Promise<void> {\n    await queryRunner.query(`ALTER TABLE users DROP COLUMN plan`);\n  }\n}\n',
    },
    faults: {
      'src/migrations/1700000000001-Next.ts':
        "export class Next implements MigrationInterface {\n  async up(queryRunner: QueryRunner): Promise<void> {\n    await queryRunner.query(`ALTER TABLE users ALTER COLUMN name SET NOT NULL`);\n    await queryRunner.renameColumn('users', 'name', 'title');\n    await queryRunner.query(`\n      UPDATE users\n      SET title = ''`);\n  }\n  async down(): Promise<void> {\n    throw new Error('no way back');\n  }\n}\n",
    },
    found: found(
      'src/migrations/1700000000001-Next.ts',
      ['set-not-null', 3],
      ['rename-column', 4],
      ['irreversible', 9],
    ),
  },
  Sequelize: {
    files: {
      'package.json': '{ "dependencies": { "sequelize": "6.0.0", "mysql2": "3.0.0" } }',
      'migrations/20260101000000-init.js':
        "module.exports = { up: (queryInterface) => queryInterface.createTable('users', {}), down: (queryInterface) => queryInterface.dropTable('users') };\n",
    },
    fair: {
      'migrations/20260201000000-next.js':
        "module.exports = {\n  async up(queryInterface, Sequelize) {\n    await queryInterface.addColumn('users', 'plan', { type: Sequelize.STRING });\n  },\n  async down(queryInterface) {\n    await queryInterface.removeColumn('users', 'plan');\n  },\n};\n",
    },
    faults: {
      'migrations/20260201000000-next.js':
        "module.exports = {\n  async up(queryInterface, Sequelize) {\n    // once and for all\n    await queryInterface.removeColumn('users', 'age');\n    await queryInterface.sequelize.query('DELETE FROM sessions');\n  },\n  async down(queryInterface) {\n    await queryInterface.addColumn('users', 'age', {});\n  },\n};\n",
    },
    found: found('migrations/20260201000000-next.js', ['drop-column', 4], ['no-where', 5]),
  },
  'node-pg-migrate': {
    files: {
      'package.json': '{ "dependencies": { "node-pg-migrate": "8.0.0" } }',
      'migrations/1_init.js':
        "exports.up = (pgm) => pgm.createTable('users', { id: 'id' });\nexports.down = (pgm) => pgm.dropTable('users');\n",
    },
    fair: {
      'migrations/2_next.js':
        "exports.up = (pgm) => {\n  pgm.noTransaction();\n  pgm.createIndex('users', 'name', { concurrently: true });\n};\nexports.down = (pgm) => pgm.dropIndex('users', 'name');\n",
    },
    faults: {
      'migrations/2_next.js':
        "exports.up = (pgm) => {\n  pgm.createIndex('users', 'name', { concurrently: true });\n};\nexports.down = (pgm) => pgm.dropIndex('users', 'name');\n",
    },
    found: found('migrations/2_next.js', ['concurrent-in-tx', 2]),
  },
  Rails: {
    files: {
      Gemfile: "gem 'rails'\ngem 'pg'\n",
      'db/migrate/20260101000000_create_users.rb':
        'class CreateUsers < ActiveRecord::Migration[8.0]\n  def change\n    create_table :users do |t|\n      t.string :name\n    end\n  end\nend\n',
    },
    fair: {
      'db/migrate/20260201000000_next.rb':
        'class Next < ActiveRecord::Migration[8.0]\n  def change\n    add_column :users, :plan, :string, null: false, default: "free"\n    create_table :notes do |t|\n      t.text :body\n    end\n    add_index :notes, :body\n  end\nend\n',
    },
    faults: {
      'db/migrate/20260201000000_next.rb':
        'class Next < ActiveRecord::Migration[8.0]\n  def change\n    # remove_column :users, :old\n    remove_column :users, :name\n    add_column :users, :plan, :string, null: false\n    execute <<~SQL\n      UPDATE plans SET\n        price = 1\n    SQL\n    add_index :users, :plan, algorithm: :concurrently\n  end\nend\n',
    },
    found: found(
      'db/migrate/20260201000000_next.rb',
      ['drop-column', 4],
      ['irreversible', 4],
      ['required-column', 5],
      ['no-where', 7],
      ['concurrent-in-tx', 10],
    ),
  },
  Django: {
    files: {
      'requirements.txt': 'django==6.0\npsycopg==3.2\n',
      'members/migrations/0001_initial.py':
        "class Migration(migrations.Migration):\n    operations = [\n        migrations.CreateModel(name='User', fields=[]),\n    ]\n",
    },
    fair: {
      'members/migrations/0002_next.py':
        "class Migration(migrations.Migration):\n    operations = [\n        migrations.AddField(model_name='user', name='plan', field=models.TextField(default='free', db_default='free')),\n        migrations.RunPython(fill, migrations.RunPython.noop),\n    ]\n    dependencies = [('members', '0001_initial')]\n\ndef fill(apps, schema_editor):\n    pass\n",
    },
    faults: {
      'members/migrations/0002_next.py':
        "class Migration(migrations.Migration):\n    operations = [\n        migrations.RemoveField(\n            model_name='user',\n            name='age',\n        ),\n        migrations.RenameField(model_name='user', old_name='name', new_name='title'),\n        migrations.RunPython(fill),\n        migrations.RunSQL('DROP TABLE plans', reverse_sql=migrations.RunSQL.noop),\n    ]\n    dependencies = [('members', '0001_initial')]\n\ndef fill(apps, schema_editor):\n    pass\n",
    },
    found: found(
      'members/migrations/0002_next.py',
      ['drop-column', 3],
      ['rename-column', 7],
      ['irreversible', 8],
      ['drop-table', 9],
    ),
  },
  Alembic: {
    files: {
      'requirements.txt': 'alembic==1.18\npsycopg==3.2\n',
      'alembic/versions/f1_init.py':
        "revision = 'f1'\ndown_revision = None\n\ndef upgrade():\n    op.create_table('users')\n\ndef downgrade():\n    op.drop_table('users')\n",
    },
    fair: {
      'alembic/versions/a2_next.py':
        "revision = 'a2'\ndown_revision = 'f1'\n\ndef upgrade():\n    op.add_column('users', sa.Column('plan', sa.Text(), nullable=True))\n\ndef downgrade():\n    op.drop_column('users', 'plan')\n",
    },
    faults: {
      'alembic/versions/a2_next.py':
        "revision = 'a2'\ndown_revision = 'f1'\n\ndef upgrade():\n    op.add_column('users', sa.Column('plan', sa.Text(), nullable=False))\n    op.alter_column('users', 'name', existing_type=sa.Text(), nullable=False)\n    op.execute('''\n        TRUNCATE sessions\n    ''')\n\ndef downgrade():\n    pass\n",
    },
    found: found(
      'alembic/versions/a2_next.py',
      ['required-column', 5],
      ['set-not-null', 6],
      ['truncate', 8],
      ['irreversible', 11],
    ),
  },
  Laravel: {
    files: {
      'composer.json': '{ "require": { "laravel/framework": "^12" } }',
      'database/migrations/2026_01_01_000000_init.php':
        "<?php\nreturn new class extends Migration {\n  public function up(): void {\n    Schema::create('users', function (Blueprint $table) {\n      $table->id();\n    });\n  }\n  public function down(): void {\n    Schema::dropIfExists('users');\n  }\n};\n",
    },
    fair: {
      'database/migrations/2026_02_01_000000_next.php':
        "<?php\nreturn new class extends Migration {\n  public function up(): void {\n    Schema::table('users', function (Blueprint $table) {\n      $table->string('plan')->nullable();\n    });\n  }\n  public function down(): void {\n    Schema::table('users', function (Blueprint $table) {\n      $table->dropColumn('plan');\n    });\n  }\n};\n",
    },
    faults: {
      'database/migrations/2026_02_01_000000_next.php':
        "<?php\nreturn new class extends Migration {\n  public function up(): void {\n    Schema::table('users', function (Blueprint $table) {\n      $table->string('plan');\n      $table->dropColumn(['name', 'age']);\n      $table->text('about')->change();\n    });\n  }\n};\n",
    },
    found: found(
      'database/migrations/2026_02_01_000000_next.php',
      ['required-column', 5],
      ['drop-column', 6],
      ['drop-column', 6],
      ['type-change', 7],
      ['irreversible', 1],
    ),
  },
  'MySQL in plain SQL': {
    files: {
      'package.json': '{ "dependencies": { "mysql2": "3.0.0" } }',
      'migrations/001_init.sql':
        'CREATE TABLE `users` (`id` int AUTO_INCREMENT PRIMARY KEY, `name` varchar(50)) ENGINE=InnoDB;\n',
    },
    fair: { 'migrations/002_next.sql': 'ALTER TABLE `users` ADD COLUMN `plan` varchar(20);\n' },
    faults: {
      'migrations/002_next.sql':
        "-- it's plans\nALTER TABLE `users`\n  ADD COLUMN `plan` varchar(20) NOT NULL,\n  DROP COLUMN `name`;\nRENAME TABLE `users` TO `members`;\n",
    },
    found: found('migrations/002_next.sql', ['required-column', 3], ['drop-column', 4], ['rename-table', 5]),
  },
  'SQLite by Prisma': {
    files: {
      'prisma/migrations/migration_lock.toml': 'provider = "sqlite"\n',
      'prisma/migrations/20260101000000_init/migration.sql':
        'CREATE TABLE "User" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "name" TEXT);\n',
    },
    fair: {
      'prisma/migrations/20260201000000_next/migration.sql':
        'PRAGMA foreign_keys=OFF;\nCREATE TABLE "new_User" ("id" INTEGER PRIMARY KEY, "name" TEXT);\nINSERT INTO "new_User" SELECT "id", "name" FROM "User";\nDROP TABLE "User";\nALTER TABLE "new_User" RENAME TO "User";\nPRAGMA foreign_keys=ON;\n',
    },
    faults: {
      'prisma/migrations/20260201000000_next/migration.sql':
        'ALTER TABLE "User" DROP COLUMN "name";\nDROP TABLE "Old";\n',
    },
    found: found('prisma/migrations/20260201000000_next/migration.sql', ['drop-column', 1], ['drop-table', 2]),
  },
};
