import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  failure
} from "./world-world.js";

// src/logs/open.ts
import { createReadStream, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
function openLog(root, file, most, signal) {
  try {
    const path = realpathSync(join(root, file));
    if (!path.startsWith(realpathSync(root) + sep)) return failure("guarded", "the path leads out of the repository");
    const status = statSync(path);
    if (!status.isFile()) return failure("missing", "that is no file");
    const bytes = createReadStream(path, { end: most, signal });
    const text = file.endsWith(".gz") ? pipeline(bytes, createGunzip(), () => void 0) : bytes;
    return { text, isCut: status.size > most };
  } catch {
    return failure("missing", "there is no such file");
  }
}

export {
  openLog
};
