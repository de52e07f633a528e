import type { RehearsedChange } from '../../../io/migrations.ts';
import { plainTable } from '../../../lib/table-name.ts';
import type { Change } from './changes.ts';
import { changesBetween } from './changes.ts';
import { insertsTaken, refusalOf, type Taken } from './inserts.ts';
import { emptyOf, type Samples } from './sample-rows.ts';
import type { Session } from './session.ts';
import { type DatabaseState, stateOf } from './state.ts';

/** After so many statements of one file, what they do is only seen at its end. */
const MOST_STEPS = 100;

/** What one new migration does to tables with rows. */
export interface Observation {
  /** After each statement, at this line. */
  step(line: number): Promise<void>;
  /** After the file. */
  end(): Promise<Omit<RehearsedChange, 'file'>[]>;
}

export async function observation(session: Session, samples: Samples): Promise<Observation> {
  const before = await stateOf(session);
  const taken = await insertsTaken(session, samples);
  const lines = new Map<string, number>();
  let [last, digest, steps] = [before, await digestOf(session), 0];
  let empty = await emptyIn(session, samples, before);
  const note = (line: number, found: readonly Change[]) => {
    for (const each of found) if (!lines.has(keyOf(each))) lines.set(keyOf(each), line);
  };
  return {
    async step(line) {
      steps += 1;
      if (steps > MOST_STEPS) return;
      const now = await digestOf(session);
      const state = now === digest ? last : await stateOf(session);
      if (state !== last) note(line, changesBetween(last, state));
      [last, digest] = [state, now];
      const emptied = await emptyIn(session, samples, last);
      note(line, removals(last, empty, emptied));
      empty = emptied;
    },
    async end() {
      const after = await stateOf(session);
      const takenNow = await insertsTaken(session, samples);
      const refused = await refusals(session, samples, taken, takenNow);
      const filled = filledTables(samples, taken, takenNow);
      const changes = changesBetween(before, after).filter((each) => !isFilled(each, filled));
      const emptied = await emptyIn(session, samples, after);
      changes.push(...removals(before, new Set(), emptied).filter(({ table }) => isKept(table, changes)));
      changes.push(...refused.filter(({ table }) => isKept(table, changes)));
      return changes.map((each) => ({ ...each, ...lineOf(lines.get(keyOf(each))) }));
    },
  };
}

/** A column that is never empty now, though rows that leave it out are taken: it has a default. */
const isFilled = ({ does, table }: Change, filled: ReadonlySet<string>) => does === 'set-not-null' && filled.has(table);

/** Tables that took a row with the required columns alone, and still do; what was refused before says nothing. */
const filledTables = ({ tables }: Samples, before: Taken, now: Taken): Set<string> =>
  new Set(
    tables
      .filter(
        ({ inserts: [, least] }) => least && before.has(least.sql) && !before.get(least.sql) && !now.get(least.sql),
      )
      .map(({ table }) => plainTable(table)),
  );

const lineOf = (line: number | undefined) => (line === undefined ? {} : { line });

const keyOf = ({ does, table, column = '' }: Change) => `${does} ${table} ${column}`;

/** Nothing else is told of the table that explains it. */
const isKept = (table: string, changes: readonly Change[]) => !changes.some((each) => each.table === table);

const removals = (state: DatabaseState, before: ReadonlySet<number>, now: ReadonlySet<number>): Change[] =>
  [...now].flatMap((oid) => {
    const table = state.tables.get(oid);
    return table === undefined || before.has(oid) ? [] : [{ does: 'delete', table: plainTable(table.name) }];
  });

/** The tables that had rows and have none. */
function emptyIn(session: Session, { tables }: Samples, { tables: now }: DatabaseState): Promise<Set<number>> {
  const there = tables.flatMap(({ oid }) => {
    const table = now.get(oid)?.name;
    return table === undefined ? [] : [{ oid, table }];
  });
  return emptyOf(session, there);
}

/** The server refuses rows that it took before. */
async function refusals(session: Session, { tables }: Samples, before: Taken, now: Taken): Promise<Change[]> {
  const found: Change[] = [];
  for (const sampled of tables) {
    const code = await refusalOf(session, sampled, before, now);
    if (code !== undefined) found.push({ does: 'refuse-insert', table: plainTable(sampled.table), to: code });
  }
  return found;
}

/** Changes with every column, name, schema, type and file of rows. */
const DIGEST = `SELECT md5(string_agg(concat(a.attrelid, a.attname, a.atttypid, a.attnotnull, c.relnamespace, c.relname, c.relfilenode), ',' ORDER BY a.attrelid, a.attnum)) AS digest
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid WHERE a.attnum > 0 AND c.relkind IN ('r', 'p', 'v', 'm') AND c.oid >= 16384`;

async function digestOf(session: Session): Promise<string> {
  const { rows } = await session.query<{ digest: string | null }>(DIGEST);
  return rows[0]?.digest ?? '';
}
