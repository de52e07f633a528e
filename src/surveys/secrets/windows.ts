import type { IndexedRule } from './indexed-rule.ts';
import type { Hit } from './prefilter.ts';

/** A stretch of bytes that is judged as if it were a file, and the rules that may match there. */
export interface Window {
  begin: number;
  end: number;
  rules: Set<number>;
}

/** Up to here a file is judged whole: cutting costs more than it saves. */
const WHOLE_BYTES = 8 * 1024;
/** With more places than this even a small file is cut, so that no judgement takes long. */
const WHOLE_HITS = 64;

/** No more places than these are judged at once: what secretlint does with its messages grows with their square. */
const WINDOW_HITS = 256;

/** Where to judge: around each place as far as its rules look, what touches joined. Two may overlap. */
export function windowsOf(
  hits: readonly Hit[],
  length: number,
  rules: readonly IndexedRule[],
  whole: boolean,
): Window[] {
  if (whole || (length <= WHOLE_BYTES && hits.length <= WHOLE_HITS))
    return [{ begin: 0, end: length, rules: new Set(hits.map(({ rule }) => rule)) }];
  const stretches = hits
    .map(({ rule, start, end }) => {
      const [before, behind] = rules[rule]?.reach ?? [0, 0];
      return { rule, begin: Math.max(0, start - before), end: Math.min(length, end + behind) };
    })
    .sort((a, b) => a.begin - b.begin);
  const windows: Window[] = [];
  let joined = 0;
  for (const { rule, begin, end } of stretches) {
    const last = windows.at(-1);
    if (last !== undefined && begin <= last.end && joined < WINDOW_HITS) {
      joined += 1;
      last.end = Math.max(last.end, end);
      last.rules.add(rule);
      continue;
    }
    joined = 1;
    windows.push({ begin, end, rules: new Set([rule]) });
  }
  return windows;
}

/** Moves a cut so that no UTF-8 sequence is parted (RFC 3629: continuation bytes are 10xxxxxx). */
export function onCharacter(bytes: Uint8Array, at: number, length: number): number {
  let i = at;
  while (i > 0 && i < length && at - i < 4 && ((bytes[i] as number) & 0xc0) === 0x80) i -= 1;
  return i;
}
