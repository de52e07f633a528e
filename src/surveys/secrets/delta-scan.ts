import { FARTHEST } from './bytes.ts';
import type { JudgedFile } from './jobs.ts';
import type { Stretch } from './pack-delta.ts';
import type { Place } from './pack-file.ts';
import type { Packed } from './packs.ts';
import type { Judge } from './scanner.ts';

/** Longer than any word. */
const WORD_BYTES = 64;
const MARGIN = FARTHEST + WORD_BYTES;

/**
 * Looks at versions of files, one after another. Where git keeps a version as a difference from one that was looked at
 * and is above suspicion, or was judged and found innocent, only what is new in it can be suspicious; if that is, the whole
 * version is looked at.
 */
export function lookingAtChanges(
  judge: Judge,
): (bytes: Buffer, length: number, file: JudgedFile, packed?: Packed) => void {
  /** Places of what is above suspicion, and as which file. */
  const cleared = new Map<Place, string>();
  return (bytes, length, file, packed) => {
    // What had to be decoded is not what git keeps.
    const { like, place } = packed?.bytes === bytes ? packed : {};
    if (like !== undefined && cleared.get(like.to) === file.path) {
      if (!around(like.news, length).some((part) => judge.mayContainSecret(bytes, length, file.path, ...part)))
        return void (place !== undefined && cleared.set(place, file.path));
    }
    const clear = () => void (place !== undefined && cleared.set(place, file.path));
    if (!judge.look(bytes, length, { ...file, innocent: clear })) clear();
  };
}

/** The stretches with as much around them as any check looks at; what touches joined. */
function around(stretches: readonly Stretch[], length: number): [from: number, to: number][] {
  const parts: [number, number][] = [];
  for (const [begin, end] of stretches) {
    const [from, to] = [Math.max(0, begin - MARGIN), Math.min(length, end + MARGIN)];
    const last = parts.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = to;
    else parts.push([from, to]);
  }
  return parts;
}
