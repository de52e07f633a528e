import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { hasHook, withHook } from '../src/cli/init/hook.ts';
import { fakeKeys } from '../src/sandbox/repository.ts';
import { CLI, NODE, start } from './support/program.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'launch-gate-hook-'));
  execFileSync('git', ['-C', folder, 'init', '--quiet', '--initial-branch', 'main']);
});
afterEach(() => rmSync(folder, { recursive: true }));

const init = (...args: string[]) => start(CLI, ['init', '--hook', ...args], { cwd: folder });
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** Commits as a person does, with this Node first on the path. */
function commit(file: string, text: string, ...more: string[]) {
  write(file, text);
  execFileSync('git', ['-C', folder, 'add', '--all']);
  return spawnSync('git', ['-c', 'user.name=ana', '-c', 'user.email=a@b.example', 'commit', '-m', 'one', ...more], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: `${dirname(NODE)}:${process.env['PATH']}`, HOME: folder },
  });
}

describe('launch-gate init --hook', () => {
  test('stops a commit with a key, says which, and lets a clean one pass without a word', async () => {
    expect(await init()).toMatchObject({ exit: 0, stdout: expect.stringContaining('Written: .git/hooks/pre-commit.') });
    expect(statSync(join(folder, '.git/hooks/pre-commit')).mode & 0o111).toBe(0o111);
    const clean = commit('a.ts', 'export const key = process.env.STRIPE_SECRET_KEY;\n');
    expect({ status: clean.status, stderr: clean.stderr }).toEqual({ status: 0, stderr: '' });
    expect(clean.stdout).not.toContain('GO');
    const key = fakeKeys.stripe();
    const stopped = commit('b.ts', `export const key = '${key}';\n`);
    expect(stopped.status).toBe(1);
    expect(`${stopped.stdout}${stopped.stderr}`).toMatch(/NO-GO[\s\S]*b\.ts:1/);
    expect(`${stopped.stdout}${stopped.stderr}`).not.toContain(key);
    expect(commit('b.ts', `export const key = '${key}';\n`, '--no-verify').status).toBe(0);
  });

  test('twice changes nothing, and a hook of one’s own is left as it is', async () => {
    await init();
    const before = read('.git/hooks/pre-commit');
    expect((await init()).stdout).toBe('Not changed: .git/hooks/pre-commit already scans for secrets.\n');
    expect(read('.git/hooks/pre-commit')).toBe(before);
    write('.git/hooks/pre-commit', '#!/bin/sh\nexec make lint\n');
    const { exit, stderr } = await init();
    expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringMatching(/Add this line to it: .*--staged/) });
    expect(read('.git/hooks/pre-commit')).toBe('#!/bin/sh\nexec make lint\n');
  });

  test('goes where the repository’s settings put hooks', async () => {
    execFileSync('git', ['-C', folder, 'config', 'core.hooksPath', 'hooks']);
    expect((await init()).stdout).toContain('Written: hooks/pre-commit.');
  });

  test('is a line of husky’s hook, after what is there', async () => {
    write('.husky/pre-commit', 'npx lint-staged');
    expect((await init()).stdout).toContain('Written: .husky/pre-commit.');
    expect(read('.husky/pre-commit')).toMatch(
      /^npx lint-staged\n# Launch Gate: .*\nsaid=\$\(.* --staged --no-verify 2>&1\)/,
    );
    expect(read('.husky/pre-commit')).not.toContain(folder);
  });

  test('is a command of lefthook, and its other commands and remarks stay', async () => {
    write('lefthook.yml', '# ours\npre-commit:\n  commands:\n    lint:\n      run: npm run lint # quick\n');
    await init();
    expect(read('lefthook.yml')).toContain('# ours\n');
    expect(read('lefthook.yml')).toContain('run: npm run lint # quick\n');
    expect(parse(read('lefthook.yml'))['pre-commit'].commands['launch-gate'].run).toMatch(
      / check --only secrets --staged/,
    );
  });

  test('is a local hook of the pre-commit framework', async () => {
    write(
      '.pre-commit-config.yaml',
      'repos:\n  - repo: https://example.com/hooks # pinned\n    rev: v1\n    hooks: [{ id: x }]\n',
    );
    await init();
    expect(read('.pre-commit-config.yaml')).toContain('# pinned');
    expect(parse(read('.pre-commit-config.yaml')).repos[1]).toMatchObject({
      repo: 'local',
      hooks: [{ id: 'launch-gate-secrets', language: 'system', pass_filenames: false }],
    });
    expect((await init()).stdout).toMatch(/^Not changed/);
  });

  test('outside of a repository says so', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'launch-gate-none-'));
    expect(await start(CLI, ['init', '--hook'], { cwd: outside })).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('--hook needs a git repository'),
    });
    rmSync(outside, { recursive: true });
  });
});

test.each([
  ['pre-commit', 'repos: none\n'],
  ['pre-commit', 'a: [\n'],
  ['lefthook', '- a\n'],
] as const)('a file of %s that is not what it should be is left: %j', (tool, text) => {
  expect(withHook(tool, text, 'launch-gate check --staged')).toBeUndefined();
});

test('a hook is known by what it does', () => {
  expect(hasHook('npx launch-gate check --only secrets --staged')).toBe(true);
  expect(hasHook('launch-gate handover')).toBe(false);
});
