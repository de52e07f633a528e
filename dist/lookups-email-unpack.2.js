import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/lookups/email/unpack.ts
import { gunzipSync } from "node:zlib";
var NotReadable = class extends Error {
};
var MAX_XML = 32 * 1024 * 1024;
var MAX_ENTRIES = 50;
async function xmlTexts(bytes) {
  if (bytes.length > MAX_XML) throw new NotReadable("the file is larger than 32 MB");
  if (bytes[0] === 31 && bytes[1] === 139) return [gunzipped(bytes)];
  if (bytes.length >= 4 && bytes.readUInt32BE(0) === 1347093252) return unzipped(bytes);
  return [bytes.toString("utf8")];
}
function gunzipped(bytes) {
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_XML }).toString("utf8");
  } catch {
    throw new NotReadable("the gzip data is damaged, or unpacks to more than 32 MB");
  }
}
async function unzipped(bytes) {
  const { fromBufferPromise } = await import("./lib-yauzl.js");
  const texts = [];
  let left = MAX_XML;
  try {
    const zip = await fromBufferPromise(bytes);
    if (zip.entryCount > MAX_ENTRIES) throw new NotReadable("the archive holds more than 50 files");
    for await (const entry of zip.eachEntry()) {
      if (!/\.xml$/i.test(entry.fileName)) continue;
      left -= entry.uncompressedSize;
      if (left < 0) throw new NotReadable("the archive unpacks to more than 32 MB");
      texts.push(await textOf(await zip.openReadStreamPromise(entry)));
    }
  } catch (error) {
    if (error instanceof NotReadable) throw error;
    throw new NotReadable("the archive is damaged");
  }
  if (texts.length === 0) throw new NotReadable("there is no XML file in the archive");
  return texts;
}
async function textOf(stream) {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}

export {
  NotReadable,
  xmlTexts
};
