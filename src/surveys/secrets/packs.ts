import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inflateSync } from 'node:zlib';
import { git } from '../../io/git.ts';

/**
 * Contents out of git's packs (gitformat-pack), read here: no other process, no pipe, and of a version that is kept as
 * a difference only the difference is unpacked. What it does not understand it does not know, and git is asked.
 */
export class Packs {
  private readonly packs: readonly Pack[];
  private readonly recent = new Recent();

  constructor(folder: string) {
    this.packs = indexesIn(folder).flatMap((index, i) => openPack(join(folder, index), i) ?? []);
  }

  /** A file's content by its id; undefined for what is in no pack, is no file or is larger than `most` bytes. */
  read(id: string, most: number): Packed | undefined {
    if (!ID.test(id)) return undefined;
    const name = Buffer.from(id, 'hex');
    for (const pack of this.packs) {
      try {
        const offset = offsetOf(pack.index, name);
        if (offset !== undefined) return this.contentAt(pack, offset, most);
      } catch {
        // Damaged, or of a form that is not known here.
        return undefined;
      }
    }
    return undefined;
  }

  close(): void {
    for (const { file } of this.packs) closeSync(file);
  }

  /** Down to the nearest content that is known or whole, and up again. */
  private contentAt(pack: Pack, offset: number, most: number): Packed | undefined {
    const differences: { place: Place; bytes: Buffer }[] = [];
    let place = placeOf(pack, offset);
    let content = this.recent.get(place);
    for (let at = offset; content === undefined; content = this.recent.get(place)) {
      const entry = entryAt(pack, at);
      if (entry.size > most || differences.length > LONGEST_CHAIN) return undefined;
      const bytes = unpacked(pack, entry);
      if (entry.base === undefined) {
        if (entry.type !== BLOB) return undefined;
        content = this.recent.add(place, bytes.length);
        bytes.copy(content);
        break;
      }
      differences.push({ place, bytes });
      at = entry.base;
      place = placeOf(pack, at);
    }
    const roomAt = (at: Place) => (size: number) => this.recent.add(at, size);
    let like: Likeness | undefined;
    for (let next = differences.pop(); next !== undefined; next = differences.pop()) {
      const made = applied(content, next.bytes, most, roomAt(next.place));
      like = { to: place, news: made.news };
      ({ place } = next);
      ({ content } = made);
    }
    return { bytes: content, place, ...(like && { like }) };
  }
}

/** Where a content lies: its name among all packs. */
export type Place = number;

export interface Packed {
  bytes: Buffer;
  place: Place;
  /** What git keeps it as a difference from; undefined when it is kept whole, or was asked for before. */
  like?: Likeness;
}

/** All of it was copied from another content, but for some stretches. */
interface Likeness {
  to: Place;
  /** Ascending; one without length is where what is side by side here was not so there. */
  news: readonly Stretch[];
}

export type Stretch = readonly [begin: number, end: number];

/** The packs of a repository whose ids are SHA-1; undefined for any other. */
export async function packsOf(root: string, signal: AbortSignal): Promise<Packs | undefined> {
  const said = await git(root, ['rev-parse', '--show-object-format', '--git-path', 'objects/pack'], signal);
  const [format, folder] = said?.trim().split('\n') ?? [];
  return format === 'sha1' && folder ? new Packs(resolve(root, folder)) : undefined;
}

/** No pack has so many bytes. */
const MOST_OFFSET = 2 ** 40;
const placeOf = ({ number }: Pack, offset: number): Place => number * MOST_OFFSET + offset;

const ID = /^[0-9a-f]{40}$/;
const ID_BYTES = 20;
/** git makes none longer (pack.depth). */
const LONGEST_CHAIN = 4095;
/** The list of a few million objects; git reads larger ones. */
const MAX_INDEX = 256 * 1024 * 1024;

interface Pack {
  /** From 0. */
  number: number;
  index: Buffer;
  file: number;
  /** What was read last, and where it begins. */
  window: Buffer;
  windowAt: number;
  windowLength: number;
}

function indexesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.idx'));
  } catch {
    return [];
  }
}

const WINDOW = 32 * 1024;
const INDEX_HEAD = Buffer.from([0xff, 0x74, 0x4f, 0x63, 0, 0, 0, 2]);

function openPack(path: string, number: number): Pack | undefined {
  try {
    if (statSync(path).size > MAX_INDEX) return undefined;
    const index = readFileSync(path);
    if (!index.subarray(0, 8).equals(INDEX_HEAD)) return undefined;
    const file = openSync(path.replace(/\.idx$/, '.pack'), 'r');
    return { number, index, file, window: Buffer.allocUnsafeSlow(WINDOW), windowAt: 0, windowLength: 0 };
  } catch {
    return undefined;
  }
}

const [FANOUT, IDS] = [8, 8 + 256 * 4];

/** Where an object lies in its pack: head, 256 counts, sorted ids, sums, offsets, offsets of more than 31 bits. */
function offsetOf(index: Buffer, id: Buffer): number | undefined {
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

interface Entry {
  type: number;
  /** Bytes when unpacked. */
  size: number;
  /** Where what it differs from lies. */
  base: number | undefined;
  /** Where the packed bytes begin. */
  at: number;
}

const [BLOB, OFFSET_DELTA, ID_DELTA] = [3, 6, 7];
/** A head has a type, a size and a base: at most so many bytes. */
const HEAD_BYTES = 64;

function entryAt(pack: Pack, offset: number): Entry {
  const head = bytesAt(pack, offset, HEAD_BYTES);
  let [at, byte] = [1, head[0] as number];
  const type = (byte >> 4) & 7;
  let size = byte & 15;
  for (let factor = 16; byte & 128; factor *= 128) {
    byte = head[at++] as number;
    size += (byte & 127) * factor;
  }
  if (type === ID_DELTA) {
    const base = offsetOf(pack.index, Buffer.from(head.subarray(at, at + ID_BYTES)));
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

function unpacked(pack: Pack, { at, size }: Entry): Buffer {
  // zlib makes nothing longer than this (deflateBound).
  const packed = bytesAt(pack, at, size + (size >> 10) + HEAD_BYTES);
  const bytes = inflateSync(packed, { chunkSize: Math.max(64, size + 1), maxOutputLength: size + 1 });
  if (bytes.length !== size) throw new Error('it is not as long as it says');
  return bytes;
}

/** So many bytes or as many as there are. Good until the next call. */
function bytesAt(pack: Pack, at: number, length: number): Buffer {
  if (length > WINDOW) {
    const bytes = Buffer.allocUnsafe(length);
    return bytes.subarray(0, readSync(pack.file, bytes, 0, length, at));
  }
  if (at < pack.windowAt || at + length > pack.windowAt + pack.windowLength) {
    pack.windowAt = at;
    pack.windowLength = readSync(pack.file, pack.window, 0, WINDOW, at);
  }
  return pack.window.subarray(at - pack.windowAt, Math.min(at - pack.windowAt + length, pack.windowLength));
}

/** A difference: two sizes, then copies out of the base (high bit set) and new bytes. Throws for one that does not fit. */
function applied(base: Buffer, difference: Buffer, most: number, roomFor: (size: number) => Buffer) {
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
class Recent {
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
