import type { ParseResult } from 'libpg-query';

/** Throws with `sqlDetails.cursorPosition` where a text is none. */
export type Parser = (sql: string) => ParseResult;

let loading: Promise<Parser> | undefined;

/** PostgreSQL's own parser. */
export function postgresParser(): Promise<Parser> {
  loading ??= load();
  return loading;
}

/** It is a CommonJS module, whose names a bundle has under `default` only. */
async function load(): Promise<Parser> {
  const { loadModule, parseSync } = (await import('libpg-query')).default;
  await loadModule();
  return parseSync;
}
