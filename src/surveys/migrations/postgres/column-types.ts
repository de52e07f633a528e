import type { ColumnType } from '../operation.ts';

/** Binary-compatible types (`pg_cast.castmethod = 'b'`), as far as products use them. */
const SAME_BYTES = new Set([
  ...['varchar>text', 'text>varchar', 'cidr>inet', 'bit>varbit', 'xml>text', 'xml>varchar'],
  // citext's own casts, WITHOUT FUNCTION.
  ...['citext>text', 'citext>varchar', 'text>citext', 'varchar>citext'],
]);

/** Types whose values stay the same when the modifier grows (`pg_proc.prosupport` of the length coercions). */
const GROWS = new Set(['varchar', 'varbit', 'timestamp', 'timestamptz', 'time', 'timetz']);

/** From whole seconds to microseconds: without a modifier, the maximum applies. */
const MOST_DIGITS: Record<string, number> = { timestamp: 6, timestamptz: 6, time: 6, timetz: 6 };

/**
 * Does PostgreSQL rewrite the table when a column's type changes? Follows ATColumnChangeRequiresRewrite: not when the
 * bytes stay the same. Between `timestamp` and `timestamptz` they do if the server's time zone is UTC, as it is at
 * hosting providers.
 */
export function rewritesFor(before: ColumnType, after: ColumnType): boolean {
  const pair = `${before.name}>${after.name}`;
  if (pair === 'timestamp>timestamptz' || pair === 'timestamptz>timestamp') return !isWider(before, after);
  if (before.name === after.name) return !isWider(before, after);
  if (!SAME_BYTES.has(pair)) return true;
  return after.modifiers.length > 0 && !(after.name === 'varchar' && isWider(before, after));
}

/** Does every value of the old type fit the new one unchanged? */
function isWider(before: ColumnType, after: ColumnType): boolean {
  if (String(before.modifiers) === String(after.modifiers)) return true;
  if (after.modifiers.length === 0) return after.name !== 'bpchar' && after.name !== 'bit';
  if (after.name === 'numeric') return isWiderNumber(before.modifiers, after.modifiers);
  const [from = MOST_DIGITS[before.name], to] = [before.modifiers[0], after.modifiers[0]];
  return GROWS.has(after.name) && from !== undefined && to !== undefined && to >= from;
}

const isWiderNumber = ([precision, scale = 0]: readonly number[], [wider = 0, newScale = 0]: readonly number[]) =>
  precision !== undefined && wider >= precision && scale === newScale;

export function typeText({ name, modifiers }: ColumnType): string {
  return modifiers.length === 0 ? name : `${name}(${modifiers.join(',')})`;
}
