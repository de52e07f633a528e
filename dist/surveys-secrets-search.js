import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  isBinaryName,
  makeReader
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
  turn
} from "./lib-event-loop-turns.js";
import {
  failure
} from "./io-failure.js";
import "./lib-clock.js";
import "./lib-error-code.js";
import "./io-disk-watch.js";
import "./lib-product-paths.js";
import "./runtime.js";

// src/surveys/secrets/search.ts
var MOST_PLACES = 400;
var LOCK_FILE = /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|[\w.-]+\.lock|go\.sum)$/i;
async function search({ words }, of, signal) {
  const { root } = treeOf(of);
  const automaton = makeAutomaton(words);
  const places = [];
  const left = words.map(() => MOST_PLACES);
  const read = makeReader();
  for (const file of await listFiles(of, signal)) {
    await turn();
    if (signal.aborted) return failure("deadline", "the run’s time limit was reached before all files were searched");
    if (isBinaryName(file) || LOCK_FILE.test(file)) continue;
    read(`${root}/${file}`, ({ bytes, length, linesBefore }) => {
      automaton.search(bytes, length, (word, end) => {
        if (left[word] <= 0) return;
        left[word] = left[word] - 1;
        places.push({ word: words[word], file, line: 1 + linesBefore + linesTo(bytes, end) });
      });
    });
  }
  return { kind: "answer", places: places.sort(byPlace) };
}
var byPlace = (a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.word < b.word ? -1 : 1);
function linesTo(bytes, to) {
  let lines = 0;
  for (let i = bytes.indexOf(10); i !== -1 && i < to; i = bytes.indexOf(10, i + 1)) lines += 1;
  return lines;
}
export {
  search
};
