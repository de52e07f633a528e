import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  connectFor,
  headersOf,
  isProved
} from "./io-http.js";
import "./lib-dns-packet.js";
import "./io-records.js";
import "./io-endpoint.js";
import "./io-failure.js";
import {
  since
} from "./lib-clock.js";
import "./lib-error-code.js";
import "./runtime.js";

// src/io/sample.ts
var MOST = { times: 2e3, atOnce: 50, withinMs: 12e4 };
var ANSWER_MS = 1e4;
var FALLING = 20;
var LIMITED = 429;
async function sampleOf(request, settings, { signal, clock }) {
  const time = clock.within(Math.min(request.withinMs, MOST.withinMs));
  const ends = AbortSignal.any([signal, time]);
  const series = { samples: [], left: Math.min(request.times, MOST.times), failed: 0, ends, clock };
  const first = await connectFor(request, settings, { signal, clock });
  if ("kind" in first) return first;
  const lanes = Math.min(request.atOnce, MOST.atOnce);
  await Promise.all(
    Array.from({ length: lanes }, (_, i) => lane(i === 0 ? first : void 0, request, settings, series))
  );
  return { kind: "answer", samples: series.samples };
}
async function lane(made, request, settings, series) {
  let connection = made;
  while (series.left > 0 && !series.ends.aborted) {
    series.left -= 1;
    const fresh = connection ?? await connectFor(request, settings, { signal: series.ends, clock: series.clock });
    if ("kind" in fresh) count(series, { firstByteMs: 0, tcpMs: 0 });
    else connection = await askOnce(fresh, request, settings, series);
    if (request.apartMs > 0) await series.clock.pause(request.apartMs, series.ends);
  }
  close(connection);
}
async function askOnce(connection, { url: address }, settings, series) {
  const url = new URL(address);
  const { tcpMs } = connection.timing;
  const headers = await headersOf({ url: address }, settings, isProved(url, connection.distrust));
  const { clock } = series;
  const begun = clock.now();
  try {
    const response = await connection.client.request({
      method: "GET",
      path: `${url.pathname}${url.search}`,
      headers,
      signal: clock.within(ANSWER_MS)
    });
    count(series, { status: response.statusCode, firstByteMs: since(begun, clock), tcpMs });
    await response.body.dump();
    const isOpen = !connection.socket.destroyed && response.headers["connection"] !== "close";
    if (isOpen) return connection;
  } catch {
    count(series, { firstByteMs: since(begun, clock), tcpMs });
  }
  close(connection);
  return void 0;
}
function count(series, sample) {
  if (sample.status === void 0 && series.ends.aborted) return;
  series.samples.push(sample);
  const isFailed = sample.status === void 0 || sample.status >= 500;
  series.failed = isFailed ? series.failed + 1 : 0;
  if (sample.status === LIMITED || series.failed >= FALLING) series.left = 0;
}
function close(connection) {
  void connection?.client.destroy().catch(() => void 0);
  connection?.socket.destroy();
}
export {
  MOST,
  sampleOf
};
