import { connect as connectTcp, createServer, type Server, type Socket } from 'node:net';

/** What goes wrong on the way, to order. Chances are 0 to 1; the same seed gives the same run of luck. */
export interface Faults {
  /** DNS datagrams that never arrive, each way. */
  dnsLoss?: number;
  /** TCP connections that are reset as soon as they are made. */
  resets?: number;
  /** Simulated round trip, milliseconds: charged to DNS, to the TCP handshake and to each direction after it. */
  rttMs?: number;
  seed?: number;
}

/** Mulberry32: small, seedable, good enough to lose packets by. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A lane in front of a local server that is as slow as a distant one. */
export function slowLane(port: number, rttMs: number): Server {
  return createServer({ noDelay: true }, (near) => {
    const far = connectTcp({ host: '127.0.0.1', port, noDelay: true });
    const open = new Promise<void>((resolve) => setTimeout(resolve, rttMs));
    carry(near, far, rttMs / 2, open);
    carry(far, near, rttMs / 2, open);
  });
}

/** The kernel has already shaken hands, so that round trip is charged before the first byte goes on. */
function carry(from: Socket, to: Socket, delayMs: number, open: Promise<void>): void {
  const later = (action: () => void) => void open.then(() => setTimeout(action, delayMs));
  from
    .on('data', (chunk) => later(() => to.writable && to.write(chunk)))
    .on('end', () => later(() => to.end()))
    .on('error', () => to.destroy())
    .on('close', () => later(() => to.destroy()));
}
