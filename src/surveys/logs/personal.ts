import type { PersonalKind } from '../../io/logging.ts';

/** Kinds of personal data and secrets by format. Each pattern is strict, because a log is full of numbers. */
const FORMS: { what: PersonalKind; hint: RegExp; form: RegExp; holds?: (found: RegExpMatchArray) => boolean }[] = [
  {
    what: 'card',
    hint: /\d{4}[ -]?\d{4}/,
    form: /(?<![\w.-])(?:\d{15,16}|\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}|3\d{3}[ -]\d{6}[ -]\d{5})(?![\w.-])/g,
    holds: ([text]) => isCard(text),
  },
  {
    what: 'IBAN',
    hint: /[A-Z]{2}\d\d/,
    form: /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?\b/g,
    holds: ([text]) => isIban(text),
  },
  {
    what: 'social security number',
    hint: /\d{3}-\d\d-/,
    form: /(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g,
  },
  {
    what: 'mail address',
    hint: /@/,
    form: /(?<![\w./:@-])[a-z0-9][\w.+-]{0,63}@(?:[a-z0-9-]{1,63}\.)+[a-z]{2,18}\b(?![:/])/gi,
    holds: ([text]) =>
      !/^(?:git|noreply|no-reply)@|@[\d.]+x?\.|@example\.(?:com|org|net)$|\.(?:example|invalid|test|png|jpe?g|svg|gif|webp|css|js|mjs|map|ts|local)$/i.test(
        text,
      ),
  },
  {
    what: 'password',
    hint: /passw|passwd/i,
    form: /["']?\b(?:password|passwd)["']?\s*(?:=>|[:=](?!>))\s*(?:"((?:[^"\\]|\\.){1,200})"|'([^']{1,200})'|([^\s"',;&}\])]{1,200}))/gi,
    holds: ([, one, other, loose]) =>
      loose === undefined ? isTold(one ?? other ?? '') : isTold(loose) && /\d/.test(loose),
  },
  {
    what: 'bearer token',
    hint: /bearer/i,
    form: /\bbearer\s+([\w~+/.-]{16,}=*)/gi,
    holds: ([, token]) => !isMasked(token ?? ''),
  },
  {
    what: 'cookie',
    hint: /cookie/i,
    form: /["']?\b(?:set-)?cookie["']?\s{0,20}[:=]\s{0,20}\[?\s{0,20}["']?[\w.-]{1,60}=([^;"'\s]{16,})/gi,
    holds: ([, value]) => !isMasked(value ?? ''),
  },
];

/** The kinds that occur in a line. */
export function personalIn(line: string): PersonalKind[] {
  return FORMS.flatMap(({ what, hint, form, holds }) => {
    if (!hint.test(line)) return [];
    for (const found of line.matchAll(form)) if (holds?.(found) ?? true) return [what];
    return [];
  });
}

/** `[REDACTED]`, `***`, `[FILTERED]`, `null`, and placeholders: `$1`, `?`, `:name`, `%s`. */
const MASKED =
  /^(?:\[.*\]?|<.*>?|[*x.…]+|\$\d+|\?|:\w+|%\w|\/.*|\{.*|null|none|nil|undefined|true|false|required|invalid|incorrect|missing|redacted|filtered|masked|hidden)\]?$/i;
const isMasked = (value: string) => MASKED.test(value);

/** A sentence about passwords is not a password. */
const isTold = (value: string) => !isMasked(value) && value.trim().split(/\s+/).length < 3;

/**
 * ISO/IEC 7812: 15 or 16 digits, an issuer's range, and a valid Luhn checksum. Milliseconds since 1970 have 13 digits.
 */
export function isCard(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  const isIssued =
    digits.length === 15
      ? /^3[47]/.test(digits)
      : /^(?:4|5[1-5]|2(?:2[2-9]|[3-6]|7[01]|720)|6(?:011|5|4[4-9])|35(?:2[89]|[3-8]))/.test(digits);
  return isIssued && !/^(\d)\1+$/.test(digits) && luhn(digits) % 10 === 0;
}

function luhn(digits: string): number {
  return [...digits].toReversed().reduce((sum, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}

/** ISO 13616: with the country code at the end and letters as numbers, the remainder modulo 97 is 1. */
export function isIban(text: string): boolean {
  const bare = text.replaceAll(' ', '');
  if (bare.length < 15 || bare.length > 34) return false;
  const digits = `${bare.slice(4)}${bare.slice(0, 4)}`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
