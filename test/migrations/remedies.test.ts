import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { findingsOf, type Report, unknownsOf } from '../../src/gate/report.ts';
import { inFolder } from '../sandbox.ts';
import { CLI, start } from '../support/program.ts';

const BASE = `CREATE TABLE users (id serial PRIMARY KEY, name varchar(50) NOT NULL, email text, age int, plan text NOT NULL DEFAULT 'free');
CREATE TABLE orders (id serial PRIMARY KEY, user_id int, total numeric(10,2));
`;
const SCHEMA = `generator client {
  provider = "prisma-client-js"
}

model users {
  id Int @id
  name String
  email String?
  age Int?
  plan String
}

model orders {
  id Int @id
  user_id Int?
  total Decimal?
}
`;
const CODE = 'prisma/schema.prisma';
const without = (...words: string[]) =>
  words.reduce((text, word) => text.replace(new RegExp(`^.*${word}.*\\n`, 'm'), ''), SCHEMA);

/** One release: what its migration does, and the code that it brings. */
interface Release {
  sql?: string;
  code?: string;
}

/** What each rule advises, release by release. */
const REMEDIES: Record<string, Release[]> = {
  'drop-table': [{ code: SCHEMA.replace(/model orders[\s\S]*$/, '') }, { sql: 'DROP TABLE orders;' }],
  'drop-column': [{ code: without('age') }, { sql: 'ALTER TABLE users DROP COLUMN age;' }],
  'rename-table': [
    { sql: 'BEGIN;\nALTER TABLE orders RENAME TO purchases;\nCREATE VIEW orders AS SELECT * FROM purchases;\nCOMMIT;' },
  ],
  'rename-column': [
    { sql: 'ALTER TABLE users ADD COLUMN title varchar(50);' },
    { sql: 'UPDATE users SET title = name WHERE title IS NULL;' },
    { code: without('name') },
    { sql: "ALTER TABLE users ALTER COLUMN name SET DEFAULT '';" },
    { sql: 'ALTER TABLE users DROP COLUMN name;' },
  ],
  'required-column': [{ sql: "ALTER TABLE users ADD COLUMN nick text NOT NULL DEFAULT '';" }],
  'set-not-null': [
    { sql: 'UPDATE users SET age = 0 WHERE age IS NULL;' },
    { sql: 'ALTER TABLE users ADD CONSTRAINT aged CHECK (age IS NOT NULL) NOT VALID;' },
    { sql: 'ALTER TABLE users VALIDATE CONSTRAINT aged;' },
    { sql: 'ALTER TABLE users ALTER COLUMN age SET NOT NULL;\nALTER TABLE users DROP CONSTRAINT aged;' },
  ],
  'type-change': [
    { sql: 'ALTER TABLE users ADD COLUMN age_new bigint;' },
    { sql: 'UPDATE users SET age_new = age WHERE age_new IS NULL AND age IS NOT NULL;' },
    { code: SCHEMA.replace('age Int?', 'age_new BigInt?') },
    { sql: 'ALTER TABLE users DROP COLUMN age;' },
  ],
  'volatile-default': [
    { sql: 'ALTER TABLE users ADD COLUMN code uuid;' },
    { sql: 'ALTER TABLE users ALTER COLUMN code SET DEFAULT gen_random_uuid();' },
    { sql: 'UPDATE users SET code = gen_random_uuid() WHERE code IS NULL;' },
  ],
  'stored-generated': [
    { sql: 'ALTER TABLE users ADD COLUMN shout text;' },
    {
      sql: 'CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.shout := upper(NEW.name); RETURN NEW; END $$;\nCREATE TRIGGER shout BEFORE INSERT OR UPDATE ON users FOR EACH ROW EXECUTE FUNCTION shout();',
    },
    { sql: 'UPDATE users SET shout = upper(name) WHERE shout IS NULL;' },
  ],
  'serial-add': [
    { sql: 'ALTER TABLE orders ADD COLUMN number int;' },
    { sql: "CREATE SEQUENCE numbers;\nUPDATE orders SET number = nextval('numbers') WHERE number IS NULL;" },
    { sql: "ALTER TABLE orders ALTER COLUMN number SET DEFAULT nextval('numbers');" },
  ],
  'fk-validates': [
    { sql: 'ALTER TABLE orders ADD CONSTRAINT of_user FOREIGN KEY (user_id) REFERENCES users (id) NOT VALID;' },
    { sql: 'ALTER TABLE orders VALIDATE CONSTRAINT of_user;' },
  ],
  'check-validates': [
    { sql: 'ALTER TABLE orders ADD CONSTRAINT paid CHECK (total >= 0) NOT VALID;' },
    { sql: 'ALTER TABLE orders VALIDATE CONSTRAINT paid;' },
  ],
  'unique-inline': [
    { sql: 'CREATE UNIQUE INDEX CONCURRENTLY one_email ON users (email);' },
    { sql: 'ALTER TABLE users ADD CONSTRAINT one_email UNIQUE USING INDEX one_email;' },
  ],
  'index-blocks': [{ sql: 'CREATE INDEX CONCURRENTLY users_age ON users (age);' }],
  'concurrent-in-tx': [
    { sql: 'CREATE INDEX CONCURRENTLY users_age ON users (age);' },
    { sql: 'ALTER TABLE users ADD COLUMN nick text;' },
  ],
  'backfill-mixed': [
    { sql: 'ALTER TABLE users ADD COLUMN nick text;' },
    { sql: 'UPDATE users SET nick = name WHERE nick IS NULL;' },
  ],
  'no-where': [{ sql: 'DELETE FROM orders WHERE total < 0;' }],
  'insert-refused': [
    { code: SCHEMA.replace('plan String', 'plan String @default("free")') },
    { sql: "ALTER TABLE users ALTER COLUMN plan SET DEFAULT 'trial';" },
  ],
};

test.each(Object.entries(REMEDIES))('the remedy of %s, release by release, is no fault', async (rule, releases) => {
  const files = {
    'launch.yml': 'stage: live\nmigrations:\n  large-tables: [users, orders]\n',
    'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
    'prisma/migrations/20260101000000_init/migration.sql': BASE,
    [CODE]: SCHEMA,
  };
  await inFolder(files, async ({ cwd, write, read }) => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', ...args], { cwd });
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'base');
    for (const [i, { sql, code }] of releases.entries()) {
      const file = `prisma/migrations/202602010000${String(i).padStart(2, '0')}_step/migration.sql`;
      if (sql !== undefined) {
        mkdirSync(dirname(join(cwd, file)), { recursive: true });
        write(file, `${sql}\n`);
      }
      if (code !== undefined) write(CODE, code);
      git('add', '--all');
      git('commit', '--quiet', '--message', String(i));
      // Of most, the last step alone is worth a database.
      if (i < releases.length - 1 && rule !== 'set-not-null') continue;
      // In a process of its own: what this one keeps of each database would make every git slower.
      await start(CLI, ['check', '--only', 'migrations', '--diff', 'HEAD~1', '--output', '.git/report.json'], { cwd });
      const report: Report = JSON.parse(read('.git/report.json'));
      const told = findingsOf(report.checks).filter(({ priority }) => priority !== 'fix-after-launch');
      expect({
        i,
        told: told.map(({ rule, priority }) => `${rule} ${priority}`),
        unknown: unknownsOf(report.checks),
      }).toEqual({
        i,
        told: [],
        unknown: [],
      });
    }
  });
});
