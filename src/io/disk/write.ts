import { randomBytes } from 'node:crypto';
import { lstatSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { errorCode } from '../../lib/error-code.ts';

/** The message says why, as in `the disk is full`. */
export class NotWritten extends Error {}

/**
 * The one way to write a file: whole or not at all. It is written beside and then put in place, so that whoever reads,
 * or ends this process, meets the old one or the new one. A device or a pipe takes what comes.
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

/** What is there: a link is kept, and so is who may read. Without `target` it is no file that could be replaced. */
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
