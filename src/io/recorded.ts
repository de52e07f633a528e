import { withoutValues } from '../lib/value-like.ts';
import { failure } from './failure.ts';
import { askOf, everyQuestion, isOfRepository, QUESTION_NAMES, type QuestionName, questionKey } from './questions.ts';
import type { World } from './world.ts';

type Kept = Exclude<QuestionName, 'list'>;

/** The questions that a recording keeps; the list of files is stored separately. */
export const KEPT = QUESTION_NAMES.filter((name): name is Kept => name !== 'list');

/** All questions of one run and their answers, by question key. */
export interface Recording {
  version: 1;
  tool: string;
  started: string;
  durationMs: number;
  resolvers: readonly string[];
  /** The input of the run: the target, and the launch.yml settings that affect judging. */
  request: unknown;
  asked: Record<Kept, Record<string, unknown>>;
  files: string[] | null;
}

export interface RecordingWorld extends World {
  recording(tool: string, request: unknown, durationMs: number): Recording;
}

/** By which an answer is found again. A path or a name in the question may be called after a key. */
function recordedKey(name: QuestionName, question: unknown): string {
  const key = questionKey(question);
  return isOfRepository(name) ? withoutValues(key) : key;
}

/**
 * Forwards every question and records the answer. Keys are sorted, so that two recordings can be compared line by line.
 */
export function recordingWorld(world: World): RecordingWorld {
  const asked = Object.fromEntries(KEPT.map((name) => [name, {}])) as Recording['asked'];
  let files: string[] | null = null;
  const questions = everyQuestion((name, { isKept, kept }) => async (question) => {
    const answer = await askOf(world, name)(question);
    if (name !== 'list' && isKept?.(question) !== false)
      asked[name][recordedKey(name, question)] = kept?.(answer) ?? answer;
    return answer;
  });
  return {
    resolvers: world.resolvers,
    now: world.now,
    elapsed: () => world.elapsed(),
    pause: (ms) => world.pause(ms),
    ...questions,
    list: async () => {
      files = await world.list();
      return files;
    },
    recording: (tool, request, durationMs) => ({
      version: 1,
      tool,
      started: world.now.toISOString(),
      durationMs,
      resolvers: world.resolvers,
      request,
      asked: Object.fromEntries(KEPT.map((name) => [name, sorted(asked[name])])) as Recording['asked'],
      files,
    }),
  };
}

/** The world at the time of the recording. Questions that were not asked then fail. */
export function replayedWorld(recording: Recording): World {
  const questions = everyQuestion((name) => async (question) => {
    const answers = name === 'list' ? {} : (recording.asked[name] ?? {});
    const key = recordedKey(name, question);
    if (Object.hasOwn(answers, key)) return answers[key];
    return failure('not-recorded', 'this was not asked when the recording was made');
  });
  return {
    resolvers: recording.resolvers,
    now: new Date(recording.started),
    elapsed: () => recording.durationMs,
    pause: async () => undefined,
    ...questions,
    async list() {
      if (recording.files === null) throw new Error('the repository was not read when the recording was made');
      return recording.files;
    },
  };
}

function sorted(answers: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));
}
