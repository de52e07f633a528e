import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { LEFT_OUT, mayOpen } from '../../io/disk/watch.ts';
import { errorCode } from '../../lib/error-code.ts';

/** Larger files are read in pieces of this size. */
const PIECE_BYTES = 8 * 1024 * 1024;
/** A piece begins so far before the end of the last one: longer than any key that is no whole file. */
const OVERLAP_BYTES = 64 * 1024;
/** Nothing that people wrote is larger; what is, is said to be unread. */
const MAX_BYTES = 256 * 1024 * 1024;
/** As git does (buffer_is_binary): a NUL in the first bytes. */
const SNIFF_BYTES = 8000;

type Unread = { reason: string };

/** A file of settings is small; what is more is not one. */
const SMALL_BYTES = 1024 * 1024;

/** The text of a small ordinary file; undefined for anything else. */
export function readSmall(path: string): string | undefined {
  let text: string | undefined;
  const reader = makeReader(SMALL_BYTES);
  reader(path, ({ bytes, length }) => {
    text ??= bytes.toString('utf8', 0, length);
  });
  return text;
}

interface Piece {
  bytes: Buffer;
  length: number;
  /** Line ends and bytes before it. */
  linesBefore: number;
  bytesBefore: number;
}

/** A file's pieces, through one buffer that is used again: each piece must be done with when `use` returns. */
export type Read = (path: string, use: (piece: Piece) => void) => Unread | 'gone' | 'link' | 'done';

/** Reads synchronously: a tenth of the time that promises take for thousands of small files. */
export function makeReader(most = MAX_BYTES): Read {
  const buffer = Buffer.allocUnsafeSlow(Math.min(PIECE_BYTES, most + 1));
  return (path, use) => {
    let file: number;
    if (!mayOpen(path)) return { reason: LEFT_OUT };
    try {
      // Neither waits for the other end of a pipe nor follows a link out of the tree.
      file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return 'gone';
      return isLink(error) ? 'link' : unread(error);
    }
    try {
      const length = readSync(file, buffer, 0, buffer.length, 0);
      if (length === 0 && !fstatSync(file).isFile()) return { reason: 'it is not a regular file' };
      if (length < buffer.length) return usePiece(buffer, length, use);
      const { size } = fstatSync(file);
      if (size > most) return { reason: `it is larger than ${most / 1024 / 1024} MB` };
      if (asText(buffer, SNIFF_BYTES)?.bytes !== buffer && asText(buffer, SNIFF_BYTES) !== undefined)
        return { reason: 'it is UTF-16 and larger than 8 MB' };
      return readOn(path, file, buffer, length, use);
    } catch (error) {
      return unread(error);
    } finally {
      closeSync(file);
    }
  };
}

/** A link is judged where it leads to, if that lies in the tree. */
const isLink = (error: unknown) => ['ELOOP', 'EMLINK'].includes(errorCode(error) ?? '');

function unread(error: unknown): Unread {
  const reasons: Record<string, string> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is another repository (a submodule)',
    EAGAIN: 'it is not a regular file',
    ENXIO: 'it is not a regular file',
    ESPIPE: 'it is not a regular file',
  };
  return { reason: reasons[errorCode(error) ?? ''] ?? 'it cannot be read' };
}

function readOn(path: string, file: number, buffer: Buffer, first: number, use: (piece: Piece) => void): 'done' {
  usePiece(buffer, first, use);
  let lines = 0;
  for (let at = 0, length = first; length === PIECE_BYTES; ) {
    const kept = cutAt(buffer, length);
    lines += lineEnds(buffer, kept);
    at += kept;
    length = readSync(file, buffer, 0, PIECE_BYTES, at);
    mayOpen(path);
    use({ bytes: buffer, length, linesBefore: lines, bytesBefore: at });
  }
  return 'done';
}

/** Where the next piece begins: at a line's beginning, if one is near. */
function cutAt(buffer: Buffer, length: number): number {
  const line = buffer.lastIndexOf(10, length - OVERLAP_BYTES);
  return line > length - 2 * OVERLAP_BYTES ? line + 1 : length - OVERLAP_BYTES;
}

function lineEnds(buffer: Buffer, to: number): number {
  let lines = 0;
  for (let i = buffer.indexOf(10); i !== -1 && i < to; i = buffer.indexOf(10, i + 1)) lines += 1;
  return lines;
}

function usePiece(bytes: Buffer, length: number, use: (piece: Piece) => void): 'done' {
  use({ ...readable(bytes, length), linesBefore: 0, bytesBefore: 0 });
  return 'done';
}

/** What is no text is looked at as it stands: a byte of none beside a key does not hide it. */
export const readable = (bytes: Buffer, length: number) => asText(bytes, length) ?? withoutZeros(bytes, length);

/** So many characters in UTF-16 in a row are text that was added to a file of another encoding, as PowerShell's `>>` does. */
const ADDED_TEXT = /(?:[\t\r\n\x20-\x7e]\0){16}/;

function withoutZeros(bytes: Buffer, length: number): { bytes: Buffer; length: number } {
  const text = bytes.toString('latin1', 0, length);
  if (length > MOST_MIXED || !ADDED_TEXT.test(text)) return { bytes, length };
  const plain = Buffer.from(text.replaceAll(/([\t\r\n\x20-\x7e])\0/g, '$1'), 'latin1');
  return { bytes: plain, length: plain.length };
}

/** A file of two encodings is one that people wrote. */
const MOST_MIXED = 1024 * 1024;

/** The bytes as UTF-8 text, decoded from UTF-16 if they are that; undefined for anything binary. */
function asText(bytes: Buffer, length: number): { bytes: Buffer; length: number } | undefined {
  const [first, second] = [bytes[0], bytes[1]];
  if (length >= 2 && ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)))
    return decoded(bytes, length, first === 0xfe);
  if (bytes.subarray(0, Math.min(length, SNIFF_BYTES)).indexOf(0) === -1) return { bytes, length };
  const order = utf16Order(bytes, Math.min(length, 512));
  return order === undefined ? undefined : decoded(bytes, length, order === 'big');
}

/** UTF-16 without a mark: nearly every second byte of ASCII text is 0, always the same one. */
function utf16Order(bytes: Buffer, length: number): 'little' | 'big' | undefined {
  const zeros = [0, 0];
  for (let i = 0; i < length; i += 1) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = (length / 2) * 0.9;
  if (odd >= most && even === 0) return 'little';
  return even >= most && odd === 0 ? 'big' : undefined;
}

function decoded(bytes: Buffer, length: number, isBig: boolean): { bytes: Buffer; length: number } {
  const even = Buffer.from(bytes.subarray(0, length - (length % 2)));
  const text = (isBig ? even.swap16() : even).toString('utf16le');
  const utf8 = Buffer.from(text);
  return { bytes: utf8, length: utf8.length };
}
