import { gunzipSync } from 'node:zlib';

/** A file is invalid or too large. The message is in our own words. */
export class NotReadable extends Error {}

/** The most XML read: the largest receivers' reports have a few megabytes. */
const MAX_XML = 32 * 1024 * 1024;
/** The most files in one archive; reports usually come alone. */
const MAX_ENTRIES = 50;

/** The XML texts in a file: plain, gzip or zip, detected by the first bytes. Throws `NotReadable`. */
export async function xmlTexts(bytes: Buffer): Promise<string[]> {
  if (bytes.length > MAX_XML) throw new NotReadable('the file is larger than 32 MB');
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [gunzipped(bytes)];
  if (bytes.length >= 4 && bytes.readUInt32BE(0) === 0x504b0304) return unzipped(bytes);
  return [bytes.toString('utf8')];
}

function gunzipped(bytes: Buffer): string {
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_XML }).toString('utf8');
  } catch {
    throw new NotReadable('the gzip data is damaged, or unpacks to more than 32 MB');
  }
}

async function unzipped(bytes: Buffer): Promise<string[]> {
  const { fromBufferPromise } = await import('yauzl');
  const texts: string[] = [];
  let left = MAX_XML;
  try {
    const zip = await fromBufferPromise(bytes);
    if (zip.entryCount > MAX_ENTRIES) throw new NotReadable('the archive holds more than 50 files');
    for await (const entry of zip.eachEntry()) {
      if (!/\.xml$/i.test(entry.fileName)) continue;
      left -= entry.uncompressedSize;
      if (left < 0) throw new NotReadable('the archive unpacks to more than 32 MB');
      texts.push(await textOf(await zip.openReadStreamPromise(entry)));
    }
  } catch (error) {
    if (error instanceof NotReadable) throw error;
    throw new NotReadable('the archive is damaged');
  }
  if (texts.length === 0) throw new NotReadable('there is no XML file in the archive');
  return texts;
}

/** The library ends the stream when an entry is longer than stated. */
async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
