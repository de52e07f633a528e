import { type Failure, failure } from '../../io/failure.ts';
import { listFiles, treeOf } from '../../io/files.ts';
import type { LoggingAnswer, LoggingQuestion } from '../../io/logging.ts';
import { fromProduct, type Tree } from '../../io/product-folder.ts';
import { isProduct } from '../../lib/product-paths.ts';
import { codeOf, MARKUP, otherLanguages, SCRIPT, textOf, turns, unreadBecause } from '../code/sources.ts';
import { loggingOf } from './calls.ts';
import { isOtherLogging, otherLogCalls } from './other-calls.ts';

/** A file with more calls is generated. */
const MOST_CALLS = 200;

/** What the product’s code passes to its logs, and how its loggers are configured. */
export async function surveyLogging(
  { within }: LoggingQuestion,
  of: Tree | string,
  signal: AbortSignal,
): Promise<LoggingAnswer | Failure> {
  const tree = treeOf(of);
  const { root } = tree;
  const answer: LoggingAnswer = { kind: 'answer', calls: [], loggers: [], files: 0, unread: [] };
  const turn = turns(signal);
  const files = await listFiles(of, signal);
  const own = within === undefined ? files : files.filter((file) => within.includes(file));
  let isFiltered = false;
  for (const file of own) {
    if (await turn()) return failure('deadline', 'the run’s time limit was reached');
    const isScript = SCRIPT.test(file) || MARKUP.test(file);
    if (!isProduct(file) || !(isScript || isOtherLogging(file))) continue;
    const text = textOf(root, file);
    if (text === undefined) {
      const reason = unreadBecause(root, file);
      if (reason !== undefined) answer.unread.push({ file, reason });
      continue;
    }
    answer.files += 1;
    if (/\bfilter_parameters\b/.test(text)) isFiltered = true;
    const found = isScript
      ? await loggingOf(codeOf(text, file), file)
      : { calls: otherLogCalls(text, file), loggers: [] };
    if ('reason' in found) answer.unread.push({ file, ...found });
    else {
      answer.calls.push(...found.calls.slice(0, MOST_CALLS));
      answer.loggers.push(...found.loggers);
    }
  }
  answer.unread.push(...otherLanguages(own));
  const rails = own.find((file) => fromProduct(tree, file) === 'config/application.rb');
  if (rails !== undefined) answer.loggers.push({ library: 'Rails', file: rails, line: 1, masks: isFiltered });
  return answer;
}
