import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  Collector,
  allRules,
  makeScanner
} from "./lib-secretlint-secretlint-rule-preset-recommend.js";
import "./lib-debug.js";
import "./surveys-secrets-automaton.js";
import "./surveys-secrets-named-pattern.js";
import "./catalog-key-kinds-hosting.js";
import "./lib-randomness.js";
import {
  SALT
} from "./lib-secret-names.js";
import "./lib-globs.js";
import "./lib-product-paths.js";
import "./runtime.js";

// src/surveys/secrets/text.ts
var judge;
var last = Promise.resolve();
async function secretsIn(text, path) {
  return (await locatedIn(text, path))?.map(({ match }) => match);
}
async function withoutSecrets(text, path) {
  const located = await locatedIn(text, path);
  const found = located?.filter(({ match }) => match.isPublic === void 0);
  return found?.reduce((rest, { secret }) => secret === "" ? rest : rest.replaceAll(secret, "***"), text);
}
function locatedIn(text, path) {
  const found = last.then(() => lookIn(text, path));
  last = found.catch(() => void 0);
  return found;
}
async function lookIn(text, path) {
  judge ??= makeScanner(allRules());
  const collector = new Collector({ salt: SALT, heedComments: false, scope: "tree" });
  const bytes = Buffer.from(text);
  judge.look(bytes, bytes.length, collector.file(path, "output", path));
  await judge.finish();
  return collector.unread.length > 0 ? void 0 : collector.found();
}
export {
  secretsIn,
  withoutSecrets
};
