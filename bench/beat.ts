import { writeFileSync } from 'node:fs';

/**
 * Loaded before a program (`--import`): how many milliseconds of processor time its main thread took between two turns
 * at most, into the file that BEAT_FILE names. Not of the clock: what else runs on the machine does not count.
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
