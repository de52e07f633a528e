import type { Socket } from 'node:net';
import type { Client } from 'undici';
import type { Distrust, Timing } from './connection-types.ts';
import { type Failure, failure } from './failure.ts';
import type { HttpAnswer } from './http-types.ts';

/** The most concurrent requests to one host, to limit load. Browsers open six connections. */
export const AT_A_TIME = 4;

/** A connection for consecutive requests, and what opening it showed. */
export interface Connection {
  client: Client;
  socket: Socket;
  protocol: HttpAnswer['protocol'];
  distrust: Distrust[];
  timing: Omit<Timing, 'firstByteMs'>;
}

/** The server that a request goes to. */
export interface Door {
  /** The host name; concurrency is limited by host. */
  host: string;
  /** The endpoint with its port, for counting unanswered connections. */
  way: string;
  /** The same for requests that can share a connection; undefined for one that needs its own. */
  key: string | undefined;
}

/** The result of a use; `isReusable` when the connection can serve another request. */
export interface Used<T> {
  result: T | Failure;
  isReusable: boolean;
}

/** Keep-alive connections. Idle ones do not keep the process alive. */
export interface Connections {
  /** Waits for a slot at the host; call the result to release it. */
  turn(host: string): Promise<() => void>;
  /** Waits for a slot at the host, then reuses an idle connection or opens one, and releases both. */
  over<T>(
    door: Door,
    open: () => Promise<Connection | Failure>,
    use: (connection: Connection, isFresh: boolean) => Promise<Used<T>>,
  ): Promise<T | Failure>;
}

export function connections(): Connections {
  const idle = new Map<string, Connection[]>();
  const turns = new Map<string, Turns>();
  /** Connection timeouts since the last success, so that a dead host is not waited for again and again. */
  const silence = new Map<string, number>();
  const turn = async (host: string) => {
    const at = turns.get(host) ?? turnsAt();
    turns.set(host, at);
    await at.begin();
    return () => at.end();
  };
  return {
    turn,
    async over({ host, way, key = '' }, open, use) {
      const done = await turn(host);
      try {
        // A skipped request is not a timeout of the host, so this is a budget failure.
        if ((silence.get(way) ?? 0) >= AT_A_TIME) return failure('budget', 'four earlier connections got no answer');
        const kept = takeOpen(idle.get(key));
        const connection = kept ?? (await open());
        // A slow response concerns one route; an endpoint that accepts no connections concerns all.
        silence.set(way, isTimeout(connection) ? (silence.get(way) ?? 0) + 1 : 0);
        const { result, isReusable } = await useOf(connection, (made) => use(made, kept === undefined));
        if (!('kind' in connection) && isReusable && key !== '') idle.set(key, [...(idle.get(key) ?? []), connection]);
        else if (!('kind' in connection)) close(connection);
        return result;
      } finally {
        done();
      }
    },
  };
}

async function useOf<T>(
  connection: Connection | Failure,
  use: (made: Connection) => Promise<Used<T>>,
): Promise<Used<T>> {
  return 'kind' in connection ? { result: connection, isReusable: false } : use(connection);
}

/** The concurrency limit of one host: first come, first served. */
interface Turns {
  begin(): Promise<void>;
  end(): void;
}

function turnsAt(): Turns {
  const waiting: (() => void)[] = [];
  let open = 0;
  return {
    async begin() {
      if (open < AT_A_TIME) open += 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    end() {
      const first = waiting.shift();
      if (first) first();
      else open -= 1;
    },
  };
}

function takeOpen(waiting: Connection[] = []): Connection | undefined {
  for (let last = waiting.pop(); last !== undefined; last = waiting.pop()) {
    if (!last.socket.destroyed && last.socket.writable && !last.client.destroyed) return last;
    close(last);
  }
  return undefined;
}

function close({ client, socket }: Connection): void {
  // Not awaited, because the result of destroying a client does not matter.
  void client.destroy().catch(() => undefined);
  socket.destroy();
}

const isTimeout = (connection: Connection | Failure) => 'kind' in connection && connection.failure === 'timeout';
