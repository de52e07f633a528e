/**
 * How much is shown: everything; blockers in full and the rest by name; or only names, with this many places in total.
 */
export type Detail = 'full' | 'blockers' | number;

/** More places than anyone reads. */
export const MOST_PLACES = 4096;

/** The most detailed rendering within a number of characters. */
export function within(limit: number, render: (detail: Detail) => string): string {
  for (const detail of ['full', 'blockers'] as const) {
    const text = render(detail);
    if (text.length <= limit) return text;
  }
  let best = 'There is too much to show here; the JSON report has all of it.\n';
  // Finds the largest number of places that fits, because the text grows with each.
  for (let [least, most] = [0, MOST_PLACES]; least <= most; ) {
    const places = Math.floor((least + most) / 2);
    const text = render(places);
    if (text.length > limit) most = places - 1;
    else [best, least] = [text, places + 1];
  }
  return best;
}
