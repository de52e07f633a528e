import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  configJsonSchema,
  configSchema
} from "./checks-tls-rules-certificates.js";
import "./secrets-files.js";
import "./mail-message.2.js";
import "./lib-zod.js";
import "./lib-zod.2.js";
import "./gate-verdict.js";
import "./gate-report.js";
import "./gate-finding.js";
import "./secrets-names.js";
import "./mail-providers-transactional.js";
import "./looking-target.js";
import "./lib-tldts.js";
import "./lib-ipaddr.js.js";
import "./runtime.js";
export {
  configJsonSchema,
  configSchema
};
