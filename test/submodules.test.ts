import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findingsOf, unknownsOf } from '../src/gate/report.ts';
import { listFiles } from '../src/io/files.ts';
import { fakeKeys } from '../src/sandbox/repository.ts';
import { runCheck } from './sandbox.ts';

let folder: string;
let root: string;
let library: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'launch-gate-modules-'));
  [root, library] = [join(folder, 'product'), join(folder, 'library')];
  for (const repository of [root, library]) git(folder, 'init', '--quiet', '--initial-branch', 'main', repository);
  commit(library, 'old.ts', `export const key = '${fakeKeys.stripe()}';\n`);
  commit(root, 'package.json', '{}');
  git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library, 'vendor/library');
  git(root, 'commit', '--quiet', '--message', 'a library');
});
afterEach(() => rmSync(folder, { recursive: true }));

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-C', cwd, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], { stdio: 'pipe' })
    .toString()
    .trim();
function commit(cwd: string, file: string, text: string): void {
  writeFileSync(join(cwd, file), text);
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--message', file);
}
const found = async (...args: string[]) => {
  const { report } = await runCheck(['--only', 'secrets', '--no-verify', ...args], root);
  return {
    places: findingsOf(report.checks).map(({ place }) => 'file' in place && place.file),
    unknown: unknownsOf(report.checks).map(({ place }) => place),
  };
};

describe('a submodule', () => {
  test('that is checked out is part of the product', async () => {
    expect(await listFiles(root, new AbortController().signal)).toEqual([
      '.gitmodules',
      'package.json',
      'vendor/library/old.ts',
    ]);
    expect(await found()).toEqual({ places: ['vendor/library/old.ts'], unknown: [] });
  });

  test('that a change moves brings what is new in it, and nothing of before', async () => {
    const module = join(root, 'vendor/library');
    commit(module, 'new.ts', `export const other = '${fakeKeys.stripe()}';\n`);
    git(root, 'add', '--all');
    git(root, 'commit', '--quiet', '--message', 'a newer library');
    expect(await found('--diff', 'HEAD^')).toEqual({ places: ['vendor/library/new.ts'], unknown: [] });
    // One that a change brings is new as a whole.
    expect((await found('--diff', 'HEAD^^')).places).toEqual(['vendor/library/new.ts', 'vendor/library/old.ts']);
  });

  test('that is not checked out is neither searched nor taken for a file', async () => {
    git(root, 'submodule', '--quiet', 'deinit', '--force', 'vendor/library');
    expect((await found()).places).toEqual([]);
    expect((await found('--diff', 'HEAD^')).places).toEqual([]);
  });
});
