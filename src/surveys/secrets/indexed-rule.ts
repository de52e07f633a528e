import type { SecretLintRuleCreator, SecretLintRuleCreatorOptions } from '@secretlint/types';
import { type Form, ownText, type Part, type Provider } from '../../catalog/key-kinds/provider.ts';
import { escapeRegExp } from '../../lib/globs.ts';
import { isRandom, isStandIn } from '../../lib/randomness.ts';
import { type Around, anything, aroundPart, assigned } from './bytes.ts';

export type Creator = SecretLintRuleCreator<SecretLintRuleCreatorOptions>;

/** A literal that a match must contain, and what must stand around it. */
export interface Word {
  /** Found in either case. */
  text: string;
  /** It only counts as it is written here. */
  exact?: boolean;
  around: Around;
}

/**
 * A secretlint rule with the proof that it may be left out: no match without one of its words. A file without them is
 * never judged by it, so a word that is not necessary would lose secrets without a sound.
 */
export interface IndexedRule {
  creator: Creator;
  words: Word[];
  /** Bytes before and behind a word in which everything lies that the rule looks at; Infinity for the whole file. */
  reach: [before: number, behind: number];
  /** Messages whose match may be longer than any reach: looked for again in all of the file if one runs up to a cut. */
  open?: string[];
  /** Judges these files only. */
  files?(path: string): boolean;
  /** Judges these files whatever they contain. */
  always?(path: string): boolean;
  /** One of secretlint's own preset. */
  preset?: true;
}

export const RULE_PREFIX = '@launch-gate/secretlint-rule-';
const MESSAGES = { FOUND: { en: (props: { name: string }) => `found ${props.name}` } };

/** The rule of one provider, for secretlint as for us. */
export function provedRule(provider: Provider): IndexedRule {
  // Some look at the line around a key.
  const line = provider.judge === undefined ? 0 : NEAR * 8;
  return {
    creator: creatorOf(provider),
    words: provider.forms.flatMap(wordsOf),
    reach: [
      line + Math.max(...provider.forms.map((form) => EDGE + lengthOf(beforeWord(form)))),
      line +
        Math.max(...provider.forms.map((form) => EDGE + lengthOf(form.parts) + (form.kind === 'named' ? BETWEEN : 0))),
    ],
  };
}

/** A character on either side, of up to four bytes, and some. */
const EDGE = 8;
/** What may stand between a name and its value. */
const BETWEEN = 48;

const lengthOf = (parts: readonly Part[]) =>
  parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : part.max), 0);

function wordsOf(form: Form): Word[] {
  const [first] = form.parts;
  if (form.kind === 'named')
    return form.names.map((text) => ({ text, around: first === undefined ? anything : assigned(first) }));
  const at = wordOf(form.parts);
  return [{ text: String(form.parts[at]), exact: true, around: aroundPart(form.parts, at) }];
}

/** The longest literal is the rarest. */
function wordOf(parts: readonly Part[]): number {
  const length = (part: Part | undefined) => (typeof part === 'string' ? part.length : 0);
  return parts.reduce<number>((best, part, i) => (length(part) > length(parts[best]) ? i : best), 0);
}

const beforeWord = ({ kind, parts }: Form) => (kind === 'token' ? parts.slice(0, wordOf(parts)) : []);

function creatorOf(provider: Provider): Creator {
  const { id, name, forms } = provider;
  const patterns = forms.map((form) => patternOf(form, provider));
  return {
    messages: MESSAGES,
    meta: {
      id: `${RULE_PREFIX}${id}`,
      recommended: true,
      type: 'scanner',
      supportedContentTypes: ['text'],
      docs: { url: provider.revoke },
    },
    create(context) {
      const t = context.createTranslator(MESSAGES);
      return {
        file(source) {
          for (const pattern of patterns) {
            for (const { index, secret } of pattern.matches(source.content)) {
              if (!counts(provider, secret, source.content, index)) continue;
              context.report({ message: t('FOUND', { name }), range: [index, index + secret.length] });
            }
          }
        },
      };
    },
  };
}

/** What a provider's own judgement refuses is no key of it. */
function counts(provider: Provider, secret: string, content: string, index: number): boolean {
  if (provider.judge === undefined) return true;
  return provider.judge(secret, lineAt(content, index)) !== undefined;
}

/** So much of a line is looked at on either side: minified files have one line. */
const NEAR = 120;

/** The line around a place, as far as it is near. */
function lineAt(content: string, index: number): string {
  const begin = Math.max(content.lastIndexOf('\n', index - 1) + 1, index - NEAR);
  const end = content.indexOf('\n', index);
  return content.slice(begin, Math.min(end === -1 ? content.length : end, index + NEAR * 2));
}

interface Pattern {
  matches(content: string): Iterable<{ index: number; secret: string }>;
}

const source = (part: Part) =>
  typeof part === 'string' ? escapeRegExp(part) : `[${part.chars}]{${part.min},${part.max}}`;
/** The set of the last run may not go on, nor may letters and digits: else it is a part of something longer. */
function edgeOf(parts: readonly Part[]): string {
  const last = parts.at(-1);
  return `(?![${typeof last === 'object' ? last.chars : 'A-Za-z0-9'}])`;
}

function patternOf(form: Form, { verbatim, isGeneric }: Provider): Pattern {
  if (form.kind === 'token') return tokenPattern(form.parts, verbatim === true);
  return namedPattern(form, isGeneric ? SETS : GIVES);
}

/** What may stand between a name that many kinds of keys have and its value. */
const SETS = '=>|:=|[:=]{1,3}';
/** A provider's own name may also be that of a function or a field. */
const GIVES = '=>|\\?=|\\|\\||[:=]{1,3}|[,>(]';

function tokenPattern(parts: readonly Part[], verbatim: boolean): Pattern {
  const pattern = new RegExp(`(?<![A-Za-z0-9])${parts.map(source).join('')}${edgeOf(parts)}`, 'g');
  return {
    *matches(content) {
      for (const { index, 0: secret } of content.matchAll(pattern))
        if (verbatim || isVaried(ownText(secret.slice(0, 400), [{ kind: 'token', parts: [...parts] }])))
          yield { index, secret };
    },
  };
}

/** Keys of a form of their own need less proof than keys that only a name tells: no example, not all one character. */
const isVaried = (own: string) => !isStandIn(own) && new Set(own.slice(-16)).size > 4;

/** Names of where a secret lies, or of what goes with it; what they are given is none. */
const NO_VALUE =
  /[_.-](file|name|path|arn|header|id|url|uri|host|ref|version|prefix|label)s?$|[a-z](File|Name|Path|Arn|Header|Id|Url|Uri|Host|Ref|Version|Prefix|Label)s?$/;

/** A name, perhaps longer, something that assigns, and the value to its end. */
function namedPattern({ names, parts }: Extract<Form, { kind: 'named' }>, between: string): Pattern {
  const value = parts.map(source).join('');
  const pattern = new RegExp(
    `(?<![a-z])((?:${names.map(escapeRegExp).join('|')})[\\w.-]{0,24})["'\`\\]\\\\]{0,3}\\s{0,3}(?:${between})\\s{0,3}["'\`([\\\\]{0,3}(${value})${edgeOf(parts)}`,
    'gi',
  );
  const exact = new RegExp(`^${value}$`);
  return {
    *matches(content) {
      for (const { index, 0: whole, 1: name = '', 2: secret = '' } of content.matchAll(pattern)) {
        if (!exact.test(secret) || NO_VALUE.test(name) || NO_VALUE.test(name.toLowerCase())) continue;
        if (isRandom(ownText(secret, [{ kind: 'named', names, parts }])) && /\d/.test(secret))
          yield { index: index + whole.length - secret.length, secret };
      }
    },
  };
}
