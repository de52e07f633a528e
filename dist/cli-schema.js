import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  parse
} from "./run-options.js";
import "./report-formats.js";
import {
  EXIT,
  UsageError
} from "./run-process.js";
import "./runtime.js";

// src/cli/arguments.ts
function only(positionals, command2) {
  if (positionals.length <= 1) return positionals[0];
  throw new UsageError(`${command2} takes one argument, not ${positionals.length}.`);
}

// src/cli/schema.ts
var command = {
  usage: "[launch|report]",
  async run(args, { stdout }) {
    const what = only(parse(args, {}).positionals, "schema") ?? "launch";
    stdout.write(`${JSON.stringify(await schemaOf(what), null, 2)}
`);
    return EXIT.go;
  }
};
async function schemaOf(what) {
  if (what === "launch") return (await import("./config-schema.js")).configJsonSchema();
  if (what === "report") return (await import("./report-json.js")).reportJsonSchema();
  throw new UsageError(`schema takes launch or report; it was given ${JSON.stringify(what)}.`);
}
export {
  command
};
