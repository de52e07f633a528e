import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  commitBefore,
  freshHistories,
  surveyMigrations
} from "./surveys-migrations-postgres-postgres.js";
import "./lib-wasm-tiers.js";
import "./io-git-change.2.js";
import "./io-files.js";
import "./io-product-folder.js";
import "./io-git.js";
import "./io-disk-read.js";
import "./io-failure.js";
import "./lib-clock.js";
import "./lib-smol-toml.js";
import "./lib-yaml.js";
import "./lib-lines.js";
import "./lib-error-code.js";
import "./io-disk-watch.js";
import "./lib-globs.js";
import "./lib-product-paths.js";
import "./runtime.js";
export {
  commitBefore,
  freshHistories,
  surveyMigrations
};
