/** Tells the line, from 1, of a place in a text; the text is gone through once. */
export function linesIn(text: string): (at: number) => number {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) ends.push(at);
  return (at) => lineAmong(ends, at);
}

/** Which line a place is on, by where lines end. */
export function lineAmong(ends: readonly number[], at: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}
