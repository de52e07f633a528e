import type { Runner } from '../../io/migrations.ts';

/** How an index is built beside the members' work, as each runner lets it. */
const CONCURRENTLY: Record<Runner, string> = {
  Prisma: 'CREATE INDEX CONCURRENTLY as the only statement of a migration',
  Drizzle:
    'build the index by hand first with CREATE INDEX CONCURRENTLY, and use CREATE INDEX IF NOT EXISTS here: Drizzle runs all migrations in one transaction',
  Supabase: 'CREATE INDEX CONCURRENTLY as the only statement of a migration',
  dbmate: '-- migrate:up transaction:false, and CREATE INDEX CONCURRENTLY alone below it',
  goose: '-- +goose NO TRANSACTION in the file, and CREATE INDEX CONCURRENTLY alone in it',
  'sql-migrate': '-- +migrate Up notransaction, and CREATE INDEX CONCURRENTLY alone below it',
  'golang-migrate': 'CREATE INDEX CONCURRENTLY as the only statement of a file',
  sqlx: '-- no-transaction in the first line, and CREATE INDEX CONCURRENTLY alone in the file',
  Flyway: 'CREATE INDEX CONCURRENTLY alone in a migration: Flyway then opens no transaction',
  Knex: 'exports.config = { transaction: false }, and knex.raw with CREATE INDEX CONCURRENTLY',
  TypeORM: 'transaction = false in the class, and queryRunner.query with CREATE INDEX CONCURRENTLY',
  Sequelize: 'addIndex with concurrently: true, outside of a transaction',
  'node-pg-migrate': 'pgm.noTransaction(), and createIndex with concurrently: true',
  Rails: 'disable_ddl_transaction! in the class, and add_index with algorithm: :concurrently',
  Django: 'atomic = False in the class, and AddIndexConcurrently',
  Alembic: 'with op.get_context().autocommit_block(): op.create_index(..., postgresql_concurrently=True)',
  Laravel: 'public $withinTransaction = false, and DB::statement with CREATE INDEX CONCURRENTLY',
  'plain SQL': 'CREATE INDEX CONCURRENTLY, outside of a transaction',
};

/** What names no table takes an index away. */
export const concurrently = ({ runner, table }: { runner: Runner; table?: string }): string =>
  table === undefined ? CONCURRENTLY[runner].replace('CREATE INDEX CONC', 'DROP INDEX CONC') : CONCURRENTLY[runner];

/** How a constraint comes first and is held to the rows later. */
export function notValid({ runner }: { runner: Runner }): string {
  if (runner === 'Rails')
    return 'validate: false here, and validate_foreign_key or validate_check_constraint in the next migration';
  if (runner === 'Alembic')
    return 'postgresql_not_valid=True here, and ALTER TABLE ... VALIDATE CONSTRAINT in the next migration';
  if (runner === 'Django')
    return 'AddConstraintNotValid here, and ValidateConstraint in the next migration (django.contrib.postgres)';
  return 'NOT VALID here, and ALTER TABLE ... VALIDATE CONSTRAINT in the next migration';
}
