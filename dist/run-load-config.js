import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  BaseError,
  GateFiles,
  gitBase
} from "./run-base-branch.js";
import {
  put,
  readInput,
  selection
} from "./run-settings.js";
import {
  parseConfig
} from "./config-load.js";
import {
  ConfigError
} from "./config-yaml.js";
import {
  UsageError
} from "./run-process.js";
import {
  productIn
} from "./io-product-folder.js";
import {
  gitRoot,
  inRepository
} from "./io-git.js";
import {
  insideOf
} from "./io-disk-read.js";
import {
  checks
} from "./checks-migrations-rules-history.js";
import {
  array,
  literal,
  strictObject,
  string
} from "./lib-zod.2.js";
import {
  findingsOf
} from "./gate-verdict.js";
import {
  placeName
} from "./gate-look.js";

// src/run/load-config.ts
import { existsSync as existsSync2, statSync } from "node:fs";
import { join, posix, resolve as resolve2 } from "node:path";

// src/run/baseline.ts
import { existsSync } from "node:fs";
import { resolve } from "node:path";
var baselineSchema = strictObject({
  version: literal(1),
  findings: array(strictObject({ fingerprint: string(), rule: string(), place: string() }))
});
function readBaseline(file, cwd, willWrite) {
  if (willWrite && !existsSync(resolve(cwd, file))) return /* @__PURE__ */ new Set();
  return parseBaseline(readInput(file, cwd, "baseline"), file);
}
function parseBaseline(text, file) {
  try {
    return new Set(baselineSchema.parse(JSON.parse(text)).findings.map(({ fingerprint }) => fingerprint));
  } catch {
    throw new UsageError(`--baseline ${JSON.stringify(file)}: it is not a baseline; --update-baseline writes one.`);
  }
}
function writeBaseline(file, cwd, { checks: checks2 }) {
  const findings = findingsOf(checks2).filter(({ waived }) => waived?.by !== "accept").map(({ fingerprint, rule, place }) => ({ fingerprint, rule, place: placeName(place) })).sort((a, b) => a.fingerprint < b.fingerprint ? -1 : 1);
  put(file, cwd, `${JSON.stringify({ version: 1, findings }, null, 2)}
`);
}

// src/run/load-config.ts
var CONFIG_FILES = ["launch.yml", ".github/launch.yml"];
async function told(options, { cwd, base: given, notes = [] }, recorded) {
  if (recorded && options.config === void 0)
    return { notes: [], accepted: {}, ...recorded, baseline: baselineHere(options, cwd) };
  const ref = options["base-ref"];
  const base = given ?? (ref === void 0 ? void 0 : gitBase(ref, cwd));
  if (base === void 0)
    return { config: configHere(options.config, cwd), baseline: baselineHere(options, cwd), notes, accepted: {} };
  const files = new GateFiles(base, cwd);
  try {
    const { config, note } = await configOf(base, options.config, cwd, files);
    const listed = options.baseline === void 0 ? void 0 : await files.read(options.baseline);
    return {
      config,
      baseline: listed === void 0 ? /* @__PURE__ */ new Set() : parseBaseline(listed, `${options.baseline} of ${base.name}`),
      accepted: await acceptedOf(config, files, selection(options)),
      change: files.change(),
      notes: [...notes, note]
    };
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    const unreadable = `The configuration of ${base.name} could not be read, and a change cannot bring its own: ${error.message}.`;
    const config = whereToLook(configOfChange(options.config, cwd));
    return { config, baseline: /* @__PURE__ */ new Set(), change: { unreadable }, notes, accepted: {} };
  }
}
async function acceptedOf(config, files, wanted) {
  const judging = checks.filter(({ name, rules }) => Object.keys(rules).some((rule) => wanted(`${name}/${rule}`)));
  const names = judging.flatMap(({ name, compared }) => compared(config[name]));
  const texts = await Promise.all(names.map(async (file) => [file, await files.read(file)]));
  return Object.fromEntries(texts);
}
async function configOf(base, named, cwd, files) {
  const here = configOfChange(named, cwd);
  for (const file of named === void 0 ? CONFIG_FILES : [named]) {
    const text = await files.read(file);
    if (text === void 0) continue;
    try {
      const config = inItsFolder(parseConfig(text, `${file} of ${base.name}`), file);
      return { config, note: `Configuration, waivers and baseline are from ${base.name}.` };
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      return { config: whereToLook(here), note: `The configuration of ${base.name} is not valid: ${error.message}` };
    }
  }
  return {
    config: whereToLook(here),
    note: `${base.name} has no launch.yml yet: no waivers apply. From the merge on, this change’s launch.yml counts.`
  };
}
function whereToLook({ domain, root, canonical, subdomains, routes }) {
  return {
    ...parseConfig("", ""),
    ...domain !== void 0 && { domain },
    ...root !== void 0 && { root },
    ...canonical !== void 0 && { canonical },
    subdomains,
    routes
  };
}
function configHere(named, cwd) {
  const file = named ?? expectedIn(cwd);
  if (file === void 0) return SAYS_NOTHING();
  const within = named === void 0 ? gitRoot(cwd) : void 0;
  const config = readConfig(file, cwd, within);
  const folder = productIn(config.root, cwd);
  if (folder === void 0 || statSync(join(cwd, folder), { throwIfNoEntry: false })?.isDirectory()) return config;
  throw new UsageError(`${file}: root names the folder ${JSON.stringify(folder)}, and there is none.`);
}
function configOfChange(named, cwd) {
  const file = named ?? expectedIn(cwd);
  if (file === void 0 || !existsSync2(resolve2(cwd, file))) return SAYS_NOTHING();
  const place = inRepository(file, cwd);
  if (place === void 0) return readConfig(file, cwd);
  const isInside = insideOf(place.root, resolve2(cwd, file)) !== void 0;
  return isInside ? readConfig(file, cwd, place.root) : SAYS_NOTHING();
}
var expectedIn = (cwd) => CONFIG_FILES.find((each) => existsSync2(join(cwd, each)));
var SAYS_NOTHING = () => parseConfig("", CONFIG_FILES[0] ?? "");
var readConfig = (file, cwd, within) => inItsFolder(parseConfig(readInput(file, cwd, "config", within === void 0 ? {} : { within }), file), file);
function inItsFolder(config, file) {
  const folder = posix.dirname(file.replaceAll("\\", "/")).replace(/^(?:\.\/)+/, "");
  const isApart = !/^(?:\.|\.github|\.\.(?:\/.*)?|\/.*|[A-Za-z]:.*)$/.test(folder);
  return config.root === void 0 && isApart ? { ...config, root: folder } : config;
}
function baselineHere({ baseline, "update-baseline": updates = false }, cwd) {
  if (baseline !== void 0) return readBaseline(baseline, cwd, updates);
  if (updates) throw new UsageError("--update-baseline needs --baseline FILE.");
  return /* @__PURE__ */ new Set();
}

export {
  writeBaseline,
  CONFIG_FILES,
  told
};
