import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isBinaryName } from './files.ts';

/** What an archive has, one file after another. */
export interface Entry {
  /** Its path in the archive. */
  path: string;
  bytes: Buffer;
}

/** An archive is damaged, locked or too large. The message is in our own words. */
export class NotUnpacked extends Error {}

/** An archive that people commit, and what it unpacks to. */
export const MOST_PACKED = 32 * 1024 * 1024;
const MOST_UNPACKED = 64 * 1024 * 1024;
const MOST_ENTRIES = 5000;

/** The texts in an archive, by its first bytes: zip (also of Office), gzip, tar. Throws `NotUnpacked`. */
export async function* entriesOf(path: string, bytes: Buffer): AsyncGenerator<Entry> {
  try {
    if (bytes.length >= 4 && bytes.readUInt32BE(0) === 0x504b0304) yield* unzipped(bytes);
    else if (bytes[0] === 0x1f && bytes[1] === 0x8b)
      yield* unpacked(path.replace(/\.gz$|(?<=\.t)gz$/i, ''), gunzipped(bytes));
    else yield* unpacked(path, bytes);
  } catch (error) {
    throw error instanceof NotUnpacked ? error : new NotUnpacked('it is damaged');
  }
}

function gunzipped(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_UNPACKED });
  } catch (error) {
    throw new NotUnpacked((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? TOO_LARGE : 'it is damaged');
  }
}

const TOO_LARGE = 'it unpacks to more than 64 MB or 5,000 files';

/** The files of a tar archive (POSIX.1-2001, ustar); anything else is one file. */
async function* unpacked(path: string, bytes: Buffer): AsyncGenerator<Entry> {
  if (bytes.toString('latin1', 257, 262) !== 'ustar') return yield { path: basename(path), bytes };
  const { extract } = await import('tar-stream');
  const tar = extract();
  tar.end(bytes);
  let entries = 0;
  for await (const entry of tar) {
    const { name, type } = entry.header;
    entries += 1;
    if (entries > MOST_ENTRIES) throw new NotUnpacked(TOO_LARGE);
    if (type === 'file' && !isBinaryName(name)) yield { path: name, bytes: await bytesOf(entry) };
    else entry.resume();
  }
}

async function bytesOf(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}

async function* unzipped(bytes: Buffer): AsyncGenerator<Entry> {
  const { fromBufferPromise } = await import('yauzl');
  const zip = await fromBufferPromise(bytes);
  if (zip.entryCount > MOST_ENTRIES) throw new NotUnpacked(TOO_LARGE);
  let left = MOST_UNPACKED;
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/') || isBinaryName(entry.fileName)) continue;
    if (entry.isEncrypted()) throw new NotUnpacked('it is encrypted');
    left -= entry.uncompressedSize;
    if (left < 0) throw new NotUnpacked(TOO_LARGE);
    // The library ends the stream when an entry is longer than stated.
    yield {
      path: entry.fileName,
      bytes: await bytesOf(await zip.openReadStreamPromise(entry)),
    };
  }
}
