import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/lib/lines.ts
var last;
function lineAt(text, at) {
  if (last?.text !== text) last = { text, ends: endsOf(text) };
  return lineAmong(last.ends, at);
}
function linesIn(text) {
  const ends = endsOf(text);
  return (at) => lineAmong(ends, at);
}
function endsOf(text) {
  const ends = [];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) ends.push(at);
  return ends;
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
