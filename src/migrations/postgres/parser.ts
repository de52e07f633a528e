import type { ParseResult } from 'libpg-query';

let loading: Promise<(sql: string) => ParseResult> | undefined;

/** PostgreSQL's own parser: throws with `sqlDetails.cursorPosition` where a text is none. */
export function postgresParser(): Promise<(sql: string) => ParseResult> {
  loading ??= load();
  return loading;
}

/** It is a CommonJS module, whose names a bundle has under `default` only. */
async function load(): Promise<(sql: string) => ParseResult> {
  const { loadModule, parseSync } = (await import('libpg-query')).default;
  await loadModule();
  return parseSync;
}
