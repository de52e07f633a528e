/** Bytes of a content, between two offsets. */
export type Stretch = readonly [begin: number, end: number];

interface Applied {
  content: Buffer;
  /** What was not copied, ascending; one without length is where what is side by side here was not so in the base. */
  news: Stretch[];
}

/**
 * Applies a difference (gitformat-pack, deltified representation): two sizes, then copies out of the base (high bit
 * set) and new bytes. Throws for one that does not fit, and for a content of more than `most` bytes.
 */
export function applied(base: Buffer, difference: Buffer, most: number, roomFor: (size: number) => Buffer): Applied {
  const read = new Steps(difference);
  const [from, size] = [read.number(), read.number()];
  if (from !== base.length || !(size <= most)) throw new Error('it does not fit its base');
  const content = roomFor(size);
  const news: Stretch[] = [];
  let filled = 0;
  /** Where the last copy ended. */
  let copied = 0;
  while (!read.isDone) {
    const bits = read.byte();
    if (bits & 128) {
      const at = read.parts(bits, 1, 4);
      const length = read.parts(bits, 16, 3) || 0x10000;
      if (at + length > base.length) throw new Error('it copies what is not there');
      if (at !== copied) news.push([filled, filled]);
      filled += base.copy(content, filled, at, at + length);
      copied = at + length;
    } else {
      news.push([filled, filled + bits]);
      filled += read.copy(content, filled, bits);
    }
  }
  if (copied !== base.length) news.push([filled, filled]);
  if (filled !== size) throw new Error('it is not as long as it says');
  return { content, news };
}

/** The parts of a difference, one after another. */
class Steps {
  private at = 0;
  private readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  get isDone(): boolean {
    return this.at >= this.bytes.length;
  }

  byte(): number {
    return this.bytes[this.at++] as number;
  }

  /** Seven bits a byte, the lowest first; the high bit says that more follows. */
  number(): number {
    let [value, factor, byte] = [0, 1, 0];
    do {
      byte = this.byte();
      value += (byte & 127) * factor;
      factor *= 128;
    } while (byte & 128);
    return value;
  }

  /** The bytes of a number that are there, each if its bit is set. */
  parts(bits: number, first: number, count: number): number {
    let value = 0;
    for (let i = 0; i < count; i += 1) if (bits & (first << i)) value += this.byte() * 2 ** (i * 8);
    return value;
  }

  copy(to: Buffer, at: number, length: number): number {
    const copied = this.bytes.copy(to, at, this.at, this.at + length);
    this.at += length;
    return copied;
  }
}
