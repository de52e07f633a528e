import type { Node, RawStmt } from 'libpg-query';
import type { Operation } from '../operation.ts';
import { piecesOf } from './blocks.ts';
import { type Body, bodyOf, calledIn } from './within.ts';

const PUT_TOGETHER = 'a block puts SQL together, which is only known when it runs';
const NOT_HERE = 'it calls a procedure that another file defines';

/** What may change something, in a statement of PL/pgSQL that is not SQL alone; a message changes nothing. */
const CHANGING = /^(?!RAISE\b).*?\b(?:ALTER|CREATE|DROP|TRUNCATE|UPDATE|DELETE|INSERT|MERGE|CALL|EXECUTE)\s/is;

/** What it does may depend on rows, which an empty database has not; the catalogue is the same. */
const BRANCHES = /\b(?:IF|CASE|WHEN|WHILE|LOOP)\b/i;
const READS_ROWS = /\b(?:FROM|JOIN)\s+(?!pg_|information_schema\b)/i;

interface Reader {
  /** The line of a byte of the file. */
  lineAt(byte: number): number;
  /** Statements of SQL; undefined for what is none. */
  parsed(sql: string): RawStmt[] | undefined;
  operationsIn(statement: RawStmt, line: number): Operation[];
}

/** What the statements of one file run besides themselves: blocks of PL/pgSQL, and functions that the file defines. */
export class Runs {
  /** What is only known when it runs. */
  readonly opaque: { line: number; reason: string; isKnownByRunning?: true }[] = [];
  readonly #reader: Reader;
  readonly #functions = new Map<string, Body>();
  /** One that calls itself is read once. */
  readonly #read = new Set<Body>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  of(stmt: Node, line: number): Operation[] {
    const body = bodyOf(stmt);
    if (body !== undefined && 'DoStmt' in stmt) return this.#readBody(body);
    if (body !== undefined) this.#functions.set(body.name, body);
    const called = calledIn(stmt).flatMap((name) => this.#functions.get(name) ?? []);
    if ('CallStmt' in stmt && called.length === 0) this.opaque.push({ line, reason: NOT_HERE });
    return called.flatMap((each) => this.#readBody(each));
  }

  #readBody(body: Body): Operation[] {
    if (this.#read.has(body)) return [];
    this.#read.add(body);
    const first = this.#reader.lineAt(body.location);
    return piecesOf(body.text).flatMap(({ line, sql }) =>
      sql === undefined ? this.#pass(first + line, body) : this.#readPiece(sql, first + line, body),
    );
  }

  #readPiece(sql: string, line: number, body: Body): Operation[] {
    const statements = this.#reader.parsed(sql.replace(/^PERFORM\b/i, 'SELECT'));
    if (statements === undefined) return CHANGING.test(sql) ? this.#pass(line, body) : [];
    return statements.flatMap((statement) => [
      ...this.#reader.operationsIn(statement, line),
      ...(statement.stmt === undefined ? [] : this.of(statement.stmt, line)),
    ]);
  }

  #pass(line: number, { text }: Body): [] {
    const isOfRows = BRANCHES.test(text) && READS_ROWS.test(text);
    this.opaque.push({ line, reason: PUT_TOGETHER, ...(!isOfRows && { isKnownByRunning: true }) });
    return [];
  }
}
