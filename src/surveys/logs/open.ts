import { createReadStream, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Failure, failure } from '../../io/failure.ts';
import { type LogLines, linesOfLog } from './lines.ts';

/**
 * Opens a log file in the repository’s folder, decompressing `.gz`; reads only the first part when it is larger than
 * the limit.
 */
export function openLog(root: string, file: string, most: number, signal: AbortSignal): LogLines | Failure {
  try {
    const path = realpathSync(join(root, file));
    if (!path.startsWith(realpathSync(root) + sep)) return failure('guarded', 'the path leads out of the repository');
    if (!statSync(path).isFile()) return failure('missing', 'that is not a file');
    const bytes = createReadStream(path, { signal });
    // With a plain pipe, an error on one side would leave the other waiting forever.
    const text = file.endsWith('.gz') ? pipeline(bytes, createGunzip(), () => undefined) : bytes;
    return linesOfLog(text, most);
  } catch {
    return failure('missing', 'the file does not exist');
  }
}
