import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  openLog
} from "./surveys-logs-lines.js";
import {
  percentile
} from "./io-measures.js";
import {
  failure
} from "./io-failure.js";
import "./lib-clock.js";
import "./runtime.js";

// src/surveys/logs/line.ts
function readLine(line) {
  return line.startsWith("{") ? fromJson(line) : fromCombined(line);
}
var COMBINED = /^\S+ \S+ \S+ \[(?<time>[^\]]{20,30})\] "(?<method>[A-Z]+) (?<path>[^\s"]+)(?: [^"]*)?" (?<status>\d{3}) (?:\d+|-)(?: "[^"]*" "(?:[^"\\]|\\.)*")?(?:.*?[ =](?<seconds>\d+\.\d{3})\b)?/;
function fromCombined(line) {
  const { time = "", method = "", path = "", status, seconds } = COMBINED.exec(line)?.groups ?? {};
  const at = timeLocal(time);
  if (status === void 0 || at === void 0) return void 0;
  return { method, path, status: Number(status), at, ...seconds !== void 0 && { ms: Number(seconds) * 1e3 } };
}
function timeLocal(text) {
  const [, day, month, year, clock, zone] = /^(\d{2})\/(\w{3})\/(\d{4}):(\d{2}:\d{2}:\d{2}) ([+-]\d{4})$/.exec(text) ?? [];
  const at = Date.parse(`${day} ${month} ${year} ${clock} ${zone}`);
  return Number.isNaN(at) ? void 0 : at;
}
function fromJson(line) {
  const whole = parsed(line);
  if (whole === void 0) return void 0;
  const [proxy, req, res] = ["proxy", "req", "res"].map((key) => asJson(whole[key]));
  const all = [whole, proxy, req, res];
  const status = numberIn(all, ["status", "statusCode", "status_code", "responseStatusCode"]);
  const path = textIn(all, ["path", "url", "uri", "request_uri", "requestPath", "originalUrl"]);
  const at = timeIn(all);
  const isAnswer = status !== void 0 && status >= 100 && status <= 599;
  if (!isAnswer || path === void 0 || at === void 0) return "no request";
  const ms = numberIn(all, ["responseTime", "response_time_ms", "duration", "durationMs", "duration_ms", "elapsed"]);
  const seconds = numberIn(all, ["request_time"]);
  const id = textIn([whole, proxy], ["requestId", "request_id"]);
  const took = ms ?? (seconds === void 0 ? void 0 : seconds * 1e3);
  return {
    method: textIn(all, ["method", "requestMethod", "request_method"]) ?? "GET",
    path,
    status,
    at,
    ...took !== void 0 && { ms: took },
    ...id !== void 0 && { id }
  };
}
function parsed(line) {
  try {
    return asJson(JSON.parse(line));
  } catch {
    return void 0;
  }
}
var asJson = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
function findIn(places, names, read) {
  for (const name of names) {
    for (const place of places) {
      const found = place === void 0 ? void 0 : read(place[name]);
      if (found !== void 0) return found;
    }
  }
  return void 0;
}
var numberIn = (places, names) => findIn(places, names, asNumber);
function asNumber(value) {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : void 0;
}
var textIn = (places, names) => findIn(places, names, (value) => typeof value === "string" ? value : void 0);
var LAST_TIME = 864e13;
var TIMES = ["time", "timestamp", "ts", "@timestamp", "date", "timestampInMs"];
function timeIn(places) {
  const value = findIn(places, TIMES, (each) => each ?? void 0);
  const number = typeof value === "string" && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  const at = typeof number === "number" ? milliseconds(number) : Date.parse(String(number));
  const isTime = value !== void 0 && Math.abs(at) <= LAST_TIME;
  return isTime ? at : void 0;
}
function milliseconds(since) {
  if (since < 1e11) return since * 1e3;
  if (since < 1e14) return since;
  return since < 1e17 ? since / 1e3 : since / 1e6;
}

// src/surveys/logs/tally.ts
var MOST_BYTES = 1024 * 1024 * 1024;
var MOST_ROUTES = 2e3;
var MOST_IDS = 1e4;
var HOUR = 36e5;
async function tally({ file }, root, signal) {
  const opened = openLog(root, file, MOST_BYTES, signal);
  if ("kind" in opened) return opened;
  const cells = /* @__PURE__ */ new Map();
  const count = { lines: 0, unread: 0, others: 0 };
  const told = /* @__PURE__ */ new Set();
  try {
    for await (const line of opened.lines) {
      if (line === "") continue;
      count.lines += 1;
      const answer = readLine(line);
      if (answer === "no request") count.others += 1;
      else if (answer === void 0) count.unread += 1;
      else if (!isTold(answer, told)) add(cells, answer);
    }
  } catch {
    return failure(
      signal.aborted ? "deadline" : "malformed",
      signal.aborted ? "the run’s time limit was reached" : "the file cannot be read"
    );
  }
  return { kind: "answer", hours: hoursOf(cells), ...count };
}
function isTold({ id }, told) {
  if (id === void 0) return false;
  if (told.has(id)) return true;
  if (told.size > MOST_IDS) told.clear();
  told.add(id);
  return false;
}
function add(cells, { method, path, status, at, ms }) {
  const route = `${method} ${routeOf(path)}`;
  const hours = cells.get(route) ?? /* @__PURE__ */ new Map();
  if (hours.size === 0 && cells.size >= MOST_ROUTES) return;
  cells.set(route, hours);
  const hour = Math.floor(at / HOUR) * HOUR;
  const cell = hours.get(hour) ?? { total: 0, failed: 0, times: [] };
  hours.set(hour, cell);
  cell.total += 1;
  if (status >= 500) cell.failed += 1;
  if (ms !== void 0) cell.times.push(ms);
}
function routeOf(path) {
  const [bare = ""] = path.replace(/^https?:\/\/[^/]+/i, "").split(/[?#]/);
  const parts = bare.split("/").map((part) => isId(part) ? ":id" : part);
  return parts.join("/").slice(0, 200) || "/";
}
var isId = (part) => /^\d+$/.test(part) || /^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(part) || /^[0-9a-f]{16,}$/i.test(part) || part.length >= 16 && /\d/.test(part) && /^[\w-]+$/.test(part) || /@|%40/.test(part);
function hoursOf(cells) {
  const rows = [...cells].flatMap(
    ([route, hours]) => [...hours].map(([hour, { total, failed, times }]) => ({
      route,
      hour: new Date(hour).toISOString(),
      total,
      failed,
      ...times.length > 0 && { p95: percentile(times, 0.95) }
    }))
  );
  return rows.sort((a, b) => a.route === b.route ? a.hour < b.hour ? -1 : 1 : a.route < b.route ? -1 : 1);
}
export {
  routeOf,
  tally
};
