/** The schema that a product has, with two rows in each table; a name has forty letters, and an age is missing. */
export const BASE = `CREATE TYPE role AS ENUM ('member', 'admin');
CREATE TYPE status AS ENUM ('open', 'paid');
CREATE TABLE users (id serial PRIMARY KEY, name varchar(100) NOT NULL, email text, age int, plan text NOT NULL DEFAULT 'free', bio text, score numeric(10,2), role role DEFAULT 'member');
CREATE TABLE orders (id serial PRIMARY KEY, user_id int REFERENCES users (id), total numeric(10,2), note text, status status NOT NULL DEFAULT 'open');
CREATE TABLE tags (id int, label text);
CREATE SCHEMA app;
CREATE TABLE app.settings (id int PRIMARY KEY, value text);
CREATE VIEW members AS SELECT id, name FROM users;
CREATE INDEX users_age ON users (age);
`;

/** What the release before asks of it. */
export const ASKS: readonly string[] = [
  'SELECT id, name, email, age, plan, bio, score, role FROM users',
  "INSERT INTO users (name, email, age, bio, score) VALUES (repeat('n', 40), 'a@b.example', NULL, NULL, NULL)",
  "INSERT INTO users (name, email, age, bio, score, role) VALUES (repeat('n', 40), 'a@b.example', 7, 'a', 1.5, 'admin')",
  'SELECT id, user_id, total, note, status FROM orders',
  'INSERT INTO orders (user_id, total, note) SELECT min(id), 12.5, NULL FROM users',
  "INSERT INTO orders (user_id, total, note, status) SELECT min(id), 12.5, 'a', 'paid' FROM users",
  'SELECT id, label FROM tags',
  "INSERT INTO tags (id, label) VALUES (1, 'a')",
  'SELECT id, value FROM app.settings',
  "INSERT INTO app.settings (id, value) SELECT count(*)::int, 'a' FROM app.settings",
  'SELECT id, name FROM members',
];

/** One thing that a migration may do, of each kind. What is right on it is asked of PostgreSQL. */
const KINDS: Record<string, string> = {
  'drop a column': 'ALTER TABLE users DROP COLUMN age',
  'drop two columns': 'ALTER TABLE orders DROP COLUMN note, DROP COLUMN IF EXISTS total',
  'drop a table': 'DROP TABLE tags',
  'drop a table that others point to': 'DROP TABLE users CASCADE',
  'drop a schema': 'DROP SCHEMA app CASCADE',
  'drop a type': 'DROP TYPE role CASCADE',
  'drop a view': 'DROP VIEW members',
  'drop a sequence': 'DROP SEQUENCE users_id_seq CASCADE',
  'drop an index': 'DROP INDEX users_age',
  'rename a column': 'ALTER TABLE users RENAME COLUMN name TO title',
  'rename a table': 'ALTER TABLE orders RENAME TO purchases',
  'rename a value': "ALTER TYPE status RENAME VALUE 'paid' TO 'settled'",
  'rename a type': 'ALTER TYPE role RENAME TO member_role',
  'move a table': 'ALTER TABLE tags SET SCHEMA app',
  'add a column': 'ALTER TABLE users ADD COLUMN more text',
  'add a column with a default': "ALTER TABLE users ADD COLUMN more text NOT NULL DEFAULT 'a'",
  'add a required column': 'ALTER TABLE users ADD COLUMN more text NOT NULL',
  'add a counted column': 'ALTER TABLE tags ADD COLUMN number serial',
  'add a generated column': 'ALTER TABLE users ADD COLUMN more int GENERATED ALWAYS AS (age + 1) STORED',
  'add a column with a volatile default': 'ALTER TABLE users ADD COLUMN more uuid DEFAULT gen_random_uuid()',
  'require a column that has no value': 'ALTER TABLE users ALTER COLUMN age SET NOT NULL',
  'fill a column and require it':
    'UPDATE users SET age = 0 WHERE age IS NULL; ALTER TABLE users ALTER COLUMN age SET NOT NULL',
  'require it again': 'ALTER TABLE users ALTER COLUMN name SET NOT NULL',
  'take a needed default away': 'ALTER TABLE users ALTER COLUMN plan DROP DEFAULT',
  'take a default away': 'ALTER TABLE users ALTER COLUMN role DROP DEFAULT',
  'set a default': "ALTER TABLE users ALTER COLUMN bio SET DEFAULT ''",
  'a longer type': 'ALTER TABLE users ALTER COLUMN name TYPE varchar(200)',
  'a larger type': 'ALTER TABLE users ALTER COLUMN age TYPE bigint',
  'a shorter type': 'ALTER TABLE users ALTER COLUMN name TYPE varchar(10)',
  'another type': 'ALTER TABLE orders ALTER COLUMN note TYPE int USING length(note)',
  'delete all rows': 'DELETE FROM orders',
  'delete rows of a condition that holds': 'DELETE FROM orders WHERE true',
  'delete rows in a query':
    'WITH gone AS (DELETE FROM tags RETURNING id) INSERT INTO app.settings SELECT 99, count(*)::text FROM gone',
  'delete some rows': 'DELETE FROM orders WHERE total < 0',
  'truncate a table': 'TRUNCATE tags',
  'update some rows': "UPDATE users SET bio = 'a' WHERE bio IS NULL",
  'a unique column': 'ALTER TABLE users ADD CONSTRAINT one_name UNIQUE (name)',
  'a unique column of its own': 'ALTER TABLE users ADD CONSTRAINT one_id UNIQUE (id, name)',
  'a check that old rows break': 'ALTER TABLE users ADD CONSTRAINT aged CHECK (age IS NOT NULL)',
  'a check that new rows break':
    'ALTER TABLE users ADD CONSTRAINT aged CHECK (age IS NOT NULL AND age < 150) NOT VALID',
  'a check that all rows keep': 'ALTER TABLE orders ADD CONSTRAINT paid CHECK (total >= 0)',
  'a foreign key': 'ALTER TABLE orders ADD CONSTRAINT of_user FOREIGN KEY (user_id) REFERENCES users (id)',
  'a foreign key to nothing': 'ALTER TABLE tags ADD CONSTRAINT of_user FOREIGN KEY (id) REFERENCES app.settings (id)',
  'a new table': 'CREATE TABLE plans (id serial PRIMARY KEY, name text NOT NULL)',
  'a table that comes and goes': 'CREATE TABLE plans (id int); DROP TABLE plans',
  'an index': 'CREATE INDEX orders_note ON orders (note)',
  'a value more': "ALTER TYPE role ADD VALUE 'owner'",
  'a copy of a table':
    'CREATE TABLE copy AS SELECT * FROM users; DROP TABLE users CASCADE; ALTER TABLE copy RENAME TO users',
  'a trigger that refuses':
    'CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN RAISE EXCEPTION $m$no$m$; END $f$; CREATE TRIGGER refusing BEFORE INSERT ON tags FOR EACH ROW EXECUTE FUNCTION refuse()',
  'a table that is not there': 'ALTER TABLE nobody ADD COLUMN more text',
  'new rows': "INSERT INTO tags (id, label) VALUES (7, 'b')",
};

/** Ways in which it is written. */
const WAYS: Record<string, (sql: string) => string> = {
  plain: (sql) => `${sql};\n`,
  'in a block': (sql) => `DO $b$ BEGIN\n  ${sql};\nEND $b$;\n`,
  'as a text': (sql) => `DO $b$ BEGIN\n  EXECUTE '${sql.replaceAll("'", "''")}';\nEND $b$;\n`,
  'in a function': (sql) =>
    `CREATE FUNCTION step() RETURNS void LANGUAGE plpgsql AS $b$ BEGIN\n  ${sql};\nEND $b$;\nSELECT step();\nDROP FUNCTION step();\n`,
  'among others': (sql) => `-- Plans\nSELECT 1;\n${sql};\nCOMMENT ON TABLE app.settings IS 'of the product';\n`,
};

export interface Generated {
  name: string;
  sql: string;
}

/** Each kind in each way. The first `Object.keys(KINDS).length` have every kind once, and the ways in turn. */
export function generatedMigrations(): Generated[] {
  const [kinds, ways] = [Object.entries(KINDS), Object.entries(WAYS)];
  return ways.flatMap((_, turn) =>
    kinds.map(([kind, sql], i) => {
      const [way, write] = ways[(i + turn) % ways.length] ?? ['plain', String];
      return { name: `${kind}, ${way}`, sql: write(sql) };
    }),
  );
}
