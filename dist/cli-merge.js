import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  Contradiction,
  judgedAgain
} from "./cli-rejudge-report.js";
import {
  merge
} from "./gate-merged.js";
import {
  exitOf,
  outletsOfMany,
  renderMerged
} from "./run-check.js";
import "./run-load-config.js";
import "./io-remembering.js";
import "./io-real.js";
import {
  CHECK_OPTIONS,
  parse
} from "./run-options.js";
import "./run-base-branch.js";
import "./report-formats.js";
import {
  REPORT_BYTES,
  oneOf,
  put
} from "./run-settings.js";
import "./config-load.js";
import "./config-yaml.js";
import {
  UsageError
} from "./run-process.js";
import "./io-tls.js";
import "./io-files.js";
import "./io-product-folder.js";
import "./io-git.js";
import {
  readTextFile
} from "./io-disk-read.js";
import "./checks-migrations-rules-history.js";
import "./lookups-parse-page.js";
import "./lib-table-name.js";
import "./io-secrets.js";
import "./lib-event-loop-turns.js";
import "./io-measures.js";
import "./lookups-email-message.2.js";
import "./io-address-guard.js";
import "./lookups-file-routes.2.js";
import "./io-http.js";
import "./lib-dns-packet.js";
import "./io-records.js";
import "./io-endpoint.js";
import "./io-failure.js";
import "./lib-clock.js";
import "./catalog-platforms-index.js";
import "./lib-smol-toml.js";
import "./lib-yaml.js";
import "./lib-lines.js";
import "./catalog-mail-providers-transactional.js";
import "./lib-domain-names.js";
import "./lib-host-names.js";
import "./lib-ipaddr.js.js";
import "./lib-tldts.js";
import "./lib-error-code.js";
import {
  VERSION
} from "./package.js";
import "./run-surveys.js";
import "./io-disk-watch.js";
import "./lib-randomness.js";
import "./lib-secret-names.js";
import "./lib-globs.js";
import "./lib-product-paths.js";
import {
  mergedSchema,
  reportSchema
} from "./report-json.2.js";
import "./lib-zod.js";
import {
  union
} from "./lib-zod.2.js";
import "./report-fix.js";
import "./report-inert.js";
import "./gate-verdict.js";
import "./gate-look.js";
import "./runtime.js";

// src/cli/merge.ts
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
var { output, format, quiet, verbose, help } = CHECK_OPTIONS;
var MERGE_OPTIONS = {
  expect: {
    type: "string",
    value: "N",
    help: "expected number of reports of different targets; fewer is INCOMPLETE"
  },
  "on-incomplete": CHECK_OPTIONS["on-incomplete"],
  output,
  format,
  quiet,
  verbose,
  "no-color": CHECK_OPTIONS["no-color"],
  help
};
var MAX_REPORTS = 2e3;
async function mergeReports(args, process) {
  const { values, positionals } = parse(args, MERGE_OPTIONS);
  const outlets = outletsOfMany(values, process.cwd);
  const onIncomplete = oneOf(values["on-incomplete"], ["fail", "warn"], "on-incomplete") ?? "fail";
  if (positionals.length === 0) throw new UsageError("merge takes the JSON reports of other runs, or their folder.");
  const files = positionals.flatMap((path) => reportFiles(path, process.cwd));
  const now = /* @__PURE__ */ new Date();
  const read = apart(files.map((file) => readReports(file, now)));
  const lost = Math.max(0, expectedOf(values.expect) - different(read));
  const expected = read.reduce((sum, each) => sum + each.expected, lost);
  const merged = merge(
    read.flatMap(({ reports }) => reports),
    expected,
    VERSION
  );
  process.stdout.write(await renderMerged(merged, outlets.format, values, process));
  for (const { file, format: as } of outlets.files)
    put(file, process.cwd, await renderMerged(merged, as, values, process));
  return { merged, exit: exitOf(merged, onIncomplete) };
}
function expectedOf(text = "0") {
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageError(`--expect takes a number of reports, not ${JSON.stringify(text)}.`);
}
function reportFiles(path, cwd) {
  const whole = resolve(cwd, path);
  const stats = statSync(whole, { throwIfNoEntry: false });
  if (stats === void 0) throw new UsageError(`merge ${JSON.stringify(path)}: there is no such file or folder.`);
  if (!stats.isDirectory()) return [whole];
  const found = readdirSync(whole, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith(".json")).map((entry) => join(entry.parentPath, entry.name)).sort();
  if (found.length <= MAX_REPORTS) return found;
  throw new UsageError(`merge ${JSON.stringify(path)}: it holds more than ${MAX_REPORTS} reports.`);
}
function different(read) {
  const subjects = read.map(
    ({ reports }) => JSON.stringify(reports.map(({ target, root, covers }) => [target, root, covers]).sort())
  );
  return new Set(subjects).size;
}
function apart(read) {
  return [...Map.groupBy(read, ({ reports }) => JSON.stringify(reports)).values()].flatMap(([first]) => first ?? []);
}
function readReports(file, now) {
  const refuse = (why) => new UsageError(`merge ${JSON.stringify(file)}: ${why}.`);
  const text = readTextFile(file, { most: REPORT_BYTES });
  if ("reason" in text) throw refuse(text.reason);
  try {
    const read = union([mergedSchema, reportSchema]).parse(JSON.parse(text.text));
    const { reports, expected } = "reports" in read ? read : { reports: [read], expected: 1 };
    return { reports: reports.map((report) => judgedAgain(report, now)), expected };
  } catch (error) {
    if (error instanceof Contradiction) throw refuse(error.message);
    throw refuse(`it is not a report of launch-gate ${VERSION}`);
  }
}
var command = {
  options: MERGE_OPTIONS,
  run: async (args, process) => (await mergeReports(args, process)).exit
};
export {
  command,
  mergeReports
};
