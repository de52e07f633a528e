import { randomBytes } from 'node:crypto';
import { lstatSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { errorCode } from '../../lib/error-code.ts';

/** The message gives the reason, as in `the disk is full`. */
export class NotWritten extends Error {}

/**
 * The only way to write a file: whole or not at all. The content goes to a temporary file that is renamed, so that
 * readers see the old or the new content, even after a crash. A device or a pipe is written directly.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const beside = `${path}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    const { target, mode } = standing(path);
    if (target === undefined) writeFileSync(path, content);
    else {
      writeFileSync(beside, content, { flag: 'wx', ...(mode !== undefined && { mode }) });
      renameSync(beside, target);
    }
  } catch (error) {
    rmSync(beside, { force: true });
    throw new NotWritten(REASONS[errorCode(error) ?? ''] ?? 'it cannot be written');
  }
}

/** The file to replace: a link is followed, and the mode is kept. Without `target`, the path is not a regular file. */
function standing(path: string): { target?: string; mode?: number } {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return { target: path };
  const target = stats.isSymbolicLink() ? realpathSync.native(path) : path;
  const real = lstatSync(target);
  return real.isFile() ? { target, mode: real.mode & 0o777 } : {};
}

const REASONS: Record<string, string> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder does not exist',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'the disk is full',
};
