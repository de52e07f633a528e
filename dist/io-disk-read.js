import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  errorCode
} from "./lib-error-code.js";
import {
  LEFT_OUT,
  mayOpen
} from "./io-disk-watch.js";

// src/io/disk/read.ts
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
function readBytes(path, { most, within }) {
  let file;
  if (!mayOpen(path)) return not("unreadable", LEFT_OUT);
  try {
    const real = within === void 0 ? path : insideOf(within, path);
    if (real === void 0) return not("outside", "the path leads out of the repository");
    const follow = within === void 0 ? 0 : constants.O_NOFOLLOW;
    file = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK | follow);
    const stats = fstatSync(file);
    if (!stats.isFile()) return not("irregular", "it is not a regular file");
    if (stats.size > most) return not("too-large", `it is larger than ${sizeWords(most)}`);
    return readUpTo(file, stats.size, most) ?? not("too-large", `it is larger than ${sizeWords(most)}`);
  } catch (error) {
    return notOpened(error);
  } finally {
    if (file !== void 0) closeSync(file);
  }
}
function readTextFile(path, bounds, encoding = "utf8") {
  const bytes = readBytes(path, bounds);
  return Buffer.isBuffer(bytes) ? { text: bytes.toString(encoding) } : bytes;
}
function textIn(root, path, most) {
  const read = readTextFile(join(root, path), { most, within: root });
  return "text" in read ? read.text : void 0;
}
function insideOf(folder, path) {
  const [real, home] = [realpathSync.native(path), realpathSync.native(folder)];
  return real === home || real.startsWith(home.endsWith(sep) ? home : home + sep) ? real : void 0;
}
function readUpTo(file, size, most) {
  const bytes = Buffer.allocUnsafe(Math.min(size, most) + 1);
  let length = 0;
  for (let read = -1; read !== 0 && length < bytes.length; length += read)
    read = readSync(file, bytes, length, bytes.length - length, length);
  return length > size ? void 0 : bytes.subarray(0, length);
}
var not = (refused, reason) => ({ refused, reason });
function notOpened(error) {
  const code = errorCode(error) ?? "";
  if (code === "ENOENT" || code === "ENOTDIR") return not("missing", "the file does not exist");
  if (code === "ENXIO" || code === "EISDIR") return not("irregular", "it is not a regular file");
  if (code === "ELOOP") return not("outside", "it is a broken symbolic link");
  return not("unreadable", "it cannot be read");
}
function sizeWords(bytes) {
  const megabytes = bytes / 1024 / 1024;
  return megabytes >= 1 ? `${Math.floor(megabytes)} MB` : `${Math.floor(bytes / 1024)} KB`;
}

export {
  readBytes,
  readTextFile,
  textIn,
  insideOf
};
