import { type Form, ownText, type Part } from '../../catalog/key-kinds/provider.ts';
import { escapeRegExp } from '../../lib/globs.ts';
import { kindOfPath } from '../../lib/product-paths.ts';
import { isRandom } from '../../lib/randomness.ts';
import { beginsWord, nameSource, REST_OF_NAME } from './naming.ts';

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

/** Lists of digests and versions that programs write. */
const LOCK_FILE =
  /(?:^|[/.-])(?:lock|lockb|sum|resolved)$|(?:^|[/.-])lock\.(?:json|ya?ml)$|(?:^|\/)(?:SHA\d*SUMS?|checksums?|manifest)(?:\.\w+)?$/i;

/** The type of a variable, as Go, TypeScript, Java, Rust and Python write it. */
const TYPE = "(?:\\s?:?\\s?(?:[Ss]tring|str|&(?:'static )?str|char\\s?\\*|Optional\\[str\\])\\??)?";
/** What gives a value to a name. */
const SIGN = '(?:=>|:=|[:=]{1,4}|[.+]=|\\?\\?=?|\\?[:=]|\\|\\|=?|:-|[,>(|{])';
/** The second half of a pair: `name: X, value: "..."`, `default("...")`. */
const VALUE_IS = '["\'`]?(?:value|default|fallback)["\'`]?\\s{0,2}[:=(]>?\\s{0,2}';
const CLOSE = '["\'`\\]\\\\)}]{0,4}';
const OPEN = '["\'`(\\[{\\\\<@]{0,4}';
const GIVES = `${CLOSE}(?:</key>)?\\s{0,3}${TYPE}\\s{0,3}(?:${SIGN}\\s{0,40}(?:${VALUE_IS})?|\\s{1,40}${VALUE_IS}|\\s{0,40}<string>|[ \\t]{1,3}(?=["'\`]|(?<=[A-Z][ \\t]{1,3})))${OPEN}`;

/** A name that few others have, perhaps longer, something that gives, and the value to its end. */
export function namedPattern(form: NamedForm): Pattern {
  const { names, parts } = form;
  const value = parts.map(source).join('');
  const pattern = new RegExp(
    `((?:${names.map(nameSource).join('|')})${REST_OF_NAME})${GIVES}(${value})${edgeOf(parts)}`,
    'gi',
  );
  const exact = new RegExp(`^${value}$`);
  return {
    *matches(content, path) {
      if (LOCK_FILE.test(path)) return;
      for (const { index, 0: whole, 1: name = '', 2: secret = '' } of wholeNames(pattern, content)) {
        if (!exact.test(secret) || isAbout(name)) continue;
        if (isRandom(ownText(secret, [form])) && /\d/.test(secret))
          yield { index: index + whole.length - secret.length, secret, given: nameBefore(content, index) + name };
      }
    },
  };
}

const isAbout = (name: string) => NO_VALUE.test(name) || NO_VALUE.test(name.toLowerCase());

/** Where a key is of, and which of two it is: `API_KEY_PROD`, `token2`. */
const STAGE =
  '(?:[_.-]?(?:prod(?:uction)?|live|staging|stage|dev(?:elopment)?|test(?:ing)?|value|old|new|v?\\d{1,2}))?';
/** Nothing but what gives: no other name, no line, no object lies between. */
const GIVES_AT_ONCE = `["'\`\\]\\\\)}]{0,4}(?:</key>)?[ \\t]{0,3}${TYPE}[ \\t]{0,8}(?:${SIGN}[ \\t]{0,8}(?:${VALUE_IS})?|[,;]?\\s{1,40}${VALUE_IS}|\\s{0,40}<string>|[ \\t]{1,3}(?=["'\`]|(?<=[A-Z][ \\t]{1,3})))${OPEN}`;

/** Programs: what they give to a name without quotes is worked out, and no value. */
const CODE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|rb|erb|haml|php|go|java|kts?|scala|cs|rs|exs?|eex|heex|swift|dart|c|h|cc|cpp|css|scss|less|sql|mdx?|lua|pl|html?)$|^https?:/i;

/** A name that any vendor's key may have: the value is given to it at once, and in programs in quotes. */
export function patternByName(form: NamedForm): Pattern {
  const { names, parts } = form;
  const value = parts.map(source).join('');
  const pattern = new RegExp(
    `((?:${names.map(nameSource).join('|')})${STAGE})(${GIVES_AT_ONCE})(${value})${edgeOf(parts)}`,
    'gi',
  );
  const exact = new RegExp(`^${value}$`);
  return {
    *matches(content, path) {
      if (LOCK_FILE.test(path) || kindOfPath(path) === 'dependency') return;
      for (const { index, 0: whole, 1: name = '', 2: gives = '', 3: secret = '' } of wholeNames(pattern, content)) {
        const begin = index + whole.length - secret.length;
        const before = nameBefore(content, index);
        if (
          !exact.test(secret) ||
          !isGiven(content, { before: index - before.length, gives, begin, end: begin + secret.length }, path)
        )
          continue;
        yield { index: begin, secret, given: before + name };
      }
    },
  };
}

interface Place {
  /** Where the whole name begins. */
  before: number;
  gives: string;
  begin: number;
  end: number;
}

function isGiven(content: string, { before, gives, begin, end }: Place, path: string): boolean {
  // A message's path, a file's, or a word in a sentence.
  if (content[before - 1] === '/') return false;
  const [open = '', close = ''] = [content[begin - 1], content[end]];
  const isQuoted = /["'`]/.test(open) && close === (open === '\\' ? '\\' : open);
  const isEscaped = content[begin - 2] === '\\' && close === '\\';
  // `f("NAME", "value")` and `("NAME") { "value" }`, but not a list of words.
  const isCall = /^["'`]\s{0,3},/.test(gives)
    ? /\(\s{0,3}["'`]$/.test(content.slice(Math.max(0, before - 5), before))
    : true;
  if (/^["'`]?\s{0,3},/.test(gives) && !/value|default|fallback/i.test(gives) && !isCall) return false;
  if (isQuoted || isEscaped) return true;
  if (gives === '=' && isInConnectionString(content, before, end)) return true;
  if (/(?:^|[/_.])netrc$/.test(path)) return true;
  // `ENV NAME value`
  if (/^[ \t]+$/.test(gives) && /[a-z]/.test(content.slice(before, begin).trimEnd())) return false;
  return !CODE.test(path) && !/["'`(|{,]/.test(gives) && /^(?:[\s<,;&"'\\}]|$)/.test(close);
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
    if (beginsWord(content[found.index - 1] ?? '', content[found.index] ?? '')) yield found;
    else pattern.lastIndex = found.index + 1;
  }
}

const LONGEST_NAME = 120;

/** The beginning of a name of which a rule knows the end: `my.resend` of `my.resendApiKey`. */
function nameBefore(content: string, index: number): string {
  let begin = index;
  while (begin > Math.max(0, index - LONGEST_NAME) && /[\w.-]/.test(content[begin - 1] ?? '')) begin -= 1;
  return content.slice(begin, index);
}
