/** Caches the line ends of the last text, because many places of one text are looked up in a row. */
let last: { text: string; ends: number[] } | undefined;

/** The line of one position in a text, from 1. */
export function lineAt(text: string, at: number): number {
  if (last?.text !== text) last = { text, ends: endsOf(text) };
  return lineAmong(last.ends, at);
}

/** The same for many positions: the text is scanned once. */
export function linesIn(text: string): (at: number) => number {
  const ends = endsOf(text);
  return (at) => lineAmong(ends, at);
}

function endsOf(text: string): number[] {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) ends.push(at);
  return ends;
}

/** The line of a position, given the line ends. */
export function lineAmong(ends: readonly number[], at: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}
