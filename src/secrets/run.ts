import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parseEnv } from 'node:util';
import { listFiles } from '../world/files.ts';
import type { ScanAnswer, ScanQuestion, SecretMatch } from '../world/world.ts';
import type { Lines } from './change.ts';
import { Collector, type Located } from './collector.ts';
import { commitsOf } from './commits.ts';
import { ignoring, isBinaryName, isEnvironment, isKeyFile, isServed, outputFiles } from './files.ts';
import { makeJudge } from './judge.ts';
import { makeReader } from './reading.ts';
import { allRules } from './rules.ts';

/** After so long others get a turn: DNS and HTTP are being timed meanwhile. */
const TURN_MS = 12;
/** More matches than these say nothing new; the answer says that it was cut. */
const MAX_MATCHES = 2000;

/** One scan: what it has and what it found so far. */
export class Run {
  readonly question: ScanQuestion;
  readonly root: string;
  readonly signal: AbortSignal;
  readonly collector: Collector;
  readonly judge = makeJudge(allRules());
  /** What a change did not bring. */
  readonly before: Collector;
  readonly isIgnored: (path: string) => boolean;
  files = 0;
  private readonly environments: ScanAnswer['environments'] = [];
  private readonly lines = new Map<string, Lines>();

  constructor(question: ScanQuestion, root: string, signal: AbortSignal) {
    this.question = question;
    this.root = root;
    this.signal = signal;
    this.collector = new Collector(question);
    this.before = new Collector(question);
    this.isIgnored = ignoring(question.ignore);
  }

  async tree(): Promise<void> {
    const listed = await listFiles(this.root, this.signal);
    this.noteEnvironments(listed);
    await this.read(listed, (path) => (isServed(path) ? 'output' : 'tree'));
    await this.read(outputFiles(this.root, listed), () => 'output');
  }

  /** The files that a change touched, and of each only what it added. */
  async changed(lines: Map<string, Lines>): Promise<void> {
    for (const [path, added] of lines) this.lines.set(path, added);
    this.noteEnvironments([...lines.keys()]);
    await this.read([...lines.keys()], (path) => (isServed(path) ? 'output' : 'tree'));
  }

  keepLines(path: string, lines: Lines): void {
    this.lines.set(path, lines);
  }

  private noteEnvironments(listed: readonly string[]): void {
    for (const file of listed.filter((path) => isEnvironment(path) && !this.isIgnored(path))) {
      try {
        const values = parseEnv(readFileSync(join(this.root, file), 'utf8'));
        this.environments.push({ file, names: Object.keys(values).filter((name) => (values[name] ?? '') !== '') });
      } catch {
        this.collector.unread.push({ file, reason: 'it cannot be read' });
      }
    }
  }

  private async read(paths: readonly string[], where: (path: string) => SecretMatch['where']): Promise<void> {
    const read = makeReader();
    let turn = performance.now();
    for (const path of paths) {
      if (performance.now() - turn > TURN_MS) {
        await nextTurn();
        turn = performance.now();
      }
      if (this.signal.aborted) return;
      if (isBinaryName(path) || this.isIgnored(path)) continue;
      const whole = `${this.root}/${path}`;
      const result = read(whole, ({ bytes, length, linesBefore }) =>
        this.judge.look(bytes, length, this.collector.file(path, where(path), whole, { linesBefore })),
      );
      if (typeof result === 'object') this.collector.unread.push({ file: path, reason: result.reason });
      else if (isKeyFile(path)) this.keyFile(path, whole);
      this.files += 1;
    }
    await this.judge.finish();
  }

  /** A file that is a key as a whole; secretlint knows one kind of them from the inside. */
  private keyFile(path: string, whole: string): void {
    this.collector.keyFile(path);
    if (path.endsWith('.p12')) this.judge.look(Buffer.alloc(0), 0, this.collector.file(path, 'tree', whole));
  }

  async answer(): Promise<ScanAnswer> {
    await this.judge.finish();
    const old = new Set(this.before.found().map(({ match }) => match.print));
    const found = withoutRepeats(this.collector.found().filter((each) => this.isWanted(each, old)));
    const shown = found.sort(byPlace).slice(0, MAX_MATCHES);
    if (found.length > shown.length)
      this.collector.limits.push(`Only the first ${MAX_MATCHES} of ${found.length} places are listed.`);
    return {
      kind: 'answer',
      matches: await this.withCommits(shown),
      unread: this.collector.unread,
      limits: this.collector.limits,
      files: this.files,
      environments: this.environments,
    };
  }

  /** Of a changed file, what it added; of its history, what was not there before. */
  private isWanted({ match: { file, line, where, print }, height }: Located, old: ReadonlySet<string>): boolean {
    if (where === 'history') return !old.has(print);
    const added = this.lines.get(file);
    return added === undefined || added === 'all' || added.some(([from, to]) => line <= to && line + height > from);
  }

  private async withCommits(found: readonly Located[]): Promise<SecretMatch[]> {
    const versions = found.flatMap(({ match, blob }) => (blob === undefined ? [] : [{ id: blob, path: match.file }]));
    if (versions.length === 0) return found.map(({ match }) => match);
    const commits = await commitsOf(this.root, versions, this.signal);
    return found.map(({ match, blob }) => {
      const commit = blob === undefined ? undefined : commits.get(blob);
      return commit === undefined ? match : { ...match, commit };
    });
  }
}

/** What still lies in the tree is not told again from the history, nor any twice in one file's versions. */
function withoutRepeats(found: readonly Located[]): Located[] {
  const here = new Set(found.filter(({ match }) => match.where !== 'history').map(({ match }) => match.print));
  const seen = new Set<string>();
  return found.filter(({ match: { where, print, file } }) => {
    if (where !== 'history') return true;
    const isNew = !here.has(print) && !seen.has(`${print} ${file}`);
    seen.add(`${print} ${file}`);
    return isNew;
  });
}

const byPlace = ({ match: a }: Located, { match: b }: Located) =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.print < b.print ? -1 : 1);
