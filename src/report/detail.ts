/** How much is said: everything; blockers whole and the rest by name; or names alone, with so many places in all. */
export type Detail = 'full' | 'blockers' | number;

/** More places than anybody reads. */
export const MOST_PLACES = 4096;

/** As much as fits into so many characters. */
export function within(limit: number, render: (detail: Detail) => string): string {
  for (const detail of ['full', 'blockers'] as const) {
    const text = render(detail);
    if (text.length <= limit) return text;
  }
  let best = 'There is too much to show here; the JSON report has all of it.\n';
  // As many places as fit: the text grows with each.
  for (let [least, most] = [0, MOST_PLACES]; least <= most; ) {
    const places = Math.floor((least + most) / 2);
    const text = render(places);
    if (text.length > limit) most = places - 1;
    else [best, least] = [text, places + 1];
  }
  return best;
}
