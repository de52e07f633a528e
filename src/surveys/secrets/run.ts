import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { readBytes } from '../../io/disk/read.ts';
import { listFiles } from '../../io/files.ts';
import { git } from '../../io/git.ts';
import type { Changed } from '../../io/git-change.ts';
import type { Tree } from '../../io/product-folder.ts';
import type { ScanAnswer, ScanQuestion, SecretMatch } from '../../io/secrets.ts';
import { turn } from '../../lib/event-loop-turns.ts';
import { pathsLike } from '../../lib/globs.ts';
import { mayBeSecret } from '../../lib/placeholders.ts';
import { entriesOf, MOST_PACKED, NotUnpacked } from './archives.ts';
import { Collector, type Located } from './collector.ts';
import { isDatabase, tablesOf } from './database-file.ts';
import { isArchive, isBinaryName, isDocument, isEnvironment, isKeyFile, isServed, outputFiles } from './files.ts';
import type { IndexedRule } from './indexed-rule.ts';
import { isForThisMachine } from './local-certificates.ts';
import { byPlace, byWeight, weight } from './match-order.ts';
import { keysOfPast } from './past-keys.ts';
import { makeReader, readable, readSmall } from './reading.ts';
import { type Judge, makeScanner } from './scanner.ts';
import { tried } from './verify.ts';

/** More matches than these say nothing new; the answer says that it was cut. */
const MAX_MATCHES = 2000;

/** What is scanned of a repository. */
interface Part {
  tree: Tree;
  isOwn(path: string): boolean;
}

/** One scan: what it has and what it found so far. */
export class Run {
  readonly question: ScanQuestion;
  readonly part: Tree;
  readonly root: string;
  readonly signal: AbortSignal;
  readonly collector: Collector;
  readonly judge: Judge;
  /** What a change did not bring. */
  readonly before: Collector;
  readonly isIgnored: (path: string) => boolean;
  isBaseless = false;
  private files = 0;
  private documents = 0;
  private readonly packed: { file: string; reason: string }[] = [];
  private readonly environments: ScanAnswer['environments'] = [];

  constructor(question: ScanQuestion, { tree, isOwn }: Part, signal: AbortSignal, rules: readonly IndexedRule[]) {
    this.judge = makeScanner(rules);
    this.question = question;
    this.part = tree;
    this.root = tree.root;
    this.signal = signal;
    this.collector = new Collector(question);
    this.before = new Collector(question);
    const ignored = pathsLike(question.ignore);
    this.isIgnored = (path) => ignored(path) || !isOwn(path);
  }

  async tree(): Promise<void> {
    const listed = await listFiles(this.part, this.signal);
    this.noteEnvironments(listed);
    await this.read(listed, (path) => (isServed(path) ? 'output' : 'tree'));
    const { paths, unread } = outputFiles(this.root, listed);
    this.collector.unread.push(...unread);
    await this.read(paths, () => 'output');
  }

  count(path: string): void {
    this.files += 1;
    if (isDocument(path)) this.documents += 1;
  }

  /** The files that a change touched; what they held before is judged beside it. */
  async changed(files: readonly Changed[]): Promise<void> {
    const paths = files.map(({ path }) => path);
    this.noteEnvironments(paths);
    await this.read(paths, (path) => (isServed(path) ? 'output' : 'tree'));
  }

  private noteEnvironments(listed: readonly string[]): void {
    for (const file of listed.filter((path) => isEnvironment(path) && !this.isIgnored(path))) {
      const text = readSmall(join(this.root, file));
      if (text !== undefined) this.noteEnvironment(file, text);
    }
  }

  /** The names in it; what is no name may be a value. */
  noteEnvironment(file: string, text: string): void {
    const values = parseEnv(text);
    const names = Object.keys(values).filter(
      (name) => /^[A-Za-z_]\w{0,80}$/.test(name) && mayBeSecret(values[name] ?? ''),
    );
    this.environments.push({ file, names });
  }

  private async read(paths: readonly string[], where: (path: string) => SecretMatch['where']): Promise<void> {
    const read = makeReader();
    const gone: string[] = [];
    for (const path of paths) {
      await turn();
      if (this.signal.aborted) return;
      if (this.isIgnored(path)) continue;
      if (isArchive(path)) await this.archive(path, where(path));
      if (isBinaryName(path)) continue;
      const whole = `${this.root}/${path}`;
      const result = read(whole, ({ bytes, length, linesBefore, bytesBefore }) =>
        this.judge.look(
          bytes,
          length,
          this.collector.file(path, where(path), whole, { linesBefore, charactersBefore: bytesBefore }),
        ),
      );
      if (typeof result === 'object') this.collector.unread.push({ file: path, reason: result.reason });
      else if (result === 'gone') gone.push(path);
      else if (isKeyFile(path)) this.keyFile(path, whole);
      if (result === 'done') this.count(path);
    }
    await this.noteGone(gone);
    await this.judge.finish();
  }

  /** What is in an archive, file by file; one that cannot be unpacked is named. */
  private async archive(file: string, where: SecretMatch['where']): Promise<void> {
    const bytes = readBytes(join(this.root, file), { most: MOST_PACKED, within: this.root });
    if (!Buffer.isBuffer(bytes)) {
      if (bytes.refused !== 'missing') this.packed.push({ file, reason: bytes.reason });
      return;
    }
    try {
      const entries = isDatabase(file, bytes) ? tablesOf(join(this.root, file)) : entriesOf(file, bytes);
      for await (const { path, bytes: inner } of entries) {
        if (this.signal.aborted) return;
        const text = readable(inner, inner.length);
        this.judge.look(text.bytes, text.length, this.collector.file(file, where, `/${path}`, { inside: path }));
      }
      this.count(file);
    } catch (error) {
      if (!(error instanceof NotUnpacked)) throw error;
      this.packed.push({ file, reason: error.message });
    }
  }

  /** What was deleted holds nothing; what is listed and not here for another reason was not looked at. */
  private async noteGone(gone: readonly string[]): Promise<void> {
    if (gone.length === 0) return;
    const [deleted, skipped] = await Promise.all([
      git(this.root, ['ls-files', '-z', '--deleted'], this.signal),
      git(this.root, ['ls-files', '-z', '-t', '--cached'], this.signal),
    ]);
    // `S PATH`: git was told not to bring it here (git-sparse-checkout).
    const absent = new Set(skipped?.split('\0').flatMap((row) => (row.startsWith('S ') ? [row.slice(2)] : [])));
    const known = new Set([...(deleted?.split('\0') ?? []), ...absent]);
    const sparse = gone.filter((path) => absent.has(path)).length;
    if (sparse > 0)
      this.collector.limits.push(`The checkout is sparse: ${sparse} files of the repository are missing.`);
    for (const file of gone.filter((path) => !known.has(path)))
      this.collector.unread.push({ file, reason: 'git lists it but it is missing: its name may not be UTF-8' });
  }

  /** A file that is a key as a whole; secretlint knows one kind of them from the inside. */
  private keyFile(path: string, whole: string): void {
    this.collector.keyFile(path, 'tree');
    if (path.endsWith('.p12')) this.judge.look(Buffer.alloc(0), 0, this.collector.file(path, 'tree', whole));
  }

  async answer(): Promise<ScanAnswer> {
    await this.judge.finish();
    const old = new Set(this.before.found().map(({ match }) => dedupeKey(match)));
    const fresh = this.collector.found().filter(({ match }) => !old.has(dedupeKey(match)));
    const pleaded = this.question.scope === 'change' ? fresh.map((each) => this.withoutPlea(each)) : fresh;
    const wanted = pleaded.map((each) => this.withCertificate(each));
    const works = await tried(wanted, this.question.verify, this.signal);
    const here = onceEach(wanted.filter(({ match }) => match.where !== 'history').map(({ match }) => match));
    const past = await keysOfPast(
      this,
      wanted.filter(({ match }) => match.where === 'history'),
      here,
    );
    const found = [...here, ...past].map((match) => judgedBy(works, match)).sort(byWeight);
    // Those that count come first: what is cut behind them changes nothing.
    if (weight(found[MAX_MATCHES]) === 0)
      this.collector.limits.push(`Only the first ${MAX_MATCHES} of ${found.length} places are listed.`);
    return {
      kind: 'answer',
      matches: found.slice(0, MAX_MATCHES).sort(byPlace),
      unread: this.collector.unread,
      limits: this.collector.limits,
      ...(this.isBaseless && { isBaseless: true as const }),
      files: this.files,
      documents: this.documents,
      environments: this.environments,
      ...(this.packed.length > 0 && { packed: this.packed }),
    };
  }

  /** A private key opens nothing elsewhere when its certificate is for this machine. */
  private withCertificate(located: Located): Located {
    const { match, secret } = located;
    const mayBeLocal = secret.startsWith('-----BEGIN') && match.where === 'tree' && match.lowered === undefined;
    if (!mayBeLocal || match.inside !== undefined) return located;
    return isForThisMachine(this.root, match.file, secret)
      ? { ...located, match: { ...match, lowered: 'local' } }
      : located;
  }

  /** A permission that comes with what it permits is none. Without the base, one that opens a block may be from before. */
  private withoutPlea(located: Located): Located {
    const { allowed, ...match } = located.match;
    const isPleaded = allowed !== undefined || (this.isBaseless && isInBlock(this.root, match));
    return { ...located, match: isPleaded ? { ...match, isPleaded } : match };
  }
}

/** Does a comment further up switch secretlint off? */
function isInBlock(root: string, { file, line }: SecretMatch): boolean {
  const above = readSmall(join(root, file))?.split('\n').slice(0, line) ?? [];
  return above.some((text) => /\bsecretlint-disable\b(?!-)/.test(text));
}

/**
 * The same secret, of the same weight: new is what was made up in a test and is moved into a source, what is copied to
 * where visitors see it, and what a comment allowed that is gone.
 */
const dedupeKey = ({ print, lowered, file, where, allowed }: SecretMatch) =>
  [print, lowered, allowed, where === 'output' || isServed(file)].join(' ');

/** Where a file is read in pieces, what lies in two of them is one place. */
function onceEach(matches: readonly SecretMatch[]): SecretMatch[] {
  return [
    ...new Map(matches.map((match) => [`${match.file} ${match.inside} ${match.line} ${match.print}`, match])).values(),
  ];
}

/** What its provider says of a key outweighs how it looks. */
function judgedBy(works: Awaited<ReturnType<typeof tried>>, match: SecretMatch): SecretMatch {
  const said = works.get(match.print);
  if (said === undefined) return match;
  return said === 'works' ? { ...match, works: true } : { ...match, lowered: match.lowered ?? 'refused' };
}
