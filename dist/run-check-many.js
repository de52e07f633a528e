import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  merge
} from "./gate-merged.js";
import {
  check,
  outletsOfMany,
  renderMerged
} from "./run-check.js";
import "./run-load-config.js";
import "./io-remembering.js";
import "./io-real.js";
import "./run-base-branch.js";
import "./report-formats.js";
import {
  put
} from "./run-settings.js";
import "./config-load.js";
import "./config-yaml.js";
import {
  EXIT,
  UsageError
} from "./run-process.js";
import "./io-tls.js";
import "./io-files.js";
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
import {
  parseTarget
} from "./lib-domain-names.js";
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
import "./lib-zod.js";
import "./lib-zod.2.js";
import "./report-fix.js";
import "./report-inert.js";
import "./gate-verdict.js";
import "./gate-look.js";
import "./runtime.js";

// src/run/check-many.ts
import { join } from "node:path";
var AT_ONCE = 4;
var OF_ONE = ["record", "replay", "update-baseline", "update-snapshot", "zone"];
async function checkMany(products, options, process) {
  const misplaced = OF_ONE.find((name) => options[name] !== void 0);
  if (misplaced) throw new UsageError(`--${misplaced} is for one target; ${products.length} are named.`);
  const { output: wanted = [], format, ...each } = options;
  const pages = wanted.filter((file) => file.endsWith(".html"));
  const output = wanted.filter((file) => !pages.includes(file));
  const outlets = outletsOfMany({ output, ...format !== void 0 && { format } }, process.cwd);
  const named = new Map(products.map((product) => [nameOf(product), product]));
  const results = await inTurns(
    [...named],
    ([name, product]) => check(
      "target" in product ? name : void 0,
      { ...each, ..."config" in product && { config: product.config }, ...kept(name, each, pages) },
      { ...process, stdout: silent, stderr: silent }
    )
  );
  const merged = merge(
    results.map(({ report }) => report),
    named.size,
    VERSION
  );
  if (process.signal.aborted) return { merged, exit: EXIT.interrupted };
  process.stdout.write(await renderMerged(merged, outlets.format, options, process));
  for (const { file, format: as } of outlets.files)
    put(file, process.cwd, await renderMerged(merged, as, options, process));
  return { merged, exit: Math.max(...results.map(({ exit }) => exit)) };
}
var nameOf = (product) => "target" in product ? parseTarget(product.target).name : product.config.replace(/[^\w.-]+/g, "-");
function kept(name, { screenshots, transcript }, pages) {
  const named = (file) => file.replace(/(\.\w+)?$/, `-${name}$1`);
  return {
    ...pages.length > 0 && { output: pages.map(named) },
    ...screenshots !== void 0 && { screenshots: join(screenshots, name) },
    ...transcript !== void 0 && { transcript: named(transcript) }
  };
}
var silent = { write: () => void 0 };
async function inTurns(all, judge) {
  const results = [];
  const left = [...all.entries()];
  const worker = async () => {
    for (let next = left.shift(); next; next = left.shift()) results[next[0]] = await judge(next[1]);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}
export {
  checkMany
};
