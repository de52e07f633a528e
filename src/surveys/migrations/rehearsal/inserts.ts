import { type Sampled, type Samples, UNWATCHED, WATCHED } from './sample-rows.ts';
import { type Session, type SqlError, sqlErrorOf } from './session.ts';

/** By which error the database refuses each INSERT; undefined for one that it takes. */
export type Taken = ReadonlyMap<string, SqlError | undefined>;

/** Tables with triggers of their own. */
const TRIGGERS = "SELECT DISTINCT tgrelid AS oid FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'";

/** The same INSERT, with triggers that look at it. */
const watched = (sql: string) => `${sql} -- watched`;

/** Which of the INSERT statements the database takes now; nothing of them stays. */
export async function insertsTaken(session: Session, { tables }: Samples): Promise<Taken> {
  const taken = new Map<string, SqlError | undefined>();
  if (tables.length === 0) return taken;
  const { rows } = await session.query<{ oid: number }>(TRIGGERS);
  const triggered = new Set(rows.map(({ oid }) => oid));
  const run = async (some: readonly Sampled[], keyOf: (sql: string) => string) => {
    for (const { sql } of some.flatMap(({ inserts }) => inserts)) {
      const refusal = await session.query(`BEGIN; ${sql}; ROLLBACK`).then(() => undefined, sqlErrorOf);
      if (refusal !== undefined) await session.query('ROLLBACK');
      taken.set(keyOf(sql), refusal);
    }
  };
  await session.query(UNWATCHED);
  await run(tables, (sql) => sql);
  await session.query(WATCHED);
  await run(
    tables.filter(({ oid }) => triggered.has(oid)),
    watched,
  );
  return taken;
}

/** foreign_key_violation, unique_violation: they depend on values, and these are made up. */
const OF_VALUES = ['23503', '23505'];
const CHECK_VIOLATION = '23514';

/** The SQLSTATE by which a table now refuses rows that it took before. */
export async function refusalOf(
  session: Session,
  { oid, inserts }: Sampled,
  before: Taken,
  now: Taken,
): Promise<string | undefined> {
  for (const { sql, columns } of inserts) {
    const error = now.get(sql);
    if (error === undefined || before.get(sql) !== undefined || OF_VALUES.includes(error.code)) continue;
    const isOfValues = error.code === CHECK_VIOLATION && (await looksAt(session, oid, error, columns));
    if (!isOfValues) return error.code;
  }
  return byTrigger(inserts, before, now);
}

/** `CHECK (age IS NOT NULL) NOT VALID` is how a column that the code fills gets NOT NULL without a long lock. */
const FIRST_STEP = /^CHECK \(+"?[^"()]{1,63}"? IS NOT NULL\)+ NOT VALID$/;

/** A check that looks at a column with a made-up value says nothing. */
async function looksAt(
  session: Session,
  oid: number,
  { constraint = '' }: SqlError,
  columns: readonly string[],
): Promise<boolean> {
  const { rows } = await session.query<{ name: string; definition: string }>(
    `SELECT quote_ident(a.attname) AS name, pg_get_constraintdef(k.oid) AS definition
     FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey)
     WHERE k.conrelid = ${oid} AND k.conname = '${constraint.replaceAll("'", "''")}'`,
  );
  return (
    rows.length === 0 || rows.some(({ name, definition }) => columns.includes(name) || FIRST_STEP.test(definition))
  );
}

/** A trigger may refuse a made-up value; where it refuses all rows, it refuses those of members, too. */
function byTrigger(inserts: Sampled['inserts'], before: Taken, now: Taken): string | undefined {
  const codes = inserts.flatMap(({ sql }) => {
    const was = before.has(watched(sql)) ? before.get(watched(sql)) : before.get(sql);
    return was === undefined ? [now.get(watched(sql))?.code] : [];
  });
  const [code] = codes;
  return code !== undefined && !OF_VALUES.includes(code) && codes.every((each) => each === code) ? code : undefined;
}
