import { escapeRegExp } from '../../lib/globs.ts';

/** Shorter values are in every text. */
const LEAST = 4;
const HIDDEN = '***';

/**
 * A text without these values, in either case, and without what is half of one or more. A header's value hides its
 * parts too: what stands behind `Bearer`.
 */
export function conceal(text: string, values: readonly string[]): string {
  const whole = values.flatMap((value) => [value, ...value.split(/\s+/)]).filter((value) => value.length >= LEAST);
  const ordered = [...new Set(whole)].sort((a, b) => b.length - a.length);
  return ordered.reduce(withoutHalves, ordered.reduce(without, text));
}

function without(text: string, value: string): string {
  if (!text.toLowerCase().includes(value.toLowerCase())) return text;
  return text.replace(new RegExp(escapeRegExp(value), 'gi'), HIDDEN);
}

/** Halves of short values are words of their own. */
const LEAST_HALF = 8;

/** Of a mail address, the part that is one member's: the domain is in links, too. */
function withoutHalves(text: string, whole: string): string {
  const value = whole.split('@')[0] ?? whole;
  const half = Math.ceil(value.length / 2);
  if (half < LEAST_HALF) return text;
  const lower = text.toLowerCase();
  const windows = Array.from({ length: value.length - half + 1 }, (_, i) => value.slice(i, i + half));
  const found = windows.filter((window) => lower.includes(window.toLowerCase()));
  return found.reduce(without, text);
}
