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
import { join, relative, sep } from "node:path";

// src/world/error-code.ts
function errorCode(error) {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

// src/world/world.ts
function failure(kind, reason) {
  return { kind: "failure", failure: kind, reason };
}

// src/world/files.ts
var FILE_BYTES = 4 * 1024 * 1024;
var MAX_FILES = 1e5;
var NEVER = /* @__PURE__ */ new Set([".git", "node_modules", ".hg", ".svn"]);
async function listFiles(root, signal) {
  const { execFile } = await import("node:child_process");
  const tracked = await new Promise((resolve2) => {
    execFile(
      "git",
      ["-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"],
      { maxBuffer: 64 * 1024 * 1024, signal },
      (error, stdout) => resolve2(error ? void 0 : stdout)
    );
  });
  return (tracked === void 0 ? walk(root) : tracked.split("\0").filter(Boolean)).sort();
}
function walk(root) {
  const found = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== void 0 && found.length < MAX_FILES; folder = folders.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !NEVER.has(entry.name)) folders.push(path);
      if (entry.isFile()) found.push(relative(root, path).split(sep).join("/"));
    }
  }
  return found;
}
async function readText(root, path) {
  try {
    const real = realpathSync(join(root, path));
    const home = realpathSync(root);
    if (real !== home && !real.startsWith(home + sep))
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
import { dirname, resolve } from "node:path";
function oneOf(value, allowed, option) {
  if (value === void 0 || allowed.includes(value)) return value;
  throw new UsageError(`--${option} takes one of ${allowed.join(", ")}; it was given ${JSON.stringify(value)}.`);
}
function readInput(file, cwd, option) {
  try {
    return readFileSync(resolve(cwd, file), "utf8");
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
    accessSync(dirname(resolve(cwd, file)), constants.W_OK);
  } catch {
    throw new UsageError(`--${option} ${JSON.stringify(file)}: its folder does not exist or cannot be written to.`);
  }
}

export {
  failure,
  errorCode,
  listFiles,
  readText,
  oneOf,
  readInput,
  selection,
  parseDiversion,
  parseResolvers,
  parseCertificates,
  parseTimeout,
  writable
};
