import type { SecretLintRuleCreator, SecretLintRuleCreatorOptions } from '@secretlint/types';
import { providers } from '../../catalog/key-kinds/index.ts';
import { type Form, ownText, type Part, type Provider } from '../../catalog/key-kinds/provider.ts';
import { loginOf } from '../../lib/placeholders.ts';
import { isStandIn } from '../../lib/randomness.ts';
import { type Around, anything, aroundPart, FARTHEST, lazily } from './bytes.ts';
import { AFTER_ESCAPE } from './escapes.ts';
import { MOST_OF_OBJECT, memberPattern } from './member-pattern.ts';
import { assigned, assignedAtOnce } from './name-bytes.ts';
import { edgeOf, namedPattern, type Pattern, patternByName, source } from './named-pattern.ts';
import { anchorsOf, LONGEST_NAME, MOST_BEFORE_VALUE } from './naming.ts';

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
  /** What makes a match begins within `FARTHEST` bytes of its word. */
  isNear?: boolean;
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
  const isFar = (form: Form) => form.kind === 'member' || (form.kind === 'token' && lengthOf(form.parts) > FARTHEST);
  return {
    creator: creatorOf(provider),
    isNear: !provider.forms.some(isFar),
    words: provider.forms.flatMap((form) => wordsOf(form, provider.isGeneric ? assignedAtOnce : assigned)),
    reach: [
      line + EDGE + Math.max(...provider.forms.map((form) => reachOf(form)[0])),
      line + EDGE + Math.max(...provider.forms.map((form) => reachOf(form)[1])),
    ],
  };
}

/** A character on either side, of up to four bytes, and some. */
const EDGE = 8;

/** Before and behind the word of a form. */
function reachOf(form: Form): [before: number, behind: number] {
  if (form.kind === 'member') return [MOST_OF_OBJECT * 2, MOST_OF_OBJECT * 2];
  const length = lengthOf(form.parts);
  if (form.kind === 'named') return [LONGEST_NAME, length + LONGEST_NAME + MOST_BEFORE_VALUE];
  return [lengthOf(form.parts.slice(0, wordOf(form.parts))), length];
}

const lengthOf = (parts: readonly Part[]) =>
  parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : part.max), 0);

function wordsOf(form: Form, around: typeof assigned): Word[] {
  if (form.kind === 'named')
    return form.names.flatMap(anchorsOf).map((anchor) => ({
      text: anchor.text,
      around: lazily(() => around(form.parts, anchor)),
    }));
  if (form.kind === 'member') return [{ text: form.beside, exact: true, around: anything }];
  const at = wordOf(form.parts);
  return [{ text: String(form.parts[at]), exact: true, around: lazily(() => aroundPart(form.parts, at)) }];
}

/** The longest literal is the rarest. */
function wordOf(parts: readonly Part[]): number {
  const length = (part: Part | undefined) => (typeof part === 'string' ? part.length : 0);
  return parts.reduce<number>((best, part, i) => (length(part) > length(parts[best]) ? i : best), 0);
}

function creatorOf(provider: Provider): Creator {
  const { id, name, forms } = provider;
  // Most rules have no work in a run: a pattern is made when one has.
  let patterns: Pattern[] | undefined;
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
          patterns ??= forms.map((form) => patternOf(form, provider));
          for (const pattern of patterns) {
            for (const { index, secret, given } of pattern.matches(source.content, source.filePath ?? '')) {
              if (!counts(provider, secret, lineAt(source.content, index), given)) continue;
              context.report({ message: t('FOUND', { name }), range: [index, index + secret.length] });
            }
          }
        },
      };
    },
  };
}

/** What a provider's own judgement refuses is no key of it. */
const counts = ({ judge, isGeneric }: Provider, secret: string, line: string, name: string | undefined): boolean =>
  (judge === undefined || judge(secret, line, name) !== undefined) && !(isGeneric && isRefused(secret));

/** Forms whose providers say themselves what they are: a general name knows no better. */
let formsThatTell: RegExp | undefined;
function isRefused(secret: string): boolean {
  formsThatTell ??= new RegExp(
    providers
      .filter(
        (each) => !each.isGeneric && (each.judge !== undefined || each.public !== undefined || each.test !== undefined),
      )
      .flatMap(({ forms }) =>
        forms.filter(({ kind }) => kind === 'token').map(({ parts }) => `^${parts.map(source).join('')}$`),
      )
      .join('|'),
  );
  return formsThatTell.test(secret);
}

/** So much of a line is looked at on either side: minified files have one line. */
const NEAR = 120;

/** The line around a place, as far as it is near. */
function lineAt(content: string, index: number): string {
  const begin = Math.max(content.lastIndexOf('\n', index - 1) + 1, index - NEAR);
  const end = content.indexOf('\n', index);
  return content.slice(begin, Math.min(end === -1 ? content.length : end, index + NEAR * 2));
}

function patternOf(form: Form, { verbatim, isGeneric }: Provider): Pattern {
  if (form.kind === 'token') return tokenPattern(form, verbatim === true);
  if (form.kind === 'member') return memberPattern(form);
  return isGeneric ? patternByName(form) : namedPattern(form);
}

function tokenPattern(form: Form, verbatim: boolean): Pattern {
  const { parts } = form;
  const pattern = new RegExp(`(?:(?<![A-Za-z0-9])|${AFTER_ESCAPE})${parts.map(source).join('')}${edgeOf(parts)}`, 'g');
  return {
    *matches(content) {
      for (const { index, 0: secret } of content.matchAll(pattern))
        if (verbatim || isVaried(loginOf(secret)?.password ?? ownText(secret.slice(0, 400), [form])))
          yield { index, secret };
    },
  };
}

/** Keys of a form of their own need less proof than keys that only a name tells: no example, not all one character. */
const isVaried = (own: string) => !isStandIn(own) && new Set(own.slice(-16)).size > 4;
