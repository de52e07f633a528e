import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  freshHistories,
  surveyMigrations
} from "./migrations-postgres-postgres.js";
import "./world-git-change.2.js";
import "./world-files.js";
import "./world-product.js";
import "./world-git.js";
import "./lib-yaml.js";
import "./syntax-lines.js";
import "./disk-read.js";
import "./world-world.js";
import "./clock.js";
import "./error-code.js";
import "./disk-watch.js";
import "./runtime.js";
export {
  freshHistories,
  surveyMigrations
};
