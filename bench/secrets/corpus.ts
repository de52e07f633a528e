import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const MODULES = 'node_modules';
const TEXT = /\.(m?js|cjs|ts|mts|cts|json|md|css|html|map|ya?ml|txt)$/;

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args]);

/**
 * A repository of text files from the installed packages: at most `most` files, each larger than `minBytes` and smaller
 * than `maxBytes`.
 */
export function sources(
  folder: string,
  { most, minBytes = 0, maxBytes }: { most: number; minBytes?: number; maxBytes: number },
) {
  let bytes = 0;
  let files = 0;
  for (const path of readdirSync(MODULES, { recursive: true, encoding: 'utf8' }).sort()) {
    if (files === most) break;
    const from = join(MODULES, path);
    const { size } = statSync(from);
    if (!TEXT.test(path) || !statSync(from).isFile() || size > maxBytes || size < minBytes) continue;
    // secretlint ignores folders named node_modules.
    const to = join(folder, path.replaceAll('node_modules', 'modules'));
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to);
    bytes += size;
    files += 1;
  }
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  git(folder, 'add', '--all', '--force');
  git(folder, 'commit', '--quiet', '--message', 'sources');
  return { files, megabytes: bytes / 1e6 };
}

/** Adds a change: ten files, one new line in each. */
export function change(folder: string): void {
  const files = git(folder, 'ls-files', '-z').toString().split('\0').slice(0, 10);
  for (const file of files)
    writeFileSync(join(folder, file), `${readFileSync(join(folder, file), 'utf8')}\n// a line\n`);
  git(folder, 'commit', '--quiet', '--all', '--message', 'a change');
}

/** The number of files in the history. */
const FILES = 500;

/** A history of `versions` commits: each adds a line to a source file of an installed package. */
export function history(folder: string, versions: number): number {
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  const files = readdirSync(MODULES, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(m?js|ts)$/.test(path))
    .map((path) => join(MODULES, path))
    .filter((path) => statSync(path).isFile() && statSync(path).size > 4000 && statSync(path).size < 60_000)
    .slice(0, FILES)
    .map((path) => readFileSync(path, 'utf8').split('\n'));
  const parts: Buffer[] = [];
  let bytes = 0;
  for (let i = 0; i < versions; i += 1) {
    const lines = files[i % files.length] as string[];
    lines.splice((i * 7919) % lines.length, 0, `// change ${i}`);
    const content = Buffer.from(lines.join('\n'));
    bytes += content.length;
    const head = `commit refs/heads/main\ncommitter a <a@b.example> ${1_700_000_000 + i} +0000\ndata 1\nx\nM 100644 inline src/f${i % files.length}.ts\ndata ${content.length}\n`;
    parts.push(Buffer.from(head), content, Buffer.from('\n'));
  }
  const { status, stderr } = spawnSync('git', ['-C', folder, 'fast-import', '--quiet'], {
    input: Buffer.concat(parts),
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(String(stderr));
  // Packs as a server does: fast-import computes deltas against whatever object came before.
  git(folder, 'repack', '-adfq');
  git(folder, 'reset', '--quiet', '--hard');
  return bytes / 1e6;
}
