import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  nearest,
  ruleIds
} from "./config-load.js";
import {
  UsageError
} from "./run-process.js";
import {
  readTextFile
} from "./io-disk-read.js";
import {
  checks
} from "./checks-migrations-rules-history.js";
import {
  addressKind
} from "./io-address-guard.js";
import {
  parseEndpoint
} from "./io-endpoint.js";
import {
  errorCode
} from "./lib-error-code.js";

// src/io/disk/write.ts
import { randomBytes } from "node:crypto";
import { lstatSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
var NotWritten = class extends Error {
};
function writeWhole(path, content) {
  const beside = `${path}.${process.pid}.${randomBytes(4).toString("hex")}.tmp`;
  try {
    const { target, mode } = standing(path);
    if (target === void 0) writeFileSync(path, content);
    else {
      writeFileSync(beside, content, { flag: "wx", ...mode !== void 0 && { mode } });
      renameSync(beside, target);
    }
  } catch (error) {
    rmSync(beside, { force: true });
    throw new NotWritten(REASONS[errorCode(error) ?? ""] ?? "it cannot be written");
  }
}
function standing(path) {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === void 0) return { target: path };
  const target = stats.isSymbolicLink() ? realpathSync.native(path) : path;
  const real = lstatSync(target);
  return real.isFile() ? { target, mode: real.mode & 511 } : {};
}
var REASONS = {
  ENOENT: "its folder does not exist",
  ENOTDIR: "its folder does not exist",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  EISDIR: "it is a folder",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk is full",
  EFBIG: "the disk is full"
};

// src/run/settings.ts
import { accessSync, constants } from "node:fs";
import { dirname, resolve } from "node:path";
function oneOf(value, allowed, option) {
  if (value === void 0 || allowed.includes(value)) return value;
  throw new UsageError(`--${option} takes one of ${allowed.join(", ")}, not ${JSON.stringify(value)}.`);
}
var INPUT_BYTES = 1024 * 1024;
var REPORT_BYTES = 32 * 1024 * 1024;
function readInput(file, cwd, option, { most = INPUT_BYTES, within } = {}) {
  const read = readTextFile(resolve(cwd, file), { most, ...within !== void 0 && { within } });
  if ("text" in read) return read.text;
  throw new UsageError(`--${option} ${JSON.stringify(file)}: ${read.reason}.`);
}
function put(file, cwd, content) {
  try {
    writeWhole(resolve(cwd, file), content);
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    throw new UsageError(`${JSON.stringify(file)} is not written: ${error.message}.`);
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
      `--connect-to takes HOST:PORT:ADDR:PORT with an IP address, as in example.com:443:203.0.113.7:443, not ${JSON.stringify(text)}.`
    );
  }
  const kind = addressKind(to.host);
  if (kind !== "public" && !allowPrivate) {
    throw new UsageError(
      `--connect-to leads to ${to.host}, a ${kind} address; add --allow-private if you intend that.`
    );
  }
  return { host: bare(host), ...port !== "" && { port: Number(port) }, to };
}
function parseResolvers(given, option) {
  for (const text of given) {
    const isUrl = text.startsWith("https://") && URL.canParse(text);
    if (isUrl || parseEndpoint(text, 53) !== void 0) continue;
    throw new UsageError(
      `${option} takes an IP address with an optional port, or an https URL, not ${JSON.stringify(text)}.`
    );
  }
  return [...given];
}
function parseCertificates(files, cwd) {
  return files.map((file) => {
    const text = readInput(file, cwd, "ca");
    if (!text.includes("-----BEGIN CERTIFICATE-----"))
      throw new UsageError(`--ca ${JSON.stringify(file)}: it contains no PEM certificate.`);
    return text;
  });
}
function parseTimeout(text = "120") {
  const seconds = Number(text);
  if (Number.isFinite(seconds) && seconds > 0 && seconds <= 3600) return seconds;
  throw new UsageError(`--timeout takes seconds, more than 0 and at most 3600, not ${JSON.stringify(text)}.`);
}
function parseSeconds(text, option, most) {
  const seconds = Number(text);
  if (Number.isInteger(seconds) && seconds >= 0 && seconds <= most) return seconds;
  throw new UsageError(`--${option} takes whole seconds up to ${most}, not ${JSON.stringify(text)}.`);
}
function writable(file, cwd, option) {
  try {
    accessSync(dirname(resolve(cwd, file)), constants.W_OK);
  } catch {
    throw new UsageError(`--${option} ${JSON.stringify(file)}: its folder does not exist or cannot be written to.`);
  }
}
function parseDatabase(text, env) {
  const isName = /^[A-Za-z_]\w*$/.test(text);
  const url = isName ? env[text] : text;
  if (url === void 0 || url === "") throw new UsageError(`--db: the variable ${text} is not set.`);
  if (!/^postgres(?:ql)?:\/\/\S+$/.test(url) || !URL.canParse(url))
    throw new UsageError(`--db takes a URL that starts with postgres://, or the name of a variable with one.`);
  return url;
}

export {
  writeWhole,
  oneOf,
  REPORT_BYTES,
  readInput,
  put,
  selection,
  parseDiversion,
  parseResolvers,
  parseCertificates,
  parseTimeout,
  parseSeconds,
  writable,
  parseDatabase
};
