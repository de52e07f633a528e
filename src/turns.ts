import { setImmediate as nextTurn } from 'node:timers/promises';

/** After so long others get a turn: DNS and HTTP are being timed meanwhile. */
const TURN_MS = 12;

/** What long work calls between its steps: waits when its turn is over. */
export function makeTurns(): () => Promise<void> | undefined {
  let begun = performance.now();
  const give = async () => {
    await nextTurn();
    begun = performance.now();
  };
  return () => (performance.now() - begun > TURN_MS ? give() : undefined);
}
