import { connect as connectTcp, createServer, type Server, type Socket } from 'node:net';

/** Network faults to simulate. Probabilities are from 0 to 1; the same seed gives the same sequence. */
export interface Faults {
  /** The share of DNS datagrams that are lost, in each direction. */
  dnsLoss?: number;
  /** The share of TCP connections that are reset at once. */
  resets?: number;
  /** The simulated round trip in milliseconds: applied to DNS, to the TCP handshake and to each direction after it. */
  rttMs?: number;
  seed?: number;
}

/** Mulberry32: small, seedable, and good enough for simulating packet loss. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A proxy that makes a local server as slow as a distant one. */
export function slowLane(port: number, rttMs: number): Server {
  return createServer({ noDelay: true }, (near) => {
    const far = connectTcp({ host: '127.0.0.1', port, noDelay: true });
    const open = new Promise<void>((resolve) => setTimeout(resolve, rttMs));
    carry(near, far, rttMs / 2, open);
    carry(far, near, rttMs / 2, open);
  });
}

/** The kernel has already completed the handshake, so that round trip is added before the first byte. */
function carry(from: Socket, to: Socket, delayMs: number, open: Promise<void>): void {
  const later = (action: () => void) => void open.then(() => setTimeout(action, delayMs));
  from
    .on('data', (chunk) => later(() => to.writable && to.write(chunk)))
    .on('end', () => later(() => to.end()))
    .on('error', () => to.destroy())
    .on('close', () => later(() => to.destroy()));
}
