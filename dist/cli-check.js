import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  check
} from "./run-check.js";
import "./run-load-config.js";
import "./io-remembering.js";
import "./io-real.js";
import {
  CHECK_OPTIONS,
  parseCheckArgs
} from "./run-options.js";
import "./run-base-branch.js";
import "./report-formats.js";
import "./run-settings.js";
import "./config-load.js";
import "./config-yaml.js";
import "./run-process.js";
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
import "./lib-domain-names.js";
import "./lib-host-names.js";
import "./lib-ipaddr.js.js";
import "./lib-tldts.js";
import "./lib-error-code.js";
import "./package.js";
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

// src/cli/check.ts
var command = {
  usage: "[TARGET...]",
  options: CHECK_OPTIONS,
  async run(args, process) {
    const { values, positionals } = parseCheckArgs(args);
    const again = [...process.program ?? ["launch-gate"], "check", ...args];
    if (positionals.length <= 1) return (await check(positionals[0], values, { ...process, again })).exit;
    const { checkMany } = await import("./run-check-many.js");
    const products = positionals.map((target) => ({ target }));
    return (await checkMany(products, values, process)).exit;
  }
};
export {
  command
};
