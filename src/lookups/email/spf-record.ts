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
  /** The domain, address or macro after the name; empty without one. */
  target: string;
}

/** The SPF records among a name's TXT records (RFC 7208 section 4.5), and records that were meant to be one. */
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
    // An IPv6 address keeps its colons, and a network its prefix length.
    target: name.toLowerCase().startsWith('ip') ? rest.slice(1) : target,
  };
}

/** What is wrong with a record's terms (RFC 7208 section 4.6), in our words, with the term. */
export function spfProblems(record: string): { term: string; problem: string }[] {
  const terms = spfTerms(record);
  const bad = terms.flatMap((term) =>
    validateTerms([term.text]) || isMistaken(term) ? [{ term: term.text, problem: problemOf(term) }] : [],
  );
  if (bad.length > 0) return bad;
  // Each term is valid by itself, but these modifiers may occur only once.
  const [twice] = ['redirect', 'exp'].filter((name) => terms.filter((term) => term.name === name).length > 1);
  if (twice !== undefined) return [{ term: `${twice}=`, problem: 'This modifier occurs more than once.' }];
  if (/[^\x20-\x7e]/.test(record)) return [{ term: '', problem: 'The record has characters that are not ASCII.' }];
  const whole = terms.length > 0 && validateTerms(terms.map(({ text }) => text));
  return whole ? [{ term: '', problem: 'The record cannot be read.' }] : [];
}

/** An unknown modifier is ignored (RFC 7208 section 6), so the host it was meant to authorize is not. */
function isMistaken({ name, isModifier, target }: SpfTerm): boolean {
  if (isModifier && MECHANISMS.includes(name)) return true;
  // The grammar allows names that are not valid host names.
  const isName = target === '' || target.includes('%') || hostName(target) !== undefined;
  return ['include', 'redirect', 'exists', 'a', 'mx'].includes(name) && !isName;
}

const MECHANISMS = ['all', 'include', 'a', 'mx', 'ptr', 'ip4', 'ip6', 'exists'];

function problemOf({ name, isModifier, text, target }: SpfTerm): string {
  if (isModifier && MECHANISMS.includes(name)) return 'This mechanism takes a colon, not an equals sign.';
  if (['redirect:', 'exp:'].some((start) => text.toLowerCase().startsWith(start)))
    return 'This modifier takes an equals sign, not a colon.';
  if (name === 'ipv4' || name === 'ipv6' || name === 'ip') return 'The mechanisms for IP addresses are ip4 and ip6.';
  if (name === 'ip4' || name === 'ip6') return 'This is not a valid IP address or network of this kind.';
  if (text.includes(',')) return 'Terms are separated by spaces, not commas.';
  if (/^https?:|\/\//.test(target)) return 'This term takes a host name, not a URL.';
  if (target.includes('%')) return 'This is not a valid SPF macro.';
  if (MECHANISMS.includes(name) && target === '') return 'The mechanism lacks a host name.';
  return MECHANISMS.includes(name) ? 'The host is not a valid DNS name.' : 'This is not an SPF mechanism.';
}

/** Terms after `all`, and `redirect` beside it, are never evaluated (RFC 7208 sections 5.1 and 6.1). */
export function spfDead(terms: readonly SpfTerm[]): SpfTerm[] {
  const all = terms.findIndex(({ name, isModifier }) => name === 'all' && !isModifier);
  if (all === -1) return [];
  return terms.filter(({ name, isModifier }, i) => (isModifier && name === 'redirect') || (!isModifier && i > all));
}

/**
 * The terms that count towards the limit of ten lookups (RFC 7208 section 4.6.4), without terms that are never
 * evaluated.
 */
export function spfLookingUp(terms: readonly SpfTerm[]): SpfTerm[] {
  const dead = spfDead(terms);
  return terms.filter(
    (term) =>
      !dead.includes(term) &&
      (term.isModifier ? term.name === 'redirect' : ['include', 'a', 'mx', 'ptr', 'exists'].includes(term.name)),
  );
}
