import { type Failure, failure } from '../../io/failure.ts';
import type { SearchAnswer, SearchQuestion } from '../../io/file-types.ts';
import { listFiles, treeOf } from '../../io/files.ts';
import type { Tree } from '../../io/product-folder.ts';
import { turn } from '../../lib/event-loop-turns.ts';
import { makeAutomaton } from './automaton.ts';
import { isBinaryName } from './files.ts';
import { makeReader } from './reading.ts';

/** So many places of one word say enough. */
const MOST_PLACES = 400;
/** Written by machines, and full of names of what is used by what is used. */
const LOCK_FILE =
  /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|[\w.-]+\.lock|go\.sum)$/i;

/** Where words stand in the files of a repository, as `World.search` does. */
export async function search(
  { words }: SearchQuestion,
  of: Tree | string,
  signal: AbortSignal,
): Promise<SearchAnswer | Failure> {
  const { root } = treeOf(of);
  const automaton = makeAutomaton(words);
  const places: SearchAnswer['places'] = [];
  const left = words.map(() => MOST_PLACES);
  const read = makeReader();
  for (const file of await listFiles(of, signal)) {
    await turn();
    if (signal.aborted) return failure('deadline', 'the run’s time limit was reached before all files were searched');
    if (isBinaryName(file) || LOCK_FILE.test(file)) continue;
    read(`${root}/${file}`, ({ bytes, length, linesBefore }) => {
      automaton.search(bytes, length, (word, end) => {
        if ((left[word] as number) <= 0) return;
        left[word] = (left[word] as number) - 1;
        places.push({ word: words[word] as string, file, line: 1 + linesBefore + linesTo(bytes, end) });
      });
    });
  }
  return { kind: 'answer', places: places.sort(byPlace) };
}

const byPlace = (a: SearchAnswer['places'][number], b: SearchAnswer['places'][number]) =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.word < b.word ? -1 : 1);

function linesTo(bytes: Buffer, to: number): number {
  let lines = 0;
  for (let i = bytes.indexOf(10); i !== -1 && i < to; i = bytes.indexOf(10, i + 1)) lines += 1;
  return lines;
}
