import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  nearest,
  ruleIds
} from "./lib-yaml.js";
import {
  NoGit,
  errorCode,
  git,
  inRepository
} from "./world-files.js";
import {
  UsageError
} from "./commands-usage.js";
import {
  addressKind,
  checks,
  parseEndpoint
} from "./checks-dns-rules-outside.js";

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

// src/commands/trust.ts
import { existsSync, readFileSync as readFileSync2 } from "node:fs";
import { resolve as resolve2 } from "node:path";
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
    const path = resolve2(this.cwd, file);
    const after = existsSync(path) ? readFileSync2(path, "utf8") : void 0;
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
