import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scan } from '../src/surveys/secrets/scan.ts';

/**
 * False positives on clean trees: the sources of ten popular packages as published on npm today, each with a lockfile.
 */
const PACKAGES = [
  'react',
  'express',
  'lodash',
  'axios',
  'next',
  'vue',
  'webpack',
  'prisma',
  'stripe',
  '@supabase/supabase-js',
];
const MOST = 1;

const folder = mkdtempSync(join(tmpdir(), 'launch-gate-clean-'));
try {
  for (const name of PACKAGES) {
    const into = join(folder, name.replaceAll('/', '-'));
    mkdirSync(into);
    const archive =
      execFileSync('npm', ['pack', name, '--silent'], { cwd: into, encoding: 'utf8' }).trim().split('\n').at(-1) ?? '';
    execFileSync('tar', ['xzf', archive, '--strip-components=1'], { cwd: into });
    rmSync(join(into, archive));
    const project = join(into, 'project');
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), '{}');
    const lock = ['install', name, '--package-lock-only', '--ignore-scripts', '--silent', '--no-audit'];
    execFileSync('npm', lock, { cwd: project, stdio: 'ignore' });
  }
  const question = { scope: 'tree' as const, ignore: [], heedComments: false, verify: [], salt: 'bench' };
  const answer = await scan(question, folder, AbortSignal.timeout(300_000));
  if (answer.kind === 'failure') throw new Error(answer.reason);
  const found = answer.matches.filter(({ isPublic, lowered }) => isPublic === undefined && lowered !== 'stand-in');
  for (const { file, line, name, lowered } of found)
    console.log(`${file}:${line}  ${name}${lowered ? ` (${lowered})` : ''}`);
  const rate = (1000 * found.length) / answer.files;
  console.log(`${found.length} findings in ${answer.files} files: ${rate.toFixed(2)} in 1,000 (at most ${MOST})`);
  if (rate > MOST) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
