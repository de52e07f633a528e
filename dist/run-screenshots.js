import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  put
} from "./run-settings.js";
import "./config-load.js";
import "./config-yaml.js";
import "./run-process.js";
import "./io-disk-read.js";
import {
  memberPages
} from "./checks-migrations-rules-history.js";
import {
  visit
} from "./lookups-parse-page.js";
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

// src/run/screenshots.ts
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
async function takeScreenshots(folder, cwd, world, subject) {
  if (subject.domain === void 0) return ["No screenshots: no domain is checked."];
  const domain = parseTarget(subject.domain);
  const start = `https://${subject.canonical ?? domain.name}/`;
  const home = await visit(world, start);
  const members = memberPages(home, domain, subject, start).filter(({ role }) => role !== "account");
  const pages = [{ role: "home", url: start }, ...members];
  const hosts = [
    domain.site,
    ...pages.map(({ url }) => new URL(url).hostname),
    ...home.hops.map(({ url }) => new URL(url).hostname)
  ];
  const seen = await Promise.all(
    pages.map(({ url }) => world.browse({ url, hosts: [...new Set(hosts)], picture: true }))
  );
  mkdirSync(resolve(cwd, folder), { recursive: true });
  return pages.flatMap(({ role, url }, i) => {
    const answer = seen[i];
    if (answer?.kind === "failure") return i === 0 ? [`No screenshots: ${answer.reason}.`] : [];
    if (answer?.picture === void 0) return [`No screenshot of ${url}: the browser did not load a page.`];
    put(join(folder, `${role}.png`), cwd, answer.picture);
    return [];
  });
}
export {
  takeScreenshots
};
