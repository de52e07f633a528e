import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/cli/command-table.ts
var COMMANDS = {
  check: {
    usage: "[TARGET]",
    about: "check a domain or URL, or what launch.yml names: GO, NO-GO or INCOMPLETE",
    load: () => import("./cli-check.js")
  },
  plan: {
    usage: "[TARGET]",
    about: "a job matrix for many domains, or for the launch.yml files of this repository",
    load: () => import("./cli-plan.js")
  },
  merge: {
    usage: "REPORT...",
    about: "one verdict and one report from the JSON reports of many runs",
    load: () => import("./cli-merge.js")
  },
  init: {
    usage: "[DOMAIN]",
    about: "inspect the repository and the domain, and write launch.yml and the workflows",
    load: () => import("./cli-init.js")
  },
  demo: {
    usage: "",
    about: "the gate on an embedded test internet: a broken product, then the same one fixed",
    load: () => import("./cli-demo.js")
  },
  explain: {
    usage: "[RULE]",
    about: "what a rule checks, why it matters, how to fix it; finds rules by words (explain dmarc)",
    load: () => import("./cli-explain.js")
  },
  handover: {
    usage: "[DIR]",
    about: "the handover packet: Markdown files and one HTML file",
    load: () => import("./cli-handover.js")
  },
  alert: {
    usage: "test",
    about: "send a test message through every alert route of launch.yml",
    load: () => import("./cli-alert.js")
  },
  email: {
    usage: "",
    about: "send-test: send a test message and check it; reports: read DMARC reports",
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

export {
  COMMANDS,
  commandLines
};
