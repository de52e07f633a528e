import { type Failure, failure } from '../../io/failure.ts';
import { listFiles, treeOf } from '../../io/files.ts';
import type { Tree } from '../../io/product-folder.ts';
import type { BundledAnswer } from '../../io/variables.ts';
import { makeAutomaton } from './automaton.ts';
import { isServed, outputFiles } from './files.ts';
import { makeReader } from './reading.ts';

/** A shorter one stands somewhere by chance. */
const LEAST = 12;

/** Where the values of some variables stand in what visitors download: names, files and lines, and no value. */
export async function bundled(
  names: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  of: Tree | string,
  signal: AbortSignal,
): Promise<BundledAnswer | Failure> {
  const { root } = treeOf(of);
  const secrets = names.flatMap((name) => {
    const value = env[name] ?? '';
    return value.length >= LEAST && /^[\x20-\x7e]+$/.test(value) ? [{ name, value }] : [];
  });
  const listed = await listFiles(of, signal);
  // Committed or not: what is built is in the folders of it.
  const built = outputFiles(
    root,
    listed.filter((path) => /(^|\/)package\.json$/.test(path)),
  ).paths;
  const files = [...new Set([...built, ...listed.filter(isServed)])];
  const answer: BundledAnswer = { kind: 'answer', places: [], tried: secrets.length, files: files.length };
  if (secrets.length === 0 || files.length === 0) return answer;
  const automaton = makeAutomaton(secrets.map(({ value }) => value));
  const read = makeReader();
  for (const file of files) {
    if (signal.aborted) return failure('deadline', 'the run’s time limit was reached');
    read(`${root}/${file}`, ({ bytes, length, linesBefore }) => {
      automaton.search(bytes, length, (word, end) => {
        const { name, value } = secrets[word] as (typeof secrets)[number];
        // The automaton takes either case, and a key is one in its own only.
        const isIt = bytes.toString('latin1', end - value.length, end) === value;
        const line = 1 + linesBefore + bytes.subarray(0, end).filter((byte) => byte === 10).length;
        if (isIt && !answer.places.some((each) => each.name === name && each.file === file))
          answer.places.push({ name, file, line });
      });
    });
  }
  return answer;
}
