import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  put
} from "./commands-settings.js";
import "./config-load.js";
import "./commands-usage.js";
import {
  memberPages
} from "./ai-cases.js";
import {
  visit
} from "./looking-page.js";
import "./lib-zod.js";
import "./lib-zod.2.js";
import "./gate-verdict.js";
import "./gate-look.js";
import "./secrets-names.js";
import "./turns.js";
import "./secrets-files.js";
import "./world-measures.js";
import "./lib-yaml.js";
import "./syntax-lines.js";
import "./disk-read.js";
import "./mail-message.2.js";
import "./looking-lookup.js";
import "./looking-file-routes.2.js";
import "./world-world.js";
import "./clock.js";
import "./world-records.js";
import "./world-address.js";
import "./error-code.js";
import "./disk-watch.js";
import "./mail-providers-transactional.js";
import {
  parseTarget
} from "./looking-target.js";
import "./lib-tldts.js";
import "./lib-ipaddr.js.js";
import "./runtime.js";

// src/commands/screenshots.ts
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
async function takeScreenshots(folder, cwd, world, subject) {
  if (subject.domain === void 0) return ["No screenshots: no domain is judged."];
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
    if (answer?.picture === void 0) return [`No screenshot of ${url}: the browser got to no page.`];
    put(join(folder, `${role}.png`), cwd, answer.picture);
    return [];
  });
}
export {
  takeScreenshots
};
