import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  fileRoutes
} from "./lookups-file-routes.2.js";
import "./lib-product-paths.js";
import "./runtime.js";
export {
  fileRoutes
};
