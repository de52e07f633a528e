import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import { placeName } from '../gate/finding.ts';
import { findingsOf, type Report } from '../gate/report.ts';
import { UsageError } from './process.ts';
import { put, readInput } from './settings.ts';

/** The findings accepted when the gate was introduced: a fingerprint, and for people the rule and the place. */
const baselineSchema = z.strictObject({
  version: z.literal(1),
  findings: z.array(z.strictObject({ fingerprint: z.string(), rule: z.string(), place: z.string() })),
});

export function readBaseline(file: string, cwd: string, willWrite: boolean): Set<string> {
  if (willWrite && !existsSync(resolve(cwd, file))) return new Set();
  return parseBaseline(readInput(file, cwd, 'baseline'), file);
}

export function parseBaseline(text: string, file: string): Set<string> {
  try {
    return new Set(baselineSchema.parse(JSON.parse(text)).findings.map(({ fingerprint }) => fingerprint));
  } catch {
    throw new UsageError(`--baseline ${JSON.stringify(file)}: it is not a baseline; --update-baseline writes one.`);
  }
}

export function writeBaseline(file: string, cwd: string, { checks }: Report): void {
  const findings = findingsOf(checks)
    .filter(({ waived }) => waived?.by !== 'accept')
    .map(({ fingerprint, rule, place }) => ({ fingerprint, rule, place: placeName(place) }))
    .sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  put(file, cwd, `${JSON.stringify({ version: 1, findings }, null, 2)}\n`);
}
