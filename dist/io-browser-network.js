import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  keyHash
} from "./io-tls.js";
import {
  openTcp
} from "./lib-dns-packet.js";
import "./io-records.js";
import "./io-endpoint.js";
import {
  failure
} from "./io-failure.js";
import "./lib-clock.js";
import {
  isUnder,
  isUnderAny
} from "./lib-host-names.js";
import "./lib-error-code.js";
import "./runtime.js";

// src/io/browser.ts
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

// src/io/browser-requests.ts
var MOST_PARTS = 10;
var LOOKS = ["image", "media", "font", "stylesheet"];
async function limit(context, asked, turns) {
  const limited = new LimitedContext(asked, turns);
  context.on("request", (next) => next.redirectedFrom() && limited.note(next));
  context.on("requestfinished", (request) => limited.giveBack(request)).on("requestfailed", (request) => limited.giveBack(request)).on("close", () => limited.giveAllBack());
  await context.route("**/*", (route) => limited.decide(route));
  return limited;
}
var LimitedContext = class {
  requests = {};
  isSpent = false;
  #asked;
  #turns;
  #refusal;
  /** The function that releases the slot of each pending request. */
  #open = /* @__PURE__ */ new Map();
  constructor(asked, turns) {
    this.#asked = asked;
    this.#turns = turns;
    this.#refusal = refusalBy(asked);
  }
  note(next) {
    const { hostname } = new URL(next.url());
    this.#count(hostname);
    this.#turns.requests.note(hostname);
  }
  async decide(route) {
    const request = route.request();
    const url = new URL(request.url());
    const refusal = this.#refusal(request, url);
    if (refusal !== void 0) return route.abort(refusal);
    if (!isWeb(url)) return route.continue();
    if (!this.#asked.picture && !this.#turns.requests.takeByBrowser(url.hostname, isPageItself(request))) {
      this.isSpent ||= isPageItself(request);
      return route.abort("aborted");
    }
    this.#count(url.hostname);
    this.#open.set(request, await this.#turns.turn(url.hostname));
    return route.continue();
  }
  giveBack(request) {
    this.#open.get(request)?.();
    this.#open.delete(request);
  }
  giveAllBack() {
    for (const request of [...this.#open.keys()]) this.giveBack(request);
  }
  #count(host) {
    this.requests[host] = (this.requests[host] ?? 0) + 1;
  }
};
var isPageItself = (request) => request.isNavigationRequest() && request.frame().parentFrame() === null;
var isWeb = ({ protocol }) => protocol === "http:" || protocol === "https:";
function refusalBy(asked) {
  const { picture, isShort } = asked;
  const isOwn = ownHosts(asked);
  let parts = 0;
  return (request, url) => {
    const isPage = isPageItself(request);
    if (!isPage) parts += 1;
    if (isWeb(url) && !isOwn(url.hostname) && !(picture && !isPage)) return "blockedbyclient";
    const isLed = !isShort && !LOOKS.includes(request.resourceType()) && parts <= MOST_PARTS;
    return isPage || picture || isLed ? void 0 : "aborted";
  };
}
var ownHosts = ({ hosts }) => (host) => isUnderAny(host, hosts);

// src/io/browser-steps.ts
var LOAD_MS = 15e3;
var QUIET_MS = 500;
var SETTLE_MS = 1e4;
var MOST_REFRESH_S = 5;
var MOST_STEPS = 20;
function watch(page, isOwn) {
  const seen = { steps: [], cookies: /* @__PURE__ */ new Set(), changed: Date.now(), notes: [] };
  const isMain = (request) => request.isNavigationRequest() && request.frame() === page.mainFrame();
  page.on("request", (request) => {
    if (!isMain(request)) return;
    seen.changed = Date.now();
    seen.error = void 0;
    const by = request.redirectedFrom() ? "redirect" : seen.steps.length === 0 ? "address" : "page";
    if (seen.steps.length <= MOST_STEPS) seen.steps.push({ url: request.url().slice(0, 2e3), by });
  });
  page.on("load", () => {
    seen.changed = Date.now();
  });
  page.on("requestfailed", (request) => {
    const code = isMain(request) ? netError(request.failure()?.errorText ?? "") : void 0;
    if (code !== "ERR_ABORTED") seen.error = code ?? seen.error;
  });
  page.on("response", (response) => {
    if (isMain(response.request())) seen.notes.push(note(response, seen, isOwn).catch(() => void 0));
  });
  return seen;
}
async function note(response, seen, isOwn) {
  const step = seen.steps.findLast(({ url, status }) => url === response.url() && status === void 0);
  if (step) step.status = response.status();
  if (!isOwn(new URL(response.url()).hostname)) return;
  for (const { name, value } of await response.headersArray()) {
    if (name.toLowerCase() !== "set-cookie") continue;
    const cookie = value.split("=")[0]?.trim() ?? "";
    if (/;\s*max-age\s*=\s*(?:-\d+|0+)\s*(?:;|$)/i.test(value) || isPast(value)) seen.cookies.delete(cookie);
    else seen.cookies.add(cookie);
  }
}
function isPast(cookie) {
  const expires = /;\s*expires\s*=\s*([^;]+)/i.exec(cookie)?.[1];
  return expires !== void 0 && Date.parse(expires) < Date.now();
}
async function open(page, url, seen) {
  try {
    await page.goto(url, { waitUntil: "load", timeout: LOAD_MS });
  } catch (error) {
    const wasLeft = seen.steps.length > 1 && /interrupted by another navigation/.test(String(error));
    const isThere = netError(String(error)) === void 0 && seen.steps.at(-1)?.status !== void 0;
    if (!wasLeft && !isThere) return endingOf(netError(String(error)) ?? "ERR_TIMED_OUT", seen);
  }
  await settle(page, seen);
  if (seen.steps.length > MOST_STEPS) return { kind: "loop" };
  return seen.error === void 0 ? { kind: "page", url: page.url() } : endingOf(seen.error, seen);
}
var LATE_MS = 3e3;
async function settle(page, seen) {
  const until = Date.now() + SETTLE_MS;
  let due;
  while (Date.now() < until && seen.steps.length <= MOST_STEPS) {
    const refresh = due === void 0 ? await refreshIn(page) : void 0;
    if (refresh !== void 0) due = { steps: seen.steps.length, until: Date.now() + refresh * 1e3 + LATE_MS };
    const isDue = due !== void 0 && seen.steps.length === due.steps && Date.now() < due.until;
    const left = isDue ? QUIET_MS : seen.changed + QUIET_MS - Date.now();
    if (left <= 0) return;
    await after(left);
  }
}
var inTime = (answer2, ms = QUIET_MS) => Promise.race([answer2.catch(() => ""), after(ms)]).then((text) => String(text ?? ""));
var after = (ms) => new Promise((resolve) => setTimeout(resolve, ms, void 0));
async function refreshIn(page) {
  const content = await inTime(
    page.evaluate(`document.querySelector('meta[http-equiv="refresh" i]')?.getAttribute('content') ?? ''`),
    LATE_MS
  );
  const seconds = Number(/^\s*([\d.]+)\s*[;,]/.exec(content)?.[1] ?? Number.NaN);
  return seconds <= MOST_REFRESH_S ? seconds : void 0;
}
function endingOf(code, { steps }) {
  const url = steps.at(-1)?.url ?? "";
  if (code === "ERR_TOO_MANY_REDIRECTS") return { kind: "loop" };
  if (code === "ERR_BLOCKED_BY_CLIENT") return { kind: "left", url };
  const known = CERTAIN[code];
  return { kind: "failed", url, isCertain: known !== void 0, reason: known ?? "the browser got no answer" };
}
var netError = (text) => /net::(ERR_\w+)/.exec(text)?.[1];
var UNTRUSTED = "the browser does not trust its certificate";
var CERTAIN = {
  ERR_CONNECTION_REFUSED: "nothing listens there (connection refused)",
  ERR_SOCKS_CONNECTION_FAILED: "there is no connection to it",
  ERR_SOCKS_CONNECTION_HOST_UNREACHABLE: "there is no connection to it",
  ERR_CERT_AUTHORITY_INVALID: UNTRUSTED,
  ERR_CERT_DATE_INVALID: UNTRUSTED,
  ERR_CERT_COMMON_NAME_INVALID: UNTRUSTED,
  ERR_SSL_PROTOCOL_ERROR: "the TLS handshake failed"
};

// src/io/browser-visit.ts
var VISIT_MS = 4e4;
var PICTURE = { width: 1280, height: 800 };
async function visit(browser, request, { userAgent: product, ...turns }) {
  const userAgent = `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${browser.version()} Safari/537.36 ${product}`;
  const context = await browser.newContext({ userAgent, locale: "en", viewport: PICTURE, serviceWorkers: "allow" });
  const timer = setTimeout(() => void context.close().catch(() => void 0), VISIT_MS);
  try {
    return await look(context, request, turns);
  } finally {
    clearTimeout(timer);
    await context.close().catch(() => void 0);
  }
}
async function look(context, request, turns) {
  const isOwn = ownHosts(request);
  const limited = await limit(context, request, turns);
  if (request.before !== void 0) {
    const above = await context.newPage();
    await open(above, request.before, watch(above, isOwn));
  }
  const page = await context.newPage();
  const seen = watch(page, isOwn);
  const end = endAt(await open(page, request.url, seen), isOwn);
  if (limited.isSpent && end.kind === "failed")
    return failure("budget", "the browser reached its request limit for this host");
  await Promise.race([Promise.all(seen.notes), after(QUIET_MS)]);
  const [cookies, title] = await Promise.all([context.cookies(), inTime(page.title())]);
  const held = new Set(cookies.map(({ name }) => name));
  const picture = request.picture && end.kind === "page" ? await page.screenshot({ type: "png" }) : void 0;
  return {
    kind: "answer",
    steps: seen.steps,
    end: end.kind === "page" ? { ...end, title: title.slice(0, 200) } : end,
    cookies: [...held].sort(),
    dropped: [...seen.cookies].filter((name) => !held.has(name)).sort(),
    requests: limited.requests,
    ...picture && { picture }
  };
}
function endAt(end, isOwn) {
  return end.kind === "failed" && end.url !== "" && !isOwn(new URL(end.url).hostname) ? { kind: "left", url: end.url } : end;
}

// src/io/socks.ts
import { createServer } from "node:net";
var VERSION = 5;
var NO_PASSWORD = 0;
var CONNECT = 1;
var [IPV4, NAME, IPV6] = [1, 3, 4];
var [GRANTED, NOT_ALLOWED, UNREACHABLE] = [0, 2, 4];
var MOST_BYTES = 600;
function startProxy(dial) {
  const open2 = /* @__PURE__ */ new Set();
  const server = createServer((near) => {
    open2.add(near.on("close", () => open2.delete(near)).on("error", () => near.destroy()));
    serve(near, dial).catch(() => near.destroy());
  });
  return new Promise(
    (resolve) => server.listen(0, "127.0.0.1", () => {
      const close = () => {
        server.close();
        for (const socket of open2) socket.destroy();
      };
      resolve({ port: server.address().port, close });
    })
  );
}
async function serve(near, dial) {
  const greeting = await read(
    near,
    (bytes) => bytes.length >= 2 && bytes.length >= 2 + (bytes[1] ?? 0) ? 2 + (bytes[1] ?? 0) : 0
  );
  if (greeting[0] !== VERSION) throw new Error("that is no SOCKS 5");
  near.write(Buffer.from([VERSION, NO_PASSWORD]));
  const request = await read(near, (bytes) => requestLength(bytes));
  const target = request[1] === CONNECT ? targetOf(request) : void 0;
  const dialled = target && await dial(target.host, target.port);
  if (dialled === void 0 || "kind" in dialled) {
    const reply = dialled?.failure === "guarded" || dialled === void 0 ? NOT_ALLOWED : UNREACHABLE;
    near.end(answer(reply));
    return;
  }
  const far = dialled;
  far.on("close", () => near.destroy());
  near.on("close", () => far.destroy());
  if (near.destroyed) far.destroy();
  near.write(answer(GRANTED));
  near.pipe(far).pipe(near);
}
var answer = (reply) => Buffer.from([VERSION, reply, 0, IPV4, 0, 0, 0, 0, 0, 0]);
function read(socket, length) {
  return new Promise((resolve, reject) => {
    let bytes = Buffer.alloc(0);
    const done = (result) => {
      socket.off("data", onData).off("close", onClose);
      result();
    };
    const onClose = () => done(() => reject(new Error("the browser went away")));
    const onData = (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      const wanted = length(bytes);
      if (wanted === 0 || bytes.length < wanted) {
        if (bytes.length > MOST_BYTES) done(() => reject(new Error("that is too much")));
        return;
      }
      socket.pause();
      done(() => {
        if (bytes.length > wanted) socket.unshift(bytes.subarray(wanted));
        resolve(bytes.subarray(0, wanted));
      });
    };
    socket.on("data", onData).on("close", onClose).resume();
  });
}
function requestLength(bytes) {
  if (bytes.length < 5) return 0;
  const kind = bytes[3];
  if (kind === IPV4) return 10;
  if (kind === IPV6) return 22;
  return kind === NAME ? 7 + (bytes[4] ?? 0) : 0;
}
function targetOf(bytes) {
  if (bytes[3] !== NAME) return void 0;
  const length = bytes[4] ?? 0;
  const host = bytes.toString("latin1", 5, 5 + length).toLowerCase();
  return { host, port: bytes.readUInt16BE(5 + length) };
}

// src/io/browser.ts
var NAMES = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "chrome", "microsoft-edge"];
var PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"
];
var LAUNCH_MS = 2e4;
var AT_A_TIME = 4;
function findBrowser(env) {
  const named = env["CHROME_PATH"] ?? env["PUPPETEER_EXECUTABLE_PATH"];
  const folders = (env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const candidates = named ? [named] : folders.length === 0 ? [] : [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES];
  return candidates.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
function browsing(settings) {
  const path = findBrowser(settings.env);
  let running;
  let open2 = 0;
  const turns = [];
  const visits = /* @__PURE__ */ new Set();
  const dialAllowed = async (host, port) => {
    const isAllowed = [...visits].some(({ hosts, picture }) => picture || hosts.some((own) => isUnder(host, own)));
    return isAllowed ? settings.dial(host, port) : failure("guarded", "requests to that host are not allowed");
  };
  return async (request) => {
    if (path === void 0) return failure("missing", "there is no Chrome or Chromium on this machine");
    open2 += 1;
    visits.add(request);
    try {
      if (open2 > AT_A_TIME) await new Promise((resolve) => turns.push(resolve));
      if (settings.signal.aborted) return failure("deadline", "the run’s time limit was reached");
      running ??= start(path, { ...settings, dial: dialAllowed }, request.hosts);
      return await visit((await running).browser, request, settings);
    } catch {
      return failure(settings.signal.aborted ? "deadline" : "reset", "the browser did not start, or crashed");
    } finally {
      open2 -= 1;
      visits.delete(request);
      turns.shift()?.();
      if (open2 === 0) {
        const last = running;
        running = void 0;
        await last?.then((each) => each.close()).catch(() => void 0);
      }
    }
  };
}
async function start(path, { dial, signal, trusted }, hosts) {
  const [{ chromium }, keys, proxy] = await Promise.all([import("./io-playwright.js"), trusted(hosts), startProxy(dial)]);
  try {
    const browser = await chromium.launch({
      executablePath: path,
      timeout: LAUNCH_MS,
      // Everything goes through the proxy, including loopback.
      proxy: { server: `socks5://127.0.0.1:${proxy.port}`, bypass: "<-loopback>" },
      chromiumSandbox: process.getuid?.() !== 0,
      handleSIGINT: false,
      handleSIGTERM: false,
      args: [
        "--disable-http2",
        "--disable-quic",
        // Prevents UDP traffic outside the proxy.
        "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
        ...keys.length > 0 ? [`--ignore-certificate-errors-spki-list=${keys.join(",")}`] : []
      ]
    });
    const end = () => void browser.close().catch(() => void 0);
    signal.addEventListener("abort", end, { once: true });
    if (signal.aborted) end();
    const close = async () => {
      signal.removeEventListener("abort", end);
      await browser.close();
      proxy.close();
    };
    return { browser, close };
  } catch (error) {
    proxy.close();
    throw error;
  }
}

// src/io/browser-network.ts
function browserOf(ways) {
  const { trust, time, version, env } = ways;
  return browsing({
    dial: dialOver(ways),
    turn: (host) => ways.turn(host),
    requests: ways.requests,
    userAgent: `launch-gate/${version}`,
    trusted: async (hosts) => trust.length === 0 ? [] : (await Promise.all(hosts.map((host) => keysOf(ways, host)))).flat(),
    signal: time.signal,
    env
  });
}
function dialOver(ways) {
  return async (host, port) => {
    const address = await addressOf(ways, host);
    if (address === void 0) return failure("missing", "its name does not resolve");
    const endpoint = ways.reach(host, address, port);
    if ("kind" in endpoint) return endpoint;
    const opened = await openTcp({ host, address: endpoint.host, port: endpoint.port }, ways.time);
    return "kind" in opened ? opened : opened.socket;
  };
}
async function addressOf({ world }, host) {
  const [server = ""] = world.resolvers;
  const found = await Promise.all(
    ["A", "AAAA"].map((type) => world.ask({ name: host, type, server, recurse: true }))
  );
  const records = found.flatMap((answer2) => answer2.kind === "answer" ? answer2.answers : []);
  return records.find(({ type }) => type !== "CNAME")?.value;
}
async function keysOf(ways, host) {
  const address = await addressOf(ways, host);
  const shake = address === void 0 ? void 0 : await ways.world.handshake({ host, address, port: 443 });
  return shake?.kind === "answer" && shake.distrust.length === 0 ? shake.chain.map(keyHash) : [];
}
export {
  browserOf
};
