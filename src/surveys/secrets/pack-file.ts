import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { ID_BYTES, isIndex, offsetOf } from './pack-index.ts';

/** Where a content lies: its name among all packs. */
export type Place = number;

/** No pack has so many bytes. */
const MOST_OFFSET = 2 ** 40;
/** The list of a few million objects; git reads larger ones. */
const MAX_INDEX = 256 * 1024 * 1024;
const WINDOW = 32 * 1024;

/** One object as it is packed. */
export interface Entry {
  type: number;
  /** Bytes when unpacked. */
  size: number;
  /** Where what it differs from lies. */
  base: number | undefined;
  /** Where the packed bytes begin. */
  at: number;
}

export const BLOB = 3;
const [OFFSET_DELTA, ID_DELTA] = [6, 7];
/** A head has a type, a size and a base: at most so many bytes. */
const HEAD_BYTES = 64;

/** The pack beside an index, from 0 by number; undefined for what is too large, damaged or of another version. */
export function openPack(path: string, number: number): Pack | undefined {
  try {
    if (statSync(path).size > MAX_INDEX) return undefined;
    const index = readFileSync(path);
    return isIndex(index) ? new Pack(index, openSync(path.replace(/\.idx$/, '.pack'), 'r'), number) : undefined;
  } catch {
    return undefined;
  }
}

/** An open pack and its index. Throws for an object that is damaged, or of a form that is not known here. */
export class Pack {
  private readonly index: Buffer;
  private readonly file: number;
  private readonly number: number;
  /** What was read last, and where it begins. */
  private readonly window = Buffer.allocUnsafeSlow(WINDOW);
  private windowAt = 0;
  private windowLength = 0;

  constructor(index: Buffer, file: number, number: number) {
    this.index = index;
    this.file = file;
    this.number = number;
  }

  /** Where an object lies, by the bytes of its id; undefined when it is not in this pack. */
  offsetOf(id: Buffer): number | undefined {
    return offsetOf(this.index, id);
  }

  placeOf(offset: number): Place {
    return this.number * MOST_OFFSET + offset;
  }

  entryAt(offset: number): Entry {
    const head = this.bytesAt(offset, HEAD_BYTES);
    let [at, byte] = [1, head[0] as number];
    const type = (byte >> 4) & 7;
    let size = byte & 15;
    for (let factor = 16; byte & 128; factor *= 128) {
      byte = head[at++] as number;
      size += (byte & 127) * factor;
    }
    if (type === ID_DELTA) {
      const base = this.offsetOf(Buffer.from(head.subarray(at, at + ID_BYTES)));
      if (base === undefined) throw new Error('its base is in another pack');
      return { type, size, base, at: offset + at + ID_BYTES };
    }
    if (type !== OFFSET_DELTA) return { type, size, base: undefined, at: offset + at };
    byte = head[at++] as number;
    let back = byte & 127;
    while (byte & 128) {
      byte = head[at++] as number;
      back = (back + 1) * 128 + (byte & 127);
    }
    if (back <= 0 || back > offset) throw new Error('its base lies outside');
    return { type, size, base: offset - back, at: offset + at };
  }

  unpacked({ at, size }: Entry): Buffer {
    // zlib makes nothing longer than this (deflateBound).
    const packed = this.bytesAt(at, size + (size >> 10) + HEAD_BYTES);
    const bytes = inflateSync(packed, { chunkSize: Math.max(64, size + 1), maxOutputLength: size + 1 });
    if (bytes.length !== size) throw new Error('it is not as long as it says');
    return bytes;
  }

  close(): void {
    closeSync(this.file);
  }

  /** So many bytes or as many as there are. Good until the next call. */
  private bytesAt(at: number, length: number): Buffer {
    if (length > WINDOW) {
      const bytes = Buffer.allocUnsafe(length);
      return bytes.subarray(0, readSync(this.file, bytes, 0, length, at));
    }
    if (at < this.windowAt || at + length > this.windowAt + this.windowLength) {
      this.windowAt = at;
      this.windowLength = readSync(this.file, this.window, 0, WINDOW, at);
    }
    return this.window.subarray(at - this.windowAt, Math.min(at - this.windowAt + length, this.windowLength));
  }
}
