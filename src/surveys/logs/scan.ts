import { type Failure, failure } from '../../io/failure.ts';
import type { LogAnswer, PersonalKind, ScanLogQuestion } from '../../io/logging.ts';
import type { SecretMatch } from '../../io/secrets.ts';
import { openLog } from './open.ts';
import { personalIn } from './personal.ts';

/** Only the first part of a larger file is read. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Lines are scanned for secrets in chunks of this size. */
const PIECE = 512 * 1024;
const MOST_SECRETS = 50;

/** Scans a text for secrets, with the result of `secretsIn`. */
type SecretsInText = (text: string, path: string) => Promise<SecretMatch[] | undefined>;

/** What a log file contains and should not: places and kinds, without values. */
export async function scanLog(
  question: ScanLogQuestion,
  root: string,
  secretsIn: SecretsInText,
  signal: AbortSignal,
): Promise<LogAnswer | Failure> {
  const opened = openLog(root, question.file, MOST_BYTES, signal);
  if ('kind' in opened) return opened;
  const scan = new LogScan(question, secretsIn);
  try {
    for await (const line of opened.lines) {
      scan.read(line);
      if (scan.isPieceFull) await scan.judgePiece();
    }
    await scan.judgePiece();
  } catch {
    return signal.aborted
      ? failure('deadline', 'the run’s time limit was reached')
      : failure('malformed', 'the file cannot be read');
  }
  return scan.answer(opened.isCut());
}

/** What was found so far. */
class LogScan {
  readonly #question: ScanLogQuestion;
  readonly #secretsIn: SecretsInText;
  #lines = 0;
  readonly #words = new Map<string, number>();
  readonly #personal = new Map<PersonalKind, { line: number; lines: number }>();
  readonly #requests = { lines: 0, withId: 0 };
  readonly #secrets: SecretMatch[] = [];
  /** The secret scan of a chunk did not finish. */
  #isPieceLost = false;
  #piece: string[] = [];
  #pieceSize = 0;

  constructor(question: ScanLogQuestion, secretsIn: SecretsInText) {
    this.#question = question;
    this.#secretsIn = secretsIn;
  }

  read(line: string): void {
    this.#lines += 1;
    this.#findWords(line);
    this.#findPersonal(line);
    countRequest(line, this.#requests);
    this.#piece.push(line);
    this.#pieceSize += line.length;
  }

  get isPieceFull(): boolean {
    return this.#pieceSize > PIECE;
  }

  /** Scans the lines since the last call for secrets. */
  async judgePiece(): Promise<void> {
    const { file } = this.#question;
    const begun = this.#lines - this.#piece.length;
    const secrets = this.#secrets.length < MOST_SECRETS ? await this.#secretsIn(this.#piece.join('\n'), file) : [];
    if (secrets === undefined) this.#isPieceLost = true;
    this.#secrets.push(...(secrets ?? []).map((each) => ({ ...each, file, line: each.line + begun })));
    this.#piece = [];
    this.#pieceSize = 0;
  }

  answer(isFileCut: boolean): LogAnswer {
    return {
      kind: 'answer',
      lines: this.#lines,
      words: [...this.#words].map(([word, line]) => ({ word, line })),
      personal: [...this.#personal].map(([what, place]) => ({ what, ...place })),
      secrets: this.#secrets.slice(0, MOST_SECRETS),
      requests: this.#requests,
      isCut: this.#isPieceLost || isFileCut,
    };
  }

  #findWords(line: string): void {
    for (const word of this.#question.words)
      if (!this.#words.has(word) && line.includes(word)) this.#words.set(word, this.#lines);
  }

  #findPersonal(line: string): void {
    for (const what of personalIn(line)) {
      const known = this.#personal.get(what) ?? { line: this.#lines, lines: 0 };
      this.#personal.set(what, { ...known, lines: known.lines + 1 });
    }
  }
}

/**
 * A line about a request has a method and a path, or a JSON field with its URL; a request ID connects the lines of one
 * request.
 */
const REQUEST =
  /\b(?:GET|POST|PUT|PATCH|DELETE)\b["\s,]+(?:"?(?:url|path)"?\s*[:=]\s*"?)?\/|"(?:url|path|route)"\s*:\s*"\//;
const ID =
  /\b(?:req(?:uest)?[-_]?id|x-request-id|trace[-_]?id|correlation[-_]?id|cf-ray|x-vercel-id|reqId|traceparent)\b["'\s]*[:=]\s*["']?[\w:./-]{4,}|\[[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22,}\]|\brequest_id=\S{4,}/i;

function countRequest(line: string, requests: LogAnswer['requests']): void {
  if (!REQUEST.test(line)) return;
  requests.lines += 1;
  if (ID.test(line)) requests.withId += 1;
}
