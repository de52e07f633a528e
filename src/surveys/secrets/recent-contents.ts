import type { Place } from './pack-file.ts';

const SLAB_BYTES = 8 * 1024 * 1024;
const MOST_SLABS = 4;

interface Slab {
  bytes: Buffer;
  used: number;
  contents: Map<Place, Buffer>;
}

/**
 * Contents that were used last: what others may differ from. Their memory is used again: fresh pages cost more than
 * what is written on them. A content that was got stays good while one more is added.
 */
export class RecentContents {
  private slabs: Slab[] = [];

  get(place: Place): Buffer | undefined {
    const slab = this.slabs.find(({ contents }) => contents.has(place));
    const content = slab?.contents.get(place);
    const isNextToGo = this.slabs.length === MOST_SLABS && slab === this.slabs.at(-1);
    if (content === undefined || !isNextToGo) return content;
    const kept = this.add(place, content.length);
    content.copy(kept);
    return kept;
  }

  /** Room for one more, which is then known by its place. */
  add(place: Place, size: number): Buffer {
    if (size > SLAB_BYTES) return Buffer.allocUnsafeSlow(size);
    const [first] = this.slabs;
    const slab = first && first.used + size <= SLAB_BYTES ? first : this.nextSlab();
    const content = slab.bytes.subarray(slab.used, slab.used + size);
    slab.used += size;
    slab.contents.set(place, content);
    return content;
  }

  private nextSlab(): Slab {
    const oldest = this.slabs.length === MOST_SLABS ? this.slabs.pop() : undefined;
    const slab = { bytes: oldest?.bytes ?? Buffer.allocUnsafeSlow(SLAB_BYTES), used: 0, contents: new Map() };
    this.slabs.unshift(slab);
    return slab;
  }
}
