import type { Node } from 'libpg-query';

/**
 * Functions that return a different value for each row (`pg_proc.provolatile = 'v'`), of those that migrations use as
 * defaults. `now()` and `current_timestamp` are stable: one value for all rows, and no rewrite.
 */
const VOLATILE = new Set([
  'random',
  'clock_timestamp',
  'timeofday',
  'gen_random_uuid',
  'gen_random_bytes',
  'gen_salt',
  'uuid_generate_v1',
  'uuid_generate_v1mc',
  'uuid_generate_v4',
  'uuidv4',
  'uuidv7',
  'nextval',
  'txid_current',
  'pg_current_xact_id',
  'cuid',
  'nanoid',
  'gen_ulid',
  'generate_ulid',
]);

/** Does the expression call one of them, at any depth? */
export function isVolatile(expression: Node): boolean {
  const stack: unknown[] = [expression];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    const { funcname } = node as { funcname?: Node[] };
    const last = funcname?.at(-1);
    if (last !== undefined && 'String' in last && VOLATILE.has(last.String.sval ?? '')) return true;
    stack.push(...Object.values(node));
  }
  return false;
}
