import type { Truth } from '../truth.ts';

/** Rules that say that the old release breaks, that data is lost, or that a migration does not apply. */
const BREAKS: ReadonlySet<string> = new Set([
  ...['drop-table', 'drop-column', 'rename-table', 'rename-column', 'required-column', 'set-not-null'],
  ...['insert-refused', 'truncate', 'no-where', 'apply'],
]);

/** Rules that say that every row is held to something: a row may not fit, and then the migration does not apply. */
const HOLDS_ROWS: ReadonlySet<string> = new Set(['unique-inline', 'check-validates', 'fk-validates', 'index-blocks']);

/** Where what is said of an operation and what it did differ, by its name. */
export function disagreements(
  said: Readonly<Record<string, readonly string[]>>,
  truths: Readonly<Record<string, Truth>>,
): Record<string, { said: readonly string[]; truth: Truth }> {
  const differing = Object.entries(truths).filter(([name, truth]) => {
    const rules = said[name] ?? [];
    const isSaid = rules.some((rule) => BREAKS.has(rule));
    const isOfRows = truth.breaks.every((each) => each.startsWith('does not apply'));
    const isHeld = rules.includes('type-change') || (isOfRows && rules.some((rule) => HOLDS_ROWS.has(rule)));
    const isBroken = truth.breaks.length > 0;
    if (isBroken ? !(isSaid || isHeld || rules.includes('unknown')) : isSaid) return true;
    if (!isBroken && truth.rewritten.length === 0 && rules.includes('type-change')) return true;
    return truth.rewritten.length > 0 && !isSaid && !rules.some((rule) => REWRITES.has(rule));
  });
  return Object.fromEntries(differing.map(([name, truth]) => [name, { said: said[name] ?? [], truth }]));
}

const REWRITES: ReadonlySet<string> = new Set(['type-change', 'volatile-default', 'stored-generated', 'serial-add']);
