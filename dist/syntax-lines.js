import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/syntax/lines.ts
function lineAt(text, at) {
  let line = 1;
  for (let end = text.indexOf("\n"); end !== -1 && end < at; end = text.indexOf("\n", end + 1)) line += 1;
  return line;
}
function linesIn(text) {
  const ends = [];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) ends.push(at);
  return (at) => lineAmong(ends, at);
}
function lineAmong(ends, at) {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = low + high >> 1;
    if (ends[middle] < at) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

export {
  lineAt,
  linesIn,
  lineAmong
};
