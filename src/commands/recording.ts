import * as z from 'zod';
import { KEPT, type Recording } from '../world/recorded.ts';
import { readInput } from './settings.ts';
import { UsageError } from './usage.ts';

/** Pages, pictures and files of a whole run. */
const MAX_BYTES = 256 * 1024 * 1024;

const recordingSchema = z.looseObject({
  version: z.literal(1),
  started: z.iso.datetime(),
  durationMs: z.number(),
  resolvers: z.array(z.string()),
  request: z.looseObject({ config: z.looseObject({}) }),
  asked: z.partialRecord(z.enum(KEPT), z.record(z.string(), z.unknown())),
  files: z.array(z.string()).nullable(),
});

export function readRecording(file: string, cwd: string): Recording {
  const text = readInput(file, cwd, 'replay', { most: MAX_BYTES });
  try {
    return recordingSchema.parse(JSON.parse(text)) as unknown as Recording;
  } catch {
    throw new UsageError(`--replay ${JSON.stringify(file)}: it is no recording; --record writes one.`);
  }
}

/** Pages and files may have keys in them, and a recording is handed on. */
export async function recordingText(recording: Recording): Promise<string> {
  const { fetch, read } = recording.asked;
  const asked = { ...recording.asked, fetch: await withoutKeys(fetch, 'body'), read: await withoutKeys(read, 'text') };
  return `${JSON.stringify({ ...recording, asked }, null, 1)}\n`;
}

/** Each text by itself; one that could not be searched is not kept. */
async function withoutKeys(answers: Record<string, unknown>, name: 'body' | 'text'): Promise<Record<string, unknown>> {
  const { withoutSecrets } = await import('../secrets/text.ts');
  const hidden = Object.entries(answers).map(async ([question, answer]) => {
    const text = (answer as Record<string, unknown>)[name];
    if (typeof text !== 'string' || text === '') return [question, answer];
    return [question, { ...(answer as object), [name]: (await withoutSecrets(text, 'recorded')) ?? '' }];
  });
  return Object.fromEntries(await Promise.all(hidden));
}
