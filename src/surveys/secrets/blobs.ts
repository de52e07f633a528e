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
  await Promise.race([failed, Promise.all([asked, parse(git.stdout, use)])]);
}

/** `<id> <type> <size>\n<bytes>\n`, or `<id> missing\n` (git-cat-file, batch output). */
async function parse(stream: AsyncIterable<Buffer>, use: Use) {
  let index = 0;
  let rest: Buffer = Buffer.alloc(0);
  /** What is still to come of an object that is being put together, its line end included. */
  let wanted = 0;
  let whole: Buffer | undefined;
  let filled = 0;
  for await (const chunk of stream) {
    const bytes: Buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    rest = Buffer.alloc(0);
    let at = 0;
    while (at < bytes.length) {
      if (wanted > 0) {
        const part = Math.min(wanted, bytes.length - at);
        if (whole) filled += bytes.copy(whole, filled, at, at + part);
        wanted -= part;
        at += part;
        if (wanted > 0) continue;
        use(index, whole, filled - 1);
        index += 1;
        continue;
      }
      const end = bytes.indexOf(10, at);
      if (end === -1) {
        rest = Buffer.from(bytes.subarray(at));
        break;
      }
      const [, type, text = ''] = bytes.toString('latin1', at, end).split(' ');
      at = end + 1;
      if (type === 'missing' || text === '') {
        use(index, undefined, 0);
        index += 1;
        continue;
      }
      const size = Number(text);
      const isWanted = type === 'blob' && size <= MAX_BLOB;
      if (bytes.length - at > size) {
        use(index, isWanted ? bytes.subarray(at, at + size) : undefined, isWanted ? size : 0);
        index += 1;
        at += size + 1;
        continue;
      }
      wanted = size + 1;
      whole = isWanted ? Buffer.allocUnsafe(size + 1) : undefined;
      filled = isWanted ? 0 : 1;
    }
  }
}
