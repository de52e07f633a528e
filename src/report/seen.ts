import type { Finding } from '../gate/finding.ts';

/** How something was measured, not what was found: shown last, or on demand. */
const MEASURING: ReadonlySet<string> = new Set([
  'question',
  'registry',
  'without validation (CD)',
  'fetched from',
  'fingerprint',
]);
/** The same, but only beside another row; alone they are the finding, such as the header `server`. */
const BESIDE: Readonly<Record<string, string>> = {
  server: 'question',
  AAAA: 'question',
  'first attempt': 'second attempt',
};

type Row = [name: string, value: string];

/** What was found, and how it was measured. Names and values may come from outside. */
export function seenRows({ seen }: Pick<Finding, 'seen'>): { facts: Row[]; measuring: Row[] } {
  const isMeasuring = ([name]: Row) => {
    const other = Object.hasOwn(BESIDE, name) ? BESIDE[name] : undefined;
    return MEASURING.has(name) || (other !== undefined && Object.hasOwn(seen, other));
  };
  const rows = Object.entries(seen);
  return { facts: rows.filter((row) => !isMeasuring(row)), measuring: rows.filter(isMeasuring) };
}
