import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  EMBEDDED_FILES,
  EXTENSIONS
} from "./surveys-migrations-rehearsal-embedded-files.js";
import {
  withoutOptimizing
} from "./lib-wasm-tiers.js";
import "./runtime.js";

// src/surveys/migrations/rehearsal/embedded.ts
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliDecompressSync } from "node:zlib";
var IS_BUILT = !import.meta.url.endsWith(".ts");
var FOLDER = join(import.meta.dirname, "pglite");
var SETTINGS = [
  "shared_buffers=8MB",
  "max_connections=5",
  "max_locks_per_transaction=2000",
  "wal_level=minimal",
  "max_wal_senders=0",
  "full_page_writes=off",
  "wal_init_zero=off",
  "synchronous_commit=off"
];
async function embeddedStage() {
  const database = await EmbeddedDatabase.prepared();
  return {
    get server() {
      return database.server;
    },
    home: database,
    next: (extensions) => database.next(extensions),
    close: () => database.close()
  };
}
var EmbeddedDatabase = class _EmbeddedDatabase {
  #make;
  #options;
  #database;
  /** The version, such as `18.3`. */
  server = "";
  constructor(make, options) {
    this.#make = make;
    this.#options = options;
  }
  static async prepared() {
    withoutOptimizing();
    const { PGlite } = await import("./lib-electric-sql-pglite.4.js");
    return new _EmbeddedDatabase((options) => PGlite.create(options), {
      pgliteWasmModule: await compiled(contentOf(EMBEDDED_FILES.program)),
      fsBundle: new Blob([contentOf(EMBEDDED_FILES.files)]),
      loadDataDir: new Blob([contentOf(EMBEDDED_FILES.cluster)], IS_BUILT ? {} : { type: "application/x-gzip" }),
      startParams: [...PGlite.defaultStartParams, ...SETTINGS.flatMap((setting) => ["-c", setting])]
    });
  }
  /** Starts anew, with the extensions that are there of these. */
  async next(extensions) {
    await this.close();
    this.#database = await this.#make({ ...this.#options, extensions: offered(extensions) });
    const { rows } = await this.query("SELECT current_setting('server_version') AS version");
    this.server = rows[0]?.version.split(" ")[0] ?? "";
    return this;
  }
  async query(text, values) {
    if (this.#database === void 0) throw new Error("there is no database");
    if (values !== void 0) return this.#database.query(text, values);
    return { rows: (await this.#database.exec(text)).at(-1)?.rows ?? [] };
  }
  async close() {
    await this.#database?.close().catch(() => void 0);
    this.#database = void 0;
  }
};
function offered(names) {
  const found = names.flatMap((name) => {
    const file = EXTENSIONS[name];
    if (file === void 0) return [];
    const bundlePath = pathToFileURL(pathOf(file));
    return [[name, { name, setup: async () => ({ bundlePath }) }]];
  });
  return Object.fromEntries(found);
}
var compiled = (program) => globalThis.WebAssembly.compile(program);
function pathOf(name) {
  if (IS_BUILT) return join(FOLDER, basename(name));
  const [scope, library] = name.split("/");
  return join(fileURLToPath(import.meta.resolve(`${scope}/${library}`)), "..", basename(name));
}
var contentOf = (name) => new Uint8Array(
  IS_BUILT ? brotliDecompressSync(readFileSync(join(FOLDER, `${basename(name).replace(/\.tgz$/, ".tar")}.br`))) : readFileSync(pathOf(name))
);
export {
  embeddedStage
};
