import { Worker } from 'node:worker_threads';
import { type Failure, failure } from '../io/failure.ts';
import { Whereabouts } from './opened-file.ts';
import type { Place, SurveyName, Surveyor } from './surveys.ts';

/** A message to the thread, and its reply. */
export interface Errand {
  id: number;
  name: SurveyName;
  question: unknown;
}
export type Return = { id: number; answer: unknown } | { id: number; error: string };

/** The initial data of a thread. */
export interface Start {
  place: Place;
  whereabouts: SharedArrayBuffer;
  /** Files that it skips. */
  left: string[];
}

interface Open extends Errand {
  done(answer: unknown): void;
  fail(error: Error): void;
}

const TICK_MS = 100;
/** How long an idle thread is kept: checks ask in sequence, and starting a thread takes tens of milliseconds. */
const REST_MS = 500;
/** No survey of a repository needs more memory; a thread that does is terminated. */
const MEMORY_MB = 3072;
/** The most files skipped; beyond that, the cause is not a single file. */
const MOST_LEFT = 4;
/** The share of the run's time limit that one file may take. */
const FILE_SHARE = 0.25;
const FILE_MS = { least: 1000, most: 15_000 };
const OVER = 'the run’s time limit was reached';
const STUCK = 'reading the repository took too long and was stopped';

/**
 * Runs surveys in a separate thread that can be terminated, while this thread keeps its timers. A file that takes too
 * long is skipped and named, and the rest is repeated. `runMs`: the run's time limit. `mostMb`: the memory that the
 * process may take beyond what it has when the thread begins; what WebAssembly takes counts for no limit of V8.
 */
export function surveyedApart(place: Place, signal: AbortSignal, runMs: number, mostMb = Infinity): Surveyor {
  const thread = new Thread(place, signal, runMs, mostMb);
  return (name, question) => thread.ask(name, question) as Promise<never>;
}

class Thread {
  readonly #place: Place;
  readonly #signal: AbortSignal;
  readonly #ticks: number;
  readonly #open = new Map<number, Open>();
  readonly #left: string[] = [];
  readonly #mostBytes: number;
  /** Resident memory of the process when the thread began. */
  #before = 0;
  #ids = 0;
  #worker: Worker | undefined;
  #whereabouts = new Whereabouts();
  #watch: NodeJS.Timeout | undefined;

  constructor(place: Place, signal: AbortSignal, runMs: number, mostMb: number) {
    this.#mostBytes = mostMb * 1024 * 1024;
    this.#place = place;
    this.#signal = signal;
    this.#ticks = Math.min(FILE_MS.most, Math.max(FILE_MS.least, runMs * FILE_SHARE)) / TICK_MS;
    signal.addEventListener('abort', () => this.#giveUp(OVER), { once: true });
  }

  ask(name: SurveyName, question: unknown): Promise<unknown> {
    if (this.#signal.aborted) return Promise.resolve(failure('deadline', OVER));
    return new Promise((done, fail) => {
      this.#ids += 1;
      const errand = { id: this.#ids, name, question, done, fail };
      this.#open.set(errand.id, errand);
      this.#worker ??= this.#begin();
      this.#send(errand);
    });
  }

  #send({ id, name, question }: Errand): void {
    this.#worker?.ref();
    this.#worker?.postMessage({ id, name, question } satisfies Errand);
    this.#watch ??= this.#watching();
  }

  #begin(): Worker {
    this.#whereabouts = new Whereabouts();
    this.#before = process.memoryUsage.rss();
    const start: Start = { place: this.#place, whereabouts: this.#whereabouts.shared, left: this.#left };
    const worker = new Worker(ENTRY, { workerData: start, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
    return worker
      .on('message', (said: Return) => this.#hear(said))
      .on('error', (error) => worker === this.#worker && this.#broken(error));
  }

  #hear(said: Return): void {
    const errand = this.#open.get(said.id);
    this.#open.delete(said.id);
    if ('error' in said) errand?.fail(new Error(said.error));
    else errand?.done(said.answer);
    if (this.#open.size === 0) this.#rest();
  }

  /** An idle thread does not keep the process alive, and is terminated soon. */
  #rest(): void {
    clearInterval(this.#watch);
    this.#watch = undefined;
    const worker = this.#worker;
    worker?.unref();
    setTimeout(() => {
      if (this.#open.size > 0 || worker !== this.#worker) return;
      void worker?.terminate();
      this.#worker = undefined;
    }, REST_MS).unref();
  }

  /** The thread is stuck when its event loop does not turn and it opens no other file. */
  #watching(): NodeJS.Timeout {
    let [still, beats, opened] = [0, 0, 0];
    return setInterval(() => {
      const now = this.#whereabouts;
      // Before its first file it is still starting, which takes long on a busy machine.
      still = now.opened > 0 && now.beats === beats && now.opened === opened ? still + 1 : 0;
      [beats, opened] = [now.beats, now.opened];
      if (still >= this.#ticks || process.memoryUsage.rss() - this.#before > this.#mostBytes) {
        still = 0;
        this.#leaveOut();
      }
    }, TICK_MS);
  }

  #leaveOut(): void {
    const { file } = this.#whereabouts;
    const isInVain = file === '' || this.#left.includes(file) || this.#left.length >= MOST_LEFT;
    if (isInVain) this.#giveUp(STUCK);
    else this.#beginAnew(file);
  }

  #beginAnew(without: string): void {
    this.#left.push(without);
    void this.#worker?.terminate();
    this.#worker = this.#begin();
    for (const errand of this.#open.values()) this.#send(errand);
  }

  /** When it runs out of memory, the current file is skipped. */
  #broken(error: Error & { code?: string }): void {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') this.#leaveOut();
    else this.#end((errand) => errand.fail(error));
  }

  #giveUp(reason: string): void {
    const answer: Failure = failure('deadline', reason);
    this.#end((errand) => errand.done(answer));
  }

  #end(each: (errand: Open) => void): void {
    const open = [...this.#open.values()];
    this.#open.clear();
    this.#rest();
    void this.#worker?.terminate();
    this.#worker = undefined;
    for (const errand of open) each(errand);
  }
}

/** The worker's entry: beside the bundle, or the source. */
const ENTRY = import.meta.url.endsWith('.ts')
  ? new URL('../worker.ts', import.meta.url)
  : new URL('./worker.js', import.meta.url);
