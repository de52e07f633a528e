import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  configJsonSchema,
  configSchema
} from "./mail-providers-transactional.js";
import "./lib-tldts.js";
import "./lib-zod.js";
import "./lib-zod.2.js";
import "./gate-verdict.js";
import "./gate-report.js";
import "./gate-finding.js";
import "./secrets-files.js";
import "./lib-ipaddr.js.js";
import "./runtime.js";
export {
  configJsonSchema,
  configSchema
};
