import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fakeKeys } from '../../src/sandbox/repository.ts';
import { NODE } from '../support/program.ts';

/** The framework, if it is on this machine. */
const HAS_IT = spawnSync('pre-commit', ['--version']).status === 0;

(HAS_IT ? describe : describe.skip)('the pre-commit framework, with the hook of this repository', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'launch-gate-pre-commit-'));
    execFileSync('git', ['-C', folder, 'init', '--quiet']);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** `pre-commit try-repo` on what is staged. */
  function tried(text: string) {
    writeFileSync(join(folder, 'app.ts'), text);
    execFileSync('git', ['-C', folder, 'add', '--all']);
    const { status, stdout, stderr } = spawnSync('pre-commit', ['try-repo', resolve('.'), 'launch-gate-secrets'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${dirname(NODE)}:${process.env['PATH']}`, PRE_COMMIT_HOME: `${folder}.home` },
    });
    return { status, said: `${stdout}${stderr}` };
  }

  test('lets a clean commit pass', () => {
    const { status, said } = tried('export const key = process.env.STRIPE_SECRET_KEY;\n');
    expect({ status, said: status === 0 ? '' : said }).toEqual({ status: 0, said: '' });
    expect(said).toMatch(/Launch Gate: secrets\.+Passed/);
  });

  test('stops one with a key, and says where it is', () => {
    const key = fakeKeys.stripe();
    const { status, said } = tried(`export const key = '${key}';\n`);
    expect(status).toBe(1);
    expect(said).toMatch(/Launch Gate: secrets\.+Failed[\s\S]*app\.ts:1/);
    expect(said).not.toContain(key);
  });
});
