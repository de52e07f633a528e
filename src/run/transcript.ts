import type { Hide } from '../gate/redact.ts';
import type { World } from '../io/world.ts';
import type { Exchange } from '../report/transcript.ts';
import type { Process } from './process.ts';
import { put } from './settings.ts';

/** The same world; messages to assistants are recorded in `said`. Answers contain no planted secret. */
export function withTranscript(world: World, said: Exchange[]): World {
  return {
    ...world,
    elapsed: () => world.elapsed(),
    converse: async (request) => {
      const answer = await world.converse(request);
      const { url, session, turn, message } = request;
      said.push({
        url,
        session,
        turn,
        message,
        reply: answer.kind === 'answer' ? answer.text : { failed: answer.reason },
      });
      return answer;
    },
  };
}

/** Writes the transcript without secrets that a reply may contain. */
export async function writeTranscript(
  file: string,
  said: readonly Exchange[],
  hide: Hide,
  { cwd }: Pick<Process, 'cwd'>,
): Promise<void> {
  const [{ withoutSecrets }, { transcript }] = await Promise.all([
    import('../surveys/secrets/text.ts'),
    import('../report/transcript.ts'),
  ]);
  const clean = async (text: string) => hide((await withoutSecrets(text, 'transcript.txt')) ?? UNSEARCHED);
  const kept = said.map(async (each) => ({
    ...each,
    message: await clean(each.message),
    reply: typeof each.reply === 'string' ? await clean(each.reply) : each.reply,
  }));
  put(file, cwd, transcript(await Promise.all(kept)));
}

const UNSEARCHED = '(not shown: it could not be searched for secrets)';
