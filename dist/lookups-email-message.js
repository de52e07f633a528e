import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  linksIn,
  readMessage
} from "./lookups-email-message.2.js";
import "./io-address-guard.js";
import "./io-records.js";
import "./io-endpoint.js";
import "./io-failure.js";
import "./lib-clock.js";
import "./runtime.js";
export {
  linksIn,
  readMessage
};
