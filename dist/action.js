import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  outputsOf
} from "./action-outputs.js";
import {
  LEAST_NODE,
  callThatWorks,
  isTooOld
} from "./package.js";
import "./runtime.js";

// src/action.ts
import { appendFileSync } from "node:fs";
var mode = process.argv[2];
function refuse() {
  const file = process.env["GITHUB_OUTPUT"];
  const outputs = Object.entries(outputsOf(mode ?? "check")).map(([name, value]) => `${name}=${value}
`);
  if (file) appendFileSync(file, outputs.join(""));
  const call = callThatWorks(process.argv, process.cwd());
  const sentence = `Launch Gate needs Node ${LEAST_NODE} or newer, and this runner starts it with Node ${process.versions.node}: put a step with actions/setup-node and node-version: 24 before it, or run ${call}`;
  process.stdout.write(`::error title=Launch Gate::${sentence.replace(/%/g, "%25").replace(/[\r\n]+/g, " ")}
`);
  process.exitCode = 2;
}
if (isTooOld(process.versions.node)) refuse();
else await (await import("./action-main.js")).runStep(mode);
