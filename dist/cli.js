#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  errorCode
} from "./lib-error-code.js";
import {
  LEAST_NODE,
  NPX_NODE,
  VERSION,
  callThatWorks,
  isTooOld
} from "./package.js";
import "./runtime.js";

// src/cli.ts
import * as nodeModule from "node:module";
import { relative } from "node:path";

// src/lib/streams.ts
function lasting(stream, tell) {
  let isGone = false;
  const gone = (error) => {
    if (isGone) return;
    isGone = true;
    const why = errorCode(error) === "ENOSPC" ? "the disk is full" : "the output was closed";
    tell(`launch-gate: not all of the report could be printed: ${why}.
`);
  };
  stream.on("error", gone);
  return {
    get isTTY() {
      return stream.isTTY;
    },
    get columns() {
      return stream.columns;
    },
    write(text) {
      try {
        return isGone || stream.write(text);
      } catch (error) {
        gone(error);
        return false;
      }
    }
  };
}

// src/cli.ts
var HEAD = `launch-gate ${VERSION}: may this product launch?`;
var TAIL = `  launch-gate COMMAND --help   the options of a command
  launch-gate --version

Exit status: 0 GO, 1 NO-GO or INCOMPLETE, 2 it could not run, 130 interrupted.
`;
function calledAs(path) {
  const isByNpx = process.env.npm_command === "exec";
  if (/\.[jt]s$/.test(path)) return [...isByNpx ? NPX_NODE : ["node"], relative(process.cwd(), path)];
  return isByNpx ? ["npx", "-y", "github:launch-gate/launch-gate"] : ["launch-gate"];
}
var controller = new AbortController();
var stderr = lasting(process.stderr, () => void 0);
var stdout = lasting(process.stdout, (sentence) => void stderr.write(sentence));
var outer = {
  stdout,
  stderr,
  cwd: process.cwd(),
  isApart: true,
  env: process.env,
  signal: controller.signal,
  program: calledAs(process.argv[1] ?? ""),
  ...process.stdin.isTTY && process.stdout.isTTY && { ask }
};
async function ask(question) {
  const { createInterface } = await import("node:readline/promises");
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await terminal.question(question, { signal: controller.signal });
  } catch {
    process.exit(130);
  } finally {
    terminal.close();
  }
}
var LAST_MS = 800;
function interrupt() {
  controller.abort();
  setTimeout(() => process.exit(130), LAST_MS).unref();
}
async function main([command, ...args]) {
  if (command === void 0 || command === "help" || command === "--help" || command === "-h") return say(await help());
  if (command === "--version" || command === "-v" || command === "version") return say(`${VERSION}
`);
  process.once("SIGINT", interrupt);
  process.once("SIGTERM", interrupt);
  const { run } = await import("./cli-commands.js");
  return run(command, args, outer);
}
async function help() {
  const { commandLines } = await import("./cli-command-table.js");
  return `${HEAD}

${commandLines()}
${TAIL}`;
}
function say(text) {
  stdout.write(text);
  return 0;
}
function refuse() {
  process.stderr.write(
    `launch-gate needs Node ${LEAST_NODE} or newer, and this is Node ${process.versions.node}. Run: ${callThatWorks(process.argv, process.cwd())}
`
  );
  return 2;
}
nodeModule.enableCompileCache?.();
process.exitCode = isTooOld(process.versions.node) ? refuse() : await main(process.argv.slice(2));
