import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  ALERT_OPTIONS,
  alert,
  alertsOf,
  routesOf,
  sentWords
} from "./commands-alert.2.js";
import "./commands-told.js";
import "./commands-trust.js";
import "./commands-options.js";
import "./commands-settings.js";
import "./config-load.js";
import "./commands-usage.js";
import "./output-inert.js";
import "./world-product.js";
import "./world-git.js";
import "./ai-cases.js";
import "./looking-page.js";
import "./lib-zod.js";
import "./lib-zod.2.js";
import "./gate-verdict.js";
import "./gate-look.js";
import "./secrets-names.js";
import "./turns.js";
import "./secrets-files.js";
import "./world-measures.js";
import "./lib-yaml.js";
import "./syntax-lines.js";
import "./disk-read.js";
import "./mail-message.2.js";
import "./looking-lookup.js";
import "./looking-file-routes.2.js";
import "./world-world.js";
import "./clock.js";
import "./world-records.js";
import "./world-address.js";
import "./error-code.js";
import "./disk-watch.js";
import "./mail-providers-transactional.js";
import "./looking-target.js";
import "./lib-tldts.js";
import "./lib-ipaddr.js.js";
import "./runtime.js";
export {
  ALERT_OPTIONS,
  alert,
  alertsOf,
  routesOf,
  sentWords
};
