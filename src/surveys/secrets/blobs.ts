import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SAFE_GIT, safeGitEnvironment } from '../../io/git.ts';
import { turn } from '../../lib/event-loop-turns.ts';
import { type Packed, packsOf } from './packs.ts';

/** Larger files of the past are not read. */
const MAX_BLOB = 64 * 1024 * 1024;

type Use = (index: number, bytes: Buffer | undefined, length: number, packed?: Packed) => void;

/**
 * Contents of git's objects, whose ids come in batches. `use` gets bytes that are good until it returns; undefined for
 * what is missing, is no file or is too large.
 */
export async function readBlobs(
  root: string,
  ids: Iterable<string[]> | AsyncIterable<string[]>,
  signal: AbortSignal,
  use: Use,
): Promise<void> {
  const packs = await packsOf(root, signal);
  const others: { index: number; id: string }[] = [];
  let index = 0;
  try {
    for await (const batch of ids) {
      for (const id of batch) {
        await turn();
        const packed = packs?.read(id, MAX_BLOB);
        if (packed === undefined) others.push({ index, id });
        else use(index, packed.bytes, packed.bytes.length, packed);
        index += 1;
      }
      if (signal.aborted) return;
    }
  } finally {
    // A list that broke off is read as far as it goes.
    packs?.close();
    if (others.length > 0)
      await askGit(
        root,
        others.map(({ id }) => id),
        signal,
        (i, bytes, length) => use(others[i]?.index ?? -1, bytes, length),
      );
  }
}

/** What is in no pack: git knows all the places, through one process. */
async function askGit(root: string, ids: readonly string[], signal: AbortSignal, use: Use): Promise<void> {
  const git = spawn('git', [...SAFE_GIT, 'cat-file', '--batch', '--buffer'], {
    cwd: root,
    env: safeGitEnvironment(),
    stdio: ['pipe', 'pipe', 'ignore'],
    signal,
  });
  const failed = new Promise<never>((_, fail) => git.on('error', fail));
  const asked = pipeline(Readable.from([`${ids.join('\n')}\n`]), git.stdin).catch(() => {});
  await Promise.race([failed, Promise.all([asked, new BatchOutput(use).read(git.stdout)])]);
}

/** `<id> <type> <size>\n<bytes>\n`, or `<id> missing\n` (git-cat-file, batch output), in chunks that are cut anywhere. */
class BatchOutput {
  readonly #use: Use;
  #index = 0;
  /** The beginning of a head whose end is still to come. */
  #rest: Buffer = Buffer.alloc(0);
  /** What is still to come of an object that is being put together, its line end included. */
  #wanted = 0;
  /** That object; undefined when it is not to be read. */
  #whole: Buffer | undefined;
  #filled = 0;

  constructor(use: Use) {
    this.#use = use;
  }

  async read(stream: AsyncIterable<Buffer>): Promise<void> {
    for await (const chunk of stream) this.#take(chunk);
  }

  #take(chunk: Buffer): void {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    this.#rest = Buffer.alloc(0);
    let at = 0;
    while (at < bytes.length) at = this.#wanted > 0 ? this.#fill(bytes, at) : this.#begin(bytes, at);
  }

  /** Puts the next bytes to an object that came in part. Where they end. */
  #fill(bytes: Buffer, at: number): number {
    const end = Math.min(at + this.#wanted, bytes.length);
    if (this.#whole) this.#filled += bytes.copy(this.#whole, this.#filled, at, end);
    this.#wanted -= end - at;
    if (this.#wanted === 0) this.#pass(this.#whole, this.#whole ? this.#filled - 1 : 0);
    return end;
  }

  /** Reads a head, and the object behind it if all of it is there. Where that ends. */
  #begin(bytes: Buffer, at: number): number {
    const end = bytes.indexOf(10, at);
    if (end === -1) {
      this.#rest = Buffer.from(bytes.subarray(at));
      return bytes.length;
    }
    const [, type, text = ''] = bytes.toString('latin1', at, end).split(' ');
    const begin = end + 1;
    if (type === 'missing' || text === '') {
      this.#pass(undefined, 0);
      return begin;
    }
    const size = Number(text);
    const isWanted = type === 'blob' && size <= MAX_BLOB;
    if (bytes.length - begin > size) {
      this.#pass(isWanted ? bytes.subarray(begin, begin + size) : undefined, isWanted ? size : 0);
      return begin + size + 1;
    }
    this.#wanted = size + 1;
    this.#whole = isWanted ? Buffer.allocUnsafe(size + 1) : undefined;
    this.#filled = 0;
    return begin;
  }

  #pass(bytes: Buffer | undefined, length: number): void {
    this.#use(this.#index, bytes, length);
    this.#index += 1;
  }
}
