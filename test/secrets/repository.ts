import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ScanAnswer, ScanQuestion } from '../../src/io/secrets.ts';
import { scan } from '../../src/surveys/secrets/scan.ts';

/** A git repository of its own, for the length of a test. */
export interface Repository {
  folder: string;
  write(files: Record<string, string | Buffer>): void;
  git(...args: string[]): string;
  /** Commits everything, and says the commit. */
  commit(files?: Record<string, string | Buffer>): string;
  scan(question?: Partial<ScanQuestion>): Promise<ScanAnswer>;
}

export async function inRepository<T>(use: (repository: Repository) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-secrets-'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
      stdio: ['ignore', 'pipe', 'ignore'],
    }).toString();
  const write = (files: Record<string, string | Buffer>) => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  };
  git('init', '--quiet', '--initial-branch', 'main');
  try {
    return await use({
      folder,
      write,
      git,
      commit(files = {}) {
        write(files);
        git('add', '--all');
        git('commit', '--quiet', '--allow-empty', '--message', 'x');
        return git('rev-parse', 'HEAD').trim();
      },
      scan: (question = {}) => scanOf(folder, question),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function scanOf(folder: string, question: Partial<ScanQuestion> = {}): Promise<ScanAnswer> {
  const whole = { scope: 'tree' as const, ignore: [], heedComments: true, verify: [], salt: 'a test', ...question };
  const answer = await scan(whole, folder, AbortSignal.timeout(60_000));
  if (answer.kind === 'failure') throw new Error(answer.reason);
  return answer;
}

/** Where something was found, for short. */
export const places = ({ matches }: ScanAnswer) =>
  matches.map(
    ({ provider, file, line, where }) => `${provider} ${file}:${line}${where === 'tree' ? '' : ` (${where})`}`,
  );
