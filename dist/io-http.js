import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  openTcp,
  secure,
  unreachable
} from "./lib-dns-packet.js";
import {
  failure,
  overdue
} from "./io-failure.js";
import {
  since,
  waiting
} from "./lib-clock.js";
import {
  errorCode
} from "./lib-error-code.js";

// src/io/http-headers.ts
var isProved = ({ protocol }, distrust) => protocol === "https:" && distrust.length === 0;
async function headersOf(request, { userAgent, jars, introduction }, isToOwner) {
  const cookie = request.jar === void 0 ? "" : await jars.header(request.jar, request.url);
  return {
    "user-agent": userAgent,
    accept: "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8",
    "accept-encoding": "gzip, deflate, br",
    "accept-language": "en",
    ...isToOwner && introduction,
    ...request.headers,
    ...cookie !== "" && { cookie }
  };
}
function rawHeaders(raw) {
  const text = (part) => typeof part === "string" ? part : part?.toString("latin1") ?? "";
  const pairs = [];
  for (let i = 0; i < raw.length; i += 2) {
    const name = text(raw[i]).toLowerCase();
    if (!name.startsWith(":")) pairs.push([name, text(raw[i + 1])]);
  }
  return pairs;
}
var ATTRIBUTES = /^\s*(?:domain|path|expires|max-age|secure|httponly|samesite|partitioned|priority)\s*(?:=|$)/i;
function withoutCookieValue([name, value]) {
  if (name !== "set-cookie") return [name, value];
  const [pair = "", ...attributes] = value.split(/;(?=\s*(?:[a-z-]+(?:=|;|$)))/i);
  const cookie = pair.includes("=") ? `${pair.slice(0, pair.indexOf("="))}=…` : "…";
  return [name, [cookie, ...attributes.filter((part) => ATTRIBUTES.test(part))].join(";")];
}

// src/io/http-body.ts
var BODY_BYTES = 512 * 1024;
async function readBody(stream, encoding, { maxBytes: cap = BODY_BYTES, bytes }) {
  const textOf = (chunks2) => Buffer.concat(chunks2).subarray(0, cap).toString(bytes ? "latin1" : "utf8");
  const decoded = await decompress(stream, encoding);
  const chunks = [];
  let size = 0;
  try {
    for await (const chunk of decoded) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > cap) break;
    }
  } catch {
    return { body: textOf(chunks), truncated: true };
  } finally {
    stream.destroy();
  }
  return { body: textOf(chunks), truncated: size > cap };
}
async function decompress(stream, encoding) {
  const zlib = await import("node:zlib");
  const makers = {
    gzip: zlib.createGunzip,
    "x-gzip": zlib.createGunzip,
    deflate: zlib.createInflate,
    br: zlib.createBrotliDecompress
  };
  const maker = makers[encoding.trim().toLowerCase()];
  if (maker === void 0) return stream;
  const { pipeline } = await import("node:stream");
  const decoded = maker();
  pipeline(stream, decoded, () => void 0);
  return decoded;
}

// src/io/http.ts
var HEADER_BYTES = 32 * 1024;
var ANSWER_MS = 15e3;
var MOST_MS = 6e4;
var TRIES = 3;
async function fetchOnce(request, settings, time) {
  const isRepeatable = request.method !== "POST";
  for (let tries = 1; ; ) {
    let isKept = false;
    const answer = await settings.connections.over(
      doorOf(request, settings),
      () => connectFor(request, settings, time),
      (connection, isFresh) => {
        isKept = !isFresh;
        return exchange(request, settings, connection, time);
      }
    );
    const wasCut = answer.kind === "failure" && answer.failure === "reset";
    if (!wasCut || !isRepeatable || tries === TRIES) return answer;
    if (!isKept) tries += 1;
  }
}
var hostOf = (url) => new URL(url).hostname.replace(/^\[|\]$/g, "");
function doorOf({ url, protocol, method }, { endpoint }) {
  const way = `${endpoint.host} ${endpoint.port}`;
  const key = method === "POST" ? void 0 : `${new URL(url).origin} ${protocol ?? ""} ${way}`;
  return { host: hostOf(url), way, key };
}
function portOf(url) {
  return Number(url.port) || (url.protocol === "https:" ? 443 : 80);
}
async function exchange(request, settings, connection, { signal, clock }) {
  const ms = Math.min(request.withinMs ?? ANSWER_MS, MOST_MS);
  const within = AbortSignal.any([signal, clock.within(ms)]);
  const wasBusy = waiting(clock);
  try {
    return await speak(request, settings, connection, { signal: within, clock });
  } catch (error) {
    if (within.aborted && !signal.aborted)
      return { result: overdue(wasBusy(ms), `no complete answer within ${ms / 1e3} s`), isReusable: false };
    return { result: exchangeFailure(error, signal), isReusable: false };
  }
}
async function connectFor({ url: address, protocol }, { endpoint, trust }, time) {
  const library = import("./io-undici.js");
  const url = new URL(address);
  const target = { host: hostOf(address), address: endpoint.host, port: endpoint.port };
  const opened = await openTcp(target, time);
  if ("kind" in opened) return opened;
  const { socket, tcpMs } = opened;
  const plain = { socket, protocol: "http/1.1", distrust: [], timing: { tcpMs, tlsMs: 0 } };
  if (url.protocol === "http:") return { ...plain, client: clientFor(await library, url, socket, false) };
  const alpn = protocol === "h2" ? ["h2", "http/1.1"] : ["http/1.1"];
  const secured = await secure(socket, target, { alpn, trust }, time.clock);
  if ("kind" in secured) {
    socket.destroy();
    return secured;
  }
  const { distrust, tlsMs } = secured;
  return {
    client: clientFor(await library, url, secured.socket, protocol === "h2"),
    socket: secured.socket,
    protocol: secured.socket.alpnProtocol === "h2" ? "h2" : "http/1.1",
    distrust,
    timing: { tcpMs, tlsMs }
  };
}
function clientFor({ Client }, { origin }, socket, allowH2) {
  let made = socket;
  return new Client(origin, {
    // Asynchronously, because the client is not ready while it calls `connect`.
    connect: (_, callback) => {
      const [error, given] = made === null ? [closed(), null] : [null, made];
      made = null;
      process.nextTick(callback, error, given);
    },
    allowH2,
    maxHeaderSize: HEADER_BYTES,
    pipelining: 1
  });
}
var closed = () => Object.assign(new Error("the connection was closed"), { code: "ECONNRESET" });
async function speak(request, settings, { client, protocol, distrust, timing }, { signal, clock }) {
  const url = new URL(request.url);
  const begun = clock.now();
  const response = await client.request({
    method: request.method ?? "GET",
    path: `${url.pathname}${url.search}`,
    headers: await headersOf(request, settings, isProved(url, distrust)),
    ...request.body !== void 0 && { body: request.body },
    signal,
    responseHeaders: "raw"
  });
  const firstByteMs = since(begun, clock);
  const headers = rawHeaders(response.headers);
  if (request.jar !== void 0) await settings.jars.keep(request.jar, request.url, headers);
  const encoding = headers.find(([name]) => name === "content-encoding")?.[1] ?? "";
  const { body, truncated } = await readBody(response.body, encoding, request);
  const answer = {
    kind: "answer",
    status: response.statusCode,
    protocol,
    headers: headers.map(withoutCookieValue),
    body,
    truncated,
    distrust,
    timing: { ...timing, firstByteMs }
  };
  const isClosing = headers.some(([name, value]) => name === "connection" && /\bclose\b/i.test(value));
  return { result: answer, isReusable: !truncated && !isClosing };
}
function exchangeFailure(error, signal) {
  if (signal.aborted) return failure("deadline", "the run’s time limit was reached");
  const code = errorCode(error);
  if (code === "UND_ERR_HEADERS_OVERFLOW" || code === "HPE_HEADER_OVERFLOW")
    return failure("too-large", `the headers are larger than ${HEADER_BYTES} bytes`);
  if (error instanceof Error && error.name === "HTTPParserError") return failure("malformed", "the answer is not HTTP");
  if (code === "UND_ERR_SOCKET" || code === "ECONNRESET" || code === "EPIPE")
    return failure("reset", "the connection was reset before the answer");
  return error instanceof Error ? unreachable(error) : failure("reset", "the connection was reset");
}

export {
  isProved,
  headersOf,
  fetchOnce,
  portOf,
  connectFor
};
