import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  sarif
} from "./report-sarif.2.js";
import "./report-rule-link.js";
import "./report-groups.js";
import "./report-work-areas.js";
import "./report-fix.js";
import "./report-inert.js";
import "./gate-verdict.js";
import "./gate-look.js";
import "./runtime.js";
export {
  sarif
};
