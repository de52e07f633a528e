import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/io/disk/watch.ts
var LEFT_OUT = "reading it took too long, so it was skipped";
var watcher;
function watchFiles(hear) {
  watcher = hear;
}
var mayOpen = (path) => watcher === void 0 || watcher(path);

export {
  LEFT_OUT,
  watchFiles,
  mayOpen
};
