import { lineAt } from '../../../lib/lines.ts';
import type { FoundHistory } from '../histories.ts';
import type { SqlError } from './session.ts';

/** What only another server, another extension or another file has (PostgreSQL, Appendix A). */
const ELSEWHERE: Record<string, string> = {
  '0A000': 'a feature',
  '3F000': 'a schema',
  '42703': 'a column',
  '42704': 'a role, a type or another object',
  '42883': 'a function',
  '58P01': 'a file of the server',
};

interface Applied {
  history: FoundHistory;
  isOwnServer: boolean;
  text: (file: string) => string;
}

/** A folder of plain SQL may only hold changes to a schema that another file creates. */
export function isOfElsewhere({ history, isOwnServer, text }: Applied, error: SqlError, file: string): boolean {
  const { runner } = history;
  if (error.code === '42P01') return ['plain SQL', 'Supabase'].includes(runner);
  if (isOwnServer) return false;
  if (error.code === '42703') return runner === 'Supabase';
  if (error.code === '0A000') return LACKING.test(text(file));
  return error.code in ELSEWHERE && !namesOwn(history, text, error, file);
}

export const elsewhere = ({ code }: SqlError) =>
  `it needs ${ELSEWHERE[code] ?? 'a table'} that ${code in ELSEWHERE ? 'the embedded PostgreSQL lacks' : 'no migration creates'} (SQLSTATE ${code})`;

/** Statements about what a server is built with: of others, PostgreSQL refuses what none does (feature_not_supported). */
const LACKING =
  /\b(?:EXTENSION|COLLATION|COLLATE|FOREIGN\s+DATA|PUBLICATION|SUBSCRIPTION|TABLESPACE|TEXT\s+SEARCH|LANGUAGE\s+["']?(?!plpgsql|sql\b)\w)/i;

const CREATES =
  /\bCREATE\s{1,9}(?:OR\s{1,9}REPLACE\s{1,9})?(?:SCHEMA|TYPE|DOMAIN|FUNCTION|PROCEDURE|AGGREGATE|ROLE)\s{1,9}(?:IF\s{1,9}NOT\s{1,9}EXISTS\s{1,9})?(?:"?\w{1,63}"?\.)?"?(\w{1,63})/gi;

/** What the history itself makes is gone, or was never as the statement says: no other server helps. */
function namesOwn({ migrations }: FoundHistory, text: Applied['text'], { position }: SqlError, file: string): boolean {
  const own = new Set(
    migrations.flatMap((each) => [...text(each.file).matchAll(CREATES)].map(([, name = '']) => name.toLowerCase())),
  );
  const sql = text(file);
  const failing = position === undefined ? sql : (sql.split('\n')[lineAt(sql, Number(position) - 1) - 1] ?? sql);
  return (failing.match(/\w{1,63}/g) ?? []).some((word) => own.has(word.toLowerCase()));
}
