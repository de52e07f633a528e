import type { Runner } from '../../../io/migrations.ts';
import { ALEMBIC } from './alembic.ts';
import { LARAVEL } from './laravel.ts';
import { QUERY_INTERFACE } from './query-interface.ts';
import { RAILS } from './rails.ts';
import type { Readers } from './reading.ts';
import { KNEX } from './table-scopes.ts';

/** What each call of a runner does, by its name. */
export function readersOf(runner: Runner): Readers {
  if (runner === 'Rails') return RAILS;
  if (runner === 'Alembic') return ALEMBIC;
  if (runner === 'Laravel') return LARAVEL;
  if (runner === 'Knex') return KNEX;
  return runner === 'Sequelize' || runner === 'TypeORM' || runner === 'node-pg-migrate' ? QUERY_INTERFACE : {};
}
