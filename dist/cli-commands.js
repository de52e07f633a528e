import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  COMMANDS
} from "./cli-command-table.2.js";
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
import "./lib-host-names.js";
import "./lib-tldts.js";
import {
  inert
} from "./report-inert.js";
import "./runtime.js";

// src/cli/commands.ts
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
  throw new UsageError(`There is no command ${JSON.stringify(name)}. Commands: ${Object.keys(COMMANDS).join(", ")}.`);
}
function helpOf(name, { usage = COMMANDS[name]?.usage ?? "", about, options }) {
  const parts = [`launch-gate ${name} ${usage}`.trim(), about, options && optionsHelp(options)];
  return `${parts.filter((part) => part !== void 0).join("\n\n")}
`;
}
export {
  run
};
