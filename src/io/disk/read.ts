import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { errorCode } from '../../lib/error-code.ts';
import { LEFT_OUT, mayOpen } from './watch.ts';

/** Why a file was not read. */
export interface NotOpened {
  refused: 'missing' | 'outside' | 'irregular' | 'too-large' | 'unreadable';
  /** For people, as in `it cannot be read`. */
  reason: string;
}

export interface Bounds {
  /** The limit in bytes; a larger file is not read at all. */
  most: number;
  /** The folder that links may not leave. Without it, the path is trusted. */
  within?: string;
}

/**
 * The only way to read a whole file: a regular file up to a size, and with `within` one inside that folder after
 * resolving links. A pipe, device or folder is rejected without blocking.
 */
export function readBytes(path: string, { most, within }: Bounds): Buffer | NotOpened {
  let file: number | undefined;
  if (!mayOpen(path)) return not('unreadable', LEFT_OUT);
  try {
    const real = within === undefined ? path : insideOf(within, path);
    if (real === undefined) return not('outside', 'the path leads out of the repository');
    const follow = within === undefined ? 0 : constants.O_NOFOLLOW;
    file = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK | follow);
    const stats = fstatSync(file);
    if (!stats.isFile()) return not('irregular', 'it is not a regular file');
    if (stats.size > most) return not('too-large', `it is larger than ${sizeWords(most)}`);
    return readUpTo(file, stats.size, most) ?? not('too-large', `it is larger than ${sizeWords(most)}`);
  } catch (error) {
    return notOpened(error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The same as text. */
export function readTextFile(
  path: string,
  bounds: Bounds,
  encoding: 'utf8' | 'latin1' = 'utf8',
): { text: string } | NotOpened {
  const bytes = readBytes(path, bounds);
  return Buffer.isBuffer(bytes) ? { text: bytes.toString(encoding) } : bytes;
}

/** The text of a file in a folder; undefined when it is too large, outside the folder, or not a file. */
export function textIn(root: string, path: string, most: number): string | undefined {
  const read = readTextFile(join(root, path), { most, within: root });
  return 'text' in read ? read.text : undefined;
}

/** The real path if it is inside the folder. Throws the file system's errors. */
export function insideOf(folder: string, path: string): string | undefined {
  const [real, home] = [realpathSync.native(path), realpathSync.native(folder)];
  return real === home || real.startsWith(home.endsWith(sep) ? home : home + sep) ? real : undefined;
}

/** A file can grow while it is read, and files in /proc report size 0. */
function readUpTo(file: number, size: number, most: number): Buffer | undefined {
  const bytes = Buffer.allocUnsafe(Math.min(size, most) + 1);
  let length = 0;
  for (let read = -1; read !== 0 && length < bytes.length; length += read)
    read = readSync(file, bytes, length, bytes.length - length, length);
  return length > size ? undefined : bytes.subarray(0, length);
}

const not = (refused: NotOpened['refused'], reason: string): NotOpened => ({ refused, reason });

function notOpened(error: unknown): NotOpened {
  const code = errorCode(error) ?? '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return not('missing', 'the file does not exist');
  if (code === 'ENXIO' || code === 'EISDIR') return not('irregular', 'it is not a regular file');
  if (code === 'ELOOP') return not('outside', 'it is a broken symbolic link');
  return not('unreadable', 'it cannot be read');
}

function sizeWords(bytes: number): string {
  const megabytes = bytes / 1024 / 1024;
  return megabytes >= 1 ? `${Math.floor(megabytes)} MB` : `${Math.floor(bytes / 1024)} KB`;
}
