import { type Failure, failure } from '../../io/failure.ts';
import type { LogAnswer, PersonalKind, ScanLogQuestion } from '../../io/logging.ts';
import type { SecretMatch } from '../../io/secrets.ts';
import { openLog } from './open.ts';
import { personalIn } from './personal.ts';

/** Of a larger file the first part is read. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Lines are looked through for secrets in pieces of this size. */
const PIECE = 512 * 1024;
const MOST_SECRETS = 50;

/** Secrets in a text, as `secretsIn` of the secrets tells them. */
type SecretsInText = (text: string, path: string) => Promise<SecretMatch[] | undefined>;

/** What stands in a log file that should not: places and kinds, and no value. */
export async function scanLog(
  { file, words }: ScanLogQuestion,
  root: string,
  secretsIn: SecretsInText,
  signal: AbortSignal,
): Promise<LogAnswer | Failure> {
  const opened = openLog(root, file, MOST_BYTES, signal);
  if ('kind' in opened) return opened;
  const found = {
    words: new Map<string, number>(),
    personal: new Map<PersonalKind, { line: number; lines: number }>(),
  };
  const answer: LogAnswer = {
    kind: 'answer',
    lines: 0,
    words: [],
    personal: [],
    secrets: [],
    requests: { lines: 0, withId: 0 },
    isCut: false,
  };
  let piece: string[] = [];
  let size = 0;
  const judge = async () => {
    const begun = answer.lines - piece.length;
    const secrets = answer.secrets.length < MOST_SECRETS ? await secretsIn(piece.join('\n'), file) : [];
    if (secrets === undefined) answer.isCut = true;
    answer.secrets.push(...(secrets ?? []).map((each) => ({ ...each, file, line: each.line + begun })));
    piece = [];
    size = 0;
  };
  try {
    for await (const line of opened.lines) {
      answer.lines += 1;
      for (const word of words) if (!found.words.has(word) && line.includes(word)) found.words.set(word, answer.lines);
      for (const what of personalIn(line)) {
        const known = found.personal.get(what) ?? { line: answer.lines, lines: 0 };
        found.personal.set(what, { ...known, lines: known.lines + 1 });
      }
      countRequest(line, answer.requests);
      piece.push(line);
      size += line.length;
      if (size > PIECE) await judge();
    }
    await judge();
  } catch {
    return signal.aborted
      ? failure('deadline', 'the run’s time was over')
      : failure('malformed', 'the file cannot be read');
  }
  return {
    ...answer,
    isCut: answer.isCut || opened.isCut(),
    words: [...found.words].map(([word, line]) => ({ word, line })),
    personal: [...found.personal].map(([what, place]) => ({ what, ...place })),
    secrets: answer.secrets.slice(0, MOST_SECRETS),
  };
}

/** A line about a request has a method and a path, or a status; one request’s lines are found by its id. */
const REQUEST =
  /\b(?:GET|POST|PUT|PATCH|DELETE)\b["\s,]+(?:"?(?:url|path)"?\s*[:=]\s*"?)?\/|"(?:url|path|route)"\s*:\s*"\//;
const ID =
  /\b(?:req(?:uest)?[-_]?id|x-request-id|trace[-_]?id|correlation[-_]?id|cf-ray|x-vercel-id|reqId|traceparent)\b["'\s]*[:=]\s*["']?[\w:./-]{4,}|\[[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22,}\]|\brequest_id=\S{4,}/i;

function countRequest(line: string, requests: LogAnswer['requests']): void {
  if (!REQUEST.test(line)) return;
  requests.lines += 1;
  if (ID.test(line)) requests.withId += 1;
}
