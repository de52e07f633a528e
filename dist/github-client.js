import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  OWN_LOGIN,
  makeClient,
  writeOnce
} from "./github-client.2.js";
import "./lib-octokit-plugin-rest-endpoint-methods.js";
import "./lib-tunnel.js";
import "./github-refusal.2.js";
import "./lib-undici.js";
import "./lib-clock.js";
import "./runtime.js";
export {
  OWN_LOGIN,
  makeClient,
  writeOnce
};
