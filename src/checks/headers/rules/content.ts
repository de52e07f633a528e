import parsePolicy from 'content-security-policy-parser';
import type { Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import type { HeadersFacts } from '../facts.ts';
import { headerOf, ofHost, perPage, type Seen } from './evidence.ts';

const PAGES = ['home', 'login', 'signup', 'account'] as const;

export const contentRules = {
  csp: {
    title: 'Content-Security-Policy is missing or too weak',
    priority: 'fix-after-launch',
    also: ['fix-before-launch'],
    weighs:
      'Fix before launch where the policy allows inline scripts or scripts from any host; fix after launch where none is sent or it does not restrict scripts.',
    proves: 'A Content-Security-Policy is sent, and it blocks injected scripts.',
    why: 'One page that shows a member’s input unescaped is enough to take over sessions.',
    remedy: 'Start with Content-Security-Policy-Report-Only, allow what your pages need, then enforce it.',
    source: 'W3C, Content Security Policy Level 3; MDN HTTP Observatory',
    judge: (facts) => perPage(facts, PAGES, judgeCsp),
  },
  framing: {
    title: 'Clickjacking protection is missing',
    priority: 'fix-before-launch',
    also: ['fix-after-launch'],
    weighs: 'Fix before launch on login, sign-up and account pages; fix after launch on the home page.',
    proves: 'Login, sign-up and account pages send frame-ancestors or X-Frame-Options.',
    why: 'A stranger’s page can show yours in an invisible frame and make members click on it.',
    remedy: "Send Content-Security-Policy: frame-ancestors 'self', or X-Frame-Options: SAMEORIGIN.",
    source: 'W3C, Content Security Policy Level 3, frame-ancestors; RFC 7034',
    judge: (facts) => perPage(facts, PAGES, judgeFraming),
  },
  nosniff: {
    title: 'X-Content-Type-Options: nosniff is missing',
    priority: 'fix-after-launch',
    proves: 'Responses send X-Content-Type-Options: nosniff.',
    why: 'Browsers can run an uploaded file that looks like a script.',
    remedy: 'Send X-Content-Type-Options: nosniff with every response.',
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
                'The header is missing or not nosniff.',
                'X-Content-Type-Options: nosniff',
              ),
            ];
      }),
  },
  referrer: {
    title: 'Referrer-Policy leaks full URLs',
    priority: 'fix-after-launch',
    proves: 'No Referrer-Policy sends full URLs to other sites.',
    why: 'A password reset page hands its token to every site it links to.',
    remedy: 'Send Referrer-Policy: strict-origin-when-cross-origin, which is the browsers’ default.',
    source: 'W3C, Referrer Policy; MDN HTTP Observatory',
    judge: (facts) => perPage(facts, PAGES, judgeReferrer),
  },
} satisfies Record<string, Rule<HeadersFacts>>;

type Policy = Map<string, string[]>;

/** Every policy must allow an action, because each one is enforced separately (CSP3 section 4.2.3.2). */
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
  if (first === undefined) return said('The policy does not restrict scripts.');
  return said(weakness(lower(first)) ?? '', true);
}

const BROAD = ['*', 'http:', 'https:', 'http://*', 'https://*', 'data:', 'blob:'];

/** Why these sources allow arbitrary scripts; undefined when they do not. */
function weakness(sources: readonly string[]): string | undefined {
  const isStrict = sources.some((source) => /^'(nonce-|sha(256|384|512)-)/.test(source));
  const isDynamic = isStrict && sources.includes("'strict-dynamic'");
  if (sources.includes("'unsafe-inline'") && !isStrict) return 'The policy allows inline scripts (unsafe-inline).';
  if (!isDynamic && sources.some((source) => BROAD.includes(source))) return 'The policy allows scripts from any host.';
  return undefined;
}

function judgeFraming(page: Seen): Said {
  const ancestors = policiesOf(page).flatMap((policy) => policy.get('frame-ancestors') ?? []);
  // With frame-ancestors in a policy, X-Frame-Options is ignored (CSP3 section 6.4.2.2).
  const hasPolicy = policiesOf(page).some((policy) => policy.has('frame-ancestors'));
  if (hasPolicy && !lower(ancestors).some((source) => BROAD.includes(source))) return [];
  const option = headerOf(page, 'x-frame-options')?.split(',')[0]?.trim().toLowerCase();
  if (!hasPolicy && (option === 'deny' || option === 'sameorigin')) return [];
  // Framing a page without controls gains an attacker nothing.
  const isMild = page.role === 'home' ? { priority: 'fix-after-launch' as const } : {};
  // A second policy may replace the first, depending on the server.
  const isApart = policiesOf(page).length > 0 && !hasPolicy;
  const expected = isApart ? 'X-Frame-Options: DENY' : "Content-Security-Policy: frame-ancestors 'none'";
  return [ofHost(page, 'x-frame-options', 'Neither frame-ancestors nor X-Frame-Options is sent.', expected, isMild)];
}

const TELLING = ['unsafe-url', 'no-referrer-when-downgrade', 'origin-when-cross-origin'];

function judgeReferrer(page: Seen): Said {
  // The last valid value counts (Referrer Policy section 4.1).
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
      'The policy sends more than the origin to other sites.',
      'Referrer-Policy: strict-origin-when-cross-origin',
    ),
  ];
}
