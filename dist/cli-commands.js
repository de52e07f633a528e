import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  optionsHelp
} from "./run-options.js";
import "./report-formats.js";
import {
  ConfigError
} from "./config-yaml.js";
import {
  EXIT,
  UsageError
} from "./run-process.js";
import "./lib-yaml.js";
import {
  TargetError
} from "./lib-domain-names.js";
import "./lib-tldts.js";
import "./lib-host-names.js";
import {
  inert
} from "./report-inert.js";
import "./runtime.js";

// src/cli/commands.ts
var COMMANDS = {
  check: {
    usage: "[TARGET]",
    about: "judge a domain or URL, or what launch.yml says: GO, NO-GO or INCOMPLETE",
    load: () => import("./cli-check.js")
  },
  plan: {
    usage: "[TARGET]",
    about: "a matrix of jobs for many domains, or for the launch.yml files of this repository",
    load: () => import("./cli-plan.js")
  },
  merge: {
    usage: "REPORT...",
    about: "one verdict and one report from the JSON reports of many runs",
    load: () => import("./cli-merge.js")
  },
  init: {
    usage: "[DOMAIN]",
    about: "look at the repository and the domain, and write launch.yml and the workflows",
    load: () => import("./cli-init.js")
  },
  demo: {
    usage: "",
    about: "the whole gate on an embedded little internet: a broken product, then the same one fixed",
    load: () => import("./cli-demo.js")
  },
  explain: {
    usage: "[RULE]",
    about: "what a rule proves, why it matters, how to fix it, its source",
    load: () => import("./cli-explain.js")
  },
  handover: {
    usage: "[DIR]",
    about: "the packet with which somebody else can run the product: Markdown and one HTML file",
    load: () => import("./cli-handover.js")
  },
  alert: {
    usage: "test",
    about: "a marked message along each alert route of launch.yml",
    load: () => import("./cli-alert.js")
  },
  email: {
    usage: "",
    about: "send-test: what arrives of a message; reports: what DMARC reports say",
    load: () => import("./cli-email.js")
  },
  inventory: {
    usage: "",
    about: "the names of the secrets that the project needs, and where; no values",
    load: () => import("./cli-inventory.js")
  },
  schema: {
    usage: "[report]",
    about: "the JSON Schema of launch.yml, or of the report",
    load: () => import("./cli-schema.js")
  }
};
function commandLines() {
  return Object.entries(COMMANDS).map(([name, { usage, about }]) => `  launch-gate ${`${name} ${usage}`.padEnd(16)} ${about}`).join("\n");
}
async function run(name, given, process) {
  const args = given.map((arg) => arg === "-h" ? "--help" : arg);
  try {
    const { command } = await entryOf(name).load();
    if (!args.includes("--help") || command.tellsItself) return await command.run(args, process);
    process.stdout.write(helpOf(name, command));
    return EXIT.go;
  } catch (error) {
    const isExpected = error instanceof UsageError || error instanceof ConfigError || error instanceof TargetError;
    if (!isExpected) throw error;
    for (const line of error.message.split("\n")) process.stderr.write(`launch-gate: ${inert(line, 1e3)}
`);
    return EXIT.usage;
  }
}
function entryOf(name) {
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
  if (entry !== void 0) return entry;
  throw new UsageError(`There is no command ${JSON.stringify(name)}; there are ${Object.keys(COMMANDS).join(", ")}.`);
}
function helpOf(name, { usage = COMMANDS[name]?.usage ?? "", about, options }) {
  const parts = [`launch-gate ${name} ${usage}`.trim(), about, options && optionsHelp(options)];
  return `${parts.filter((part) => part !== void 0).join("\n\n")}
`;
}
export {
  commandLines,
  run
};
