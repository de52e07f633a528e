/** The index of a pack (gitformat-pack, version 2): where each object lies in it. */

const HEAD = Buffer.from([0xff, 0x74, 0x4f, 0x63, 0, 0, 0, 2]);
/** Of a SHA-1. */
export const ID_BYTES = 20;

export const isIndex = (bytes: Buffer): boolean => bytes.subarray(0, HEAD.length).equals(HEAD);

const [FANOUT, IDS] = [8, 8 + 256 * 4];

/** Where an object lies in its pack: head, 256 counts, sorted ids, sums, offsets, offsets of more than 31 bits. */
export function offsetOf(index: Buffer, id: Buffer): number | undefined {
  const first = id[0] as number;
  const count = index.readUInt32BE(FANOUT + 255 * 4);
  let low = first === 0 ? 0 : index.readUInt32BE(FANOUT + (first - 1) * 4);
  let high = index.readUInt32BE(FANOUT + first * 4);
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = IDS + middle * ID_BYTES;
    const order = index.compare(id, 0, ID_BYTES, at, at + ID_BYTES);
    if (order === 0) return offsetNumber(index, count, middle);
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return undefined;
}

function offsetNumber(index: Buffer, count: number, i: number): number {
  const offsets = IDS + count * (ID_BYTES + 4);
  const offset = index.readUInt32BE(offsets + i * 4);
  if (offset < 0x80000000) return offset;
  return Number(index.readBigUInt64BE(offsets + count * 4 + (offset - 0x80000000) * 8));
}
