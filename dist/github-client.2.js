import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  Octokit,
  defaults,
  legacyRestEndpointMethods,
  paginateRest,
  requestLog
} from "./lib-octokit-plugin-rest-endpoint-methods.js";
import {
  isUncertain,
  refusalOf
} from "./github-refusal.2.js";
import {
  realClock
} from "./lib-clock.js";

// node_modules/@octokit/rest/dist-src/version.js
var VERSION = "22.0.1";

// node_modules/@octokit/rest/dist-src/index.js
var Octokit2 = Octokit.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults(
  {
    userAgent: `octokit-rest.js/${VERSION}`
  }
);

// src/github/client.ts
var OWN_LOGIN = "github-actions[bot]";
var REQUEST_MS = 1e4;
var PATIENCE_MS = 2e4;
var TRIES = 3;
function makeClient({ owner, repo, apiUrl }, token, { signal, paceMs = 500, clock = realClock }) {
  const octokit = new Octokit2({
    auth: token,
    baseUrl: apiUrl,
    // Uses the runner's proxy variables.
    request: { ...defaults.request, fetch: bounded(defaults.request?.fetch ?? fetch, signal) },
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet }
  });
  const calls = retrying(octokit, { signal, paceMs, clock });
  let login;
  return {
    octokit,
    at: { owner, repo },
    calls,
    login() {
      login ??= viewerOf(octokit);
      return login;
    },
    pause: () => clock.pause(paceMs, signal),
    clock
  };
}
function retrying(octokit, { signal, paceMs, clock }) {
  let calls = 0;
  const inTurn = oneAtATime();
  octokit.hook.wrap("request", async (send, options) => {
    for (let tries = 1; ; tries += 1) {
      try {
        calls += 1;
        return await (options.method === "GET" ? send(options) : inTurn(async () => send(options)));
      } catch (error) {
        const ms = waitFor(error, options, paceMs * tries);
        if (ms === void 0 || tries === TRIES || signal.aborted) throw error;
        await clock.pause(ms, signal);
      }
    }
  });
  return () => calls;
}
function viewerOf(octokit) {
  return octokit.graphql("query { viewer { login } }").then(
    ({ viewer }) => viewer.login,
    () => void 0
  );
}
function waitFor(error, request, paceMs) {
  const refusal = refusalOf(error);
  const asked = refusal.kind === "rate-limit" || refusal.kind === "too-fast" ? refusal.waitMs : void 0;
  if (asked !== void 0) return asked <= PATIENCE_MS ? asked : void 0;
  return isUncertain(error) && isRepeatable(request) ? paceMs : void 0;
}
var isRepeatable = ({ method, url }) => method !== "POST" || /\/(?:reactions|sarifs|graphql)$/.test(url);
function oneAtATime() {
  let last = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => void 0);
    return mine;
  };
}
var quiet = () => void 0;
function bounded(send, signal) {
  return (url, options) => send(url, { ...options, signal: AbortSignal.any([signal, AbortSignal.timeout(REQUEST_MS)]) });
}
async function writeOnce({ pause }, write, find) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write();
    } catch (error) {
      if (!isUncertain(error)) throw error;
      await pause();
      const found = await find();
      if (found !== void 0) return found;
      if (tries === TRIES) throw error;
    }
  }
}

export {
  OWN_LOGIN,
  makeClient,
  writeOnce
};
