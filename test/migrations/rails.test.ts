import { expect, test } from '@jest/globals';
import { findingsOf, unknownsOf } from '../../src/gate/report.ts';
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

const class_ = (name: string, body: string) =>
  `class ${name} < ActiveRecord::Migration[8.0]\n  def change\n    ${body}\n  end\nend\n`;
const BEFORE = {
  Gemfile: "gem 'rails'\ngem 'pg'\n",
  'launch.yml': "stage: live\nmigrations:\n  deployed: '20260103000000'\n  large-tables: [users]\n",
  'db/migrate/20260101000000_a.rb': class_(
    'A',
    'create_table :users do |t|\n      t.string :name\n      t.string :code, limit: 9\n    end',
  ),
  'db/migrate/20260102000000_b.rb': class_(
    'B',
    'add_check_constraint :users, "name IS NOT NULL", name: "named", validate: false',
  ),
  'db/migrate/20260103000000_c.rb': class_('C', 'validate_check_constraint :users, name: "named"'),
};

test.each([
  ['a longer type by SQL', "execute 'ALTER TABLE users ALTER COLUMN code TYPE varchar(90)'", []],
  ['NOT NULL after a validated check', 'change_column_null :users, :name, false', []],
  [
    'a column that the database makes',
    'add_column :users, :more, :virtual, type: :string, as: "upper(name)", stored: true',
    ['stored-generated'],
  ],
  ['a label that old code writes', 'rename_enum_value :status, from: "paid", to: "settled"', ['insert-refused']],
  ['a constraint on an index that is there', 'add_unique_constraint :users, using_index: "users_name"', []],
  [
    'a check that is validated in the transaction that adds it',
    'add_check_constraint :users, "id > 0", name: "more", validate: false\n    validate_check_constraint :users, name: "more"',
    ['check-validates'],
  ],
])('%s', async (_, body, expected) => {
  const files = { ...BEFORE, 'db/migrate/20260201000000_d.rb': class_('D', body) };
  const { report } = await inFolder(files, ({ check }) => check('--only', 'migrations'));
  const found = findingsOf(report.checks).map(({ rule }) => rule.replace('migrations/', ''));
  expect(found.filter((rule) => rule !== 'irreversible')).toEqual(expected);
});
