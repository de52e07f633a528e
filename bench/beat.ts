import { writeFileSync } from 'node:fs';

/**
 * Preloaded with `--import`. Writes to BEAT_FILE the most CPU time in milliseconds that the main thread spent between
 * two event-loop turns. CPU time, not wall-clock time, so other load on the machine does not count.
 */
const file = process.env['BEAT_FILE'];
let worst = 0;
let last = process.threadCpuUsage();
setInterval(() => {
  const { user, system } = process.threadCpuUsage(last);
  worst = Math.max(worst, (user + system) / 1000);
  last = process.threadCpuUsage();
}, 1).unref();
if (file !== undefined) process.on('exit', () => writeFileSync(file, String(worst)));
