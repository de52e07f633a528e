import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  check
} from "./run-check.js";
import "./run-load-config.js";
import "./report-markdown.js";
import "./run-base-branch.js";
import "./io-remembering.js";
import "./io-real.js";
import {
  CHECK_OPTIONS,
  optionsHelp,
  parse,
  parseCheckArgs
} from "./run-options.js";
import "./run-settings.js";
import {
  ConfigError
} from "./config-load.js";
import {
  EXIT,
  UsageError
} from "./run-process.js";
import "./report-json.2.js";
import "./report-groups.js";
import {
  inert
} from "./report-inert.js";
import "./io-tls.js";
import "./io-files.js";
import "./io-product.js";
import "./io-git.js";
import "./io-disk-read.js";
import "./lookups-ai-cases.js";
import "./lookups-page.js";
import "./lib-zod.js";
import "./lib-zod.2.js";
import "./gate-verdict.js";
import "./gate-look.js";
import "./lib-secret-names.js";
import "./lib-turns.js";
import "./io-measures.js";
import "./lib-yaml.js";
import "./lib-lines.js";
import "./lookups-email-message.2.js";
import "./lookups-lookup.js";
import "./lookups-file-routes.2.js";
import "./lib-paths.js";
import "./io-http.js";
import "./lib-dns-packet.js";
import "./io-failure.js";
import "./lib-clock.js";
import "./io-records.js";
import "./io-address.js";
import "./lib-error-code.js";
import "./package.js";
import "./run-surveys.js";
import "./io-disk-watch.js";
import "./lib-globs.js";
import {
  TargetError
} from "./catalog-mail-providers-transactional.js";
import "./lib-host-names.js";
import "./lib-tldts.js";
import "./lib-ipaddr.js.js";
import "./runtime.js";

// src/cli/commands.ts
var COMMANDS = [
  "check",
  "plan",
  "merge",
  "init",
  "demo",
  "explain",
  "inventory",
  "handover",
  "alert",
  "email",
  "schema"
];
async function run(command, args, process) {
  try {
    return await dispatch(
      command,
      args.map((arg) => arg === "-h" ? "--help" : arg),
      process
    );
  } catch (error) {
    const isExpected = error instanceof UsageError || error instanceof ConfigError || error instanceof TargetError;
    if (!isExpected) throw error;
    for (const line of error.message.split("\n")) process.stderr.write(`launch-gate: ${inert(line, 1e3)}
`);
    return EXIT.usage;
  }
}
async function dispatch(command, args, process) {
  const say = (text) => {
    process.stdout.write(text);
    return EXIT.go;
  };
  switch (command) {
    case "check": {
      const { values, positionals } = parseCheckArgs(args);
      if (values.help) return say(`launch-gate check [TARGET...]

${optionsHelp(CHECK_OPTIONS)}
`);
      if (positionals.length <= 1) return (await check(positionals[0], values, process)).exit;
      const { checkMany } = await import("./run-check-many.js");
      return (await checkMany(
        positionals.map((target) => ({ target })),
        values,
        process
      )).exit;
    }
    case "plan": {
      const { planMatrix, PLAN_OPTIONS } = await import("./cli-plan.js");
      if (args.includes("--help")) return say(`launch-gate plan [TARGET|FILE...]

${optionsHelp(PLAN_OPTIONS)}
`);
      return say(`${JSON.stringify(await planMatrix(args, process))}
`);
    }
    case "merge": {
      const { mergeReports, MERGE_OPTIONS } = await import("./cli-merge.js");
      if (args.includes("--help")) return say(`launch-gate merge REPORT...

${optionsHelp(MERGE_OPTIONS)}
`);
      return (await mergeReports(args, process)).exit;
    }
    case "init": {
      const { init, INIT_OPTIONS } = await import("./cli-init.js");
      if (args.includes("--help")) return say(`launch-gate init [DOMAIN]

${optionsHelp(INIT_OPTIONS)}
`);
      return init(args, process);
    }
    case "demo": {
      const { demo, DEMO_OPTIONS } = await import("./cli-demo.js");
      return args.includes("--help") ? say(`launch-gate demo

${optionsHelp(DEMO_OPTIONS)}
`) : demo(args, process);
    }
    case "alert":
      return (await import("./cli-alert.js")).alert(args, process);
    case "email":
      return (await import("./cli-email.js")).email(args, process);
    case "explain": {
      const { explain } = await import("./cli-explain.js");
      return say(explain(only(parse(args, {}).positionals, "explain")));
    }
    case "inventory": {
      const { secretInventory, INVENTORY_OPTIONS } = await import("./cli-inventory.js");
      if (args.includes("--help")) return say(`launch-gate inventory

${optionsHelp(INVENTORY_OPTIONS)}
`);
      return say(await secretInventory(args, process));
    }
    case "handover": {
      const { handover, handoverHelp } = await import("./cli-handover.js");
      return args.includes("--help") ? say(handoverHelp()) : handover(args, process);
    }
    case "schema": {
      const what = only(parse(args, {}).positionals, "schema") ?? "launch";
      return say(`${JSON.stringify(await schemaOf(what), null, 2)}
`);
    }
    default:
      throw new UsageError(`There is no command ${JSON.stringify(command)}; there are ${COMMANDS.join(", ")}.`);
  }
}
async function schemaOf(what) {
  if (what === "launch") return (await import("./config-schema.js")).configJsonSchema();
  if (what === "report") return (await import("./report-json.js")).reportJsonSchema();
  throw new UsageError(`schema takes launch or report; it was given ${JSON.stringify(what)}.`);
}
function only(positionals, command) {
  if (positionals.length <= 1) return positionals[0];
  throw new UsageError(`${command} takes one argument; it was given ${positionals.length}.`);
}
export {
  run
};
