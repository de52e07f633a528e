import type { ParseResult } from 'libpg-query';
import { withoutOptimizing } from '../../../lib/wasm-tiers.ts';

/** Throws an error with `sqlDetails.cursorPosition` for invalid SQL. */
export type Parser = (sql: string) => ParseResult;

let loading: Promise<Parser> | undefined;

/** PostgreSQL's own parser. */
export function postgresParser(): Promise<Parser> {
  loading ??= load();
  return loading;
}

/** libpg-query is a CommonJS module: in a bundle, its names exist under `default` only. */
async function load(): Promise<Parser> {
  withoutOptimizing();
  const { loadModule, parseSync } = (await import('libpg-query')).default;
  await loadModule();
  return parseSync;
}
