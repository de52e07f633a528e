import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  OWN_LOGIN,
  failureWords,
  makeClient,
  statusOf
} from "./lib-octokit-plugin-throttling.js";
import "./lib-octokit-plugin-rest-endpoint-methods.js";
import "./lib-tunnel.js";
import "./lib-undici.js";
import "./runtime.js";
export {
  OWN_LOGIN,
  failureWords,
  makeClient,
  statusOf
};
