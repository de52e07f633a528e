import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  require_undici
} from "./lib-undici.js";
import {
  __toESM
} from "./runtime.js";

// src/io/undici.ts
var import_undici = __toESM(require_undici(), 1);
var export_Client = import_undici.Client;
export {
  export_Client as Client
};
