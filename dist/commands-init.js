import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  parse
} from "./commands-options.js";
import {
  UsageError
} from "./commands-usage.js";
import "./runtime.js";

// src/commands/init.ts
import { existsSync, readdirSync, readFileSync } from "node:fs";
var INIT_OPTIONS = {
  workflow: { type: "string", value: "NAME", help: "print this workflow; without it, the names there are" },
  help: { type: "boolean", help: "this text" }
};
function init(args) {
  const { values } = parse(args, INIT_OPTIONS);
  const folder = examples();
  const names = readdirSync(folder).map((file) => file.replace(/\.yml$/, ""));
  if (values.workflow === void 0) return listing(names.map((name) => [name, about(read(folder, name))]));
  if (!names.includes(values.workflow))
    throw new UsageError(`There is no workflow ${JSON.stringify(values.workflow)}; there are ${names.join(", ")}.`);
  return read(folder, values.workflow);
}
function listing(rows) {
  const lines = rows.map(([name, text]) => `  ${name.padEnd(18)} ${text}`);
  return `${lines.join("\n")}

launch-gate init --workflow NAME > .github/workflows/launch-gate.yml
`;
}
var read = (folder, name) => readFileSync(new URL(`${name}.yml`, folder), "utf8");
function about(text) {
  const remark = text.split("\n").filter((line) => line.startsWith("#")).map((line) => line.slice(2));
  return remark.join(" ").split(/[.:] /)[0] ?? "";
}
function examples() {
  const found = ["../examples/workflows/", "../../examples/workflows/"].map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
  if (found === void 0) throw new UsageError("The folder examples/ is not beside this installation.");
  return found;
}
export {
  INIT_OPTIONS,
  init
};
