import { escapeRegExp } from '../../lib/globs.ts';

/** Shorter values occur in any text. */
const LEAST = 4;
const HIDDEN = '***';

/**
 * Removes these values from a text, ignoring case, and any part that is half of one or longer. The parts of a header
 * value count, too: what follows `Bearer`.
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

/** Halves of shorter values are ordinary words. */
const LEAST_HALF = 8;

/** For an email address, only the local part: its domain also occurs in links. */
function withoutHalves(text: string, whole: string): string {
  const value = whole.split('@')[0] ?? whole;
  const half = Math.ceil(value.length / 2);
  if (half < LEAST_HALF) return text;
  const lower = text.toLowerCase();
  const windows = Array.from({ length: value.length - half + 1 }, (_, i) => value.slice(i, i + half));
  const found = windows.filter((window) => lower.includes(window.toLowerCase()));
  return found.reduce(without, text);
}
