import { setImmediate as nextTurn } from 'node:timers/promises';

/** After so long others get a turn: DNS and HTTP are being timed meanwhile. */
const TURN_MS = 12;

let begun = performance.now();
let queue: Promise<unknown> = Promise.resolve();

/**
 * What long work calls between its steps: waits when the turn is over. All such work of a thread has one turn together,
 * or many pages at once would hold it for many turns.
 */
export function turn(): Promise<void> | undefined {
  return performance.now() - begun > TURN_MS ? anotherTurn() : undefined;
}

async function anotherTurn(): Promise<void> {
  queue = queue.then(() => nextTurn());
  await queue;
  begun = performance.now();
}
