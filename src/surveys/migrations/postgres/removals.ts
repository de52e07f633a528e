import type { DropStmt, MergeStmt } from 'libpg-query';
import type { Operation } from '../operation.ts';
import { operation } from './made.ts';
import { joined, nameOf, namesOf } from './names.ts';
import { isAlways } from './within.ts';

type Drop = Pick<DropStmt, 'removeType' | 'objects' | 'concurrent' | 'behavior'>;

/** DROP of tables, indexes and what else there is. */
export function dropped(drop: Drop, line: number): Operation[] {
  const { removeType, objects = [], concurrent, behavior } = drop;
  if (removeType === 'OBJECT_INDEX') {
    const form = concurrent ? 'index concurrently' : 'alter';
    return [operation('other', '', line, form, concurrent ? { isConcurrent: true } : {})];
  }
  if (removeType !== 'OBJECT_TABLE')
    return behavior === 'DROP_CASCADE' ? takenAlong(drop, line) : [operation('other', '', line)];
  return objects.map((each) =>
    operation('drop-table', joined('List' in each ? namesOf(each.List.items) : []), line, 'alter'),
  );
}

/** CASCADE drops the tables of a schema, and every column that has a type (PostgreSQL, Dependency Tracking). */
function takenAlong({ removeType, objects = [] }: Drop, line: number): Operation[] {
  if (removeType === 'OBJECT_SCHEMA')
    return namesOf(objects).map((name) => operation('drop-table', `${name}.*`, line, 'alter'));
  const isType = removeType === 'OBJECT_TYPE' || removeType === 'OBJECT_DOMAIN' || removeType === 'OBJECT_EXTENSION';
  return [isType ? operation('drop-column', '*', line, 'alter', { column: '*' }) : operation('other', '', line)];
}

/** MERGE changes and deletes the rows that it names, or all of them. */
export function merged({ relation, joinCondition, mergeWhenClauses = [] }: MergeStmt, line: number): Operation[] {
  const clauses = mergeWhenClauses.flatMap((each) => ('MergeWhenClause' in each ? [each.MergeWhenClause] : []));
  return clauses.flatMap(({ commandType, matchKind, condition }) => {
    const does = commandType === 'CMD_DELETE' ? 'delete' : commandType === 'CMD_UPDATE' ? 'update' : undefined;
    if (does === undefined) return [];
    const isOfAll = condition === undefined && (matchKind !== 'MERGE_WHEN_MATCHED' || isAlways(joinCondition));
    return [operation(does, nameOf(relation), line, 'write', isOfAll ? {} : { hasWhere: true })];
  });
}
