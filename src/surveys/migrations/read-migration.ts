import { linesIn } from '../../lib/lines.ts';
import { readCode } from './code/code.ts';
import type { Application } from './code/django.ts';
import { readDjango } from './code/django-migration.ts';
import type { FoundHistory, Migration } from './histories.ts';
import type { Operation } from './operation.ts';
import { readOther } from './other-sql.ts';
import { readPostgres } from './postgres/postgres.ts';
import { sectionsOf } from './sections.ts';

/** What one migration does, and what of it is not known. */
interface Read {
  operations: Operation[];
  unread: { line: number; reason: string; isKnownByRunning?: true; isOpen?: true }[];
}

/** `application` is what the migrations before made of Django’s models; it follows. */
export async function operationsOf(
  text: string,
  { file }: Migration,
  { runner, dialect }: FoundHistory,
  application: Application,
): Promise<Read> {
  const up = sectionsOf(runner, text).up;
  if (file.endsWith('.sql')) {
    const read = await readSql(cleaned(up), dialect);
    return { ...read, unread: [...read.unread, ...includesIn(up)] };
  }
  const { operations, sql, unread } = runner === 'Django' ? await readDjango(up, application) : readCode(runner, up);
  const read: Read = { operations: [...operations], unread: [...unread] };
  for (const { text, line } of sql) add(read, await readHanded(text, dialect), line - 1);
  return { ...read, operations: read.operations.sort((a, b) => a.line - b.line) };
}

function add(to: Read, { operations, unread }: Read, below: number): void {
  to.operations.push(...operations.map((each) => ({ ...each, line: each.line + below })));
  to.unread.push(...unread.map((each) => ({ ...each, line: each.line + below })));
}

/** Statements that change something: fragments, such as a default, and queries do not. */
const CHANGES =
  /(?:^|;)\s{0,200}(?:ALTER|CREATE|DROP|TRUNCATE|UPDATE|DELETE|INSERT|MERGE|RENAME|WITH|DO|CALL|REINDEX|CLUSTER|VACUUM|GRANT|REVOKE)\s/im;

/** SQL that a program runs: it may contain parameters. */
async function readHanded(text: string, dialect: FoundHistory['dialect']): Promise<Read> {
  const read = await readSql(text, dialect);
  if (read.unread.length === 0) return read;
  const filled = await readSql(withoutPlaces(text), dialect);
  return filled.unread.length > 0 && !CHANGES.test(text) ? NOTHING : filled;
}

const NOTHING: Read = { operations: [], unread: [] };

/**
 * Replaces identifier placeholders with a name and value placeholders with NULL (Knex, Sequelize, Python's DB-API,
 * PDO).
 */
const withoutPlaces = (text: string) =>
  text
    .replace(/\?\?|(?<![:\w]):\w+:/g, 'x')
    .replace(/\?|%s|%\(\w+\)s|(?<![:\w]):[a-z_]\w*/gi, 'NULL')
    .replace(/%%/g, '%');

async function readSql(text: string, dialect: FoundHistory['dialect']): Promise<Read> {
  if (dialect !== 'postgres') return readOther(text, dialect);
  const reading = await readPostgres(text);
  return 'operations' in reading
    ? { operations: reading.operations, unread: reading.opaque ?? [] }
    : { operations: [], unread: [reading] };
}

/** Blanks out the rows of `COPY ... FROM stdin`, which are no statements. Without an end mark, nothing is removed. */
function withoutRows(text: string): string {
  let out = '';
  let done = 0;
  for (const { 0: head, index } of text.matchAll(/^COPY\b[^;\n]{0,2000}FROM[ \t]{1,20}stdin[^;\n]{0,500};(?=\n)/gim)) {
    if (index < done) continue;
    const end = text.indexOf('\n\\.', index + head.length);
    if (end === -1) break;
    out += text.slice(done, index) + text.slice(index, end).replace(/[^\n]+/g, '');
    done = end;
  }
  return out + text.slice(done);
}

/** `\\i FILE` and its like (psql, Meta-Commands): the statements stand in another file. */
function includesIn(text: string): Read['unread'] {
  const lines = linesIn(text);
  return [...text.matchAll(/^\\(?:i|ir|include|include_relative)[ \t]/gm)].map(({ index }) => ({
    line: lines(index),
    reason: 'it runs another file, which psql reads',
  }));
}

/** Removes psql commands, which are no statements, and replaces placeholders with a name. */
const cleaned = (text: string) =>
  withoutRows(text)
    .replace(/^\\[^\n]*/gm, '')
    .replace(/\$\{\s*[\w.:-]+\s*\}/g, (name) => 'x'.padEnd(name.length, 'x'));
