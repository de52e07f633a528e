import { setImmediate as nextTurn } from 'node:timers/promises';

/** Long work yields after this time, because DNS and HTTP are being timed meanwhile. */
const TURN_MS = 12;

let begun = performance.now();
let queue: Promise<unknown> = Promise.resolve();

/**
 * Long work calls this between its steps, and waits when the turn is over. All long work of a thread shares one turn;
 * otherwise many pages in parallel would block it for many turns.
 */
export function turn(): Promise<void> | undefined {
  return performance.now() - begun > TURN_MS ? anotherTurn() : undefined;
}

async function anotherTurn(): Promise<void> {
  queue = queue.then(() => nextTurn());
  await queue;
  begun = performance.now();
}
