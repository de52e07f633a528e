import { type Failure, failure } from '../../io/failure.ts';
import { ownIn, treeOf } from '../../io/files.ts';
import { type Changed, changeSince, stagedChange } from '../../io/git-change.ts';
import type { Tree } from '../../io/product-folder.ts';
import type { ScanAnswer, ScanQuestion } from '../../io/secrets.ts';
import { judgeBefore, scanHistory, scanRange, scanStaged } from './history.ts';
import type { IndexedRule } from './indexed-rule.ts';
import { allRules } from './rules.ts';
import { Run } from './run.ts';

/** Looks for secrets, as `World.scan` does. */
export async function scan(
  question: ScanQuestion,
  of: Tree | string,
  signal: AbortSignal,
  rules: readonly IndexedRule[] = allRules(),
): Promise<ScanAnswer | Failure> {
  const run = new Run(question, { tree: treeOf(of), isOwn: await ownIn(of, signal) }, signal, rules);
  await SCOPES[question.scope](run);
  if (signal.aborted) return failure('deadline', 'the run’s time limit was reached before all files were scanned');
  return run.answer();
}

const SCOPES: Record<ScanQuestion['scope'], (run: Run) => Promise<void>> = {
  tree: (run) => run.tree(),
  async history(run) {
    await run.tree();
    await scanHistory(run);
  },
  async change(run) {
    const change = await changeSince(run.part, run.question.base ?? '', run.signal);
    if ('problem' in change) {
      run.isBaseless = true;
      run.collector.limits.push(`${change.problem}; all files were checked.`);
      return run.tree();
    }
    await run.changed(change.files);
    await judgeBefore(run, beforeOf(change.files));
    await scanRange(run, change.base);
  },
  async staged(run) {
    const change = await stagedChange(run.root, run.signal);
    if ('problem' in change) throw new Error(change.problem);
    await scanStaged(run, change.files);
    await judgeBefore(run, beforeOf(change.files));
  },
};

const beforeOf = (files: readonly Changed[]) => files.flatMap(({ before }) => before ?? []);
