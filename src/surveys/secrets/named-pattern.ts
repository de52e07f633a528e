import { type Form, ownText, type Part } from '../../catalog/key-kinds/provider.ts';
import { escapeRegExp } from '../../lib/globs.ts';
import { kindOfPath } from '../../lib/product-paths.ts';
import { isRandom } from '../../lib/randomness.ts';
import { beginsWord, moreWords, nameSource, plainNameSource } from './naming.ts';

type NamedForm = Extract<Form, { kind: 'named' }>;

/** Finds the keys of one form. */
export interface Pattern {
  /** `given`: the whole name that the secret is given to, for a form that goes by names. */
  matches(content: string, path: string): Iterable<{ index: number; secret: string; given?: string }>;
}

export const source = (part: Part) =>
  typeof part === 'string' ? escapeRegExp(part) : `[${part.chars}]{${part.min},${part.max}}`;

/** The set of the last run may not go on, nor may letters and digits: else it is a part of something longer. */
export function edgeOf(parts: readonly Part[]): string {
  const last = parts.at(-1);
  return `(?![${typeof last === 'object' ? last.chars : 'A-Za-z0-9'}])`;
}

/** Names of where a secret lies, or of what goes with it; what they are given is none. */
const NO_VALUE =
  /[_.-](file|name|path|arn|header|id|guid|url|uri|host|ref|version|prefix|label|org|topic|region|project)s?$|[a-z](File|Name|Path|Arn|Header|Id|ID|Guid|Url|URL|Uri|Host|Ref|Version|Prefix|Label|Org|Topic|Region|Project)s?$/;

/**
 * Lists of digests and versions that programs write, keys that each build of Next.js makes anew, and the settings of Nx,
 * whose token only reads a cache (Nx, Enable authentication: it may be committed).
 */
const LOCK_FILE =
  /(?:^|\/)nx\.json$|\.symbols$|(?:^|\/)\.next\/(?!static\/)[^.]{0,200}-manifest\.js(?:on)?$|(?:^|[/.-])(?:lock|lockb|sum|resolved)$|(?:^|[/.-])lock\.(?:json|ya?ml)$|(?:^|\/)(?:SHA\d*SUMS?|checksums?|manifest)(?:\.\w+)?$/i;

/** The type of a variable, as Go, TypeScript, Java, Rust and Python write it. */
const TYPE = "(?:\\s?:?\\s?(?:[Ss]tring|str|&(?:'static )?str|char\\s?\\*|Optional\\[str\\])\\??)?";
/** What gives a value to a name. */
const SIGN = '(?:%3[AaDd]|=3D|\\\\u003[AaDd]|=>|:=|[:=]{1,4}|[.+]=|\\?\\?=?|\\?[:=]|\\|\\|=?|:-|[,>(|{])';
/** The second half of a pair: `name: X, value: "..."`, `default("...")`. */
const VALUE_IS = '["\'`]?(?:value|default|fallback)["\'`]?\\s{0,2}[:=(]>?\\s{0,2}';
const CLOSE = '(?:["\'`\\]\\\\)}]{0,4}(?:</key>)?|%2[27])';
const OPEN = '(?:["\'`(\\[{\\\\<@]{0,4}|%2[27])';
/** `ENV NAME value` of a Dockerfile, `login me password x`: blanks alone give. */
const BLANKS = '[ \\t]{1,3}';

/** What stands between a name and its value; other names, lines and objects only as far as `blanks` and `far` say. */
const givesWithin = (blanks: string, far: string) =>
  `(${CLOSE}${blanks}{0,3}${TYPE}${blanks}{0,8}(?:${SIGN}${far}(?:${VALUE_IS})?|[,;]?\\s{1,40}${VALUE_IS}|\\s{0,40}<string>|${BLANKS})${OPEN})`;
const GIVES = givesWithin('\\s', '\\s{0,40}');
const GIVES_AT_ONCE = givesWithin('[ \\t]', '[ \\t]{0,8}');

/** A name that few others have, perhaps longer, something that gives, and the value to its end. */
export function namedPattern(form: NamedForm): Pattern {
  const find = finder(form, nameSource, GIVES);
  return {
    *matches(content, path) {
      if (LOCK_FILE.test(path)) return;
      for (const { name, gives, secret, begin, before } of find(content)) {
        if (isAbout(name) || isAbout(outerOf(name)) || NEXT_OF_LIST.test(gives)) continue;
        if (isBlank(gives) && !isCapital(before + name)) continue;
        if (isRandom(ownText(secret, [form])) && /\d/.test(secret))
          yield { index: begin, secret, given: before + name };
      }
    },
  };
}

/** A name, what gives, and a value to its end. */
interface Given {
  /** What stands before the part of the name that the rule knows: `my.resend` of `my.resendApiKey`. */
  before: string;
  name: string;
  gives: string;
  secret: string;
  /** Where the whole name and the secret begin. */
  start: number;
  begin: number;
}

function finder({ names, parts }: NamedForm, sourceOf: (name: string) => string, gives: string) {
  const value = parts.map(source).join('');
  const pattern = new RegExp(`(${names.map(sourceOf).join('|')})${gives}(${value})${edgeOf(parts)}`, 'gi');
  // Names count in either case, and the letters of a key as they are written.
  const exact = new RegExp(`^${value}$`);
  return function* (content: string): Generator<Given> {
    for (const { index, 0: whole, 1: name = '', 2: given = '', 3: secret = '' } of wholeNames(pattern, content)) {
      const begin = index + whole.length - secret.length;
      // What is taken for a value may be the next name: `apiKey = process.env.API_KEY || "..."`.
      pattern.lastIndex = begin;
      if (!exact.test(secret)) continue;
      const before = nameBefore(content, index);
      yield { before, name, gives: given, secret, start: index - before.length, begin };
    }
  };
}

/** The next element of a list, on a line of its own. */
const NEXT_OF_LIST = /^["'`]\s{0,3},[ \t\r]{0,20}\n\s{0,200}["'`]$/;
const isBlank = (gives: string) => /^[ \t]+$/.test(gives);
const isCapital = (name: string) => !/[a-z]/.test(name);
/** `HUBSPOT_FORM_IDS` of `HUBSPOT_FORM_IDS = { SIGN_UP`. */
const outerOf = (name: string) => /^[\w.-]*/.exec(name)?.[0] ?? '';
const isAbout = (name: string) => NO_VALUE.test(name) || NO_VALUE.test(name.toLowerCase());

/** Where a key is of, and which of two it is: `API_KEY_PROD`, `token2`. */
const STAGE =
  '(?:[_.-]?(?:prod(?:uction)?|live|staging|stage|dev(?:elopment)?|test(?:ing)?|value|old|new|v?\\d{1,2}))?';
/** Programs: what they give to a name without quotes is worked out, and no value. */
const CODE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|rb|erb|haml|php|go|java|kts?|scala|cs|rs|exs?|eex|heex|swift|dart|c|h|cc|cpp|css|scss|less|sql|mdx?|lua|pl|html?)$|^https?:/i;

/** A name that any vendor's key may have: the value is given to it at once, and in programs in quotes. */
export function patternByName(form: NamedForm): Pattern {
  const find = finder(form, (name) => plainNameSource(name) + STAGE, GIVES_AT_ONCE);
  return {
    *matches(content, path) {
      if (LOCK_FILE.test(path) || kindOfPath(path) === 'dependency') return;
      for (const each of find(content))
        if (isValue(content, each, path))
          yield { index: each.begin, secret: each.secret, given: each.before + each.name };
    },
  };
}

/** The rest of such a name from one of its words on, and the least of the value that it is given. */
export function givenAtOnce([value = '']: readonly Part[], rest: readonly string[]): RegExp {
  const least = typeof value === 'object' ? { ...value, max: value.min } : value;
  return new RegExp(`^${moreWords(rest)}${STAGE}${GIVES_AT_ONCE}${source(least)}`, 'i');
}

/** Is it given as a value, and neither worked out nor a word in a sentence, a path or a list? */
function isValue(content: string, given: Given, path: string): boolean {
  const { start, gives, begin, secret } = given;
  const end = begin + secret.length;
  if (content[start - 1] === '/' || isListed(content, given)) return false;
  const [open = '', close = ''] = [content[begin - 1], content[end]];
  const isQuoted = /["'`]/.test(open) && close === open;
  const isEscaped = content[begin - 2] === '\\' && close === '\\';
  if (isQuoted || isEscaped) return true;
  if (gives === '=' && isInConnectionString(content, start, end)) return true;
  if (/(?:^|[/_.])netrc$/.test(path)) return true;
  const name = content.slice(start, begin);
  // `ENV NAME value` of a Dockerfile, and `--password value`.
  if (isBlank(gives) && !isCapital(name) && !name.startsWith('--')) return false;
  return !CODE.test(path) && !/["'`(|{,]/.test(gives) && /^(?:[\s<,;&"'\\}]|$)/.test(close);
}

/** A comma gives a value in `f("NAME", "value")` and in `name: NAME, value: ...`; else it parts the words of a list. */
function isListed(content: string, { start, gives }: Given): boolean {
  if (!/^["'`]?\s{0,3},/.test(gives) || /value|default|fallback/i.test(gives)) return false;
  return !/\(\s{0,3}["'`]$/.test(content.slice(Math.max(0, start - 5), start));
}

/** `host=db user=app password=...`, `Server=db;Password=...` in a text: the words of libpq, ODBC and ADO.NET. */
function isInConnectionString(content: string, before: number, end: number): boolean {
  const around = content.slice(Math.max(0, before - 300), Math.min(content.length, end + 300)).split('\n');
  return around.some(
    (line) =>
      /\b(?:host|server|data source|addr)\s?=/i.test(line) &&
      /\b(?:user(?: id)?|uid|dbname|database|initial catalog)\s?=/i.test(line),
  );
}

/** Matches that begin a name's word: behind one that does not, another may lie within it. */
function* wholeNames(pattern: RegExp, content: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(content); found !== null; found = pattern.exec(content)) {
    if (beginsWord(content.slice(Math.max(0, found.index - 6), found.index), content[found.index] ?? '')) yield found;
    else pattern.lastIndex = found.index + 1;
  }
}

/** A longer one is cut at its beginning. */
const MOST_BEFORE = 120;

/** The beginning of a name of which a rule knows the end: `my.resend` of `my.resendApiKey`. */
function nameBefore(content: string, index: number): string {
  let begin = index;
  while (begin > Math.max(0, index - MOST_BEFORE) && /[\w.-]/.test(content[begin - 1] ?? '')) begin -= 1;
  return content.slice(begin, index);
}
