import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  RULE_PREFIX,
  provedRule
} from "./surveys-secrets-named-pattern.js";
import {
  providers
} from "./catalog-key-kinds-hosting.js";
import "./lib-randomness.js";
import "./lib-secret-names.js";
import "./lib-globs.js";
import "./lib-product-paths.js";
import "./runtime.js";

// src/secretlint-preset.ts
var rules = providers.filter((each) => each.public === void 0).map((each) => provedRule(each).creator);
var creator = {
  meta: { id: `${RULE_PREFIX}preset`, recommended: true, type: "preset" },
  rules,
  create(context) {
    for (const rule of rules) context.registerRule(rule);
  }
};
export {
  creator,
  rules
};
