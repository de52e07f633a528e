import { createHmac } from 'node:crypto';
import { providers } from '../../catalog/key-kinds/index.ts';
import type { Provider } from '../../catalog/key-kinds/provider.ts';
import type { ScanAnswer, ScanQuestion, SecretMatch } from '../../io/secrets.ts';
import { isMadeUp } from '../../lib/product-paths.ts';
import { RULE_PREFIX } from './indexed-rule.ts';
import type { JudgedFile, Reported } from './jobs.ts';
import { allowedBy, classify, isPleadedIn, isProved, providerOf, publicStart } from './match.ts';
import { KEY_FILE } from './preset-providers.ts';

interface Report {
  reported: Reported;
  path: string;
  where: SecretMatch['where'];
  /** The blob it was read from, in history. */
  blob?: string;
  /** The path in an archive. */
  inside?: string;
  /** The commit that it is a message of. */
  commit?: string;
}

/** No file that people wrote holds more. */
const MAX_IN_FILE = 1000;
const PRINT_DIGITS = 10;

/** A match, and what is to be known of it besides. */
export interface Located {
  match: SecretMatch;
  /** Never leaves this folder. */
  secret: string;
  /** The content it was read from, in history. */
  blob: string | undefined;
  /** What was said of it, but for a file that is a key as a whole. */
  reported?: Reported;
}

/** Gathers what the judge reports, and turns it into an answer without any secret in it. */
export class Collector {
  readonly unread: ScanAnswer['unread'] = [];
  readonly limits: string[] = [];
  private readonly reports: Report[] = [];
  private readonly keyFiles: Located[] = [];
  private readonly question: Pick<ScanQuestion, 'salt' | 'heedComments' | 'scope'>;

  constructor(question: Pick<ScanQuestion, 'salt' | 'heedComments' | 'scope'>) {
    this.question = question;
  }

  /** How the judge is to name a file, and where its findings go. */
  file(
    path: string,
    where: SecretMatch['where'],
    judged: string,
    more: Partial<JudgedFile> & Pick<Report, 'blob' | 'inside' | 'commit'> = {},
  ): JudgedFile {
    const { blob, inside, commit, ...rest } = more;
    const of = {
      ...{ path, where },
      ...(blob !== undefined && { blob }),
      ...(inside !== undefined && { inside }),
      ...(commit !== undefined && { commit }),
    };
    let left = MAX_IN_FILE;
    return {
      path: judged,
      // A change could take its own keys out of sight: what its comments say is read off the lines.
      ignoreComments: !this.question.heedComments || this.question.scope === 'change',
      found: (reported) => {
        left -= 1;
        if (left >= 0) this.reports.push({ reported, ...of });
        if (left === -1) this.unread.push({ file: path, reason: `it has more than ${MAX_IN_FILE} matches` });
      },
      gaveUp: () => this.unread.push({ file: path, reason: 'a pattern took too long on it' }),
      ...rest,
    };
  }

  /** One match a place, the most telling one. */
  found(): Located[] {
    const files = Map.groupBy(this.reports, ({ path, where, blob, inside }) => [where, path, blob, inside].join('\0'));
    return [
      ...this.keyFiles,
      ...[...files.values()].flatMap((here) => withoutLists(best(here)).map((each) => this.located(each))),
    ];
  }

  /** A file that is a key as a whole, by its name: the file itself is what must go. */
  keyFile(path: string, where: SecretMatch['where'], blob?: string): void {
    const match: SecretMatch = {
      ...named(KEY_FILE),
      file: path,
      line: 1,
      start: '',
      print: this.print(path),
      where,
      ...(isMadeUp(path) && { lowered: 'fixture' }),
    };
    this.keyFiles.push({ match, secret: '', blob });
  }

  private print(text: string): string {
    return createHmac('sha256', this.question.salt).update(text).digest('hex').slice(0, PRINT_DIGITS);
  }

  private located({ reported, path, where, blob, inside, commit }: Report): Located {
    const told = classify(reported, inside === undefined ? path : `${path}/${inside}`);
    const allowed = this.question.heedComments ? (allowedBy(reported.context) ?? reported.plea) : undefined;
    const match: SecretMatch = {
      ...named(providerOf(reported)),
      file: path,
      ...(inside !== undefined && { inside }),
      ...(commit !== undefined && { commit }),
      line: reported.line,
      start: publicStart(reported),
      print: this.print(reported.secret),
      where,
      ...(told !== 'live' && told !== 'public' && { lowered: told }),
      ...(isProved(reported) && { isProved: true as const }),
      ...(providerOf(reported).isGeneric && { isGuess: true as const }),
      ...(told === 'public' && { isPublic: true as const, ...modeOf(reported) }),
      ...(allowed !== undefined && { allowed }),
      ...(this.question.scope === 'change' && isPleadedIn(reported.context) && { isPleaded: true as const }),
    };
    return { match, secret: reported.secret, blob, reported };
  }
}

function modeOf(reported: Reported): Pick<SecretMatch, 'mode'> {
  const { test } = providerOf(reported);
  return test === undefined ? {} : { mode: test.test(reported.secret) ? 'test' : 'live' };
}

const named = ({ id, name, opens, revoke }: Provider) => ({ provider: id, name, opens, revoke });

/** Where several rules see the same text, the one that knows most: ours, the preset's, then those that go by a name. */
function best(found: readonly Report[]): Report[] {
  const [wrapped, plain] = [true, false].map((isUnwrapped) =>
    apart(found.filter(({ reported }) => (reported.isUnwrapped === true) === isUnwrapped)),
  ) as [Report[], Report[]];
  // What is unwrapped has the rest of the file, too, and tells more of a line than its wrapping does.
  const known = new Set(plain.map(keyOf));
  const inside = wrapped.filter((each) => !known.has(keyOf(each)));
  const lines = new Set(inside.map(({ reported }) => reported.line));
  return [...inside, ...plain.filter((each) => !(isGuess(each) && lines.has(each.reported.line)))];
}

/** So many values of one name and length in one file are the ids of what it lists. */
const MANY = 8;

/** What a general name tells of each row of a list tells nothing: `['name' => 'Visa', 'key' => '46c5...'], ...` */
function withoutLists(found: readonly Report[]): Report[] {
  const rows = Map.groupBy(found.filter(isGuess), ({ reported: { context, secret } }) => {
    const line = context.split('\n').at(-1) ?? '';
    const before = line.slice(0, Math.max(0, line.indexOf(secret))).slice(-80);
    return `${/([\w-]{1,80})["']?\s{0,3}(?:=>|[:=,(])\s{0,3}["'`]?$/.exec(before)?.[1] ?? line.length} ${secret.length}`;
  });
  const listed = [...rows.values()].filter((row) => new Set(row.map(({ reported }) => reported.secret)).size >= MANY);
  const isListed = new Set(listed.flat());
  return found.filter((each) => !isListed.has(each));
}

const keyOf = ({ reported }: Report) => `${reported.line} ${reported.secret}`;
const isGuess = ({ reported }: Report) => providerOf(reported).isGeneric === true;

function apart(found: readonly Report[]): Report[] {
  const kept: Report[] = [];
  for (const each of [...found].sort((a, b) => rank(a) - rank(b))) {
    if (!kept.some((other) => overlap(other.reported.range, each.reported.range))) kept.push(each);
  }
  return kept;
}

const order = new Map(providers.map(({ id, isGeneric }, i) => [`${RULE_PREFIX}${id}`, isGeneric ? 2000 + i : i]));
const rank = ({ reported }: Report) => order.get(reported.rule) ?? 1000;
const overlap = (a: readonly [number, number], b: readonly [number, number]) => a[0] < b[1] && b[0] < a[1];
