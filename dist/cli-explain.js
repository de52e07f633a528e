import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  only
} from "./cli-arguments.js";
import {
  parse
} from "./run-options.js";
import "./report-formats.js";
import {
  nearest,
  ruleIds
} from "./config-load.js";
import "./config-yaml.js";
import {
  EXIT,
  UsageError
} from "./run-process.js";
import {
  checks
} from "./lookups-ai-cases.js";
import "./lookups-parse-page.js";
import "./lib-secret-names.js";
import "./lib-event-loop-turns.js";
import "./io-measures.js";
import "./lookups-email-message.2.js";
import "./io-address-guard.js";
import "./lookups-file-routes.2.js";
import "./lib-product-paths.js";
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
import "./lib-globs.js";
import "./lib-zod.js";
import "./lib-zod.2.js";
import "./gate-verdict.js";
import "./gate-look.js";
import "./runtime.js";

// src/cli/explain.ts
function explain(id) {
  if (id === void 0) return `${checks.map(({ name: name2 }) => explainCheck(name2)).join("\n\n")}
`;
  if (checks.some(({ name: name2 }) => name2 === id)) return `${explainCheck(id)}
`;
  const [name, ruleName = ""] = id.split("/");
  const rule = checks.find((check) => check.name === name)?.rules[ruleName];
  if (rule === void 0) throw new UsageError(`There is no rule ${JSON.stringify(id)}${nearest(id, ruleIds())}`);
  return [
    `${id}: ${rule.title}`,
    "",
    `Priority  ${priorityWords(rule.priority)}`,
    `Proves    ${rule.proves}`,
    `Why       ${rule.why}`,
    `Do        ${rule.remedy}`,
    `Source    ${rule.source}`,
    "",
    "To accept it for a limited time, in launch.yml:",
    "  accept:",
    `    - { rule: ${id}, why: "…", until: 2026-12-31 }`,
    ""
  ].join("\n");
}
function explainCheck(name) {
  const check = checks.find((each) => each.name === name);
  if (check === void 0) return "";
  const rows = Object.entries(check.rules).map(
    ([id, { title, priority }]) => `  ${`${name}/${id}`.padEnd(28)} ${priorityWords(priority).padEnd(42)} ${title}`
  );
  return [`${name}: ${check.summary}`, "", ...rows].join("\n");
}
function priorityWords(priority) {
  if (typeof priority === "string") return priority;
  return `${priority.prelaunch}; once live, ${priority.live}`;
}
var command = {
  async run(args, { stdout }) {
    stdout.write(explain(only(parse(args, {}).positionals, "explain")));
    return EXIT.go;
  }
};
export {
  command,
  priorityWords
};
