import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/report/detail.ts
var MOST_PLACES = 4096;
function within(limit, render) {
  for (const detail of ["full", "blockers"]) {
    const text = render(detail);
    if (text.length <= limit) return text;
  }
  let best = "There is too much to show here; the JSON report has all of it.\n";
  for (let [least, most] = [0, MOST_PLACES]; least <= most; ) {
    const places = Math.floor((least + most) / 2);
    const text = render(places);
    if (text.length > limit) most = places - 1;
    else [best, least] = [text, places + 1];
  }
  return best;
}

export {
  MOST_PLACES,
  within
};
