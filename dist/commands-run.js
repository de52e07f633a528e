import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  check
} from "./commands-check.js";
import "./commands-told.js";
import "./output-markdown.js";
import "./commands-trust.js";
import "./world-remembering.js";
import "./world-real.js";
import {
  CHECK_OPTIONS,
  optionsHelp,
  parse,
  parseCheckArgs
} from "./commands-options.js";
import "./commands-settings.js";
import {
  ConfigError
} from "./config-load.js";
import {
  EXIT,
  UsageError
} from "./commands-usage.js";
import "./output-json.2.js";
import "./output-groups.js";
import {
  inert
} from "./output-inert.js";
import "./world-tls.js";
import "./world-files.js";
import "./world-product.js";
import "./world-git.js";
import "./ai-cases.js";
import "./looking-page.js";
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
import "./world-http.js";
import "./lib-dns-packet.js";
import "./world-world.js";
import "./clock.js";
import "./world-records.js";
import "./world-address.js";
import "./error-code.js";
import "./package.js";
import "./commands-surveys.js";
import "./disk-watch.js";
import "./mail-providers-transactional.js";
import {
  TargetError
} from "./looking-target.js";
import "./lib-tldts.js";
import "./lib-ipaddr.js.js";
import "./runtime.js";

// src/commands/run.ts
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
      const { checkMany } = await import("./commands-many.js");
      return (await checkMany(
        positionals.map((target) => ({ target })),
        values,
        process
      )).exit;
    }
    case "plan": {
      const { planMatrix, PLAN_OPTIONS } = await import("./commands-plan.js");
      if (args.includes("--help")) return say(`launch-gate plan [TARGET|FILE...]

${optionsHelp(PLAN_OPTIONS)}
`);
      return say(`${JSON.stringify(await planMatrix(args, process))}
`);
    }
    case "merge": {
      const { mergeReports, MERGE_OPTIONS } = await import("./commands-merge.js");
      if (args.includes("--help")) return say(`launch-gate merge REPORT...

${optionsHelp(MERGE_OPTIONS)}
`);
      return (await mergeReports(args, process)).exit;
    }
    case "init": {
      const { init, INIT_OPTIONS } = await import("./commands-init.js");
      if (args.includes("--help")) return say(`launch-gate init [DOMAIN]

${optionsHelp(INIT_OPTIONS)}
`);
      return init(args, process);
    }
    case "demo": {
      const { demo, DEMO_OPTIONS } = await import("./commands-demo.js");
      return args.includes("--help") ? say(`launch-gate demo

${optionsHelp(DEMO_OPTIONS)}
`) : demo(args, process);
    }
    case "alert":
      return (await import("./commands-alert.js")).alert(args, process);
    case "email":
      return (await import("./commands-email.js")).email(args, process);
    case "explain": {
      const { explain } = await import("./commands-explain.js");
      return say(explain(only(parse(args, {}).positionals, "explain")));
    }
    case "inventory": {
      const { secretInventory, INVENTORY_OPTIONS } = await import("./commands-inventory.js");
      if (args.includes("--help")) return say(`launch-gate inventory

${optionsHelp(INVENTORY_OPTIONS)}
`);
      return say(await secretInventory(args, process));
    }
    case "handover": {
      const { handover, handoverHelp } = await import("./commands-handover.js");
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
  if (what === "report") return (await import("./output-json.js")).reportJsonSchema();
  throw new UsageError(`schema takes launch or report; it was given ${JSON.stringify(what)}.`);
}
function only(positionals, command) {
  if (positionals.length <= 1) return positionals[0];
  throw new UsageError(`${command} takes one argument; it was given ${positionals.length}.`);
}
export {
  run
};
