import { extname } from 'node:path';
import { lintSource } from '@secretlint/core';
import { secretLintProfiler } from '@secretlint/profiler';
import { isBehindEscape, withoutEscapes } from './escapes.ts';
import { inTime } from './in-time.ts';
import type { IndexedRule } from './indexed-rule.ts';
import { isAtEdge, type Job, type JudgedFile, jobOf, type Messages, type Reported, report } from './jobs.ts';
import { makePrefilter, type Suspicion } from './prefilter.ts';
import { type ConfigOf, makeConfigs } from './secretlint-config.ts';
import { type SourceBuffer, START } from './source-buffer.ts';
import { windowsOf } from './windows.ts';
import { mayHoldFarValues, unwrapped } from './wrapped.ts';

// It marks every step of every file, for ever: a third of the time, and a leak.
secretLintProfiler.setEnabled(false);

export interface Judge {
  /** Looks at one file. The bytes may be used again as soon as it returns. False when nothing in it is suspicious. */
  look(bytes: Buffer, length: number, file: JudgedFile): boolean;
  /** Whether anything between two bytes of a file is suspicious, its surroundings heeded. */
  mayContainSecret(bytes: Buffer, length: number, path: string, from: number, to: number): boolean;
  /** Judges what is left. Every file that was looked at and is under suspicion is then answered. */
  finish(): Promise<void>;
}

/** So much text is kept until it is judged, in one guarded call. */
const BATCH_BYTES = 1024 * 1024;
/** No file, nor piece of a large one, may take longer. */
const FILE_MS = 5000;

/** Judges with secretlint what the words of its rules make suspicious, and nothing else. */
export const makeScanner = (rules: readonly IndexedRule[], fileMs = FILE_MS): Judge => new Scanner(rules, fileMs);

class Scanner implements Judge {
  readonly #rules: readonly IndexedRule[];
  readonly #fileMs: number;
  readonly #prefilter: ReturnType<typeof makePrefilter>;
  readonly #open: OpenRules;
  readonly #configOf: ConfigOf;
  #jobs: Job[] = [];
  #kept = 0;
  readonly #waiting: Promise<void>[] = [];
  /** Time that each file has taken; one that took too much is not judged on. */
  readonly #spent = new Map<JudgedFile, number>();

  constructor(rules: readonly IndexedRule[], fileMs: number) {
    this.#rules = rules;
    this.#fileMs = fileMs;
    this.#prefilter = makePrefilter(rules);
    this.#open = openRulesOf(rules);
    this.#configOf = makeConfigs(rules);
  }

  look(bytes: Buffer, length: number, file: JudgedFile): boolean {
    const suspicion = this.#prefilter(bytes, length, file.path);
    if (suspicion === undefined) return false;
    const plain = suspicion.mayBeWrapped ? unwrapped(bytes, length) : undefined;
    const mayChangeFar = plain !== undefined || (suspicion.mayBeWrapped && mayHoldFarValues(bytes, length));
    const isNear = suspicion.hits.every(({ rule }) => this.#rules[rule]?.isNear === true);
    const look = { jobs: 0, isInnocent: isNear && !mayChangeFar };
    if (plain !== undefined) {
      const inside = { ...file, found: (reported: Reported) => file.found({ ...reported, isUnwrapped: true }) };
      this.#judge(plain, plain.length, { file: inside, look }, this.#prefilter(plain, plain.length, file.path));
    }
    this.#judge(bytes, length, { file, look }, suspicion);
    this.#judgeEscaped(bytes, length, { file, look }, suspicion);
    return suspicion.hits.length > 0 || mayChangeFar;
  }

  /** The preset's patterns see no beginning behind the last letter of an escape: `\\nghp_...`. */
  #judgeEscaped(bytes: Buffer, length: number, of: Pick<Job, 'file' | 'look'>, suspicion: Suspicion): void {
    const hits = suspicion.hits.filter(
      ({ rule, start }) => this.#rules[rule]?.preset === true && isBehindEscape(bytes, start),
    );
    if (hits.length === 0) return;
    const plain = Buffer.from(withoutEscapes(bytes.toString('latin1', 0, length)), 'latin1');
    this.#judge(plain, length, of, { ...suspicion, hits });
  }

  #judge(bytes: Buffer, length: number, of: Pick<Job, 'file' | 'look'>, suspicion: Suspicion | undefined): void {
    if (suspicion === undefined || suspicion.hits.length === 0) return;
    const withComments = suspicion.hasComments && of.file.ignoreComments !== true;
    const windows = windowsOf(suspicion.hits, length, this.#rules, withComments);
    const isWhole = windows.length === 1 && windows[0]?.begin === 0 && windows[0].end === length;
    const source = {
      bytes: isWhole ? bytes : Buffer.from(bytes.subarray(0, length)),
      length,
      reported: new Set<string>(),
      counted: START,
      isOpenJudged: false,
    };
    for (const window of windows) this.#jobs.push(jobOf(source, window, of, withComments));
    of.look.jobs += windows.length;
    this.#kept += length;
    if (this.#kept > BATCH_BYTES) this.#flush();
  }

  mayContainSecret(bytes: Buffer, length: number, path: string, from: number, to: number): boolean {
    return this.#prefilter(bytes, length, path, from, to) !== undefined;
  }

  async finish(): Promise<void> {
    // A match that is longer than its window adds another job.
    while (this.#jobs.length + this.#waiting.length > 0) {
      this.#flush();
      await Promise.all(this.#waiting.splice(0));
    }
    this.#spent.clear();
  }

  #flush(): void {
    const batch = this.#jobs;
    this.#jobs = [];
    this.#kept = 0;
    for (let next = 0; next < batch.length; ) {
      const begun = next;
      const isDone = inTime(this.#fileMs, () => {
        const until = performance.now() + this.#fileMs / 2;
        while (next < batch.length && (next === begun || performance.now() < until)) {
          this.#lintTimed(batch[next] as Job);
          next += 1;
        }
      });
      if (isDone) continue;
      const stuck = batch[next]?.file;
      if (stuck) this.#giveUp(stuck);
      next += 1;
    }
  }

  #lintTimed(job: Job): void {
    const before = this.#spent.get(job.file) ?? 0;
    const begun = performance.now();
    if (before > this.#fileMs) this.#giveUp(job.file);
    else {
      this.#lint(job);
      this.#spent.set(job.file, before + performance.now() - begun);
    }
  }

  #giveUp(file: JudgedFile): void {
    if ((this.#spent.get(file) ?? 0) !== Number.POSITIVE_INFINITY) file.gaveUp();
    this.#spent.set(file, Number.POSITIVE_INFINITY);
  }

  /** secretlint's rules run before the first await: a call that returned has looked. */
  #lint(job: Job): void {
    const { path } = job.file;
    const source = { filePath: path, content: job.content, ext: extname(path), contentType: 'text' as const };
    const config = this.#configOf(job.window.rules);
    const done = lintSource({ source, options: { config, noPhysicFilePath: true } });
    this.#waiting.push(done.then(({ messages }) => this.#settle(job, messages)));
  }

  #settle(job: Job, messages: Messages): void {
    const { content, whole, window } = job;
    const atEdge = whole ? messages.filter(({ range }) => isAtEdge(range, content, window, whole)) : [];
    if (whole && !whole.isOpenJudged && atEdge.some(({ messageId }) => this.#open.messages.has(messageId)))
      this.#judgeWhole(job, whole);
    const isPart = whole?.isOpenJudged === true && window.rules !== this.#open.rules;
    // Part of a match that its own window has all of.
    const own = messages.filter((each) => !atEdge.includes(each) && !(isPart && this.#open.ids.has(each.ruleId)));
    if (own.length > 0) report(job, own);
    const { look } = job;
    look.jobs -= 1;
    if (messages.length > 0) look.isInnocent = false;
    if (look.jobs === 0 && look.isInnocent) job.file.innocent?.();
  }

  /** By the rules whose matches have no end that is known: a window may cut one. */
  #judgeWhole({ file, look, withComments }: Job, whole: SourceBuffer): void {
    whole.isOpenJudged = true;
    const all = { begin: 0, end: whole.length, rules: this.#open.rules };
    look.jobs += 1;
    this.#jobs.push({ ...jobOf(whole, all, { file, look }, withComments), whole });
  }
}

/** Rules whose matches may be of any length. */
interface OpenRules {
  messages: Set<string>;
  rules: Set<number>;
  ids: Set<string>;
}

const openRulesOf = (rules: readonly IndexedRule[]): OpenRules => ({
  messages: new Set(rules.flatMap((rule) => rule.open ?? [])),
  rules: new Set(rules.flatMap((rule, i) => (rule.open ? [i] : []))),
  ids: new Set(rules.flatMap((rule) => (rule.open ? [rule.creator.meta.id] : []))),
});
