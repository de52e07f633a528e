import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { saidOf } from '../../../test/rule-cases.ts';
import { parseTarget } from '../../lib/domain-names.ts';
import { cookiesOf } from '../../lookups/cookie.ts';
import type { PageDocument } from '../../lookups/page-resources.ts';
import type { ForeignAnswer, HeadersFacts } from './facts.ts';
import { rules } from './rules/index.ts';

/**
 * The outcomes that MDN documents for its HTTP Observatory (Tests and scoring), each as one page that has it: whether
 * it costs points there, and what our rule says. `differs` is why we judge differently, as explained in the README of
 * the check.
 */
interface Outcome {
  rule: keyof typeof rules;
  sends: Record<string, string>;
  costs: boolean;
  differs?: true;
}

const hsts = (value: string, costs: boolean): Outcome => ({
  rule: 'hsts',
  sends: { 'strict-transport-security': value },
  costs,
});
const csp = (value: string, costs: boolean): Outcome => ({
  rule: 'csp',
  sends: { 'content-security-policy': value },
  costs,
});
const cookie = (value: string, costs: boolean, more: Record<string, string> = {}): Outcome => ({
  rule: 'cookies',
  sends: { 'set-cookie': value, ...more },
  costs,
});
const frame = (value: string, costs: boolean): Outcome => ({
  rule: 'framing',
  sends: { 'x-frame-options': value },
  costs,
});
const referrer = (value: string, costs: boolean): Outcome => ({
  rule: 'referrer',
  sends: { 'referrer-policy': value },
  costs,
});
/** The response to a request from another origin. */
const cors = (allowed: string, credentials: string, costs: boolean): Outcome => ({
  rule: 'cors',
  sends: { 'access-control-allow-origin': allowed, 'access-control-allow-credentials': credentials },
  costs,
});
const differs = (outcome: Outcome): Outcome => ({ ...outcome, differs: true });

const UNTRUSTED_ORIGIN = 'https://launch-gate.invalid';
const HSTS = { 'strict-transport-security': 'max-age=31536000' };
const SESSION = 'SESSIONID=bar; Path=/';

const OUTCOMES: Record<string, Outcome> = {
  'hsts-preloaded': hsts('max-age=31536000; includeSubDomains; preload', false),
  'hsts-implemented-max-age-at-least-six-months': hsts('max-age=15768000', false),
  'hsts-implemented-max-age-less-than-six-months': hsts('max-age=86400', true),
  'hsts-not-implemented': { rule: 'hsts', sends: {}, costs: true },
  'hsts-header-invalid': hsts('whimsy', true),

  'csp-implemented-with-no-unsafe-default-src-none': csp("default-src 'none'; script-src 'self'", false),
  'csp-implemented-with-no-unsafe': csp("default-src 'self'", false),
  'csp-implemented-with-unsafe-inline-in-style-src-only': csp("script-src 'self'; style-src 'unsafe-inline'", false),
  'csp-implemented-with-insecure-scheme-in-passive-content-only': differs(
    csp("default-src 'self'; img-src http://images.example.net", true),
  ),
  'csp-implemented-with-unsafe-eval': differs(csp("script-src 'self' 'unsafe-eval'", true)),
  'csp-implemented-with-unsafe-inline': csp("script-src 'self' 'unsafe-inline'", true),
  'csp-implemented-with-insecure-scheme': differs(csp("script-src 'self' http://cdn.example.net", true)),
  'csp-header-invalid': csp('whimsy', true),
  'csp-not-implemented': { rule: 'csp', sends: {}, costs: true },
  'csp-not-implemented-but-reporting-enabled': {
    rule: 'csp',
    sends: { 'content-security-policy-report-only': "default-src 'self'" },
    costs: true,
  },

  'cookies-not-found': { rule: 'cookies', sends: {}, costs: false },
  'cookies-secure-with-httponly-sessions': cookie(`${SESSION}; Secure; HttpOnly`, false),
  'cookies-secure-with-httponly-sessions-and-samesite': cookie(`${SESSION}; Secure; HttpOnly; SameSite=Lax`, false),
  'cookies-without-secure-flag-but-protected-by-hsts': differs(cookie('foo=bar; Path=/', true, HSTS)),
  'cookies-session-without-secure-flag-but-protected-by-hsts': cookie(`${SESSION}; HttpOnly`, true, HSTS),
  'cookies-without-secure-flag': differs(cookie('foo=bar; Path=/', true)),
  'cookies-samesite-flag-invalid': differs(cookie(`${SESSION}; Secure; HttpOnly; SameSite=Whimsy`, true)),
  'cookies-anticsrf-without-samesite-flag': differs(cookie('csrftoken=bar; Path=/; Secure', true)),
  'cookies-session-without-httponly-flag': cookie(`${SESSION}; Secure`, true),
  'cookies-session-without-secure-flag': cookie(`${SESSION}; HttpOnly`, true),

  'cross-origin-resource-sharing-not-implemented': { rule: 'cors', sends: {}, costs: false },
  'cross-origin-resource-sharing-implemented-with-public-access': cors('*', '', false),
  'cross-origin-resource-sharing-implemented-with-restricted-access': cors('https://app.example.com', 'true', false),
  'cross-origin-resource-sharing-implemented-with-universal-access': cors(UNTRUSTED_ORIGIN, 'true', true),

  'x-frame-options-implemented-via-csp': {
    rule: 'framing',
    sends: { 'content-security-policy': 'frame-ancestors https://partner.example.net' },
    costs: false,
  },
  'x-frame-options-sameorigin-or-deny': frame('DENY', false),
  'x-frame-options-allow-from-origin': differs(frame('ALLOW-FROM https://partner.example.net', false)),
  'x-frame-options-not-implemented': { rule: 'framing', sends: {}, costs: true },
  'x-frame-options-header-invalid': frame('whimsy', true),

  'referrer-policy-private': referrer('strict-origin', false),
  'referrer-policy-not-implemented': { rule: 'referrer', sends: {}, costs: false },
  'referrer-policy-unsafe': referrer('unsafe-url', true),
  'referrer-policy-unsafe (origin)': differs(referrer('origin', true)),
  'referrer-policy-header-invalid': differs(referrer('whimsy', true)),
};

const EMPTY: PageDocument = { scripts: [], preloads: [], styles: [], frames: [], images: [], robots: '', policies: [] };

function factsOf({ sends }: Outcome): HeadersFacts {
  const url = 'https://example.com/login';
  const headers = Object.entries(sends);
  const foreign: ForeignAnswer = {
    url,
    origin: UNTRUSTED_ORIGIN,
    allowed: sends['access-control-allow-origin'],
    withCredentials: sends['access-control-allow-credentials'] === 'true',
  };
  return {
    now: new Date('2026-11-24T12:00:00Z'),
    stage: 'prelaunch',
    domain: parseTarget('example.com'),
    pages: [{ role: 'login', url, status: 200, headers, cookies: cookiesOf({ headers }), document: EMPTY }],
    assets: [],
    foreign: [foreign],
    robots: undefined,
    files: [],
    securityTxt: { kind: 'none', url },
  };
}

function isFound(outcome: Outcome): boolean {
  const said = saidOf(rules[outcome.rule].judge(factsOf(outcome)));
  return Array.isArray(said) && said.some((each) => 'seen' in each);
}

describe('what MDN’s Observatory documents', () => {
  const agreeing = Object.entries(OUTCOMES).filter(([, outcome]) => outcome.differs !== true);
  const different = Object.entries(OUTCOMES).filter(([, outcome]) => outcome.differs === true);

  test.each(agreeing)('%s: our verdict agrees', (_, outcome) => expect(isFound(outcome)).toBe(outcome.costs));
  test.each(different)('%s: our verdict differs, and the README says why', (name, outcome) => {
    expect(isFound(outcome)).toBe(!outcome.costs);
    const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
    expect(readme).toMatch(new RegExp(`\\| \`${name.split(' ')[0]}\`[^|]*\\|[^|]{20,}\\|`));
  });
});
