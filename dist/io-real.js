import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  parseCertificates,
  parseDatabase,
  parseDiversion,
  parseResolvers,
  parseTimeout,
  selection
} from "./run-settings.js";
import {
  shakeHands
} from "./io-tls.js";
import {
  listFiles,
  readText
} from "./io-files.js";
import {
  productIn
} from "./io-product-folder.js";
import {
  aiOptions,
  leakIn,
  smokeOptions
} from "./checks-migrations-rules-history.js";
import {
  guardAddress
} from "./io-address-guard.js";
import {
  fetchOnce,
  portOf
} from "./io-http.js";
import {
  MAX_MESSAGE,
  askOverHttps,
  askServer,
  serverEndpoint
} from "./lib-dns-packet.js";
import {
  failure
} from "./io-failure.js";
import {
  realClock,
  since
} from "./lib-clock.js";
import {
  isUnderAny
} from "./lib-host-names.js";
import {
  VERSION
} from "./package.js";
import {
  Whereabouts,
  surveyedHere,
  surveysBy
} from "./run-surveys.js";

// src/io/real.ts
import { getServers } from "node:dns";

// src/io/body-summary.ts
var MOST_SCRIPTS = 40;
var SCRIPT = /["'`]((?:https?:\/\/|\.{0,2}\/)?[\w@~%+./-]{1,200}\.m?js)["'`]/g;
var SOURCE_MAP = /\/[/*][#@]\s*sourceMappingURL=(data:[^\s'"*]+|[^\s'"*]{1,500})/g;
function dataIn(url) {
  const [, base64] = /^data:[^,]*;base64,(.*)$/i.exec(url) ?? [];
  if (base64 !== void 0) return Buffer.from(base64, "base64").toString("utf8");
  return url.startsWith("data:") ? decodeURIComponent(url.slice(url.indexOf(",") + 1).replace(/%(?![0-9a-f]{2})/gi, "%25")) : void 0;
}
async function summarize(body, url, secretsIn) {
  const { pathname } = new URL(url);
  const leak = leakIn(body);
  const isScript = /\.m?js$/.test(pathname);
  const sourceMap = isScript ? [...body.matchAll(SOURCE_MAP)].at(-1)?.[1] : void 0;
  const inside = sourceMap === void 0 ? void 0 : dataIn(sourceMap);
  const isApart = sourceMap !== void 0 && inside === void 0;
  const secrets = await secretsIn?.(inside === void 0 ? body : `${body}
${inside}`, pathname);
  return {
    bytes: Buffer.byteLength(body),
    ...leak && { leak },
    ...secrets && { secrets },
    scripts: isScript ? [...new Set([...body.matchAll(SCRIPT)].flatMap(([, name]) => name ?? []))].slice(0, MOST_SCRIPTS) : [],
    ...isApart && { sourceMap }
  };
}

// src/io/connections.ts
var AT_A_TIME = 4;
function connections() {
  const idle = /* @__PURE__ */ new Map();
  const turns = /* @__PURE__ */ new Map();
  const silence = /* @__PURE__ */ new Map();
  const turn = async (host) => {
    const at = turns.get(host) ?? turnsAt();
    turns.set(host, at);
    await at.begin();
    return () => at.end();
  };
  return {
    turn,
    async over({ host, way, key = "" }, open, use) {
      const done = await turn(host);
      try {
        if ((silence.get(way) ?? 0) >= AT_A_TIME) return failure("budget", "four earlier connections got no answer");
        const kept = takeOpen(idle.get(key));
        const connection = kept ?? await open();
        silence.set(way, isTimeout(connection) ? (silence.get(way) ?? 0) + 1 : 0);
        const { result, isReusable } = await useOf(connection, (made) => use(made, kept === void 0));
        if (!("kind" in connection) && isReusable && key !== "") idle.set(key, [...idle.get(key) ?? [], connection]);
        else if (!("kind" in connection)) close(connection);
        return result;
      } finally {
        done();
      }
    }
  };
}
async function useOf(connection, use) {
  return "kind" in connection ? { result: connection, isReusable: false } : use(connection);
}
function turnsAt() {
  const waiting = [];
  let open = 0;
  return {
    async begin() {
      if (open < AT_A_TIME) open += 1;
      else await new Promise((resolve) => waiting.push(resolve));
    },
    end() {
      const first = waiting.shift();
      if (first) first();
      else open -= 1;
    }
  };
}
function takeOpen(waiting = []) {
  for (let last = waiting.pop(); last !== void 0; last = waiting.pop()) {
    if (!last.socket.destroyed && last.socket.writable && !last.client.destroyed) return last;
    close(last);
  }
  return void 0;
}
function close({ client, socket }) {
  void client.destroy().catch(() => void 0);
  socket.destroy();
}
var isTimeout = (connection) => "kind" in connection && connection.failure === "timeout";

// src/io/cookies.ts
function cookieJars() {
  const jars = /* @__PURE__ */ new Map();
  const open = (name) => {
    const jar = jars.get(name) ?? import("./io-tough-cookie.js").then((library) => new library.CookieJar());
    jars.set(name, jar);
    return jar;
  };
  return {
    async keep(name, url, headers) {
      const jar = await open(name);
      for (const [header, value] of headers) {
        if (header === "set-cookie") jar.setCookieSync(value, url, { ignoreError: true });
      }
    },
    header: async (name, url) => (await open(name)).getCookieStringSync(url)
  };
}

// src/io/dns-over-https.ts
var DOH_MS = 6e3;
async function postMessage(url, body, trust, { signal, clock }) {
  const { Client } = await import("./io-undici.js");
  const { origin, pathname, search } = new URL(url);
  const { rootCertificates } = await import("node:tls");
  const ca = trust.length > 0 ? { ca: [...rootCertificates, ...trust] } : {};
  const client = new Client(origin, { maxResponseSize: MAX_MESSAGE, connect: { timeout: DOH_MS, ...ca } });
  try {
    const response = await client.request({
      method: "POST",
      path: `${pathname}${search}`,
      body,
      headers: { "content-type": "application/dns-message", accept: "application/dns-message" },
      signal: AbortSignal.any([signal, clock.within(DOH_MS)])
    });
    const answer = Buffer.from(await response.body.arrayBuffer());
    return response.statusCode === 200 ? answer : failure("malformed", "the DNS-over-HTTPS server did not answer 200");
  } catch {
    return failure(signal.aborted ? "deadline" : "timeout", "the DNS-over-HTTPS server did not answer");
  } finally {
    void client.destroy();
  }
}

// src/io/questions.ts
var one = (url) => ({ [new URL(url).hostname]: 1 });
var QUESTIONS = {
  ask: {
    counts: "dns",
    told: { kind: "dns", about: ({ name, type, server }) => `${name} ${type} @${server}` },
    absent: "nothing here asks DNS"
  },
  fetch: {
    counts: "http",
    before: ({ url }) => one(url),
    told: { kind: "http", about: ({ method = "GET", url }) => `${method} ${url}` },
    absent: "nothing here speaks HTTP"
  },
  sample: {
    counts: "http",
    after: ({ url }, answer) => answer.kind === "answer" ? { [new URL(url).hostname]: answer.samples.length } : {},
    told: { kind: "http", about: ({ url }) => `GET ${url}, many times` },
    absent: "response times are not measured here"
  },
  browse: {
    counts: "http",
    after: (_, answer) => answer.kind === "answer" ? answer.requests : {},
    told: { kind: "browser", about: ({ url }) => url },
    // A screenshot is large and only for people.
    kept: (answer) => answer.kind === "answer" ? { ...answer, picture: void 0 } : answer,
    absent: "the browser is disabled"
  },
  converse: {
    counts: "http",
    before: ({ url }) => one(url),
    told: { kind: "http", about: ({ url }) => `POST ${url}` },
    absent: "nothing here speaks to assistants"
  },
  handshake: {
    counts: "tls",
    told: { kind: "tls", about: ({ host, port, version = "TLS" }) => `${host}:${port} ${version}` },
    absent: "nothing here speaks TLS"
  },
  list: { counts: "files", absent: "there is no repository" },
  // Real messages contain login links, so they are not recorded.
  read: { counts: "files", isKept: (file) => typeof file === "string", absent: "there is no repository" },
  changed: { counts: "files", absent: "there is no repository" },
  search: { counts: "files", absent: "nothing here looks for words" },
  scan: { counts: "files", absent: "secret scanning is not available" },
  tally: { counts: "files", absent: "nothing here reads logs" },
  variables: { counts: "files", absent: "nothing here looks for variables" },
  bundled: { counts: "files", absent: "nothing here looks for values" },
  migrations: { counts: "files", absent: "nothing here reads migrations" },
  rehearse: { counts: "files", absent: "no database is given (--db)" },
  deployment: { counts: "files", absent: "nothing here reads how it is deployed" },
  logging: { counts: "files", absent: "nothing here reads code" },
  scanLog: { counts: "files", absent: "nothing here reads logs" }
};
var QUESTION_NAMES = Object.keys(QUESTIONS).sort();
var isOfRepository = (name) => QUESTIONS[name].counts === "files";
function everyQuestion(make) {
  const made = QUESTION_NAMES.map((name) => [name, make(name, QUESTIONS[name])]);
  return Object.fromEntries(made);
}
var askOf = (world, name) => world[name];
var unanswered = () => everyQuestion(
  (name, { absent }) => async () => name === "list" ? [] : failure("missing", absent)
);
function passingOn(world, otherwise) {
  return {
    resolvers: world.resolvers,
    now: world.now,
    elapsed: () => world.elapsed(),
    pause: (ms) => world.pause(ms),
    ...everyQuestion((name) => (question) => askOf(world, name)(question)),
    ...otherwise
  };
}
function questionKey(question = "") {
  if (typeof question !== "object" || question === null) return String(question);
  const entries = Object.entries(question).filter(([, value]) => value !== void 0 && value !== false);
  return JSON.stringify(entries.sort(([a], [b]) => a < b ? -1 : 1));
}

// src/io/reach.ts
var BUDGET = { perAddress: 250, total: 4e3 };
function reachOf(settings) {
  const spend = budget();
  const toAgreed = (name, address, port) => {
    const endpoint = divert(settings.diversions, name, address, port);
    const guarded = settings.allowPrivate ? void 0 : guardAddress(endpoint.host);
    return guarded ?? endpoint;
  };
  return {
    to(name, address, port) {
      const endpoint = toAgreed(name, address, port);
      return "kind" in endpoint ? endpoint : spend(endpoint.host) ?? endpoint;
    },
    toAgreed,
    spend: () => spend()
  };
}
function divert(diversions, name, address, port) {
  const fitting = diversions.find(
    ({ host, port: only }) => (host === "" || host === name || host === address) && (only === void 0 || only === port)
  );
  return fitting?.to ?? { host: address, port };
}
function budget() {
  const asked = /* @__PURE__ */ new Map();
  let total = 0;
  return (address) => {
    const times = (asked.get(address ?? "") ?? 0) + 1;
    if (address !== void 0 && times > BUDGET.perAddress || total >= BUDGET.total) {
      return failure("budget", "the run’s request budget is used up");
    }
    asked.set(address ?? "", times);
    total += 1;
    return void 0;
  };
}

// src/io/requests.ts
var REQUESTS = { ofOneHost: 60, byBrowser: 34, partsOfPages: 12 };
function requestsUpTo(most) {
  const all = /* @__PURE__ */ new Map();
  const byBrowser = /* @__PURE__ */ new Map();
  const parts = /* @__PURE__ */ new Map();
  const more = (counts, host) => counts.set(host, (counts.get(host) ?? 0) + 1);
  const left = (host) => (all.get(host) ?? 0) < most;
  return {
    take(host) {
      if (!left(host)) return failure("budget", `this run reached its limit of ${most} requests to that host`);
      more(all, host);
      return void 0;
    },
    takeByBrowser(host, isPage) {
      if (!left(host) || (byBrowser.get(host) ?? 0) >= REQUESTS.byBrowser) return false;
      if (!isPage && (parts.get(host) ?? 0) >= REQUESTS.partsOfPages) return false;
      if (!isPage) more(parts, host);
      more(all, host);
      more(byBrowser, host);
      return true;
    },
    note(host) {
      more(all, host);
      more(byBrowser, host);
    }
  };
}

// src/io/real.ts
var UNASKED = "this action is not allowed on that host";
function realWorld(settings) {
  const run = runOf(settings);
  const { signal, clock } = run.time;
  const begun = clock.now();
  const asked = { resolvers: run.resolvers, ask: asking(run), handshake: shaking(run) };
  return {
    ...unanswered(),
    ...asked,
    now: /* @__PURE__ */ new Date(),
    elapsed: () => since(begun, clock),
    pause: (ms) => clock.pause(ms, signal),
    fetch: fetching(run),
    sample: sampling(run),
    browse: browsing(run, asked),
    ...filesOf(settings),
    ...settings.surveys
  };
}
function runOf(settings) {
  const { signal, clock = realClock, resolvers, requestsOfOneHost = REQUESTS.ofOneHost, version } = settings;
  return {
    settings,
    time: { signal, clock },
    resolvers: resolvers.length > 0 ? resolvers : getServers(),
    reach: reachOf(settings),
    requests: requestsUpTo(requestsOfOneHost),
    jars: cookieJars(),
    connections: connections(),
    userAgent: `launch-gate/${version} (launch readiness check; one visit per page)`
  };
}
function asking({ settings: { trust }, resolvers, reach, time }) {
  const post = (url, body) => postMessage(url, body, trust, time);
  return async (question) => {
    const named = serverEndpoint(question.server);
    if (resolvers.includes(question.server)) {
      const spent = reach.spend();
      if (spent) return spent;
      return named ? askServer(question, named, time) : askOverHttps(question, post, time);
    }
    if (named === void 0) return failure("no-route", "that is not the address of a DNS server");
    const endpoint = reach.to("", named.host, named.port);
    return "kind" in endpoint ? endpoint : askServer(question, endpoint, time);
  };
}
function fetching(run) {
  const { settings, reach, requests, time } = run;
  return async (request) => {
    const url = new URL(request.url);
    const isPost = request.method === "POST";
    if (isPost && !isAgreed(settings, "post", request.url)) return failure("guarded", UNASKED);
    const way = isPost ? reach.toAgreed : reach.to;
    const endpoint = way(url.hostname, request.address, portOf(url));
    if ("kind" in endpoint) return endpoint;
    const spent = isPost ? void 0 : requests.take(url.hostname);
    if (spent) return spent;
    const answer = await fetchOnce(request, { ...httpOf(run, url, endpoint), connections: run.connections }, time);
    if (request.only === void 0 || answer.kind === "failure") return answer;
    return { ...answer, body: "", told: await summarize(answer.body, request.url, settings.secretsIn) };
  };
}
function sampling(run) {
  return async (request) => {
    const url = new URL(request.url);
    if (request.atOnce > 1 && !isAgreed(run.settings, "burst", request.url)) return failure("guarded", UNASKED);
    const endpoint = run.reach.to(url.hostname, request.address, portOf(url));
    if ("kind" in endpoint) return endpoint;
    const { sampleOf } = await import("./io-sample.js");
    return sampleOf(request, httpOf(run, url, endpoint), run.time);
  };
}
var isAgreed = ({ consent }, deed, url) => consent?.(deed, url) === true;
function httpOf({ settings, userAgent, jars }, { hostname }, endpoint) {
  const introduction = visitorHeaders(hostname, settings.visitor);
  return { userAgent, trust: settings.trust, endpoint, jars, introduction };
}
function visitorHeaders(host, visitor) {
  return visitor !== void 0 && isUnderAny(host, visitor.hosts) ? visitor.headers : {};
}
function browsing({ settings: { env, trust, version }, reach, requests, connections: { turn }, time }, world) {
  if (env === void 0) return async () => failure("missing", QUESTIONS.browse.absent);
  let browser;
  return async (request) => {
    browser ??= import("./io-browser-network.js").then(
      ({ browserOf }) => browserOf({ world, reach: reach.to, turn, requests, trust, time, version, env })
    );
    return (await browser)(request);
  };
}
function shaking({ settings: { trust }, reach, time }) {
  return async (request) => {
    const endpoint = reach.to(request.host, request.address, request.port);
    return "kind" in endpoint ? endpoint : shakeHands(request, { trust, endpoint }, time);
  };
}
function filesOf(settings) {
  const { root, signal } = settings;
  return {
    list: () => listFiles(settings, signal),
    async changed(base) {
      const { changeSince } = await import("./io-git-change.js");
      const change = await changeSince(settings, base, signal);
      if ("problem" in change) return failure("missing", change.problem);
      return { kind: "answer", files: change.files.map(({ path }) => path) };
    },
    read: (file) => typeof file === "string" ? readText(root, file) : readText(root, file.path, "latin1")
  };
}

// src/run/survey-thread.ts
import { Worker } from "node:worker_threads";
var TICK_MS = 100;
var REST_MS = 500;
var MEMORY_MB = 3072;
var MOST_LEFT = 4;
var FILE_SHARE = 0.25;
var FILE_MS = { least: 1e3, most: 15e3 };
var OVER = "the run’s time limit was reached";
var STUCK = "reading the repository took too long and was stopped";
function surveyedApart(place, signal, runMs, mostMb = Infinity) {
  const thread = new Thread(place, signal, runMs, mostMb);
  return (name, question) => thread.ask(name, question);
}
var Thread = class {
  #place;
  #signal;
  #ticks;
  #open = /* @__PURE__ */ new Map();
  #left = [];
  #mostBytes;
  /** Resident memory of the process when the thread began. */
  #before = 0;
  #ids = 0;
  #worker;
  #whereabouts = new Whereabouts();
  #watch;
  constructor(place, signal, runMs, mostMb) {
    this.#mostBytes = mostMb * 1024 * 1024;
    this.#place = place;
    this.#signal = signal;
    this.#ticks = Math.min(FILE_MS.most, Math.max(FILE_MS.least, runMs * FILE_SHARE)) / TICK_MS;
    signal.addEventListener("abort", () => this.#giveUp(OVER), { once: true });
  }
  ask(name, question) {
    if (this.#signal.aborted) return Promise.resolve(failure("deadline", OVER));
    return new Promise((done, fail) => {
      this.#ids += 1;
      const errand = { id: this.#ids, name, question, done, fail };
      this.#open.set(errand.id, errand);
      this.#worker ??= this.#begin();
      this.#send(errand);
    });
  }
  #send({ id, name, question }) {
    this.#worker?.ref();
    this.#worker?.postMessage({ id, name, question });
    this.#watch ??= this.#watching();
  }
  #begin() {
    this.#whereabouts = new Whereabouts();
    this.#before = process.memoryUsage.rss();
    const start = { place: this.#place, whereabouts: this.#whereabouts.shared, left: this.#left };
    const worker = new Worker(ENTRY, { workerData: start, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
    return worker.on("message", (said) => this.#hear(said)).on("error", (error) => worker === this.#worker && this.#broken(error));
  }
  #hear(said) {
    const errand = this.#open.get(said.id);
    this.#open.delete(said.id);
    if ("error" in said) errand?.fail(new Error(said.error));
    else errand?.done(said.answer);
    if (this.#open.size === 0) this.#rest();
  }
  /** An idle thread does not keep the process alive, and is terminated soon. */
  #rest() {
    clearInterval(this.#watch);
    this.#watch = void 0;
    const worker = this.#worker;
    worker?.unref();
    setTimeout(() => {
      if (this.#open.size > 0 || worker !== this.#worker) return;
      void worker?.terminate();
      this.#worker = void 0;
    }, REST_MS).unref();
  }
  /** The thread is stuck when its event loop does not turn and it opens no other file. */
  #watching() {
    let [still, beats, opened] = [0, 0, 0];
    return setInterval(() => {
      const now = this.#whereabouts;
      still = now.opened > 0 && now.beats === beats && now.opened === opened ? still + 1 : 0;
      [beats, opened] = [now.beats, now.opened];
      if (still >= this.#ticks || process.memoryUsage.rss() - this.#before > this.#mostBytes) {
        still = 0;
        this.#leaveOut();
      }
    }, TICK_MS);
  }
  #leaveOut() {
    const { file } = this.#whereabouts;
    const isInVain = file === "" || this.#left.includes(file) || this.#left.length >= MOST_LEFT;
    if (isInVain) this.#giveUp(STUCK);
    else this.#beginAnew(file);
  }
  #beginAnew(without) {
    this.#left.push(without);
    void this.#worker?.terminate();
    this.#worker = this.#begin();
    for (const errand of this.#open.values()) this.#send(errand);
  }
  /** When it runs out of memory, the current file is skipped. */
  #broken(error) {
    if (error.code === "ERR_WORKER_OUT_OF_MEMORY") this.#leaveOut();
    else this.#end((errand) => errand.fail(error));
  }
  #giveUp(reason) {
    const answer = failure("deadline", reason);
    this.#end((errand) => errand.done(answer));
  }
  #end(each) {
    const open = [...this.#open.values()];
    this.#open.clear();
    this.#rest();
    void this.#worker?.terminate();
    this.#worker = void 0;
    for (const errand of open) each(errand);
  }
};
var ENTRY = import.meta.url.endsWith(".ts") ? new URL("../worker.ts", import.meta.url) : new URL("./worker.js", import.meta.url);

// src/run/create-world.ts
var DATABASE_MB = 1024;
function outside(options, config, { cwd, env, signal, clock, isApart }, visitor, consent) {
  const allowPrivate = options["allow-private"] === true;
  const resolvers = resolversOf(options, config);
  const runMs = secondsOf(options, config) * 1e3;
  const ends = AbortSignal.any([signal, AbortSignal.timeout(runMs)]);
  const tree = { root: cwd, product: productIn(config.root, cwd) };
  const place = { tree, env: { ...env } };
  const survey = isApart && !options.staged ? surveyedApart(place, ends, runMs) : surveyedHere(place, ends);
  const database = surveyedApart(place, ends, runMs, DATABASE_MB);
  const world = realWorld({
    resolvers,
    diversions: (options["connect-to"] ?? []).map((text) => parseDiversion(text, allowPrivate)),
    trust: parseCertificates(options.ca ?? [], cwd),
    allowPrivate,
    ...asksMore(config, options) && { requestsOfOneHost: MORE_REQUESTS },
    signal: ends,
    clock,
    ...tree,
    surveys: { ...surveysBy(survey), rehearse: rehearsalBy(options, place, ends, database) },
    secretsIn: secretsBy(survey),
    version: VERSION,
    visitor,
    ...consent && { consent },
    ...options["no-browser"] !== true && { env }
  });
  return { ...world, elapsed: () => world.elapsed(), converse: conversing(world, env) };
}
function resolversOf(options, config) {
  const configured = config["dns"]?.resolvers ?? [];
  return options.resolver ? parseResolvers(options.resolver, "--resolver") : parseResolvers(configured, "dns.resolvers in launch.yml");
}
var secondsOf = (options, config) => parseTimeout(options.timeout) + waitFor(options, config) + talkFor(options, config);
var secretsBy = (survey) => async (text, path) => {
  const found = await survey("secretsIn", { text, path });
  return found === void 0 || "failure" in found ? void 0 : found;
};
function conversing(world, env) {
  let converse;
  const start = async () => {
    const [{ conversations }, { withoutSecrets }] = await Promise.all([
      import("./lookups-ai-converse.js"),
      import("./surveys-secrets-text.js")
    ]);
    return conversations(world, env, (text) => withoutSecrets(text, "reply.txt"));
  };
  return async (request) => {
    converse ??= start();
    return (await converse)(request);
  };
}
var ASKING = ["redirects", "edge", "smoke", "limits", "performance", "ai", "headers"];
var MORE_REQUESTS = 250;
var asksMore = (config, { only = [] }) => Object.keys(config.routes).length > 0 || ASKING.some((name) => config[name] !== void 0) || only.some((names) => names.includes("performance"));
function rehearsalBy({ db, staged, "no-probe": isForbidden }, { tree, env }, ends, apart) {
  if (staged) return async () => failure("missing", "a hook does not apply migrations");
  if (db === void 0 || isForbidden) return (question) => apart("rehearse", question);
  const url = parseDatabase(db, env);
  return async (question) => (await import("./surveys-migrations-rehearsal-rehearse.js")).rehearse(question, tree, url, ends);
}
function waitFor({ "expect-version": version }, config) {
  if (version === void 0) return 0;
  const { version: where, "version-within": within } = smokeOptions.parse(config["smoke"] ?? {});
  return where === void 0 ? 0 : 2 * within;
}
function talkFor(options, config) {
  if (options["no-probe"] || !selection(options)("ai/injection")) return 0;
  const { endpoint, most } = aiOptions.parse(config["ai"] ?? {});
  return endpoint === void 0 ? 0 : most.minutes * 60;
}

export {
  QUESTION_NAMES,
  isOfRepository,
  everyQuestion,
  askOf,
  passingOn,
  questionKey,
  outside
};
