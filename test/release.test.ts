import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

interface Job {
  permissions: Record<string, string>;
  steps: { name?: string; run?: string; uses?: string; with?: Record<string, string> }[];
}
const { jobs, on } = parse(readFileSync('.github/workflows/release.yml', 'utf8')) as {
  jobs: Record<string, Job>;
  on: object;
};
const script = (job: string, words: string) =>
  jobs[job]?.steps.find(({ name }) => name?.includes(words))?.run ?? 'false';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'launch-gate-release-'));
  mkdirSync(join(folder, 'bin'));
  git('init', '--quiet', '--initial-branch', 'main');
});
afterEach(() => rmSync(folder, { recursive: true }));

const git = (...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=ana', '-c', 'user.email=a@b.example', ...args])
    .toString()
    .trim();

/** Released versions, each a commit. */
function released(...versions: string[]): void {
  for (const version of versions) {
    git('commit', '--quiet', '--allow-empty', '--message', version);
    git('tag', `v${version}`);
  }
}

/** Runs a step's script for a tag, with programs that only write down how they were called. */
function run(job: string, words: string, tag: string, fails: RegExp = /^(gh release view|npm view)/) {
  for (const name of ['gh', 'npm']) {
    const file = join(folder, 'bin', name);
    const lines = ['#!/bin/bash', `call="${name} $*"`, `echo "$call" >> calls`, `[[ ! "$call" =~ ${fails.source} ]]`];
    writeFileSync(file, lines.join('\n'));
    chmodSync(file, 0o755);
  }
  const { status, stdout } = spawnSync('bash', ['-eo', 'pipefail', '-c', script(job, words)], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
      TAG: tag,
      GITHUB_SHA: git('rev-parse', 'HEAD'),
      GITHUB_REPOSITORY: 'launch-gate/launch-gate',
    },
  });
  const calls = existsSync(join(folder, 'calls')) ? readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n') : [];
  return { status, stdout, calls };
}

describe('a release', () => {
  test('is of a tag that is the version, has its changes, and is on a branch that is released', () => {
    writeFileSync(join(folder, 'package.json'), '{"version":"1.2.3"}');
    writeFileSync(join(folder, 'CHANGELOG.md'), '# Changes\n\n## Unreleased\n\n## 1.2.3\n\n- More.\n');
    released('1.2.3');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    const status = (tag: string) => run('check', 'The tag is the version', tag).status;
    expect([status('v1.2.3'), status('v1.2.4')]).toEqual([0, 1]);
    git('update-ref', '-d', 'refs/remotes/origin/main');
    expect(status('v1.2.3')).toBe(1);
    git('update-ref', 'refs/remotes/origin/release-v1', 'HEAD');
    expect(status('v1.2.3')).toBe(0);
  });

  test('takes its notes from the changes of its version alone', () => {
    writeFileSync(join(folder, 'CHANGELOG.md'), '# C\n## Unreleased\n- x\n## 1.2.3\n- a\n- b\n## 1.2.30\n- c\n');
    released('1.2.3');
    const { calls } = run('publish', 'Make the release', 'v1.2.3');
    expect(calls.at(-1)).toMatch(/^gh release create v1\.2\.3 launch-gate-1\.2\.3\.tgz --verify-tag .*--latest=true$/);
    expect(readFileSync(join(folder, 'notes.md'), 'utf8')).toBe('- a\n- b\n');
  });

  test('of an older line is neither the latest on npm nor on GitHub', () => {
    writeFileSync(join(folder, 'CHANGELOG.md'), '');
    released('1.2.3', '2.0.0', '1.2.4');
    expect(run('publish', 'Publish on npm', 'v1.2.4').calls.at(-1)).toMatch(/--provenance --tag line-v1$/);
    expect(run('publish', 'Make the release', 'v1.2.4').calls.at(-1)).toMatch(/--latest=false$/);
    expect(run('publish', 'Publish on npm', 'v2.0.0').calls.at(-1)).toMatch(/--provenance --tag latest$/);
  });

  test('that is run again publishes nothing twice', () => {
    released('1.2.3');
    expect(run('publish', 'Publish on npm', 'v1.2.3', /^nothing/).calls).toEqual([
      'npm view launch-gate@1.2.3 version',
    ]);
    expect(run('publish', 'Make the release', 'v1.2.3', /^nothing/).calls.at(-1)).toBe('gh release view v1.2.3');
  });

  test.each([
    ['the newest of its line', ['1.2.3', '1.10.0'], 'v1.10.0', true],
    ['a patch of an older minor', ['1.2.3', '1.10.0', '1.2.4'], 'v1.2.4', false],
    ['the newest of an older major', ['1.2.3', '2.0.0', '1.2.4'], 'v1.2.4', true],
  ])('moves the major tag only forward: %s', (_, versions, tag, moves) => {
    released(...versions);
    const { calls, stdout } = run('publish', 'Move the major tag', tag);
    expect(calls).toEqual(moves ? [expect.stringMatching(/^gh api --method PATCH .*tags\/v1 --field sha=/)] : []);
    if (!moves) expect(stdout).toBe('v1 stays at v1.10.0, which is newer than v1.2.4.\n');
  });

  test('attests what is loaded: the action’s own files and the package', () => {
    const attest = jobs['publish']?.steps.find(({ uses }) => uses?.startsWith('actions/attest@'));
    const [first = '', ...others] = (attest?.with?.['subject-path'] ?? '').trim().split('\n');
    expect([first, ...others]).toEqual(['action.yml', 'actions/**/*', 'dist/**/*', 'launch-gate-*.tgz']);
    expect(jobs['publish']?.permissions).toEqual({
      contents: 'write',
      'id-token': 'write',
      attestations: 'write',
    });
    expect(on).toEqual({ push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } });
  });
});
