import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  insideOf
} from "./io-disk-read.js";
import {
  errorCode
} from "./lib-error-code.js";
import {
  LEFT_OUT,
  mayOpen
} from "./io-disk-watch.js";
import {
  kindOfPath
} from "./lib-product-paths.js";

// src/surveys/secrets/files.ts
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
var BINARY = /\.(png|jpe?g|gif|webp|avif|ico|icns|bmp|tiff?|psd|heic|woff2?|ttf|otf|eot|mp[34]|m4[av]|webm|mov|avi|wav|ogg|flac|bz2|xz|7z|rar|br|zst|pdf|doc|xls|ppt|class|so|dll|dylib|exe|o|a|wasm|node|pyc)$/i;
var ARCHIVE = /\.(?:zip|jar|war|docx|xlsx|pptx|odt|ods|tar|t?gz|sqlite3?|db3?)$/i;
var KEY_FILE = /\.(p12|pfx|jks|keystore|ppk|kdbx)$|(^|\/)config\/(?:master|credentials\/\w+)\.key$/i;
var isBinaryName = (path) => BINARY.test(path) || ARCHIVE.test(path);
var isArchive = (path) => ARCHIVE.test(path) && kindOfPath(path) !== "dependency";
var DOCUMENT = /(^|\/)(?:README|LICEN[CS]E|COPYING|NOTICE|CHANGELOG|CONTRIBUTING|CODE_OF_CONDUCT|SECURITY|AUTHORS|CODEOWNERS)(?:[.-][\w.-]+)?$|\.(?:md|rst|adoc)$|(^|\/)\.(?:git\w+|editorconfig|mailmap)$|^\.github\/|(^|\/)launch\.ya?ml$/i;
var isDocument = (path) => DOCUMENT.test(path);
var isKeyFile = (path) => KEY_FILE.test(path);
function isEnvironment(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /^\.env(\..+)?$/.test(name) && !/example|sample|template|default|dist|schema|test|[._-](?:ci|dev|development|e2e|erb|j2|tpl)(?:$|[._-])/i.test(
    name
  );
}
var OUTPUTS = [
  ".next/static",
  ".output/public",
  ".nuxt/dist/client",
  ".svelte-kit/output/client",
  ".vercel/output/static",
  "storybook-static"
];
var SITES = ["dist", "build", "out", "_site"];
var SERVED = /\.(m?js|cjs|css|html?|map|json|txt|svg|xml|webmanifest)$/i;
var MAX_PROJECTS = 1e3;
var MAX_OUTPUTS = 100;
var MAX_SERVED = 2e4;
function outputFiles(root, listed) {
  const projects = /* @__PURE__ */ new Set([".", ...listed.filter((path) => /(^|\/)package\.json$/.test(path)).map(dirname)]);
  const known = new Set(listed);
  const all = [...projects].slice(0, MAX_PROJECTS).flatMap((project) => [
    ...OUTPUTS.map((folder) => join(project, folder)).filter((folder) => existsSync(join(root, folder))),
    ...SITES.map((folder) => join(project, folder)).filter((folder) => existsSync(join(root, folder, "index.html")))
  ]);
  const folders = all.slice(0, MAX_OUTPUTS);
  const left = [...all.slice(MAX_OUTPUTS), ...[...projects].slice(MAX_PROJECTS)];
  const isOutside = (folder) => insideOf(root, join(root, folder)) === void 0;
  const found = folders.filter((folder) => !isOutside(folder)).map((folder) => ({ folder, files: served(root, folder) }));
  const full = found.filter(({ files }) => files.length >= MAX_SERVED).map(({ folder }) => folder);
  return {
    paths: found.flatMap(({ files }) => files).filter((path) => !known.has(path)),
    unread: [
      ...[...full, ...left].map((file) => ({ file, reason: TOO_MANY })),
      ...folders.filter(isOutside).map((file) => ({ file, reason: LEADS_OUT }))
    ]
  };
}
var TOO_MANY = "not all build output in it was read: it has too many files";
var LEADS_OUT = "the build output is a symbolic link that leads out of the repository and is not followed";
function served(root, folder) {
  const found = [];
  const left = [folder];
  for (let next = left.pop(); next !== void 0 && found.length < MAX_SERVED; next = left.pop()) {
    for (const entry of readdirSync(join(root, next), { withFileTypes: true })) {
      const path = `${next}/${entry.name}`;
      if (entry.isDirectory()) left.push(path);
      else if (entry.isFile() && SERVED.test(entry.name)) found.push(path);
    }
  }
  return found.sort();
}
var isServed = (path) => /(^|\/)(public|static)\//.test(path) && SERVED.test(path);

// src/surveys/secrets/reading.ts
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
var PIECE_BYTES = 8 * 1024 * 1024;
var OVERLAP_BYTES = 64 * 1024;
var MAX_BYTES = 256 * 1024 * 1024;
var SNIFF_BYTES = 8e3;
var SMALL_BYTES = 1024 * 1024;
function readSmall(path) {
  let text;
  const reader = makeReader(SMALL_BYTES);
  reader(path, ({ bytes, length }) => {
    text ??= bytes.toString("utf8", 0, length);
  });
  return text;
}
function makeReader(most = MAX_BYTES) {
  const buffer = Buffer.allocUnsafeSlow(Math.min(PIECE_BYTES, most + 1));
  return (path, use) => {
    let file;
    if (!mayOpen(path)) return { reason: LEFT_OUT };
    try {
      file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    } catch (error) {
      if (errorCode(error) === "ENOENT") return "gone";
      return isLink(error) ? "link" : unread(error);
    }
    try {
      const length = readSync(file, buffer, 0, buffer.length, 0);
      if (length === 0 && !fstatSync(file).isFile()) return { reason: "it is not a regular file" };
      if (length < buffer.length) return usePiece(buffer, length, use);
      const { size } = fstatSync(file);
      if (size > most) return { reason: `it is larger than ${most / 1024 / 1024} MB` };
      if (asText(buffer, SNIFF_BYTES)?.bytes !== buffer && asText(buffer, SNIFF_BYTES) !== void 0)
        return { reason: "it is UTF-16 and larger than 8 MB" };
      return readOn(path, file, buffer, length, use);
    } catch (error) {
      return unread(error);
    } finally {
      closeSync(file);
    }
  };
}
var isLink = (error) => ["ELOOP", "EMLINK"].includes(errorCode(error) ?? "");
function unread(error) {
  const reasons = {
    EACCES: "permission denied",
    EPERM: "permission denied",
    EISDIR: "it is another repository (a submodule)",
    EAGAIN: "it is not a regular file",
    ENXIO: "it is not a regular file",
    ESPIPE: "it is not a regular file"
  };
  return { reason: reasons[errorCode(error) ?? ""] ?? "it cannot be read" };
}
function readOn(path, file, buffer, first, use) {
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
  return "done";
}
function cutAt(buffer, length) {
  const line = buffer.lastIndexOf(10, length - OVERLAP_BYTES);
  return line > length - 2 * OVERLAP_BYTES ? line + 1 : length - OVERLAP_BYTES;
}
function lineEnds(buffer, to) {
  let lines = 0;
  for (let i = buffer.indexOf(10); i !== -1 && i < to; i = buffer.indexOf(10, i + 1)) lines += 1;
  return lines;
}
function usePiece(bytes, length, use) {
  use({ ...readable(bytes, length), linesBefore: 0, bytesBefore: 0 });
  return "done";
}
var readable = (bytes, length) => asText(bytes, length) ?? withoutZeros(bytes, length);
var ADDED_TEXT = /(?:[\t\r\n\x20-\x7e]\0){16}/;
function withoutZeros(bytes, length) {
  const text = bytes.toString("latin1", 0, length);
  if (length > MOST_MIXED || !ADDED_TEXT.test(text)) return { bytes, length };
  const plain = Buffer.from(text.replaceAll(/([\t\r\n\x20-\x7e])\0/g, "$1"), "latin1");
  return { bytes: plain, length: plain.length };
}
var MOST_MIXED = 1024 * 1024;
function asText(bytes, length) {
  const [first, second] = [bytes[0], bytes[1]];
  if (length >= 2 && (first === 255 && second === 254 || first === 254 && second === 255))
    return decoded(bytes, length, first === 254);
  if (bytes.subarray(0, Math.min(length, SNIFF_BYTES)).indexOf(0) === -1) return { bytes, length };
  const order = utf16Order(bytes, Math.min(length, 512));
  return order === void 0 ? void 0 : decoded(bytes, length, order === "big");
}
function utf16Order(bytes, length) {
  const zeros = [0, 0];
  for (let i = 0; i < length; i += 1) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = length / 2 * 0.9;
  if (odd >= most && even === 0) return "little";
  return even >= most && odd === 0 ? "big" : void 0;
}
function decoded(bytes, length, isBig) {
  const even = Buffer.from(bytes.subarray(0, length - length % 2));
  const text = (isBig ? even.swap16() : even).toString("utf16le");
  const utf8 = Buffer.from(text);
  return { bytes: utf8, length: utf8.length };
}

export {
  isBinaryName,
  isArchive,
  isDocument,
  isKeyFile,
  isEnvironment,
  outputFiles,
  isServed,
  readSmall,
  makeReader,
  readable
};
