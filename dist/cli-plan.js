import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  parse
} from "./run-options.js";
import {
  BaseError,
  isDeclaration
} from "./run-base-branch.js";
import "./report-formats.js";
import {
  readInput
} from "./run-settings.js";
import {
  parseConfig
} from "./config-load.js";
import "./config-yaml.js";
import {
  EXIT,
  UsageError
} from "./run-process.js";
import {
  listFiles
} from "./io-files.js";
import "./io-product-folder.js";
import "./io-git.js";
import "./io-disk-read.js";
import "./checks-migrations-rules-history.js";
import "./lookups-parse-page.js";
import "./lib-table-name.js";
import "./io-secrets.js";
import "./lib-event-loop-turns.js";
import "./io-measures.js";
import "./lookups-email-message.2.js";
import "./io-address-guard.js";
import "./lookups-file-routes.2.js";
import "./io-records.js";
import "./io-endpoint.js";
import "./io-failure.js";
import "./lib-clock.js";
import "./catalog-platforms-index.js";
import "./lib-smol-toml.js";
import "./lib-yaml.js";
import "./lib-lines.js";
import "./catalog-mail-providers-transactional.js";
import {
  parseTarget
} from "./lib-domain-names.js";
import "./lib-host-names.js";
import "./lib-ipaddr.js.js";
import "./lib-tldts.js";
import "./lib-error-code.js";
import "./io-disk-watch.js";
import "./lib-secret-names.js";
import "./lib-globs.js";
import "./lib-product-paths.js";
import "./lib-zod.js";
import "./lib-zod.2.js";
import "./gate-verdict.js";
import "./gate-look.js";
import "./runtime.js";

// src/cli/plan.ts
import { existsSync } from "node:fs";
import { resolve } from "node:path";
var PLAN_OPTIONS = {
  from: { type: "string", value: "FILE", help: "read targets from a file too, one per line; # starts a comment" },
  legs: { type: "string", value: "N", help: "maximum number of jobs; default and limit 256, as on GitHub" },
  help: { type: "boolean", help: "show this help" }
};
var MAX_LEGS = 256;
async function planMatrix(args, { cwd, signal, base }) {
  const { values, positionals } = parse(args, PLAN_OPTIONS);
  const most = legsOf(values.legs);
  const given = [...positionals, ...values.from === void 0 ? [] : linesOf(readInput(values.from, cwd, "from"))];
  const targets = given.length > 0 ? given : await declarations(cwd, signal, base);
  const files = [...new Set(targets.filter(isConfig))];
  const configs = await Promise.all(files.map((file) => configuredBy(file, cwd, base)));
  const domains = [...new Set(targets.filter((target) => !isConfig(target)).map((target) => parseTarget(target).name))];
  if (configs.length + domains.length === 0)
    throw new UsageError("plan found no launch.yml here; name domains or files.");
  const forConfigs = legsFor(configs.length, domains.length, most);
  return {
    include: named([
      ...groups(configs, forConfigs).map(legOfConfigs),
      ...groups(domains, most - forConfigs).map(legOfDomains)
    ])
  };
}
function legsFor(configs, domains, most) {
  if (configs + domains <= most) return configs;
  if (domains === 0) return most;
  const share = Math.round(most * configs / (configs + domains));
  return configs === 0 ? 0 : Math.min(Math.max(share, 1), most - 1);
}
async function declarations(cwd, signal, base) {
  const here = (await listFiles(cwd, signal)).filter(isDeclaration);
  if (base === void 0) return here;
  try {
    return [.../* @__PURE__ */ new Set([...here, ...await base.declarations()])].sort();
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    throw new UsageError(`plan cannot tell which launch.yml files a change deletes: ${error.message}.`);
  }
}
var isConfig = (target) => /\.ya?ml$/.test(target);
var linesOf = (text) => text.split(/\r?\n/).map((line) => line.replace(/#.*/, "").trim()).filter(Boolean);
function legsOf(text = String(MAX_LEGS)) {
  const legs = Number(text);
  if (Number.isInteger(legs) && legs >= 1 && legs <= MAX_LEGS) return legs;
  throw new UsageError(`--legs takes a number from 1 to ${MAX_LEGS}, not ${JSON.stringify(text)}.`);
}
async function configuredBy(file, cwd, base) {
  const isHere = existsSync(resolve(cwd, file));
  const text = isHere ? readInput(file, cwd, "config", { within: cwd }) : await base?.read(file);
  if (text === void 0) throw new UsageError(`plan ${JSON.stringify(file)}: there is no such file.`);
  const { domain } = parseConfig(text, file);
  const folder = file.replace(/(?<=^|[^/])\/?(?<=^|\/)[^/]*$/, "").replace(/^\.github$/, "");
  return { name: folder || (domain ?? "root"), file };
}
function legOfConfigs(these) {
  return { leg: nameOf(these.map(({ name }) => name)), domain: "", config: these.map(({ file }) => file).join(",") };
}
var legOfDomains = (these) => ({ leg: nameOf(these), domain: these.join(","), config: "" });
function named(legs) {
  const times = /* @__PURE__ */ new Map();
  return legs.map((each) => {
    const nth = (times.get(each.leg) ?? 0) + 1;
    times.set(each.leg, nth);
    return nth === 1 ? each : { ...each, leg: `${each.leg} (${nth})` };
  });
}
function groups(all, most) {
  const count = Math.min(all.length, most);
  const [size, larger] = [Math.floor(all.length / count), all.length % count];
  return Array.from({ length: count }, (_, i) => {
    const from = i * size + Math.min(i, larger);
    return all.slice(from, from + size + (i < larger ? 1 : 0));
  });
}
function nameOf(names) {
  const more = names.length > 1 ? ` and ${names.length - 1} more` : "";
  return `${names[0]}${more}`.replace(/[^\w .()-]/g, "-");
}
var command = {
  usage: "[TARGET|FILE...]",
  options: PLAN_OPTIONS,
  async run(args, process) {
    process.stdout.write(`${JSON.stringify(await planMatrix(args, process))}
`);
    return EXIT.go;
  }
};
export {
  command,
  planMatrix
};
