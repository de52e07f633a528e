import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/io/remembering.ts
var MOST_ASKINGS = 2e3;
function remembering(world, onQuestion = () => void 0) {
  const counted = { dns: 0, http: 0, mostOfOneHost: 0, tls: 0, files: 0 };
  const byHost = /* @__PURE__ */ new Map();
  const count = (host, more) => {
    const times = (byHost.get(host) ?? 0) + more;
    byHost.set(host, times);
    counted.http += more;
    counted.mostOfOneHost = Math.max(counted.mostOfOneHost, times);
  };
  const timeline = [];
  const timed = async (kind, about, answer) => {
    const asking = { kind, about, at: world.elapsed(), ms: 0 };
    if (timeline.length < MOST_ASKINGS) timeline.push(asking);
    try {
      return await answer;
    } finally {
      asking.ms = world.elapsed() - asking.at;
    }
  };
  const once = (what, ask, told) => {
    const answers = /* @__PURE__ */ new Map();
    return (question) => {
      const key = questionKey(question);
      const known = answers.get(key);
      if (known !== void 0) return known;
      if (what !== "counted by host") counted[what] += 1;
      onQuestion(counted);
      const answer = told === void 0 ? ask(question) : timed(told[0], told[1](question), ask(question));
      answers.set(key, answer);
      return answer;
    };
  };
  const browse = once(
    "counted by host",
    async (request) => {
      const answer = await world.browse(request);
      if (answer.kind === "failure") return answer;
      for (const [host, times] of Object.entries(answer.requests)) count(host, times);
      onQuestion(counted);
      return answer;
    },
    ["browser", ({ url }) => url]
  );
  const sample = once(
    "counted by host",
    async (request) => {
      const answer = await world.sample(request);
      if (answer.kind === "answer") count(new URL(request.url).hostname, answer.samples.length);
      onQuestion(counted);
      return answer;
    },
    ["http", ({ url }) => `GET ${url}, many times`]
  );
  const deployment = once("files", () => world.deployment());
  const converse = once(
    "counted by host",
    async (request) => {
      count(new URL(request.url).hostname, 1);
      return world.converse(request);
    },
    ["http", ({ url }) => `POST ${url}`]
  );
  const list = once("files", () => world.list());
  return {
    resolvers: world.resolvers,
    now: world.now,
    elapsed: () => world.elapsed(),
    pause: (ms) => world.pause(ms),
    asked: () => ({ ...counted }),
    timeline: () => [...timeline],
    ask: once("dns", (question) => world.ask(question), [
      "dns",
      ({ name, type, server }) => `${name} ${type} @${server}`
    ]),
    fetch: once(
      "counted by host",
      (request) => {
        count(new URL(request.url).hostname, 1);
        return world.fetch(request);
      },
      ["http", ({ method = "GET", url }) => `${method} ${url}`]
    ),
    browse,
    sample,
    handshake: once("tls", (request) => world.handshake(request), [
      "tls",
      ({ host, port, version = "TLS" }) => `${host}:${port} ${version}`
    ]),
    list: () => list(""),
    read: once("files", (file) => world.read(file)),
    changed: once("files", (base) => world.changed(base)),
    search: once("files", (question) => world.search(question)),
    scan: once("files", (question) => world.scan(question)),
    variables: once("files", (question) => world.variables(question)),
    migrations: once("files", (question) => world.migrations(question)),
    deployment: () => deployment(""),
    logging: once("files", (question) => world.logging(question)),
    scanLog: once("files", (question) => world.scanLog(question)),
    bundled: once("files", (question) => world.bundled(question)),
    converse,
    rehearse: once("files", (question) => world.rehearse(question)),
    tally: once("files", (question) => world.tally(question))
  };
}
function questionKey(question) {
  if (typeof question !== "object" || question === null) return String(question);
  const entries = Object.entries(question).filter(([, value]) => value !== void 0 && value !== false);
  return JSON.stringify(entries.sort(([a], [b]) => a < b ? -1 : 1));
}

export {
  remembering,
  questionKey
};
