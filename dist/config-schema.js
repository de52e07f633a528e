import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  configJsonSchema,
  configSchema
} from "./checks-dns-rules-outside.js";
import "./gate-verdict.js";
import "./gate-report.js";
import "./lib-tldts.js";
import "./lib-zod.js";
import "./lib-zod.2.js";
import "./gate-finding.js";
import "./runtime.js";
export {
  configJsonSchema,
  configSchema
};
