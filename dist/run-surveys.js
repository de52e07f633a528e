import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/run/opened-file.ts
var PATH_BYTES = 4096;
var Whereabouts = class {
  shared;
  #counts;
  #path;
  constructor(shared = new SharedArrayBuffer(12 + PATH_BYTES)) {
    this.shared = shared;
    this.#counts = new Int32Array(shared, 0, 3);
    this.#path = new Uint8Array(shared, 12);
  }
  /** A path that is too long is truncated. */
  open(path) {
    const bytes = Buffer.from(path).subarray(0, PATH_BYTES);
    this.#path.set(bytes);
    Atomics.store(this.#counts, 1, bytes.length);
    Atomics.add(this.#counts, 0, 1);
  }
  /** Long work that lets the event loop turn is not stuck. */
  beat() {
    Atomics.add(this.#counts, 2, 1);
  }
  get beats() {
    return Atomics.load(this.#counts, 2);
  }
  get opened() {
    return Atomics.load(this.#counts, 0);
  }
  get file() {
    return Buffer.from(this.#path.slice(0, Atomics.load(this.#counts, 1))).toString();
  }
};

// src/run/surveys.ts
var SURVEYS = {
  scan: async (question, { tree }, signal) => (await import("./surveys-secrets-scan.js")).scan(question, tree, signal),
  search: async (question, { tree }, signal) => (await import("./surveys-secrets-search.js")).search(question, tree, signal),
  tally: async (question, { tree }, signal) => (await import("./surveys-logs-tally.js")).tally(question, tree.root, signal),
  variables: async (question, { tree }, signal) => (await import("./surveys-environment-survey.js")).surveyVariables(question, tree, signal),
  bundled: async ({ names }, { tree, env }, signal) => (await import("./surveys-secrets-values.js")).bundled(names, env, tree, signal),
  migrations: async (question, { tree }, signal) => (await import("./surveys-migrations-survey.js")).surveyMigrations(question, tree, signal),
  /** On the embedded PostgreSQL. */
  rehearse: async (question, { tree }, signal) => (await import("./surveys-migrations-rehearsal-rehearse.js")).rehearse(question, tree, void 0, signal),
  deployment: async (_, { tree }, signal) => (await import("./surveys-deploy-survey.js")).surveyDeployment(tree, signal),
  logging: async (question, { tree }, signal) => (await import("./surveys-logs-survey.js")).surveyLogging(question, tree, signal),
  scanLog,
  /** Secrets in a text that visitors download, and its name. */
  secretsIn: async ({ text, path }) => (await import("./surveys-secrets-text.js")).secretsIn(text, path)
};
async function scanLog(question, { tree }, signal) {
  const [{ scanLog: scan }, { secretsIn }] = await Promise.all([
    import("./surveys-logs-scan.js"),
    import("./surveys-secrets-text.js")
  ]);
  return scan(question, tree.root, secretsIn, signal);
}
var surveyedHere = (place, signal) => (name, question) => doSurvey(name, question, place, signal);
function doSurvey(name, question, place, signal) {
  const survey = SURVEYS[name];
  return survey(question, place, signal);
}
var isSurveyed = (name) => name !== "secretsIn";
function surveysBy(survey) {
  const names = Object.keys(SURVEYS).filter(isSurveyed);
  return Object.fromEntries(
    names.map((name) => [name, (question) => survey(name, question)])
  );
}

export {
  Whereabouts,
  surveyedHere,
  doSurvey,
  surveysBy
};
