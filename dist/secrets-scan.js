import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  require_src
} from "./lib-debug.js";
import {
  SAFE_GIT,
  errorCode,
  failure,
  git,
  gitRoot,
  listFiles,
  safeGitEnvironment
} from "./world-files.js";
import {
  __commonJS,
  __toESM
} from "./runtime.js";

// node_modules/boundary/lib/index.js
var require_lib = __commonJS({
  "node_modules/boundary/lib/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.binarySearch = exports.upperBound = exports.lowerBound = exports.compare = void 0;
    function compare(v1, v2) {
      return v1 < v2;
    }
    exports.compare = compare;
    function upperBound(array, value, comp = compare) {
      let len = array.length;
      let i = 0;
      while (len) {
        let diff = len >>> 1;
        let cursor = i + diff;
        if (comp(value, array[cursor])) {
          len = diff;
        } else {
          i = cursor + 1;
          len -= diff + 1;
        }
      }
      return i;
    }
    exports.upperBound = upperBound;
    function lowerBound(array, value, comp = compare) {
      let len = array.length;
      let i = 0;
      while (len) {
        let diff = len >>> 1;
        let cursor = i + diff;
        if (comp(array[cursor], value)) {
          i = cursor + 1;
          len -= diff + 1;
        } else {
          len = diff;
        }
      }
      return i;
    }
    exports.lowerBound = lowerBound;
    function binarySearch(array, value, comp = compare) {
      let cursor = lowerBound(array, value, comp);
      return cursor !== array.length && !comp(value, array[cursor]);
    }
    exports.binarySearch = binarySearch;
  }
});

// node_modules/structured-source/lib/structured-source.js
var require_structured_source = __commonJS({
  "node_modules/structured-source/lib/structured-source.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.StructuredSource = void 0;
    var boundary_1 = require_lib();
    var StructuredSource2 = class {
      /**
       * @constructs StructuredSource
       * @param {string} source - source code text.
       */
      constructor(source2) {
        this.indice = [0];
        let regexp = /[\r\n\u2028\u2029]/g;
        const length = source2.length;
        regexp.lastIndex = 0;
        while (true) {
          let result = regexp.exec(source2);
          if (!result) {
            break;
          }
          let index = result.index;
          if (source2.charCodeAt(index) === 13 && source2.charCodeAt(index + 1) === 10) {
            index += 1;
          }
          let nextIndex = index + 1;
          if (length < nextIndex) {
            break;
          }
          this.indice.push(nextIndex);
          regexp.lastIndex = nextIndex;
        }
      }
      get line() {
        return this.indice.length;
      }
      /**
       * @param {SourceLocation} loc - location indicator.
       * @return {[ number, number ]} range.
       */
      locationToRange(loc) {
        return [this.positionToIndex(loc.start), this.positionToIndex(loc.end)];
      }
      /**
       * @param {[ number, number ]} range - pair of indice.
       * @return {SourceLocation} location.
       */
      rangeToLocation(range) {
        return {
          start: this.indexToPosition(range[0]),
          end: this.indexToPosition(range[1])
        };
      }
      /**
       * @param {SourcePosition} pos - position indicator.
       * @return {number} index.
       */
      positionToIndex(pos) {
        let start = this.indice[pos.line - 1];
        return start + pos.column;
      }
      /**
       * @param {number} index - index to the source code.
       * @return {SourcePosition} position.
       */
      indexToPosition(index) {
        const startLine = (0, boundary_1.upperBound)(this.indice, index);
        return {
          line: startLine,
          column: index - this.indice[startLine - 1]
        };
      }
    };
    exports.StructuredSource = StructuredSource2;
  }
});

// src/secrets/change.ts
var DIFF = ["diff", "-z", "-p", "-U0", "-M", "--no-ext-diff", "--no-textconv", "--no-color", "--diff-filter=d"];
var LISTED = ["--no-relative", "--ignore-submodules=all"];
async function changeSince(root, base, signal) {
  if (gitRoot(root) === void 0) return { problem: "This is no git repository, so nothing tells what changed" };
  const commit = await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${base}^{commit}`], signal);
  if (commit === void 0) return { problem: `The base ${JSON.stringify(base)} is not in this clone` };
  const parted = await git(root, ["merge-base", commit.trim(), "HEAD"], signal) ?? commit;
  const patch = await git(root, [...DIFF, ...LISTED, parted.trim(), "--"], signal);
  const untracked = await git(root, ["ls-files", "-z", "--others", "--exclude-standard"], signal);
  if (patch === void 0 || untracked === void 0) return { problem: "git could not compare with the base" };
  const lines = addedLines(patch);
  for (const path2 of untracked.split("\0").filter(Boolean)) lines.set(path2, "all");
  return { lines, base: parted.trim() };
}
async function stagedChange(root, signal) {
  if (gitRoot(root) === void 0) return { problem: "this is no git repository: nothing is staged" };
  const patch = await git(root, [...DIFF, ...LISTED, "--cached", "--"], signal);
  if (patch === void 0) return { problem: "git could not say what is staged" };
  return { lines: addedLines(patch), base: "" };
}
function addedLines(patch) {
  const added = /* @__PURE__ */ new Map();
  const lines = patch.split("\n");
  let here = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? "";
    const file = /^\+\+\+ b\/(.*?)\t?$/.exec(line)?.[1];
    if (file !== void 0) {
      here = [];
      added.set(file, here);
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk === null) continue;
    const [, removed = "1", from = "0", count = "1"] = hunk;
    if (Number(count) > 0) here.push([Number(from), Number(from) + Number(count) - 1]);
    i += Number(removed) + Number(count);
    while (lines[i + 1]?.startsWith("\\ ")) i += 1;
  }
  return added;
}

// src/secrets/blobs.ts
import { spawn } from "node:child_process";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
var MAX_BLOB = 64 * 1024 * 1024;
async function readBlobs(root, ids, signal, use) {
  const git2 = spawn("git", [...SAFE_GIT, "cat-file", "--batch", "--buffer"], {
    cwd: root,
    env: safeGitEnvironment(),
    stdio: ["pipe", "pipe", "ignore"],
    signal
  });
  const failed = new Promise((_, fail) => git2.on("error", fail));
  const asked = pipeline(Readable.from(linesOf(ids)), git2.stdin).catch(() => void 0);
  await Promise.race([failed, Promise.all([asked, parse(git2.stdout, use)])]);
}
async function* linesOf(ids) {
  let lines = "";
  for await (const id of ids) {
    lines += `${id}
`;
    if (lines.length < 4096) continue;
    yield lines;
    lines = "";
  }
  if (lines !== "") yield lines;
}
async function parse(stream, use) {
  let index = 0;
  let rest = Buffer.alloc(0);
  let wanted = 0;
  let whole;
  let filled = 0;
  for await (const chunk of stream) {
    let bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    rest = Buffer.alloc(0);
    let at = 0;
    while (at < bytes.length) {
      if (wanted > 0) {
        const part = Math.min(wanted, bytes.length - at);
        if (whole) filled += bytes.copy(whole, filled, at, at + part);
        wanted -= part;
        at += part;
        if (wanted > 0) continue;
        use(index, whole, filled - 1);
        index += 1;
        continue;
      }
      const end = bytes.indexOf(10, at);
      if (end === -1) {
        rest = Buffer.from(bytes.subarray(at));
        break;
      }
      const [, type, text = ""] = bytes.toString("latin1", at, end).split(" ");
      at = end + 1;
      if (type === "missing" || text === "") {
        use(index, void 0, 0);
        index += 1;
        continue;
      }
      const size = Number(text);
      const isWanted = type === "blob" && size <= MAX_BLOB;
      if (bytes.length - at > size) {
        use(index, isWanted ? bytes.subarray(at, at + size) : void 0, isWanted ? size : 0);
        index += 1;
        at += size + 1;
        continue;
      }
      wanted = size + 1;
      whole = isWanted ? Buffer.allocUnsafe(size + 1) : void 0;
      filled = isWanted ? 0 : 1;
    }
    bytes = rest;
  }
}

// src/secrets/files.ts
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
var BINARY = /\.(png|jpe?g|gif|webp|avif|ico|icns|bmp|tiff?|psd|heic|woff2?|ttf|otf|eot|mp[34]|m4[av]|webm|mov|avi|wav|ogg|flac|zip|t?gz|bz2|xz|7z|rar|br|zst|pdf|docx?|xlsx?|pptx?|jar|class|so|dll|dylib|exe|o|a|wasm|node|pyc|sqlite3?|db)$/i;
var KEY_FILE = /\.(p12|pfx|jks|keystore|ppk|kdbx)$/i;
var isBinaryName = (path2) => BINARY.test(path2);
var isKeyFile = (path2) => KEY_FILE.test(path2);
function isEnvironment(path2) {
  const name = path2.slice(path2.lastIndexOf("/") + 1);
  return /^\.env(\..+)?$/.test(name) && !/example|sample|template|default|dist|schema|test|ci$/i.test(name);
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
var MAX_PROJECTS = 50;
var MAX_SERVED = 2e4;
function outputFiles(root, listed) {
  const projects = /* @__PURE__ */ new Set([".", ...listed.filter((path2) => /(^|\/)package\.json$/.test(path2)).map(dirname)]);
  const known = new Set(listed);
  const folders = [...projects].slice(0, MAX_PROJECTS).flatMap((project) => [
    ...OUTPUTS.map((folder) => join(project, folder)).filter((folder) => existsSync(join(root, folder))),
    ...SITES.map((folder) => join(project, folder)).filter((folder) => existsSync(join(root, folder, "index.html")))
  ]);
  return folders.flatMap((folder) => served(root, folder)).filter((path2) => !known.has(path2));
}
function served(root, folder) {
  const found = [];
  const left = [folder];
  for (let next = left.pop(); next !== void 0 && found.length < MAX_SERVED; next = left.pop()) {
    for (const entry of readdirSync(join(root, next), { withFileTypes: true })) {
      const path2 = `${next}/${entry.name}`;
      if (entry.isDirectory()) left.push(path2);
      else if (entry.isFile() && SERVED.test(entry.name)) found.push(path2);
    }
  }
  return found.sort();
}
var isServed = (path2) => /(^|\/)(public|static)\//.test(path2) && SERVED.test(path2);
function ignoring(patterns) {
  const tests = patterns.map((pattern) => {
    const literal = pattern.replace(/\/$/, "").replace(/[.+^${}()|[\]\\]/g, "\\$&").replace(/\*\*\/?|\*|\?/g, (star) => star === "*" ? "[^/]*" : star === "?" ? "[^/]" : ".*");
    return new RegExp(`^(?:${literal.includes("/") ? "" : "(?:.*/)?"}${literal})(?:/|$)`);
  });
  return (path2) => tests.some((test) => test.test(path2));
}

// src/secrets/reading.ts
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
var PIECE_BYTES = 8 * 1024 * 1024;
var OVERLAP_BYTES = 64 * 1024;
var MAX_BYTES = 256 * 1024 * 1024;
var SNIFF_BYTES = 8e3;
function makeReader() {
  const buffer = Buffer.allocUnsafeSlow(PIECE_BYTES);
  return (path2, use) => {
    let file;
    try {
      file = openSync(path2, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    } catch (error) {
      return isLink(error) ? "binary" : unread(error);
    }
    try {
      const length = readSync(file, buffer, 0, PIECE_BYTES, 0);
      if (length === 0 && !fstatSync(file).isFile()) return { reason: "it is no ordinary file" };
      if (length < PIECE_BYTES) return usePiece(buffer, length, 0, use);
      const { size } = fstatSync(file);
      if (size > MAX_BYTES) return { reason: `it is larger than ${MAX_BYTES / 1024 / 1024} MB` };
      return readOn(file, buffer, length, use);
    } catch (error) {
      return unread(error);
    } finally {
      closeSync(file);
    }
  };
}
var isLink = (error) => errorCode(error) === "ELOOP" || errorCode(error) === "EMLINK";
function unread(error) {
  const reasons = {
    EACCES: "this user may not read it",
    EPERM: "this user may not read it",
    ENOENT: "it is listed and not there",
    EISDIR: "it is another repository (a submodule)",
    EAGAIN: "it is no ordinary file",
    ENXIO: "it is no ordinary file"
  };
  return { reason: reasons[errorCode(error) ?? ""] ?? "it cannot be read" };
}
function readOn(file, buffer, first, use) {
  if (usePiece(buffer, first, 0, use) === "binary") return "binary";
  let lines = 0;
  for (let at = 0, length = first; length === PIECE_BYTES; ) {
    const kept = cutAt(buffer, length);
    lines += lineEnds(buffer, kept);
    at += kept;
    length = readSync(file, buffer, 0, PIECE_BYTES, at);
    use({ bytes: buffer, length, linesBefore: lines });
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
function usePiece(bytes, length, linesBefore, use) {
  const text = asText(bytes, length);
  if (text === void 0) return "binary";
  use({ ...text, linesBefore });
  return "done";
}
function asText(bytes, length) {
  const [first, second] = [bytes[0], bytes[1]];
  if (length >= 2 && (first === 255 && second === 254 || first === 254 && second === 255))
    return decoded(bytes, length, first === 254);
  if (bytes.subarray(0, Math.min(length, SNIFF_BYTES)).indexOf(0) === -1) return { bytes, length };
  const order2 = utf16Order(bytes, Math.min(length, 512));
  return order2 === void 0 ? void 0 : decoded(bytes, length, order2 === "big");
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

// src/secrets/revisions.ts
import { spawn as spawn2 } from "node:child_process";
async function* versionsOf(root, revisions, signal) {
  const blobs = ["--filter=object:type=blob", "--filter-provided-objects", revisions];
  for await (const line of objects(root, blobs, signal)) {
    const space = line.indexOf(" ");
    if (space > 0 && line.length > space + 1) yield { id: line.slice(0, space), path: line.slice(space + 1) };
  }
}
async function originsOf(root, groups, signal) {
  const names = /* @__PURE__ */ new Map();
  for (const [group, contents] of groups)
    for (const content2 of contents) names.set(content2, [...names.get(content2) ?? [], group]);
  const found = /* @__PURE__ */ new Map();
  let commit = "";
  for await (const line of objects(root, ["--in-commit-order", "--reverse", "--all"], signal)) {
    const space = line.indexOf(" ");
    if (space === -1) commit = line;
    const content2 = line.slice(0, space);
    for (const group of space > 0 && names.get(content2) || [])
      if (!found.has(group)) found.set(group, { content: content2, commit });
    if (found.size === groups.size) break;
  }
  return found;
}
async function* objects(root, args, signal) {
  const child = spawn2("git", [...SAFE_GIT, "rev-list", "--objects", ...args], {
    cwd: root,
    env: safeGitEnvironment(),
    stdio: ["ignore", "pipe", "ignore"],
    signal
  });
  child.on("error", () => child.stdout.destroy());
  try {
    let rest = "";
    for await (const chunk of child.stdout.setEncoding("utf8")) {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } finally {
    child.kill();
  }
}

// src/secrets/history.ts
async function scanHistory(run2) {
  const { root, signal, collector } = run2;
  if (gitRoot(root) === void 0) return void collector.limits.push("This is no git repository: there is no history.");
  if ((await git(root, ["rev-parse", "--is-shallow-repository"], signal))?.trim() === "true")
    collector.limits.push("The clone is shallow: older commits are not here (actions/checkout with fetch-depth: 0).");
  const versions = await judgeAll(run2, versionsOf(root, "--all", signal));
  if (versions.length === 0) collector.limits.push("There are no commits yet: there is no history.");
}
async function scanRange(run2, base) {
  const { root, signal } = run2;
  const versions = await judgeAll(run2, versionsOf(root, `${base}..HEAD`, signal));
  const paths = [...new Set(versions.map(({ path: path2 }) => path2))];
  const names = paths.map((path2) => `${base}:${path2}`);
  await readBlobs(root, names, signal, (index, bytes, length) => {
    const path2 = paths[index] ?? "";
    const text = bytes && asText(bytes, length);
    if (text) run2.judge.look(text.bytes, text.length, run2.before.file(path2, "tree", `/${path2}`));
  });
}
async function scanStaged(run2, lines) {
  const paths = [...lines.keys()].filter((path2) => !isBinaryName(path2) && !run2.isIgnored(path2));
  for (const path2 of paths) run2.keepLines(path2, lines.get(path2) ?? "all");
  const names = paths.filter((path2) => !path2.includes("\n"));
  await readBlobs(
    run2.root,
    names.map((path2) => `:${path2}`),
    run2.signal,
    (index, bytes, length) => {
      const path2 = names[index] ?? "";
      const text = bytes && asText(bytes, length);
      run2.files += 1;
      if (text) run2.judge.look(text.bytes, text.length, run2.collector.file(path2, "tree", `/${path2}`));
    }
  );
}
async function judgeAll(run2, versions) {
  const { root, signal, judge, collector } = run2;
  const wanted = [];
  async function* ids() {
    for await (const version of versions) {
      if (isBinaryName(version.path) || run2.isIgnored(version.path)) continue;
      wanted.push(version);
      yield version.id;
    }
  }
  await readBlobs(root, ids(), signal, (index, bytes, length) => {
    const { id, path: path2 } = wanted[index];
    if (bytes === void 0)
      collector.unread.push({ file: path2, reason: "a version of it is not in this clone, or too large" });
    const text = bytes && asText(bytes, length);
    if (text) judge.look(text.bytes, text.length, collector.file(path2, "history", `/${path2}`, { blob: id }));
  });
  await judge.finish();
  return wanted;
}

// node_modules/@secretlint/secretlint-rule-preset-recommend/module/index.js
import path from "node:path";
var commonjsGlobal = typeof globalThis !== "undefined" ? globalThis : typeof window !== "undefined" ? window : typeof global !== "undefined" ? global : typeof self !== "undefined" ? self : {};
var regexpStringMatcher = {};
var lodash_uniq;
var hasRequiredLodash_uniq;
function requireLodash_uniq() {
  if (hasRequiredLodash_uniq) return lodash_uniq;
  hasRequiredLodash_uniq = 1;
  var LARGE_ARRAY_SIZE = 200;
  var HASH_UNDEFINED = "__lodash_hash_undefined__";
  var INFINITY = 1 / 0;
  var funcTag = "[object Function]", genTag = "[object GeneratorFunction]";
  var reRegExpChar = /[\\^$.*+?()[\]{}|]/g;
  var reIsHostCtor = /^\[object .+?Constructor\]$/;
  var freeGlobal = typeof commonjsGlobal == "object" && commonjsGlobal && commonjsGlobal.Object === Object && commonjsGlobal;
  var freeSelf = typeof self == "object" && self && self.Object === Object && self;
  var root = freeGlobal || freeSelf || Function("return this")();
  function arrayIncludes(array, value) {
    var length = array ? array.length : 0;
    return !!length && baseIndexOf(array, value, 0) > -1;
  }
  function baseFindIndex(array, predicate, fromIndex, fromRight) {
    var length = array.length, index = fromIndex + -1;
    while (++index < length) {
      if (predicate(array[index], index, array)) {
        return index;
      }
    }
    return -1;
  }
  function baseIndexOf(array, value, fromIndex) {
    if (value !== value) {
      return baseFindIndex(array, baseIsNaN, fromIndex);
    }
    var index = fromIndex - 1, length = array.length;
    while (++index < length) {
      if (array[index] === value) {
        return index;
      }
    }
    return -1;
  }
  function baseIsNaN(value) {
    return value !== value;
  }
  function cacheHas(cache, key) {
    return cache.has(key);
  }
  function getValue(object, key) {
    return object == null ? void 0 : object[key];
  }
  function isHostObject(value) {
    var result = false;
    if (value != null && typeof value.toString != "function") {
      try {
        result = !!(value + "");
      } catch (e) {
      }
    }
    return result;
  }
  function setToArray(set) {
    var index = -1, result = Array(set.size);
    set.forEach(function(value) {
      result[++index] = value;
    });
    return result;
  }
  var arrayProto = Array.prototype, funcProto = Function.prototype, objectProto = Object.prototype;
  var coreJsData = root["__core-js_shared__"];
  var maskSrcKey = (function() {
    var uid = /[^.]+$/.exec(coreJsData && coreJsData.keys && coreJsData.keys.IE_PROTO || "");
    return uid ? "Symbol(src)_1." + uid : "";
  })();
  var funcToString = funcProto.toString;
  var hasOwnProperty = objectProto.hasOwnProperty;
  var objectToString = objectProto.toString;
  var reIsNative = RegExp(
    "^" + funcToString.call(hasOwnProperty).replace(reRegExpChar, "\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, "$1.*?") + "$"
  );
  var splice = arrayProto.splice;
  var Map2 = getNative(root, "Map"), Set2 = getNative(root, "Set"), nativeCreate = getNative(Object, "create");
  function Hash(entries) {
    var index = -1, length = entries ? entries.length : 0;
    this.clear();
    while (++index < length) {
      var entry = entries[index];
      this.set(entry[0], entry[1]);
    }
  }
  function hashClear() {
    this.__data__ = nativeCreate ? nativeCreate(null) : {};
  }
  function hashDelete(key) {
    return this.has(key) && delete this.__data__[key];
  }
  function hashGet(key) {
    var data = this.__data__;
    if (nativeCreate) {
      var result = data[key];
      return result === HASH_UNDEFINED ? void 0 : result;
    }
    return hasOwnProperty.call(data, key) ? data[key] : void 0;
  }
  function hashHas(key) {
    var data = this.__data__;
    return nativeCreate ? data[key] !== void 0 : hasOwnProperty.call(data, key);
  }
  function hashSet(key, value) {
    var data = this.__data__;
    data[key] = nativeCreate && value === void 0 ? HASH_UNDEFINED : value;
    return this;
  }
  Hash.prototype.clear = hashClear;
  Hash.prototype["delete"] = hashDelete;
  Hash.prototype.get = hashGet;
  Hash.prototype.has = hashHas;
  Hash.prototype.set = hashSet;
  function ListCache(entries) {
    var index = -1, length = entries ? entries.length : 0;
    this.clear();
    while (++index < length) {
      var entry = entries[index];
      this.set(entry[0], entry[1]);
    }
  }
  function listCacheClear() {
    this.__data__ = [];
  }
  function listCacheDelete(key) {
    var data = this.__data__, index = assocIndexOf(data, key);
    if (index < 0) {
      return false;
    }
    var lastIndex = data.length - 1;
    if (index == lastIndex) {
      data.pop();
    } else {
      splice.call(data, index, 1);
    }
    return true;
  }
  function listCacheGet(key) {
    var data = this.__data__, index = assocIndexOf(data, key);
    return index < 0 ? void 0 : data[index][1];
  }
  function listCacheHas(key) {
    return assocIndexOf(this.__data__, key) > -1;
  }
  function listCacheSet(key, value) {
    var data = this.__data__, index = assocIndexOf(data, key);
    if (index < 0) {
      data.push([key, value]);
    } else {
      data[index][1] = value;
    }
    return this;
  }
  ListCache.prototype.clear = listCacheClear;
  ListCache.prototype["delete"] = listCacheDelete;
  ListCache.prototype.get = listCacheGet;
  ListCache.prototype.has = listCacheHas;
  ListCache.prototype.set = listCacheSet;
  function MapCache(entries) {
    var index = -1, length = entries ? entries.length : 0;
    this.clear();
    while (++index < length) {
      var entry = entries[index];
      this.set(entry[0], entry[1]);
    }
  }
  function mapCacheClear() {
    this.__data__ = {
      "hash": new Hash(),
      "map": new (Map2 || ListCache)(),
      "string": new Hash()
    };
  }
  function mapCacheDelete(key) {
    return getMapData(this, key)["delete"](key);
  }
  function mapCacheGet(key) {
    return getMapData(this, key).get(key);
  }
  function mapCacheHas(key) {
    return getMapData(this, key).has(key);
  }
  function mapCacheSet(key, value) {
    getMapData(this, key).set(key, value);
    return this;
  }
  MapCache.prototype.clear = mapCacheClear;
  MapCache.prototype["delete"] = mapCacheDelete;
  MapCache.prototype.get = mapCacheGet;
  MapCache.prototype.has = mapCacheHas;
  MapCache.prototype.set = mapCacheSet;
  function SetCache(values) {
    var index = -1, length = values ? values.length : 0;
    this.__data__ = new MapCache();
    while (++index < length) {
      this.add(values[index]);
    }
  }
  function setCacheAdd(value) {
    this.__data__.set(value, HASH_UNDEFINED);
    return this;
  }
  function setCacheHas(value) {
    return this.__data__.has(value);
  }
  SetCache.prototype.add = SetCache.prototype.push = setCacheAdd;
  SetCache.prototype.has = setCacheHas;
  function assocIndexOf(array, key) {
    var length = array.length;
    while (length--) {
      if (eq(array[length][0], key)) {
        return length;
      }
    }
    return -1;
  }
  function baseIsNative(value) {
    if (!isObject(value) || isMasked(value)) {
      return false;
    }
    var pattern = isFunction(value) || isHostObject(value) ? reIsNative : reIsHostCtor;
    return pattern.test(toSource(value));
  }
  function baseUniq(array, iteratee, comparator) {
    var index = -1, includes = arrayIncludes, length = array.length, isCommon = true, result = [], seen = result;
    if (length >= LARGE_ARRAY_SIZE) {
      var set = createSet(array);
      if (set) {
        return setToArray(set);
      }
      isCommon = false;
      includes = cacheHas;
      seen = new SetCache();
    } else {
      seen = result;
    }
    outer:
      while (++index < length) {
        var value = array[index], computed = value;
        value = value !== 0 ? value : 0;
        if (isCommon && computed === computed) {
          var seenIndex = seen.length;
          while (seenIndex--) {
            if (seen[seenIndex] === computed) {
              continue outer;
            }
          }
          result.push(value);
        } else if (!includes(seen, computed, comparator)) {
          if (seen !== result) {
            seen.push(computed);
          }
          result.push(value);
        }
      }
    return result;
  }
  var createSet = !(Set2 && 1 / setToArray(new Set2([, -0]))[1] == INFINITY) ? noop : function(values) {
    return new Set2(values);
  };
  function getMapData(map, key) {
    var data = map.__data__;
    return isKeyable(key) ? data[typeof key == "string" ? "string" : "hash"] : data.map;
  }
  function getNative(object, key) {
    var value = getValue(object, key);
    return baseIsNative(value) ? value : void 0;
  }
  function isKeyable(value) {
    var type = typeof value;
    return type == "string" || type == "number" || type == "symbol" || type == "boolean" ? value !== "__proto__" : value === null;
  }
  function isMasked(func) {
    return !!maskSrcKey && maskSrcKey in func;
  }
  function toSource(func) {
    if (func != null) {
      try {
        return funcToString.call(func);
      } catch (e) {
      }
      try {
        return func + "";
      } catch (e) {
      }
    }
    return "";
  }
  function uniq(array) {
    return array && array.length ? baseUniq(array) : [];
  }
  function eq(value, other) {
    return value === other || value !== value && other !== other;
  }
  function isFunction(value) {
    var tag = isObject(value) ? objectToString.call(value) : "";
    return tag == funcTag || tag == genTag;
  }
  function isObject(value) {
    var type = typeof value;
    return !!value && (type == "object" || type == "function");
  }
  function noop() {
  }
  lodash_uniq = uniq;
  return lodash_uniq;
}
var lodash_uniqwith;
var hasRequiredLodash_uniqwith;
function requireLodash_uniqwith() {
  if (hasRequiredLodash_uniqwith) return lodash_uniqwith;
  hasRequiredLodash_uniqwith = 1;
  var LARGE_ARRAY_SIZE = 200;
  var HASH_UNDEFINED = "__lodash_hash_undefined__";
  var INFINITY = 1 / 0;
  var funcTag = "[object Function]", genTag = "[object GeneratorFunction]";
  var reRegExpChar = /[\\^$.*+?()[\]{}|]/g;
  var reIsHostCtor = /^\[object .+?Constructor\]$/;
  var freeGlobal = typeof commonjsGlobal == "object" && commonjsGlobal && commonjsGlobal.Object === Object && commonjsGlobal;
  var freeSelf = typeof self == "object" && self && self.Object === Object && self;
  var root = freeGlobal || freeSelf || Function("return this")();
  function arrayIncludes(array, value) {
    var length = array ? array.length : 0;
    return !!length && baseIndexOf(array, value, 0) > -1;
  }
  function arrayIncludesWith(array, value, comparator) {
    var index = -1, length = array ? array.length : 0;
    while (++index < length) {
      if (comparator(value, array[index])) {
        return true;
      }
    }
    return false;
  }
  function baseFindIndex(array, predicate, fromIndex, fromRight) {
    var length = array.length, index = fromIndex + -1;
    while (++index < length) {
      if (predicate(array[index], index, array)) {
        return index;
      }
    }
    return -1;
  }
  function baseIndexOf(array, value, fromIndex) {
    if (value !== value) {
      return baseFindIndex(array, baseIsNaN, fromIndex);
    }
    var index = fromIndex - 1, length = array.length;
    while (++index < length) {
      if (array[index] === value) {
        return index;
      }
    }
    return -1;
  }
  function baseIsNaN(value) {
    return value !== value;
  }
  function cacheHas(cache, key) {
    return cache.has(key);
  }
  function getValue(object, key) {
    return object == null ? void 0 : object[key];
  }
  function isHostObject(value) {
    var result = false;
    if (value != null && typeof value.toString != "function") {
      try {
        result = !!(value + "");
      } catch (e) {
      }
    }
    return result;
  }
  function setToArray(set) {
    var index = -1, result = Array(set.size);
    set.forEach(function(value) {
      result[++index] = value;
    });
    return result;
  }
  var arrayProto = Array.prototype, funcProto = Function.prototype, objectProto = Object.prototype;
  var coreJsData = root["__core-js_shared__"];
  var maskSrcKey = (function() {
    var uid = /[^.]+$/.exec(coreJsData && coreJsData.keys && coreJsData.keys.IE_PROTO || "");
    return uid ? "Symbol(src)_1." + uid : "";
  })();
  var funcToString = funcProto.toString;
  var hasOwnProperty = objectProto.hasOwnProperty;
  var objectToString = objectProto.toString;
  var reIsNative = RegExp(
    "^" + funcToString.call(hasOwnProperty).replace(reRegExpChar, "\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, "$1.*?") + "$"
  );
  var splice = arrayProto.splice;
  var Map2 = getNative(root, "Map"), Set2 = getNative(root, "Set"), nativeCreate = getNative(Object, "create");
  function Hash(entries) {
    var index = -1, length = entries ? entries.length : 0;
    this.clear();
    while (++index < length) {
      var entry = entries[index];
      this.set(entry[0], entry[1]);
    }
  }
  function hashClear() {
    this.__data__ = nativeCreate ? nativeCreate(null) : {};
  }
  function hashDelete(key) {
    return this.has(key) && delete this.__data__[key];
  }
  function hashGet(key) {
    var data = this.__data__;
    if (nativeCreate) {
      var result = data[key];
      return result === HASH_UNDEFINED ? void 0 : result;
    }
    return hasOwnProperty.call(data, key) ? data[key] : void 0;
  }
  function hashHas(key) {
    var data = this.__data__;
    return nativeCreate ? data[key] !== void 0 : hasOwnProperty.call(data, key);
  }
  function hashSet(key, value) {
    var data = this.__data__;
    data[key] = nativeCreate && value === void 0 ? HASH_UNDEFINED : value;
    return this;
  }
  Hash.prototype.clear = hashClear;
  Hash.prototype["delete"] = hashDelete;
  Hash.prototype.get = hashGet;
  Hash.prototype.has = hashHas;
  Hash.prototype.set = hashSet;
  function ListCache(entries) {
    var index = -1, length = entries ? entries.length : 0;
    this.clear();
    while (++index < length) {
      var entry = entries[index];
      this.set(entry[0], entry[1]);
    }
  }
  function listCacheClear() {
    this.__data__ = [];
  }
  function listCacheDelete(key) {
    var data = this.__data__, index = assocIndexOf(data, key);
    if (index < 0) {
      return false;
    }
    var lastIndex = data.length - 1;
    if (index == lastIndex) {
      data.pop();
    } else {
      splice.call(data, index, 1);
    }
    return true;
  }
  function listCacheGet(key) {
    var data = this.__data__, index = assocIndexOf(data, key);
    return index < 0 ? void 0 : data[index][1];
  }
  function listCacheHas(key) {
    return assocIndexOf(this.__data__, key) > -1;
  }
  function listCacheSet(key, value) {
    var data = this.__data__, index = assocIndexOf(data, key);
    if (index < 0) {
      data.push([key, value]);
    } else {
      data[index][1] = value;
    }
    return this;
  }
  ListCache.prototype.clear = listCacheClear;
  ListCache.prototype["delete"] = listCacheDelete;
  ListCache.prototype.get = listCacheGet;
  ListCache.prototype.has = listCacheHas;
  ListCache.prototype.set = listCacheSet;
  function MapCache(entries) {
    var index = -1, length = entries ? entries.length : 0;
    this.clear();
    while (++index < length) {
      var entry = entries[index];
      this.set(entry[0], entry[1]);
    }
  }
  function mapCacheClear() {
    this.__data__ = {
      "hash": new Hash(),
      "map": new (Map2 || ListCache)(),
      "string": new Hash()
    };
  }
  function mapCacheDelete(key) {
    return getMapData(this, key)["delete"](key);
  }
  function mapCacheGet(key) {
    return getMapData(this, key).get(key);
  }
  function mapCacheHas(key) {
    return getMapData(this, key).has(key);
  }
  function mapCacheSet(key, value) {
    getMapData(this, key).set(key, value);
    return this;
  }
  MapCache.prototype.clear = mapCacheClear;
  MapCache.prototype["delete"] = mapCacheDelete;
  MapCache.prototype.get = mapCacheGet;
  MapCache.prototype.has = mapCacheHas;
  MapCache.prototype.set = mapCacheSet;
  function SetCache(values) {
    var index = -1, length = values ? values.length : 0;
    this.__data__ = new MapCache();
    while (++index < length) {
      this.add(values[index]);
    }
  }
  function setCacheAdd(value) {
    this.__data__.set(value, HASH_UNDEFINED);
    return this;
  }
  function setCacheHas(value) {
    return this.__data__.has(value);
  }
  SetCache.prototype.add = SetCache.prototype.push = setCacheAdd;
  SetCache.prototype.has = setCacheHas;
  function assocIndexOf(array, key) {
    var length = array.length;
    while (length--) {
      if (eq(array[length][0], key)) {
        return length;
      }
    }
    return -1;
  }
  function baseIsNative(value) {
    if (!isObject(value) || isMasked(value)) {
      return false;
    }
    var pattern = isFunction(value) || isHostObject(value) ? reIsNative : reIsHostCtor;
    return pattern.test(toSource(value));
  }
  function baseUniq(array, iteratee, comparator) {
    var index = -1, includes = arrayIncludes, length = array.length, isCommon = true, result = [], seen = result;
    if (comparator) {
      isCommon = false;
      includes = arrayIncludesWith;
    } else if (length >= LARGE_ARRAY_SIZE) {
      var set = createSet(array);
      if (set) {
        return setToArray(set);
      }
      isCommon = false;
      includes = cacheHas;
      seen = new SetCache();
    } else {
      seen = result;
    }
    outer:
      while (++index < length) {
        var value = array[index], computed = value;
        value = comparator || value !== 0 ? value : 0;
        if (isCommon && computed === computed) {
          var seenIndex = seen.length;
          while (seenIndex--) {
            if (seen[seenIndex] === computed) {
              continue outer;
            }
          }
          result.push(value);
        } else if (!includes(seen, computed, comparator)) {
          if (seen !== result) {
            seen.push(computed);
          }
          result.push(value);
        }
      }
    return result;
  }
  var createSet = !(Set2 && 1 / setToArray(new Set2([, -0]))[1] == INFINITY) ? noop : function(values) {
    return new Set2(values);
  };
  function getMapData(map, key) {
    var data = map.__data__;
    return isKeyable(key) ? data[typeof key == "string" ? "string" : "hash"] : data.map;
  }
  function getNative(object, key) {
    var value = getValue(object, key);
    return baseIsNative(value) ? value : void 0;
  }
  function isKeyable(value) {
    var type = typeof value;
    return type == "string" || type == "number" || type == "symbol" || type == "boolean" ? value !== "__proto__" : value === null;
  }
  function isMasked(func) {
    return !!maskSrcKey && maskSrcKey in func;
  }
  function toSource(func) {
    if (func != null) {
      try {
        return funcToString.call(func);
      } catch (e) {
      }
      try {
        return func + "";
      } catch (e) {
      }
    }
    return "";
  }
  function uniqWith(array, comparator) {
    return array && array.length ? baseUniq(array, void 0, comparator) : [];
  }
  function eq(value, other) {
    return value === other || value !== value && other !== other;
  }
  function isFunction(value) {
    var tag = isObject(value) ? objectToString.call(value) : "";
    return tag == funcTag || tag == genTag;
  }
  function isObject(value) {
    var type = typeof value;
    return !!value && (type == "object" || type == "function");
  }
  function noop() {
  }
  lodash_uniqwith = uniqWith;
  return lodash_uniqwith;
}
var lodash_sortby = { exports: {} };
lodash_sortby.exports;
var hasRequiredLodash_sortby;
function requireLodash_sortby() {
  if (hasRequiredLodash_sortby) return lodash_sortby.exports;
  hasRequiredLodash_sortby = 1;
  (function(module, exports) {
    var LARGE_ARRAY_SIZE = 200;
    var FUNC_ERROR_TEXT = "Expected a function";
    var HASH_UNDEFINED = "__lodash_hash_undefined__";
    var UNORDERED_COMPARE_FLAG = 1, PARTIAL_COMPARE_FLAG = 2;
    var MAX_SAFE_INTEGER = 9007199254740991;
    var argsTag = "[object Arguments]", arrayTag = "[object Array]", boolTag = "[object Boolean]", dateTag = "[object Date]", errorTag = "[object Error]", funcTag = "[object Function]", genTag = "[object GeneratorFunction]", mapTag = "[object Map]", numberTag = "[object Number]", objectTag = "[object Object]", promiseTag = "[object Promise]", regexpTag = "[object RegExp]", setTag = "[object Set]", stringTag = "[object String]", symbolTag = "[object Symbol]", weakMapTag = "[object WeakMap]";
    var arrayBufferTag = "[object ArrayBuffer]", dataViewTag = "[object DataView]", float32Tag = "[object Float32Array]", float64Tag = "[object Float64Array]", int8Tag = "[object Int8Array]", int16Tag = "[object Int16Array]", int32Tag = "[object Int32Array]", uint8Tag = "[object Uint8Array]", uint8ClampedTag = "[object Uint8ClampedArray]", uint16Tag = "[object Uint16Array]", uint32Tag = "[object Uint32Array]";
    var reIsDeepProp = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/, reIsPlainProp = /^\w*$/, reLeadingDot = /^\./, rePropName = /[^.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|$))/g;
    var reRegExpChar = /[\\^$.*+?()[\]{}|]/g;
    var reEscapeChar = /\\(\\)?/g;
    var reIsHostCtor = /^\[object .+?Constructor\]$/;
    var reIsUint = /^(?:0|[1-9]\d*)$/;
    var typedArrayTags = {};
    typedArrayTags[float32Tag] = typedArrayTags[float64Tag] = typedArrayTags[int8Tag] = typedArrayTags[int16Tag] = typedArrayTags[int32Tag] = typedArrayTags[uint8Tag] = typedArrayTags[uint8ClampedTag] = typedArrayTags[uint16Tag] = typedArrayTags[uint32Tag] = true;
    typedArrayTags[argsTag] = typedArrayTags[arrayTag] = typedArrayTags[arrayBufferTag] = typedArrayTags[boolTag] = typedArrayTags[dataViewTag] = typedArrayTags[dateTag] = typedArrayTags[errorTag] = typedArrayTags[funcTag] = typedArrayTags[mapTag] = typedArrayTags[numberTag] = typedArrayTags[objectTag] = typedArrayTags[regexpTag] = typedArrayTags[setTag] = typedArrayTags[stringTag] = typedArrayTags[weakMapTag] = false;
    var freeGlobal = typeof commonjsGlobal == "object" && commonjsGlobal && commonjsGlobal.Object === Object && commonjsGlobal;
    var freeSelf = typeof self == "object" && self && self.Object === Object && self;
    var root = freeGlobal || freeSelf || Function("return this")();
    var freeExports = exports && !exports.nodeType && exports;
    var freeModule = freeExports && true && module && !module.nodeType && module;
    var moduleExports = freeModule && freeModule.exports === freeExports;
    var freeProcess = moduleExports && freeGlobal.process;
    var nodeUtil = (function() {
      try {
        return freeProcess && freeProcess.binding("util");
      } catch (e) {
      }
    })();
    var nodeIsTypedArray = nodeUtil && nodeUtil.isTypedArray;
    function apply(func, thisArg, args) {
      switch (args.length) {
        case 0:
          return func.call(thisArg);
        case 1:
          return func.call(thisArg, args[0]);
        case 2:
          return func.call(thisArg, args[0], args[1]);
        case 3:
          return func.call(thisArg, args[0], args[1], args[2]);
      }
      return func.apply(thisArg, args);
    }
    function arrayMap(array, iteratee) {
      var index = -1, length = array ? array.length : 0, result = Array(length);
      while (++index < length) {
        result[index] = iteratee(array[index], index, array);
      }
      return result;
    }
    function arrayPush(array, values) {
      var index = -1, length = values.length, offset = array.length;
      while (++index < length) {
        array[offset + index] = values[index];
      }
      return array;
    }
    function arraySome(array, predicate) {
      var index = -1, length = array ? array.length : 0;
      while (++index < length) {
        if (predicate(array[index], index, array)) {
          return true;
        }
      }
      return false;
    }
    function baseProperty(key) {
      return function(object) {
        return object == null ? void 0 : object[key];
      };
    }
    function baseSortBy(array, comparer) {
      var length = array.length;
      array.sort(comparer);
      while (length--) {
        array[length] = array[length].value;
      }
      return array;
    }
    function baseTimes(n, iteratee) {
      var index = -1, result = Array(n);
      while (++index < n) {
        result[index] = iteratee(index);
      }
      return result;
    }
    function baseUnary(func) {
      return function(value) {
        return func(value);
      };
    }
    function getValue(object, key) {
      return object == null ? void 0 : object[key];
    }
    function isHostObject(value) {
      var result = false;
      if (value != null && typeof value.toString != "function") {
        try {
          result = !!(value + "");
        } catch (e) {
        }
      }
      return result;
    }
    function mapToArray(map) {
      var index = -1, result = Array(map.size);
      map.forEach(function(value, key) {
        result[++index] = [key, value];
      });
      return result;
    }
    function overArg(func, transform) {
      return function(arg) {
        return func(transform(arg));
      };
    }
    function setToArray(set) {
      var index = -1, result = Array(set.size);
      set.forEach(function(value) {
        result[++index] = value;
      });
      return result;
    }
    var arrayProto = Array.prototype, funcProto = Function.prototype, objectProto = Object.prototype;
    var coreJsData = root["__core-js_shared__"];
    var maskSrcKey = (function() {
      var uid = /[^.]+$/.exec(coreJsData && coreJsData.keys && coreJsData.keys.IE_PROTO || "");
      return uid ? "Symbol(src)_1." + uid : "";
    })();
    var funcToString = funcProto.toString;
    var hasOwnProperty = objectProto.hasOwnProperty;
    var objectToString = objectProto.toString;
    var reIsNative = RegExp(
      "^" + funcToString.call(hasOwnProperty).replace(reRegExpChar, "\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, "$1.*?") + "$"
    );
    var Symbol2 = root.Symbol, Uint8Array2 = root.Uint8Array, propertyIsEnumerable = objectProto.propertyIsEnumerable, splice = arrayProto.splice, spreadableSymbol = Symbol2 ? Symbol2.isConcatSpreadable : void 0;
    var nativeKeys = overArg(Object.keys, Object), nativeMax = Math.max;
    var DataView = getNative(root, "DataView"), Map2 = getNative(root, "Map"), Promise2 = getNative(root, "Promise"), Set2 = getNative(root, "Set"), WeakMap = getNative(root, "WeakMap"), nativeCreate = getNative(Object, "create");
    var dataViewCtorString = toSource(DataView), mapCtorString = toSource(Map2), promiseCtorString = toSource(Promise2), setCtorString = toSource(Set2), weakMapCtorString = toSource(WeakMap);
    var symbolProto = Symbol2 ? Symbol2.prototype : void 0, symbolValueOf = symbolProto ? symbolProto.valueOf : void 0, symbolToString = symbolProto ? symbolProto.toString : void 0;
    function Hash(entries) {
      var index = -1, length = entries ? entries.length : 0;
      this.clear();
      while (++index < length) {
        var entry = entries[index];
        this.set(entry[0], entry[1]);
      }
    }
    function hashClear() {
      this.__data__ = nativeCreate ? nativeCreate(null) : {};
    }
    function hashDelete(key) {
      return this.has(key) && delete this.__data__[key];
    }
    function hashGet(key) {
      var data = this.__data__;
      if (nativeCreate) {
        var result = data[key];
        return result === HASH_UNDEFINED ? void 0 : result;
      }
      return hasOwnProperty.call(data, key) ? data[key] : void 0;
    }
    function hashHas(key) {
      var data = this.__data__;
      return nativeCreate ? data[key] !== void 0 : hasOwnProperty.call(data, key);
    }
    function hashSet(key, value) {
      var data = this.__data__;
      data[key] = nativeCreate && value === void 0 ? HASH_UNDEFINED : value;
      return this;
    }
    Hash.prototype.clear = hashClear;
    Hash.prototype["delete"] = hashDelete;
    Hash.prototype.get = hashGet;
    Hash.prototype.has = hashHas;
    Hash.prototype.set = hashSet;
    function ListCache(entries) {
      var index = -1, length = entries ? entries.length : 0;
      this.clear();
      while (++index < length) {
        var entry = entries[index];
        this.set(entry[0], entry[1]);
      }
    }
    function listCacheClear() {
      this.__data__ = [];
    }
    function listCacheDelete(key) {
      var data = this.__data__, index = assocIndexOf(data, key);
      if (index < 0) {
        return false;
      }
      var lastIndex = data.length - 1;
      if (index == lastIndex) {
        data.pop();
      } else {
        splice.call(data, index, 1);
      }
      return true;
    }
    function listCacheGet(key) {
      var data = this.__data__, index = assocIndexOf(data, key);
      return index < 0 ? void 0 : data[index][1];
    }
    function listCacheHas(key) {
      return assocIndexOf(this.__data__, key) > -1;
    }
    function listCacheSet(key, value) {
      var data = this.__data__, index = assocIndexOf(data, key);
      if (index < 0) {
        data.push([key, value]);
      } else {
        data[index][1] = value;
      }
      return this;
    }
    ListCache.prototype.clear = listCacheClear;
    ListCache.prototype["delete"] = listCacheDelete;
    ListCache.prototype.get = listCacheGet;
    ListCache.prototype.has = listCacheHas;
    ListCache.prototype.set = listCacheSet;
    function MapCache(entries) {
      var index = -1, length = entries ? entries.length : 0;
      this.clear();
      while (++index < length) {
        var entry = entries[index];
        this.set(entry[0], entry[1]);
      }
    }
    function mapCacheClear() {
      this.__data__ = {
        "hash": new Hash(),
        "map": new (Map2 || ListCache)(),
        "string": new Hash()
      };
    }
    function mapCacheDelete(key) {
      return getMapData(this, key)["delete"](key);
    }
    function mapCacheGet(key) {
      return getMapData(this, key).get(key);
    }
    function mapCacheHas(key) {
      return getMapData(this, key).has(key);
    }
    function mapCacheSet(key, value) {
      getMapData(this, key).set(key, value);
      return this;
    }
    MapCache.prototype.clear = mapCacheClear;
    MapCache.prototype["delete"] = mapCacheDelete;
    MapCache.prototype.get = mapCacheGet;
    MapCache.prototype.has = mapCacheHas;
    MapCache.prototype.set = mapCacheSet;
    function SetCache(values) {
      var index = -1, length = values ? values.length : 0;
      this.__data__ = new MapCache();
      while (++index < length) {
        this.add(values[index]);
      }
    }
    function setCacheAdd(value) {
      this.__data__.set(value, HASH_UNDEFINED);
      return this;
    }
    function setCacheHas(value) {
      return this.__data__.has(value);
    }
    SetCache.prototype.add = SetCache.prototype.push = setCacheAdd;
    SetCache.prototype.has = setCacheHas;
    function Stack(entries) {
      this.__data__ = new ListCache(entries);
    }
    function stackClear() {
      this.__data__ = new ListCache();
    }
    function stackDelete(key) {
      return this.__data__["delete"](key);
    }
    function stackGet(key) {
      return this.__data__.get(key);
    }
    function stackHas(key) {
      return this.__data__.has(key);
    }
    function stackSet(key, value) {
      var cache = this.__data__;
      if (cache instanceof ListCache) {
        var pairs = cache.__data__;
        if (!Map2 || pairs.length < LARGE_ARRAY_SIZE - 1) {
          pairs.push([key, value]);
          return this;
        }
        cache = this.__data__ = new MapCache(pairs);
      }
      cache.set(key, value);
      return this;
    }
    Stack.prototype.clear = stackClear;
    Stack.prototype["delete"] = stackDelete;
    Stack.prototype.get = stackGet;
    Stack.prototype.has = stackHas;
    Stack.prototype.set = stackSet;
    function arrayLikeKeys(value, inherited) {
      var result = isArray(value) || isArguments(value) ? baseTimes(value.length, String) : [];
      var length = result.length, skipIndexes = !!length;
      for (var key in value) {
        if (hasOwnProperty.call(value, key) && !(skipIndexes && (key == "length" || isIndex(key, length)))) {
          result.push(key);
        }
      }
      return result;
    }
    function assocIndexOf(array, key) {
      var length = array.length;
      while (length--) {
        if (eq(array[length][0], key)) {
          return length;
        }
      }
      return -1;
    }
    var baseEach = createBaseEach(baseForOwn);
    function baseFlatten(array, depth, predicate, isStrict, result) {
      var index = -1, length = array.length;
      predicate || (predicate = isFlattenable);
      result || (result = []);
      while (++index < length) {
        var value = array[index];
        if (predicate(value)) {
          {
            arrayPush(result, value);
          }
        } else {
          result[result.length] = value;
        }
      }
      return result;
    }
    var baseFor = createBaseFor();
    function baseForOwn(object, iteratee) {
      return object && baseFor(object, iteratee, keys);
    }
    function baseGet(object, path2) {
      path2 = isKey2(path2, object) ? [path2] : castPath(path2);
      var index = 0, length = path2.length;
      while (object != null && index < length) {
        object = object[toKey(path2[index++])];
      }
      return index && index == length ? object : void 0;
    }
    function baseGetTag(value) {
      return objectToString.call(value);
    }
    function baseHasIn(object, key) {
      return object != null && key in Object(object);
    }
    function baseIsEqual(value, other, customizer, bitmask, stack) {
      if (value === other) {
        return true;
      }
      if (value == null || other == null || !isObject(value) && !isObjectLike(other)) {
        return value !== value && other !== other;
      }
      return baseIsEqualDeep(value, other, baseIsEqual, customizer, bitmask, stack);
    }
    function baseIsEqualDeep(object, other, equalFunc, customizer, bitmask, stack) {
      var objIsArr = isArray(object), othIsArr = isArray(other), objTag = arrayTag, othTag = arrayTag;
      if (!objIsArr) {
        objTag = getTag(object);
        objTag = objTag == argsTag ? objectTag : objTag;
      }
      if (!othIsArr) {
        othTag = getTag(other);
        othTag = othTag == argsTag ? objectTag : othTag;
      }
      var objIsObj = objTag == objectTag && !isHostObject(object), othIsObj = othTag == objectTag && !isHostObject(other), isSameTag = objTag == othTag;
      if (isSameTag && !objIsObj) {
        stack || (stack = new Stack());
        return objIsArr || isTypedArray(object) ? equalArrays(object, other, equalFunc, customizer, bitmask, stack) : equalByTag(object, other, objTag, equalFunc, customizer, bitmask, stack);
      }
      if (!(bitmask & PARTIAL_COMPARE_FLAG)) {
        var objIsWrapped = objIsObj && hasOwnProperty.call(object, "__wrapped__"), othIsWrapped = othIsObj && hasOwnProperty.call(other, "__wrapped__");
        if (objIsWrapped || othIsWrapped) {
          var objUnwrapped = objIsWrapped ? object.value() : object, othUnwrapped = othIsWrapped ? other.value() : other;
          stack || (stack = new Stack());
          return equalFunc(objUnwrapped, othUnwrapped, customizer, bitmask, stack);
        }
      }
      if (!isSameTag) {
        return false;
      }
      stack || (stack = new Stack());
      return equalObjects(object, other, equalFunc, customizer, bitmask, stack);
    }
    function baseIsMatch(object, source2, matchData, customizer) {
      var index = matchData.length, length = index;
      if (object == null) {
        return !length;
      }
      object = Object(object);
      while (index--) {
        var data = matchData[index];
        if (data[2] ? data[1] !== object[data[0]] : !(data[0] in object)) {
          return false;
        }
      }
      while (++index < length) {
        data = matchData[index];
        var key = data[0], objValue = object[key], srcValue = data[1];
        if (data[2]) {
          if (objValue === void 0 && !(key in object)) {
            return false;
          }
        } else {
          var stack = new Stack();
          var result;
          if (!(result === void 0 ? baseIsEqual(srcValue, objValue, customizer, UNORDERED_COMPARE_FLAG | PARTIAL_COMPARE_FLAG, stack) : result)) {
            return false;
          }
        }
      }
      return true;
    }
    function baseIsNative(value) {
      if (!isObject(value) || isMasked(value)) {
        return false;
      }
      var pattern = isFunction(value) || isHostObject(value) ? reIsNative : reIsHostCtor;
      return pattern.test(toSource(value));
    }
    function baseIsTypedArray(value) {
      return isObjectLike(value) && isLength(value.length) && !!typedArrayTags[objectToString.call(value)];
    }
    function baseIteratee(value) {
      if (typeof value == "function") {
        return value;
      }
      if (value == null) {
        return identity;
      }
      if (typeof value == "object") {
        return isArray(value) ? baseMatchesProperty(value[0], value[1]) : baseMatches(value);
      }
      return property(value);
    }
    function baseKeys(object) {
      if (!isPrototype(object)) {
        return nativeKeys(object);
      }
      var result = [];
      for (var key in Object(object)) {
        if (hasOwnProperty.call(object, key) && key != "constructor") {
          result.push(key);
        }
      }
      return result;
    }
    function baseMap(collection, iteratee) {
      var index = -1, result = isArrayLike(collection) ? Array(collection.length) : [];
      baseEach(collection, function(value, key, collection2) {
        result[++index] = iteratee(value, key, collection2);
      });
      return result;
    }
    function baseMatches(source2) {
      var matchData = getMatchData(source2);
      if (matchData.length == 1 && matchData[0][2]) {
        return matchesStrictComparable(matchData[0][0], matchData[0][1]);
      }
      return function(object) {
        return object === source2 || baseIsMatch(object, source2, matchData);
      };
    }
    function baseMatchesProperty(path2, srcValue) {
      if (isKey2(path2) && isStrictComparable(srcValue)) {
        return matchesStrictComparable(toKey(path2), srcValue);
      }
      return function(object) {
        var objValue = get(object, path2);
        return objValue === void 0 && objValue === srcValue ? hasIn(object, path2) : baseIsEqual(srcValue, objValue, void 0, UNORDERED_COMPARE_FLAG | PARTIAL_COMPARE_FLAG);
      };
    }
    function baseOrderBy(collection, iteratees, orders) {
      var index = -1;
      iteratees = arrayMap(iteratees.length ? iteratees : [identity], baseUnary(baseIteratee));
      var result = baseMap(collection, function(value, key, collection2) {
        var criteria = arrayMap(iteratees, function(iteratee) {
          return iteratee(value);
        });
        return { "criteria": criteria, "index": ++index, "value": value };
      });
      return baseSortBy(result, function(object, other) {
        return compareMultiple(object, other, orders);
      });
    }
    function basePropertyDeep(path2) {
      return function(object) {
        return baseGet(object, path2);
      };
    }
    function baseRest(func, start) {
      start = nativeMax(start === void 0 ? func.length - 1 : start, 0);
      return function() {
        var args = arguments, index = -1, length = nativeMax(args.length - start, 0), array = Array(length);
        while (++index < length) {
          array[index] = args[start + index];
        }
        index = -1;
        var otherArgs = Array(start + 1);
        while (++index < start) {
          otherArgs[index] = args[index];
        }
        otherArgs[start] = array;
        return apply(func, this, otherArgs);
      };
    }
    function baseToString(value) {
      if (typeof value == "string") {
        return value;
      }
      if (isSymbol(value)) {
        return symbolToString ? symbolToString.call(value) : "";
      }
      var result = value + "";
      return result == "0" && 1 / value == -Infinity ? "-0" : result;
    }
    function castPath(value) {
      return isArray(value) ? value : stringToPath(value);
    }
    function compareAscending(value, other) {
      if (value !== other) {
        var valIsDefined = value !== void 0, valIsNull = value === null, valIsReflexive = value === value, valIsSymbol = isSymbol(value);
        var othIsDefined = other !== void 0, othIsNull = other === null, othIsReflexive = other === other, othIsSymbol = isSymbol(other);
        if (!othIsNull && !othIsSymbol && !valIsSymbol && value > other || valIsSymbol && othIsDefined && othIsReflexive && !othIsNull && !othIsSymbol || valIsNull && othIsDefined && othIsReflexive || !valIsDefined && othIsReflexive || !valIsReflexive) {
          return 1;
        }
        if (!valIsNull && !valIsSymbol && !othIsSymbol && value < other || othIsSymbol && valIsDefined && valIsReflexive && !valIsNull && !valIsSymbol || othIsNull && valIsDefined && valIsReflexive || !othIsDefined && valIsReflexive || !othIsReflexive) {
          return -1;
        }
      }
      return 0;
    }
    function compareMultiple(object, other, orders) {
      var index = -1, objCriteria = object.criteria, othCriteria = other.criteria, length = objCriteria.length, ordersLength = orders.length;
      while (++index < length) {
        var result = compareAscending(objCriteria[index], othCriteria[index]);
        if (result) {
          if (index >= ordersLength) {
            return result;
          }
          var order2 = orders[index];
          return result * (order2 == "desc" ? -1 : 1);
        }
      }
      return object.index - other.index;
    }
    function createBaseEach(eachFunc, fromRight) {
      return function(collection, iteratee) {
        if (collection == null) {
          return collection;
        }
        if (!isArrayLike(collection)) {
          return eachFunc(collection, iteratee);
        }
        var length = collection.length, index = -1, iterable = Object(collection);
        while (++index < length) {
          if (iteratee(iterable[index], index, iterable) === false) {
            break;
          }
        }
        return collection;
      };
    }
    function createBaseFor(fromRight) {
      return function(object, iteratee, keysFunc) {
        var index = -1, iterable = Object(object), props = keysFunc(object), length = props.length;
        while (length--) {
          var key = props[++index];
          if (iteratee(iterable[key], key, iterable) === false) {
            break;
          }
        }
        return object;
      };
    }
    function equalArrays(array, other, equalFunc, customizer, bitmask, stack) {
      var isPartial = bitmask & PARTIAL_COMPARE_FLAG, arrLength = array.length, othLength = other.length;
      if (arrLength != othLength && !(isPartial && othLength > arrLength)) {
        return false;
      }
      var stacked = stack.get(array);
      if (stacked && stack.get(other)) {
        return stacked == other;
      }
      var index = -1, result = true, seen = bitmask & UNORDERED_COMPARE_FLAG ? new SetCache() : void 0;
      stack.set(array, other);
      stack.set(other, array);
      while (++index < arrLength) {
        var arrValue = array[index], othValue = other[index];
        if (customizer) {
          var compared = isPartial ? customizer(othValue, arrValue, index, other, array, stack) : customizer(arrValue, othValue, index, array, other, stack);
        }
        if (compared !== void 0) {
          if (compared) {
            continue;
          }
          result = false;
          break;
        }
        if (seen) {
          if (!arraySome(other, function(othValue2, othIndex) {
            if (!seen.has(othIndex) && (arrValue === othValue2 || equalFunc(arrValue, othValue2, customizer, bitmask, stack))) {
              return seen.add(othIndex);
            }
          })) {
            result = false;
            break;
          }
        } else if (!(arrValue === othValue || equalFunc(arrValue, othValue, customizer, bitmask, stack))) {
          result = false;
          break;
        }
      }
      stack["delete"](array);
      stack["delete"](other);
      return result;
    }
    function equalByTag(object, other, tag, equalFunc, customizer, bitmask, stack) {
      switch (tag) {
        case dataViewTag:
          if (object.byteLength != other.byteLength || object.byteOffset != other.byteOffset) {
            return false;
          }
          object = object.buffer;
          other = other.buffer;
        case arrayBufferTag:
          if (object.byteLength != other.byteLength || !equalFunc(new Uint8Array2(object), new Uint8Array2(other))) {
            return false;
          }
          return true;
        case boolTag:
        case dateTag:
        case numberTag:
          return eq(+object, +other);
        case errorTag:
          return object.name == other.name && object.message == other.message;
        case regexpTag:
        case stringTag:
          return object == other + "";
        case mapTag:
          var convert = mapToArray;
        case setTag:
          var isPartial = bitmask & PARTIAL_COMPARE_FLAG;
          convert || (convert = setToArray);
          if (object.size != other.size && !isPartial) {
            return false;
          }
          var stacked = stack.get(object);
          if (stacked) {
            return stacked == other;
          }
          bitmask |= UNORDERED_COMPARE_FLAG;
          stack.set(object, other);
          var result = equalArrays(convert(object), convert(other), equalFunc, customizer, bitmask, stack);
          stack["delete"](object);
          return result;
        case symbolTag:
          if (symbolValueOf) {
            return symbolValueOf.call(object) == symbolValueOf.call(other);
          }
      }
      return false;
    }
    function equalObjects(object, other, equalFunc, customizer, bitmask, stack) {
      var isPartial = bitmask & PARTIAL_COMPARE_FLAG, objProps = keys(object), objLength = objProps.length, othProps = keys(other), othLength = othProps.length;
      if (objLength != othLength && !isPartial) {
        return false;
      }
      var index = objLength;
      while (index--) {
        var key = objProps[index];
        if (!(isPartial ? key in other : hasOwnProperty.call(other, key))) {
          return false;
        }
      }
      var stacked = stack.get(object);
      if (stacked && stack.get(other)) {
        return stacked == other;
      }
      var result = true;
      stack.set(object, other);
      stack.set(other, object);
      var skipCtor = isPartial;
      while (++index < objLength) {
        key = objProps[index];
        var objValue = object[key], othValue = other[key];
        if (customizer) {
          var compared = isPartial ? customizer(othValue, objValue, key, other, object, stack) : customizer(objValue, othValue, key, object, other, stack);
        }
        if (!(compared === void 0 ? objValue === othValue || equalFunc(objValue, othValue, customizer, bitmask, stack) : compared)) {
          result = false;
          break;
        }
        skipCtor || (skipCtor = key == "constructor");
      }
      if (result && !skipCtor) {
        var objCtor = object.constructor, othCtor = other.constructor;
        if (objCtor != othCtor && ("constructor" in object && "constructor" in other) && !(typeof objCtor == "function" && objCtor instanceof objCtor && typeof othCtor == "function" && othCtor instanceof othCtor)) {
          result = false;
        }
      }
      stack["delete"](object);
      stack["delete"](other);
      return result;
    }
    function getMapData(map, key) {
      var data = map.__data__;
      return isKeyable(key) ? data[typeof key == "string" ? "string" : "hash"] : data.map;
    }
    function getMatchData(object) {
      var result = keys(object), length = result.length;
      while (length--) {
        var key = result[length], value = object[key];
        result[length] = [key, value, isStrictComparable(value)];
      }
      return result;
    }
    function getNative(object, key) {
      var value = getValue(object, key);
      return baseIsNative(value) ? value : void 0;
    }
    var getTag = baseGetTag;
    if (DataView && getTag(new DataView(new ArrayBuffer(1))) != dataViewTag || Map2 && getTag(new Map2()) != mapTag || Promise2 && getTag(Promise2.resolve()) != promiseTag || Set2 && getTag(new Set2()) != setTag || WeakMap && getTag(new WeakMap()) != weakMapTag) {
      getTag = function(value) {
        var result = objectToString.call(value), Ctor = result == objectTag ? value.constructor : void 0, ctorString = Ctor ? toSource(Ctor) : void 0;
        if (ctorString) {
          switch (ctorString) {
            case dataViewCtorString:
              return dataViewTag;
            case mapCtorString:
              return mapTag;
            case promiseCtorString:
              return promiseTag;
            case setCtorString:
              return setTag;
            case weakMapCtorString:
              return weakMapTag;
          }
        }
        return result;
      };
    }
    function hasPath(object, path2, hasFunc) {
      path2 = isKey2(path2, object) ? [path2] : castPath(path2);
      var result, index = -1, length = path2.length;
      while (++index < length) {
        var key = toKey(path2[index]);
        if (!(result = object != null && hasFunc(object, key))) {
          break;
        }
        object = object[key];
      }
      if (result) {
        return result;
      }
      var length = object ? object.length : 0;
      return !!length && isLength(length) && isIndex(key, length) && (isArray(object) || isArguments(object));
    }
    function isFlattenable(value) {
      return isArray(value) || isArguments(value) || !!(spreadableSymbol && value && value[spreadableSymbol]);
    }
    function isIndex(value, length) {
      length = length == null ? MAX_SAFE_INTEGER : length;
      return !!length && (typeof value == "number" || reIsUint.test(value)) && (value > -1 && value % 1 == 0 && value < length);
    }
    function isIterateeCall(value, index, object) {
      if (!isObject(object)) {
        return false;
      }
      var type = typeof index;
      if (type == "number" ? isArrayLike(object) && isIndex(index, object.length) : type == "string" && index in object) {
        return eq(object[index], value);
      }
      return false;
    }
    function isKey2(value, object) {
      if (isArray(value)) {
        return false;
      }
      var type = typeof value;
      if (type == "number" || type == "symbol" || type == "boolean" || value == null || isSymbol(value)) {
        return true;
      }
      return reIsPlainProp.test(value) || !reIsDeepProp.test(value) || object != null && value in Object(object);
    }
    function isKeyable(value) {
      var type = typeof value;
      return type == "string" || type == "number" || type == "symbol" || type == "boolean" ? value !== "__proto__" : value === null;
    }
    function isMasked(func) {
      return !!maskSrcKey && maskSrcKey in func;
    }
    function isPrototype(value) {
      var Ctor = value && value.constructor, proto = typeof Ctor == "function" && Ctor.prototype || objectProto;
      return value === proto;
    }
    function isStrictComparable(value) {
      return value === value && !isObject(value);
    }
    function matchesStrictComparable(key, srcValue) {
      return function(object) {
        if (object == null) {
          return false;
        }
        return object[key] === srcValue && (srcValue !== void 0 || key in Object(object));
      };
    }
    var stringToPath = memoize(function(string) {
      string = toString(string);
      var result = [];
      if (reLeadingDot.test(string)) {
        result.push("");
      }
      string.replace(rePropName, function(match, number, quote, string2) {
        result.push(quote ? string2.replace(reEscapeChar, "$1") : number || match);
      });
      return result;
    });
    function toKey(value) {
      if (typeof value == "string" || isSymbol(value)) {
        return value;
      }
      var result = value + "";
      return result == "0" && 1 / value == -Infinity ? "-0" : result;
    }
    function toSource(func) {
      if (func != null) {
        try {
          return funcToString.call(func);
        } catch (e) {
        }
        try {
          return func + "";
        } catch (e) {
        }
      }
      return "";
    }
    var sortBy = baseRest(function(collection, iteratees) {
      if (collection == null) {
        return [];
      }
      var length = iteratees.length;
      if (length > 1 && isIterateeCall(collection, iteratees[0], iteratees[1])) {
        iteratees = [];
      } else if (length > 2 && isIterateeCall(iteratees[0], iteratees[1], iteratees[2])) {
        iteratees = [iteratees[0]];
      }
      return baseOrderBy(collection, baseFlatten(iteratees), []);
    });
    function memoize(func, resolver) {
      if (typeof func != "function" || resolver && typeof resolver != "function") {
        throw new TypeError(FUNC_ERROR_TEXT);
      }
      var memoized = function() {
        var args = arguments, key = resolver ? resolver.apply(this, args) : args[0], cache = memoized.cache;
        if (cache.has(key)) {
          return cache.get(key);
        }
        var result = func.apply(this, args);
        memoized.cache = cache.set(key, result);
        return result;
      };
      memoized.cache = new (memoize.Cache || MapCache)();
      return memoized;
    }
    memoize.Cache = MapCache;
    function eq(value, other) {
      return value === other || value !== value && other !== other;
    }
    function isArguments(value) {
      return isArrayLikeObject(value) && hasOwnProperty.call(value, "callee") && (!propertyIsEnumerable.call(value, "callee") || objectToString.call(value) == argsTag);
    }
    var isArray = Array.isArray;
    function isArrayLike(value) {
      return value != null && isLength(value.length) && !isFunction(value);
    }
    function isArrayLikeObject(value) {
      return isObjectLike(value) && isArrayLike(value);
    }
    function isFunction(value) {
      var tag = isObject(value) ? objectToString.call(value) : "";
      return tag == funcTag || tag == genTag;
    }
    function isLength(value) {
      return typeof value == "number" && value > -1 && value % 1 == 0 && value <= MAX_SAFE_INTEGER;
    }
    function isObject(value) {
      var type = typeof value;
      return !!value && (type == "object" || type == "function");
    }
    function isObjectLike(value) {
      return !!value && typeof value == "object";
    }
    function isSymbol(value) {
      return typeof value == "symbol" || isObjectLike(value) && objectToString.call(value) == symbolTag;
    }
    var isTypedArray = nodeIsTypedArray ? baseUnary(nodeIsTypedArray) : baseIsTypedArray;
    function toString(value) {
      return value == null ? "" : baseToString(value);
    }
    function get(object, path2, defaultValue) {
      var result = object == null ? void 0 : baseGet(object, path2);
      return result === void 0 ? defaultValue : result;
    }
    function hasIn(object, path2) {
      return object != null && hasPath(object, path2, baseHasIn);
    }
    function keys(object) {
      return isArrayLike(object) ? arrayLikeKeys(object) : baseKeys(object);
    }
    function identity(value) {
      return value;
    }
    function property(path2) {
      return isKey2(path2) ? baseProperty(toKey(path2)) : basePropertyDeep(path2);
    }
    module.exports = sortBy;
  })(lodash_sortby, lodash_sortby.exports);
  return lodash_sortby.exports;
}
var escapeStringRegexp;
var hasRequiredEscapeStringRegexp;
function requireEscapeStringRegexp() {
  if (hasRequiredEscapeStringRegexp) return escapeStringRegexp;
  hasRequiredEscapeStringRegexp = 1;
  escapeStringRegexp = (string) => {
    if (typeof string !== "string") {
      throw new TypeError("Expected a string");
    }
    return string.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
  };
  return escapeStringRegexp;
}
var regexpParse = {};
var hasRequiredRegexpParse;
function requireRegexpParse() {
  if (hasRequiredRegexpParse) return regexpParse;
  hasRequiredRegexpParse = 1;
  Object.defineProperty(regexpParse, "__esModule", { value: true });
  regexpParse.isRegExpString = regexpParse.parseRegExpString = void 0;
  var REGEXP_LITERAL_PATTERN = /^\/(.+)\/([guimysd]*)$/;
  var parseRegExpString = function(str) {
    var result = str.match(REGEXP_LITERAL_PATTERN);
    if (!result) {
      return null;
    }
    return {
      source: result[1],
      flagString: result[2]
    };
  };
  regexpParse.parseRegExpString = parseRegExpString;
  var isRegExpString = function(str) {
    return REGEXP_LITERAL_PATTERN.test(str);
  };
  regexpParse.isRegExpString = isRegExpString;
  return regexpParse;
}
var hasRequiredRegexpStringMatcher;
function requireRegexpStringMatcher() {
  if (hasRequiredRegexpStringMatcher) return regexpStringMatcher;
  hasRequiredRegexpStringMatcher = 1;
  (function(exports) {
    var __importDefault = regexpStringMatcher && regexpStringMatcher.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.matchPatterns = exports.createRegExp = void 0;
    var lodash_uniq_1 = __importDefault(requireLodash_uniq());
    var lodash_uniqwith_1 = __importDefault(requireLodash_uniqwith());
    var lodash_sortby_1 = __importDefault(requireLodash_sortby());
    var escape_string_regexp_1 = __importDefault(requireEscapeStringRegexp());
    var regexp_parse_1 = requireRegexpParse();
    var DEFAULT_FLAGS = "ug";
    var defaultFlags = function(flagsString) {
      if (flagsString.length === 0) {
        return DEFAULT_FLAGS;
      }
      return (0, lodash_uniq_1.default)((flagsString + DEFAULT_FLAGS).split("")).join("");
    };
    var createRegExp = function(patternString, defaultFlag) {
      if (defaultFlag === void 0) {
        defaultFlag = DEFAULT_FLAGS;
      }
      if (patternString.length === 0) {
        throw new Error("Empty string can not handled");
      }
      if ((0, regexp_parse_1.isRegExpString)(patternString)) {
        var regExpStructure = (0, regexp_parse_1.parseRegExpString)(patternString);
        if (regExpStructure) {
          return new RegExp(regExpStructure.source, defaultFlags(regExpStructure.flagString));
        }
        throw new Error('"'.concat(patternString, '" can not parse as RegExp.'));
      } else {
        return new RegExp((0, escape_string_regexp_1.default)(patternString), defaultFlag);
      }
    };
    exports.createRegExp = createRegExp;
    var isEqualMatchPatternResult = function(a, b) {
      return a.startIndex === b.startIndex && a.endIndex === b.endIndex && a.match === b.match;
    };
    var matchPatterns = function(text, regExpLikeStrings) {
      var matchPatternResults = [];
      regExpLikeStrings.map(function(patternString) {
        return (0, exports.createRegExp)(patternString);
      }).forEach(function(regExp) {
        var results = text.matchAll(regExp);
        Array.from(results).forEach(function(result) {
          if (result.index === void 0) {
            return;
          }
          var match = result[0];
          var index = result.index;
          matchPatternResults.push({
            match,
            captures: result.slice(1),
            startIndex: index,
            endIndex: index + match.length
          });
        });
      });
      var uniqResults = (0, lodash_uniqwith_1.default)(matchPatternResults, isEqualMatchPatternResult);
      return (0, lodash_sortby_1.default)(uniqResults, ["startIndex", "endIndex"]);
    };
    exports.matchPatterns = matchPatterns;
  })(regexpStringMatcher);
  return regexpStringMatcher;
}
var regexpStringMatcherExports = requireRegexpStringMatcher();
var BUILTIN_IGNORED = {
  AWSAccountID: ["AKIAIOSFODNN7EXAMPLE"],
  AWSSecretAccessKey: ["wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"]
};
var messages$r = {
  AWSAccountID: {
    en: (props) => `found AWS Account ID: ${props.ID}`,
    ja: (props) => `AWS Account ID: ${props.ID} がみつかりました`
  },
  AWSSecretAccessKey: {
    en: (props) => `found AWS Secret Access Key: ${props.KEY}`,
    ja: (props) => `AWS Secret Access Key: ${props.KEY} がみつかりました`
  },
  AWSAccessKeyID: {
    en: (props) => `found AWS Access Key ID: ${props.ID}`,
    ja: (props) => `AWS Access Key Id: ${props.ID} がみつかりました`
  }
};
var reportAWSAccessKey = ({ t, source: source2, context, options }) => {
  const AWSAccessKeyIDPattern = /\b(A3T[A-Z0-9]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z0-9]{16}\b/g;
  const results = source2.content.matchAll(AWSAccessKeyIDPattern);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[0] || "";
    const range = [index, index + match.length];
    if (BUILTIN_IGNORED.AWSAccountID.includes(match)) {
      continue;
    }
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("AWSAccessKeyID", {
        ID: match
      }),
      range
    });
  }
};
var reportAWSSecretAccessKey = ({ t, source: source2, context, options }) => {
  const AWS = "(?:AWS|aws|Aws)?_?";
  const QUOTE = `["']?`;
  const CONNECT = "\\s*(?::|=>|=)\\s*";
  const AWSSecretPatten = new RegExp(String.raw`${QUOTE}${AWS}(?:SECRET|secret|Secret)_?(?:ACCESS|access|Access)_?(?:KEY|key|Key)${QUOTE}${CONNECT}${QUOTE}([A-Za-z0-9/\+=]{40})${QUOTE}\b`, "g");
  const results = source2.content.matchAll(AWSSecretPatten);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[1] || "";
    const range = [index, index + match.length];
    if (BUILTIN_IGNORED.AWSSecretAccessKey.includes(match)) {
      continue;
    }
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("AWSSecretAccessKey", {
        KEY: match
      }),
      range
    });
  }
};
var reportAWSAccountID = ({ t, source: source2, context, options }) => {
  const AWS = "(AWS|aws|Aws)?_?";
  const QUOTE = `("|')?`;
  const CONNECT = "\\s*(:|=>|=)\\s*";
  const AWSSecretPatten = new RegExp(String.raw`${QUOTE}${AWS}(ACCOUNT|account|Account)_?(ID|id|Id)?${QUOTE}${CONNECT}${QUOTE}[0-9]{4}\-?[0-9]{4}\-?[0-9]{4}${QUOTE}\b`, "g");
  const results = source2.content.matchAll(AWSSecretPatten);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[0] || "";
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("AWSAccountID", {
        ID: match
      }),
      range
    });
  }
};
var creator$s = {
  messages: messages$r,
  meta: {
    id: "@secretlint/secretlint-rule-aws",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-aws/README.md"
    }
  },
  create(context, options) {
    const normalizedOptions = {
      allows: options.allows || [],
      enableIDScanRule: options.enableIDScanRule ?? false
    };
    const t = context.createTranslator(messages$r);
    return {
      file(source2) {
        if (normalizedOptions.enableIDScanRule) {
          reportAWSAccessKey({ t, source: source2, context, options: normalizedOptions });
          reportAWSAccountID({ t, source: source2, context, options: normalizedOptions });
        }
        reportAWSSecretAccessKey({ t, source: source2, context, options: normalizedOptions });
      }
    };
  }
};
var TAG_INTEGER = 2;
var TAG_OCTET_STRING = 4;
var TAG_NULL = 5;
var TAG_OID = 6;
var TAG_SEQUENCE = 48;
var TAG_CONTEXT_0 = 160;
function readTlv(buf, offset) {
  if (offset + 2 > buf.length) {
    throw new Error("PKCS12: truncated TLV header");
  }
  const tag = buf[offset];
  const lenByte = buf[offset + 1];
  let length;
  let contentStart;
  if (lenByte < 128) {
    length = lenByte;
    contentStart = offset + 2;
  } else {
    const lenBytes = lenByte & 127;
    if (lenBytes === 0 || lenBytes > 4) {
      throw new Error("PKCS12: unsupported ASN.1 length encoding");
    }
    if (offset + 2 + lenBytes > buf.length) {
      throw new Error("PKCS12: truncated ASN.1 length");
    }
    length = 0;
    for (let i = 0; i < lenBytes; i++) {
      length = length * 256 + buf[offset + 2 + i];
    }
    contentStart = offset + 2 + lenBytes;
  }
  const end = contentStart + length;
  if (end > buf.length) {
    throw new Error("PKCS12: TLV extends past buffer");
  }
  return { tag, content: buf.subarray(contentStart, end), end };
}
function expectTag(tlv, tag, label) {
  if (tlv.tag !== tag) {
    throw new Error(`PKCS12: expected ${label} tag 0x${tag.toString(16)} but got 0x${tlv.tag.toString(16)}`);
  }
}
function readInteger(tlv) {
  expectTag(tlv, TAG_INTEGER, "INTEGER");
  let value = 0;
  for (const byte of tlv.content) {
    value = value * 256 + byte;
  }
  return value;
}
function bytesEqual(a, b) {
  if (a.length !== b.length)
    return false;
  let diff = 0;
  for (let i = 0; i < a.length; i++) {
    diff |= a[i] ^ b[i];
  }
  return diff === 0;
}
var OID_DATA = new Uint8Array([42, 134, 72, 134, 247, 13, 1, 7, 1]);
var OID_SHA1 = new Uint8Array([43, 14, 3, 2, 26]);
var OID_SHA256 = new Uint8Array([96, 134, 72, 1, 101, 3, 4, 2, 1]);
var OID_SHA384 = new Uint8Array([96, 134, 72, 1, 101, 3, 4, 2, 2]);
var OID_SHA512 = new Uint8Array([96, 134, 72, 1, 101, 3, 4, 2, 3]);
var MAC_HASHES = [
  { oid: OID_SHA1, hash: { name: "SHA-1", outputSize: 20, blockSize: 64 } },
  { oid: OID_SHA256, hash: { name: "SHA-256", outputSize: 32, blockSize: 64 } },
  { oid: OID_SHA384, hash: { name: "SHA-384", outputSize: 48, blockSize: 128 } },
  { oid: OID_SHA512, hash: { name: "SHA-512", outputSize: 64, blockSize: 128 } }
];
function matchHash(oidBytes) {
  for (const { oid, hash } of MAC_HASHES) {
    if (bytesEqual(oidBytes, oid))
      return hash;
  }
  return void 0;
}
var MAX_MAC_ITERATIONS = 1e6;
function parsePkcs12(buf) {
  const pfx = readTlv(buf, 0);
  expectTag(pfx, TAG_SEQUENCE, "PFX SEQUENCE");
  const version = readTlv(pfx.content, 0);
  if (readInteger(version) !== 3) {
    throw new Error("PKCS12: unsupported version");
  }
  const authSafeInfo = readTlv(pfx.content, version.end);
  expectTag(authSafeInfo, TAG_SEQUENCE, "ContentInfo SEQUENCE");
  const contentType = readTlv(authSafeInfo.content, 0);
  expectTag(contentType, TAG_OID, "contentType OID");
  if (!bytesEqual(contentType.content, OID_DATA)) {
    throw new Error("PKCS12: unsupported authSafe contentType");
  }
  const explicit0 = readTlv(authSafeInfo.content, contentType.end);
  expectTag(explicit0, TAG_CONTEXT_0, "[0] EXPLICIT");
  const authSafeOctet = readTlv(explicit0.content, 0);
  expectTag(authSafeOctet, TAG_OCTET_STRING, "authSafe OCTET STRING");
  const macData = readTlv(pfx.content, authSafeInfo.end);
  expectTag(macData, TAG_SEQUENCE, "MacData SEQUENCE");
  const digestInfo = readTlv(macData.content, 0);
  expectTag(digestInfo, TAG_SEQUENCE, "DigestInfo SEQUENCE");
  const alg = readTlv(digestInfo.content, 0);
  expectTag(alg, TAG_SEQUENCE, "AlgorithmIdentifier SEQUENCE");
  const algOid = readTlv(alg.content, 0);
  expectTag(algOid, TAG_OID, "algorithm OID");
  const macHash = matchHash(algOid.content);
  if (!macHash) {
    throw new Error("PKCS12: unsupported MAC digest algorithm");
  }
  if (algOid.end < alg.content.length) {
    const params = readTlv(alg.content, algOid.end);
    if (params.tag !== TAG_NULL) {
      throw new Error("PKCS12: unexpected MAC algorithm parameters");
    }
  }
  const digest2 = readTlv(digestInfo.content, alg.end);
  expectTag(digest2, TAG_OCTET_STRING, "digest OCTET STRING");
  const salt = readTlv(macData.content, digestInfo.end);
  expectTag(salt, TAG_OCTET_STRING, "macSalt OCTET STRING");
  let iterations = 1;
  if (salt.end < macData.content.length) {
    const iter = readTlv(macData.content, salt.end);
    iterations = readInteger(iter);
  }
  if (iterations < 1 || iterations > MAX_MAC_ITERATIONS) {
    throw new Error("PKCS12: MAC iteration count out of range");
  }
  return {
    authSafe: authSafeOctet.content,
    macHash,
    macSalt: salt.content,
    macDigest: digest2.content,
    iterations
  };
}
function toBufferSource(data) {
  const copy = new Uint8Array(data.length);
  copy.set(data);
  return copy;
}
async function digest(hash, data) {
  return new Uint8Array(await globalThis.crypto.subtle.digest(hash.name, toBufferSource(data)));
}
function padToMultipleOf(src, blockSize) {
  if (src.length === 0)
    return new Uint8Array(0);
  const padded = new Uint8Array(Math.ceil(src.length / blockSize) * blockSize);
  for (let i = 0; i < padded.length; i++) {
    padded[i] = src[i % src.length];
  }
  return padded;
}
function encodePasswordAsBmpString(password) {
  if (password.length === 0)
    return new Uint8Array(0);
  const bytes = new Uint8Array(password.length * 2 + 2);
  for (let i = 0; i < password.length; i++) {
    const code2 = password.charCodeAt(i);
    bytes[i * 2] = code2 >> 8 & 255;
    bytes[i * 2 + 1] = code2 & 255;
  }
  return bytes;
}
async function deriveMacKey(hash, password, salt, iterations) {
  const v = hash.blockSize;
  const u = hash.outputSize;
  const ID_MAC = 3;
  const D = new Uint8Array(v).fill(ID_MAC);
  const P = padToMultipleOf(encodePasswordAsBmpString(password), v);
  const S = padToMultipleOf(salt, v);
  const DI = new Uint8Array(D.length + S.length + P.length);
  DI.set(D, 0);
  DI.set(S, D.length);
  DI.set(P, D.length + S.length);
  let A = await digest(hash, DI);
  for (let i = 1; i < iterations; i++) {
    A = await digest(hash, A);
  }
  return A.subarray(0, u);
}
async function verifyPkcs12Mac(pfxBytes, password) {
  let parsed;
  try {
    parsed = parsePkcs12(pfxBytes);
  } catch {
    return false;
  }
  try {
    const key = await deriveMacKey(parsed.macHash, password, parsed.macSalt, parsed.iterations);
    const cryptoKey = await globalThis.crypto.subtle.importKey("raw", toBufferSource(key), { name: "HMAC", hash: parsed.macHash.name }, false, ["sign"]);
    const mac = new Uint8Array(await globalThis.crypto.subtle.sign("HMAC", cryptoKey, toBufferSource(parsed.authSafe)));
    return bytesEqual(mac, parsed.macDigest);
  } catch {
    return false;
  }
}
var GCP_SERVICE_ACCOUNT_P12_PASSWORD = "notasecret";
async function reportIfFoundPrivateKeyP12Format({ source: source2, context, t }) {
  if (!source2.filePath) {
    return;
  }
  try {
    const fs = await import("node:fs");
    const path2 = await import("node:path");
    const pfxBytes = new Uint8Array(fs.readFileSync(source2.filePath));
    const isGcpServiceAccountP12 = await verifyPkcs12Mac(pfxBytes, GCP_SERVICE_ACCOUNT_P12_PASSWORD);
    if (!isGcpServiceAccountP12) {
      return;
    }
    context.report({
      message: t("PrivateKeyP12", {
        FILE_NAME: path2.basename(source2.filePath)
      }),
      range: [0, source2.content.length]
    });
  } catch {
  }
}
var messages$q = {
  PrivateKeyP12: {
    en: (props) => `found GCP Service Account's private key(p12): ${props.FILE_NAME}`,
    ja: (props) => `GCPサービスアカウントの秘密鍵(p12) ${props.FILE_NAME} がみつかりました`
  },
  PrivateKeyJSON: {
    en: (props) => `found GCP Service Account's private key(json): ${props.FILE_NAME}`,
    ja: (props) => `GCPサービスアカウントの秘密鍵(json): ${props.FILE_NAME} がみつかりました`
  }
};
function reportIfFoundPrivateKeyJSONFormat({ source: source2, context, t }) {
  try {
    const credentialObject = JSON.parse(source2.content);
    const PRIVATE_KEY_PATTERN = /-----BEGIN\s?(DSA|RSA|EC|PGP|OPENSSH)?\s?PRIVATE KEY/gm;
    const isGCPServiceAccountPrivateKeyJSON = "private_key_id" in credentialObject && "private_key" in credentialObject && PRIVATE_KEY_PATTERN.test(credentialObject["private_key"]);
    if (!isGCPServiceAccountPrivateKeyJSON) {
      return;
    }
    context.report({
      message: t("PrivateKeyJSON", {
        FILE_NAME: source2.filePath ? path.basename(source2.filePath) : ""
      }),
      range: [0, source2.content.length]
    });
  } catch {
  }
}
var creator$r = {
  messages: messages$q,
  meta: {
    id: "@secretlint/secretlint-rule-gcp",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["all"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-gcp/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$q);
    ({
      allows: options.allows || []
    });
    return {
      file(source2) {
        if (source2.ext === ".p12") {
          return reportIfFoundPrivateKeyP12Format({ source: source2, context, t });
        } else if (source2.ext === ".json") {
          return reportIfFoundPrivateKeyJSONFormat({ source: source2, context, t });
        }
      }
    };
  }
};
var messages$p = {
  PackageJSON_xOauthToken: {
    en: (props) => `found GitHub Token: ${props.TOKEN}`,
    ja: (props) => `GitHub Token: ${props.TOKEN} がみつかりました`
  },
  Npmrc_authToken: {
    en: (props) => `found npmrc authToken: ${props.TOKEN}`,
    ja: (props) => `npmrc authToken: ${props.TOKEN} がみつかりました`
  },
  NPM_ACCESS_TOKEN: {
    en: (props) => `found npm access token: ${props.TOKEN}`,
    ja: (props) => `npm access token: ${props.TOKEN} がみつかりました`
  }
};
function reportIfFoundXOauthGitHubToken({ source: source2, options, context, t }) {
  const XOAuthPattern = /https?:\/\/(.{1,256}):x-oauth-basic@github.com\//g;
  const results = source2.content.matchAll(XOAuthPattern);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[1] || "";
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("PackageJSON_xOauthToken", {
        TOKEN: match
      }),
      range
    });
  }
}
function reportIfFound_AuthTokenInNpmrc({ source: source2, options, context, t }) {
  const AuthTokenPattern = /_authToken=([^$].*)/g;
  const results = source2.content.matchAll(AuthTokenPattern);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[1] || "";
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("Npmrc_authToken", {
        TOKEN: match
      }),
      range
    });
  }
}
function reportIfFound_NPM_ACCESS_TOKEN({ source: source2, options, context, t }) {
  const NPM_ACCESS_TOKEN_PATTERN = new RegExp("(?<!\\p{L})npm_[A-Za-z0-9_]{36}(?![A-Za-z0-9_])", "gu");
  const results = source2.content.matchAll(NPM_ACCESS_TOKEN_PATTERN);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[0] || "";
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("NPM_ACCESS_TOKEN", {
        TOKEN: match
      }),
      range
    });
  }
}
var isPackageFile = (filePath) => {
  if (!filePath) {
    return true;
  }
  return filePath.endsWith("package.json") || filePath.endsWith("package-lock.json");
};
var isNpmrc = (filePath) => {
  if (!filePath) {
    return true;
  }
  return filePath.endsWith(".npmrc");
};
var creator$q = {
  messages: messages$p,
  meta: {
    id: "@secretlint/secretlint-rule-npm",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-npm/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$p);
    const normalizedOptions = {
      allows: options.allows || []
    };
    return {
      file(source2) {
        if (isPackageFile(source2.filePath)) {
          reportIfFoundXOauthGitHubToken({ source: source2, options: normalizedOptions, context, t });
        } else if (isNpmrc(source2.filePath)) {
          reportIfFound_AuthTokenInNpmrc({ source: source2, options: normalizedOptions, context, t });
        }
        reportIfFound_NPM_ACCESS_TOKEN({ source: source2, options: normalizedOptions, context, t });
      }
    };
  }
};
var messages$o = {
  SLACK_TOKEN: {
    en: (props) => `found slack token: ${props.TOKEN}`,
    ja: (props) => `Slackトークン: ${props.TOKEN} がみつかりました`
  },
  IncomingWebhook: {
    en: (props) => `found Slack Incoming Webhook: ${props.URL}`,
    ja: (props) => `SlackのIncoming Webhooks: ${props.TOKEN} がみつかりました`
  }
};
function reportIfFoundRawPrivateKey$1({ source: source2, options, context, t }) {
  const SLACK_TOKEN_PATTERN = /\b(?:xoxb|xoxp|xapp|xoxa|xoxo|xoxr)-(?:\d-)?(?:[a-zA-Z0-9]{1,40}-)+[a-zA-Z0-9]{1,40}\b/g;
  const results = source2.content.matchAll(SLACK_TOKEN_PATTERN);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[0] || "";
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("SLACK_TOKEN", {
        TOKEN: match
      }),
      range
    });
  }
}
function reportIfFoundIncomingWebhook({ source: source2, options, context, t }) {
  const IncomingWebhooksPattern = /https:\/\/hooks\.slack\.com\/services\/T[a-zA-Z0-9]{1,40}\/B[a-zA-Z0-9]{1,40}\/[a-zA-Z0-9]{1,40}/gi;
  const results = source2.content.matchAll(IncomingWebhooksPattern);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[0] || "";
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("IncomingWebhook", {
        URL: match
      }),
      range
    });
  }
}
var creator$p = {
  messages: messages$o,
  meta: {
    id: "@secretlint/secretlint-rule-slack",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-slack/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$o);
    const normalizedOptions = {
      allows: options.allows || []
    };
    return {
      file(source2) {
        reportIfFoundRawPrivateKey$1({ source: source2, options: normalizedOptions, context, t });
        reportIfFoundIncomingWebhook({ source: source2, options: normalizedOptions, context, t });
      }
    };
  }
};
var messages$n = {
  BasicAuth: {
    en: (props) => `found basic auth credential: ${props.CREDENTIAL}`,
    ja: (props) => `ベーシック認証情報: ${props.CREDENTIAL} がみつかりました`
  }
};
var BUILTIN_IGNORED_PATTERNS$1 = [
  "localhost",
  "127.0.0.1",
  "password",
  "mypassword",
  "myusername",
  "{password}",
  "${password}",
  "{{password}}",
  "{username}",
  "${username}",
  "{{username}}",
  "YOUR_PASSWORD",
  "YOUR_USERNAME",
  "REPLACE_WITH_PASSWORD",
  "REPLACE_WITH_USERNAME"
];
function isVariableLikeString$1(str) {
  const variablePatterns = [
    /\$\{[^}]{1,50}\}/,
    // ${var}
    /\{\{[^}]{1,50}\}\}/,
    // {{var}}
    /\{[^}]{1,50}\}/,
    // {var}
    /%[A-Z_]{1,30}%/,
    // %VAR%
    /\$[A-Z_]{1,30}/
    // $VAR
  ];
  return variablePatterns.some((pattern) => pattern.test(str));
}
function isLikelyRealUsername(username) {
  if (username.length < 2)
    return false;
  if (isVariableLikeString$1(username))
    return false;
  if (BUILTIN_IGNORED_PATTERNS$1.some((pattern) => username.toLowerCase().includes(pattern.toLowerCase()))) {
    return false;
  }
  return true;
}
function isLikelyRealPassword(password) {
  if (password.length < 4)
    return false;
  if (isVariableLikeString$1(password))
    return false;
  if (BUILTIN_IGNORED_PATTERNS$1.some((pattern) => password.toLowerCase().includes(pattern.toLowerCase()))) {
    return false;
  }
  if (/^(.)\1{3,}$/.test(password))
    return false;
  return true;
}
function reportIfFoundBasicAuth({ source: source2, options, context, t }) {
  const URL_PATTERN = /(?<protocol>(?:https?|ftp|ftps)):\/\/(?<user>[-a-zA-Z0-9_]{1,256}):(?<password>[-a-zA-Z0-9_]{1,256})@[-a-zA-Z0-9%._+~#=]{1,256}\.[a-zA-Z0-9()]{1,6}\b/g;
  const results = source2.content.matchAll(URL_PATTERN);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[0] || "";
    const username = result.groups?.user;
    const password = result.groups?.password;
    if (!username || !password)
      continue;
    if (!isLikelyRealUsername(username))
      continue;
    if (!isLikelyRealPassword(password))
      continue;
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("BasicAuth", {
        CREDENTIAL: match
      }),
      range
    });
  }
}
var creator$o = {
  messages: messages$n,
  meta: {
    id: "@secretlint/secretlint-rule-basicauth",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-basicauth/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$n);
    const normalizedOptions = {
      allows: options.allows || []
    };
    return {
      file(source2) {
        reportIfFoundBasicAuth({ source: source2, options: normalizedOptions, context, t });
      }
    };
  }
};
var messages$m = {
  OPENAI_TOKEN: {
    en: (props) => `found OpenAI API token: ${props.TOKEN}`,
    ja: (props) => `OpenAI API トークン: ${props.TOKEN} がみつかりました`
  }
};
var creator$n = {
  messages: messages$m,
  meta: {
    id: "@secretlint/secretlint-rule-openai",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-openai/README.md"
    }
  },
  create(context) {
    const t = context.createTranslator(messages$m);
    return {
      file(source2) {
        const pattern = /sk-(?:proj|svcacct|admin)-(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})T3BlbkFJ(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})\b|sk-[a-zA-Z0-9]{20}T3BlbkFJ[a-zA-Z0-9]{20}/g;
        const matches = source2.content.matchAll(pattern);
        for (const match of matches) {
          const index = match.index ?? 0;
          const matchString = match[0] ?? "";
          const range = [index, index + matchString.length];
          context.report({
            message: t("OPENAI_TOKEN", {
              TOKEN: matchString
            }),
            range
          });
        }
      }
    };
  }
};
var messages$l = {
  ANTHROPIC_API_KEY: {
    en: (props) => `found Anthropic Claude API key: ${props.KEY}`,
    ja: (props) => `Anthropic Claude API キー: ${props.KEY} がみつかりました`
  }
};
var creator$m = {
  messages: messages$l,
  meta: {
    id: "@secretlint/secretlint-rule-anthropic",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-anthropic/README.md"
    }
  },
  create(context) {
    const t = context.createTranslator(messages$l);
    return {
      file(source2) {
        const pattern = new RegExp("(?<!\\p{L})sk-ant-api0\\d-[A-Za-z0-9_-]{90,128}AA(?![A-Za-z0-9_-])", "gu");
        const matches = source2.content.matchAll(pattern);
        for (const match of matches) {
          const index = match.index ?? 0;
          const matchString = match[0] ?? "";
          const range = [index, index + matchString.length];
          context.report({
            message: t("ANTHROPIC_API_KEY", {
              KEY: matchString
            }),
            range
          });
        }
      }
    };
  }
};
var messages$k = {
  GROQ_API_KEY: {
    en: (props) => `found Groq API key: ${props.KEY}`,
    ja: (props) => `Groq API キー: ${props.KEY} がみつかりました`
  }
};
var creator$l = {
  messages: messages$k,
  meta: {
    id: "@secretlint/secretlint-rule-groq",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-groq/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$k);
    const normalizedOptions = {
      allows: options?.allows ?? []
    };
    return {
      file(source2) {
        const pattern = new RegExp("(?<!\\p{L})gsk_[a-zA-Z0-9]{52}(?![a-zA-Z0-9])", "gu");
        const matches = source2.content.matchAll(pattern);
        for (const match of matches) {
          const index = match.index ?? 0;
          const matchString = match[0] ?? "";
          const allowedResults = regexpStringMatcherExports.matchPatterns(matchString, normalizedOptions.allows);
          if (allowedResults.length > 0) {
            continue;
          }
          const range = [index, index + matchString.length];
          context.report({
            message: t("GROQ_API_KEY", {
              KEY: matchString
            }),
            range
          });
        }
      }
    };
  }
};
var messages$j = {
  HUGGINGFACE_USER_ACCESS_TOKEN: {
    en: (props) => `found Hugging Face User Access Token: ${props.TOKEN}`,
    ja: (props) => `Hugging Face User Access Token: ${props.TOKEN} がみつかりました`
  }
};
var creator$k = {
  messages: messages$j,
  meta: {
    id: "@secretlint/secretlint-rule-huggingface",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-huggingface/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$j);
    const normalizedOptions = {
      allows: options?.allows ?? []
    };
    return {
      file(source2) {
        const pattern = new RegExp("(?<!\\p{L})hf_[a-zA-Z]{34}(?![a-zA-Z])", "gu");
        const matches = source2.content.matchAll(pattern);
        for (const match of matches) {
          const index = match.index ?? 0;
          const matchString = match[0] ?? "";
          const allowedResults = regexpStringMatcherExports.matchPatterns(matchString, normalizedOptions.allows);
          if (allowedResults.length > 0) {
            continue;
          }
          const range = [index, index + matchString.length];
          context.report({
            message: t("HUGGINGFACE_USER_ACCESS_TOKEN", {
              TOKEN: matchString
            }),
            range
          });
        }
      }
    };
  }
};
var messages$i = {
  LINEAR_API_TOKEN: {
    en: (props) => `found linear api token: ${props.ID}`,
    ja: (props) => `linear api token: ${props.ID} がみつかりました`
  }
};
var creator$j = {
  messages: messages$i,
  meta: {
    id: "@secretlint/secretlint-rule-linear",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-linear/README.md"
    }
  },
  create(context) {
    const t = context.createTranslator(messages$i);
    return {
      file(source2) {
        const pattern = new RegExp("(?<!\\p{L})lin_api_[a-zA-Z0-9_]{32,128}(?![a-zA-Z0-9_])", "gu");
        const matches = source2.content.matchAll(pattern);
        for (const match of matches) {
          const index = match.index ?? 0;
          const matchString = match[0] ?? "";
          const range = [index, index + matchString.length];
          context.report({
            message: t("LINEAR_API_TOKEN", {
              ID: matchString
            }),
            range
          });
        }
      }
    };
  }
};
var messages$h = {
  NOTION_INTEGRATION_TOKEN: {
    en: (props) => `found Notion integration token: ${props.TOKEN}`,
    ja: (props) => `Notion integration トークン: ${props.TOKEN} がみつかりました`
  }
};
function reportIfFoundToken({ source: source2, options, context, t }) {
  const NOTION_INTEGRATION_TOKEN_PATTERN = new RegExp("(?<!\\p{L})ntn_[0-9]{11}[A-Za-z0-9]{35}(?![A-Za-z0-9])", "gu");
  const results = source2.content.matchAll(NOTION_INTEGRATION_TOKEN_PATTERN);
  for (const result of results) {
    const index = result.index ?? 0;
    const match = result[0] ?? "";
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("NOTION_INTEGRATION_TOKEN", {
        TOKEN: match
      }),
      range
    });
  }
}
var creator$i = {
  messages: messages$h,
  meta: {
    id: "@secretlint/secretlint-rule-notion",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-notion/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$h);
    const normalizedOptions = {
      allows: options.allows ?? []
    };
    return {
      file(source2) {
        reportIfFoundToken({ source: source2, options: normalizedOptions, context, t });
      }
    };
  }
};
var messages$g = {
  PrivateKey: {
    en: (props) => `found private key: ${props.KEY}`,
    ja: (props) => `秘密鍵: ${props.KEY} がみつかりました`
  }
};
var PEM_CONTENT_PATTERN = /-----BEGIN[ ]?(?:(?:RSA|DSA|EC|OPENSSH|PGP) )?PRIVATE KEY(?: BLOCK)?-----\n?([A-Za-z0-9+/=\s\\]{100,10000})\n?-----END[ ]?(?:(?:RSA|DSA|EC|OPENSSH|PGP) )?PRIVATE KEY(?: BLOCK)?-----/gm;
function validateBase64KeyContent(base64Content) {
  if (!/^[A-Za-z0-9+/]+=*$/.test(base64Content)) {
    return false;
  }
  if (base64Content.length < 100) {
    return false;
  }
  const validMagicBytes = /^(MI|b3BlbnNzaC1rZXktdjE)/;
  if (!validMagicBytes.test(base64Content)) {
    return false;
  }
  return true;
}
function reportIfFoundRawPrivateKey({ source: source2, options, context, t }) {
  const results = source2.content.matchAll(PEM_CONTENT_PATTERN);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[0] || "";
    const base64Raw = result[1] || "";
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    const base64Content = base64Raw.replace(/\s|\\n/g, "");
    if (!validateBase64KeyContent(base64Content)) {
      continue;
    }
    context.report({
      message: t("PrivateKey", {
        KEY: match
      }),
      range
    });
  }
}
var creator$h = {
  messages: messages$g,
  meta: {
    id: "@secretlint/secretlint-rule-privatekey",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-privatekey/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$g);
    const normalizedOptions = {
      allows: options.allows || []
    };
    return {
      file(source2) {
        reportIfFoundRawPrivateKey({ source: source2, options: normalizedOptions, context, t });
      }
    };
  }
};
var messages$f = {
  SENDGRID_KEY: {
    en: (props) => `found Sendgrid api key: ${props.KEY}`,
    ja: (props) => `Sendgrid APIキーが見つかりました： ${props.KEY}`
  }
};
function reportIfFoundKey$3({ source: source2, options, context, t }) {
  const SENDGRID_KEY_PATTERN = new RegExp("(?<!\\p{L})SG\\.\\w{1,128}\\.\\w{1,128}([-_]?)\\w{1,128}(?!\\w)", "gu");
  const results = source2.content.matchAll(SENDGRID_KEY_PATTERN);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[0] || "";
    if (match.length !== 69) {
      continue;
    }
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("SENDGRID_KEY", {
        KEY: match
      }),
      range
    });
  }
}
var creator$g = {
  messages: messages$f,
  meta: {
    id: "@secretlint/secretlint-rule-sendgrid",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-sendgrid/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$f);
    const normalizedOptions = {
      allows: options.allows || []
    };
    return {
      file(source2) {
        reportIfFoundKey$3({ source: source2, options: normalizedOptions, context, t });
      }
    };
  }
};
var messages$e = {
  SHOPIFY_KEY: {
    en: (props) => `found Shopify api key: ${props.KEY}`,
    ja: (props) => `Shopify APIキーが見つかりました： ${props.KEY}`
  }
};
function reportIfFoundKey$2({ source: source2, options, context, t }) {
  const SHOPIFY_KEY_PATTERN = new RegExp("(?<!\\p{L})(shppa|shpca|shpat|shpss)_[a-zA-Z0-9]{32,64}(?![a-zA-Z0-9])", "gu");
  const results = source2.content.matchAll(SHOPIFY_KEY_PATTERN);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[0] || "";
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("SHOPIFY_KEY", {
        KEY: match
      }),
      range
    });
  }
}
var creator$f = {
  messages: messages$e,
  meta: {
    id: "@secretlint/secretlint-rule-shopify",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-shopify/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$e);
    const normalizedOptions = {
      allows: options.allows || []
    };
    return {
      file(source2) {
        reportIfFoundKey$2({ source: source2, options: normalizedOptions, context, t });
      }
    };
  }
};
var messages$d = {
  STRIPE_SECRET_KEY_LIVE: {
    en: (props) => `found Stripe Live Secret Key: ${props.KEY}`,
    ja: (props) => `Stripe Live Secret Keyが見つかりました: ${props.KEY}`
  },
  STRIPE_SECRET_KEY_TEST: {
    en: (props) => `found Stripe Test Secret Key: ${props.KEY}`,
    ja: (props) => `Stripe Test Secret Keyが見つかりました: ${props.KEY}`
  },
  STRIPE_RESTRICTED_KEY_LIVE: {
    en: (props) => `found Stripe Live Restricted Key: ${props.KEY}`,
    ja: (props) => `Stripe Live Restricted Keyが見つかりました: ${props.KEY}`
  },
  STRIPE_RESTRICTED_KEY_TEST: {
    en: (props) => `found Stripe Test Restricted Key: ${props.KEY}`,
    ja: (props) => `Stripe Test Restricted Keyが見つかりました: ${props.KEY}`
  }
};
var messageIdMap$1 = {
  sk_live: "STRIPE_SECRET_KEY_LIVE",
  sk_test: "STRIPE_SECRET_KEY_TEST",
  rk_live: "STRIPE_RESTRICTED_KEY_LIVE",
  rk_test: "STRIPE_RESTRICTED_KEY_TEST"
};
var STRIPE_KEY_PATTERN = new RegExp("(?<!\\p{L})(?<prefix>sk_live|sk_test|rk_live|rk_test)_[a-zA-Z0-9]{24,99}(?![a-zA-Z0-9])", "gu");
function reportIfFound$2({ source: source2, options, context, t }) {
  const results = source2.content.matchAll(STRIPE_KEY_PATTERN);
  for (const result of results) {
    const index = result.index ?? 0;
    const match = result[0] ?? "";
    const prefix = result.groups?.["prefix"];
    if (!prefix) {
      continue;
    }
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t(messageIdMap$1[prefix], {
        KEY: match
      }),
      range
    });
  }
}
var creator$e = {
  messages: messages$d,
  meta: {
    id: "@secretlint/secretlint-rule-stripe",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-stripe/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$d);
    const normalizedOptions = {
      allows: options.allows ?? []
    };
    return {
      file(source2) {
        reportIfFound$2({ source: source2, options: normalizedOptions, context, t });
      }
    };
  }
};
var messages$c = {
  GITHUB_TOKEN: {
    en: (props) => `found GitHub Token(${props.typeName}): ${props.KEY}`,
    ja: (props) => `GitHub Token(${props.typeName})が見つかりました： ${props.KEY}`
  }
};
var typeMap = /* @__PURE__ */ new Map([
  ["ghp", "GitHub personal access tokens"],
  ["gho", "OAuth access tokens"],
  ["ghu", "GitHub user-to-server tokens"],
  ["ghs", "GitHub server-to-server tokens"],
  ["ghr", "refresh tokens"],
  ["github_pat", "fine-grained personal access tokens"]
]);
function reportIfFoundKey$1({ pattern, source: source2, options, context, t }) {
  const results = source2.content.matchAll(pattern);
  for (const result of results) {
    const index = result.index || 0;
    const type = result.groups?.type;
    const typeName = typeMap.get(type);
    if (!typeName) {
      throw new Error("Unknown type:" + typeName);
    }
    const match = result[0] || "";
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("GITHUB_TOKEN", {
        KEY: match,
        typeName
      }),
      range
    });
  }
}
var creator$d = {
  messages: messages$c,
  meta: {
    id: "@secretlint/secretlint-rule-github",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-github/README.md"
    }
  },
  create(context, options) {
    const CLASSIC_GITHUB_TOKEN_PATTERN = new RegExp("(?<!\\p{L})(?<type>ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9_]{36}(?![A-Za-z0-9_])", "gu");
    const FINE_GRAINED_GITHUB_TOKEN_PATTERN = new RegExp("(?<!\\p{L})(?<type>github_pat)_[A-Za-z0-9_]{82}(?![A-Za-z0-9_])", "gu");
    const GITHUB_APP_INSTALLATION_TOKEN_PATTERN = new RegExp("(?<!\\p{L})(?<type>ghs)_[0-9]{1,20}_[A-Za-z0-9_-]{1,1000}\\.[A-Za-z0-9_-]{1,10000}\\.[A-Za-z0-9_-]{1,1000}(?![A-Za-z0-9_-])", "gu");
    const patterns = [
      CLASSIC_GITHUB_TOKEN_PATTERN,
      FINE_GRAINED_GITHUB_TOKEN_PATTERN,
      GITHUB_APP_INSTALLATION_TOKEN_PATTERN
    ];
    const t = context.createTranslator(messages$c);
    const normalizedOptions = {
      allows: options.allows || []
    };
    return {
      file(source2) {
        for (const pattern of patterns) {
          reportIfFoundKey$1({ pattern, source: source2, options: normalizedOptions, context, t });
        }
      }
    };
  }
};
var messages$b = {
  GITLAB_PERSONAL_ACCESS_TOKEN: {
    en: (props) => `found GitLab Personal Access Token: ${props.KEY}`,
    ja: (props) => `GitLab Personal Access Tokenが見つかりました: ${props.KEY}`
  }
};
function reportIfFoundKey({ pattern, source: source2, options, context, t }) {
  const results = source2.content.matchAll(pattern);
  for (const result of results) {
    const index = result.index ?? 0;
    const match = result[0] ?? "";
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("GITLAB_PERSONAL_ACCESS_TOKEN", {
        KEY: match
      }),
      range
    });
  }
}
var creator$c = {
  messages: messages$b,
  meta: {
    id: "@secretlint/secretlint-rule-gitlab",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-gitlab/README.md"
    }
  },
  create(context, options) {
    const GITLAB_PERSONAL_ACCESS_TOKEN_PATTERN = new RegExp("(?<!\\p{L})glpat-[A-Za-z0-9_-]{20,128}(?![A-Za-z0-9_-])", "gu");
    const patterns = [GITLAB_PERSONAL_ACCESS_TOKEN_PATTERN];
    const t = context.createTranslator(messages$b);
    const normalizedOptions = {
      allows: options.allows ?? []
    };
    return {
      file(source2) {
        for (const pattern of patterns) {
          reportIfFoundKey({ pattern, source: source2, options: normalizedOptions, context, t });
        }
      }
    };
  }
};
var messages$a = {
  GRAFANA_CLOUD_API_TOKEN: {
    en: (props) => `found Grafana Cloud API token: ${props.TOKEN}`,
    ja: (props) => `Grafana Cloud API トークン: ${props.TOKEN} がみつかりました`
  },
  GRAFANA_SERVICE_ACCOUNT_TOKEN: {
    en: (props) => `found Grafana Service Account token: ${props.TOKEN}`,
    ja: (props) => `Grafana Service Account トークン: ${props.TOKEN} がみつかりました`
  }
};
function reportIfFound$1({ pattern, messageId, source: source2, options, context, t }) {
  const results = source2.content.matchAll(pattern);
  for (const result of results) {
    const index = result.index ?? 0;
    const match = result[0] ?? "";
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    const range = [index, index + match.length];
    context.report({
      message: t(messageId, {
        TOKEN: match
      }),
      range
    });
  }
}
var creator$b = {
  messages: messages$a,
  meta: {
    id: "@secretlint/secretlint-rule-grafana",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-grafana/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$a);
    const normalizedOptions = {
      allows: options?.allows ?? []
    };
    const GRAFANA_CLOUD_API_TOKEN_PATTERN = new RegExp("(?<!\\p{L})glc_[A-Za-z0-9+/]{32,400}={0,2}(?![A-Za-z0-9+/=])", "gu");
    const GRAFANA_SERVICE_ACCOUNT_TOKEN_PATTERN = new RegExp("(?<!\\p{L})glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}(?![A-Fa-f0-9])", "gu");
    return {
      file(source2) {
        reportIfFound$1({
          pattern: GRAFANA_CLOUD_API_TOKEN_PATTERN,
          messageId: "GRAFANA_CLOUD_API_TOKEN",
          source: source2,
          options: normalizedOptions,
          context,
          t
        });
        reportIfFound$1({
          pattern: GRAFANA_SERVICE_ACCOUNT_TOKEN_PATTERN,
          messageId: "GRAFANA_SERVICE_ACCOUNT_TOKEN",
          source: source2,
          options: normalizedOptions,
          context,
          t
        });
      }
    };
  }
};
var messages$9 = {
  OPS_TOKEN: {
    en: (props) => `found 1Password Service Account token: ${props.TOKEN}`,
    ja: (props) => `1Password Service Account: ${props.TOKEN} がみつかりました`
  }
};
var is1PasswordServiceAccountToken = (base64String) => {
  try {
    const jsonString = atob(base64String.replace(/-/g, "+").replace(/_/g, "/"));
    const json = JSON.parse(jsonString);
    return typeof json === "object" && json !== null;
  } catch (error) {
    return false;
  }
};
var creator$a = {
  messages: messages$9,
  meta: {
    id: "@secretlint/secretlint-rule-1password",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-1password/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$9);
    const normalizedOptions = {
      allows: options?.allows ?? []
    };
    return {
      file(source2) {
        const pattern = new RegExp("(?<!\\p{L})ops_(ey[A-Za-z0-9+/=]{100,1280}fQ={0,2})(?![A-Za-z0-9+/=])", "gu");
        const matches = source2.content.matchAll(pattern);
        for (const match of matches) {
          const index = match.index ?? 0;
          const matchString = match[0] ?? "";
          const base64String = match[1] ?? "";
          if (!is1PasswordServiceAccountToken(base64String)) {
            continue;
          }
          const allowedResults = regexpStringMatcherExports.matchPatterns(matchString, normalizedOptions.allows);
          if (allowedResults.length > 0) {
            continue;
          }
          const range = [index, index + matchString.length];
          context.report({
            message: t("OPS_TOKEN", {
              TOKEN: matchString
            }),
            range
          });
        }
      }
    };
  }
};
var messages$8 = {
  MongoDBConnection: {
    en: (props) => `found MongoDB connection string: ${props.URI}`,
    ja: (props) => `MongoDB接続文字列: ${props.URI} がみつかりました`
  },
  MySQLConnection: {
    en: (props) => `found MySQL connection string: ${props.URI}`,
    ja: (props) => `MySQL接続文字列: ${props.URI} がみつかりました`
  },
  PostgreSQLConnection: {
    en: (props) => `found PostgreSQL connection string: ${props.URI}`,
    ja: (props) => `PostgreSQL接続文字列: ${props.URI} がみつかりました`
  }
};
var BUILTIN_IGNORED_PATTERNS = [
  "localhost",
  "127.0.0.1",
  "example.com",
  "example.org",
  "test.com",
  "password",
  "username",
  "secret",
  "mypassword",
  "myusername",
  "root",
  "admin",
  "user",
  "pass",
  "{password}",
  "${password}",
  "{{password}}",
  "{username}",
  "${username}",
  "{{username}}",
  "YOUR_PASSWORD",
  "YOUR_USERNAME",
  "REPLACE_WITH_PASSWORD"
];
function isVariableLikeString(str) {
  const variablePatterns = [
    /\$\{[^}]{1,50}\}/,
    // ${var}
    /\{\{[^}]{1,50}\}\}/,
    // {{var}}
    /\{[^}]{1,50}\}/,
    // {var}
    /%[A-Z_]{1,30}%/,
    // %VAR%
    /\$[A-Z_]{1,30}/,
    // $VAR
    /\$\([^)]{1,50}\)/
    // $(var)
  ];
  return variablePatterns.some((pattern) => pattern.test(str));
}
function isLikelyRealCredential(username, password) {
  if (username === password)
    return false;
  if (password.length < 4)
    return false;
  if (isVariableLikeString(password))
    return false;
  const passwordLower = password.toLowerCase();
  if (BUILTIN_IGNORED_PATTERNS.some((pattern) => passwordLower === pattern.toLowerCase())) {
    return false;
  }
  if (/^(.)\1{3,}$/.test(password))
    return false;
  return true;
}
function reportMongoDBConnectionString({ source: source2, options, context, t }) {
  const MONGODB_PATTERN = /mongodb(?:\+srv)?:\/\/(?:(?<username>[^:\/\s]{1,100}):(?<password>[^@\/\s]{1,200})@)?(?<host>[^\/\s?]{1,100})(?:\/(?<database>[^?\s]{0,100}))?(?:\?(?<options>[^\s]{0,500}))?/gi;
  const results = source2.content.matchAll(MONGODB_PATTERN);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[0] || "";
    const username = result.groups?.username;
    const password = result.groups?.password;
    if (!username || !password)
      continue;
    if (!isLikelyRealCredential(username, password))
      continue;
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("MongoDBConnection", {
        URI: match
      }),
      range
    });
  }
}
function reportMySQLConnectionString({ source: source2, options, context, t }) {
  const MYSQL_URI_PATTERN = /(?:jdbc:)?mysql(?:x)?:\/\/(?:(?<username>[^:\/\s]{1,100}):(?<password>[^@\/\s]{1,200})@)?(?<host>[^\/\s?]{1,100})(?:\/(?<database>[^?\s]{0,100}))?(?:\?(?<options>[^\s]{0,500}))?/gi;
  const results = source2.content.matchAll(MYSQL_URI_PATTERN);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[0] || "";
    const username = result.groups?.username;
    const password = result.groups?.password;
    if (!username || !password)
      continue;
    if (!isLikelyRealCredential(username, password))
      continue;
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("MySQLConnection", {
        URI: match
      }),
      range
    });
  }
}
function reportPostgreSQLConnectionString({ source: source2, options, context, t }) {
  const POSTGRESQL_URI_PATTERN = /postgres(?:ql)?:\/\/(?:(?<username>[^:\/\s]{1,100}):(?<password>[^@\/\s]{1,200})@)?(?<host>[^\/\s?]{1,100})(?:\/(?<database>[^?\s]{0,100}))?(?:\?(?<options>[^\s]{0,500}))?/gi;
  const results = source2.content.matchAll(POSTGRESQL_URI_PATTERN);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[0] || "";
    const username = result.groups?.username;
    const password = result.groups?.password;
    if (!username || !password)
      continue;
    if (!isLikelyRealCredential(username, password))
      continue;
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("PostgreSQLConnection", {
        URI: match
      }),
      range
    });
  }
}
var creator$9 = {
  messages: messages$8,
  meta: {
    id: "@secretlint/secretlint-rule-database-connection-string",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-database-connection-string/README.md"
    }
  },
  create(context, options) {
    const normalizedOptions = {
      allows: options.allows || []
    };
    const t = context.createTranslator(messages$8);
    return {
      file(source2) {
        reportMongoDBConnectionString({ source: source2, options: normalizedOptions, context, t });
        reportMySQLConnectionString({ source: source2, options: normalizedOptions, context, t });
        reportPostgreSQLConnectionString({ source: source2, options: normalizedOptions, context, t });
      }
    };
  }
};
var messages$7 = {
  HASHICORP_VAULT_SERVICE_TOKEN: {
    en: (props) => `found HashiCorp Vault service token: ${props.TOKEN}`,
    ja: (props) => `HashiCorp Vault service token: ${props.TOKEN} がみつかりました`
  },
  HASHICORP_VAULT_BATCH_TOKEN: {
    en: (props) => `found HashiCorp Vault batch token: ${props.TOKEN}`,
    ja: (props) => `HashiCorp Vault batch token: ${props.TOKEN} がみつかりました`
  },
  HASHICORP_VAULT_RECOVERY_TOKEN: {
    en: (props) => `found HashiCorp Vault recovery token: ${props.TOKEN}`,
    ja: (props) => `HashiCorp Vault recovery token: ${props.TOKEN} がみつかりました`
  }
};
var serviceTokenPattern = new RegExp("(?<!\\p{L})hvs\\.[A-Za-z0-9_-]{90,120}(?![A-Za-z0-9_-])", "gu");
var batchTokenPattern = new RegExp("(?<!\\p{L})hvb\\.[A-Za-z0-9_-]{138,300}(?![A-Za-z0-9_-])", "gu");
var recoveryTokenPattern = new RegExp("(?<!\\p{L})hvr\\.[A-Za-z0-9_-]{90,120}(?![A-Za-z0-9_-])", "gu");
var creator$8 = {
  messages: messages$7,
  meta: {
    id: "@secretlint/secretlint-rule-hashicorp-vault",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-hashicorp-vault/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$7);
    const normalizedOptions = {
      allows: options?.allows ?? []
    };
    const reportMatches = (source2, pattern, messageId) => {
      const matches = source2.content.matchAll(pattern);
      for (const match of matches) {
        const index = match.index ?? 0;
        const matchString = match[0] ?? "";
        const allowedResults = regexpStringMatcherExports.matchPatterns(matchString, normalizedOptions.allows);
        if (allowedResults.length > 0) {
          continue;
        }
        const range = [index, index + matchString.length];
        context.report({
          message: t(messageId, {
            TOKEN: matchString
          }),
          range
        });
      }
    };
    return {
      file(source2) {
        reportMatches(source2, serviceTokenPattern, "HASHICORP_VAULT_SERVICE_TOKEN");
        reportMatches(source2, batchTokenPattern, "HASHICORP_VAULT_BATCH_TOKEN");
        reportMatches(source2, recoveryTokenPattern, "HASHICORP_VAULT_RECOVERY_TOKEN");
      }
    };
  }
};
var messages$6 = {
  VERCEL_PERSONAL_ACCESS_TOKEN: {
    en: (props) => `found Vercel personal access token: ${props.ID}`,
    ja: (props) => `Vercel personal access token: ${props.ID} がみつかりました`
  },
  VERCEL_INTEGRATION_TOKEN: {
    en: (props) => `found Vercel integration token: ${props.ID}`,
    ja: (props) => `Vercel integration token: ${props.ID} がみつかりました`
  },
  VERCEL_APP_ACCESS_TOKEN: {
    en: (props) => `found Vercel app access token: ${props.ID}`,
    ja: (props) => `Vercel app access token: ${props.ID} がみつかりました`
  },
  VERCEL_APP_REFRESH_TOKEN: {
    en: (props) => `found Vercel app refresh token: ${props.ID}`,
    ja: (props) => `Vercel app refresh token: ${props.ID} がみつかりました`
  },
  VERCEL_AI_GATEWAY_API_KEY: {
    en: (props) => `found Vercel AI Gateway API key: ${props.ID}`,
    ja: (props) => `Vercel AI Gateway API key: ${props.ID} がみつかりました`
  }
};
var prefixToMessageId = {
  vcp: "VERCEL_PERSONAL_ACCESS_TOKEN",
  vci: "VERCEL_INTEGRATION_TOKEN",
  vca: "VERCEL_APP_ACCESS_TOKEN",
  vcr: "VERCEL_APP_REFRESH_TOKEN",
  vck: "VERCEL_AI_GATEWAY_API_KEY"
};
var creator$7 = {
  messages: messages$6,
  meta: {
    id: "@secretlint/secretlint-rule-vercel",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-vercel/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$6);
    const normalizedOptions = {
      allows: options?.allows ?? []
    };
    return {
      file(source2) {
        const pattern = new RegExp("(?<!\\p{L})(?<prefix>vcp|vci|vca|vcr|vck)_[A-Za-z0-9]{20,60}(?![A-Za-z0-9])", "gu");
        const matches = source2.content.matchAll(pattern);
        for (const match of matches) {
          const index = match.index ?? 0;
          const matchString = match[0] ?? "";
          const prefix = match.groups?.prefix;
          const messageId = prefixToMessageId[prefix];
          const allowedResults = regexpStringMatcherExports.matchPatterns(matchString, normalizedOptions.allows);
          if (allowedResults.length > 0) {
            continue;
          }
          const range = [index, index + matchString.length];
          context.report({
            message: t(messageId, {
              ID: matchString
            }),
            range
          });
        }
      }
    };
  }
};
var messages$5 = {
  DATABRICKS_PERSONAL_ACCESS_TOKEN: {
    en: (props) => `found Databricks personal access token: ${props.ID}`,
    ja: (props) => `Databricks personal access token: ${props.ID} がみつかりました`
  }
};
var creator$6 = {
  messages: messages$5,
  meta: {
    id: "@secretlint/secretlint-rule-databricks",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-databricks/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$5);
    const normalizedOptions = {
      allows: options?.allows ?? []
    };
    return {
      file(source2) {
        const pattern = new RegExp("(?<!\\p{L})dapi[A-Fa-f0-9]{32}(?:-[0-9])?(?![A-Fa-f0-9])", "gu");
        const matches = source2.content.matchAll(pattern);
        for (const match of matches) {
          const index = match.index ?? 0;
          const matchString = match[0] ?? "";
          const allowedResults = regexpStringMatcherExports.matchPatterns(matchString, normalizedOptions.allows);
          if (allowedResults.length > 0) {
            continue;
          }
          const range = [index, index + matchString.length];
          context.report({
            message: t("DATABRICKS_PERSONAL_ACCESS_TOKEN", {
              ID: matchString
            }),
            range
          });
        }
      }
    };
  }
};
var messages$4 = {
  DOCKER_PERSONAL_ACCESS_TOKEN: {
    en: (props) => `found Docker Personal Access Token: ${props.TOKEN}`,
    ja: (props) => `Docker Personal Access Token: ${props.TOKEN} がみつかりました`
  }
};
function reportIfFoundDockerPAT({ source: source2, options, context, t }) {
  const DOCKER_PAT_PATTERN = new RegExp("(?<!\\p{L})dckr_pat_[a-zA-Z0-9_-]{27}(?![a-zA-Z0-9_-])", "gu");
  const results = source2.content.matchAll(DOCKER_PAT_PATTERN);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[0] || "";
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("DOCKER_PERSONAL_ACCESS_TOKEN", {
        TOKEN: match
      }),
      range
    });
  }
}
var creator$5 = {
  messages: messages$4,
  meta: {
    id: "@secretlint/secretlint-rule-docker",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-docker/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$4);
    const normalizedOptions = {
      allows: options.allows || []
    };
    return {
      file(source2) {
        reportIfFoundDockerPAT({ source: source2, options: normalizedOptions, context, t });
      }
    };
  }
};
var messages$3 = {
  FIGMA_PERSONAL_ACCESS_TOKEN: {
    en: (props) => `found Figma Personal Access Token: ${props.ID}`,
    ja: (props) => `Figma Personal Access Token: ${props.ID} がみつかりました`
  }
};
var creator$4 = {
  messages: messages$3,
  meta: {
    id: "@secretlint/secretlint-rule-figma",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-figma/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$3);
    const normalizedOptions = {
      allows: options?.allows ?? []
    };
    return {
      file(source2) {
        const pattern = new RegExp("(?<!\\p{L})figd_[A-Za-z0-9_-]{40,200}(?![A-Za-z0-9_-])", "gu");
        const matches = source2.content.matchAll(pattern);
        for (const match of matches) {
          const index = match.index ?? 0;
          const matchString = match[0] ?? "";
          const allowedResults = regexpStringMatcherExports.matchPatterns(matchString, normalizedOptions.allows);
          if (allowedResults.length > 0) {
            continue;
          }
          const range = [index, index + matchString.length];
          context.report({
            message: t("FIGMA_PERSONAL_ACCESS_TOKEN", {
              ID: matchString
            }),
            range
          });
        }
      }
    };
  }
};
var messages$2 = {
  CLOUDFLARE_GLOBAL_API_KEY: {
    en: (props) => `found Cloudflare Global API Key: ${props.TOKEN}`,
    ja: (props) => `Cloudflare Global API Keyが見つかりました: ${props.TOKEN}`
  },
  CLOUDFLARE_USER_API_TOKEN: {
    en: (props) => `found Cloudflare User API Token: ${props.TOKEN}`,
    ja: (props) => `Cloudflare User API Tokenが見つかりました: ${props.TOKEN}`
  },
  CLOUDFLARE_ACCOUNT_API_TOKEN: {
    en: (props) => `found Cloudflare Account API Token: ${props.TOKEN}`,
    ja: (props) => `Cloudflare Account API Tokenが見つかりました: ${props.TOKEN}`
  }
};
var messageIdMap = {
  cfk: "CLOUDFLARE_GLOBAL_API_KEY",
  cfut: "CLOUDFLARE_USER_API_TOKEN",
  cfat: "CLOUDFLARE_ACCOUNT_API_TOKEN"
};
var CLOUDFLARE_TOKEN_PATTERN = new RegExp("(?<!\\p{L})(?<prefix>cfk|cfut|cfat)_[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9])", "gu");
function reportIfFound({ source: source2, options, context, t }) {
  const results = source2.content.matchAll(CLOUDFLARE_TOKEN_PATTERN);
  for (const result of results) {
    const index = result.index ?? 0;
    const match = result[0] ?? "";
    const prefix = result.groups?.["prefix"];
    if (!prefix) {
      continue;
    }
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t(messageIdMap[prefix], {
        TOKEN: match
      }),
      range
    });
  }
}
var creator$3 = {
  messages: messages$2,
  meta: {
    id: "@secretlint/secretlint-rule-cloudflare",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-cloudflare/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$2);
    const normalizedOptions = {
      allows: options.allows ?? []
    };
    return {
      file(source2) {
        reportIfFound({ source: source2, options: normalizedOptions, context, t });
      }
    };
  }
};
var messages$1 = {
  TAILSCALE_API_KEY: {
    en: (props) => `found Tailscale API access token: ${props.KEY}`,
    ja: (props) => `Tailscale API アクセストークン: ${props.KEY} がみつかりました`
  },
  TAILSCALE_AUTH_KEY: {
    en: (props) => `found Tailscale pre-authentication key: ${props.KEY}`,
    ja: (props) => `Tailscale 事前認証キー: ${props.KEY} がみつかりました`
  },
  TAILSCALE_CLIENT_KEY: {
    en: (props) => `found Tailscale OAuth client key: ${props.KEY}`,
    ja: (props) => `Tailscale OAuth クライアントキー: ${props.KEY} がみつかりました`
  },
  TAILSCALE_SCIM_KEY: {
    en: (props) => `found Tailscale SCIM key: ${props.KEY}`,
    ja: (props) => `Tailscale SCIM キー: ${props.KEY} がみつかりました`
  },
  TAILSCALE_WEBHOOK_KEY: {
    en: (props) => `found Tailscale webhook key: ${props.KEY}`,
    ja: (props) => `Tailscale Webhook キー: ${props.KEY} がみつかりました`
  },
  TAILSCALE_KEY: {
    en: (props) => `found Tailscale key: ${props.KEY}`,
    ja: (props) => `Tailscale キー: ${props.KEY} がみつかりました`
  }
};
var messageIdByType = {
  api: "TAILSCALE_API_KEY",
  auth: "TAILSCALE_AUTH_KEY",
  client: "TAILSCALE_CLIENT_KEY",
  scim: "TAILSCALE_SCIM_KEY",
  webhook: "TAILSCALE_WEBHOOK_KEY"
};
var creator$2 = {
  messages: messages$1,
  meta: {
    id: "@secretlint/secretlint-rule-tailscale",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-tailscale/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$1);
    const normalizedOptions = {
      allows: options.allows ?? []
    };
    return {
      file(source2) {
        const pattern = new RegExp("(?<!\\p{L})tskey-(?<type>[a-z]{2,20})-[0-9A-Za-z_]{8,40}-[0-9A-Za-z_]{16,60}(?![0-9A-Za-z_])", "gu");
        const matches = source2.content.matchAll(pattern);
        for (const match of matches) {
          const index = match.index ?? 0;
          const matchString = match[0] ?? "";
          const type = match.groups?.type ?? "";
          const range = [index, index + matchString.length];
          const allowedResults = regexpStringMatcherExports.matchPatterns(matchString, normalizedOptions.allows);
          if (allowedResults.length > 0) {
            continue;
          }
          const messageId = messageIdByType[type] ?? "TAILSCALE_KEY";
          context.report({
            message: t(messageId, {
              KEY: matchString
            }),
            range
          });
        }
      }
    };
  }
};
var HTML_COMMENT_REGEXP = /(?<type>secretlint-(?:disable-next-line|disable-line|disable|enable))(?<options>.*)/g;
var parseComments = (source2) => {
  const matches = source2.content.matchAll(HTML_COMMENT_REGEXP);
  return Array.from(matches).map((match) => {
    const type = match.groups?.type;
    const index = match.index;
    if (type === "secretlint-disable-line") {
      return {
        type,
        options: parseComment(match.groups?.options),
        line: source2.indexToPosition(index).line
      };
    }
    if (type === "secretlint-disable-next-line") {
      return {
        type,
        options: parseComment(match.groups?.options),
        line: source2.indexToPosition(index).line + 1
      };
    }
    return {
      type,
      options: parseComment(match.groups?.options),
      index
    };
  });
};
function parseComment(options) {
  if (!options) {
    return [];
  }
  const commentStart = options.indexOf("--");
  const ruleIdString = commentStart === -1 ? options : options.slice(0, commentStart);
  return ruleIdString.split(/,/).map((arg) => arg.trim()).filter((arg) => arg !== "") ?? [];
}
var CommentState = class {
  source;
  reportingConfig;
  endIndex;
  constructor(source2) {
    this.source = source2;
    this.reportingConfig = [];
    this.endIndex = source2.content.length;
  }
  getIgnoringMessages() {
    const isFilledMessage = (message) => {
      return message.startIndex !== null && message.endIndex !== null && message.ruleId !== null;
    };
    return this.reportingConfig.map((reporting) => {
      if (reporting.endIndex === null) {
        reporting.endIndex = this.endIndex;
      }
      return reporting;
    }).filter(isFilledMessage);
  }
  disableLine(lineNumber, rulesToDisable) {
    const reportingConfig = this.reportingConfig;
    const range = this.source.locationToRange({
      start: {
        line: lineNumber,
        column: 0
      },
      end: {
        line: lineNumber + 1,
        column: 0
      }
    });
    if (rulesToDisable.length) {
      rulesToDisable.forEach((ruleId) => {
        reportingConfig.push({
          startIndex: range[0],
          endIndex: range[1] - 1,
          ruleId
        });
      });
    } else {
      reportingConfig.push({
        startIndex: range[0],
        endIndex: range[1] - 1,
        ruleId: "*"
      });
    }
  }
  /**
   * Add data to reporting configuration to disable reporting for list of rules
   * starting from start location
   * @returns {void}
   */
  disableReporting(startIndex, rulesToDisable) {
    const reportingConfig = this.reportingConfig;
    if (rulesToDisable.length) {
      rulesToDisable.forEach(function(ruleId) {
        reportingConfig.push({
          startIndex,
          endIndex: null,
          ruleId
        });
      });
    } else {
      reportingConfig.push({
        startIndex,
        endIndex: null,
        ruleId: "*"
      });
    }
  }
  /**
   * Add data to reporting configuration to enable reporting for list of rules
   * starting from start location
   */
  enableReporting(endIndex, rulesToEnable) {
    const reportingConfig = this.reportingConfig;
    if (rulesToEnable.length) {
      rulesToEnable.forEach(function(ruleId) {
        for (let i = reportingConfig.length - 1; i >= 0; i--) {
          if (!reportingConfig[i].endIndex && reportingConfig[i].ruleId === ruleId) {
            reportingConfig[i].endIndex = endIndex;
            break;
          }
        }
      });
    } else {
      let prevStart;
      for (let i = reportingConfig.length - 1; i >= 0; i--) {
        if (prevStart && prevStart !== reportingConfig[i].startIndex) {
          break;
        }
        if (!reportingConfig[i].endIndex) {
          reportingConfig[i].endIndex = endIndex;
          prevStart = reportingConfig[i].startIndex;
        }
      }
    }
  }
};
var messages = {
  IGNORE_MESSAGE: {
    en: () => `disable by secretlint-disable comment`
  }
};
var creator$1 = {
  messages,
  meta: {
    id: "@secretlint/secretlint-rule-filter-comments",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-filter-comments/README.md"
    }
  },
  create(context) {
    const t = context.createTranslator(messages);
    return {
      file(source2) {
        const state = new CommentState(source2);
        const comments = parseComments(source2);
        for (const comment of comments) {
          if (comment.type === "secretlint-disable") {
            state.disableReporting(comment.index, comment.options);
          } else if (comment.type === "secretlint-enable") {
            state.enableReporting(comment.index, comment.options);
          } else if (comment.type === "secretlint-disable-line") {
            state.disableLine(comment.line, comment.options);
          } else if (comment.type === "secretlint-disable-next-line") {
            state.disableLine(comment.line, comment.options);
          }
        }
        state.getIgnoringMessages().forEach((message) => {
          context.ignore({
            message: t("IGNORE_MESSAGE"),
            range: [message.startIndex, message.endIndex],
            targetRuleId: message.ruleId
          });
        });
      }
    };
  }
};
var rules = [
  creator$s,
  creator$r,
  creator$h,
  creator$q,
  creator$o,
  creator$p,
  creator$g,
  creator$f,
  creator$e,
  creator$d,
  creator$c,
  creator$b,
  creator$n,
  creator$m,
  creator$l,
  creator$k,
  creator$j,
  creator$i,
  creator$a,
  creator$9,
  creator$8,
  creator$7,
  creator$6,
  creator$5,
  creator$4,
  creator$3,
  creator$2,
  creator$1
];

// src/secrets/bytes.ts
function setOf(chars) {
  let set = sets.get(chars);
  if (set) return set;
  set = new Uint8Array(256);
  const pattern = new RegExp(`[${chars}]`);
  for (let byte = 0; byte < 128; byte += 1) if (pattern.test(String.fromCharCode(byte))) set[byte] = 1;
  sets.set(chars, set);
  return set;
}
var sets = /* @__PURE__ */ new Map();
var anything = () => true;
function follows({ chars, min }) {
  const set = setOf(chars);
  return (bytes, _, end, length) => end + min <= length && runLength(bytes, end, end + min, set) === min;
}
function runLength(bytes, from, to, set) {
  let i = from;
  while (i < to && set[bytes[i]] === 1) i += 1;
  return i - from;
}
function followsText(text) {
  const isThere = textAt(text);
  return (bytes, _, end, length) => isThere(bytes, end, length);
}
function textAt(text) {
  const [lower, upper] = [Buffer.from(text.toLowerCase()), Buffer.from(text.toUpperCase())];
  return (bytes, at, length) => {
    if (at + lower.length > length) return false;
    for (let i = 0; i < lower.length; i += 1)
      if (bytes[at + i] !== lower[i] && bytes[at + i] !== upper[i]) return false;
    return true;
  };
}
function followsParts(parts) {
  const steps = parts.map((part, i) => stepOf(part, parts[i + 1]));
  return (bytes, at, length) => {
    let i = at;
    for (const step of steps) {
      const next = step(bytes, i, length);
      if (next === MANY_WAYS) return true;
      if (next === NO_WAY) return false;
      i = next;
    }
    return true;
  };
}
var NO_WAY = -1;
var MANY_WAYS = -2;
function stepOf(part, next) {
  if (typeof part === "string") {
    const isThere = textAt(part);
    return (bytes, at, length) => isThere(bytes, at, length) ? at + part.length : NO_WAY;
  }
  const { chars, min, max } = part;
  const set = setOf(chars);
  const isClear = min === max || typeof next === "string" && set[next.charCodeAt(0)] === 0;
  return (bytes, at, length) => {
    const found = runLength(bytes, at, Math.min(length, at + max), set);
    if (found < min) return NO_WAY;
    return isClear ? at + found : MANY_WAYS;
  };
}
function precedes({ chars, min }) {
  const set = setOf(chars);
  return (bytes, start) => {
    if (start < min) return false;
    for (let i = start - min; i < start; i += 1) if (set[bytes[i]] === 0) return false;
    return true;
  };
}
var LETTER = setOf("A-Za-z");
var ALNUM = setOf("A-Za-z0-9");
var isFirst = (set, bytes, start) => start === 0 || set[bytes[start - 1]] === 0;
function aroundPart(parts, at) {
  const [before, behind] = [parts[at - 1], followsParts(parts.slice(at + 1))];
  const isAfter = typeof before === "object" ? precedes(before) : anything;
  return (bytes, start, end, length) => (at > 0 || isFirst(ALNUM, bytes, start)) && isAfter(bytes, start, end, length) && behind(bytes, end, length);
}
var either = (...checks) => (bytes, start, end, length) => checks.some((check) => check(bytes, start, end, length));
var NAME = setOf("A-Za-z0-9_.\\-");
var BETWEEN = setOf("=:,>|?!()\\[\\]\"'` \\t\\r\\n\\\\");
var MOST_NAME = 24;
var MOST_BETWEEN = 16;
function assigned(part) {
  const isValue = typeof part === "string" ? textAt(part) : runInEitherCase(part);
  return (bytes, start, end, length) => {
    if (!isFirst(LETTER, bytes, start)) return false;
    const name = end + runLength(bytes, end, Math.min(length, end + MOST_NAME), NAME);
    const between = runLength(bytes, name, Math.min(length, name + MOST_BETWEEN), BETWEEN);
    return between > 0 && isValue(bytes, name + between, length);
  };
}
function runInEitherCase({ chars, min }) {
  const set = setOf(chars).slice();
  for (let lower = 97; lower <= 122; lower += 1) {
    const upper = lower - 32;
    if (set[lower] === 1 || set[upper] === 1) set[lower] = set[upper] = 1;
  }
  return (bytes, at, length) => at + min <= length && runLength(bytes, at, at + min, set) === min;
}

// src/secrets/provider.ts
var run = (chars, min, max = min) => ({ chars, min, max });
var token = (...parts) => ({ kind: "token", parts });
var named = (names, ...parts) => ({
  kind: "named",
  names: [names].flat(),
  parts
});
var DIGIT = "0-9";
var HEX = "a-f0-9";
var ANY_HEX = "A-Fa-f0-9";
var LOWER = "a-z0-9";
var UPPER = "A-Z0-9";
var ALNUM2 = "A-Za-z0-9";
var WORD = "A-Za-z0-9_";
var URL64 = "A-Za-z0-9_-";
var BASE64 = "A-Za-z0-9+/";
var LOOSE = "A-Za-z0-9_=-";
var UUID = [
  run(ANY_HEX, 8),
  "-",
  run(ANY_HEX, 4),
  "-",
  run(ANY_HEX, 4),
  "-",
  run(ANY_HEX, 4),
  "-",
  run(ANY_HEX, 12)
];
function provider(id, name, opens, revoke, forms, more = {}) {
  return { id, name, opens, revoke, forms: [forms].flat(), ...more };
}

// src/secrets/preset.ts
var PRESET_ID = "@secretlint/secretlint-rule-preset-recommend";
var FAMILY = "@secretlint/secretlint-rule-";
var COMMENTS = `${FAMILY}filter-comments`;
var COMMENT_WORD = "secretlint-";
var exact = (around, ...texts) => texts.map((text) => ({ text, exact: true, around }));
var anyCase = (around, ...texts) => texts.map((text) => ({ text, around }));
var atLeast = (chars, min) => follows({ chars, min });
var within = (before, behind, words) => ({ words, reach: [before, behind] });
var PROOFS = {
  aws: within(16, 4096, anyCase(anything, "secret_access", "secretaccess")),
  gcp: {
    // A JSON string may write any letter as \uXXXX.
    words: anyCase(anything, "private_key_id", "\\u00"),
    reach: [Infinity, Infinity],
    files: (path2) => path2.endsWith(".json"),
    always: (path2) => path2.endsWith(".p12")
  },
  privatekey: within(10400, 10400, exact(either(followsText("-----"), followsText(" BLOCK-----")), "PRIVATE KEY")),
  npm: within(1100, 2e3, [
    ...exact(atLeast(WORD, 36), "npm_"),
    ...exact(anything, "_authToken=", ":x-oauth-basic@github")
  ]),
  basicauth: within(8, 800, anyCase(isUserInfo, "://")),
  slack: within(24, 4096, [
    ...exact(atLeast(ALNUM2, 1), "xoxb-", "xoxp-", "xapp-", "xoxa-", "xoxo-", "xoxr-"),
    ...anyCase(atLeast(ALNUM2, 1), "hooks.slack.com/services/t")
  ]),
  sendgrid: within(8, 400, exact(atLeast(WORD, 1), "SG.")),
  shopify: within(8, 72, exact(atLeast(ALNUM2, 32), "shppa_", "shpca_", "shpat_", "shpss_")),
  stripe: within(8, 104, exact(atLeast(ALNUM2, 24), "sk_live_", "sk_test_", "rk_live_", "rk_test_")),
  github: within(8, 12100, [
    ...exact(atLeast(WORD, 36), "ghp_", "gho_", "ghu_", "ghr_"),
    ...exact(either(atLeast(WORD, 36), atLeast(DIGIT, 1)), "ghs_"),
    ...exact(atLeast(WORD, 82), "github_pat_")
  ]),
  gitlab: within(8, 136, exact(atLeast(URL64, 20), "glpat-")),
  grafana: within(8, 410, [...exact(atLeast(BASE64, 32), "glc_"), ...exact(atLeast(ALNUM2, 32), "glsa_")]),
  openai: within(110, 90, exact(anything, "T3BlbkFJ")),
  anthropic: within(8, 140, exact(atLeast(DIGIT, 1), "sk-ant-api0")),
  groq: within(8, 60, exact(atLeast(ALNUM2, 52), "gsk_")),
  huggingface: within(8, 44, exact(atLeast("A-Za-z", 34), "hf_")),
  linear: within(8, 136, exact(atLeast(WORD, 32), "lin_api_")),
  notion: within(8, 56, exact(atLeast(DIGIT, 11), "ntn_")),
  "1password": within(8, 1300, exact(atLeast(`${BASE64}=`, 100), "ops_ey")),
  "database-connection-string": within(
    16,
    4400,
    anyCase(isLogin, "mongodb://", "mongodb+srv://", "mysql://", "mysqlx://", "postgres://", "postgresql://")
  ),
  "hashicorp-vault": within(8, 310, [
    ...exact(atLeast(URL64, 90), "hvs.", "hvr."),
    ...exact(atLeast(URL64, 138), "hvb.")
  ]),
  vercel: within(8, 68, exact(atLeast(ALNUM2, 20), "vcp_", "vci_", "vca_", "vcr_", "vck_")),
  databricks: within(8, 44, exact(atLeast(ANY_HEX, 32), "dapi")),
  docker: within(8, 36, exact(atLeast(URL64, 27), "dckr_pat_")),
  figma: within(8, 208, exact(atLeast(URL64, 40), "figd_")),
  cloudflare: within(8, 56, exact(atLeast(ALNUM2, 48), "cfk_", "cfut_", "cfat_")),
  tailscale: within(8, 140, exact(atLeast("a-z", 2), "tskey-"))
};
var NAME2 = setOf("A-Za-z0-9_\\-");
var [COLON, AT, SLASH, SPACE] = [58, 64, 47, 32];
function isUserInfo(bytes, _, end, length) {
  const colon = endOfName(bytes, end, length);
  if (colon === end || bytes[colon] !== COLON) return false;
  const at = endOfName(bytes, colon + 1, length);
  return at > colon + 1 && at < length && bytes[at] === AT;
}
function endOfName(bytes, from, length) {
  let i = from;
  for (const most = Math.min(length, from + 257); i < most && NAME2[bytes[i]] === 1; ) i += 1;
  return i;
}
function isLogin(bytes, _, end, length) {
  let colon = false;
  for (let i = end; i < Math.min(length, end + 1210); i += 1) {
    const byte = bytes[i];
    if (byte === SLASH || byte === SPACE || byte >= 9 && byte <= 13) return false;
    if (byte === AT && colon) return true;
    if (byte === COLON) colon = true;
  }
  return false;
}
var presetStarts = Object.values(PROOFS).flatMap(
  ({ words }) => words.flatMap(({ text, exact: isExact }) => isExact || text.endsWith("://") ? [text] : [])
);
function presetProofs() {
  return rules.filter(({ meta }) => meta.id !== COMMENTS).map((creator) => {
    const proof = PROOFS[creator.meta.id.slice(FAMILY.length)];
    if (proof === void 0) throw new Error(`${creator.meta.id} has no words that prove it may be left out`);
    return { creator, ...proof, preset: true };
  });
}
var commentFilter = rules.find(({ meta }) => meta.id === COMMENTS);

// src/secrets/random.ts
var STAND_INS = /example|sample|placeholder|change_?me|your[_-]?|redacted|dummy|xxxx|replace|insert|secret_?here|token_?here|key_?here|put_|todo|lorem|foobar/i;
var REPEATED = /(.)\1{5,}/;
var ORDERED = "abcdefghijklmnopqrstuvwxyz 0123456789 01234567890123456789";
var RUN_LENGTH = 9;
function isStandIn(secret) {
  return STAND_INS.test(secret) || REPEATED.test(secret) || hasOrder(secret.toLowerCase());
}
function hasOrder(text) {
  for (let i = 0; i + RUN_LENGTH <= text.length; i += 1) {
    if (ORDERED.includes(text.slice(i, i + RUN_LENGTH))) return true;
  }
  return false;
}
function entropy(text) {
  const times = /* @__PURE__ */ new Map();
  for (const char of text) times.set(char, (times.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of times.values()) bits -= count / text.length * Math.log2(count / text.length);
  return bits;
}
var SHARE = 0.72;
function isRandom(secret) {
  const letters = /^[a-fA-F0-9-]+$/.test(secret) ? 16 : /[a-z]/.test(secret) && /[A-Z]/.test(secret) ? 62 : 36;
  return entropy(secret) >= SHARE * Math.log2(Math.min(secret.length, letters)) && !isStandIn(secret);
}

// src/secrets/proved-rule.ts
var RULE_PREFIX = "@launch-gate/secretlint-rule-";
var MESSAGES = { FOUND: { en: (props) => `found ${props.name}` } };
function provedRule(provider2) {
  return {
    creator: creatorOf(provider2),
    words: provider2.forms.flatMap(wordsOf),
    reach: [
      Math.max(...provider2.forms.map((form) => EDGE + lengthOf(beforeWord(form)))),
      Math.max(...provider2.forms.map((form) => EDGE + lengthOf(form.parts) + (form.kind === "named" ? BETWEEN2 : 0)))
    ]
  };
}
var EDGE = 8;
var BETWEEN2 = 48;
var lengthOf = (parts) => parts.reduce((sum, part) => sum + (typeof part === "string" ? part.length : part.max), 0);
function wordsOf(form) {
  const [first] = form.parts;
  if (form.kind === "named")
    return form.names.map((text) => ({ text, around: first === void 0 ? anything : assigned(first) }));
  const at = wordOf(form.parts);
  return [{ text: String(form.parts[at]), exact: true, around: aroundPart(form.parts, at) }];
}
function wordOf(parts) {
  const length = (part) => typeof part === "string" ? part.length : 0;
  return parts.reduce((best2, part, i) => length(part) > length(parts[best2]) ? i : best2, 0);
}
var beforeWord = ({ kind, parts }) => kind === "token" ? parts.slice(0, wordOf(parts)) : [];
function creatorOf(provider2) {
  const { id, name, forms } = provider2;
  const patterns = forms.map((form) => patternOf(form, provider2));
  return {
    messages: MESSAGES,
    meta: {
      id: `${RULE_PREFIX}${id}`,
      recommended: true,
      type: "scanner",
      supportedContentTypes: ["text"],
      docs: { url: provider2.revoke }
    },
    create(context) {
      const t = context.createTranslator(MESSAGES);
      return {
        file(source2) {
          for (const pattern of patterns) {
            for (const { index, secret } of pattern.matches(source2.content)) {
              if (!counts(provider2, secret, source2.content, index)) continue;
              context.report({ message: t("FOUND", { name }), range: [index, index + secret.length] });
            }
          }
        }
      };
    }
  };
}
function counts(provider2, secret, content2, index) {
  if (provider2.judge === void 0) return true;
  return provider2.judge(secret, lineAt(content2, index)) !== void 0;
}
var NEAR = 120;
function lineAt(content2, index) {
  const begin = Math.max(content2.lastIndexOf("\n", index - 1) + 1, index - NEAR);
  const end = content2.indexOf("\n", index);
  return content2.slice(begin, Math.min(end === -1 ? content2.length : end, index + NEAR * 2));
}
var escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
var source = (part) => typeof part === "string" ? escaped(part) : `[${part.chars}]{${part.min},${part.max}}`;
function edgeOf(parts) {
  const last = parts.at(-1);
  return `(?![${typeof last === "object" ? last.chars : "A-Za-z0-9"}])`;
}
function patternOf(form, { verbatim, isGeneric }) {
  if (form.kind === "token") return tokenPattern(form.parts, verbatim === true);
  return namedPattern(form, isGeneric ? SETS : GIVES);
}
var SETS = "=>|:=|[:=]{1,3}";
var GIVES = "=>|\\?=|\\|\\||[:=]{1,3}|[,>(]";
function tokenPattern(parts, verbatim) {
  const pattern = new RegExp(`(?<![A-Za-z0-9])${parts.map(source).join("")}${edgeOf(parts)}`, "g");
  return {
    *matches(content2) {
      for (const { index, 0: secret } of content2.matchAll(pattern))
        if (verbatim || !isStandIn(secret.slice(0, 400)) && isVaried(secret)) yield { index, secret };
    }
  };
}
var isVaried = (secret) => new Set(secret.slice(-16)).size > 4;
function namedPattern({ names, parts }, between) {
  const value = parts.map(source).join("");
  const pattern = new RegExp(
    `(?<![a-z])(?:${names.map(escaped).join("|")})[\\w.-]{0,24}["'\`\\]\\\\]{0,3}\\s{0,3}(?:${between})\\s{0,3}["'\`([\\\\]{0,3}(${value})${edgeOf(parts)}`,
    "gi"
  );
  const exact2 = new RegExp(`^${value}$`);
  return {
    *matches(content2) {
      for (const { index, 0: whole, 1: secret = "" } of content2.matchAll(pattern)) {
        if (!exact2.test(secret)) continue;
        if (isRandom(secret) && /\d/.test(secret)) yield { index: index + whole.length - secret.length, secret };
      }
    }
  };
}

// src/secrets/providers/ai.ts
var ai = [
  provider(
    "openai-project",
    "OpenAI API key",
    "ai",
    "https://platform.openai.com/api-keys",
    ["sk-proj-", "sk-svcacct-", "sk-admin-"].map(
      (start) => token(start, run(URL64, 58, 74), "T3BlbkFJ", run(URL64, 58, 74))
    )
  ),
  provider(
    "anthropic-admin",
    "Anthropic admin key",
    "ai",
    "https://console.anthropic.com/settings/admin-keys",
    token("sk-ant-admin01-", run(URL64, 93), "AA")
  ),
  provider(
    "anthropic-key",
    "Anthropic API key",
    "ai",
    "https://console.anthropic.com/settings/keys",
    token("sk-ant-api03-", run(URL64, 93), "AA")
  ),
  provider(
    "anthropic-oauth",
    "Anthropic OAuth token",
    "ai",
    "https://console.anthropic.com",
    token("sk-ant-oat01-", run(URL64, 80, 100))
  ),
  provider(
    "openrouter",
    "OpenRouter API key",
    "ai",
    "https://openrouter.ai/settings/keys",
    token("sk-or-v1-", run(HEX, 64))
  ),
  provider(
    "perplexity",
    "Perplexity API key",
    "ai",
    "https://www.perplexity.ai/settings/api",
    token("pplx-", run(ALNUM2, 48))
  ),
  provider("mistral", "Mistral API key", "ai", "https://console.mistral.ai/api-keys", named("mistral", run(ALNUM2, 32))),
  provider(
    "cohere",
    "Cohere API key",
    "ai",
    "https://dashboard.cohere.com/api-keys",
    named(["cohere", "co_api_key"], run(ALNUM2, 40))
  ),
  provider(
    "replicate",
    "Replicate token",
    "ai",
    "https://replicate.com/account/api-tokens",
    token("r8_", run(ALNUM2, 37, 40))
  ),
  provider("together", "Together AI key", "ai", "https://api.together.ai/settings/api-keys", [
    named("together", run(HEX, 64)),
    token("tgp_v1_", run(URL64, 43))
  ]),
  provider(
    "fireworks",
    "Fireworks API key",
    "ai",
    "https://fireworks.ai/account/api-keys",
    token("fw_", run(ALNUM2, 22, 26))
  ),
  provider("xai", "xAI API key", "ai", "https://console.x.ai", token("xai-", run(ALNUM2, 80))),
  provider(
    "deepseek",
    "DeepSeek API key",
    "ai",
    "https://platform.deepseek.com/api_keys",
    named("deepseek", "sk-", run(HEX, 32))
  ),
  provider(
    "huggingface-org",
    "Hugging Face organization token",
    "ai",
    "https://huggingface.co/settings/tokens",
    token("api_org_", run("A-Za-z", 34))
  ),
  provider("elevenlabs", "ElevenLabs API key", "ai", "https://elevenlabs.io/app/settings/api-keys", [
    named(["elevenlabs", "eleven_labs", "xi-api-key", "xi_api_key"], "sk_", run(HEX, 48)),
    named(["elevenlabs", "xi-api-key"], run(HEX, 32))
  ]),
  provider("deepgram", "Deepgram API key", "ai", "https://console.deepgram.com", named("deepgram", run(HEX, 40))),
  provider(
    "assemblyai",
    "AssemblyAI API key",
    "ai",
    "https://www.assemblyai.com/app/account",
    named(["assemblyai", "assembly_ai"], run(HEX, 32))
  ),
  provider(
    "stability",
    "Stability AI API key",
    "ai",
    "https://platform.stability.ai/account/keys",
    named("stability", "sk-", run(ALNUM2, 48))
  ),
  provider(
    "fal",
    "fal API key",
    "ai",
    "https://fal.ai/dashboard/keys",
    named(["fal_key", "fal_api_key"], ...UUID, ":", run(HEX, 32))
  ),
  provider("voyage", "Voyage AI API key", "ai", "https://dash.voyageai.com", token("pa-", run(URL64, 43)), {
    judge: (_, line) => /voyage/i.test(line) ? "live" : void 0
  }),
  provider("langsmith", "LangSmith API key", "ai", "https://smith.langchain.com/settings", [
    token("lsv2_pt_", run(HEX, 32), "_", run(HEX, 10)),
    token("lsv2_sk_", run(HEX, 32), "_", run(HEX, 10))
  ]),
  provider("langfuse", "Langfuse secret key", "ai", "https://cloud.langfuse.com", token("sk-lf-", ...UUID)),
  provider(
    "helicone",
    "Helicone API key",
    "ai",
    "https://us.helicone.ai/settings/api-keys",
    token("sk-helicone-", run(`${LOWER}-`, 20, 60))
  ),
  provider("tavily", "Tavily API key", "ai", "https://app.tavily.com", [
    token("tvly-", run(ALNUM2, 32)),
    token("tvly-dev-", run(ALNUM2, 32)),
    token("tvly-prod-", run(ALNUM2, 32))
  ]),
  provider(
    "firecrawl",
    "Firecrawl API key",
    "ai",
    "https://www.firecrawl.dev/app/api-keys",
    token("fc-", run(HEX, 32))
  ),
  provider("exa", "Exa API key", "ai", "https://dashboard.exa.ai/api-keys", named("exa_api_key", ...UUID)),
  provider("cerebras", "Cerebras API key", "ai", "https://cloud.cerebras.ai", token("csk-", run(LOWER, 48))),
  provider("nvidia", "NVIDIA API key", "ai", "https://build.nvidia.com", token("nvapi-", run(URL64, 60, 70))),
  provider(
    "privateai",
    "Private AI key",
    "ai",
    "https://portal.private-ai.com",
    named(["privateai", "private_ai", "private-ai"], run(LOWER, 32))
  ),
  provider(
    "azure-openai",
    "Azure OpenAI key",
    "ai",
    "https://portal.azure.com",
    named(["azure_openai_api_key", "azure_openai_key"], run(ALNUM2, 32, 84))
  ),
  provider(
    "vapi",
    "Vapi private key",
    "ai",
    "https://dashboard.vapi.ai",
    named(["vapi_private_key", "vapi_api_key"], ...UUID)
  ),
  provider(
    "wandb",
    "Weights & Biases API key",
    "ai",
    "https://wandb.ai/authorize",
    named(["wandb_api_key", "wandb"], run(HEX, 40))
  ),
  provider("roboflow", "Roboflow API key", "ai", "https://app.roboflow.com", named("roboflow", run(ALNUM2, 20)))
];

// src/secrets/providers/code.ts
var GITLAB = "https://gitlab.com/-/user_settings/personal_access_tokens";
var code = [
  provider("gitlab-token", "GitLab token", "code", GITLAB, [
    token("glcbt-", run(ALNUM2, 1, 5), "_", run(URL64, 20)),
    ...["gldt-", "glft-", "glsoat-", "glffct-", "glrt-"].map((start) => token(start, run(URL64, 20))),
    token("glimt-", run(URL64, 25)),
    token("glagent-", run(URL64, 50)),
    token("gloas-", run(URL64, 64)),
    token("glptt-", run(HEX, 40)),
    token("GR1348941", run(URL64, 20)),
    token("glpat-", run(URL64, 27), ".", run(LOWER, 9)),
    token("glrt-t", run("0-9a-z", 1), "_", run(URL64, 27), ".", run(LOWER, 9)),
    token("_gitlab_session=", run(LOWER, 32))
  ]),
  provider("bitbucket", "Bitbucket secret", "code", "https://bitbucket.org/account/settings/app-passwords", [
    named("bitbucket", run(LOOSE, 64)),
    token("ATBB", run(ALNUM2, 32))
  ]),
  provider("atlassian", "Atlassian API token", "code", "https://id.atlassian.com/manage-profile/security/api-tokens", [
    token("ATATT3", run(LOOSE, 186)),
    named(["atlassian", "confluence", "jira"], run(LOWER, 24))
  ]),
  provider(
    "npm-old",
    "npm token",
    "code",
    "https://www.npmjs.com/settings/~/tokens",
    named(["npm_token", "npmtoken", "npm_auth_token"], ...UUID)
  ),
  provider(
    "pypi",
    "PyPI upload token",
    "code",
    "https://pypi.org/manage/account/token",
    token("pypi-AgEIcHlwaS5vcmc", run(URL64, 50, 1e3))
  ),
  provider(
    "rubygems",
    "RubyGems API key",
    "code",
    "https://rubygems.org/profile/api_keys",
    token("rubygems_", run(HEX, 48))
  ),
  provider("clojars", "Clojars token", "code", "https://clojars.org/tokens", token("CLOJARS_", run(ALNUM2, 60))),
  provider("crates", "crates.io token", "code", "https://crates.io/settings/tokens", token("cio", run(ALNUM2, 32))),
  provider("nuget", "NuGet API key", "code", "https://www.nuget.org/account/apikeys", token("oy2", run(LOWER, 43))),
  provider("codecov", "Codecov token", "code", "https://app.codecov.io", named("codecov", run(LOWER, 32))),
  provider("circleci", "CircleCI token", "code", "https://app.circleci.com/settings/user/tokens", [
    token("CCIPAT_", run(ALNUM2, 22), "_", run(HEX, 40)),
    named("circleci", run(HEX, 40))
  ]),
  provider(
    "travis",
    "Travis CI token",
    "code",
    "https://app.travis-ci.com/account/preferences",
    named("travis", run(LOWER, 22))
  ),
  provider("drone", "Drone CI token", "code", "https://www.drone.io", named("droneci", run(LOWER, 32))),
  provider("buildkite", "Buildkite token", "code", "https://buildkite.com/user/api-access-tokens", [
    token("bkua_", run(HEX, 40)),
    token("bkct_", run(HEX, 40))
  ]),
  provider("sonar", "SonarQube token", "code", "https://sonarcloud.io/account/security", [
    token("squ_", run(HEX, 40)),
    token("sqp_", run(HEX, 40)),
    token("sqa_", run(HEX, 40)),
    named("sonar", run(LOOSE, 40))
  ]),
  provider("snyk", "Snyk token", "code", "https://app.snyk.io/account", [named("snyk", ...UUID)]),
  provider("sourcegraph", "Sourcegraph token", "code", "https://sourcegraph.com/user/settings/tokens", [
    token("sgp_", run("A-Fa-f0-9", 16), "_", run("A-Fa-f0-9", 40)),
    token("sgp_local_", run("A-Fa-f0-9", 40)),
    token("sgp_", run("A-Fa-f0-9", 40)),
    named("sourcegraph", run(HEX, 40))
  ]),
  provider(
    "docker-swarm",
    "Docker Swarm join token",
    "infrastructure",
    "https://docs.docker.com/engine/swarm",
    token("SWMTKN-1-", run(LOWER, 50), "-", run(LOWER, 25))
  ),
  provider(
    "docker-org",
    "Docker organization token",
    "code",
    "https://app.docker.com/settings",
    token("dckr_oat_", run(URL64, 32))
  ),
  provider("postman", "Postman API key", "code", "https://go.postman.co/settings/me/api-keys", [
    token("PMAK-", run(HEX, 24), "-", run(HEX, 34)),
    token("PMAT-", run(ALNUM2, 26))
  ]),
  provider("rapidapi", "RapidAPI key", "code", "https://rapidapi.com/developer/dashboard", [
    named("rapidapi", run(URL64, 50))
  ]),
  provider("readme", "ReadMe API key", "code", "https://dash.readme.com", token("rdme_", run(LOWER, 70))),
  provider("adafruit", "Adafruit IO key", "code", "https://io.adafruit.com", [
    named("adafruit", run(`${LOWER}_-`, 32)),
    token("aio_", run(ALNUM2, 28))
  ]),
  provider(
    "launchdarkly",
    "LaunchDarkly key",
    "code",
    "https://app.launchdarkly.com/settings/authorization",
    [named("launchdarkly", run(LOOSE, 40)), token("sdk-", ...UUID), token("api-", ...UUID)],
    { judge: (secret, line) => /^(sdk|api)-/.test(secret) && !/launch.?darkly|LD_/i.test(line) ? void 0 : "live" }
  ),
  provider(
    "settlemint",
    "SettleMint token",
    "code",
    "https://console.settlemint.com",
    ["sm_aat_", "sm_pat_", "sm_sat_"].map((start) => token(start, run(ALNUM2, 16)))
  ),
  provider(
    "sidekiq",
    "Sidekiq Enterprise credentials",
    "code",
    "https://billing.contribsys.com",
    [
      named(["bundle_enterprise__contribsys__com", "bundle_gems__contribsys__com"], run(HEX, 8), ":", run(HEX, 8)),
      token(run(HEX, 8), ":", run(HEX, 8), "@", run("a-z", 4, 10), ".contribsys.com")
    ],
    { judge: (secret) => /^[a-f0-9]{8}:[a-f0-9]{8}/.test(secret) ? "live" : void 0 }
  ),
  provider("adobe-secret", "Adobe client secret", "code", "https://developer.adobe.com/console", [
    token("p8e-", run(LOWER, 32)),
    named("adobe_client_secret", run(HEX, 32))
  ]),
  provider(
    "figma-old",
    "Figma token",
    "code",
    "https://www.figma.com/settings",
    named("figma", run(HEX, 4), "-", ...UUID)
  ),
  provider("tiptap", "Tiptap token", "code", "https://cloud.tiptap.dev", named("tiptap", run(ALNUM2, 60, 70))),
  provider(
    "basic-auth-header",
    "password in a curl command",
    "other",
    "the service that the password opens",
    [
      token("Authorization: Basic ", run(`${BASE64}=`, 24, 400)),
      token("Authorization: Bearer ", run("A-Za-z0-9._-", 32, 400))
    ],
    { isGeneric: true, judge: (secret) => isHeaderSecret(secret.split(" ").at(-1) ?? "") ? "live" : void 0 }
  )
];
var isHeaderSecret = (value) => /\d/.test(value) && !value.startsWith("eyJ") && new Set(value).size > 12;

// src/secrets/providers/content.ts
var content = [
  provider(
    "mux",
    "Mux token secret",
    "content",
    "https://dashboard.mux.com/settings/access-tokens",
    named(["mux_token_secret", "mux_secret"], run("A-Za-z0-9+/", 75))
  ),
  provider("cloudinary", "Cloudinary API secret", "content", "https://console.cloudinary.com/settings/api-keys", [
    token("cloudinary://", run(DIGIT, 15), ":", run(URL64, 27, 32), "@", run(`${LOWER}-`, 3, 60)),
    named(["cloudinary_api_secret", "cloudinary_secret"], run(URL64, 27, 32))
  ]),
  provider(
    "imagekit",
    "ImageKit private key",
    "content",
    "https://imagekit.io/dashboard/developer/api-keys",
    named("imagekit", "private_", run(ALNUM2, 27, 30), "=")
  ),
  provider("uploadthing", "UploadThing secret", "content", "https://uploadthing.com/dashboard", [
    token("sk_live_", run(HEX, 64)),
    named("uploadthing_token", "eyJ", run(`A-Za-z0-9+/=`, 80, 300))
  ]),
  provider(
    "sanity",
    "Sanity token",
    "content",
    "https://www.sanity.io/manage",
    named("sanity", "sk", run(ALNUM2, 100, 190))
  ),
  provider(
    "storyblok",
    "Storyblok management token",
    "content",
    "https://app.storyblok.com/#/me/account",
    named(["storyblok_oauth", "storyblok_management", "storyblok_personal"], run(URL64, 22, 60))
  ),
  provider("datocms", "DatoCMS token", "content", "https://dashboard.datocms.com", named("datocms", run(HEX, 30))),
  provider(
    "prismic",
    "Prismic token",
    "content",
    "https://prismic.io/dashboard",
    named("prismic", "MC5", run("A-Za-z0-9._-", 60, 200))
  ),
  provider(
    "ghost",
    "Ghost admin API key",
    "content",
    "your Ghost, /ghost/#/settings/integrations",
    named("ghost", run(HEX, 24), ":", run(HEX, 64))
  ),
  provider("webflow", "Webflow token", "content", "https://webflow.com/dashboard", named("webflow", run(HEX, 64))),
  provider("hubspot", "HubSpot access token", "content", "https://app.hubspot.com/private-apps", [
    token("pat-na1-", ...UUID),
    token("pat-na2-", ...UUID),
    token("pat-eu1-", ...UUID),
    named("hubspot", ...UUID)
  ]),
  provider(
    "salesforce",
    "Salesforce token",
    "content",
    "https://help.salesforce.com",
    named(["salesforce", "sf_access_token", "sf_session"], "00D", run(ALNUM2, 12, 15), "!", run("A-Za-z0-9._", 80, 120))
  ),
  provider(
    "pipedrive",
    "Pipedrive API token",
    "content",
    "https://app.pipedrive.com/settings/api",
    named("pipedrive", run(HEX, 40))
  ),
  provider("attio", "Attio API key", "content", "https://app.attio.com", named("attio", run(HEX, 64))),
  provider(
    "typeform",
    "Typeform token",
    "content",
    "https://admin.typeform.com/user/tokens",
    token("tfp_", run("A-Za-z0-9_.=-", 44, 60))
  ),
  provider(
    "tally",
    "Tally API key",
    "content",
    "https://tally.so/settings/api-keys",
    token("tly-", run(ALNUM2, 32, 48))
  ),
  provider(
    "mapbox",
    "Mapbox secret token",
    "content",
    "https://account.mapbox.com/access-tokens",
    token("sk.eyJ", run(URL64, 60, 200), ".", run(URL64, 20, 24))
  ),
  provider("dropbox", "Dropbox token", "content", "https://www.dropbox.com/developers/apps", [
    token("sl.", run(LOOSE, 130, 1200)),
    named("dropbox", run(LOWER, 15)),
    named("dropbox", run(LOWER, 11), "AAAAAAAAAA", run(LOOSE, 43))
  ]),
  provider(
    "box",
    "Box client secret",
    "content",
    "https://app.box.com/developers/console",
    named(["box_client_secret", "box_secret"], run(ALNUM2, 32))
  ),
  provider("frameio", "Frame.io token", "content", "https://developer.frame.io", token("fio-u-", run(LOOSE, 64))),
  provider("vimeo", "Vimeo access token", "content", "https://developer.vimeo.com/apps", named("vimeo", run(HEX, 32))),
  provider("flickr", "Flickr key", "content", "https://www.flickr.com/services/apps", named("flickr", run(LOWER, 32))),
  provider(
    "unsplash",
    "Unsplash secret key",
    "content",
    "https://unsplash.com/oauth/applications",
    named(["unsplash_secret", "unsplash_secret_key"], run(URL64, 43))
  ),
  provider(
    "spotify",
    "Spotify client secret",
    "content",
    "https://developer.spotify.com/dashboard",
    named(["spotify_client_secret", "spotify_secret"], run(HEX, 32))
  ),
  provider("bitly", "Bitly token", "content", "https://app.bitly.com/settings/api", named("bitly", run(HEX, 40))),
  provider("dub", "Dub API key", "content", "https://app.dub.co/settings/tokens", token("dub_", run(ALNUM2, 24))),
  provider(
    "recaptcha",
    "reCAPTCHA secret",
    "sign-in",
    "https://www.google.com/recaptcha/admin",
    named(["recaptcha_secret", "recaptcha_secret_key"], "6L", run(URL64, 38))
  ),
  provider(
    "hcaptcha",
    "hCaptcha secret",
    "sign-in",
    "https://dashboard.hcaptcha.com",
    [named("hcaptcha", "0x", run(ANY_HEX, 40)), named("hcaptcha", "ES_", run(HEX, 32))],
    { judge: (_secret, line) => /captcha/i.test(line) ? "live" : void 0 }
  ),
  provider(
    "turnstile",
    "Turnstile secret",
    "sign-in",
    "https://dash.cloudflare.com/?to=/:account/turnstile",
    named(["turnstile_secret", "turnstile_secret_key"], "0x4", run(URL64, 30, 34))
  ),
  provider(
    "inngest",
    "Inngest key",
    "content",
    "https://app.inngest.com",
    [token("signkey-prod-", run(HEX, 64)), token("signkey-test-", run(HEX, 64))],
    { test: /-test-/ }
  ),
  provider(
    "trigger-dev",
    "Trigger.dev secret",
    "content",
    "https://cloud.trigger.dev",
    [token("tr_prod_", run(ALNUM2, 20, 24)), token("tr_dev_", run(ALNUM2, 20, 24)), token("tr_pat_", run(LOWER, 40))],
    { test: /^tr_dev_/ }
  ),
  provider(
    "svix",
    "Svix token",
    "content",
    "https://dashboard.svix.com",
    token("testsk_", run(ALNUM2, 32), ".", run("a-z", 2)),
    { test: /^testsk_/ }
  ),
  provider("cal-com", "Cal.com API key", "content", "https://app.cal.com/settings/developer/api-keys", [
    token("cal_live_", run(HEX, 32)),
    token("cal_", run(HEX, 32))
  ]),
  provider(
    "docusign",
    "DocuSign secret",
    "content",
    "https://admindemo.docusign.com",
    named("docusign_secret", ...UUID)
  ),
  provider(
    "dropbox-sign",
    "Dropbox Sign API key",
    "content",
    "https://app.hellosign.com/home/myAccount#api",
    named(["hellosign", "dropbox_sign"], run(HEX, 64))
  ),
  provider(
    "nuget-password",
    "NuGet source password",
    "code",
    "the package source",
    token('ClearTextPassword" value="', run("!#-~", 6, 60)),
    { judge: (secret) => /%|XXXX|abc$/.test(secret) ? void 0 : "live" }
  ),
  provider(
    "loqate",
    "Loqate key",
    "content",
    "https://account.loqate.com",
    named("loqate", run("A-Z0-9", 4), "-", run("A-Z0-9", 4), "-", run("A-Z0-9", 4), "-", run("A-Z0-9", 4))
  )
];

// src/secrets/jwt.ts
function jwtClaims(token2) {
  const [header = "", payload = ""] = token2.split(".");
  try {
    JSON.parse(Buffer.from(header, "base64url").toString());
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString());
    return typeof claims === "object" && claims !== null ? claims : void 0;
  } catch {
    return void 0;
  }
}
function supabaseRole(token2) {
  const claims = jwtClaims(token2);
  return claims?.["iss"] === "supabase" || claims?.["ref"] !== void 0 ? String(claims?.["role"]) : void 0;
}

// src/secrets/providers/database.ts
var isNobodys = (password) => /^(password|pass|secret|redis|postgres|admin|root|guest|user|test|changeme|\$|\{|<|%|\*|\.\.\.)/i.test(password) || isStandIn(password) || password.length < 6;
var SUPABASE = "https://supabase.com/dashboard/project/_/settings/api-keys";
var database = [
  provider("supabase-secret", "Supabase secret key", "database", SUPABASE, token("sb_secret_", run(URL64, 31, 48))),
  provider(
    "supabase-service-role",
    "Supabase service_role key",
    "database",
    SUPABASE,
    token("eyJ", run(URL64, 10, 400), ".eyJ", run(URL64, 20, 2e3), ".", run(URL64, 20, 700)),
    { judge: (secret) => supabaseRole(secret) === "service_role" ? "live" : void 0 }
  ),
  provider(
    "supabase-pat",
    "Supabase access token",
    "database",
    "https://supabase.com/dashboard/account/tokens",
    token("sbp_", run(HEX, 40))
  ),
  provider(
    "supabase-pat-fine",
    "Supabase fine-grained access token",
    "database",
    "https://supabase.com/dashboard/account/tokens",
    token("sbp_v0_", run(HEX, 40))
  ),
  provider(
    "supabase-jwt-secret",
    "Supabase JWT secret",
    "database",
    SUPABASE,
    named("supabase_jwt_secret", run(`${BASE64}=`, 40, 100))
  ),
  provider(
    "planetscale-password",
    "PlanetScale password",
    "database",
    "https://app.planetscale.com",
    token("pscale_pw_", run("A-Za-z0-9_=.-", 32, 64))
  ),
  provider(
    "planetscale-token",
    "PlanetScale service token",
    "database",
    "https://app.planetscale.com",
    token("pscale_tkn_", run("A-Za-z0-9_=.-", 32, 64))
  ),
  provider(
    "planetscale-oauth",
    "PlanetScale OAuth token",
    "database",
    "https://app.planetscale.com",
    token("pscale_oauth_", run("A-Za-z0-9_=.-", 32, 64))
  ),
  provider(
    "neon",
    "Neon API key",
    "database",
    "https://console.neon.tech/app/settings/api-keys",
    token("napi_", run(LOWER, 64))
  ),
  provider(
    "upstash-redis",
    "Upstash Redis token",
    "database",
    "https://console.upstash.com",
    named(["upstash_redis_rest_token", "kv_rest_api_token", "upstash_vector_rest_token"], run(`${BASE64}=_-`, 40, 140))
  ),
  provider("upstash-qstash", "Upstash QStash token", "database", "https://console.upstash.com/qstash", [
    named("qstash_token", run(`${BASE64}=`, 40, 200)),
    token("sig_", run(ALNUM2, 26, 40))
  ]),
  provider(
    "redis-url",
    "Redis URL with a password",
    "database",
    "your Redis host",
    [
      token("redis://", run("A-Za-z0-9_.-", 0, 40), ":", run("!-.0-9;-?A-~", 6, 200), "@", run("A-Za-z0-9.-", 3, 200)),
      token("rediss://", run("A-Za-z0-9_.-", 0, 40), ":", run("!-.0-9;-?A-~", 6, 200), "@", run("A-Za-z0-9.-", 3, 200))
    ],
    { judge: (url) => isNobodys(passwordOf(url)) || isLocal(url) ? void 0 : "live" }
  ),
  provider(
    "amqp-url",
    "RabbitMQ URL with a password",
    "database",
    "your RabbitMQ host",
    [
      token("amqp://", run("A-Za-z0-9_.-", 1, 60), ":", run("!-.0-9;-?A-~", 6, 200), "@", run("A-Za-z0-9.-", 3, 200)),
      token("amqps://", run("A-Za-z0-9_.-", 1, 60), ":", run("!-.0-9;-?A-~", 6, 200), "@", run("A-Za-z0-9.-", 3, 200))
    ],
    { judge: (url) => isNobodys(passwordOf(url)) || isLocal(url) ? void 0 : "live" }
  ),
  provider(
    "clickhouse",
    "ClickHouse Cloud key",
    "database",
    "https://console.clickhouse.cloud",
    token("4b1d", run(ALNUM2, 38))
  ),
  provider("convex", "Convex deploy key", "database", "https://dashboard.convex.dev", [
    token("prod:", run(`${LOWER}-`, 8, 40), "|", run(`${BASE64}=`, 40, 200)),
    named("convex_deploy_key", run(`${BASE64}=|:-`, 40, 300))
  ]),
  provider("fauna", "Fauna secret", "database", "https://dashboard.fauna.com", token("fnA", run(URL64, 35, 60))),
  provider(
    "turso",
    "Turso database token",
    "database",
    "https://turso.tech/app",
    named(
      ["turso_auth_token", "turso_database_token", "libsql_auth_token"],
      "eyJ",
      run(URL64, 10, 200),
      ".",
      run(URL64, 20, 600),
      ".",
      run(URL64, 40, 300)
    )
  ),
  provider(
    "airtable",
    "Airtable access token",
    "database",
    "https://airtable.com/create/tokens",
    token("pat", run(ALNUM2, 14), ".", run(HEX, 64))
  ),
  provider("airtable-key", "Airtable API key", "database", "https://airtable.com/account", [
    named("airtable", run(LOWER, 17)),
    named("airtable", "key", run(ALNUM2, 14))
  ]),
  provider(
    "mongodb-atlas",
    "MongoDB Atlas private key",
    "database",
    "https://cloud.mongodb.com",
    named(["mongodb_atlas_private_key", "atlas_private_key", "mongodbatlas_private_key"], ...UUID)
  ),
  provider("xata", "Xata API key", "database", "https://app.xata.io/settings", token("xau_", run(ALNUM2, 20, 60))),
  provider("nile", "Nile database URL", "database", "https://console.thenile.dev", named("niledb_password", ...UUID)),
  provider("prisma-accelerate", "Prisma Accelerate key", "database", "https://console.prisma.io", [
    token("accelerate.prisma-data.net/?api_key=", run("A-Za-z0-9_.-", 40, 700))
  ]),
  provider("pinecone", "Pinecone API key", "database", "https://app.pinecone.io", [
    token("pcsk_", run(WORD, 60, 80)),
    named("pinecone", ...UUID)
  ]),
  provider(
    "weaviate",
    "Weaviate API key",
    "database",
    "https://console.weaviate.cloud",
    named("weaviate", run(ALNUM2, 36, 90))
  ),
  provider("qdrant", "Qdrant API key", "database", "https://cloud.qdrant.io", named("qdrant", run(LOOSE, 50, 200))),
  provider(
    "algolia-admin",
    "Algolia admin key",
    "database",
    "https://dashboard.algolia.com/account/api-keys",
    named("algolia", run(HEX, 32)),
    { judge: (_, line) => /search/i.test(line) ? "public" : "live" }
  ),
  provider(
    "meilisearch",
    "Meilisearch master key",
    "database",
    "https://cloud.meilisearch.com",
    named(["meili_master_key", "meilisearch_master_key", "meilisearch_api_key"], run(URL64, 32, 64))
  ),
  provider(
    "typesense",
    "Typesense admin key",
    "database",
    "https://cloud.typesense.org",
    named(["typesense_admin", "typesense_api_key"], run(ALNUM2, 32, 64))
  ),
  provider(
    "snowflake",
    "Snowflake password",
    "database",
    "https://app.snowflake.com",
    named("snowflake_password", run("!-&(-~", 12, 64))
  ),
  provider(
    "databricks-old",
    "Databricks token",
    "database",
    "https://accounts.cloud.databricks.com",
    named("databricks", "dapi", run(HEX, 32))
  ),
  provider(
    "confluent-secret",
    "Confluent secret",
    "database",
    "https://confluent.cloud/settings/api-keys",
    named("confluent", run(LOWER, 64))
  ),
  provider(
    "confluent-key",
    "Confluent access token",
    "database",
    "https://confluent.cloud/settings/api-keys",
    named("confluent", run(LOWER, 16))
  ),
  provider(
    "aiven",
    "Aiven service password",
    "database",
    "https://console.aiven.io",
    token("AVNS_", run(WORD, 16, 40))
  ),
  provider(
    "contentful",
    "Contentful delivery token",
    "content",
    "https://app.contentful.com",
    named("contentful", run(LOOSE, 43))
  ),
  provider(
    "hasura",
    "Hasura admin secret",
    "database",
    "https://cloud.hasura.io",
    named(
      ["hasura_graphql_admin_secret", "hasura_admin_secret", "x-hasura-admin-secret"],
      run("A-Za-z0-9_@#=-", 20, 100)
    )
  )
];
var passwordOf = (url) => /^\w+:\/\/[^:]*:(.*)@/.exec(url)?.[1] ?? "";
var isLocal = (url) => /@(localhost|127\.|0\.0\.0\.0|redis\b|host\.docker|example\.)/.test(url);

// src/secrets/providers/infrastructure.ts
var infrastructure = [
  provider(
    "aws-key-id",
    "AWS access key id",
    "infrastructure",
    "https://console.aws.amazon.com/iam/home#/security_credentials",
    ["AKIA", "ASIA", "ABIA", "ACCA"].map((start) => token(start, run("A-Z2-7", 16))),
    { judge: (secret) => secret.endsWith("EXAMPLE") || entropy(secret) < 3 ? void 0 : "live" }
  ),
  provider(
    "aws-secret",
    "AWS secret access key",
    "infrastructure",
    "https://console.aws.amazon.com/iam/home#/security_credentials",
    named(
      ["aws_secret", "aws_secret_access_key", "secret_access_key", "secretaccesskey", "awssecret"],
      run(BASE64, 40)
    )
  ),
  provider(
    "aws-session",
    "AWS session token",
    "infrastructure",
    "https://console.aws.amazon.com/iam",
    named(["aws_session_token", "awssessiontoken"], run(`${BASE64}=`, 100, 1200))
  ),
  provider("aws-bedrock", "Amazon Bedrock API key", "ai", "https://console.aws.amazon.com/bedrock", [
    token("ABSKQmVkcm9ja0FQSUtleS1", run(`${BASE64}=`, 109, 132)),
    token("bedrock-api-key-", run(`${BASE64}=`, 60, 4e3))
  ]),
  provider(
    "google-api-key",
    "Google API key",
    "ai",
    "https://console.cloud.google.com/apis/credentials",
    token("AIza", run(URL64, 35)),
    {
      judge: (_, line) => {
        if (/NEXT_PUBLIC|VITE_|REACT_APP|PUBLIC_|EXPO_PUBLIC|firebase|authDomain|apiKey/i.test(line)) return "public";
        return /gcp|google|gemini|genai|palm|vertex|maps|places|youtube|server|secret/i.test(line) ? "live" : "public";
      }
    }
  ),
  provider(
    "google-api-key-new",
    "Google API key",
    "ai",
    "https://console.cloud.google.com/apis/credentials",
    token("AQ.Ab8RN6", run(URL64, 40, 60))
  ),
  provider(
    "azure-storage",
    "Azure storage account key",
    "infrastructure",
    "https://portal.azure.com",
    [
      token("AccountKey=", run(BASE64, 86), "=="),
      named(["azure_storage_key", "azure_storage_account_key", "azure_storage_access_key"], run(BASE64, 86), "==")
    ],
    // The emulator's key stands in Microsoft's documentation.
    { judge: (_, line) => /devstoreaccount1/.test(line) ? "public" : "live" }
  ),
  provider(
    "azure-sas",
    "Azure shared access key",
    "infrastructure",
    "https://portal.azure.com",
    token("SharedAccessKey=", run(`${BASE64}`, 43), "=")
  ),
  provider(
    "azure-devops",
    "Azure DevOps token",
    "code",
    "https://dev.azure.com",
    named(["azure_devops", "azuredevops", "ado_pat", "vsts"], run("a-z2-7", 52))
  ),
  provider(
    "alibaba-id",
    "Alibaba Cloud access key",
    "infrastructure",
    "https://ram.console.aliyun.com",
    token("LTAI", run(ALNUM2, 12, 20))
  ),
  provider(
    "alibaba-secret",
    "Alibaba Cloud secret",
    "infrastructure",
    "https://ram.console.aliyun.com",
    named(["alibaba", "aliyun"], run(LOWER, 30))
  ),
  provider(
    "yandex-aws",
    "Yandex Cloud static key",
    "infrastructure",
    "https://console.yandex.cloud",
    named("yandex", "YC", run(URL64, 38))
  ),
  provider(
    "yandex-key",
    "Yandex Cloud API key",
    "infrastructure",
    "https://console.yandex.cloud",
    token("AQVN", run(URL64, 35, 38))
  ),
  provider(
    "yandex-token",
    "Yandex IAM token",
    "infrastructure",
    "https://console.yandex.cloud",
    named("yandex", "t1.", run("A-Z0-9a-z_-", 1, 20), run("=", 0, 2), ".", run("A-Z0-9a-z_-", 86), run("=", 0, 2))
  ),
  provider(
    "digitalocean",
    "DigitalOcean token",
    "infrastructure",
    "https://cloud.digitalocean.com/account/api/tokens",
    [token("dop_v1_", run(HEX, 64)), token("doo_v1_", run(HEX, 64)), token("dor_v1_", run(HEX, 64))]
  ),
  provider(
    "digitalocean-spaces",
    "DigitalOcean Spaces secret",
    "infrastructure",
    "https://cloud.digitalocean.com/account/api/spaces",
    named(["spaces_secret", "do_spaces_secret"], run(BASE64, 43))
  ),
  provider("netlify", "Netlify access token", "infrastructure", "https://app.netlify.com/user/applications", [
    token("nfp_", run(ALNUM2, 36)),
    named("netlify", run(LOOSE, 40, 46))
  ]),
  provider(
    "vercel-old",
    "Vercel access token",
    "infrastructure",
    "https://vercel.com/account/settings/tokens",
    named(["vercel_token", "vercel_access_token", "vercel_api_token", "now_token"], run(ALNUM2, 24))
  ),
  provider(
    "vercel-blob",
    "Vercel Blob token",
    "infrastructure",
    "https://vercel.com/dashboard/stores",
    token("vercel_blob_rw_", run(ALNUM2, 16), "_", run(ALNUM2, 28, 40))
  ),
  provider(
    "railway",
    "Railway token",
    "infrastructure",
    "https://railway.com/account/tokens",
    named("railway", ...UUID)
  ),
  provider(
    "render",
    "Render API key",
    "infrastructure",
    "https://dashboard.render.com/u/settings#api-keys",
    token("rnd_", run(ALNUM2, 24, 32))
  ),
  provider(
    "render-hook",
    "Render deploy hook",
    "infrastructure",
    "https://dashboard.render.com",
    token("api.render.com/deploy/srv-", run(LOWER, 20), "?key=", run(URL64, 11))
  ),
  provider("fly", "Fly.io token", "infrastructure", "https://fly.io/dashboard", [
    token("FlyV1 fm", run("12", 1), run("a-z", 0, 1), "_", run(`${BASE64}=,_`, 100, 1500)),
    token("fo1_", run(URL64, 43))
  ]),
  provider("heroku", "Heroku API key", "infrastructure", "https://dashboard.heroku.com/account", [
    named("heroku", ...UUID),
    token("HRKU-", run(URL64, 60, 64))
  ]),
  provider("cloudflare-key", "Cloudflare API key", "infrastructure", "https://dash.cloudflare.com/profile/api-tokens", [
    named(["cloudflare_api_key", "cf_api_key", "cloudflare_global", "x-auth-key"], run(HEX, 37)),
    named(["cloudflare_api_token", "cf_api_token", "cloudflare_token", "clouflare_api_token"], run(URL64, 40))
  ]),
  provider(
    "cloudflare-ca",
    "Cloudflare origin CA key",
    "infrastructure",
    "https://dash.cloudflare.com/profile/api-tokens",
    token("v1.0-", run(HEX, 24), "-", run(HEX, 146))
  ),
  provider(
    "fastly",
    "Fastly API token",
    "infrastructure",
    "https://manage.fastly.com/account/personal/tokens",
    named("fastly", run(LOOSE, 32))
  ),
  provider(
    "bunny",
    "bunny.net access key",
    "infrastructure",
    "https://dash.bunny.net",
    named(
      ["bunny", "bunnycdn"],
      run(HEX, 8),
      "-",
      run(HEX, 4),
      "-",
      run(HEX, 4),
      "-",
      run(HEX, 12),
      "-",
      run(HEX, 4),
      "-",
      run(HEX, 4)
    )
  ),
  provider(
    "hetzner",
    "Hetzner Cloud token",
    "infrastructure",
    "https://console.hetzner.cloud",
    named(["hcloud_token", "hetzner"], run(ALNUM2, 64))
  ),
  provider(
    "linode",
    "Linode token",
    "infrastructure",
    "https://cloud.linode.com/profile/tokens",
    named("linode", run(HEX, 64))
  ),
  provider(
    "vultr",
    "Vultr API key",
    "infrastructure",
    "https://my.vultr.com/settings/#settingsapi",
    named("vultr", run(UPPER, 36))
  ),
  provider(
    "scalingo",
    "Scalingo API token",
    "infrastructure",
    "https://dashboard.scalingo.com/account/tokens",
    token("tk-us-", run(URL64, 48))
  ),
  provider(
    "scaleway",
    "Scaleway secret key",
    "infrastructure",
    "https://console.scaleway.com/iam/api-keys",
    named(["scaleway", "scw_secret_key"], ...UUID)
  ),
  provider(
    "northflank",
    "Northflank token",
    "infrastructure",
    "https://app.northflank.com",
    token("nf-", run(URL64, 100, 400))
  ),
  provider("deno-deploy", "Deno Deploy token", "infrastructure", "https://dash.deno.com/account#access-tokens", [
    token("ddp_", run(ALNUM2, 36)),
    token("ddo_", run(ALNUM2, 36))
  ]),
  provider(
    "terraform",
    "Terraform Cloud token",
    "infrastructure",
    "https://app.terraform.io/app/settings/tokens",
    token(run(ALNUM2, 14), ".atlasv1.", run(LOOSE, 60, 70))
  ),
  provider(
    "pulumi",
    "Pulumi access token",
    "infrastructure",
    "https://app.pulumi.com/account/tokens",
    token("pul-", run(HEX, 40))
  ),
  provider(
    "doppler",
    "Doppler token",
    "infrastructure",
    "https://dashboard.doppler.com",
    ["dp.pt.", "dp.st.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit."].map(
      (start) => token(start, run("A-Za-z0-9._-", 40, 60))
    )
  ),
  provider(
    "infisical",
    "Infisical token",
    "infrastructure",
    "https://app.infisical.com",
    token("st.", run(HEX, 24), ".", run(HEX, 32), ".", run(HEX, 32))
  ),
  provider(
    "vault-old",
    "HashiCorp Vault token",
    "infrastructure",
    "https://developer.hashicorp.com/vault/docs/commands/token/revoke",
    named(["vault_token", "vault_api_token", "vaulttoken"], "s.", run(ALNUM2, 24))
  ),
  provider(
    "onepassword-secret-key",
    "1Password secret key",
    "infrastructure",
    "https://my.1password.com/profile",
    token("A3-", run(UPPER, 6), "-", run(UPPER, 6, 11), "-", run(UPPER, 5), "-", run(UPPER, 5), "-", run(UPPER, 5))
  ),
  provider(
    "onepassword-secret-key-long",
    "1Password secret key",
    "infrastructure",
    "https://my.1password.com/profile",
    token(
      "A3-",
      run(UPPER, 6),
      "-",
      run(UPPER, 6),
      "-",
      run(UPPER, 5),
      "-",
      run(UPPER, 5),
      "-",
      run(UPPER, 5),
      "-",
      run(UPPER, 5)
    )
  ),
  provider(
    "age",
    "age secret key",
    "infrastructure",
    "take a new one: age-keygen",
    token("AGE-SECRET-KEY-1", run("QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L", 58))
  ),
  provider("harness", "Harness API key", "infrastructure", "https://app.harness.io", [
    token("pat.", run(URL64, 22), ".", run(ALNUM2, 24), ".", run(ALNUM2, 20)),
    token("sat.", run(URL64, 22), ".", run(ALNUM2, 24), ".", run(ALNUM2, 20))
  ]),
  provider(
    "prefect",
    "Prefect API key",
    "infrastructure",
    "https://app.prefect.cloud/my/api-keys",
    token("pnu_", run(ALNUM2, 36))
  ),
  provider(
    "defined-networking",
    "Defined Networking token",
    "infrastructure",
    "https://admin.defined.net",
    token("dnkey-", run(LOOSE, 26), "-", run(LOOSE, 52))
  ),
  provider(
    "octopus",
    "Octopus Deploy API key",
    "infrastructure",
    "https://octopus.com",
    token("API-", run(UPPER, 26)),
    { judge: (_, line) => /octopus|api.?key|api.?token/i.test(line) ? "live" : void 0 }
  ),
  provider("artifactory", "Artifactory API key", "code", "https://jfrog.com", [
    token("AKCp", run(ALNUM2, 69)),
    token("cmVmd", run(ALNUM2, 59)),
    named(["jfrog", "artifactory", "bintray", "xray"], run(LOWER, 73)),
    named(["jfrog", "artifactory", "bintray", "xray"], run(LOWER, 64))
  ]),
  provider(
    "infracost",
    "Infracost API key",
    "infrastructure",
    "https://dashboard.infracost.io",
    token("ico-", run(ALNUM2, 32))
  ),
  provider(
    "meraki",
    "Cisco Meraki API key",
    "infrastructure",
    "https://dashboard.meraki.com",
    named(["meraki"], run(HEX, 40))
  ),
  provider(
    "tf-password",
    "database password in Terraform",
    "database",
    "your cloud’s console",
    named(["administrator_login_password", "master_password"], run("!#%-&*-9;-~", 8, 40)),
    {
      judge: (secret, line) => /var\.|local\.|data\.|\$\{/.test(line) ? void 0 : secret.length > 9 ? "live" : void 0
    }
  ),
  provider(
    "ngrok",
    "ngrok auth token",
    "infrastructure",
    "https://dashboard.ngrok.com",
    named(["ngrok_authtoken", "ngrok_auth_token", "ngrok"], run(ALNUM2, 27), "_", run(ALNUM2, 21))
  )
];

// src/secrets/providers/mail.ts
var mail = [
  provider(
    "resend",
    "Resend API key",
    "mail",
    "https://resend.com/api-keys",
    token("re_", run(ALNUM2, 8, 9), "_", run(ALNUM2, 20, 28))
  ),
  provider(
    "resend-webhook",
    "Resend signing secret",
    "mail",
    "https://resend.com/webhooks",
    named("resend_webhook_secret", "whsec_", run(`A-Za-z0-9+/=`, 24, 60))
  ),
  provider(
    "postmark",
    "Postmark server token",
    "mail",
    "https://account.postmarkapp.com/servers",
    named("postmark", ...UUID)
  ),
  provider(
    "mailgun",
    "Mailgun API key",
    "mail",
    "https://app.mailgun.com/settings/api_security",
    [token("key-", run(HEX, 32)), named(["mailgun", "mg_api_key"], run(HEX, 32), "-", run(HEX, 8), "-", run(HEX, 8))],
    {
      judge: (secret, line) => !secret.startsWith("key-") || /mailgun|mg[_-]|api[_-]?key/i.test(line) ? "live" : void 0
    }
  ),
  provider(
    "mailgun-signing",
    "Mailgun signing key",
    "mail",
    "https://app.mailgun.com/settings/api_security",
    named("mailgun", run(HEX, 32), "-", run("0-9a-h", 8), "-", run("0-9a-h", 8))
  ),
  provider("sendgrid-key", "SendGrid API key", "mail", "https://app.sendgrid.com/settings/api_keys", [
    token("SG.", run(URL64, 22), ".", run(URL64, 43)),
    token("SG.", run(`.${LOOSE}`, 66))
  ]),
  provider("brevo", "Brevo (Sendinblue) API key", "mail", "https://app.brevo.com/settings/keys/api", [
    token("xkeysib-", run(HEX, 64), "-", run(ALNUM2, 16)),
    token("xsmtpsib-", run(HEX, 64), "-", run(ALNUM2, 16))
  ]),
  provider(
    "mailchimp",
    "Mailchimp API key",
    "mail",
    "https://us1.admin.mailchimp.com/account/api",
    token(run(HEX, 32), "-us", run("0-9", 1, 2)),
    { judge: (_, line) => /MailchimpSDK\.initialize/.test(line) ? "public" : "live" }
  ),
  provider(
    "mandrill",
    "Mandrill API key",
    "mail",
    "https://mandrillapp.com/settings",
    [token("md-", run(URL64, 22)), named("mandrill", run(URL64, 22))],
    { judge: (_, line) => /mandrill/i.test(line) ? "live" : void 0 }
  ),
  provider(
    "mailjet",
    "Mailjet secret key",
    "mail",
    "https://app.mailjet.com/account/apikeys",
    named(["mailjet_secret", "mailjet_api_secret", "mj_apikey_private", "mailjet"], run(HEX, 32))
  ),
  provider(
    "mailerlite",
    "MailerLite token",
    "mail",
    "https://dashboard.mailerlite.com/integrations/api",
    named("mailerlite", "eyJ", run(URL64, 40, 400), ".", run(URL64, 60, 1200), ".", run(URL64, 300, 900))
  ),
  provider(
    "mailersend",
    "MailerSend token",
    "mail",
    "https://app.mailersend.com/api-tokens",
    token("mlsn.", run(HEX, 64))
  ),
  provider(
    "sparkpost",
    "SparkPost API key",
    "mail",
    "https://app.sparkpost.com/account/api-keys",
    named("sparkpost", run(HEX, 40))
  ),
  provider("loops", "Loops API key", "mail", "https://app.loops.so/settings?page=api", named("loops", run(HEX, 32))),
  provider("kit", "Kit (ConvertKit) secret", "mail", "https://app.kit.com/account_settings/developer_settings", [
    token("kit_", run(HEX, 32)),
    named(
      ["convertkit_api_secret", "convertkit_secret", "convertkit_api_key", "kit_api_key", "kit_api_secret"],
      run(URL64, 22, 46)
    )
  ]),
  provider(
    "beehiiv",
    "beehiiv API key",
    "mail",
    "https://app.beehiiv.com/settings/integrations",
    named("beehiiv", run(ALNUM2, 64))
  ),
  provider(
    "customer-io",
    "Customer.io API key",
    "mail",
    "https://fly.customer.io/settings/api_credentials",
    named(["customerio", "customer_io", "customer.io"], run(HEX, 20, 32))
  ),
  provider(
    "klaviyo",
    "Klaviyo private key",
    "mail",
    "https://www.klaviyo.com/settings/account/api-keys",
    token("pk_", run(HEX, 34))
  ),
  provider(
    "activecampaign",
    "ActiveCampaign API key",
    "mail",
    "https://www.activecampaign.com",
    named(["activecampaign", "active_campaign"], run(HEX, 72))
  ),
  provider(
    "campaign-monitor",
    "Campaign Monitor API key",
    "mail",
    "https://login.createsend.com",
    named(["campaignmonitor", "campaign_monitor", "createsend"], run(ALNUM2, 88, 92), "==")
  ),
  provider(
    "plunk",
    "Plunk secret key",
    "mail",
    "https://app.useplunk.com/settings/api",
    named("plunk", "sk_", run(HEX, 48))
  ),
  provider(
    "courier",
    "Courier auth token",
    "mail",
    "https://app.courier.com/settings/api-keys",
    token("pk_prod_", run(UPPER, 28))
  ),
  provider(
    "elastic-email",
    "Elastic Email API key",
    "mail",
    "https://app.elasticemail.com/marketing/settings/new/manage-api",
    named(["elasticemail", "elastic_email"], run("A-F0-9", 96))
  ),
  provider(
    "zeptomail",
    "ZeptoMail token",
    "mail",
    "https://zeptomail.zoho.com",
    token("Zoho-enczapikey ", run(`A-Za-z0-9+/=`, 60, 200))
  ),
  provider(
    "smtp2go",
    "SMTP2GO API key",
    "mail",
    "https://app.smtp2go.com/sending/apikeys",
    token("api-", run("A-F0-9", 32))
  ),
  provider("nylas", "Nylas API key", "mail", "https://dashboard-v3.nylas.com", token("nyk_v0_", run(ALNUM2, 60, 70))),
  provider(
    "smtp-url",
    "SMTP URL with a password",
    "mail",
    "your mail host",
    [
      token(
        "smtp://",
        run("A-Za-z0-9_.@%+-", 1, 80),
        ":",
        run("!-.0-9;-?A-~", 6, 200),
        "@",
        run("A-Za-z0-9.-", 3, 200)
      ),
      token(
        "smtps://",
        run("A-Za-z0-9_.@%+-", 1, 80),
        ":",
        run("!-.0-9;-?A-~", 6, 200),
        "@",
        run("A-Za-z0-9.-", 3, 200)
      )
    ],
    {
      judge: (url) => /:(password|pass|secret|user|test|\$|\{|<|%)|@(localhost|127\.|mailhog|mailpit|example\.|smtp\.example)/i.test(
        url.slice(6)
      ) ? void 0 : "live"
    }
  )
];

// src/secrets/providers/messaging.ts
var messaging = [
  provider(
    "discord-bot",
    "Discord bot token",
    "messaging",
    "https://discord.com/developers/applications",
    named(
      ["discord", "bot_token", "bottoken", "login"],
      run("MNO", 1),
      run(URL64, 23, 27),
      ".",
      run(URL64, 6),
      ".",
      run(URL64, 27, 40)
    )
  ),
  provider("discord-webhook", "Discord webhook", "messaging", "https://discord.com/developers/docs/resources/webhook", [
    token("discord.com/api/webhooks/", run(DIGIT, 17, 20), "/", run(URL64, 60, 72)),
    token("discordapp.com/api/webhooks/", run(DIGIT, 17, 20), "/", run(URL64, 60, 72))
  ]),
  provider("discord-secret", "Discord client secret", "messaging", "https://discord.com/developers/applications", [
    named("discord", run(LOOSE, 32)),
    named("discord", run(HEX, 64))
  ]),
  provider("slack-more", "Slack token", "messaging", "https://api.slack.com/apps", [
    token("xoxe.xoxp-", run("0-9", 1), "-", run(ALNUM2, 150, 180)),
    token("xoxe.xoxb-", run("0-9", 1), "-", run(ALNUM2, 150, 180)),
    token("xoxe-", run("0-9", 1), "-", run(ALNUM2, 130, 160)),
    token("xoxs-", run("0-9", 6, 14), "-", run("0-9", 6, 14), "-", run("0-9", 6, 14), "-", run(LOWER, 8, 64))
  ]),
  provider("slack-hook", "Slack webhook", "messaging", "https://api.slack.com/apps", [
    token("hooks.slack.com/services/", run("A-Za-z0-9+/", 43, 56)),
    token("hooks.slack.com/workflows/", run("A-Za-z0-9+/", 43, 80)),
    token("hooks.slack.com/triggers/", run("A-Za-z0-9+/", 43, 80))
  ]),
  provider(
    "slack-signing",
    "Slack signing secret",
    "messaging",
    "https://api.slack.com/apps",
    named(["slack_signing_secret", "slacksigningsecret"], run(HEX, 32))
  ),
  provider(
    "telegram",
    "Telegram bot token",
    "messaging",
    "https://t.me/BotFather",
    token(run(DIGIT, 8, 10), ":A", run(URL64, 34)),
    { judge: (secret) => /:A{3,}/.test(secret) ? void 0 : "live" }
  ),
  provider(
    "telegram-named",
    "Telegram bot token",
    "messaging",
    "https://t.me/BotFather",
    named("telegr", run(DIGIT, 5, 16), ":A", run(URL64, 34))
  ),
  provider(
    "twilio-key",
    "Twilio API key",
    "messaging",
    "https://console.twilio.com/us1/account/keys-credentials/api-keys",
    [named(["twilio", "api_key", "api_sid"], "SK", run(HEX, 32))]
  ),
  provider(
    "twilio-token",
    "Twilio auth token",
    "messaging",
    "https://console.twilio.com",
    named(["twilio_auth_token", "twilio_token", "twilioauthtoken", "twilio_api_secret"], run(ALNUM2, 32))
  ),
  provider(
    "vonage",
    "Vonage API secret",
    "messaging",
    "https://dashboard.nexmo.com/settings",
    named(["vonage_api_secret", "nexmo_api_secret", "nexmo_secret", "vonage_secret"], run(ALNUM2, 16))
  ),
  provider(
    "messagebird",
    "MessageBird key",
    "messaging",
    "https://dashboard.messagebird.com/developers/access",
    named(["messagebird", "message-bird", "message_bird"], run(LOWER, 25))
  ),
  provider(
    "plivo",
    "Plivo auth token",
    "messaging",
    "https://console.plivo.com",
    named(["plivo_auth_token", "plivo_token"], run(ALNUM2, 40, 60))
  ),
  provider(
    "telnyx",
    "Telnyx API key",
    "messaging",
    "https://portal.telnyx.com/#/app/api-keys",
    token("KEY0", run("A-F0-9", 31), "_", run(ALNUM2, 22))
  ),
  provider("intercom", "Intercom access token", "messaging", "https://app.intercom.com/a/apps/_/developer-hub", [
    named("intercom", run(LOOSE, 60)),
    token("dG9rO", run(`${BASE64}=`, 50, 60))
  ]),
  provider(
    "zendesk",
    "Zendesk API token",
    "messaging",
    "https://support.zendesk.com",
    named("zendesk", run(LOWER, 40))
  ),
  provider(
    "help-scout",
    "Help Scout secret",
    "messaging",
    "https://secure.helpscout.net/users/apps",
    named(["helpscout", "help_scout"], run(HEX, 40))
  ),
  provider(
    "front",
    "Front API token",
    "messaging",
    "https://app.frontapp.com/settings/developers",
    named(
      ["front_api_token", "frontapp"],
      "eyJ",
      run(URL64, 20, 200),
      ".",
      run(URL64, 40, 600),
      ".",
      run(URL64, 40, 100)
    )
  ),
  provider("crisp", "Crisp token key", "messaging", "https://marketplace.crisp.chat", named("crisp", run(HEX, 64))),
  provider("onesignal", "OneSignal API key", "messaging", "https://dashboard.onesignal.com", [
    token("os_v2_app_", run(LOWER, 100, 110)),
    named(["onesignal_api_key", "onesignal_rest_api_key", "one_signal_api_key"], run(`${BASE64}`, 48))
  ]),
  provider(
    "pusher",
    "Pusher secret",
    "messaging",
    "https://dashboard.pusher.com",
    named(["pusher_secret", "pusher_app_secret", "pusher_key_secret"], run(HEX, 20))
  ),
  provider(
    "ably",
    "Ably API key",
    "messaging",
    "https://ably.com/accounts",
    named("ably", run(URL64, 6), ".", run(URL64, 6), ":", run(URL64, 43))
  ),
  provider(
    "stream",
    "Stream API secret",
    "messaging",
    "https://dashboard.getstream.io",
    named(["stream_api_secret", "getstream_secret", "stream_secret"], run(LOWER, 60, 80))
  ),
  provider(
    "sendbird",
    "Sendbird API token",
    "messaging",
    "https://dashboard.sendbird.com",
    named("sendbird", run(HEX, 40))
  ),
  provider(
    "livekit",
    "LiveKit API secret",
    "messaging",
    "https://cloud.livekit.io",
    named(["livekit_api_secret", "livekit_secret"], run(ALNUM2, 32, 52))
  ),
  provider(
    "knock",
    "Knock secret key",
    "messaging",
    "https://dashboard.knock.app",
    named("knock", "sk_", run(URL64, 40, 60))
  ),
  provider(
    "novu",
    "Novu secret key",
    "messaging",
    "https://dashboard.novu.co",
    named(["novu_secret_key", "novu_api_key"], run(HEX, 32))
  ),
  provider(
    "liveblocks",
    "Liveblocks secret key",
    "messaging",
    "https://liveblocks.io/dashboard",
    [token("sk_prod_", run(URL64, 60, 70)), token("sk_dev_", run(URL64, 60, 70))],
    { test: /^sk_dev_/ }
  ),
  provider(
    "mattermost",
    "Mattermost token",
    "messaging",
    "https://mattermost.com",
    named("mattermost", run(LOWER, 26))
  ),
  provider("gitter", "Gitter token", "messaging", "https://gitter.im", named("gitter", run(URL64, 40))),
  provider(
    "teams-hook",
    "Microsoft Teams webhook",
    "messaging",
    "https://learn.microsoft.com/microsoftteams",
    token(
      ".webhook.office.com/webhookb2/",
      run(`${LOWER}-`, 36),
      "@",
      run(`${LOWER}-`, 36),
      "/IncomingWebhook/",
      run(LOWER, 32),
      "/",
      run(`${LOWER}-`, 36)
    ),
    { judge: () => "live" }
  ),
  provider(
    "zapier-hook",
    "Zapier hook",
    "messaging",
    "https://zapier.com/app/zaps",
    token("hooks.zapier.com/hooks/catch/", run(DIGIT, 5, 10), "/", run(LOWER, 6, 12))
  ),
  provider(
    "make-hook",
    "Make hook",
    "messaging",
    "https://www.make.com",
    [
      "hook.eu1.make.com/",
      "hook.eu2.make.com/",
      "hook.us1.make.com/",
      "hook.us2.make.com/",
      "hook.integromat.com/"
    ].map((start) => token(start, run(LOWER, 28, 36)))
  ),
  provider(
    "ifttt-hook",
    "IFTTT webhook key",
    "messaging",
    "https://ifttt.com/maker_webhooks",
    token("maker.ifttt.com/trigger/", run(WORD, 1, 60), "/with/key/", run(URL64, 22, 60))
  ),
  provider("twitch", "Twitch token", "messaging", "https://dev.twitch.tv/console", [
    named("twitch", run(LOWER, 30)),
    token("oauth:", run(LOWER, 30))
  ]),
  provider(
    "circle-so",
    "Circle API token",
    "messaging",
    "https://app.circle.so/settings/api",
    named(["circle_api_token", "circle_so", "circle_headless"], run(ALNUM2, 24, 64))
  ),
  provider(
    "discourse",
    "Discourse API key",
    "messaging",
    "your Discourse, /admin/api/keys",
    named("discourse", run(HEX, 64))
  ),
  provider(
    "linear-secret",
    "Linear client secret",
    "messaging",
    "https://linear.app/settings/api",
    named("linear", run(HEX, 32))
  ),
  provider(
    "linear-oauth",
    "Linear OAuth token",
    "messaging",
    "https://linear.app/settings/api",
    token("lin_oauth_", run(HEX, 64))
  ),
  provider("asana", "Asana token", "messaging", "https://app.asana.com/0/my-apps", [
    named("asana", run(LOWER, 32)),
    named("asana", run("0-2", 1), "/", run(DIGIT, 16), ":", run(LOWER, 32))
  ]),
  provider("trello", "Trello token", "messaging", "https://trello.com/power-ups/admin", [
    named("trello", run(ALNUM2, 32)),
    token("ATTA", run(HEX, 72))
  ]),
  provider(
    "calendly",
    "Calendly token",
    "messaging",
    "https://calendly.com/integrations/api_webhooks",
    named("calendly", "eyJ", run(URL64, 20, 100), ".", run(URL64, 100, 400), ".", run(URL64, 80, 100))
  ),
  provider(
    "notion-old",
    "Notion token",
    "messaging",
    "https://www.notion.so/profile/integrations",
    named("notion", "secret_", run(ALNUM2, 43))
  )
];

// src/secrets/providers/money.ts
var money = [
  provider(
    "stripe-webhook",
    "Stripe or Svix webhook secret",
    "money",
    "https://dashboard.stripe.com/webhooks",
    token("whsec_", run(`${BASE64}=`, 24, 80))
  ),
  provider(
    "paddle",
    "Paddle API key",
    "money",
    "https://vendors.paddle.com/authentication-v2",
    token("pdl_", run("a-z", 4, 5), "_apikey_", run(LOWER, 26), "_", run(ALNUM2, 22), "_", run(ALNUM2, 3)),
    { test: /^pdl_sdbx_/ }
  ),
  provider(
    "paddle-webhook",
    "Paddle webhook secret",
    "money",
    "https://vendors.paddle.com/notifications",
    token("pdl_ntfset_", run(LOWER, 26), "_", run(`${BASE64}=`, 24, 64))
  ),
  provider(
    "lemon-squeezy",
    "Lemon Squeezy API key",
    "money",
    "https://app.lemonsqueezy.com/settings/api",
    named(
      ["lemonsqueezy", "lemon_squeezy", "lemon-squeezy", "lmsqueezy"],
      "eyJ",
      run(URL64, 100, 400),
      ".",
      run(URL64, 100, 600),
      ".",
      run(URL64, 300, 700)
    )
  ),
  provider("square-token", "Square access token", "money", "https://developer.squareup.com/apps", [
    token("EAAA", run(URL64, 22, 60)),
    token("sq0atp-", run(URL64, 22, 60))
  ]),
  provider(
    "square-secret",
    "Square application secret",
    "money",
    "https://developer.squareup.com/apps",
    token("sq0csp-", run("A-Za-z0-9_\\^\\]\\\\-", 40, 50))
  ),
  provider(
    "paypal-secret",
    "PayPal client secret",
    "money",
    "https://developer.paypal.com/dashboard/applications",
    named(["paypal"], "E", run(URL64, 79))
  ),
  provider(
    "braintree",
    "Braintree access token",
    "money",
    "https://www.braintreegateway.com",
    token("access_token$", run("a-z", 7, 10), "$", run(LOWER, 16), "$", run(HEX, 32)),
    { test: /\$sandbox\$/ }
  ),
  provider(
    "adyen",
    "Adyen API key",
    "money",
    "https://ca-live.adyen.com",
    named("adyen", "AQE", run(`${BASE64}=`, 60, 200), "-", run(`${BASE64}=`, 40, 100), "-", run("!-~", 10, 40))
  ),
  provider(
    "gocardless",
    "GoCardless access token",
    "money",
    "https://manage.gocardless.com/developers",
    named("gocardless", "live_", run(LOOSE, 40))
  ),
  provider(
    "plaid-secret",
    "Plaid secret",
    "money",
    "https://dashboard.plaid.com/developers/keys",
    named("plaid", run(LOWER, 30))
  ),
  provider(
    "plaid-token",
    "Plaid access token",
    "money",
    "https://dashboard.plaid.com/developers/keys",
    token("access-", run("a-z", 7, 11), "-", ...UUID),
    { test: /^access-(sandbox|development)-/ }
  ),
  provider(
    "flutterwave",
    "Flutterwave secret key",
    "money",
    "https://app.flutterwave.com/dashboard/settings/apis",
    [token("FLWSECK-", run(LOWER, 32), "-X"), token("FLWSECK_TEST-", run(LOWER, 32), "-X")],
    { test: /_TEST-/ }
  ),
  provider(
    "flutterwave-encryption",
    "Flutterwave encryption key",
    "money",
    "https://app.flutterwave.com/dashboard/settings/apis",
    token("FLWSECK_TEST-", run(LOWER, 12)),
    { test: /_TEST-/ }
  ),
  provider(
    "paystack",
    "Paystack secret key",
    "money",
    "https://dashboard.paystack.com/#/settings/developers",
    named("paystack", "sk_", run("a-z", 4), "_", run(HEX, 40)),
    { test: /^sk_test_/ }
  ),
  provider(
    "razorpay",
    "Razorpay key secret",
    "money",
    "https://dashboard.razorpay.com/app/keys",
    named(["razorpay_key_secret", "razorpay_secret", "razorpay-key-secret", "razorpaykeysecret"], run(ALNUM2, 24))
  ),
  provider(
    "mollie",
    "Mollie API key",
    "money",
    "https://my.mollie.com/dashboard/developers/api-keys",
    named("mollie", "live_", run(ALNUM2, 30, 40))
  ),
  provider(
    "mollie-test",
    "Mollie test key",
    "money",
    "https://my.mollie.com/dashboard/developers/api-keys",
    named("mollie", "test_", run(ALNUM2, 30, 40)),
    { test: /^test_/ }
  ),
  provider(
    "coinbase",
    "Coinbase access token",
    "money",
    "https://www.coinbase.com/settings/api",
    named("coinbase", run(URL64, 64))
  ),
  provider(
    "shippo",
    "Shippo API token",
    "money",
    "https://apps.goshippo.com/settings/api",
    token("shippo_", run("a-z", 4), "_", run(ANY_HEX, 40)),
    { test: /^shippo_test_/ }
  ),
  provider(
    "easypost",
    "EasyPost API key",
    "money",
    "https://www.easypost.com/account/api-keys",
    token("EZAK", run(ALNUM2, 54))
  ),
  provider(
    "easypost-test",
    "EasyPost test key",
    "money",
    "https://www.easypost.com/account/api-keys",
    token("EZTK", run(ALNUM2, 54)),
    { test: /^EZTK/ }
  ),
  provider(
    "duffel",
    "Duffel API token",
    "money",
    "https://app.duffel.com",
    token("duffel_", run("a-z", 4), "_", run(LOOSE, 43)),
    { test: /^duffel_test_/ }
  ),
  provider(
    "lob",
    "Lob API key",
    "money",
    "https://dashboard.lob.com/settings/api-keys",
    named("lob", run("a-z", 4), "_", run(HEX, 35)),
    { test: /^test_/ }
  ),
  provider(
    "finicity-token",
    "Finicity API token",
    "money",
    "https://developer.mastercard.com",
    named("finicity", run(HEX, 32))
  ),
  provider(
    "finicity-secret",
    "Finicity client secret",
    "money",
    "https://developer.mastercard.com",
    named("finicity", run(LOWER, 20))
  ),
  provider(
    "freshbooks",
    "FreshBooks access token",
    "money",
    "https://my.freshbooks.com/#/developer",
    named("freshbooks", run(LOWER, 64))
  ),
  provider("bittrex", "Bittrex key", "money", "https://global.bittrex.com", named("bittrex", run(LOWER, 32))),
  provider(
    "kraken",
    "Kraken API key",
    "money",
    "https://www.kraken.com/u/security/api",
    named("kraken", run("A-Za-z0-9/=_+-", 80, 90))
  ),
  provider(
    "kucoin-token",
    "KuCoin access token",
    "money",
    "https://www.kucoin.com/account/api",
    named("kucoin", run(HEX, 24))
  ),
  provider("kucoin-secret", "KuCoin secret", "money", "https://www.kucoin.com/account/api", named("kucoin", ...UUID)),
  provider(
    "etsy",
    "Etsy access token",
    "money",
    "https://www.etsy.com/developers/your-apps",
    named("etsy", run(LOWER, 24))
  ),
  provider(
    "freemius",
    "Freemius secret key",
    "money",
    "https://dashboard.freemius.com",
    named(["'secret_key", '"secret_key', "freemius"], "sk_", run("!-&(-~", 29))
  ),
  provider(
    "squarespace",
    "Squarespace access token",
    "money",
    "https://account.squarespace.com",
    named("squarespace", ...UUID)
  ),
  provider(
    "gumroad",
    "Gumroad access token",
    "money",
    "https://gumroad.com/settings/advanced",
    named("gumroad", run(URL64, 43))
  ),
  provider("chargebee", "Chargebee API key", "money", "https://app.chargebee.com", [
    token("live_", run(ALNUM2, 32, 36), "cb"),
    named("chargebee", "live_", run(ALNUM2, 32, 64))
  ]),
  provider(
    "recurly",
    "Recurly private key",
    "money",
    "https://app.recurly.com/go/developer/api_keys",
    named("recurly", run(HEX, 32))
  ),
  provider("whop", "Whop API key", "money", "https://whop.com/dashboard/developer", named("whop", run(URL64, 43))),
  provider("polar", "Polar access token", "money", "https://polar.sh/settings", [
    token("polar_oat_", run(WORD, 32, 64)),
    token("polar_pat_", run(WORD, 32, 64))
  ]),
  provider(
    "creem",
    "Creem API key",
    "money",
    "https://www.creem.io/dashboard/developers",
    token("creem_", run(ALNUM2, 20, 32))
  ),
  provider(
    "revenuecat",
    "RevenueCat secret key",
    "money",
    "https://app.revenuecat.com",
    named(["revenuecat", "revenue_cat"], "sk_", run(ALNUM2, 24, 40))
  ),
  provider("memberful", "Memberful API key", "money", "https://memberful.com", named("memberful", run(ALNUM2, 24))),
  provider(
    "patreon",
    "Patreon access token",
    "money",
    "https://www.patreon.com/portal/registration/register-clients",
    named("patreon", run(URL64, 43))
  ),
  provider(
    "memberstack",
    "Memberstack secret key",
    "sign-in",
    "https://app.memberstack.com",
    named("memberstack", "sk_", run(LOWER, 20, 40)),
    { test: /^sk_sb_/ }
  ),
  provider(
    "shopify-app-secret",
    "Shopify app secret",
    "money",
    "https://partners.shopify.com",
    named(["shopify_api_secret", "shopify_secret", "shopify-api-secret"], run(HEX, 32))
  ),
  provider(
    "bigcommerce",
    "BigCommerce access token",
    "money",
    "https://login.bigcommerce.com",
    named("bigcommerce", run(LOWER, 31))
  ),
  provider(
    "woocommerce",
    "WooCommerce consumer secret",
    "money",
    "https://woocommerce.com/document/woocommerce-rest-api/",
    token("cs_", run(HEX, 40))
  ),
  provider("sumup", "SumUp API key", "money", "https://developer.sumup.com", token("sup_sk_", run(ALNUM2, 30, 40))),
  provider(
    "wise",
    "Wise API token",
    "money",
    "https://wise.com/settings/api-tokens",
    named(["wise_api", "transferwise"], ...UUID)
  ),
  provider(
    "taxjar",
    "TaxJar API token",
    "money",
    "https://app.taxjar.com/account#api-access",
    named("taxjar", run(HEX, 32))
  ),
  provider(
    "checkout-com",
    "Checkout.com secret key",
    "money",
    "https://dashboard.checkout.com",
    [
      token("sk_sbox_", run(LOWER, 27, 32)),
      named(["checkout_com", "checkout-com", "checkoutcom"], "sk_", run(LOWER, 27, 32))
    ],
    { test: /sbox/ }
  ),
  provider(
    "amazon-pay",
    "Amazon Pay key id",
    "money",
    "https://sellercentral.amazon.com",
    token("amzn1.oa2-cs.v1.", run(HEX, 64))
  ),
  provider("sendle", "Sendle API key", "money", "https://app.sendle.com", named("sendle", run(ALNUM2, 24))),
  provider(
    "nowpayments",
    "NOWPayments API key",
    "money",
    "https://account.nowpayments.io",
    named("nowpayments", run(UPPER, 7), "-", run(UPPER, 7), "-", run(UPPER, 7), "-", run(UPPER, 7))
  )
];

// src/secrets/providers/monitoring.ts
var monitoring = [
  provider(
    "sentry-org",
    "Sentry organization token",
    "monitoring",
    "https://sentry.io/settings/auth-tokens",
    token("sntrys_eyJ", run(`${BASE64}=`, 80, 400), "_", run(BASE64, 43))
  ),
  provider(
    "sentry-user",
    "Sentry user token",
    "monitoring",
    "https://sentry.io/settings/account/api/auth-tokens",
    token("sntryu_", run(HEX, 64))
  ),
  provider(
    "sentry-old",
    "Sentry access token",
    "monitoring",
    "https://sentry.io/settings/account/api/auth-tokens",
    named("sentry", run(HEX, 64))
  ),
  provider(
    "posthog-personal",
    "PostHog personal API key",
    "monitoring",
    "https://us.posthog.com/settings/user-api-keys",
    token("phx_", run(ALNUM2, 41, 49))
  ),
  provider("segment", "Segment token", "monitoring", "https://app.segment.com", [
    token("sgp_", run(ALNUM2, 64)),
    named("segment_write_key", run(ALNUM2, 32))
  ]),
  provider(
    "mixpanel",
    "Mixpanel secret",
    "monitoring",
    "https://mixpanel.com/settings/project",
    named(["mixpanel_secret", "mixpanel_api_secret"], run(HEX, 32))
  ),
  provider(
    "amplitude",
    "Amplitude secret key",
    "monitoring",
    "https://app.amplitude.com",
    named(["amplitude_secret", "amplitude_secret_key"], run(HEX, 32))
  ),
  provider("datadog", "Datadog key", "monitoring", "https://app.datadoghq.com/organization-settings/api-keys", [
    named(["datadog", "dd_app_key", "dd_application_key"], run(LOWER, 40)),
    named(["dd_api_key", "datadog_api_key"], run(HEX, 32))
  ]),
  provider("new-relic", "New Relic key", "monitoring", "https://one.newrelic.com/api-keys", [
    token("NRAK-", run("A-Za-z0-9", 27)),
    token("NRII-", run(URL64, 32)),
    token("NRJS-", run(HEX, 19)),
    token("NRRA-", run(HEX, 42)),
    named(["new-relic", "newrelic", "new_relic"], run(LOWER, 64))
  ]),
  provider(
    "grafana-key",
    "Grafana API key",
    "monitoring",
    "https://grafana.com",
    token("eyJrIjoi", run(ALNUM2, 70, 400), run("=", 0, 3))
  ),
  provider(
    "grafana-cloud",
    "Grafana Cloud token",
    "monitoring",
    "https://grafana.com",
    token("glc_", run(`${BASE64}`, 32, 400), run("=", 0, 3)),
    { judge: (secret) => /\d/.test(secret) ? "live" : void 0 }
  ),
  provider("honeycomb", "Honeycomb API key", "monitoring", "https://ui.honeycomb.io/account", [
    token("hcaik_", run(LOWER, 58)),
    token("hcxik_", run(LOWER, 58)),
    named("honeycomb", run(ALNUM2, 22, 32))
  ]),
  provider("axiom", "Axiom token", "monitoring", "https://app.axiom.co/settings/api-tokens", [
    token("xaat-", ...UUID),
    token("xapt-", ...UUID)
  ]),
  provider(
    "better-stack",
    "Better Stack token",
    "monitoring",
    "https://betterstack.com/settings/api-tokens",
    named(["betterstack", "better_stack", "logtail", "betteruptime"], run(ALNUM2, 24, 32))
  ),
  provider("pagerduty", "PagerDuty key", "monitoring", "https://support.pagerduty.com/main/docs/api-access-keys", [
    named(["pagerduty", "pager_duty"], run(URL64, 20)),
    named(["pagerduty", "pager_duty"], run(HEX, 32))
  ]),
  provider("opsgenie", "Opsgenie API key", "monitoring", "https://app.opsgenie.com", named("opsgenie", ...UUID)),
  provider(
    "rollbar",
    "Rollbar access token",
    "monitoring",
    "https://rollbar.com",
    named(["rollbar_access_token", "rollbar_server_token", "rollbar_post_server"], run(HEX, 32))
  ),
  provider("bugsnag", "Bugsnag auth token", "monitoring", "https://app.bugsnag.com", named("bugsnag_auth", ...UUID)),
  provider("honeybadger", "Honeybadger API key", "monitoring", "https://app.honeybadger.io", [
    token("hbp_", run(ALNUM2, 36)),
    named("honeybadger_api_key", run(HEX, 8, 32))
  ]),
  provider(
    "logdna",
    "Mezmo (LogDNA) key",
    "monitoring",
    "https://app.mezmo.com",
    named(["logdna", "mezmo"], run(HEX, 32))
  ),
  provider(
    "sumologic-key",
    "Sumo Logic access key",
    "monitoring",
    "https://service.sumologic.com",
    named(["sumologic", "sumo_", "sumotoken", "sumo"], run(LOOSE, 64)),
    { judge: (_, line) => /sumo(?!f)/i.test(line) ? "live" : void 0 }
  ),
  provider(
    "dynatrace",
    "Dynatrace token",
    "monitoring",
    "https://www.dynatrace.com",
    token("dt0c01.", run(ALNUM2, 24), ".", run(ALNUM2, 64))
  ),
  provider("checkly", "Checkly API key", "monitoring", "https://app.checklyhq.com/settings/user/api-keys", [
    token("cu_", run(HEX, 32)),
    token("sv_cu_", run(HEX, 32))
  ]),
  provider(
    "statsig",
    "Statsig server key",
    "monitoring",
    "https://console.statsig.com",
    token("secret-", run(ALNUM2, 40, 50))
  ),
  provider(
    "growthbook",
    "GrowthBook secret",
    "monitoring",
    "https://app.growthbook.io/settings/keys",
    token("secret_", run("a-z", 4, 9), "_", run(URL64, 40, 50))
  ),
  provider(
    "plausible",
    "Plausible API key",
    "monitoring",
    "https://plausible.io/settings/api-keys",
    named("plausible", run(URL64, 64))
  ),
  provider(
    "beamer",
    "Beamer API key",
    "monitoring",
    "https://app.getbeamer.com/settings",
    named("beamer", "b_", run(LOOSE, 44))
  ),
  provider(
    "maxmind",
    "MaxMind license key",
    "monitoring",
    "https://www.maxmind.com/en/accounts/current/license-key",
    token(run(ALNUM2, 6), "_", run(ALNUM2, 29), "_mmk")
  ),
  provider("finnhub", "Finnhub key", "monitoring", "https://finnhub.io/dashboard", named("finnhub", run(LOWER, 20))),
  provider(
    "looker-secret",
    "Looker client secret",
    "monitoring",
    "https://cloud.google.com/looker",
    named("looker", run(LOWER, 24))
  ),
  provider(
    "nytimes",
    "New York Times API key",
    "content",
    "https://developer.nytimes.com/my-apps",
    named(["nytimes", "new-york-times", "newyorktimes"], run(LOOSE, 32))
  )
];

// src/secrets/providers/pem.ts
var BODY = "A-Za-z0-9+/=:,.() \\\\\\r\\n\\t-";
var pem = [
  provider(
    "private-key",
    "private key",
    "infrastructure",
    "wherever its public half is trusted",
    [
      token(
        "-----BEGIN ",
        run("A-Z0-9 ", 0, 24),
        "PRIVATE KEY",
        run(" BLOCK", 0, 6),
        "-----",
        run(BODY, 60, 12e3),
        "-----END ",
        run("A-Z0-9 ", 0, 24),
        "PRIVATE KEY",
        run(" BLOCK", 0, 6),
        "-----"
      )
    ],
    { verbatim: true, judge: (pemText) => isKey(pemText) ? "live" : void 0 }
  )
];
function isKey(text) {
  const body = text.split("-----")[2] ?? "";
  const lines = body.split(/\\r?\\n|\r?\n/).filter((line) => line.trim() !== "" && !/^[\w-]+:\s/.test(line.trim()));
  const base64 = lines.join("").replace(/\s/g, "");
  return base64.length >= 60 && /^[A-Za-z0-9+/]+=*(=[A-Za-z0-9+/]{4})?$/.test(base64) && new Set(base64).size > 20;
}

// src/secrets/providers/public.ts
var BROWSER = "It is made for browsers: whoever opens the page may have it.";
var publicKeys = [
  provider(
    "stripe-publishable",
    "Stripe or Clerk publishable key",
    "money",
    "https://docs.stripe.com/keys",
    [token("pk_live_", run(`${ALNUM2}=`, 20, 120)), token("pk_test_", run(`${ALNUM2}=`, 20, 120))],
    { public: BROWSER }
  ),
  provider(
    "supabase-anon",
    "Supabase anon key",
    "database",
    "https://supabase.com/docs/guides/api/api-keys",
    token("eyJ", run(URL64, 10, 400), ".eyJ", run(URL64, 20, 2e3), ".", run(URL64, 20, 700)),
    {
      public: `${BROWSER} Row level security is what protects the data.`,
      judge: (secret) => supabaseRole(secret) === "anon" ? "public" : void 0
    }
  ),
  provider(
    "supabase-publishable",
    "Supabase publishable key",
    "database",
    "https://supabase.com/docs/guides/api/api-keys",
    token("sb_publishable_", run(URL64, 20, 60)),
    { public: BROWSER }
  ),
  provider(
    "sentry-dsn",
    "Sentry DSN",
    "monitoring",
    "https://docs.sentry.io/concepts/key-terms/dsn-explainer/",
    token("https://", run(HEX, 32), "@", run("a-z0-9.", 3, 40), "sentry.io/", run("0-9", 4, 20)),
    { public: "It only lets errors in." }
  ),
  provider(
    "posthog-project",
    "PostHog project key",
    "monitoring",
    "https://posthog.com/docs/api",
    token("phc_", run(ALNUM2, 40, 50)),
    { public: BROWSER }
  ),
  provider(
    "mapbox-public",
    "Mapbox public token",
    "content",
    "https://docs.mapbox.com/help/getting-started/access-tokens/",
    token("pk.", run("a-zA-Z0-9", 60, 120), ".", run(URL64, 20, 24)),
    { public: BROWSER }
  ),
  provider(
    "flutterwave-public",
    "Flutterwave public key",
    "money",
    "https://developer.flutterwave.com/docs/api-keys",
    token("FLWPUBK_TEST-", run(LOWER, 32), "-X"),
    { public: BROWSER }
  ),
  provider(
    "mailgun-public",
    "Mailgun public validation key",
    "mail",
    "https://documentation.mailgun.com",
    token("pubkey-", run(HEX, 32)),
    { public: BROWSER }
  ),
  provider(
    "lob-public",
    "Lob publishable key",
    "money",
    "https://docs.lob.com",
    [token("test_pub_", run(HEX, 31)), token("live_pub_", run(HEX, 31))],
    { public: BROWSER }
  ),
  provider("langfuse-public", "Langfuse public key", "ai", "https://langfuse.com/docs", token("pk-lf-", ...UUID), {
    public: BROWSER
  }),
  provider(
    "revenuecat-public",
    "RevenueCat public key",
    "money",
    "https://www.revenuecat.com/docs/projects/authentication",
    [token("appl_", run("A-Za-z", 32)), token("goog_", run("A-Za-z", 32))],
    { public: BROWSER }
  )
];

// src/secrets/providers/sign-in.ts
var isKeyLike = (secret) => entropy(secret) >= 3.3 && !isStandIn(secret) && /\d/.test(secret) && /[A-Za-z]/.test(secret);
var signIn = [
  provider(
    "clerk",
    "Clerk secret key",
    "sign-in",
    "https://dashboard.clerk.com/last-active?path=api-keys",
    named("clerk", "sk_", run("a-z", 4), "_", run(ALNUM2, 40, 60)),
    { test: /^sk_test_/ }
  ),
  provider(
    "auth0-token",
    "Auth0 management token",
    "sign-in",
    "https://manage.auth0.com",
    named(
      ["auth0_management", "auth0_api_token", "auth0_token"],
      "eyJ",
      run(URL64, 20, 400),
      ".",
      run(URL64, 40, 2e3),
      ".",
      run(URL64, 40, 700)
    )
  ),
  provider(
    "auth0-secret",
    "Auth0 client secret",
    "sign-in",
    "https://manage.auth0.com",
    named(["auth0_client_secret", "auth0clientsecret", "auth0_secret", "auth0-client-secret"], run(URL64, 64))
  ),
  provider("okta", "Okta API token", "sign-in", "https://login.okta.com", named("okta", "00", run(LOOSE, 40))),
  provider(
    "workos",
    "WorkOS API key",
    "sign-in",
    "https://dashboard.workos.com/api-keys",
    named("workos", "sk_", run("a-z", 4, 7), "_", run(ALNUM2, 24, 80)),
    { test: /^sk_test_/ }
  ),
  provider(
    "stytch",
    "Stytch secret",
    "sign-in",
    "https://stytch.com/dashboard/api-keys",
    token("secret-live-", run(LOOSE, 36))
  ),
  provider(
    "stytch-test",
    "Stytch test secret",
    "sign-in",
    "https://stytch.com/dashboard/api-keys",
    token("secret-test-", run(LOOSE, 36)),
    { test: /^secret-test-/ }
  ),
  provider(
    "descope",
    "Descope management key",
    "sign-in",
    "https://app.descope.com/settings/company/managementkeys",
    named("descope_management", "K", run(ALNUM2, 60, 120))
  ),
  provider(
    "kinde",
    "Kinde client secret",
    "sign-in",
    "https://app.kinde.com",
    named("kinde_client_secret", run(ALNUM2, 44, 64))
  ),
  provider("logto", "Logto app secret", "sign-in", "https://cloud.logto.io", named("logto_app_secret", run(ALNUM2, 32))),
  provider(
    "propelauth",
    "PropelAuth API key",
    "sign-in",
    "https://app.propelauth.com",
    named("propelauth", run(HEX, 64, 160))
  ),
  provider("authress", "Authress access key", "sign-in", "https://authress.io/app", [
    token(
      "sc_",
      run(LOWER, 5, 30),
      ".",
      run(LOWER, 4, 6),
      ".acc",
      run(`${LOWER}_-`, 10, 33),
      ".",
      run(`${LOWER}+/_=-`, 30, 120)
    ),
    token(
      "ext_",
      run(LOWER, 5, 30),
      ".",
      run(LOWER, 4, 6),
      ".acc",
      run(`${LOWER}_-`, 10, 33),
      ".",
      run(`${LOWER}+/_=-`, 30, 120)
    )
  ]),
  provider(
    "google-oauth-secret",
    "Google OAuth client secret",
    "sign-in",
    "https://console.cloud.google.com/apis/credentials",
    token("GOCSPX-", run(URL64, 28))
  ),
  provider(
    "google-oauth-token",
    "Google OAuth access token",
    "sign-in",
    "https://myaccount.google.com/permissions",
    token("ya29.", run(URL64, 30, 400))
  ),
  provider(
    "facebook-secret",
    "Facebook app secret",
    "sign-in",
    "https://developers.facebook.com/apps",
    named(["facebook", "fb_app_secret"], run(HEX, 32))
  ),
  provider(
    "facebook-token",
    "Facebook access token",
    "sign-in",
    "https://developers.facebook.com/tools/accesstoken",
    token("EAA", run("MC", 1), run(ALNUM2, 100, 300))
  ),
  provider(
    "facebook-page-token",
    "Facebook page token",
    "sign-in",
    "https://developers.facebook.com/tools/accesstoken",
    token("EAACEdEose0cBA", run(ALNUM2, 20, 300))
  ),
  provider(
    "facebook-app-token",
    "Facebook app access token",
    "sign-in",
    "https://developers.facebook.com/tools/accesstoken",
    named(["facebook", "fb_", "access_token"], run("0-9", 15, 16), "|", run(URL64, 27))
  ),
  provider("linkedin-secret", "LinkedIn client secret", "sign-in", "https://www.linkedin.com/developers/apps", [
    named(["linkedin", "linked-in", "linked_in"], run(ALNUM2, 16)),
    token("WPL_AP1.", run(ALNUM2, 16))
  ]),
  provider(
    "twitter-key",
    "X (Twitter) API key",
    "sign-in",
    "https://developer.x.com/en/portal/dashboard",
    named("twitter", run(LOWER, 25))
  ),
  provider("twitter-secret", "X (Twitter) secret", "sign-in", "https://developer.x.com/en/portal/dashboard", [
    named("twitter", run(LOWER, 50)),
    named("twitter", run(LOWER, 45))
  ]),
  provider(
    "twitter-token",
    "X (Twitter) access token",
    "sign-in",
    "https://developer.x.com/en/portal/dashboard",
    named("twitter", run("0-9", 15, 25), "-", run(ALNUM2, 20, 40))
  ),
  provider(
    "twitter-bearer",
    "X (Twitter) bearer token",
    "sign-in",
    "https://developer.x.com/en/portal/dashboard",
    named(["twitter", "bearer_token", "x_bearer"], "AAAAAAAAAAAAAAAAAAAAAA", run("A-Za-z0-9%", 80, 100))
  ),
  provider("intra42", "42 client secret", "sign-in", "https://profile.intra.42.fr/oauth/applications", [
    token("s-s4t2ud-", run(HEX, 64)),
    token("s-s4t2af-", run(HEX, 64))
  ]),
  provider(
    "openshift",
    "OpenShift user token",
    "infrastructure",
    "https://docs.openshift.com",
    token("sha256~", run(URL64, 43))
  ),
  provider(
    "azure-secret",
    "Microsoft Entra client secret",
    "sign-in",
    "https://entra.microsoft.com",
    token(run("A-Za-z0-9_~.", 4), "Q~", run("A-Za-z0-9_~.-", 31, 34))
  ),
  provider(
    "session-secret",
    "secret that signs sessions",
    "sign-in",
    "take a new one: openssl rand -base64 32",
    [
      named(
        [
          "nextauth_secret",
          "auth_secret",
          "jwt_secret",
          "jwtsecret",
          "session_secret",
          "sessionsecret",
          "cookie_secret",
          "secret_key_base",
          "better_auth_secret",
          "payload_secret",
          "csrf_secret",
          "iron_session_password",
          "access_token_secret",
          "refresh_token_secret"
        ],
        run(`${BASE64}=_-`, 24, 256)
      )
    ],
    { isGeneric: true, judge: (secret) => isKeyLike(secret) ? "live" : void 0 }
  ),
  provider(
    "encryption-key",
    "encryption key",
    "sign-in",
    "take a new one, and encrypt again what it protects",
    [
      named(
        [
          "encryption_key",
          "encryptionkey",
          "app_encryption_key",
          "signing_secret",
          "signing_key",
          "hmac_secret",
          "app_secret",
          "cron_secret",
          "revalidate_secret",
          "webhook_secret"
        ],
        run(`${BASE64}=_-`, 24, 256)
      ),
      named("app_key", "base64:", run(`${BASE64}=`, 43, 44))
    ],
    { isGeneric: true, judge: (secret) => isKeyLike(secret.replace(/^base64:/, "")) ? "live" : void 0 }
  ),
  provider(
    "client-secret",
    "OAuth client secret",
    "sign-in",
    "in the provider’s console",
    named(["client_secret", "clientsecret", "client-secret"], run(WORD, 24, 64)),
    { isGeneric: true, judge: (secret) => isKeyLike(secret) && entropy(secret) > 3.6 ? "live" : void 0 }
  )
];

// src/secrets/providers/index.ts
var providers = [
  ...publicKeys,
  ...money,
  ...database,
  ...infrastructure,
  ...code,
  ...mail,
  ...ai,
  ...messaging,
  ...monitoring,
  ...content,
  ...signIn,
  ...pem
];

// src/secrets/rules.ts
function allRules() {
  return [...providers.map(provedRule), ...presetProofs()];
}

// src/secrets/run.ts
import { readFileSync } from "node:fs";
import { join as join2 } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { parseEnv } from "node:util";

// src/secrets/collector.ts
import { createHmac } from "node:crypto";

// src/secrets/check-sum.ts
import { crc32 } from "node:zlib";
var BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
function githubSumFits(token2) {
  const found = /^(?:gh[pousr]|npm)_([A-Za-z0-9]{30})([A-Za-z0-9]{6})$/.exec(token2);
  return found === null || base62(crc32(found[1] ?? "")) === found[2];
}
function base62(value) {
  let text = "";
  for (let rest = value; text.length < 6; rest = Math.floor(rest / 62)) text = BASE62.charAt(rest % 62) + text;
  return text;
}
function cloudflareSumFits(token2) {
  const found = /^(cf(?:k|ut|at)_)([A-Za-z0-9]{40})([0-9a-f]{8})$/.exec(token2);
  if (found === null) return true;
  const [, start = "", body = "", sum = ""] = found;
  return [body, start + body].some((text) => crc32(text).toString(16).padStart(8, "0") === sum);
}

// src/secrets/preset-providers.ts
var GITHUB = "https://github.com/settings/tokens";
var NPM = "https://www.npmjs.com/settings/~/tokens";
var PRESET_PROVIDERS = {
  AWSSecretAccessKey: provider(
    "aws-secret-key",
    "AWS secret access key",
    "infrastructure",
    "https://console.aws.amazon.com/iam/home#/security_credentials",
    []
  ),
  AWSAccessKeyID: provider(
    "aws-access-key",
    "AWS access key id",
    "infrastructure",
    "https://console.aws.amazon.com/iam/home#/security_credentials",
    []
  ),
  PrivateKeyP12: provider(
    "gcp-p12",
    "Google service account key",
    "infrastructure",
    "https://console.cloud.google.com/iam-admin/serviceaccounts",
    []
  ),
  PrivateKeyJSON: provider(
    "gcp-json",
    "Google service account key",
    "infrastructure",
    "https://console.cloud.google.com/iam-admin/serviceaccounts",
    []
  ),
  PrivateKey: provider("pem", "private key", "infrastructure", "wherever its public half is trusted", [], {
    verbatim: true
  }),
  PackageJSON_xOauthToken: provider("github-x-oauth", "GitHub token", "code", GITHUB, []),
  Npmrc_authToken: provider("npmrc", "npm token", "code", NPM, []),
  NPM_ACCESS_TOKEN: provider("npm", "npm access token", "code", NPM, [], { sumFits: githubSumFits }),
  BasicAuth: provider("basic-auth", "password in a URL", "other", "the service at that URL", []),
  SLACK_TOKEN: provider("slack", "Slack token", "messaging", "https://api.slack.com/apps", [], {
    // All real ones carry the number of a team or an app.
    judge: (secret) => /\d{5}/.test(secret) ? "live" : void 0
  }),
  IncomingWebhook: provider("slack-webhook", "Slack webhook", "messaging", "https://api.slack.com/apps", []),
  SENDGRID_KEY: provider("sendgrid", "SendGrid API key", "mail", "https://app.sendgrid.com/settings/api_keys", []),
  SHOPIFY_KEY: provider("shopify", "Shopify access token", "money", "https://admin.shopify.com", []),
  STRIPE_SECRET_KEY_LIVE: provider(
    "stripe-secret-key-live",
    "Stripe secret key",
    "money",
    "https://dashboard.stripe.com/apikeys",
    []
  ),
  STRIPE_RESTRICTED_KEY_LIVE: provider(
    "stripe-restricted-key-live",
    "Stripe restricted key",
    "money",
    "https://dashboard.stripe.com/apikeys",
    []
  ),
  STRIPE_SECRET_KEY_TEST: provider(
    "stripe-secret-key-test",
    "Stripe test key",
    "money",
    "https://dashboard.stripe.com/test/apikeys",
    [],
    { test: /_test_/ }
  ),
  STRIPE_RESTRICTED_KEY_TEST: provider(
    "stripe-restricted-key-test",
    "Stripe test key",
    "money",
    "https://dashboard.stripe.com/test/apikeys",
    [],
    { test: /_test_/ }
  ),
  GITHUB_TOKEN: provider("github", "GitHub token", "code", GITHUB, [], { sumFits: githubSumFits }),
  GITLAB_PERSONAL_ACCESS_TOKEN: provider(
    "gitlab",
    "GitLab token",
    "code",
    "https://gitlab.com/-/user_settings/personal_access_tokens",
    []
  ),
  GRAFANA_CLOUD_API_TOKEN: provider(
    "grafana-cloud-token",
    "Grafana Cloud token",
    "monitoring",
    "https://grafana.com",
    [],
    { judge: (secret) => /[0-9]/.test(secret) ? "live" : "public" }
  ),
  GRAFANA_SERVICE_ACCOUNT_TOKEN: provider(
    "grafana",
    "Grafana service account token",
    "monitoring",
    "https://grafana.com",
    []
  ),
  OPENAI_TOKEN: provider("openai", "OpenAI API key", "ai", "https://platform.openai.com/api-keys", []),
  ANTHROPIC_API_KEY: provider(
    "anthropic",
    "Anthropic API key",
    "ai",
    "https://console.anthropic.com/settings/keys",
    []
  ),
  GROQ_API_KEY: provider("groq", "Groq API key", "ai", "https://console.groq.com/keys", []),
  HUGGINGFACE_USER_ACCESS_TOKEN: provider(
    "huggingface",
    "Hugging Face token",
    "ai",
    "https://huggingface.co/settings/tokens",
    []
  ),
  LINEAR_API_TOKEN: provider("linear", "Linear API key", "messaging", "https://linear.app/settings/api", []),
  NOTION_INTEGRATION_TOKEN: provider(
    "notion",
    "Notion token",
    "messaging",
    "https://www.notion.so/profile/integrations",
    []
  ),
  OPS_TOKEN: provider(
    "onepassword",
    "1Password service account token",
    "infrastructure",
    "https://my.1password.com/integrations",
    []
  ),
  MongoDBConnection: provider("mongodb", "MongoDB URL with a password", "database", "https://cloud.mongodb.com", []),
  MySQLConnection: provider("mysql", "MySQL URL with a password", "database", "your database host", []),
  PostgreSQLConnection: provider("postgresql", "PostgreSQL URL with a password", "database", "your database host", []),
  HASHICORP_VAULT_SERVICE_TOKEN: provider(
    "vault",
    "HashiCorp Vault token",
    "infrastructure",
    "https://developer.hashicorp.com/vault/docs/commands/token/revoke",
    []
  ),
  HASHICORP_VAULT_BATCH_TOKEN: provider(
    "vault-batch",
    "HashiCorp Vault batch token",
    "infrastructure",
    "https://developer.hashicorp.com/vault/docs/commands/token/revoke",
    []
  ),
  HASHICORP_VAULT_RECOVERY_TOKEN: provider(
    "vault-recovery",
    "HashiCorp Vault recovery token",
    "infrastructure",
    "https://developer.hashicorp.com/vault/docs/commands/token/revoke",
    []
  ),
  VERCEL_PERSONAL_ACCESS_TOKEN: provider(
    "vercel-personal-access-token",
    "Vercel token",
    "infrastructure",
    "https://vercel.com/account/settings/tokens",
    []
  ),
  VERCEL_INTEGRATION_TOKEN: provider(
    "vercel-integration-token",
    "Vercel token",
    "infrastructure",
    "https://vercel.com/account/settings/tokens",
    []
  ),
  VERCEL_APP_ACCESS_TOKEN: provider(
    "vercel-app-access-token",
    "Vercel token",
    "infrastructure",
    "https://vercel.com/account/settings/tokens",
    []
  ),
  VERCEL_APP_REFRESH_TOKEN: provider(
    "vercel-app-refresh-token",
    "Vercel token",
    "infrastructure",
    "https://vercel.com/account/settings/tokens",
    []
  ),
  VERCEL_AI_GATEWAY_API_KEY: provider(
    "vercel-ai-gateway",
    "Vercel AI Gateway key",
    "ai",
    "https://vercel.com/dashboard/ai-gateway/api-keys",
    []
  ),
  DATABRICKS_PERSONAL_ACCESS_TOKEN: provider(
    "databricks",
    "Databricks token",
    "database",
    "https://accounts.cloud.databricks.com",
    []
  ),
  DOCKER_PERSONAL_ACCESS_TOKEN: provider(
    "docker",
    "Docker access token",
    "code",
    "https://app.docker.com/settings/personal-access-tokens",
    []
  ),
  FIGMA_PERSONAL_ACCESS_TOKEN: provider("figma", "Figma token", "code", "https://www.figma.com/settings", []),
  CLOUDFLARE_GLOBAL_API_KEY: provider(
    "cloudflare-global-api-key",
    "Cloudflare global API key",
    "infrastructure",
    "https://dash.cloudflare.com/profile/api-tokens",
    [],
    { sumFits: cloudflareSumFits }
  ),
  CLOUDFLARE_USER_API_TOKEN: provider(
    "cloudflare-user-api-token",
    "Cloudflare API token",
    "infrastructure",
    "https://dash.cloudflare.com/profile/api-tokens",
    [],
    { sumFits: cloudflareSumFits }
  ),
  CLOUDFLARE_ACCOUNT_API_TOKEN: provider(
    "cloudflare-account-api-token",
    "Cloudflare account token",
    "infrastructure",
    "https://dash.cloudflare.com/profile/api-tokens",
    [],
    { sumFits: cloudflareSumFits }
  ),
  TAILSCALE_API_KEY: provider(
    "tailscale-api",
    "Tailscale key",
    "infrastructure",
    "https://login.tailscale.com/admin/settings/keys",
    []
  ),
  TAILSCALE_AUTH_KEY: provider(
    "tailscale-auth",
    "Tailscale key",
    "infrastructure",
    "https://login.tailscale.com/admin/settings/keys",
    []
  ),
  TAILSCALE_CLIENT_KEY: provider(
    "tailscale-client",
    "Tailscale key",
    "infrastructure",
    "https://login.tailscale.com/admin/settings/keys",
    []
  ),
  TAILSCALE_SCIM_KEY: provider(
    "tailscale-scim",
    "Tailscale key",
    "infrastructure",
    "https://login.tailscale.com/admin/settings/keys",
    []
  ),
  TAILSCALE_WEBHOOK_KEY: provider(
    "tailscale-webhook",
    "Tailscale key",
    "infrastructure",
    "https://login.tailscale.com/admin/settings/keys",
    []
  ),
  TAILSCALE_KEY: provider(
    "tailscale",
    "Tailscale key",
    "infrastructure",
    "https://login.tailscale.com/admin/settings/keys",
    []
  )
};
var KEY_FILE2 = provider("key-file", "key file", "infrastructure", "wherever its public half is trusted", []);

// src/secrets/match.ts
var byRule = new Map(providers.map((each) => [`${RULE_PREFIX}${each.id}`, each]));
var UNKNOWN = provider("other", "secret", "other", "the service that it opens", []);
function providerOf({ rule, message }) {
  return byRule.get(rule) ?? PRESET_PROVIDERS[message] ?? UNKNOWN;
}
function toldOf(reported, path2) {
  const found = providerOf(reported);
  const { secret, context } = reported;
  const line = context.split("\n").at(-1) ?? "";
  const judged = found.judge === void 0 ? "live" : found.judge(secret, line);
  if (found.public !== void 0 || judged === "public") return "public";
  if (judged === void 0 || found.verbatim !== true && isStandIn(passwordOr(secret))) return "stand-in";
  if (found.test?.test(secret)) return "test-key";
  if (found.sumFits?.(secret) === false) return "wrong-sum";
  return isFixture(path2) ? "fixture" : "live";
}
var passwordOr = (secret) => /^[a-z+]+:\/\/[^/@\s]*?:([^@\s]+)@/i.exec(secret)?.[1] ?? secret;
var ALLOW = /launch-gate:allow\b[ \t:]*(.*)/;
function allowedBy(context) {
  const lines = context.split("\n");
  const [above = "", line = ""] = lines.length > 1 ? lines.slice(-2) : ["", ...lines];
  const found = ALLOW.exec(line) ?? (/^\s*(\/\/|#|--|;|\/?\*|<!--|\{\/\*)/.test(above) ? ALLOW.exec(above) : null);
  return found === null ? void 0 : (found[1] ?? "").replace(/\s*(\*\/|-->|\*\/\})\s*$/, "").slice(0, 200);
}
function publicStart({ secret, rule, message }) {
  const { forms, verbatim } = providerOf({ rule, message });
  if (verbatim) return /^-----BEGIN [A-Z ]+-----/.exec(secret)?.[0] ?? "";
  const own = forms.flatMap(
    (form) => form.kind === "token" && typeof form.parts[0] === "string" ? [form.parts[0]] : []
  );
  return [...own, ...presetStarts].find((start) => secret.startsWith(start)) ?? "";
}
var FIXTURES = /(^|\/)(__tests__|__mocks__|__fixtures__|__snapshots__|tests?|specs?|fixtures?|mocks?|stubs?|testdata|test-data|examples?|samples?|docs?|documentation|e2e|cypress|stories)(\/|$)|[._-](test|spec|stories|mock|fixture|example|sample|template|dist)\.|\.(md|mdx|rst|adoc|example|sample|template|snap)$|_test\.\w+$|(^|\/)test_[^/]*$/i;
var isFixture = (path2) => FIXTURES.test(path2);

// src/secrets/collector.ts
var MAX_IN_FILE = 1e3;
var PRINT_DIGITS = 10;
var Collector = class {
  unread = [];
  limits = [];
  reports = [];
  keyFiles = [];
  question;
  constructor(question) {
    this.question = question;
  }
  /** How the judge is to name a file, and where its findings go. */
  file(path2, where, judged, more = {}) {
    const { blob, ...rest } = more;
    let left = MAX_IN_FILE;
    return {
      path: judged,
      ignoreComments: !this.question.heedComments,
      found: (reported) => {
        left -= 1;
        if (left >= 0) this.reports.push({ reported, path: path2, where, ...blob !== void 0 && { blob } });
        if (left === -1) this.unread.push({ file: path2, reason: `more than ${MAX_IN_FILE} places in it` });
      },
      gaveUp: () => this.unread.push({ file: path2, reason: "a pattern took too long in it" }),
      ...rest
    };
  }
  /** One match a place, the most telling one. */
  found() {
    const files = Map.groupBy(this.reports, ({ path: path2, where, blob }) => `${where}\0${path2}\0${blob ?? ""}`);
    return [...this.keyFiles, ...[...files.values()].flatMap((here) => best(here).map((each) => this.located(each)))];
  }
  /** A file that is a key as a whole, by its name: the file itself is what must go. */
  keyFile(path2) {
    const match = {
      ...named2(KEY_FILE2),
      file: path2,
      line: 1,
      start: "",
      print: this.print(path2),
      where: "tree",
      ...isFixture(path2) && { lowered: "fixture" }
    };
    this.keyFiles.push({ match, height: 1, blob: void 0 });
  }
  print(text) {
    return createHmac("sha256", this.question.salt).update(text).digest("hex").slice(0, PRINT_DIGITS);
  }
  located({ reported, path: path2, where, blob }) {
    const told = toldOf(reported, path2);
    const allowed = this.question.heedComments ? allowedBy(reported.context) : void 0;
    const match = {
      ...named2(providerOf(reported)),
      file: path2,
      line: reported.line,
      start: publicStart(reported),
      print: this.print(reported.secret),
      where,
      ...told !== "live" && told !== "public" && { lowered: told },
      ...told === "public" && { isPublic: true },
      ...allowed !== void 0 && { allowed }
    };
    return { match, height: reported.secret.split("\n").length, blob };
  }
};
var named2 = ({ id, name, opens, revoke }) => ({ provider: id, name, opens, revoke });
function best(found) {
  const kept = [];
  for (const each of [...found].sort((a, b) => rank(a) - rank(b))) {
    if (!kept.some((other) => overlap(other.reported.range, each.reported.range))) kept.push(each);
  }
  return kept;
}
var order = new Map(providers.map(({ id, isGeneric }, i) => [`${RULE_PREFIX}${id}`, isGeneric ? 2e3 + i : i]));
var rank = ({ reported }) => order.get(reported.rule) ?? 1e3;
var overlap = (a, b) => a[0] < b[1] && b[0] < a[1];

// src/secrets/judge.ts
import { extname } from "node:path";
import { createContext, Script } from "node:vm";

// node_modules/@secretlint/core/module/SecretLintSourceCodeImpl.js
var import_structured_source = __toESM(require_structured_source(), 1);

// node_modules/@secretlint/core/module/helper/invariant.js
function invariant(condition, message) {
  if (!condition)
    throw new Error(message);
}

// node_modules/@secretlint/core/module/SecretLintSourceCodeImpl.js
var SecretLintSourceCodeImpl = class {
  hasBOM;
  content;
  filePath;
  physicalFilePath;
  contentType;
  ext;
  structuredSource;
  constructor({ content: content2 = "", ext, filePath, physicalFilePath, contentType }) {
    invariant(ext || filePath, "should be set either of fileExt or filePath.");
    this.hasBOM = content2.charCodeAt(0) === 65279;
    this.content = this.hasBOM ? content2.slice(1) : content2;
    this.structuredSource = new import_structured_source.StructuredSource(this.content);
    this.filePath = filePath;
    this.physicalFilePath = physicalFilePath;
    this.contentType = contentType;
    this.ext = ext;
  }
  /**
   * get file path
   * This return `undefined` if the source code is created without file path.
   * For example, use core API to create a source code directly.
   *
   * You can use this path to detect file type.
   * However, if you want to read the file content, use `getPhysicalFilePath` instead.
   * @returns {string|undefined}
   */
  getFilePath() {
    return this.filePath;
  }
  /**
   * get physical file path
   * This return `undefined` if the source code is not related to file.
   * For example, the source code is given from the stdin.
   *
   * You can use this path to read the file content.
   */
  getPhysicalFilePath() {
    return this.physicalFilePath;
  }
  /**
   * @param {SecretLintSourceNodeLocation} loc - location indicator.
   * @return {[ number, number ]} range.
   */
  locationToRange(loc) {
    return this.structuredSource.locationToRange(loc);
  }
  /**
   * @param {[ number, number ]} range - pair of indice.
   * @return {SecretLintSourceNodeLocation} location.
   */
  rangeToLocation(range) {
    const location = this.structuredSource.rangeToLocation(range);
    return {
      start: {
        line: location.start.line,
        column: location.start.column
      },
      end: {
        line: location.end.line,
        column: location.end.column
      }
    };
  }
  /**
   * @param {Position} pos - position indicator.
   * @return {number} index.
   */
  positionToIndex(pos) {
    return this.structuredSource.positionToIndex(pos);
  }
  /**
   * @param {number} index - index to the source code.
   * @return {Position} position.
   */
  indexToPosition(index) {
    const position = this.structuredSource.indexToPosition(index);
    return {
      line: position.line,
      column: position.column
    };
  }
};

// node_modules/@secretlint/core/module/helper/promise-event-emitter.js
var EventEmitter = class {
  #listeners = /* @__PURE__ */ new Map();
  on(type, listener) {
    const prevSet = this.#listeners.get(type);
    const listenerSet = prevSet ?? /* @__PURE__ */ new Set();
    listenerSet?.add(listener);
    this.#listeners.set(type, listenerSet);
  }
  emit(type, ...args) {
    const listenerSet = this.#listeners.get(type);
    if (!listenerSet) {
      return;
    }
    for (const listenerSetElement of listenerSet) {
      listenerSetElement(...args);
    }
  }
  off(type, listener) {
    const listenerSet = this.#listeners.get(type);
    if (!listenerSet) {
      return;
    }
    for (const listenerSetElement of listenerSet) {
      if (listenerSetElement === listener) {
        listenerSet.delete(listener);
      }
    }
  }
  removeAllListeners() {
    this.#listeners.clear();
  }
  listenerCount(type) {
    return this.#listeners.get(type)?.size ?? 0;
  }
  listeners(type) {
    return Array.from(this.#listeners.get(type) ?? []);
  }
};
var PromiseEventEmitter = class {
  events;
  constructor() {
    this.events = new EventEmitter();
  }
  listenerCount(type) {
    return this.events.listenerCount(type);
  }
  on(event, listener) {
    return this.events.on(event, listener);
  }
  emit(event, ...args) {
    const promises = [];
    this.events.listeners(event).forEach((listener) => {
      promises.push(listener(...args));
    });
    return Promise.all(promises);
  }
};

// node_modules/@secretlint/core/module/helper/SecretLintRuleMessageTranslator.js
var DEFAULT_LOCAL = "en";
var formatMessage = (messageHandler, props) => {
  if (typeof props !== "object" || props === null) {
    return messageHandler();
  }
  return messageHandler(props);
};
var getMatchedLocaleMessage = (locale, locales) => {
  const localKeys = Object.keys(locales);
  const matchLocale = localKeys.find((key) => {
    return key === locale;
  });
  if (matchLocale) {
    return matchLocale;
  }
  const [lang] = locale.split("-");
  if (!lang) {
    return DEFAULT_LOCAL;
  }
  const fallbackMatchLocal = localKeys.find((key) => {
    return key === lang;
  });
  if (fallbackMatchLocal) {
    return fallbackMatchLocal;
  }
  return DEFAULT_LOCAL;
};
var createTranslator = (messages2, options) => {
  return (messageId, props) => {
    const messageHandler = messages2[messageId];
    if (!messageHandler) {
      throw new Error(`messages:${String(messageId)} is missing in messages.`);
    }
    if (typeof messageHandler === "function") {
      if (typeof messageId !== "string") {
        throw new Error(`message's key:${String(messageId)} should be string`);
      }
      return {
        message: formatMessage(messageHandler, props),
        messageId,
        data: props
      };
    }
    const defaultLocal = options && options.defaultLocale ? options.defaultLocale : DEFAULT_LOCAL;
    const locale = getMatchedLocaleMessage(defaultLocal, messageHandler);
    const localizedMessage = messageHandler[locale];
    if (!localizedMessage) {
      if (messageHandler[DEFAULT_LOCAL]) {
        throw new Error(`messages${String(messageId)}.${locale} is missing in messages.`);
      }
      throw new Error(`message's key:${String(messageId)}.${DEFAULT_LOCAL} should be defined in messages.`);
    }
    if (typeof messageId !== "string") {
      throw new Error(`message's key:${String(messageId)}.${DEFAULT_LOCAL} should be string`);
    }
    return {
      message: formatMessage(localizedMessage, props),
      messageId,
      data: props
    };
  };
};

// node_modules/@secretlint/core/module/RuleContext.js
var createContextEvents = () => {
  const contextEvents = new EventEmitter();
  const REPORT_SYMBOL = /* @__PURE__ */ Symbol("report");
  const IGNORE_SYMBOL = /* @__PURE__ */ Symbol("ignore");
  return {
    report(descriptor) {
      contextEvents.emit(REPORT_SYMBOL, descriptor);
    },
    onReport(handler) {
      const listener = (descriptor) => {
        handler(descriptor);
      };
      contextEvents.on(REPORT_SYMBOL, listener);
      return () => {
        contextEvents.off(REPORT_SYMBOL, listener);
      };
    },
    ignore(descriptor) {
      contextEvents.emit(IGNORE_SYMBOL, descriptor);
    },
    onIgnore(handler) {
      const listener = (descriptor) => {
        handler(descriptor);
      };
      contextEvents.on(IGNORE_SYMBOL, listener);
      return () => {
        contextEvents.off(IGNORE_SYMBOL, listener);
      };
    }
  };
};
var createRuleContext = ({ ruleId, ruleParentId, meta, severity, sourceCode, contextEvents, sharedOptions, locale }) => {
  return {
    sharedOptions,
    createTranslator: (messages2) => {
      return createTranslator(messages2, {
        defaultLocale: locale
      });
    },
    ignore(descriptor) {
      const { message } = descriptor.message;
      contextEvents.ignore({
        type: "ignore",
        ruleId,
        ruleParentId,
        range: descriptor.range,
        targetRuleId: descriptor.targetRuleId,
        loc: sourceCode.rangeToLocation(descriptor.range),
        message
      });
    },
    report(descriptor) {
      const { message, messageId, data } = descriptor.message;
      const severityLevel = severity ?? "error";
      if (ruleParentId) {
        contextEvents.report({
          ...descriptor,
          type: "message",
          ruleId,
          ruleParentId,
          loc: sourceCode.rangeToLocation(descriptor.range),
          severity: severityLevel,
          message,
          messageId,
          docsUrl: meta.docs?.url ? `${meta.docs.url}#${messageId}` : void 0,
          data
        });
      } else {
        contextEvents.report({
          ...descriptor,
          type: "message",
          ruleId,
          loc: sourceCode.rangeToLocation(descriptor.range),
          severity: severityLevel,
          message,
          messageId,
          docsUrl: meta.docs?.url ? `${meta.docs.url}#${messageId}` : void 0,
          data
        });
      }
    }
  };
};

// node_modules/@secretlint/core/module/SecretLintRuleImpl.js
var SecretLintRule = class {
  ruleReportHandle;
  ruleCreator;
  descriptorRule;
  constructor({ descriptorRule, context }) {
    this.descriptorRule = descriptorRule;
    this.ruleCreator = descriptorRule.rule;
    const ruleCreatorOptions = descriptorRule.options || {};
    this.ruleReportHandle = this.ruleCreator.create(context, ruleCreatorOptions);
  }
  allowMessageIds() {
    if (!this.descriptorRule.allowMessageIds) {
      return [];
    }
    const ruleId = this.ruleCreator.meta.id;
    return this.descriptorRule.allowMessageIds.map((allowMessageId) => {
      return {
        messageId: allowMessageId,
        ruleId
      };
    });
  }
  supportSourceCode(sourceCode) {
    const contentType = sourceCode.contentType;
    if (contentType === "unknown") {
      return true;
    }
    if (this.ruleCreator.meta.supportedContentTypes.includes("all")) {
      return true;
    }
    return this.ruleCreator.meta.supportedContentTypes.includes(contentType);
  }
  async file(source2) {
    const file = this.ruleReportHandle.file;
    if (!file) {
      return;
    }
    return file(source2);
  }
};

// node_modules/@secretlint/profiler/module/index.js
var SecretLintProfiler = class {
  perf;
  PerformanceObserver;
  observer;
  /**
   * Profiling costs performance.
   * `performance.mark()` and `PerformanceObserver` callback are called for each rule and each file.
   * So, the profiler should be disabled if the user does not need the profiling result.
   * https://github.com/secretlint/secretlint/issues/1633
   */
  enabled;
  entries = [];
  measures = [];
  /**
   * Set of mark names that have already been marked as `{mark}::start`
   */
  startMarkNames = /* @__PURE__ */ new Set();
  executionPromises = [];
  constructor(options) {
    this.perf = options.perf;
    this.PerformanceObserver = options.PerformanceObserver;
    this.enabled = options.enabled ?? true;
  }
  get isEnabled() {
    return this.enabled;
  }
  /**
   * Enable or Disable the profiler.
   * If the profiler is disabled, `mark()` does nothing and collected entries are cleared.
   * @param enabled
   */
  setEnabled(enabled) {
    if (this.enabled === enabled) {
      return;
    }
    this.enabled = enabled;
    if (!enabled) {
      this.stopObserving();
    }
  }
  startObserving() {
    const pattern = /(.*?)::end(\|\|.*)?/;
    const observer = new this.PerformanceObserver((items) => {
      if (!this.enabled) {
        return;
      }
      const entries = items.getEntries();
      entries.forEach((entry) => {
        if (entry.entryType === "mark") {
          const match = entry.name.match(pattern);
          const endIdentifier = match ? match[1] : void 0;
          const suffix = match && match[2] ? match[2] : "";
          if (endIdentifier) {
            const startMarkName = `${endIdentifier}::start${suffix}`;
            if (this.startMarkNames.has(startMarkName)) {
              this.executionPromises.push(Promise.resolve().then(() => {
                this.perf.measure(endIdentifier + suffix, startMarkName, entry.name);
              }));
            }
          } else {
            this.startMarkNames.add(entry.name);
          }
          this.entries.push(entry);
        } else if (entry.entryType === "measure") {
          this.measures.push(entry);
        }
      });
    });
    observer.observe({ entryTypes: ["mark", "measure"] });
    this.observer = observer;
  }
  stopObserving() {
    this.observer?.disconnect();
    this.observer = void 0;
    this.entries.length = 0;
    this.measures.length = 0;
    this.executionPromises.length = 0;
    this.startMarkNames.clear();
  }
  mark(marker) {
    if (!this.enabled) {
      return;
    }
    if (!this.observer) {
      this.startObserving();
    }
    if ("id" in marker) {
      this.perf.mark(`${marker.type}||${marker.id}`);
    } else {
      this.perf.mark(marker.type);
    }
  }
  waifForExecutionPromises = () => {
    return Promise.all(this.executionPromises).finally(() => {
      this.executionPromises.length = 0;
    });
  };
  async getEntries() {
    await this.waifForExecutionPromises();
    return this.entries;
  }
  async getMeasures() {
    await this.waifForExecutionPromises();
    return this.measures;
  }
};

// node_modules/@secretlint/profiler/module/node.js
import perf_hooks from "node:perf_hooks";
var NullPerformanceObserver = class {
  disconnect() {
  }
  observe(_options) {
  }
};
var secretLintProfiler = new SecretLintProfiler({
  perf: perf_hooks.performance,
  PerformanceObserver: perf_hooks.PerformanceObserver ? perf_hooks.PerformanceObserver : NullPerformanceObserver
});

// node_modules/@secretlint/core/module/RunningEvents.js
var createRunningEvents = () => {
  const contextEvents = new PromiseEventEmitter();
  const registerSet = /* @__PURE__ */ new Set();
  const LINT_HANDLE = /* @__PURE__ */ Symbol("lint:start");
  const rules2 = [];
  return {
    collectAllowMessageIds() {
      const allowMessageIds = [];
      rules2.forEach((rule) => {
        allowMessageIds.push(...rule.allowMessageIds());
      });
      return allowMessageIds;
    },
    /**
     * Start to run linting
     * @param options
     */
    runLint(options) {
      return contextEvents.emit(LINT_HANDLE, options);
    },
    registerRule({ descriptorRule, context }) {
      if (registerSet.has(descriptorRule.id)) {
        throw new Error(`rule.id:${descriptorRule.id} is already registered.
                
Duplicated rule.id is something wrong in .secretlintrc.                
`);
      }
      registerSet.add(descriptorRule.id);
      const rule = new SecretLintRule({
        descriptorRule,
        context
      });
      rules2.push(rule);
      contextEvents.on(LINT_HANDLE, async ({ sourceCode }) => {
        secretLintProfiler.mark({
          type: "@core>rule-handler::start",
          id: descriptorRule.rule.meta.id
        });
        if (rule.supportSourceCode(sourceCode)) {
          await rule.file(sourceCode);
        }
        secretLintProfiler.mark({
          type: "@core>rule-handler::end",
          id: descriptorRule.rule.meta.id
        });
      });
    },
    registerRulePreset({ descriptorRulePreset, context }) {
      const rulePresetCreatorOptions = descriptorRulePreset.options || [];
      descriptorRulePreset.rule.create(context, rulePresetCreatorOptions);
    },
    isRegistered(ruleId) {
      return registerSet.has(ruleId);
    }
  };
};

// node_modules/@secretlint/core/module/RulePresetContext.js
var createRulePresetContext = ({ configRulePreset, sourceCode, runningEvents, contextEvents, sharedOptions, locale }) => {
  const presetRules = configRulePreset.rules || [];
  if (!Array.isArray(presetRules)) {
    console.error(`${configRulePreset.id}:PresetRules is invalid format`, presetRules);
    throw new Error("preset's rules should be an array of rule definitions");
  }
  return {
    sharedOptions,
    registerRule(rule, defaultValue) {
      const descriptorRule = presetRules.find((descriptorRule2) => {
        return descriptorRule2.id === rule.meta.id;
      });
      const descriptorRuleOptions = descriptorRule ? descriptorRule.options : void 0;
      const descriptorRuleDisabled = descriptorRule ? descriptorRule.disabled : void 0;
      const descriptorRuleSeverity = descriptorRule ? descriptorRule.severity : void 0;
      const descriptorAllowMessageIds = descriptorRule ? descriptorRule.allowMessageIds : void 0;
      const context = createRuleContext({
        // rule id is a single rule in a preset
        ruleId: rule.meta.id,
        // parent rule id is rule preset id
        ruleParentId: configRulePreset.id,
        meta: rule.meta,
        severity: descriptorRuleSeverity,
        sourceCode,
        contextEvents,
        sharedOptions,
        locale
      });
      const defaultValueOfPreset = defaultValue ? defaultValue : {};
      runningEvents.registerRule({
        descriptorRule: {
          // options and disabled ...
          ...defaultValueOfPreset,
          // Prefer to use user setting
          // User can override preset setting
          ...descriptorRule,
          id: rule.meta.id,
          options: descriptorRuleOptions,
          rule,
          disabled: descriptorRuleDisabled,
          allowMessageIds: descriptorAllowMessageIds,
          severity: descriptorRuleSeverity
        },
        context
      });
    }
  };
};

// node_modules/@secretlint/core/module/messages/filter-ignored-process.js
var isContainedRange = (index, range) => {
  const [start, end] = range;
  return start <= index && index <= end;
};
function filterIgnoredMessages(options) {
  const reportedMessages = options.reportedMessages;
  const ignoreMessages = options.ignoredMessages;
  return reportedMessages.filter((message) => {
    return !ignoreMessages.some((ignoreMessage) => {
      const isInIgnoringRange = isContainedRange(message.range[0], ignoreMessage.range) && isContainedRange(message.range[1], ignoreMessage.range);
      if (isInIgnoringRange && ignoreMessage.targetRuleId) {
        if (ignoreMessage.targetRuleId === "*") {
          return true;
        }
        return message.ruleId === ignoreMessage.targetRuleId;
      }
      return isInIgnoringRange;
    });
  });
}

// node_modules/@secretlint/core/module/messages/MessageProcessManager.js
var createMessageProcessor = (processors) => {
  return {
    /**
     * process `messages` with registered processes
     */
    process(messages2) {
      const originalMessages = messages2;
      if (processors.length === 0) {
        throw new Error("processors should be > 0");
      }
      return processors.reduce((messages3, filter) => {
        return filter(messages3);
      }, originalMessages);
    }
  };
};

// node_modules/@secretlint/core/module/messages/filter-duplicated-process.js
var isEqualMessage = (aMessage, bMessage) => {
  return aMessage.range[0] === bMessage.range[0] && aMessage.range[1] === bMessage.range[1] && "severity" in aMessage && "severity" in bMessage && aMessage.severity === bMessage.severity && aMessage.message === bMessage.message;
};
function filterDuplicatedMessages(messages2 = []) {
  return messages2.filter((message, index) => {
    const restMessages = messages2.slice(index + 1);
    return !restMessages.some((restMessage) => {
      return isEqualMessage(message, restMessage);
    });
  });
}

// node_modules/@secretlint/core/module/messages/sort-messages-process.js
function sortMessagesByLocation(messages2) {
  return messages2.sort(function(a, b) {
    const startIndexDiff = a.range[0] - b.range[0];
    if (startIndexDiff === 0) {
      return a.range[1] - b.range[1];
    } else {
      return startIndexDiff;
    }
  });
}

// node_modules/@secretlint/core/module/messages/filter-message-id.js
var filterByAllowMessageIds = (messages2, allowMessageIds) => {
  const disabledSet = new Set(allowMessageIds.map((allowMessage) => {
    return `${allowMessage.ruleId}--${allowMessage.messageId}`;
  }));
  return messages2.filter((message) => {
    return !disabledSet.has(`${message.ruleId}--${message.messageId}`);
  });
};

// node_modules/@secretlint/core/module/messages/filter-mask-secrets.js
var deepMask = (object, handler) => {
  for (const key of Object.keys(object)) {
    if (typeof object[key] === "object") {
      object[key] = deepMask(object[key], handler);
    } else if (Array.isArray(object[key])) {
      object[key] = object[key].map((item) => deepMask(item, handler));
    } else if (typeof object[key] === "string") {
      object[key] = handler(object[key]);
    }
  }
  return object;
};
var createMaskValue = (value) => {
  return "*".repeat(value.length);
};
var maskWithValues = (str, maskedValues) => {
  let result = str;
  for (const maskValue of maskedValues) {
    result = result.replaceAll(maskValue, "*".repeat(maskValue.length));
  }
  return result;
};
var filterMaskSecretsData = (messages2 = []) => {
  return messages2.map((message) => {
    if (message.type !== "message") {
      return message;
    }
    const maskedValues = [];
    const maskedData = message.data ? deepMask(message.data, (value) => {
      maskedValues.push(value);
      return createMaskValue(value);
    }) : void 0;
    if (!maskedData) {
      return message;
    }
    const maskedMessage = maskWithValues(message.message, maskedValues);
    return {
      ...message,
      message: maskedMessage,
      data: maskedData
    };
  });
};

// node_modules/@secretlint/core/module/messages/index.js
var cleanupMessages = (options) => {
  const reportedMessages = filterIgnoredMessages(options);
  const reportedMessagesWithoutAllowMessageIds = filterByAllowMessageIds(reportedMessages, options.allowMessageIds);
  const filters = options.maskSecrets ? [filterDuplicatedMessages, filterMaskSecretsData] : [filterDuplicatedMessages];
  const filterProcess = createMessageProcessor(filters);
  return sortMessagesByLocation(filterProcess.process(reportedMessagesWithoutAllowMessageIds));
};

// node_modules/@secretlint/core/module/index.js
var import_debug = __toESM(require_src(), 1);
var debug = (0, import_debug.default)("@secretlint/core");
var lintSource = ({ source: source2, options }) => {
  secretLintProfiler.mark({
    type: "@core>lint::start",
    id: source2.filePath
  });
  debug(`source filePath: %O`, source2.filePath);
  debug(`options: %O`, options);
  const rules2 = options.config.rules;
  const locale = options.locale ?? "en";
  const maskSecrets = options.maskSecrets ?? false;
  const contextEvents = createContextEvents();
  const runningEvents = createRunningEvents();
  const reportedMessages = [];
  const ignoredMessages = [];
  contextEvents.onReport((message) => {
    reportedMessages.push(message);
  });
  contextEvents.onIgnore((message) => {
    ignoredMessages.push(message);
  });
  const sourceCode = new SecretLintSourceCodeImpl({
    content: source2.content,
    filePath: source2.filePath,
    physicalFilePath: options.noPhysicFilePath ? void 0 : source2.filePath,
    ext: source2.ext || "",
    contentType: source2.contentType
  });
  secretLintProfiler.mark({
    type: "@core>setup-rules::start"
  });
  rules2.forEach((rule) => {
    secretLintProfiler.mark({
      type: "@core>setup-rule::start",
      id: rule.rule.meta.id
    });
    registerRule({
      sourceCode,
      config: options.config,
      descriptorRule: rule,
      contextEvents,
      runningEvents,
      locale
    });
    secretLintProfiler.mark({
      type: "@core>setup-rule::end",
      id: rule.rule.meta.id
    });
  });
  secretLintProfiler.mark({
    type: "@core>setup-rules::end"
  });
  return runningEvents.runLint({
    sourceCode
  }).then(() => {
    return {
      filePath: source2.filePath,
      // binary content should be skipped
      sourceContent: source2.contentType === "text" ? source2.content : void 0,
      sourceContentType: source2.contentType,
      messages: cleanupMessages({
        reportedMessages,
        ignoredMessages,
        allowMessageIds: runningEvents.collectAllowMessageIds(),
        maskSecrets
      })
    };
  }).finally(() => {
    secretLintProfiler.mark({
      type: "@core>lint::end",
      id: source2.filePath
    });
  });
};
var isRulePreset = (ruleDescriptor) => {
  return ruleDescriptor.rule.meta.type === "preset";
};
var isRule = (ruleDescriptor) => {
  return ruleDescriptor.rule.meta.type === "scanner";
};
var registerRule = ({ sourceCode, config, descriptorRule, contextEvents, runningEvents, locale }) => {
  const ruleId = descriptorRule.id;
  if (descriptorRule.disabled) {
    debug("Skip registerRule %s, because it is disabled", ruleId);
    return;
  }
  debug("registerRule %s", ruleId);
  const sharedOptionsWithDefault = config.sharedOptions ?? {};
  if (isRulePreset(descriptorRule)) {
    const context = createRulePresetContext({
      configRulePreset: descriptorRule,
      sourceCode,
      contextEvents,
      runningEvents,
      sharedOptions: sharedOptionsWithDefault,
      locale
    });
    runningEvents.registerRulePreset({
      descriptorRulePreset: descriptorRule,
      context
    });
    return;
  } else if (isRule(descriptorRule)) {
    const context = createRuleContext({
      ruleId,
      severity: descriptorRule.severity,
      meta: descriptorRule.rule.meta,
      sourceCode,
      contextEvents,
      sharedOptions: sharedOptionsWithDefault,
      locale
    });
    runningEvents.registerRule({
      descriptorRule,
      context
    });
    return;
  }
  throw new Error(`Unknown descriptor type: ${descriptorRule}`);
};

// src/secrets/automaton.ts
function makeAutomaton(words) {
  const { classes, width } = classesOf(words);
  const trie = trieOf(words, classes, width);
  const order2 = linked(trie, width);
  const shift = 32 - Math.clz32(width - 1);
  const { table, firstOutput, outputs } = numbered(trie, order2, width, shift);
  const overlap2 = Math.max(...words.map(({ length }) => length)) - 1;
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
        const to = cut === part * 4 ? length : cut + overlap2;
        walk(bytes, Math.max(0, cut - overlap2), cut, to, (word, end) => {
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
  const order2 = [0];
  for (let i = 0; i < order2.length; i += 1) {
    const state = order2[i];
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
      order2.push(child);
    }
  }
  return order2;
}
function numbered({ next, ends }, order2, width, shift) {
  const isEnd = (state) => ends[state].length > 0;
  const sorted = [...order2.filter((state) => !isEnd(state)), ...order2.filter(isEnd)];
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

// src/secrets/prefilter.ts
function makePrefilter(rules2) {
  const uses = usesOf(rules2);
  const texts = [...uses.keys()];
  const comments = texts.length;
  const automaton = makeAutomaton([...texts, COMMENT_WORD]);
  const byText = texts.map((text) => uses.get(text) ?? []);
  const lengths = texts.map((text) => text.length);
  const always = rules2.flatMap(({ always: isAlways }, rule) => isAlways ? [{ rule, isAlways }] : []);
  let now;
  const found = (text, end) => {
    if (text === comments) {
      suspect().hasComments = true;
      return;
    }
    const { bytes, length, path: path2 } = now;
    const start = end - lengths[text];
    for (const { rule, around, exact: exact2, files } of byText[text]) {
      if (exact2 !== void 0 && !isAt(bytes, start, exact2)) continue;
      if (files !== void 0 && !files(path2)) continue;
      if (around(bytes, start, end, length)) suspect().hits.push({ rule, start, end });
    }
  };
  const suspect = () => {
    now.suspicion ??= { hits: [], hasComments: false };
    return now.suspicion;
  };
  return (bytes, length, path2) => {
    now = { bytes, length, path: path2, suspicion: void 0 };
    automaton.search(bytes, length, found);
    for (const { rule, isAlways } of always) if (isAlways(path2)) suspect().hits.push({ rule, start: 0, end: 0 });
    return now.suspicion?.hits.length ? now.suspicion : void 0;
  };
}
function usesOf(rules2) {
  const uses = /* @__PURE__ */ new Map();
  for (const [rule, { words, files }] of rules2.entries()) {
    for (const { text, exact: exact2, around } of words) {
      const key = text.toLowerCase();
      const use = { rule, around, exact: exact2 ? Buffer.from(text, "latin1") : void 0, files };
      uses.set(key, [...uses.get(key) ?? [], use]);
    }
  }
  return uses;
}
function isAt(bytes, start, text) {
  for (let i = 0; i < text.length; i += 1) if (bytes[start + i] !== text[i]) return false;
  return true;
}

// src/secrets/windows.ts
var WHOLE_BYTES = 64 * 1024;
var WHOLE_HITS = 64;
function windowsOf(hits, length, rules2, whole) {
  if (whole || length <= WHOLE_BYTES && hits.length <= WHOLE_HITS)
    return [{ begin: 0, end: length, rules: new Set(hits.map(({ rule }) => rule)) }];
  const stretches = hits.map(({ rule, start, end }) => {
    const [before, behind] = rules2[rule]?.reach ?? [0, 0];
    return { rule, begin: Math.max(0, start - before), end: Math.min(length, end + behind) };
  }).sort((a, b) => a.begin - b.begin);
  const windows = [];
  for (const { rule, begin, end } of stretches) {
    const last = windows.at(-1);
    if (last !== void 0 && begin <= last.end) {
      last.end = Math.max(last.end, end);
      last.rules.add(rule);
      continue;
    }
    windows.push({ begin, end, rules: /* @__PURE__ */ new Set([rule]) });
  }
  return windows;
}
function widened({ begin, end, rules: rules2 }, length) {
  const more = end - begin;
  return { begin: Math.max(0, begin - more), end: Math.min(length, end + more), rules: rules2 };
}
function onCharacter(bytes, at, length) {
  let i = at;
  while (i > 0 && i < length && at - i < 4 && (bytes[i] & 192) === 128) i -= 1;
  return i;
}

// src/secrets/judge.ts
secretLintProfiler.setEnabled(false);
var BATCH_BYTES = 1024 * 1024;
var WINDOW_MS = 5e3;
function makeJudge(rules2, windowMs = WINDOW_MS) {
  const prefilter = makePrefilter(rules2);
  const configs = /* @__PURE__ */ new Map();
  let jobs = [];
  let kept = 0;
  const waiting = [];
  const configOf = ({ window: window2, withComments }) => {
    const key = `${[...window2.rules].sort((a, b) => a - b)} ${withComments}`;
    const known = configs.get(key);
    if (known) return known;
    const made = configFor(
      [...window2.rules].map((rule) => rules2[rule]),
      withComments
    );
    configs.set(key, made);
    return made;
  };
  const lint = (job) => {
    const { path: path2 } = job.file;
    const source2 = { filePath: path2, content: job.content, ext: extname(path2), contentType: "text" };
    const done = lintSource({ source: source2, options: { config: configOf(job), noPhysicFilePath: true } });
    waiting.push(done.then(({ messages: messages2 }) => settle(job, messages2)));
  };
  const settle = (job, messages2) => {
    const { content: content2, whole, window: window2, file } = job;
    if (whole && messages2.some(({ range }) => isAtEdge(range, content2, window2, whole))) {
      jobs.push(jobOf(whole, widened(window2, whole.length), file, job.withComments));
      return;
    }
    const before = whole === void 0 || messages2.length === 0 ? NOTHING : beforeOf(whole, window2.begin);
    for (const message of messages2) {
      const [begin, end] = message.range;
      file.found({
        rule: message.ruleId,
        message: message.messageId,
        severity: message.severity,
        range: [begin + before.characters, end + before.characters],
        line: message.loc.start.line + before.lines + (file.linesBefore ?? 0),
        secret: content2.slice(begin, end),
        context: contextOf(content2, begin)
      });
    }
  };
  const flush = () => {
    const batch = jobs;
    jobs = [];
    kept = 0;
    for (let next = 0; next < batch.length; ) {
      const begun = next;
      const isDone = inTime(windowMs, () => {
        const until = performance.now() + windowMs / 2;
        while (next < batch.length && (next === begun || performance.now() < until)) {
          lint(batch[next]);
          next += 1;
        }
      });
      if (isDone) continue;
      batch[next]?.file.gaveUp();
      next += 1;
    }
  };
  return {
    look(bytes, length, file) {
      const suspicion = prefilter(bytes, length, file.path);
      if (suspicion === void 0) return;
      const withComments = suspicion.hasComments && file.ignoreComments !== true;
      const windows = windowsOf(suspicion.hits, length, rules2, withComments);
      const isWhole = windows.length === 1 && windows[0]?.begin === 0 && windows[0].end === length;
      const source2 = { bytes: isWhole ? bytes : Buffer.from(bytes.subarray(0, length)), length };
      for (const window2 of windows) jobs.push(jobOf(source2, window2, file, withComments));
      kept += length;
      if (kept > BATCH_BYTES) flush();
    },
    async finish() {
      while (jobs.length + waiting.length > 0) {
        flush();
        await Promise.all(waiting.splice(0));
      }
    }
  };
}
var NOTHING = { characters: 0, lines: 0 };
function isAtEdge([begin, end], content2, window2, whole) {
  return begin <= 1 && window2.begin > 0 || end >= content2.length - 1 && window2.end < whole.length;
}
function configFor(candidates, withComments) {
  const preset = candidates.filter(({ preset: isPreset }) => isPreset).map(({ creator }) => creator);
  const members = withComments ? [...preset, commentFilter] : preset;
  return {
    rules: [
      {
        id: PRESET_ID,
        rule: {
          meta: { id: PRESET_ID, recommended: true, type: "preset" },
          create: (context) => {
            for (const member of members) context.registerRule(member);
          }
        },
        rules: []
      },
      ...candidates.filter(({ preset: isPreset }) => !isPreset).map(({ creator }) => ({ id: creator.meta.id, rule: creator }))
    ]
  };
}
function jobOf(source2, window2, file, withComments) {
  const { bytes, length } = source2;
  const begin = onCharacter(bytes, window2.begin, length);
  const end = onCharacter(bytes, window2.end, length);
  const content2 = bytes.toString("utf8", begin, end);
  const isWhole = begin === 0 && end === length;
  return { file, window: { ...window2, begin, end }, content: content2, ...!isWhole && { whole: source2 }, withComments };
}
function beforeOf({ bytes }, begin) {
  const text = bytes.toString("utf8", 0, begin);
  let lines = 0;
  for (let i = text.indexOf("\n"); i !== -1; i = text.indexOf("\n", i + 1)) lines += 1;
  const mark = text.charCodeAt(0) === 65279 ? 1 : 0;
  return { characters: text.length - mark, lines };
}
var CONTEXT_CHARS = 300;
function contextOf(content2, at) {
  const line = content2.lastIndexOf("\n", at - 1) + 1;
  const above = line === 0 ? 0 : content2.lastIndexOf("\n", line - 2) + 1;
  const end = content2.indexOf("\n", at);
  return content2.slice(
    Math.max(above, at - CONTEXT_CHARS),
    Math.min(end === -1 ? content2.length : end, at + CONTEXT_CHARS)
  );
}
var script = new Script("work()");
function inTime(ms, work) {
  try {
    script.runInContext(createContext({ work }), { timeout: ms });
    return true;
  } catch (error) {
    if (error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return false;
    throw error;
  }
}

// src/secrets/run.ts
var TURN_MS = 12;
var MAX_MATCHES = 2e3;
var Run = class {
  question;
  root;
  signal;
  collector;
  judge;
  /** What a change did not bring. */
  before;
  isIgnored;
  files = 0;
  environments = [];
  lines = /* @__PURE__ */ new Map();
  constructor(question, root, signal, rules2) {
    this.judge = makeJudge(rules2);
    this.question = question;
    this.root = root;
    this.signal = signal;
    this.collector = new Collector(question);
    this.before = new Collector(question);
    this.isIgnored = ignoring(question.ignore);
  }
  async tree() {
    const listed = await listFiles(this.root, this.signal);
    this.noteEnvironments(listed);
    await this.read(listed, (path2) => isServed(path2) ? "output" : "tree");
    await this.read(outputFiles(this.root, listed), () => "output");
  }
  /** The files that a change touched, and of each only what it added. */
  async changed(lines) {
    for (const [path2, added] of lines) this.lines.set(path2, added);
    this.noteEnvironments([...lines.keys()]);
    await this.read([...lines.keys()], (path2) => isServed(path2) ? "output" : "tree");
  }
  keepLines(path2, lines) {
    this.lines.set(path2, lines);
  }
  noteEnvironments(listed) {
    for (const file of listed.filter((path2) => isEnvironment(path2) && !this.isIgnored(path2))) {
      try {
        const values = parseEnv(readFileSync(join2(this.root, file), "utf8"));
        this.environments.push({ file, names: Object.keys(values).filter((name) => (values[name] ?? "") !== "") });
      } catch {
        this.collector.unread.push({ file, reason: "it cannot be read" });
      }
    }
  }
  async read(paths, where) {
    const read = makeReader();
    let turn = performance.now();
    for (const path2 of paths) {
      if (performance.now() - turn > TURN_MS) {
        await nextTurn();
        turn = performance.now();
      }
      if (this.signal.aborted) return;
      if (isBinaryName(path2) || this.isIgnored(path2)) continue;
      const whole = `${this.root}/${path2}`;
      const result = read(
        whole,
        ({ bytes, length, linesBefore }) => this.judge.look(bytes, length, this.collector.file(path2, where(path2), whole, { linesBefore }))
      );
      if (typeof result === "object") this.collector.unread.push({ file: path2, reason: result.reason });
      else if (isKeyFile(path2)) this.keyFile(path2, whole);
      this.files += 1;
    }
    await this.judge.finish();
  }
  /** A file that is a key as a whole; secretlint knows one kind of them from the inside. */
  keyFile(path2, whole) {
    this.collector.keyFile(path2);
    if (path2.endsWith(".p12")) this.judge.look(Buffer.alloc(0), 0, this.collector.file(path2, "tree", whole));
  }
  async answer() {
    await this.judge.finish();
    const old = new Set(this.before.found().map(({ match }) => match.print));
    const wanted = this.collector.found().filter((each) => this.isWanted(each, old));
    const here = wanted.filter(({ match }) => match.where !== "history").map(({ match }) => match);
    const past = await this.origins(
      wanted.filter(({ match }) => match.where === "history"),
      here
    );
    const found = [...here, ...past].sort(byPlace);
    if (found.length > MAX_MATCHES)
      this.collector.limits.push(`Only the first ${MAX_MATCHES} of ${found.length} places are listed.`);
    return {
      kind: "answer",
      matches: found.slice(0, MAX_MATCHES),
      unread: this.collector.unread,
      limits: this.collector.limits,
      files: this.files,
      environments: this.environments
    };
  }
  /** Of a changed file, what it added; of its history, what was not there before. */
  isWanted({ match: { file, line, where, print }, height }, old) {
    if (where === "history") return !old.has(print);
    const added = this.lines.get(file);
    return added === void 0 || added === "all" || added.some(([from, to]) => line <= to && line + height > from);
  }
  /** Of each secret of the past that no file shows any more, the version of each file that brought it in. */
  async origins(past, here) {
    const known = new Set(here.map(({ print }) => print));
    const secrets = Map.groupBy(
      past.filter(({ match }) => !known.has(match.print)),
      ({ match }) => `${match.print} ${match.file}`
    );
    if (secrets.size === 0) return [];
    const contents = new Map([...secrets].map(([name, found]) => [name, found.flatMap(({ blob }) => blob ?? [])]));
    const origins = await originsOf(this.root, contents, this.signal);
    return [...secrets].flatMap(([name, found]) => {
      const origin = origins.get(name);
      const first = found.find(({ blob }) => blob === origin?.content) ?? found[0];
      return first === void 0 ? [] : [{ ...first.match, ...origin && { commit: origin.commit } }];
    });
  }
};
var byPlace = (a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.print < b.print ? -1 : 1);

// src/secrets/scan.ts
async function scan(question, root, signal, rules2 = allRules()) {
  const run2 = new Run(question, root, signal, rules2);
  await SCOPES[question.scope](run2);
  if (signal.aborted) return failure("deadline", "the run’s time was up before all files were scanned");
  return run2.answer();
}
var SCOPES = {
  tree: (run2) => run2.tree(),
  async history(run2) {
    await run2.tree();
    await scanHistory(run2);
  },
  async change(run2) {
    const change = await changeSince(run2.root, run2.question.base ?? "", run2.signal);
    if ("problem" in change) {
      run2.collector.limits.push(`${change.problem}; all files were judged.`);
      return run2.tree();
    }
    await run2.changed(change.lines);
    await scanRange(run2, change.base);
  },
  async staged(run2) {
    const change = await stagedChange(run2.root, run2.signal);
    if ("problem" in change) throw new Error(change.problem);
    await scanStaged(run2, change.lines);
  }
};
export {
  scan
};
