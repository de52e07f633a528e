import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  isPointless,
  isUncertain,
  refusalOf,
  refusalWords,
  statusOf
} from "./github-refusal.2.js";
import "./runtime.js";
export {
  isPointless,
  isUncertain,
  refusalOf,
  refusalWords,
  statusOf
};
