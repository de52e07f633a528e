import parsePolicy from 'content-security-policy-parser';
import type { Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import type { HeadersFacts } from '../facts.ts';
import { headerOf, ofHost, perPage, type Seen } from './evidence.ts';

const PAGES = ['home', 'login', 'signup', 'account'] as const;

export const contentRules = {
  csp: {
    title: 'Nothing limits what scripts may run on the page',
    priority: 'fix-after-launch',
    also: ['fix-before-launch'],
    proves: 'A Content-Security-Policy is sent, and it stops scripts that somebody smuggled into the page.',
    why: 'One place that shows what a member typed is enough to take over everybody’s session.',
    remedy: 'Begin with Content-Security-Policy-Report-Only, allow what is reported, then enforce it.',
    source: 'W3C, Content Security Policy Level 3; MDN HTTP Observatory',
    judge: (facts) => perPage(facts, PAGES, judgeCsp),
  },
  framing: {
    title: 'Other sites may show the page in a frame',
    priority: 'fix-before-launch',
    also: ['fix-after-launch'],
    proves: 'Login, sign-up and account pages cannot be framed by strangers.',
    why: 'An invisible frame lets people press your buttons while they think they press others (clickjacking).',
    remedy: 'Send frame-ancestors in the policy, or X-Frame-Options.',
    source: 'W3C, Content Security Policy Level 3, frame-ancestors; RFC 7034',
    judge: (facts) => perPage(facts, PAGES, judgeFraming),
  },
  nosniff: {
    title: 'Browsers may guess what a file is',
    priority: 'fix-after-launch',
    proves: 'X-Content-Type-Options: nosniff is sent.',
    why: 'An uploaded picture that reads like a script may be run as one.',
    remedy: 'Send the header with every answer.',
    source: 'WHATWG Fetch, X-Content-Type-Options; MDN HTTP Observatory',
    judge: (facts) =>
      perPage(facts, PAGES, (page) => {
        const value = headerOf(page, 'x-content-type-options')?.split(',')[0]?.trim().toLowerCase();
        return value === 'nosniff'
          ? []
          : [
              ofHost(
                page,
                'x-content-type-options',
                'The header is missing, or not nosniff.',
                'X-Content-Type-Options: nosniff',
              ),
            ];
      }),
  },
  referrer: {
    title: 'Addresses of the product are told to other sites',
    priority: 'fix-after-launch',
    proves: 'No policy hands whole addresses to other sites.',
    why: 'A link in a password reset carries its token to whoever the page links to.',
    remedy: 'Send Referrer-Policy: strict-origin-when-cross-origin, which is what browsers do by themselves.',
    source: 'W3C, Referrer Policy; MDN HTTP Observatory',
    judge: (facts) => perPage(facts, PAGES, judgeReferrer),
  },
} satisfies Record<string, Rule<HeadersFacts>>;

type Policy = Map<string, string[]>;

/** All policies must allow what is done: each is looked at alone (CSP3 section 4.2.3.2). */
function policiesOf(page: Seen): Policy[] {
  const sent = (headerOf(page, 'content-security-policy') ?? '').split(',');
  return [...sent, ...page.document.policies].filter((text) => text.trim() !== '').map((text) => parsePolicy(text));
}

const lower = (values: readonly string[] = []) => values.map((value) => value.toLowerCase());

function judgeCsp(page: Seen): Said {
  const policies = policiesOf(page);
  const expected =
    "Content-Security-Policy: default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";
  const said = (problem: string, isWorse = false) => [
    ofHost(page, 'content-security-policy', problem, expected, isWorse ? { priority: 'fix-before-launch' } : {}),
  ];
  if (policies.length === 0) return said('The header is not sent.');
  const scripts = policies.map((policy) => policy.get('script-src') ?? policy.get('default-src'));
  // One policy that stops them is enough.
  if (scripts.some((sources) => sources !== undefined && weakness(lower(sources)) === undefined)) return [];
  const [first] = scripts;
  if (first === undefined) return said('The policy says nothing about scripts.');
  return said(weakness(lower(first)) ?? '', true);
}

const BROAD = ['*', 'http:', 'https:', 'http://*', 'https://*', 'data:', 'blob:'];

/** Why these sources let anybody's script run; undefined when they do not. */
function weakness(sources: readonly string[]): string | undefined {
  const isStrict = sources.some((source) => /^'(nonce-|sha(256|384|512)-)/.test(source));
  const isDynamic = isStrict && sources.includes("'strict-dynamic'");
  if (sources.includes("'unsafe-inline'") && !isStrict)
    return 'The policy allows scripts inside the page (unsafe-inline).';
  if (!isDynamic && sources.some((source) => BROAD.includes(source))) return 'The policy allows scripts from anywhere.';
  return undefined;
}

function judgeFraming(page: Seen): Said {
  const ancestors = policiesOf(page).flatMap((policy) => policy.get('frame-ancestors') ?? []);
  // Where there is a policy, X-Frame-Options does not count (CSP3 section 6.4.2.2).
  const hasPolicy = policiesOf(page).some((policy) => policy.has('frame-ancestors'));
  if (hasPolicy && !lower(ancestors).some((source) => BROAD.includes(source))) return [];
  const option = headerOf(page, 'x-frame-options')?.split(',')[0]?.trim().toLowerCase();
  if (!hasPolicy && (option === 'deny' || option === 'sameorigin')) return [];
  // A page without anything to press is framed in vain.
  const isMild = page.role === 'home' ? { priority: 'fix-after-launch' as const } : {};
  // A second policy may take the place of the first, depending on what sends it.
  const isApart = policiesOf(page).length > 0 && !hasPolicy;
  const expected = isApart ? 'X-Frame-Options: DENY' : "Content-Security-Policy: frame-ancestors 'none'";
  return [ofHost(page, 'x-frame-options', 'Nothing forbids it.', expected, isMild)];
}

const TELLING = ['unsafe-url', 'no-referrer-when-downgrade', 'origin-when-cross-origin'];

function judgeReferrer(page: Seen): Said {
  // The last one that a browser knows counts (Referrer Policy section 4.1).
  const policy = headerOf(page, 'referrer-policy')
    ?.split(',')
    .map((value) => value.trim().toLowerCase())
    .filter(Boolean)
    .at(-1);
  if (policy === undefined || !TELLING.includes(policy)) return [];
  return [
    ofHost(
      page,
      'referrer-policy',
      'The policy hands more than the origin to other sites.',
      'Referrer-Policy: strict-origin-when-cross-origin',
    ),
  ];
}
