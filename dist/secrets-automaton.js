import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  errorCode
} from "./world-git.js";

// src/secrets/turns.ts
import { setImmediate as nextTurn } from "node:timers/promises";
var TURN_MS = 12;
function makeTurns() {
  let begun = performance.now();
  const give = async () => {
    await nextTurn();
    begun = performance.now();
  };
  return () => performance.now() - begun > TURN_MS ? give() : void 0;
}

// src/secrets/reading.ts
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
    try {
      file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    } catch (error) {
      if (errorCode(error) === "ENOENT") return "gone";
      return isLink(error) ? "link" : unread(error);
    }
    try {
      const length = readSync(file, buffer, 0, buffer.length, 0);
      if (length === 0 && !fstatSync(file).isFile()) return { reason: "it is no ordinary file" };
      if (length < buffer.length) return usePiece(buffer, length, use);
      const { size } = fstatSync(file);
      if (size > most) return { reason: `it is larger than ${most / 1024 / 1024} MB` };
      if (asText(buffer, SNIFF_BYTES)?.bytes !== buffer && asText(buffer, SNIFF_BYTES) !== void 0)
        return { reason: "it is UTF-16 and larger than 8 MB" };
      return readOn(file, buffer, length, use);
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
    EACCES: "this user may not read it",
    EPERM: "this user may not read it",
    EISDIR: "it is another repository (a submodule)",
    EAGAIN: "it is no ordinary file",
    ENXIO: "it is no ordinary file",
    ESPIPE: "it is no ordinary file"
  };
  return { reason: reasons[errorCode(error) ?? ""] ?? "it cannot be read" };
}
function readOn(file, buffer, first, use) {
  if (usePiece(buffer, first, use) === "binary") return "binary";
  let lines = 0;
  for (let at = 0, length = first; length === PIECE_BYTES; ) {
    const kept = cutAt(buffer, length);
    lines += lineEnds(buffer, kept);
    at += kept;
    length = readSync(file, buffer, 0, PIECE_BYTES, at);
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
  const text = asText(bytes, length);
  if (text === void 0) return "binary";
  use({ ...text, linesBefore: 0, bytesBefore: 0 });
  return "done";
}
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

// src/secrets/automaton.ts
function makeAutomaton(words) {
  const { classes, width } = classesOf(words);
  const trie = trieOf(words, classes, width);
  const order = linked(trie, width);
  const shift = 32 - Math.clz32(width - 1);
  const { table, firstOutput, outputs } = numbered(trie, order, width, shift);
  const overlap = Math.max(...words.map(({ length }) => length)) - 1;
  const report = (state, end, found) => {
    const list = outputs[state - firstOutput];
    for (let i = 0; i < list.length; i += 1) found(list[i], end);
  };
  const walk = (bytes, begin, from, to, found) => {
    let state = 0;
    for (let i = begin; i < to; i += 1) {
      state = table[state << shift | classes[bytes[i]]];
      if (state >= firstOutput && i >= from) report(state, i + 1, found);
    }
  };
  return {
    search(bytes, length, found) {
      const part = length >> 2;
      if (part < SMALL) return walk(bytes, 0, 0, length, found);
      let [a, b, c, d] = [0, 0, 0, 0];
      let [j, k, l] = [part, part * 2, part * 3];
      for (let i = 0; i < part; i += 1, j += 1, k += 1, l += 1) {
        a = table[a << shift | classes[bytes[i]]];
        b = table[b << shift | classes[bytes[j]]];
        c = table[c << shift | classes[bytes[k]]];
        d = table[d << shift | classes[bytes[l]]];
        if (a >= firstOutput) report(a, i + 1, found);
        if (b >= firstOutput) report(b, j + 1, found);
        if (c >= firstOutput) report(c, k + 1, found);
        if (d >= firstOutput) report(d, l + 1, found);
      }
      for (const cut of [part, part * 2, part * 3, part * 4]) {
        const to = cut === part * 4 ? length : cut + overlap;
        walk(bytes, Math.max(0, cut - overlap), cut, to, (word, end) => {
          if (cut === part * 4 || end - words[word].length < cut) found(word, end);
        });
      }
    }
  };
}
var SMALL = 256;
function classesOf(words) {
  const classes = new Uint8Array(256);
  let width = 1;
  for (const word of words) {
    for (const char of word.toLowerCase()) {
      const byte = char.charCodeAt(0);
      if (classes[byte] !== 0) continue;
      classes[byte] = width;
      if (byte >= 97 && byte <= 122) classes[byte - 32] = width;
      width += 1;
    }
  }
  return { classes, width };
}
function trieOf(words, classes, width) {
  const next = new Array(width).fill(-1);
  const ends = [[]];
  for (const [number, word] of words.entries()) {
    let state = 0;
    for (const char of word.toLowerCase()) {
      const at = state * width + classes[char.charCodeAt(0)];
      if (next[at] === -1) {
        next[at] = ends.length;
        ends.push([]);
        for (let i = 0; i < width; i += 1) next.push(-1);
      }
      state = next[at];
    }
    ends[state]?.push(number);
  }
  return { next, ends };
}
function linked({ next, ends }, width) {
  const suffix = new Array(ends.length).fill(0);
  const order = [0];
  for (let i = 0; i < order.length; i += 1) {
    const state = order[i];
    for (let c = 0; c < width; c += 1) {
      const at = state * width + c;
      const over = state === 0 ? 0 : next[suffix[state] * width + c];
      const child = next[at];
      if (child === -1) {
        next[at] = over;
        continue;
      }
      suffix[child] = over;
      ends[child]?.push(...ends[over] ?? []);
      order.push(child);
    }
  }
  return order;
}
function numbered({ next, ends }, order, width, shift) {
  const isEnd = (state) => ends[state].length > 0;
  const sorted = [...order.filter((state) => !isEnd(state)), ...order.filter(isEnd)];
  if (sorted.length > 65536) throw new RangeError(`${sorted.length} states are more than a table has numbers for`);
  const renamed = new Uint32Array(sorted.length);
  sorted.forEach((state, number) => {
    renamed[state] = number;
  });
  const table = new Uint16Array(sorted.length << shift);
  sorted.forEach((state, number) => {
    for (let c = 0; c < width; c += 1)
      table[number << shift | c] = renamed[next[state * width + c]];
  });
  const firstOutput = sorted.findIndex(isEnd);
  return { table, firstOutput, outputs: sorted.slice(firstOutput).map((state) => ends[state]) };
}

export {
  makeTurns,
  readSmall,
  makeReader,
  asText,
  makeAutomaton
};
