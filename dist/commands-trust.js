import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  nearest,
  ruleIds
} from "./lib-yaml.js";
import {
  UsageError
} from "./commands-usage.js";
import {
  addressKind,
  checks,
  parseEndpoint
} from "./checks-dns-rules-outside.js";

// src/world/files.ts
import { readdirSync, realpathSync } from "node:fs";
import { open, stat } from "node:fs/promises";
import { join as join2, relative as relative2, sep as sep2 } from "node:path";

// src/world/error-code.ts
function errorCode(error) {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

// src/world/git.ts
import { execFile } from "node:child_process";
import { existsSync, lstatSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
var NoGit = class extends Error {
};
var GIT_MS = 2e4;
var MAX_BYTES = 64 * 1024 * 1024;
var SAFE = [
  "safe.directory=*",
  "safe.bareRepository=explicit",
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "protocol.allow=never"
].flatMap((setting) => ["-c", setting]);
function git(root, args, signal) {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, GIT_NO_LAZY_FETCH: "1", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
  return new Promise((done, fail) => {
    execFile(
      "git",
      [...SAFE, "--literal-pathspecs", ...args],
      { cwd: root, env, timeout: GIT_MS, maxBuffer: MAX_BYTES, ...signal && { signal } },
      (error, stdout) => {
        if (errorCode(error) === "ENOENT") fail(new NoGit("git is not on this machine"));
        else done(error ? void 0 : stdout);
      }
    );
  });
}
function gitRoot(folder) {
  for (let here = resolve(folder); ; here = dirname(here)) {
    if (existsSync(join(here, ".git"))) return here;
    if (here === dirname(here)) return void 0;
  }
}
function inRepository(file, cwd) {
  const whole = resolve(cwd, file);
  const root = gitRoot(cwd) ?? gitRoot(dirname(whole));
  if (root === void 0) return void 0;
  const path = relative(root, whole).split(sep).join("/");
  if (path.startsWith("..") || path === "") return void 0;
  const parts = path.split("/").map((_, i, all) => join(root, ...all.slice(0, i + 1)));
  return { root, path, linked: parts.some(isLink) };
}
var isLink = (path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;

// src/world/world.ts
function failure(kind, reason) {
  return { kind: "failure", failure: kind, reason };
}

// src/world/files.ts
var FILE_BYTES = 4 * 1024 * 1024;
var MAX_FILES = 1e5;
var NEVER = /* @__PURE__ */ new Set([".git", "node_modules", ".hg", ".svn"]);
async function listFiles(root, signal) {
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"];
  const tracked = gitRoot(root) === void 0 ? void 0 : await git(root, list, signal).catch(() => void 0);
  return (tracked === void 0 ? walk(root) : tracked.split("\0").filter(Boolean)).sort();
}
function walk(root) {
  const found = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== void 0 && found.length < MAX_FILES; folder = folders.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join2(folder, entry.name);
      if (entry.isDirectory() && !NEVER.has(entry.name)) folders.push(path);
      if (entry.isFile()) found.push(relative2(root, path).split(sep2).join("/"));
    }
  }
  return found;
}
async function readText(root, path) {
  try {
    const real = realpathSync(join2(root, path));
    const home = realpathSync(root);
    if (real !== home && !real.startsWith(home + sep2))
      return failure("guarded", "the path leads out of the repository");
    const { size } = await stat(real);
    if (size > FILE_BYTES) return failure("too-large", `the file is larger than ${FILE_BYTES} bytes`);
    const file = await open(real, "r");
    try {
      return { kind: "answer", text: await file.readFile("utf8") };
    } finally {
      await file.close();
    }
  } catch (error) {
    return failure("missing", errorCode(error) === "ENOENT" ? "there is no such file" : "the file cannot be read");
  }
}

// src/commands/settings.ts
import { accessSync, constants, readFileSync } from "node:fs";
import { dirname as dirname2, resolve as resolve2 } from "node:path";
function oneOf(value, allowed, option) {
  if (value === void 0 || allowed.includes(value)) return value;
  throw new UsageError(`--${option} takes one of ${allowed.join(", ")}; it was given ${JSON.stringify(value)}.`);
}
function readInput(file, cwd, option) {
  try {
    return readFileSync(resolve2(cwd, file), "utf8");
  } catch (error) {
    const why = errorCode(error) === "ENOENT" ? "there is no such file" : "it cannot be read";
    throw new UsageError(`--${option} ${JSON.stringify(file)}: ${why}.`);
  }
}
function selection({ only = [], skip = [] }) {
  const names = (given) => given.flatMap((list) => list.split(",")).map((name) => name.trim()).filter(Boolean);
  const known = [...checks.map(({ name }) => name), ...ruleIds()];
  const [wanted, unwanted] = [names(only), names(skip)];
  for (const name of [...wanted, ...unwanted]) {
    if (!known.includes(name))
      throw new UsageError(`There is no check or rule ${JSON.stringify(name)}${nearest(name, known)}`);
  }
  const fits = (list, rule) => list.includes(rule) || list.includes(rule.split("/")[0] ?? "");
  return (rule) => (wanted.length === 0 || fits(wanted, rule)) && !fits(unwanted, rule);
}
function parseDiversion(text, allowPrivate) {
  const [, host = "", port = "", address = "", toPort = ""] = /^(\[[^\]]*\]|[^:[\]]*):(\d*):(\[[^\]]*\]|[^:[\]]*):(\d+)$/.exec(text) ?? [];
  const bare = (part) => part.replace(/^\[|\]$/g, "").toLowerCase();
  const to = parseEndpoint(`${bare(address) === "localhost" ? "127.0.0.1" : address}:${toPort}`, 0);
  if (to === void 0) {
    throw new UsageError(
      `--connect-to takes HOST:PORT:ADDR:PORT with an IP address, as in example.com:443:203.0.113.7:443; it was given ${JSON.stringify(text)}.`
    );
  }
  const kind = addressKind(to.host);
  if (kind !== "public" && !allowPrivate) {
    throw new UsageError(`--connect-to leads to ${to.host}, a ${kind} address; add --allow-private if that is meant.`);
  }
  return { host: bare(host), ...port !== "" && { port: Number(port) }, to };
}
function parseResolvers(given, option) {
  for (const text of given) {
    const isUrl = text.startsWith("https://") && URL.canParse(text);
    if (isUrl || parseEndpoint(text, 53) !== void 0) continue;
    throw new UsageError(
      `${option} takes an IP address with an optional port, or an https URL; it was given ${JSON.stringify(text)}.`
    );
  }
  return [...given];
}
function parseCertificates(files, cwd) {
  return files.map((file) => {
    const text = readInput(file, cwd, "ca");
    if (!text.includes("-----BEGIN CERTIFICATE-----"))
      throw new UsageError(`--ca ${JSON.stringify(file)}: it holds no PEM certificate.`);
    return text;
  });
}
function parseTimeout(text = "120") {
  const seconds = Number(text);
  if (Number.isFinite(seconds) && seconds > 0 && seconds <= 3600) return seconds;
  throw new UsageError(`--timeout takes seconds, more than 0 and at most 3600; it was given ${JSON.stringify(text)}.`);
}
function writable(file, cwd, option) {
  try {
    accessSync(dirname2(resolve2(cwd, file)), constants.W_OK);
  } catch {
    throw new UsageError(`--${option} ${JSON.stringify(file)}: its folder does not exist or cannot be written to.`);
  }
}

// src/commands/trust.ts
import { existsSync as existsSync2, readFileSync as readFileSync2 } from "node:fs";
import { resolve as resolve3 } from "node:path";
var BaseError = class extends Error {
};
var GateFiles = class {
  files = [];
  base;
  cwd;
  constructor(base, cwd) {
    this.base = base;
    this.cwd = cwd;
  }
  /** One file's text on the base. Reading it notes both sides. */
  async read(file) {
    if (inRepository(file, this.cwd)?.linked)
      throw new BaseError(`${file} is a link, or lies behind one, and a change can turn it`);
    const path = resolve3(this.cwd, file);
    const after = existsSync2(path) ? readFileSync2(path, "utf8") : void 0;
    const before = await this.base.read(file, after);
    if (before !== void 0 || after !== void 0)
      this.files.push({ file, before: withoutReturns(before), after: withoutReturns(after) });
    return before;
  }
  change() {
    return { base: this.base.name, files: this.files };
  }
};
var withoutReturns = (text) => text?.replaceAll("\r\n", "\n");
function gitBase(ref, cwd, name = ref) {
  const commitIn = async (root) => {
    const commit = await asked(
      () => git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`])
    );
    if (commit === void 0) throw new BaseError(`the base ${JSON.stringify(ref)} is not in this clone`);
    return commit.trim();
  };
  return {
    name,
    async read(file) {
      const place = inRepository(file, cwd);
      if (place === void 0) throw new BaseError(`${file} lies in no git repository`);
      const { root, path } = place;
      const commit = await commitIn(root);
      const entry = await asked(() => git(root, ["ls-tree", "--full-tree", "-z", commit, "--", path]));
      if (entry === "") return void 0;
      if (!entry?.startsWith("100")) throw new BaseError(`${path} of the base ${JSON.stringify(ref)} is no plain file`);
      const text = await asked(() => git(root, ["cat-file", "blob", `${commit}:${path}`]));
      if (text === void 0) throw new BaseError(`git cannot read ${path} of the base ${JSON.stringify(ref)}`);
      return text;
    },
    async declarations() {
      const root = inRepository("launch.yml", cwd)?.root;
      if (root === void 0) throw new BaseError("this is no git repository");
      const names = await asked(
        async () => git(root, ["ls-tree", "-r", "--full-tree", "--name-only", "-z", await commitIn(root)])
      );
      if (names === void 0) throw new BaseError(`git cannot list the base ${JSON.stringify(ref)}`);
      return names.split("\0").filter(isDeclaration);
    }
  };
}
async function asked(question) {
  try {
    return await question();
  } catch (error) {
    throw error instanceof NoGit ? new BaseError(error.message) : error;
  }
}
var isDeclaration = (file) => /(^|\/)launch\.ya?ml$/.test(file);
function firstOf(name, sources) {
  const first = async (ask) => {
    const problems = [];
    for (const source of sources) {
      try {
        return await ask(source);
      } catch (error) {
        if (!(error instanceof BaseError)) throw error;
        problems.push(error.message);
      }
    }
    throw new BaseError(problems.join("; "));
  };
  const known = /* @__PURE__ */ new Map();
  return {
    name,
    read(file, here) {
      const answer = known.get(file) ?? first((source) => source.read(file, here));
      known.set(file, answer);
      return answer;
    },
    declarations: () => first((source) => source.declarations())
  };
}

export {
  failure,
  errorCode,
  inRepository,
  listFiles,
  readText,
  oneOf,
  readInput,
  selection,
  parseDiversion,
  parseResolvers,
  parseCertificates,
  parseTimeout,
  writable,
  BaseError,
  GateFiles,
  gitBase,
  isDeclaration,
  firstOf
};
