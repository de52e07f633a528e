import type { Readable } from 'node:stream';
import type { HttpRequest } from './http-types.ts';

/** The default limit for a body after decompression, many times the size of a page's head and links. */
const BODY_BYTES = 512 * 1024;

/** Reads up to the limit of **decompressed** bytes, and no more than that of compressed bytes. */
export async function readBody(
  stream: Readable,
  encoding: string,
  { maxBytes: cap = BODY_BYTES, bytes }: Pick<HttpRequest, 'maxBytes' | 'bytes'>,
): Promise<{ body: string; truncated: boolean }> {
  const textOf = (chunks: Buffer[]) =>
    Buffer.concat(chunks)
      .subarray(0, cap)
      .toString(bytes ? 'latin1' : 'utf8');
  const decoded = await decompress(stream, encoding);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of decoded) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > cap) break;
    }
  } catch {
    // A body that breaks off still has a status and headers; the part received is kept and marked as truncated.
    return { body: textOf(chunks), truncated: true };
  } finally {
    stream.destroy();
  }
  return { body: textOf(chunks), truncated: size > cap };
}

async function decompress(stream: Readable, encoding: string): Promise<Readable> {
  const zlib = await import('node:zlib');
  const makers: Record<string, () => NodeJS.ReadWriteStream> = {
    gzip: zlib.createGunzip,
    'x-gzip': zlib.createGunzip,
    deflate: zlib.createInflate,
    br: zlib.createBrotliDecompress,
  };
  const maker = makers[encoding.trim().toLowerCase()];
  if (maker === undefined) return stream;
  const { pipeline } = await import('node:stream');
  const decoded = maker();
  pipeline(stream, decoded, () => undefined);
  return decoded as unknown as Readable;
}
