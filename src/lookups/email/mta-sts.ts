import { parseTags, tagOf } from './tags.ts';
import type { TextRecord } from './text-records.ts';

/** An MTA-STS policy (RFC 8461 section 3.2). */
export interface StsPolicy {
  mode: 'enforce' | 'testing' | 'none';
  /** Host patterns: a leading `*.` matches one label. */
  mx: string[];
  /** Seconds. */
  maxAge: number;
}

/** The `id` of the `_mta-sts` record; `none` or `invalid` without a valid record (RFC 8461 section 3.1). */
export function stsRecord(records: readonly TextRecord[]): { id: string } | 'none' | 'invalid' {
  const meant = records.filter(({ text }) => /^\s*["']?v\s*=\s*STS/i.test(text));
  if (meant.length === 0) return 'none';
  const valid = meant.filter(({ text }) => /^v=STSv1\s*;/.test(text));
  const id = valid.length === 1 ? tagOf(parseTags(valid[0]?.text ?? ''), 'id') : undefined;
  return id !== undefined && /^[A-Za-z0-9]{1,32}$/.test(id) ? { id } : 'invalid';
}

/** RFC 8461 section 3.2: at most a year. */
const MAX_AGE = 31_557_600;

/** Parses the policy; returns the line that senders cannot parse. */
export function stsPolicy(text: string): StsPolicy | { problem: string; line: string } {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const pairs = lines.map((line) => /^([\w-]+)\s*:\s*(\S.*)?$/.exec(line.trim()));
  // Unknown keys are extensions and are skipped.
  const odd = lines.find((_, i) => pairs[i] === null);
  const values = (key: string) => pairs.flatMap((pair) => (pair?.[1] === key ? [pair[2] ?? ''] : []));
  const [version] = values('version');
  const [mode] = values('mode');
  const [age = ''] = values('max_age');
  const fault = (problem: string, line: string) => ({ problem, line });
  if (version !== 'STSv1') return fault('The policy does not state version: STSv1.', lines[0] ?? '');
  if (odd !== undefined) return fault('This line of the policy is not valid.', odd);
  if (mode !== 'enforce' && mode !== 'testing' && mode !== 'none')
    return fault('The mode is not enforce, testing or none.', mode ?? '');
  if (!/^\d{1,10}$/.test(age) || Number(age) > MAX_AGE)
    return fault('max_age is not a number of seconds up to a year.', age);
  const mx = values('mx').map((pattern) => pattern.toLowerCase());
  if (mode !== 'none' && mx.length === 0) return fault('The policy lists no MX host.', '');
  return { mode, mx, maxAge: Number(age) };
}

/** RFC 8461 section 4.1: the wildcard is the leftmost label and matches one label. */
export function stsCovers({ mx }: StsPolicy, host: string): boolean {
  return mx.some((pattern) =>
    pattern.startsWith('*.') ? host.slice(host.indexOf('.') + 1) === pattern.slice(2) : host === pattern,
  );
}
