import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  require_tar_stream
} from "./lib-streamx.js";
import "./runtime.js";

// named:tar-stream
var all = require_tar_stream();
var tar_stream_default = all;
var { extract, pack } = all;
export {
  tar_stream_default as default,
  extract,
  pack
};
