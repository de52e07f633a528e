import { createServer, type Server, type Socket } from 'node:net';
import type { Failure } from './failure.ts';

/** Opens the requested connection, or returns why not. */
export type Dial = (host: string, port: number) => Promise<Socket | Failure>;

export interface ProxyServer {
  port: number;
  close(): void;
}

const VERSION = 5;
const NO_PASSWORD = 0;
const CONNECT = 1;
const [IPV4, NAME, IPV6] = [1, 3, 4];
const [GRANTED, NOT_ALLOWED, UNREACHABLE] = [0, 2, 4];
/** A request has a few dozen bytes; a longer one is another protocol. */
const MOST_BYTES = 600;

/**
 * A SOCKS proxy (RFC 1928) on loopback for our browser. All of its connections pass through it, by name, so that the
 * same restrictions apply as to the gate.
 */
export function startProxy(dial: Dial): Promise<ProxyServer> {
  const open = new Set<Socket>();
  const server: Server = createServer((near) => {
    open.add(near.on('close', () => open.delete(near)).on('error', () => near.destroy()));
    serve(near, dial).catch(() => near.destroy());
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const close = () => {
        server.close();
        for (const socket of open) socket.destroy();
      };
      resolve({ port: (server.address() as { port: number }).port, close });
    }),
  );
}

async function serve(near: Socket, dial: Dial): Promise<void> {
  const greeting = await read(near, (bytes) =>
    bytes.length >= 2 && bytes.length >= 2 + (bytes[1] ?? 0) ? 2 + (bytes[1] ?? 0) : 0,
  );
  if (greeting[0] !== VERSION) throw new Error('that is no SOCKS 5');
  near.write(Buffer.from([VERSION, NO_PASSWORD]));
  const request = await read(near, (bytes) => requestLength(bytes));
  const target = request[1] === CONNECT ? targetOf(request) : undefined;
  const dialled = target && (await dial(target.host, target.port));
  if (dialled === undefined || 'kind' in dialled) {
    const reply = dialled?.failure === 'guarded' || dialled === undefined ? NOT_ALLOWED : UNREACHABLE;
    near.end(answer(reply));
    return;
  }
  const far = dialled;
  far.on('close', () => near.destroy());
  near.on('close', () => far.destroy());
  if (near.destroyed) far.destroy();
  near.write(answer(GRANTED));
  near.pipe(far).pipe(near);
}

const answer = (reply: number) => Buffer.from([VERSION, reply, 0, IPV4, 0, 0, 0, 0, 0, 0]);

/**
 * The first bytes, as many as `length` computes from what has arrived; it returns 0 while that is unknown. Later bytes
 * stay unread.
 */
function read(socket: Socket, length: (bytes: Buffer) => number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let bytes = Buffer.alloc(0);
    const done = (result: () => void) => {
      socket.off('data', onData).off('close', onClose);
      result();
    };
    const onClose = () => done(() => reject(new Error('the browser went away')));
    const onData = (chunk: Buffer) => {
      bytes = Buffer.concat([bytes, chunk]);
      const wanted = length(bytes);
      if (wanted === 0 || bytes.length < wanted) {
        if (bytes.length > MOST_BYTES) done(() => reject(new Error('that is too much')));
        return;
      }
      socket.pause();
      done(() => {
        if (bytes.length > wanted) socket.unshift(bytes.subarray(wanted));
        resolve(bytes.subarray(0, wanted));
      });
    };
    socket.on('data', onData).on('close', onClose).resume();
  });
}

/** Version, command, reserved, address type, address, two bytes of port (RFC 1928 section 4). */
function requestLength(bytes: Buffer): number {
  if (bytes.length < 5) return 0;
  const kind = bytes[3];
  if (kind === IPV4) return 10;
  if (kind === IPV6) return 22;
  return kind === NAME ? 7 + (bytes[4] ?? 0) : 0;
}

/** Host names only: an IP address can only come from a page, and is never a host of the visit. */
function targetOf(bytes: Buffer): { host: string; port: number } | undefined {
  if (bytes[3] !== NAME) return undefined;
  const length = bytes[4] ?? 0;
  const host = bytes.toString('latin1', 5, 5 + length).toLowerCase();
  return { host, port: bytes.readUInt16BE(5 + length) };
}
