import type { Finding, Fix, Place } from './finding.ts';
import type { NotKnown, Report } from './report.ts';

/** Shorter values are too common in text to be taken out of it. */
const MIN_CHARS = 8;
const HIDDEN = '***';

export type Hide = (text: string) => string;

/** Takes values out of text, however they are written there. The longest first, so that none is left in part. */
export function redactor(values: readonly string[]): Hide {
  const forms = [...new Set(values.flatMap(formsOf))].sort((a, b) => b.length - a.length);
  return (text) => forms.reduce((rest, form) => (rest.includes(form) ? rest.replaceAll(form, HIDDEN) : rest), text);
}

/**
 * A value as it may stand in text: as it is, each line of it, quoted for JSON, percent-encoded, in hexadecimal, and in
 * base64 at each of the three places where it can begin within other text.
 */
export function formsOf(value: string): string[] {
  const lines = value.split(/\r?\n/).map((line) => line.trim());
  return [value, ...lines]
    .filter((each) => each.length >= MIN_CHARS)
    .flatMap((each) => [
      each,
      JSON.stringify(each).slice(1, -1),
      percentEncoded(each),
      Buffer.from(each).toString('hex'),
      ...[0, 1, 2].flatMap((shift) => base64At(each, shift)),
    ])
    .filter((form) => form.length >= MIN_CHARS);
}

/** A lone surrogate cannot be encoded, nor sent. */
const percentEncoded = (text: string) => encodeURIComponent(text.toWellFormed());

/** The characters that only the value decides, in both alphabets: those at the edges mix with what stands beside it. */
function base64At(text: string, shift: number): string[] {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]);
  const whole = Math.floor((bytes.length * 8) / 6);
  const own = (encoded: string) => encoded.slice(shift === 0 ? 0 : shift + 1, whole);
  return [own(bytes.toString('base64')), own(bytes.toString('base64url'))];
}

/** The report without these values. Our own words are left as they are. */
export function redacted(report: Report, hide: Hide): Report {
  return {
    ...report,
    target: hide(report.target),
    notes: report.notes.map(hide),
    ...(report.limits && { limits: report.limits.map(hide) }),
    ...(report.untrusted !== undefined && { untrusted: hide(report.untrusted) }),
    checks: report.checks.map((outcome) => ({
      ...outcome,
      ...('reason' in outcome && { reason: hide(outcome.reason) }),
      ...('findings' in outcome && { findings: outcome.findings.map((finding) => hiddenFinding(finding, hide)) }),
      ...('landmarks' in outcome && { landmarks: hiddenIn(outcome.landmarks, hide) }),
      ...('unknown' in outcome && { unknown: outcome.unknown.map((each) => hiddenUnknown(each, hide)) }),
    })) as Report['checks'],
  };
}

/** Every text in a value of plain data. */
function hiddenIn<T>(value: T, hide: Hide): T {
  if (typeof value === 'string') return hide(value) as T;
  if (Array.isArray(value)) return value.map((each) => hiddenIn(each, hide)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, hiddenIn(each, hide)])) as T;
}

function hiddenFinding(finding: Finding, hide: Hide): Finding {
  const { place, alsoAt, seen, expected, fix, recheck } = finding;
  return {
    ...finding,
    place: hiddenPlace(place, hide),
    ...(alsoAt && { alsoAt: alsoAt.map((each) => hiddenPlace(each, hide)) }),
    seen: Object.fromEntries(Object.entries(seen).map(([name, value]) => [hide(name), hide(value)])),
    ...(expected !== undefined && { expected: hide(expected) }),
    ...(fix !== undefined && { fix: hiddenFix(fix, hide) }),
    ...(recheck !== undefined && { recheck: recheck.map(hide) }),
  };
}

function hiddenPlace(place: Place, hide: Hide): Place {
  return 'file' in place ? { ...place, file: hide(place.file) } : { address: hide(place.address) };
}

function hiddenUnknown(unknown: NotKnown, hide: Hide): NotKnown {
  const { reason, place } = unknown;
  return { ...unknown, reason: hide(reason), ...(place !== undefined && { place: hide(place) }) };
}

function hiddenFix(fix: Fix, hide: Hide): Fix {
  switch (fix.kind) {
    case 'dns': {
      const lines = (records: typeof fix.change.add) =>
        records.map((record) => ({ ...record, name: hide(record.name), value: hide(record.value) }));
      return { ...fix, change: { add: lines(fix.change.add), remove: lines(fix.change.remove) } };
    }
    case 'redirect':
      return { ...fix, from: hide(fix.from), to: hide(fix.to) };
    case 'file':
      return { ...fix, path: hide(fix.path), patch: hide(fix.patch) };
    case 'command':
      return { ...fix, argv: fix.argv.map(hide) };
  }
}
