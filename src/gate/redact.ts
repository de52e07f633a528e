import type { Report } from './report.ts';

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

/**
 * What holds words, names and numbers of ours, which are left as they are. Everything else in a report is taken for
 * outside text: what is new in it is hidden without anybody thinking of it.
 */
const OURS = new Set([
  ...['version', 'tool', 'verdict', 'stage', 'blockOn', 'covers', 'started', 'asked', 'counts'],
  ...['check', 'status', 'rule', 'rules', 'stops', 'held', 'examined', 'priority', 'fingerprint'],
  ...['title', 'why', 'remedy', 'weighs', 'problem', 'kind', 'what', 'role', 'roles', 'purpose', 'state', 'end'],
]);

/** The report without these values. */
export const redacted = (report: Report, hide: Hide): Report => hiddenIn(report, hide);

/** Every text in a value of plain data, the names in what was seen among them. */
function hiddenIn<T>(value: T, hide: Hide, within = ''): T {
  if (typeof value === 'string') return hide(value) as T;
  if (Array.isArray(value)) return value.map((each) => hiddenIn(each, hide, within)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const named = (name: string) => (within === 'seen' ? hide(name) : name);
  const hidden = (name: string, each: unknown) =>
    OURS.has(name) && within !== 'seen' ? each : hiddenIn(each, hide, name);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [named(name), hidden(name, each)])) as T;
}
