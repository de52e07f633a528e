import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  body,
  markdown,
  verdictHeading,
  verdictSign,
  wholeFinding
} from "./report-markdown.2.js";
import "./report-safe-markdown.js";
import "./report-rule-link.js";
import "./report-plan.js";
import "./report-groups.js";
import "./report-work-areas.js";
import "./report-fix.js";
import "./report-inert.js";
import "./gate-verdict.js";
import "./gate-look.js";
import "./runtime.js";
export {
  body,
  markdown,
  verdictHeading,
  verdictSign,
  wholeFinding
};
