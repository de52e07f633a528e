import { type Clock, type RunTime, since } from '../lib/clock.ts';
import type { Connection } from './connections.ts';
import type { Failure } from './failure.ts';
import { connectFor, type HttpSettings } from './http.ts';
import { headersOf, isProved } from './http-headers.ts';
import type { Sample, SampleAnswer, SampleRequest } from './measures.ts';

/** Upper limits whatever is requested: realistic traffic, not an attack. */
export const MOST = { times: 2000, atOnce: 50, withinMs: 120_000 } as const;
/** Longer than any page may take; then it counts as unanswered. */
const ANSWER_MS = 10_000;
/** After this many failures in a row the product is failing, and sampling stops. */
const FALLING = 20;
/** Too Many Requests (RFC 6585 section 4). */
const LIMITED = 429;

type Settings = Omit<HttpSettings, 'connections'>;

/** State shared by all lanes. */
interface Series {
  samples: Sample[];
  left: number;
  failed: number;
  ends: AbortSignal;
  clock: Clock;
}

/** Sends requests in concurrent lanes until the number or the time is reached, or until the product limits or fails. */
export async function sampleOf(
  request: SampleRequest,
  settings: Settings,
  { signal, clock }: RunTime,
): Promise<SampleAnswer | Failure> {
  const time = clock.within(Math.min(request.withinMs, MOST.withinMs));
  const ends = AbortSignal.any([signal, time]);
  const series: Series = { samples: [], left: Math.min(request.times, MOST.times), failed: 0, ends, clock };
  const first = await connectFor(request, settings, { signal, clock });
  if ('kind' in first) return first;
  const lanes = Math.min(request.atOnce, MOST.atOnce);
  await Promise.all(
    Array.from({ length: lanes }, (_, i) => lane(i === 0 ? first : undefined, request, settings, series)),
  );
  return { kind: 'answer', samples: series.samples };
}

async function lane(
  made: Connection | undefined,
  request: SampleRequest,
  settings: Settings,
  series: Series,
): Promise<void> {
  let connection = made;
  while (series.left > 0 && !series.ends.aborted) {
    series.left -= 1;
    const fresh = connection ?? (await connectFor(request, settings, { signal: series.ends, clock: series.clock }));
    if ('kind' in fresh) count(series, { firstByteMs: 0, tcpMs: 0 });
    else connection = await askOnce(fresh, request, settings, series);
    if (request.apartMs > 0) await series.clock.pause(request.apartMs, series.ends);
  }
  close(connection);
}

/** Returns the connection if it can be reused. */
async function askOnce(
  connection: Connection,
  { url: address }: SampleRequest,
  settings: Settings,
  series: Series,
): Promise<Connection | undefined> {
  const url = new URL(address);
  const { tcpMs } = connection.timing;
  const headers = await headersOf({ url: address }, settings, isProved(url, connection.distrust));
  const { clock } = series;
  const begun = clock.now();
  try {
    const response = await connection.client.request({
      method: 'GET',
      path: `${url.pathname}${url.search}`,
      headers,
      signal: clock.within(ANSWER_MS),
    });
    count(series, { status: response.statusCode, firstByteMs: since(begun, clock), tcpMs });
    await response.body.dump();
    const isOpen = !connection.socket.destroyed && response.headers['connection'] !== 'close';
    if (isOpen) return connection;
  } catch {
    count(series, { firstByteMs: since(begun, clock), tcpMs });
  }
  close(connection);
  return undefined;
}

function count(series: Series, sample: Sample): void {
  // A request that our own time limit cut off says nothing about the product.
  if (sample.status === undefined && series.ends.aborted) return;
  series.samples.push(sample);
  const isFailed = sample.status === undefined || sample.status >= 500;
  series.failed = isFailed ? series.failed + 1 : 0;
  if (sample.status === LIMITED || series.failed >= FALLING) series.left = 0;
}

function close(connection: Connection | undefined): void {
  // Not awaited, because the result of destroying a client does not matter.
  void connection?.client.destroy().catch(() => undefined);
  connection?.socket.destroy();
}
