import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  sarif
} from "./output-sarif.2.js";
import "./output-groups.js";
import "./output-inert.js";
import "./gate-verdict.js";
import "./gate-look.js";
import "./runtime.js";
export {
  sarif
};
