import { validateTerms } from 'mailauth/lib/spf/syntax.js';
import { hostName } from '../../lib/host-names.ts';
import type { TextRecord } from './text-records.ts';

type Qualifier = '+' | '-' | '~' | '?';

/** One term of an SPF record: a mechanism such as `-all` or a modifier such as `redirect=example.com`. */
export interface SpfTerm {
  /** As written. */
  text: string;
  /** Lower case: `include`, `a`, `all`, `redirect`. */
  name: string;
  isModifier: boolean;
  qualifier: Qualifier;
  /** The domain, address or macro behind the name; empty where there is none. */
  target: string;
}

/** The SPF records among a name's TXT records (RFC 7208 section 4.5), and what was meant to be one. */
export function spfAmong(records: readonly TextRecord[]): { records: string[]; near: string[] } {
  const texts = records.map(({ text }) => text);
  return {
    records: texts.filter((text) => VERSION.test(text)),
    near: texts.filter((text) => !VERSION.test(text) && NEAR.test(text)),
  };
}

const VERSION = /^v=spf1(?: |$)/i;
const NEAR = /^["'\s]*v\s*=\s*spf-?\d?\b|^\s*spf1?[\s:=]/i;

export function spfTerms(record: string): SpfTerm[] {
  return record.split(' ').slice(1).filter(Boolean).map(termOf);
}

function termOf(text: string): SpfTerm {
  const [, modifier, given] = /^([a-z][a-z0-9\-_.]*)=(.*)$/i.exec(text) ?? [];
  if (modifier !== undefined)
    return { text, name: modifier.toLowerCase(), isModifier: true, qualifier: '+', target: given ?? '' };
  const [, qualifier = '', name = '', rest = ''] = /^([+\-~?]?)([a-z0-9]*)(.*)$/is.exec(text) ?? [];
  const target = rest.startsWith(':') ? rest.slice(1).replace(/(\/\d+)?(\/\/\d+)?$/, '') : '';
  return {
    text,
    name: name.toLowerCase(),
    isModifier: false,
    qualifier: (qualifier || '+') as Qualifier,
    // An IPv6 address keeps its colons, and a network its length.
    target: name.toLowerCase().startsWith('ip') ? rest.slice(1) : target,
  };
}

/** What is wrong with a record's terms (RFC 7208 section 4.6); each in our words, with the term. */
export function spfProblems(record: string): { term: string; problem: string }[] {
  const terms = spfTerms(record);
  const bad = terms.flatMap((term) =>
    validateTerms([term.text]) || isMistaken(term) ? [{ term: term.text, problem: problemOf(term) }] : [],
  );
  if (bad.length > 0) return bad;
  // Each is right alone: what comes twice is not.
  const [twice] = ['redirect', 'exp'].filter((name) => terms.filter((term) => term.name === name).length > 1);
  if (twice !== undefined) return [{ term: `${twice}=`, problem: 'This modifier may stand in a record once.' }];
  if (/[^\x20-\x7e]/.test(record)) return [{ term: '', problem: 'The record has characters that are not ASCII.' }];
  const whole = terms.length > 0 && validateTerms(terms.map(({ text }) => text));
  return whole ? [{ term: '', problem: 'The record cannot be read.' }] : [];
}

/** A modifier that nobody knows is ignored (RFC 7208 section 6): whom it was to name is not authorised. */
function isMistaken({ name, isModifier, target }: SpfTerm): boolean {
  if (isModifier && MECHANISMS.includes(name)) return true;
  // What is allowed by the grammar and no name of a host leads nowhere.
  const isName = target === '' || target.includes('%') || hostName(target) !== undefined;
  return ['include', 'redirect', 'exists', 'a', 'mx'].includes(name) && !isName;
}

const MECHANISMS = ['all', 'include', 'a', 'mx', 'ptr', 'ip4', 'ip6', 'exists'];

function problemOf({ name, isModifier, text, target }: SpfTerm): string {
  if (isModifier && MECHANISMS.includes(name)) return 'A colon belongs behind this mechanism, not an equals sign.';
  if (['redirect:', 'exp:'].some((start) => text.toLowerCase().startsWith(start)))
    return 'An equals sign belongs behind this modifier, not a colon.';
  if (name === 'ipv4' || name === 'ipv6' || name === 'ip') return 'The mechanisms for addresses are ip4 and ip6.';
  if (name === 'ip4' || name === 'ip6') return 'That is no address or network of this kind.';
  if (text.includes(',')) return 'Terms are separated by spaces, not commas.';
  if (/^https?:|\/\//.test(target)) return 'A host name belongs here, not a URL.';
  if (target.includes('%')) return 'The macro is not one that SPF has.';
  if (MECHANISMS.includes(name) && target === '') return 'The mechanism has no host behind it.';
  return MECHANISMS.includes(name) ? 'The host is not a name that can be asked for.' : 'SPF has no such mechanism.';
}

/** What comes behind `all` is never looked at, and `redirect` beside it neither (RFC 7208 sections 5.1 and 6.1). */
export function spfDead(terms: readonly SpfTerm[]): SpfTerm[] {
  const all = terms.findIndex(({ name, isModifier }) => name === 'all' && !isModifier);
  if (all === -1) return [];
  return terms.filter(({ name, isModifier }, i) => (isModifier && name === 'redirect') || (!isModifier && i > all));
}

/** The terms that count towards the limit of ten look-ups (RFC 7208 section 4.6.4), dead ones left out. */
export function spfLookingUp(terms: readonly SpfTerm[]): SpfTerm[] {
  const dead = spfDead(terms);
  return terms.filter(
    (term) =>
      !dead.includes(term) &&
      (term.isModifier ? term.name === 'redirect' : ['include', 'a', 'mx', 'ptr', 'exists'].includes(term.name)),
  );
}
