/** A connection to a PostgreSQL database: a client of a server, or the embedded one. */
export interface Session {
  /** Several statements in one text share a transaction; the rows are those of the last one. */
  // biome-ignore lint/suspicious/noExplicitAny: rows have the shape that the SQL gives them
  query<Row extends object = any>(text: string, values?: unknown[]): Promise<{ rows: Row[] }>;
}

/** What is kept of a server's error: its message may contain data. */
export interface SqlError {
  /** SQLSTATE. */
  code: string;
  /** In characters of the statement, 1-based. */
  position?: string;
  column?: string;
  table?: string;
  constraint?: string;
}

/** The server's error; anything else is thrown on. */
export function sqlErrorOf(error: unknown): SqlError {
  const { code, position, column, table, constraint } = error as Partial<SqlError>;
  if (code === undefined || !/^[0-9A-Z]{5}$/.test(code)) throw error;
  return {
    code,
    ...(position !== undefined && { position }),
    ...(column !== undefined && { column }),
    ...(table !== undefined && { table }),
    ...(constraint !== undefined && { constraint }),
  };
}
