import type { Finding } from '../gate/finding.ts';

/** How something was measured, and not what was found: it is shown last, or on demand. */
const MEASURING: ReadonlySet<string> = new Set([
  'question',
  'server',
  'registry',
  'AAAA',
  'without validation (CD)',
  'first attempt',
  'fetched from',
  'fingerprint',
]);

type Row = [name: string, value: string];

/** What was found, and how it was measured. Names and values may come from outside. */
export function seenRows({ seen }: Pick<Finding, 'seen'>): { facts: Row[]; measuring: Row[] } {
  const rows = Object.entries(seen);
  return {
    facts: rows.filter(([name]) => !MEASURING.has(name)),
    measuring: rows.filter(([name]) => MEASURING.has(name)),
  };
}
