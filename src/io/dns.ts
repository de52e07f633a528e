import { randomInt } from 'node:crypto';
import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { connect, isIP } from 'node:net';
import { type RunTime, since, waiting } from '../lib/clock.ts';
import { errorCode } from '../lib/error-code.ts';
import type { DnsAnswer, DnsQuestion } from './dns-types.ts';
import { askable, type Decoded, decodeMessage, encodeQuestion, MAX_MESSAGE } from './dns-wire.ts';
import { type Endpoint, parseEndpoint } from './endpoint.ts';
import { type Failure, failure, overdue } from './failure.ts';

/**
 * Milliseconds from the start: when an unanswered UDP query is sent again, when TCP is tried last, and when to give up.
 */
const SENDS_MS = [0, 350, 900, 1800, 2900];
const LAST_TRY_MS = 4000;
const GIVE_UP_MS = 6000;
/** A flood of spoofed answers ends this question, not the whole run. */
const MAX_FOREIGN = 64;

type Reply = Omit<DnsAnswer, 'transport' | 'ms'>;
type Answered = { reply: Reply; transport: DnsAnswer['transport'] };

/** Posts one DNS message (RFC 8484) and returns the body of the response. */
export type PostDns = (url: string, body: Buffer, signal: AbortSignal) => Promise<Buffer | Failure>;

/** Sends one query to one server: UDP with retries, then TCP if the answer is truncated or none arrives. */
export async function askServer(
  question: DnsQuestion,
  endpoint: Endpoint,
  time: RunTime,
): Promise<DnsAnswer | Failure> {
  if (!askable(question.name)) return failure('malformed', 'this is not a valid DNS name');
  const begun = time.clock.now();
  const answered = await overUdp(question, endpoint, time);
  return timed(answered, begun, time);
}

export async function askOverHttps(question: DnsQuestion, post: PostDns, time: RunTime): Promise<DnsAnswer | Failure> {
  if (!askable(question.name)) return failure('malformed', 'this is not a valid DNS name');
  const begun = time.clock.now();
  // RFC 8484 section 4.1: ID 0, so that HTTP caches can store the response.
  const body = await post(question.server, encodeQuestion(question, 0), time.signal);
  if (!Buffer.isBuffer(body)) return body;
  return timed(accept(decodeMessage(body, question, 0), 'https'), begun, time);
}

/** Parses `127.0.0.1:5353` and the like; the default port is 53. */
export function serverEndpoint(server: string): Endpoint | undefined {
  return parseEndpoint(server, 53);
}

function timed(answered: Answered | Failure, begun: number, { clock }: RunTime): DnsAnswer | Failure {
  if ('kind' in answered) return answered;
  return { ...answered.reply, transport: answered.transport, ms: since(begun, clock) };
}

function accept(decoded: Decoded, transport: DnsAnswer['transport']): Answered | Failure {
  switch (decoded.kind) {
    case 'reply':
      return { reply: decoded.reply, transport };
    case 'failure':
      return decoded;
    case 'truncated':
      return failure('malformed', `the answer over ${transport} is truncated`);
    case 'foreign':
      return failure('mismatch', 'the answer belongs to another question');
  }
}

function overUdp(question: DnsQuestion, endpoint: Endpoint, time: RunTime): Promise<Answered | Failure> {
  if (time.signal.aborted) return Promise.resolve(failure('deadline', 'the run’s time limit was reached'));
  return new UdpExchange(question, endpoint, time).run();
}

/** One query to one server, sent again until there is an answer; the first answer or failure ends it. */
class UdpExchange {
  readonly #question: DnsQuestion;
  readonly #endpoint: Endpoint;
  readonly #time: RunTime;
  readonly #socket: UdpSocket;
  /** The query IDs, one per transmission. */
  readonly #ids = new Set<number>();
  readonly #timers: (() => void)[] = [];
  readonly #wasBusy: (ms: number) => boolean;
  readonly #answered = Promise.withResolvers<Answered | Failure>();
  #foreign = 0;
  #triesTcp = false;

  constructor(question: DnsQuestion, endpoint: Endpoint, time: RunTime) {
    this.#question = question;
    this.#endpoint = endpoint;
    this.#time = time;
    this.#socket = createSocket(isIP(endpoint.host) === 6 ? 'udp6' : 'udp4');
    this.#wasBusy = waiting(time.clock);
  }

  run(): Promise<Answered | Failure> {
    const { host, port } = this.#endpoint;
    this.#time.signal.addEventListener('abort', this.#onAbort);
    this.#socket
      .on('error', (error) => this.#finish(unreachable(error)))
      .on('message', (message) => this.#receive(message));
    // A connected socket receives datagrams from that server only, and an error when nothing listens there.
    this.#socket.connect(port, host, (error?: Error | null) => {
      if (error) this.#finish(unreachable(error));
      else this.#schedule();
    });
    return this.#answered.promise;
  }

  #schedule(): void {
    const { clock } = this.#time;
    for (const at of SENDS_MS) this.#timers.push(clock.after(at, () => this.#send()));
    this.#timers.push(
      clock.after(LAST_TRY_MS, () => this.#overTcp(true)),
      clock.after(GIVE_UP_MS, () => this.#giveUp()),
    );
  }

  #send(): void {
    const id = randomInt(65_536);
    this.#ids.add(id);
    this.#socket.send(encodeQuestion(this.#question, id), (error) => error && this.#finish(unreachable(error)));
  }

  #receive(message: Buffer): void {
    const id = message.length < 2 ? -1 : message.readUInt16BE(0);
    const decoded: Decoded = this.#ids.has(id) ? decodeMessage(message, this.#question, id) : { kind: 'foreign' };
    if (decoded.kind === 'truncated') this.#overTcp();
    else if (decoded.kind === 'foreign') this.#countForeign();
    else this.#finish(accept(decoded, 'udp'));
  }

  #countForeign(): void {
    this.#foreign += 1;
    if (this.#foreign > MAX_FOREIGN) this.#finish(onlyForeign());
  }

  #overTcp(isLastTry = false): void {
    if (this.#triesTcp) return;
    this.#triesTcp = true;
    void askTcpTwice(this.#question, this.#endpoint, this.#time).then((result) => {
      // No UDP answer and refused TCP suggest a firewall on the way, not a server that is down.
      const isFiltered = isLastTry && 'kind' in result && result.failure === 'refused';
      this.#finish(isFiltered ? failure('timeout', 'no answer over UDP, and TCP is refused') : result);
    });
  }

  #giveUp(): void {
    const silence = `no answer within ${GIVE_UP_MS / 1000} s, asked ${SENDS_MS.length} times`;
    this.#finish(this.#foreign > 0 ? onlyForeign() : overdue(this.#wasBusy(GIVE_UP_MS), silence));
  }

  readonly #onAbort = () => this.#finish(failure('deadline', 'the run’s time limit was reached'));

  readonly #finish = once((result: Answered | Failure) => {
    for (const cancel of this.#timers) cancel();
    this.#time.signal.removeEventListener('abort', this.#onAbort);
    this.#socket.close();
    this.#answered.resolve(result);
  });
}

const onlyForeign = () => failure('mismatch', 'only answers to other questions arrived');

/** Retries a dropped connection once: repeating a query is harmless. */
async function askTcpTwice(question: DnsQuestion, endpoint: Endpoint, time: RunTime): Promise<Answered | Failure> {
  const first = await askTcp(question, endpoint, time);
  return 'kind' in first && first.failure === 'reset' ? askTcp(question, endpoint, time) : first;
}

const TCP_MS = 5000;

/** RFC 7766: a length-prefixed message over its own connection. */
function askTcp(question: DnsQuestion, { host, port }: Endpoint, time: RunTime): Promise<Answered | Failure> {
  const { signal, clock } = time;
  return new Promise((resolve) => {
    const id = randomInt(65_536);
    const query = encodeQuestion(question, id);
    const socket = connect({ host, port, signal, noDelay: true });
    let received = Buffer.alloc(0);
    const wasBusy = waiting(clock);
    const finish = once((result: Answered | Failure) => {
      cancel();
      socket.destroy();
      resolve(result);
    });
    const cancel = clock.after(TCP_MS, () =>
      finish(overdue(wasBusy(TCP_MS), `no answer over TCP within ${TCP_MS / 1000} s`)),
    );
    socket
      .on('connect', () => socket.write(Buffer.concat([lengthOf(query), query])))
      .on('error', (error) => finish(unreachable(error)))
      .on('close', () => finish(failure('reset', 'the connection was closed before the answer was complete')))
      .on('data', (chunk: Buffer) => {
        received = Buffer.concat([received, chunk]);
        const length = received.length < 2 ? Number.POSITIVE_INFINITY : received.readUInt16BE(0);
        if (length !== Number.POSITIVE_INFINITY && length > MAX_MESSAGE) {
          return finish(failure('too-large', `the answer is larger than ${MAX_MESSAGE} bytes`));
        }
        if (received.length >= length + 2)
          finish(accept(decodeMessage(received.subarray(2, length + 2), question, id), 'tcp'));
      });
  });
}

function lengthOf(message: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  return length;
}

/** Maps the system's error for an unreachable server to a failure. */
export function unreachable(error: Error): Failure {
  const code = errorCode(error);
  if (error.name === 'AbortError' || code === 'ABORT_ERR')
    return failure('deadline', 'the run’s time limit was reached');
  switch (code) {
    case 'ECONNREFUSED':
      return failure('refused', 'nothing listens there (connection refused)');
    case 'ENETUNREACH':
    case 'EHOSTUNREACH':
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
    case 'EINVAL':
    case 'EACCES':
      return failure('no-route', 'this machine has no route to that address');
    case 'ETIMEDOUT':
      return failure('timeout', 'the connection timed out');
    default:
      return failure('reset', 'the connection was reset');
  }
}

function once<T>(action: (value: T) => void): (value: T) => void {
  let done = false;
  return (value) => {
    if (done) return;
    done = true;
    action(value);
  };
}
