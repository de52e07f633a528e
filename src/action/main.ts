import * as core from '@actions/core';
import { runAction } from './modes.ts';
import type { Runner } from './runner.ts';

const LEVELS = { error: core.error, warning: core.warning, notice: core.notice };

/** Runs this process's step in the GitHub Actions runner. */
export function runStep(mode: string | undefined): Promise<void> {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  process.once('SIGTERM', () => controller.abort());
  const runner: Runner = {
    // Composite actions pass `INPUT_BLOCK_ON`, because some shells drop names with a hyphen.
    input: (name) => core.getInput(name) || core.getInput(name.replaceAll('-', '_')),
    annotate: ({ level, message, title, file, line }) =>
      LEVELS[level](message, {
        title,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { startLine: line }),
      }),
    // On a runner without a summary file (act, an old GHES), only the summary is lost, not the verdict.
    summarize: async (text) => {
      if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(text).write();
    },
    output: core.setOutput,
    log: core.info,
    mask: core.setSecret,
    fail: core.setFailed,
    stdout: { write: (text) => process.stdout.write(text) },
    cwd: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
    temp: process.env['RUNNER_TEMP'] ?? process.cwd(),
    env: process.env,
    isApart: true,
    signal: controller.signal,
  };
  return runAction(runner, mode);
}
