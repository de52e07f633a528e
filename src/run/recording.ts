import * as z from 'zod';
import { configSchema } from '../config/schema.ts';
import { isOfRepository } from '../io/questions.ts';
import { KEPT, type Recording } from '../io/recorded.ts';
import { withoutValues } from '../lib/value-like.ts';
import { inert } from '../report/inert.ts';
import { UsageError } from './process.ts';
import { ANSWERS } from './recording-schema.ts';
import { readInput } from './settings.ts';

/** The limit for a recording: pages, screenshots and files of a whole run. */
const MAX_BYTES = 256 * 1024 * 1024;

const stage = z.looseObject({ domain: z.string().optional(), isRepository: z.boolean().optional() });

const recordingSchema = z.looseObject({
  version: z.literal(1),
  started: z.iso.datetime(),
  durationMs: z.number().min(0),
  resolvers: z.array(z.string()).max(100),
  request: stage.extend({
    config: z.looseObject({}),
    notes: z.array(z.string()).max(1000).default([]),
    zone: z.looseObject({ file: z.string(), text: z.string() }).optional(),
    run: z.looseObject({}).optional(),
  }),
  asked: z.partialRecord(z.enum(KEPT), z.record(z.string(), z.unknown())),
  files: z.array(z.string()).max(1_000_000).nullable(),
});

/** Reports damage with its position, because a recording decides the result. */
export function readRecording(file: string, cwd: string): Recording {
  const text = readInput(file, cwd, 'replay', { most: MAX_BYTES });
  const refuse = (why: string) => new UsageError(`--replay ${JSON.stringify(file)}: ${why}.`);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw refuse('it is not a recording; --record writes one');
  }
  const read = recordingSchema.safeParse(data);
  if (!read.success) throw refuse(`it is not a recording, or is damaged at ${pathOf(read.error)}; --record writes one`);
  for (const [kind, answers] of Object.entries(read.data.asked))
    for (const [question, answer] of Object.entries(answers ?? {})) {
      const whole = ANSWERS[kind as keyof typeof ANSWERS].safeParse(answer);
      if (!whole.success) throw refuse(`the recording is damaged at asked.${kind}, ${shownQuestion(question)}`);
    }
  const { config } = read.data.request;
  const valid = configSchema.safeParse(config);
  if (!valid.success) throw refuse(`the recording is damaged at request.config, ${pathOf(valid.error)}`);
  return { ...read.data, request: { ...read.data.request, config: valid.data } } as unknown as Recording;
}

const pathOf = (error: z.ZodError) => JSON.stringify(error.issues[0]?.path.join('.') ?? '');
const shownQuestion = (question: string) => inert(question, 120);

/** Removes keys from pages and files, because a recording may be shared. */
export async function recordingText(recording: Recording): Promise<string> {
  const { fetch, read } = recording.asked;
  const texts = { fetch: await withoutKeys(fetch, 'body'), read: await withoutKeys(read, 'text') };
  const repository = OF_REPOSITORY.map((name) => [name, everyText(recording.asked[name], withoutValues)]);
  const asked = { ...recording.asked, ...Object.fromEntries(repository), ...texts };
  const files = recording.files?.map(withoutValues) ?? null;
  return `${JSON.stringify({ ...recording, asked, files }, null, 1)}\n`;
}

/** What is told of the repository: names and paths. Texts of files are searched instead. */
const OF_REPOSITORY = KEPT.filter((name) => isOfRepository(name) && name !== 'read');

/** Answers with every text in them changed. */
function everyText<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((each) => everyText(each, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, everyText(each, change)])) as T;
}

/** Each text separately; a text that could not be searched is dropped. */
async function withoutKeys(answers: Record<string, unknown>, name: 'body' | 'text'): Promise<Record<string, unknown>> {
  const { withoutSecrets } = await import('../surveys/secrets/text.ts');
  const hidden = Object.entries(answers).map(async ([question, answer]) => {
    const text = (answer as Record<string, unknown>)[name];
    if (typeof text !== 'string' || text === '') return [question, answer];
    return [question, { ...(answer as object), [name]: (await withoutSecrets(text, 'recorded')) ?? '' }];
  });
  return Object.fromEntries(await Promise.all(hidden));
}
