import { findingsOf, type Report, unknownsOf } from '../../../src/gate/report.ts';

const BASE = `create_table :PREFIX_users do |t|
      t.string :name, limit: 100, null: false
      t.string :email
      t.integer :age
      t.string :plan, default: 'free', null: false
      t.text :bio
      t.integer :points, default: 0, null: false
    end
    create_table :PREFIX_orders do |t|
      t.references :user, foreign_key: { to_table: :PREFIX_users }
      t.decimal :total, precision: 10, scale: 2
      t.timestamps null: true
    end
    create_join_table :PREFIX_tags, :PREFIX_users, table_name: :PREFIX_tags_PREFIX_users`;

/** What the old release asks; each member has a name of 40 letters, and one no age. */
export const railsAsks = (prefix: string): string[] => [
  `SELECT id, name, email, age, plan, bio, points FROM ${prefix}_users`,
  `INSERT INTO ${prefix}_users (name, email, age, plan, bio, points) VALUES (repeat('n', 40), 'a@b.example', NULL, 'free', NULL, 0)`,
  `INSERT INTO ${prefix}_users (name, age) VALUES (repeat('n', 40), 1)`,
  `SELECT id, user_id, total, created_at, updated_at FROM ${prefix}_orders`,
  `INSERT INTO ${prefix}_orders (user_id, total) SELECT min(id), 12.5 FROM ${prefix}_users`,
  `SELECT ${prefix}_tag_id, ${prefix}_user_id FROM ${prefix}_tags_${prefix}_users`,
];

/** Bodies of `change`, or whole bodies of the class; what is right on each is asked of ActiveRecord and PostgreSQL. */
const OPERATIONS: Record<string, string> = {
  add_column: 'add_column :PREFIX_users, :more, :string',
  'add_column default': "add_column :PREFIX_users, :more, :string, default: 'a', null: false",
  'add_column null: false': 'add_column :PREFIX_users, :more, :string, null: false',
  'add_column bigserial': 'add_column :PREFIX_users, :more, :bigserial',
  'add_column volatile': "add_column :PREFIX_users, :more, :datetime, default: -> { 'clock_timestamp()' }",
  'add_column now': "add_column :PREFIX_users, :more, :datetime, default: -> { 'now()' }",
  'create_table force': 'create_table :PREFIX_orders, force: true',
  'add_column with brackets': 'add_column(:PREFIX_users, :more, :integer, null: false)',
  'add_column by a list': '%i[more other].each do |name|\n      add_column :PREFIX_users, name, :string\n    end',
  remove_column: 'remove_column :PREFIX_users, :age, :integer',
  'remove_column in safety_assured': 'safety_assured { remove_column :PREFIX_users, :age, :integer }',
  remove_columns: 'remove_columns :PREFIX_users, :age, :bio, type: :string',
  rename_column: 'rename_column :PREFIX_users, :name, :title',
  'change_column bigint': 'change_column :PREFIX_users, :age, :bigint',
  'change_column shorter': 'change_column :PREFIX_users, :name, :string, limit: 10',
  'change_column longer': 'change_column :PREFIX_users, :name, :string, limit: 200, null: false',
  'change_column text': 'change_column :PREFIX_users, :name, :text',
  'change_column null: false': 'change_column :PREFIX_users, :age, :integer, null: false',
  change_column_null: 'change_column_null :PREFIX_users, :age, false, 0',
  'change_column_null true': 'change_column_null :PREFIX_users, :name, true',
  'change_column_default from to': "change_column_default :PREFIX_users, :plan, from: 'free', to: 'pro'",
  change_column_comment: "change_column_comment :PREFIX_users, :name, 'a'",
  add_reference: 'add_reference :PREFIX_users, :team',
  'add_reference null: false': 'add_reference :PREFIX_users, :team, null: false',
  'add_belongs_to null: false': 'add_belongs_to :PREFIX_users, :team, null: false',
  remove_reference: 'remove_reference :PREFIX_orders, :user',
  remove_belongs_to: 'remove_belongs_to :PREFIX_orders, :user',
  add_timestamps: 'add_timestamps :PREFIX_users',
  'add_timestamps null: true': 'add_timestamps :PREFIX_users, null: true',
  'add_timestamps default': 'add_timestamps :PREFIX_users, default: -> { "now()" }',
  remove_timestamps: 'remove_timestamps :PREFIX_orders',
  create_table: 'create_table :PREFIX_plans do |t|\n      t.string :name, null: false\n    end',
  drop_table: 'drop_table :PREFIX_orders',
  'drop_table if_exists': 'drop_table :PREFIX_nothing, if_exists: true\n    drop_table :PREFIX_orders, if_exists: true',
  drop_join_table: 'drop_join_table :PREFIX_tags, :PREFIX_users, table_name: :PREFIX_tags_PREFIX_users',
  rename_table: 'rename_table :PREFIX_orders, :PREFIX_purchases',
  add_index: 'add_index :PREFIX_users, :age',
  'add_index unique': 'add_index :PREFIX_users, :name, unique: true',
  remove_index: 'add_index :PREFIX_users, :age\n    remove_index :PREFIX_users, :age',
  add_foreign_key: 'add_foreign_key :PREFIX_orders, :PREFIX_users, column: :user_id, name: "PREFIX_more"',
  add_check_constraint: 'add_check_constraint :PREFIX_users, "points >= 0"',
  'change_table remove': 'change_table :PREFIX_users do |t|\n      t.remove :age, :bio\n    end',
  'change_table rename': 'change_table :PREFIX_users do |t|\n      t.rename :name, :title\n    end',
  'change_table null: false':
    'change_table :PREFIX_users, bulk: true do |t|\n      t.string :more, null: false\n    end',
  'change_table string': 'change_table :PREFIX_users do |t|\n      t.string :more\n      t.index :age\n    end',
  'change_table change': 'change_table :PREFIX_users do |t|\n      t.change :age, :bigint\n    end',
  'change_table change_null': 'change_table :PREFIX_users do |t|\n      t.change_null :age, false, 0\n    end',
  'change_table remove_references': 'change_table :PREFIX_orders do |t|\n      t.remove_references :user\n    end',
  'change_table timestamps': 'change_table :PREFIX_users do |t|\n      t.timestamps\n    end',
  execute: "execute 'ALTER TABLE PREFIX_users DROP COLUMN age'",
  'execute heredoc':
    'execute <<~SQL\n      UPDATE PREFIX_users SET age = 1 WHERE age IS NULL;\n      ALTER TABLE PREFIX_users ALTER COLUMN age SET NOT NULL;\n    SQL',
  'up_only execute': "up_only { execute 'DELETE FROM PREFIX_orders' }",
  'reversible up':
    'reversible do |dir|\n      dir.up { remove_column :PREFIX_users, :age }\n      dir.down { add_column :PREFIX_users, :age, :integer }\n    end',
  'reversible only down':
    'add_column :PREFIX_users, :more, :string\n    reversible do |dir|\n      dir.down { remove_column :PREFIX_users, :age }\n    end',
  'model delete_all': 'order.delete_all',
  'model destroy_all': 'order.destroy_all',
  'model where delete_all': "order.where('total < 0').delete_all",
  'model update_all': "user.where(bio: nil).update_all(bio: 'a')",
  'model find_each': "user.find_each { |each| each.update_columns(bio: 'a') }",
  'remove_column by a list': '%i[age bio].each { |name| remove_column :PREFIX_users, name }',
  'tables by a list': '%i[PREFIX_orders].each { |name| drop_table name }',
  'method of a package': 'safe_drop :PREFIX_orders',
  'change_column_default nil': 'change_column_default :PREFIX_users, :points, nil',
  'change_column_default nil of a nullable': 'change_column_default :PREFIX_users, :age, from: 1, to: nil',
  'connection execute': "ActiveRecord::Base.connection.execute('DROP TABLE PREFIX_orders')",
};

/** Models have tables of their own here, and a migration names them. */
const withModels = (body: string) =>
  body.replace(/\b(order|user)\.(?=\w)/g, (_, name: string) => `${name === 'order' ? 'Order' : 'User'}OfPREFIX.`);

export const RAILS_CASES = Object.entries(OPERATIONS).map(([name, body], i) => {
  const prefix = `c${i}`;
  const file = `${20260201000000 + i}_next_${prefix}`;
  const models = /\b(?:order|user)\./.test(body)
    ? `  class UserOfPREFIX < ActiveRecord::Base\n    self.table_name = 'PREFIX_users'\n  end\n  class OrderOfPREFIX < ActiveRecord::Base\n    self.table_name = 'PREFIX_orders'\n  end\n`
    : '';
  const text = `class NextPREFIX < ActiveRecord::Migration[6.1]\n${models}  def change\n    ${withModels(body)}\n  end\nend\n`;
  return {
    name,
    prefix,
    file,
    text: text.replaceAll('NextPREFIX', `Next${prefix.toUpperCase()}`).replaceAll('PREFIX', prefix),
  };
});

const bases = RAILS_CASES.map(({ prefix }) => `    ${BASE.replaceAll('PREFIX', prefix)}`).join('\n');

/** One history, of which production has the first migration. */
export const RAILS_FILES: Record<string, string> = {
  Gemfile: "gem 'rails', '6.1'\ngem 'pg'\n",
  'launch.yml': "migrations:\n  deployed: '20260101000000'\n",
  'db/migrate/20260101000000_base.rb': `class Base < ActiveRecord::Migration[6.1]\n  def change\n${bases}\n  end\nend\n`,
  ...Object.fromEntries(RAILS_CASES.map(({ file, text }) => [`db/migrate/${file}.rb`, text])),
};

/** The rules that found something, by operation. */
export const railsFound = ({ checks }: Report): Record<string, string[]> =>
  Object.fromEntries(
    RAILS_CASES.map(({ name, file }) => [
      name,
      [
        ...findingsOf(checks)
          .filter(({ place }) => 'file' in place && place.file.includes(file))
          .map(({ rule }) => rule.replace('migrations/', '')),
        ...unknownsOf(checks)
          .filter(({ place = '' }) => place.includes(file))
          .map(() => 'unknown'),
      ],
    ]),
  );
