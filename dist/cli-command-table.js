import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  COMMANDS,
  commandLines
} from "./cli-command-table.2.js";
import "./runtime.js";
export {
  COMMANDS,
  commandLines
};
