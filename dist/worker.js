import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  Whereabouts,
  doSurvey
} from "./run-surveys.js";
import {
  watchFiles
} from "./io-disk-watch.js";
import "./runtime.js";

// src/worker.ts
import * as nodeModule from "node:module";
import { parentPort, workerData } from "node:worker_threads";
var BEAT_MS = 50;
function serve(port, { place, whereabouts, left }) {
  const here = new Whereabouts(whereabouts);
  const isLeft = new Set(left);
  watchFiles((path) => {
    here.open(path);
    return !isLeft.has(path);
  });
  setInterval(() => here.beat(), BEAT_MS).unref();
  const { signal } = new AbortController();
  port.on("message", async ({ id, name, question }) => {
    const said = await doSurvey(name, question, place, signal).then(
      (answer) => ({ id, answer }),
      (error) => ({ id, error: error instanceof Error ? error.message : String(error) })
    );
    port.postMessage(said);
  });
}
nodeModule.enableCompileCache?.();
if (parentPort !== null) serve(parentPort, workerData);
