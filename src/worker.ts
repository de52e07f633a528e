import * as nodeModule from 'node:module';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { watchFiles } from './io/disk/watch.ts';
import { Whereabouts } from './run/opened-file.ts';
import type { Errand, Return, Start } from './run/survey-thread.ts';
import { doSurvey } from './run/surveys.ts';

const BEAT_MS = 50;

/** Runs surveys in parallel until the thread is terminated. */
function serve(port: MessagePort, { place, whereabouts, left }: Start): void {
  const here = new Whereabouts(whereabouts);
  const isLeft = new Set(left);
  watchFiles((path) => {
    here.open(path);
    return !isLeft.has(path);
  });
  setInterval(() => here.beat(), BEAT_MS).unref();
  const { signal } = new AbortController();
  port.on('message', async ({ id, name, question }: Errand) => {
    const said: Return = await doSurvey(name, question, place, signal).then(
      (answer) => ({ id, answer }),
      (error) => ({ id, error: error instanceof Error ? error.message : String(error) }),
    );
    port.postMessage(said);
  });
}

nodeModule.enableCompileCache?.();
if (parentPort !== null) serve(parentPort, workerData);
