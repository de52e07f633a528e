import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/report/rule-link.ts
var PAGES = "https://github.com/launch-gate/launch-gate/blob/main/docs/rules";
var ruleLink = (rule) => `${PAGES}/${rule}.md`;

export {
  ruleLink
};
