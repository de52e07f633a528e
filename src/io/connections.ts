import type { Socket } from 'node:net';
import type { Client } from 'undici';
import type { Distrust, Timing } from './connection-types.ts';
import { type Failure, failure } from './failure.ts';
import type { HttpAnswer } from './http-types.ts';

/** So many requests are open at one host at a time: a polite visitor. Browsers open six connections. */
export const AT_A_TIME = 4;

/** What requests go over, one after another, and what making it showed. */
export interface Connection {
  client: Client;
  socket: Socket;
  protocol: HttpAnswer['protocol'];
  distrust: Distrust[];
  timing: Omit<Timing, 'firstByteMs'>;
}

/** Who is asked. */
export interface Door {
  /** By its name: turns are taken at it. */
  host: string;
  /** Where the way leads, with the port: it may be silent. */
  way: string;
  /** Equal for requests that one connection may carry; undefined for one that must have its own. */
  key: string | undefined;
}

/** What came of a use: `isReusable` when another request may follow on the same connection. */
export interface Used<T> {
  result: T | Failure;
  isReusable: boolean;
}

/** Connections that are kept for the next request to the same host. Those that idle do not keep the process alive. */
export interface Connections {
  /** Waits for a turn at the host: to be given back. */
  turn(host: string): Promise<() => void>;
  /** Waits for a turn at the host, takes a connection that idles there or opens one, and gives it back. */
  over<T>(
    door: Door,
    open: () => Promise<Connection | Failure>,
    use: (connection: Connection, isFresh: boolean) => Promise<Used<T>>,
  ): Promise<T | Failure>;
}

export function connections(): Connections {
  const idle = new Map<string, Connection[]>();
  const turns = new Map<string, Turns>();
  /** Connections that were not taken since the last that was: nobody waits for a dead host again and again. */
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
        // Not asked is not the same as not answered.
        if ((silence.get(way) ?? 0) >= AT_A_TIME) return failure('budget', 'four earlier connections got no answer');
        const kept = takeOpen(idle.get(key));
        const connection = kept ?? (await open());
        // A slow answer is one route's; who takes no connection has none for anybody.
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

/** One host's turns: who comes first is served first. */
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
  // Not awaited: a destroyed client has nothing more to say.
  void client.destroy().catch(() => undefined);
  socket.destroy();
}

const isTimeout = (connection: Connection | Failure) => 'kind' in connection && connection.failure === 'timeout';
