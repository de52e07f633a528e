import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  Collector,
  allRules,
  classify,
  makeScanner
} from "./lib-secretlint-secretlint-rule-preset-recommend.js";
import "./lib-debug.js";
import {
  changeSince,
  stagedChange
} from "./io-git-change.2.js";
import {
  isArchive,
  isBinaryName,
  isDocument,
  isEnvironment,
  isKeyFile,
  isServed,
  makeReader,
  outputFiles,
  readSmall,
  readable
} from "./surveys-secrets-reading.js";
import "./surveys-secrets-automaton.js";
import {
  listFiles,
  ownIn,
  treeOf
} from "./io-files.js";
import "./io-product-folder.js";
import {
  SAFE_GIT,
  git,
  gitRoot,
  safeGitEnvironment
} from "./io-git.js";
import {
  readBytes
} from "./io-disk-read.js";
import {
  COMMIT_MESSAGE
} from "./io-secrets.js";
import {
  turn
} from "./lib-event-loop-turns.js";
import {
  failure
} from "./io-failure.js";
import "./lib-clock.js";
import "./lib-error-code.js";
import "./io-disk-watch.js";
import {
  FARTHEST
} from "./surveys-secrets-named-pattern.js";
import {
  mayBeSecret
} from "./catalog-key-kinds-hosting.js";
import "./lib-randomness.js";
import "./lib-secret-names.js";
import {
  pathsLike
} from "./lib-globs.js";
import "./lib-product-paths.js";
import "./runtime.js";

// src/surveys/secrets/blobs.ts
import { spawn } from "node:child_process";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

// src/surveys/secrets/packs.ts
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";

// src/surveys/secrets/pack-delta.ts
function applied(base, difference, most, roomFor) {
  const read = new Steps(difference);
  const [from, size] = [read.number(), read.number()];
  if (from !== base.length || !(size <= most)) throw new Error("it does not fit its base");
  const content = roomFor(size);
  const news = [];
  let filled = 0;
  let copied = 0;
  while (!read.isDone) {
    const bits = read.byte();
    if (bits & 128) {
      const at = read.parts(bits, 1, 4);
      const length = read.parts(bits, 16, 3) || 65536;
      if (at + length > base.length) throw new Error("it copies what is not there");
      if (at !== copied) news.push([filled, filled]);
      filled += base.copy(content, filled, at, at + length);
      copied = at + length;
    } else {
      news.push([filled, filled + bits]);
      filled += read.copy(content, filled, bits);
    }
  }
  if (copied !== base.length) news.push([filled, filled]);
  if (filled !== size) throw new Error("it is not as long as it says");
  return { content, news };
}
var Steps = class {
  at = 0;
  bytes;
  constructor(bytes) {
    this.bytes = bytes;
  }
  get isDone() {
    return this.at >= this.bytes.length;
  }
  byte() {
    return this.bytes[this.at++];
  }
  /** Seven bits a byte, the lowest first; the high bit says that more follows. */
  number() {
    let [value, factor, byte] = [0, 1, 0];
    do {
      byte = this.byte();
      value += (byte & 127) * factor;
      factor *= 128;
    } while (byte & 128);
    return value;
  }
  /** The bytes of a number that are there, each if its bit is set. */
  parts(bits, first, count) {
    let value = 0;
    for (let i = 0; i < count; i += 1) if (bits & first << i) value += this.byte() * 2 ** (i * 8);
    return value;
  }
  copy(to, at, length) {
    const copied = this.bytes.copy(to, at, this.at, this.at + length);
    this.at += length;
    return copied;
  }
};

// src/surveys/secrets/pack-file.ts
import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { inflateSync } from "node:zlib";

// src/surveys/secrets/pack-index.ts
var HEAD = Buffer.from([255, 116, 79, 99, 0, 0, 0, 2]);
var ID_BYTES = 20;
var isIndex = (bytes) => bytes.subarray(0, HEAD.length).equals(HEAD);
var [FANOUT, IDS] = [8, 8 + 256 * 4];
function offsetOf(index, id) {
  const first = id[0];
  const count = index.readUInt32BE(FANOUT + 255 * 4);
  let low = first === 0 ? 0 : index.readUInt32BE(FANOUT + (first - 1) * 4);
  let high = index.readUInt32BE(FANOUT + first * 4);
  while (low < high) {
    const middle = low + high >>> 1;
    const at = IDS + middle * ID_BYTES;
    const order = index.compare(id, 0, ID_BYTES, at, at + ID_BYTES);
    if (order === 0) return offsetNumber(index, count, middle);
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return void 0;
}
function offsetNumber(index, count, i) {
  const offsets = IDS + count * (ID_BYTES + 4);
  const offset = index.readUInt32BE(offsets + i * 4);
  if (offset < 2147483648) return offset;
  return Number(index.readBigUInt64BE(offsets + count * 4 + (offset - 2147483648) * 8));
}

// src/surveys/secrets/pack-file.ts
var MOST_OFFSET = 2 ** 40;
var MAX_INDEX = 256 * 1024 * 1024;
var WINDOW = 32 * 1024;
var BLOB = 3;
var [OFFSET_DELTA, ID_DELTA] = [6, 7];
var HEAD_BYTES = 64;
function openPack(path, number) {
  try {
    if (statSync(path).size > MAX_INDEX) return void 0;
    const index = readFileSync(path);
    return isIndex(index) ? new Pack(index, openSync(path.replace(/\.idx$/, ".pack"), "r"), number) : void 0;
  } catch {
    return void 0;
  }
}
var Pack = class {
  index;
  file;
  number;
  /** What was read last, and where it begins. */
  window = Buffer.allocUnsafeSlow(WINDOW);
  windowAt = 0;
  windowLength = 0;
  constructor(index, file, number) {
    this.index = index;
    this.file = file;
    this.number = number;
  }
  /** Where an object lies, by the bytes of its id; undefined when it is not in this pack. */
  offsetOf(id) {
    return offsetOf(this.index, id);
  }
  placeOf(offset) {
    return this.number * MOST_OFFSET + offset;
  }
  entryAt(offset) {
    const head = this.bytesAt(offset, HEAD_BYTES);
    let [at, byte] = [1, head[0]];
    const type = byte >> 4 & 7;
    let size = byte & 15;
    for (let factor = 16; byte & 128; factor *= 128) {
      byte = head[at++];
      size += (byte & 127) * factor;
    }
    if (type === ID_DELTA) {
      const base = this.offsetOf(Buffer.from(head.subarray(at, at + ID_BYTES)));
      if (base === void 0) throw new Error("its base is in another pack");
      return { type, size, base, at: offset + at + ID_BYTES };
    }
    if (type !== OFFSET_DELTA) return { type, size, base: void 0, at: offset + at };
    byte = head[at++];
    let back = byte & 127;
    while (byte & 128) {
      byte = head[at++];
      back = (back + 1) * 128 + (byte & 127);
    }
    if (back <= 0 || back > offset) throw new Error("its base lies outside");
    return { type, size, base: offset - back, at: offset + at };
  }
  unpacked({ at, size }) {
    const packed = this.bytesAt(at, size + (size >> 10) + HEAD_BYTES);
    const bytes = inflateSync(packed, { chunkSize: Math.max(64, size + 1), maxOutputLength: size + 1 });
    if (bytes.length !== size) throw new Error("it is not as long as it says");
    return bytes;
  }
  close() {
    closeSync(this.file);
  }
  /** So many bytes or as many as there are. Good until the next call. */
  bytesAt(at, length) {
    if (length > WINDOW) {
      const bytes = Buffer.allocUnsafe(length);
      return bytes.subarray(0, readSync(this.file, bytes, 0, length, at));
    }
    if (at < this.windowAt || at + length > this.windowAt + this.windowLength) {
      this.windowAt = at;
      this.windowLength = readSync(this.file, this.window, 0, WINDOW, at);
    }
    return this.window.subarray(at - this.windowAt, Math.min(at - this.windowAt + length, this.windowLength));
  }
};

// src/surveys/secrets/recent-contents.ts
var SLAB_BYTES = 8 * 1024 * 1024;
var MOST_SLABS = 4;
var RecentContents = class {
  slabs = [];
  get(place) {
    const slab = this.slabs.find(({ contents }) => contents.has(place));
    const content = slab?.contents.get(place);
    const isNextToGo = this.slabs.length === MOST_SLABS && slab === this.slabs.at(-1);
    if (content === void 0 || !isNextToGo) return content;
    const kept = this.add(place, content.length);
    content.copy(kept);
    return kept;
  }
  /** Room for one more, which is then known by its place. */
  add(place, size) {
    if (size > SLAB_BYTES) return Buffer.allocUnsafeSlow(size);
    const [first] = this.slabs;
    const slab = first && first.used + size <= SLAB_BYTES ? first : this.nextSlab();
    const content = slab.bytes.subarray(slab.used, slab.used + size);
    slab.used += size;
    slab.contents.set(place, content);
    return content;
  }
  nextSlab() {
    const oldest = this.slabs.length === MOST_SLABS ? this.slabs.pop() : void 0;
    const slab = { bytes: oldest?.bytes ?? Buffer.allocUnsafeSlow(SLAB_BYTES), used: 0, contents: /* @__PURE__ */ new Map() };
    this.slabs.unshift(slab);
    return slab;
  }
};

// src/surveys/secrets/packs.ts
var Packs = class {
  packs;
  recent = new RecentContents();
  constructor(folder) {
    this.packs = indexesIn(folder).flatMap((index, i) => openPack(join(folder, index), i) ?? []);
  }
  /** A file's content by its id; undefined for what is in no pack, is no file or is larger than `most` bytes. */
  read(id, most) {
    if (!ID.test(id)) return void 0;
    const name = Buffer.from(id, "hex");
    for (const pack of this.packs) {
      try {
        const offset = pack.offsetOf(name);
        if (offset !== void 0) return this.contentAt(pack, offset, most);
      } catch {
        return void 0;
      }
    }
    return void 0;
  }
  close() {
    for (const pack of this.packs) pack.close();
  }
  /** Down to the nearest content that is known or whole, and up again. */
  contentAt(pack, offset, most) {
    const differences = [];
    let place = pack.placeOf(offset);
    let content = this.recent.get(place);
    for (let at = offset; content === void 0; content = this.recent.get(place)) {
      const entry = pack.entryAt(at);
      if (entry.size > most || differences.length > LONGEST_CHAIN) return void 0;
      const bytes = pack.unpacked(entry);
      if (entry.base === void 0) {
        if (entry.type !== BLOB) return void 0;
        content = this.recent.add(place, bytes.length);
        bytes.copy(content);
        break;
      }
      differences.push({ place, bytes });
      at = entry.base;
      place = pack.placeOf(at);
    }
    return this.rebuilt({ bytes: content, place }, differences, most);
  }
  /** A content with the differences applied that lead up from it, the last first. */
  rebuilt(base, differences, most) {
    let packed = base;
    for (let next = differences.pop(); next !== void 0; next = differences.pop()) {
      const { place, bytes } = next;
      const { content, news } = applied(packed.bytes, bytes, most, (size) => this.recent.add(place, size));
      packed = { bytes: content, place, like: { to: packed.place, news } };
    }
    return packed;
  }
};
async function packsOf(root, signal) {
  const said = await git(root, ["rev-parse", "--show-object-format", "--git-path", "objects/pack"], signal);
  const [format, folder] = said?.trim().split("\n") ?? [];
  return format === "sha1" && folder ? new Packs(resolve(root, folder)) : void 0;
}
var ID = /^[0-9a-f]{40}$/;
var LONGEST_CHAIN = 4095;
function indexesIn(folder) {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(".idx"));
  } catch {
    return [];
  }
}

// src/surveys/secrets/blobs.ts
var MAX_BLOB = 64 * 1024 * 1024;
async function readBlobs(root, ids, signal, use) {
  const packs = await packsOf(root, signal);
  const others = [];
  let index = 0;
  try {
    for await (const batch of ids) {
      for (const id of batch) {
        await turn();
        const packed = packs?.read(id, MAX_BLOB);
        if (packed === void 0) others.push({ index, id });
        else use(index, packed.bytes, packed.bytes.length, packed);
        index += 1;
      }
      if (signal.aborted) return;
    }
  } finally {
    packs?.close();
    if (others.length > 0)
      await askGit(
        root,
        others.map(({ id }) => id),
        signal,
        (i, bytes, length) => use(others[i]?.index ?? -1, bytes, length)
      );
  }
}
async function askGit(root, ids, signal, use) {
  const git2 = spawn("git", [...SAFE_GIT, "cat-file", "--batch", "--buffer"], {
    cwd: root,
    env: safeGitEnvironment(),
    stdio: ["pipe", "pipe", "ignore"],
    signal
  });
  const failed = new Promise((_, fail) => git2.on("error", fail));
  const asked = pipeline(Readable.from([`${ids.join("\n")}
`]), git2.stdin).catch(() => {
  });
  await Promise.race([failed, Promise.all([asked, new BatchOutput(use).read(git2.stdout)])]);
}
var BatchOutput = class {
  #use;
  #index = 0;
  /** The beginning of a head whose end is still to come. */
  #rest = Buffer.alloc(0);
  /** What is still to come of an object that is being put together, its line end included. */
  #wanted = 0;
  /** That object; undefined when it is not to be read. */
  #whole;
  #filled = 0;
  constructor(use) {
    this.#use = use;
  }
  async read(stream) {
    for await (const chunk of stream) this.#take(chunk);
  }
  #take(chunk) {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    this.#rest = Buffer.alloc(0);
    let at = 0;
    while (at < bytes.length) at = this.#wanted > 0 ? this.#fill(bytes, at) : this.#begin(bytes, at);
  }
  /** Puts the next bytes to an object that came in part. Where they end. */
  #fill(bytes, at) {
    const end = Math.min(at + this.#wanted, bytes.length);
    if (this.#whole) this.#filled += bytes.copy(this.#whole, this.#filled, at, end);
    this.#wanted -= end - at;
    if (this.#wanted === 0) this.#pass(this.#whole, this.#whole ? this.#filled - 1 : 0);
    return end;
  }
  /** Reads a head, and the object behind it if all of it is there. Where that ends. */
  #begin(bytes, at) {
    const end = bytes.indexOf(10, at);
    if (end === -1) {
      this.#rest = Buffer.from(bytes.subarray(at));
      return bytes.length;
    }
    const [, type, text = ""] = bytes.toString("latin1", at, end).split(" ");
    const begin = end + 1;
    if (type === "missing" || text === "") {
      this.#pass(void 0, 0);
      return begin;
    }
    const size = Number(text);
    const isWanted = type === "blob" && size <= MAX_BLOB;
    if (bytes.length - begin > size) {
      this.#pass(isWanted ? bytes.subarray(begin, begin + size) : void 0, isWanted ? size : 0);
      return begin + size + 1;
    }
    this.#wanted = size + 1;
    this.#whole = isWanted ? Buffer.allocUnsafe(size + 1) : void 0;
    this.#filled = 0;
    return begin;
  }
  #pass(bytes, length) {
    this.#use(this.#index, bytes, length);
    this.#index += 1;
  }
};

// src/surveys/secrets/delta-scan.ts
var WORD_BYTES = 64;
var MARGIN = FARTHEST + WORD_BYTES;
function lookingAtChanges(judge) {
  const cleared = /* @__PURE__ */ new Map();
  return (bytes, length, file, packed) => {
    const { like, place } = packed?.bytes === bytes ? packed : {};
    if (like !== void 0 && cleared.get(like.to) === file.path) {
      if (!around(like.news, length).some((part) => judge.mayContainSecret(bytes, length, file.path, ...part)))
        return void (place !== void 0 && cleared.set(place, file.path));
    }
    const clear = () => void (place !== void 0 && cleared.set(place, file.path));
    if (!judge.look(bytes, length, { ...file, innocent: clear })) clear();
  };
}
function around(stretches, length) {
  const parts = [];
  for (const [begin, end] of stretches) {
    const [from, to] = [Math.max(0, begin - MARGIN), Math.min(length, end + MARGIN)];
    const last = parts.at(-1);
    if (last !== void 0 && from <= last[1]) last[1] = to;
    else parts.push([from, to]);
  }
  return parts;
}

// src/surveys/secrets/revisions.ts
import { spawn as spawn2 } from "node:child_process";
async function* versionsOf(root, revisions, signal) {
  const blobs = ["--filter=object:type=blob", "--filter-provided-objects", revisions];
  for await (const lines of objects(root, blobs, signal)) yield lines.flatMap(versionOf);
}
function versionOf(line) {
  const space = line.indexOf(" ");
  return space > 0 && line.length > space + 1 ? { id: line.slice(0, space), path: line.slice(space + 1) } : [];
}
async function originsOf(root, groups, signal) {
  const names = /* @__PURE__ */ new Map();
  for (const [group, contents] of groups)
    for (const content of contents) names.set(content, [...names.get(content) ?? [], group]);
  const found = /* @__PURE__ */ new Map();
  try {
    let commit = "";
    for await (const lines of objects(root, ["--in-commit-order", "--reverse", "--all"], signal)) {
      for (const line of lines) {
        const space = line.indexOf(" ");
        if (space === -1) commit = line;
        const content = line.slice(0, space);
        for (const group of space > 0 && names.get(content) || [])
          if (!found.has(group)) found.set(group, { content, commit, path: line.slice(space + 1) });
      }
      if (found.size === groups.size) break;
    }
  } catch (error) {
    if (!(error instanceof GitFailed)) throw error;
  }
  return found;
}
async function pathsOf(root, contents, signal) {
  const found = /* @__PURE__ */ new Map();
  const args = ["log", "--all", "--raw", "--no-abbrev", "--no-renames", "--diff-merges=first-parent", "--format="];
  try {
    for await (const lines of linesOf(root, [...args, "-z"], signal, "\0:")) {
      for (const line of lines) {
        const [meta = "", path = ""] = line.split("\0", 2);
        const content = meta.split(" ")[3] ?? "";
        if (contents.has(content)) found.set(content, (found.get(content) ?? /* @__PURE__ */ new Set()).add(path));
      }
    }
  } catch (error) {
    if (!(error instanceof GitFailed)) throw error;
  }
  return found;
}
async function* messagesOf(root, args, signal) {
  for await (const texts of linesOf(root, args, signal, "\0"))
    yield texts.map((text) => {
      const [id = "", ...lines] = text.trimStart().split("\n");
      return { id, text: lines.join("\n") };
    });
}
var ofCommits = (revisions) => ["log", revisions, "--format=%H%n%B%x00"];
var OF_TAGS = ["for-each-ref", "refs/tags", "--format=%(objectname)%0a%(contents)%00"];
var GitFailed = class extends Error {
};
var objects = (root, args, signal) => linesOf(root, ["rev-list", "--objects", ...args], signal, "\n");
async function* linesOf(root, args, signal, end) {
  const child = spawn2("git", [...SAFE_GIT, ...args], {
    cwd: root,
    env: safeGitEnvironment(),
    stdio: ["ignore", "pipe", "ignore"],
    signal
  });
  const closed = new Promise((done) => child.on("close", done).on("error", () => done(-1)));
  let isRead = false;
  try {
    let rest = "";
    for await (const chunk of child.stdout.setEncoding("utf8")) {
      const lines = (rest + chunk).split(end);
      rest = lines.pop() ?? "";
      yield lines;
    }
    if (rest.trim() !== "") yield [rest];
    isRead = true;
  } finally {
    child.kill();
  }
  if (isRead && await closed !== 0) throw new GitFailed(`git ${args[0]}`);
}

// src/surveys/secrets/history.ts
async function scanHistory(run) {
  const { root, collector } = run;
  if (gitRoot(root) === void 0)
    return void collector.limits.push("This is not a git repository: there is no history.");
  const [versions] = await Promise.all([judgeAll(run, "--all"), noteShallow(run)]);
  if (versions.length === 0) collector.limits.push("There are no commits yet: there is no history.");
}
async function scanRange(run, base) {
  const [versions] = await Promise.all([judgeAll(run, `${base}..HEAD`), noteShallow(run)]);
  const paths = [...new Set(versions.map(({ path }) => path))];
  await judgeBefore(
    run,
    paths.map((path) => ({ id: `${base}:${path}`, path }))
  );
}
async function noteShallow({ root, signal, collector }) {
  if ((await git(root, ["rev-parse", "--is-shallow-repository"], signal))?.trim() === "true")
    collector.limits.push("The clone is shallow: older commits are missing (actions/checkout with fetch-depth: 0).");
}
async function judgeBefore(run, versions) {
  const ids = versions.map(({ id }) => id);
  await readBlobs(run.root, [ids], run.signal, (index, bytes, length) => {
    const path = versions[index]?.path ?? "";
    const text = bytes && readable(bytes, length);
    if (text) run.judge.look(text.bytes, text.length, run.before.file(path, "tree", `/${path}`));
  });
}
async function scanStaged(run, changed) {
  const files = changed.filter(({ path }) => !isBinaryName(path) && !run.isIgnored(path));
  const ids = files.map(({ id = "" }) => id);
  await readBlobs(run.root, [ids], run.signal, (index, bytes, length) => {
    const path = files[index]?.path ?? "";
    if (bytes === void 0)
      return void run.collector.unread.push({ file: path, reason: "it is too large or not a file" });
    run.count(path);
    const text = readable(bytes, length);
    if (isKeyFile(path)) run.collector.keyFile(path, "tree");
    if (isEnvironment(path)) run.noteEnvironment(path, bytes.toString("utf8", 0, length));
    run.judge.look(text.bytes, text.length, run.collector.file(path, "tree", `/${path}`));
  });
}
async function judgeAll(run, revisions) {
  const { root, signal, judge, collector } = run;
  const wanted = [];
  const look = lookingAtChanges(judge);
  async function* ids() {
    for await (const versions of versionsOf(root, revisions, signal)) {
      const texts = versions.filter(({ path }) => !isBinaryName(path) && !run.isIgnored(path));
      for (const version of texts) wanted.push(version);
      yield texts.map(({ id }) => id);
    }
  }
  try {
    await readBlobs(root, ids(), signal, (index, bytes, length, packed) => {
      const { id, path } = wanted[index];
      if (bytes === void 0)
        collector.unread.push({ file: path, reason: "a version of it is not in this clone, or too large" });
      if (isKeyFile(path)) collector.keyFile(path, "history", id);
      const text = bytes && readable(bytes, length);
      if (text) look(text.bytes, text.length, collector.file(path, "history", `/${path}`, { blob: id }), packed);
    });
  } catch (error) {
    if (!(error instanceof GitFailed)) throw error;
    collector.limits.push("git could not list all versions: a part of the history is missing in this clone.");
  }
  await judgeMessages(run, revisions);
  await judge.finish();
  return wanted;
}
async function judgeMessages({ root, signal, judge, collector }, revisions) {
  const lists = revisions === "--all" ? [ofCommits(revisions), OF_TAGS] : [ofCommits(revisions)];
  for (const list of lists) {
    try {
      for await (const messages of messagesOf(root, list, signal)) {
        for (const { id, text } of messages) {
          const bytes = Buffer.from(text);
          const more = { blob: id, commit: id };
          judge.look(bytes, bytes.length, collector.file(COMMIT_MESSAGE, "history", `/${COMMIT_MESSAGE}`, more));
        }
        await turn();
      }
    } catch (error) {
      if (!(error instanceof GitFailed)) throw error;
      collector.limits.push(
        "git could not list all messages of commits: a part of the history is missing in this clone."
      );
    }
  }
}

// src/surveys/secrets/run.ts
import { join as join3 } from "node:path";
import { parseEnv } from "node:util";

// src/surveys/secrets/archives.ts
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";
var NotUnpacked = class extends Error {
};
var MOST_PACKED = 32 * 1024 * 1024;
var MOST_UNPACKED = 64 * 1024 * 1024;
var MOST_ENTRIES = 5e3;
async function* entriesOf(path, bytes) {
  try {
    if (bytes.length >= 4 && bytes.readUInt32BE(0) === 1347093252) yield* unzipped(bytes);
    else if (bytes[0] === 31 && bytes[1] === 139)
      yield* unpacked(path.replace(/\.gz$|(?<=\.t)gz$/i, ""), gunzipped(bytes));
    else yield* unpacked(path, bytes);
  } catch (error) {
    throw error instanceof NotUnpacked ? error : new NotUnpacked("it is damaged");
  }
}
function gunzipped(bytes) {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_UNPACKED });
  } catch (error) {
    throw new NotUnpacked(error.code === "ERR_BUFFER_TOO_LARGE" ? TOO_LARGE : "it is damaged");
  }
}
var TOO_LARGE = "it unpacks to more than 64 MB or 5,000 files";
async function* unpacked(path, bytes) {
  if (bytes.toString("latin1", 257, 262) !== "ustar") return yield { path: basename(path), bytes };
  const { extract } = await import("./lib-tar-stream.js");
  const tar = extract();
  tar.end(bytes);
  let entries = 0;
  for await (const entry of tar) {
    const { name, type } = entry.header;
    entries += 1;
    if (entries > MOST_ENTRIES) throw new NotUnpacked(TOO_LARGE);
    if (type === "file" && !isBinaryName(name)) yield { path: name, bytes: await bytesOf(entry) };
    else entry.resume();
  }
}
async function bytesOf(stream) {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}
async function* unzipped(bytes) {
  const { fromBufferPromise } = await import("./lib-yauzl.js");
  const zip = await fromBufferPromise(bytes);
  if (zip.entryCount > MOST_ENTRIES) throw new NotUnpacked(TOO_LARGE);
  let left = MOST_UNPACKED;
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith("/") || isBinaryName(entry.fileName)) continue;
    if (entry.isEncrypted()) throw new NotUnpacked("it is encrypted");
    left -= entry.uncompressedSize;
    if (left < 0) throw new NotUnpacked(TOO_LARGE);
    yield {
      path: entry.fileName,
      bytes: await bytesOf(await zip.openReadStreamPromise(entry))
    };
  }
}

// src/surveys/secrets/database-file.ts
import { pathToFileURL } from "node:url";
var HEADER = "SQLite format 3\0";
var DATABASE = /\.(?:sqlite3?|db3?)$/i;
var isDatabase = (path, bytes) => DATABASE.test(path) && bytes.toString("latin1", 0, HEADER.length) === HEADER;
var MOST_ROWS = 2e4;
var MOST_CHARACTERS = 64 * 1024 * 1024;
var TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'";
async function* tablesOf(file) {
  const { DatabaseSync } = await sqlite();
  const address = pathToFileURL(file);
  address.search = "mode=ro&immutable=1";
  try {
    const database = new DatabaseSync(address, { readOnly: true });
    try {
      let left = MOST_CHARACTERS;
      for (const { name } of database.prepare(TABLES).all()) {
        const text = rowsOf(database, String(name), left);
        left -= text.length;
        yield { path: String(name), bytes: Buffer.from(text) };
      }
    } finally {
      database.close();
    }
  } catch (error) {
    throw error instanceof NotUnpacked ? error : new NotUnpacked("it is damaged");
  }
}
function rowsOf(database, table, most) {
  const columns = database.prepare("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0").all(table).map(({ name }) => quoted(String(name)));
  if (columns.length === 0) return "";
  const rows = [];
  let left = most;
  const all = database.prepare(`SELECT ${columns.join(", ")} FROM ${quoted(table)} LIMIT ${MOST_ROWS + 1}`);
  for (const row of all.iterate()) {
    const line = JSON.stringify(row, (_, value) => textOf(value));
    left -= line.length;
    if (left < 0 || rows.length === MOST_ROWS)
      throw new NotUnpacked(`it has more than ${MOST_ROWS.toLocaleString("en")} rows in a table, or 64 MB`);
    rows.push(line);
  }
  return rows.join("\n");
}
var quoted = (name) => `"${name.replaceAll('"', '""')}"`;
var textOf = (value) => {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("latin1");
  return typeof value === "bigint" ? String(value) : value;
};
async function sqlite() {
  const { emitWarning } = process;
  process.emitWarning = () => void 0;
  try {
    return await import("node:sqlite");
  } finally {
    process.emitWarning = emitWarning;
  }
}

// src/surveys/secrets/local-certificates.ts
import { createPrivateKey, X509Certificate } from "node:crypto";
import { readdirSync as readdirSync2 } from "node:fs";
import { dirname, join as join2 } from "node:path";
var CERTIFICATE_FILE = /\.(?:crt|cer|cert|pem)$/i;
var CERTIFICATE = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]{100,20000}-----END CERTIFICATE-----/g;
var MOST_FILES = 50;
function isForThisMachine(root, file, pem) {
  const key = keyOf(pem);
  if (key === void 0) return void 0;
  const fitting = certificatesBeside(join2(root, file)).filter((each) => each.checkPrivateKey(key));
  if (fitting.length === 0) return void 0;
  return fitting.every((each) => namesOf(each).every((name) => OWN_NAME.test(name)));
}
var OWN_NAME = /^(?:(?:[\w*-]+\.)*(?:localhost|localdomain|test|local|internal|invalid|example(?:\.com|\.net|\.org)?)|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|0\.0\.0\.0|::1|0:0:0:0:0:0:0:1)$/i;
function namesOf({ subject, subjectAltName }) {
  const others = subjectAltName?.match(/(?:DNS|IP Address):[^,\s]+/g) ?? [];
  if (others.length > 0) return others.map((each) => each.replace(/^(?:DNS|IP Address):/, ""));
  return [/^CN=(.*)$/m.exec(subject)?.[1] ?? ""];
}
function keyOf(pem) {
  try {
    return createPrivateKey(pem);
  } catch {
    return void 0;
  }
}
function certificatesBeside(path) {
  const folder = dirname(path);
  const files = readdirSync2(folder).filter((name) => CERTIFICATE_FILE.test(name)).slice(0, MOST_FILES);
  const texts = [path, ...files.map((name) => join2(folder, name))].flatMap((each) => readSmall(each) ?? []);
  return texts.flatMap((text) => text.match(CERTIFICATE) ?? []).flatMap((text) => certificateOf(text) ?? []);
}
function certificateOf(pem) {
  try {
    return new X509Certificate(pem);
  } catch {
    return void 0;
  }
}

// src/surveys/secrets/match-order.ts
var weight = (match) => {
  if (match === void 0) return Number.NaN;
  const { lowered, isPublic, allowed } = match;
  return (lowered === void 0 ? 0 : 1) + (isPublic || lowered === "stand-in" ? 4 : 0) + (allowed === void 0 ? 0 : 2);
};
var byWeight = (a, b) => weight(a) - weight(b) || byPlace(a, b);
var byPlace = (a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.print < b.print ? -1 : 1);

// src/surveys/secrets/past-keys.ts
async function keysOfPast(scan2, past, here) {
  const isKnown = knownBy(here);
  const left = (await underAllPaths(scan2, past)).filter(({ match }) => !isKnown(match));
  const secrets = Map.groupBy(left, ({ match }) => `${match.print} ${match.lowered ?? ""} ${match.file}`);
  if (secrets.size === 0) return [];
  const contents = new Map([...secrets].map(([name, found]) => [name, found.flatMap(({ blob }) => blob ?? [])]));
  const origins = await originsOf(scan2.root, contents, scan2.signal);
  return [...secrets].flatMap(([name, found]) => {
    const origin = origins.get(name);
    const first = found.find(({ blob }) => blob === origin?.content) ?? found[0];
    if (first === void 0) return [];
    if (first.match.commit !== void 0 || origin === void 0) return [first.match];
    const isSame = first.match.lowered === loweredAt(first, origin.path);
    return [{ ...first.match, commit: origin.commit, ...isSame && { file: origin.path } }];
  });
}
function knownBy(here) {
  const all = new Set(here.map(({ print }) => print));
  const asBefore = new Set(
    here.filter(({ lowered, allowed }) => lowered === void 0 || allowed).map(({ print }) => print)
  );
  return ({ print, lowered }) => asBefore.has(print) || all.has(print) && lowered !== void 0;
}
async function underAllPaths({ root, signal, isIgnored }, past) {
  const contents = new Set(past.filter(isLoweredByPath).flatMap(({ blob }) => blob ?? []));
  if (contents.size === 0) return [...past];
  const paths = await pathsOf(root, contents, signal);
  return past.map((located) => {
    const others = isLoweredByPath(located) ? [...paths.get(located.blob ?? "") ?? []] : [];
    const worst = others.find((path) => !isIgnored(path) && loweredAt(located, path) === void 0);
    if (worst === void 0) return located;
    const { lowered: _, ...match } = located.match;
    return { ...located, match: { ...match, file: worst } };
  });
}
var isLoweredByPath = ({ match: { lowered, isGuess } }) => (lowered === "fixture" || lowered === "development") && isGuess === void 0;
function loweredAt({ reported }, path) {
  const told = reported === void 0 ? "stand-in" : classify(reported, path);
  return told === "live" || told === "public" ? void 0 : told;
}

// src/surveys/secrets/verify.ts
var bearer = (key) => ({ authorization: `Bearer ${key}` });
var VERIFIERS = {
  stripe: {
    kinds: ["stripe-secret-key-live", "stripe-restricted-key-live"],
    url: "https://api.stripe.com/v1/balance",
    header: bearer,
    works: [200, 403],
    source: "https://docs.stripe.com/api/balance/balance_retrieve"
  },
  github: {
    kinds: ["github"],
    url: "https://api.github.com/user",
    header: bearer,
    works: [200, 403],
    source: "https://docs.github.com/rest/users/users#get-the-authenticated-user"
  },
  openai: {
    kinds: ["openai"],
    url: "https://api.openai.com/v1/models",
    header: bearer,
    works: [200, 403],
    source: "https://platform.openai.com/docs/api-reference/models/list"
  },
  anthropic: {
    kinds: ["anthropic", "anthropic-key"],
    url: "https://api.anthropic.com/v1/models",
    header: (key) => ({ "x-api-key": key, "anthropic-version": "2023-06-01" }),
    works: [200, 403],
    source: "https://docs.anthropic.com/en/api/models-list"
  },
  sendgrid: {
    kinds: ["sendgrid", "sendgrid-key"],
    url: "https://api.sendgrid.com/v3/scopes",
    header: bearer,
    works: [200, 403],
    source: "https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions"
  }
};
var VERIFIABLE = Object.keys(VERIFIERS);
var ASK_MS = 5e3;
var MOST = 20;
async function tried(candidates, wanted, signal, ask = askOnce) {
  const keys = new Map(
    candidates.filter(({ match }) => match.lowered === void 0 && match.isPublic === void 0 && match.allowed === void 0).flatMap(({ match, secret }) => {
      const verifier = verifierOf(match, wanted);
      return verifier ? [[match.print, { verifier, secret }]] : [];
    })
  );
  const results = [...keys].slice(0, MOST).map(async ([print, { verifier, secret }]) => {
    const status = await ask(
      verifier.url,
      verifier.header(secret),
      AbortSignal.any([signal, AbortSignal.timeout(ASK_MS)])
    );
    if (status === 401) return [print, "refused"];
    return status !== void 0 && verifier.works.includes(status) ? [print, "works"] : void 0;
  });
  return new Map((await Promise.all(results)).filter((each) => each !== void 0));
}
function verifierOf({ provider }, wanted) {
  return wanted.map((name) => VERIFIERS[name]).find((verifier) => verifier?.kinds.includes(provider));
}
async function askOnce(url, headers, signal) {
  try {
    const { status, body } = await fetch(url, { headers, signal, redirect: "manual" });
    await body?.cancel();
    return status;
  } catch {
    return void 0;
  }
}

// src/surveys/secrets/run.ts
var MAX_MATCHES = 2e3;
var Run = class {
  question;
  part;
  root;
  signal;
  collector;
  judge;
  /** What a change did not bring. */
  before;
  isIgnored;
  isBaseless = false;
  files = 0;
  documents = 0;
  packed = [];
  environments = [];
  constructor(question, { tree, isOwn }, signal, rules) {
    this.judge = makeScanner(rules);
    this.question = question;
    this.part = tree;
    this.root = tree.root;
    this.signal = signal;
    this.collector = new Collector(question);
    this.before = new Collector(question);
    const ignored = pathsLike(question.ignore);
    this.isIgnored = (path) => ignored(path) || !isOwn(path);
  }
  async tree() {
    const listed = await listFiles(this.part, this.signal);
    this.noteEnvironments(listed);
    await this.read(listed, (path) => isServed(path) ? "output" : "tree");
    const { paths, unread } = outputFiles(this.root, listed);
    this.collector.unread.push(...unread);
    await this.read(paths, () => "output");
  }
  count(path) {
    this.files += 1;
    if (isDocument(path)) this.documents += 1;
  }
  /** The files that a change touched; what they held before is judged beside it. */
  async changed(files) {
    const paths = files.map(({ path }) => path);
    this.noteEnvironments(paths);
    await this.read(paths, (path) => isServed(path) ? "output" : "tree");
  }
  noteEnvironments(listed) {
    for (const file of listed.filter((path) => isEnvironment(path) && !this.isIgnored(path))) {
      const text = readSmall(join3(this.root, file));
      if (text !== void 0) this.noteEnvironment(file, text);
    }
  }
  /** The names in it; what is no name may be a value. */
  noteEnvironment(file, text) {
    const values = parseEnv(text);
    const names = Object.keys(values).filter(
      (name) => /^[A-Za-z_]\w{0,80}$/.test(name) && mayBeSecret(values[name] ?? "")
    );
    this.environments.push({ file, names });
  }
  async read(paths, where) {
    const read = makeReader();
    const gone = [];
    for (const path of paths) {
      await turn();
      if (this.signal.aborted) return;
      if (this.isIgnored(path)) continue;
      if (isArchive(path)) await this.archive(path, where(path));
      if (isBinaryName(path)) continue;
      const whole = `${this.root}/${path}`;
      const result = read(
        whole,
        ({ bytes, length, linesBefore, bytesBefore }) => this.judge.look(
          bytes,
          length,
          this.collector.file(path, where(path), whole, { linesBefore, charactersBefore: bytesBefore })
        )
      );
      if (typeof result === "object") this.collector.unread.push({ file: path, reason: result.reason });
      else if (result === "gone") gone.push(path);
      else if (isKeyFile(path)) this.keyFile(path, whole);
      if (result === "done") this.count(path);
    }
    await this.noteGone(gone);
    await this.judge.finish();
  }
  /** What is in an archive, file by file; one that cannot be unpacked is named. */
  async archive(file, where) {
    const bytes = readBytes(join3(this.root, file), { most: MOST_PACKED, within: this.root });
    if (!Buffer.isBuffer(bytes)) {
      if (bytes.refused !== "missing") this.packed.push({ file, reason: bytes.reason });
      return;
    }
    try {
      const entries = isDatabase(file, bytes) ? tablesOf(join3(this.root, file)) : entriesOf(file, bytes);
      for await (const { path, bytes: inner } of entries) {
        if (this.signal.aborted) return;
        const text = readable(inner, inner.length);
        this.judge.look(text.bytes, text.length, this.collector.file(file, where, `/${path}`, { inside: path }));
      }
      this.count(file);
    } catch (error) {
      if (!(error instanceof NotUnpacked)) throw error;
      this.packed.push({ file, reason: error.message });
    }
  }
  /** What was deleted holds nothing; what is listed and not here for another reason was not looked at. */
  async noteGone(gone) {
    if (gone.length === 0) return;
    const [deleted, skipped] = await Promise.all([
      git(this.root, ["ls-files", "-z", "--deleted"], this.signal),
      git(this.root, ["ls-files", "-z", "-t", "--cached"], this.signal)
    ]);
    const absent = new Set(skipped?.split("\0").flatMap((row) => row.startsWith("S ") ? [row.slice(2)] : []));
    const known = /* @__PURE__ */ new Set([...deleted?.split("\0") ?? [], ...absent]);
    const sparse = gone.filter((path) => absent.has(path)).length;
    if (sparse > 0)
      this.collector.limits.push(`The checkout is sparse: ${sparse} files of the repository are missing.`);
    for (const file of gone.filter((path) => !known.has(path)))
      this.collector.unread.push({ file, reason: "git lists it but it is missing: its name may not be UTF-8" });
  }
  /** A file that is a key as a whole; secretlint knows one kind of them from the inside. */
  keyFile(path, whole) {
    this.collector.keyFile(path, "tree");
    if (path.endsWith(".p12")) this.judge.look(Buffer.alloc(0), 0, this.collector.file(path, "tree", whole));
  }
  async answer() {
    await this.judge.finish();
    const old = new Set(this.before.found().map(({ match }) => dedupeKey(match)));
    const fresh = this.collector.found().filter(({ match }) => !old.has(dedupeKey(match)));
    const pleaded = this.question.scope === "change" ? fresh.map((each) => this.withoutPlea(each)) : fresh;
    const wanted = pleaded.map((each) => this.withCertificate(each));
    const works = await tried(wanted, this.question.verify, this.signal);
    const here = onceEach(wanted.filter(({ match }) => match.where !== "history").map(({ match }) => match));
    const past = await keysOfPast(
      this,
      wanted.filter(({ match }) => match.where === "history"),
      here
    );
    const found = [...here, ...past].map((match) => judgedBy(works, match)).sort(byWeight);
    if (weight(found[MAX_MATCHES]) === 0)
      this.collector.limits.push(`Only the first ${MAX_MATCHES} of ${found.length} places are listed.`);
    return {
      kind: "answer",
      matches: found.slice(0, MAX_MATCHES).sort(byPlace),
      unread: this.collector.unread,
      limits: this.collector.limits,
      ...this.isBaseless && { isBaseless: true },
      files: this.files,
      documents: this.documents,
      environments: this.environments,
      ...this.packed.length > 0 && { packed: this.packed }
    };
  }
  /** A private key opens nothing elsewhere when its certificate is for this machine. */
  withCertificate(located) {
    const { match, secret } = located;
    const mayBeLocal = secret.startsWith("-----BEGIN") && match.where === "tree" && match.lowered === void 0;
    if (!mayBeLocal || match.inside !== void 0) return located;
    return isForThisMachine(this.root, match.file, secret) ? { ...located, match: { ...match, lowered: "local" } } : located;
  }
  /** A permission that comes with what it permits is none. Without the base, one that opens a block may be from before. */
  withoutPlea(located) {
    const { allowed, ...match } = located.match;
    const isPleaded = allowed !== void 0 || this.isBaseless && isInBlock(this.root, match);
    return { ...located, match: isPleaded ? { ...match, isPleaded } : match };
  }
};
function isInBlock(root, { file, line }) {
  const above = readSmall(join3(root, file))?.split("\n").slice(0, line) ?? [];
  return above.some((text) => /\bsecretlint-disable\b(?!-)/.test(text));
}
var dedupeKey = ({ print, lowered, file, where, allowed }) => [print, lowered, allowed, where === "output" || isServed(file)].join(" ");
function onceEach(matches) {
  return [
    ...new Map(matches.map((match) => [`${match.file} ${match.inside} ${match.line} ${match.print}`, match])).values()
  ];
}
function judgedBy(works, match) {
  const said = works.get(match.print);
  if (said === void 0) return match;
  return said === "works" ? { ...match, works: true } : { ...match, lowered: match.lowered ?? "refused" };
}

// src/surveys/secrets/scan.ts
async function scan(question, of, signal, rules = allRules()) {
  const run = new Run(question, { tree: treeOf(of), isOwn: await ownIn(of, signal) }, signal, rules);
  await SCOPES[question.scope](run);
  if (signal.aborted) return failure("deadline", "the run’s time limit was reached before all files were scanned");
  return run.answer();
}
var SCOPES = {
  tree: (run) => run.tree(),
  async history(run) {
    await run.tree();
    await scanHistory(run);
  },
  async change(run) {
    const change = await changeSince(run.part, run.question.base ?? "", run.signal);
    if ("problem" in change) {
      run.isBaseless = true;
      run.collector.limits.push(`${change.problem}; all files were checked.`);
      return run.tree();
    }
    await run.changed(change.files);
    await judgeBefore(run, beforeOf(change.files));
    await scanRange(run, change.base);
  },
  async staged(run) {
    const change = await stagedChange(run.root, run.signal);
    if ("problem" in change) throw new Error(change.problem);
    await scanStaged(run, change.files);
    await judgeBefore(run, beforeOf(change.files));
  }
};
var beforeOf = (files) => files.flatMap(({ before }) => before ?? []);
export {
  scan
};
