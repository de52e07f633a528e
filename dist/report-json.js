import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  json,
  mergedSchema,
  reportJsonSchema,
  reportSchema,
  safeJson
} from "./report-json.2.js";
import "./lib-zod.js";
import "./lib-zod.2.js";
import "./gate-look.js";
import "./runtime.js";
export {
  json,
  mergedSchema,
  reportJsonSchema,
  reportSchema,
  safeJson
};
