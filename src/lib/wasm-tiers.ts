import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8 from optimizing WebAssembly while it runs: for PostgreSQL, that takes 950 MiB, and more time than it saves
 * (163 migrations, measured 2026-11-30 on Node 24). It counts for the whole process.
 */
export const withoutOptimizing = (): void => setFlagsFromString('--wasm-tier-up-filter=0');
