import { withoutValues } from '../lib/value-like.ts';
import type { Report } from './report.ts';

/** Shorter values occur too often in ordinary text to be redacted. */
const MIN_CHARS = 8;
const HIDDEN = '***';

export type Hide = (text: string) => string;

/** Redacts values in text in every encoding. The longest first, so that no part of one remains. */
export function redactor(values: readonly string[]): Hide {
  const forms = [...new Set(values.flatMap(formsOf))].sort((a, b) => b.length - a.length);
  return (text) => forms.reduce((rest, form) => (rest.includes(form) ? rest.replaceAll(form, HIDDEN) : rest), text);
}

/**
 * The forms in which a value may occur in text: as it is, line by line, escaped for JSON, percent-encoded, hexadecimal,
 * and base64 at each of the three offsets within other text.
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

/** A lone surrogate can be neither encoded nor sent. */
const percentEncoded = (text: string) => encodeURIComponent(text.toWellFormed());

/**
 * The base64 characters that depend on the value alone, in both alphabets: those at the edges also depend on the
 * neighboring bytes.
 */
function base64At(text: string, shift: number): string[] {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]);
  const whole = Math.floor((bytes.length * 8) / 6);
  const own = (encoded: string) => encoded.slice(shift === 0 ? 0 : shift + 1, whole);
  return [own(bytes.toString('base64')), own(bytes.toString('base64url'))];
}

/**
 * Fields that hold only our own words, names and numbers, and stay unchanged. Everything else in a report counts as
 * outside text, so new fields are redacted by default.
 */
const OURS = new Set([
  ...['version', 'tool', 'verdict', 'stage', 'blockOn', 'covers', 'started', 'asked', 'counts'],
  ...['check', 'status', 'rule', 'rules', 'stops', 'held', 'examined', 'priority', 'fingerprint'],
  ...['title', 'why', 'remedy', 'weighs', 'problem', 'kind', 'what', 'role', 'roles', 'purpose', 'state', 'end'],
]);

/** The report with these values redacted, and whatever may be a key in what is said of the repository. */
export const redacted = (report: Report, hide: Hide): Report => hiddenIn(report, hide);

/** What is in a file may be named after a key. */
const isInRepository = (value: object) => 'place' in value && Object.hasOwn(Object(value.place), 'file');

/** Redacts every string in plain data, and the keys in `seen`. */
function hiddenIn<T>(value: T, outer: Hide, within = ''): T {
  if (typeof value === 'string') return outer(value) as T;
  const isNamed = typeof value === 'object' && value !== null && isInRepository(value);
  const hide: Hide = isNamed ? (text) => withoutValues(outer(text)) : outer;
  if (Array.isArray(value)) return value.map((each) => hiddenIn(each, hide, within)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const named = (name: string) => (within === 'seen' ? hide(name) : name);
  const hidden = (name: string, each: unknown) =>
    OURS.has(name) && within !== 'seen' ? each : hiddenIn(each, hide, name);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [named(name), hidden(name, each)])) as T;
}
