import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  isServed,
  makeReader,
  outputFiles
} from "./surveys-secrets-reading.js";
import {
  makeAutomaton
} from "./surveys-secrets-automaton.js";
import {
  listFiles,
  treeOf
} from "./io-files.js";
import "./io-product-folder.js";
import "./io-git.js";
import "./io-disk-read.js";
import {
  failure
} from "./io-failure.js";
import "./lib-clock.js";
import "./lib-error-code.js";
import "./io-disk-watch.js";
import "./lib-product-paths.js";
import "./runtime.js";

// src/surveys/secrets/values.ts
var LEAST = 12;
async function bundled(names, env, of, signal) {
  const { root } = treeOf(of);
  const secrets = names.flatMap((name) => {
    const value = env[name] ?? "";
    return value.length >= LEAST && /^[\x20-\x7e]+$/.test(value) ? [{ name, value }] : [];
  });
  const listed = await listFiles(of, signal);
  const built = outputFiles(
    root,
    listed.filter((path) => /(^|\/)package\.json$/.test(path))
  ).paths;
  const files = [.../* @__PURE__ */ new Set([...built, ...listed.filter(isServed)])];
  const answer = { kind: "answer", places: [], tried: secrets.length, files: files.length };
  if (secrets.length === 0 || files.length === 0) return answer;
  const automaton = makeAutomaton(secrets.map(({ value }) => value));
  const read = makeReader();
  for (const file of files) {
    if (signal.aborted) return failure("deadline", "the run’s time limit was reached");
    read(`${root}/${file}`, ({ bytes, length, linesBefore }) => {
      automaton.search(bytes, length, (word, end) => {
        const { name, value } = secrets[word];
        const isIt = bytes.toString("latin1", end - value.length, end) === value;
        const line = 1 + linesBefore + bytes.subarray(0, end).filter((byte) => byte === 10).length;
        if (isIt && !answer.places.some((each) => each.name === name && each.file === file))
          answer.places.push({ name, file, line });
      });
    });
  }
  return answer;
}
export {
  bundled
};
