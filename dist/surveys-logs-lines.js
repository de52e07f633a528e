import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  failure
} from "./io-failure.js";

// src/surveys/logs/open.ts
import { createReadStream, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";

// src/surveys/logs/lines.ts
import { StringDecoder } from "node:string_decoder";
var MOST_LINE = 64 * 1024;
function linesOfLog(stream, most) {
  let isCut = false;
  async function* lines() {
    const decoder = new StringDecoder("utf8");
    let bytes = 0;
    let line = "";
    for await (const chunk of stream) {
      bytes += chunk.length;
      const [first = "", ...others] = (typeof chunk === "string" ? chunk : decoder.write(chunk)).split("\n");
      line = grown(line, first);
      for (const next of others) {
        yield line.replace(/\r$/, "");
        line = grown("", next);
      }
      if (bytes > most) {
        isCut = true;
        return;
      }
    }
    if (line !== "") yield line;
  }
  return { lines: lines(), isCut: () => isCut };
}
var grown = (line, more) => line.length >= MOST_LINE ? line : (line + more).slice(0, MOST_LINE);

// src/surveys/logs/open.ts
function openLog(root, file, most, signal) {
  try {
    const path = realpathSync(join(root, file));
    if (!path.startsWith(realpathSync(root) + sep)) return failure("guarded", "the path leads out of the repository");
    if (!statSync(path).isFile()) return failure("missing", "that is not a file");
    const bytes = createReadStream(path, { signal });
    const text = file.endsWith(".gz") ? pipeline(bytes, createGunzip(), () => void 0) : bytes;
    return linesOfLog(text, most);
  } catch {
    return failure("missing", "the file does not exist");
  }
}

export {
  openLog
};
