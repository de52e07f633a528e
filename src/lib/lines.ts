/** The text that was asked about last, and where its lines end: many places of one text are asked for, one after another. */
let last: { text: string; ends: number[] } | undefined;

/** The line, from 1, of one place in a text. */
export function lineAt(text: string, at: number): number {
  if (last?.text !== text) last = { text, ends: endsOf(text) };
  return lineAmong(last.ends, at);
}

/** The same for many places: the text is gone through once. */
export function linesIn(text: string): (at: number) => number {
  const ends = endsOf(text);
  return (at) => lineAmong(ends, at);
}

function endsOf(text: string): number[] {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) ends.push(at);
  return ends;
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
