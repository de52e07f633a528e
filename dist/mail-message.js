import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  linksIn,
  readMessage
} from "./mail-message.2.js";
import "./looking-lookup.js";
import "./world-records.js";
import "./world-address.js";
import "./runtime.js";
export {
  linksIn,
  readMessage
};
