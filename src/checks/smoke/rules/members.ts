import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { leftOpen, lookAt } from '../../../gate/look.ts';
import type { Page } from '../../../lookups/parse-page.ts';
import { lastLook } from '../attempts.ts';
import type { RouteFacts, SmokeFacts } from '../facts.ts';

export const memberRules = {
  'member-pages': {
    title: 'Members-only page is accessible without login',
    priority: 'block-now',
    also: ['fix-before-launch'],
    weighs:
      'Block now for a page or path that launch.yml names; fix before launch for an account page that was found through a link or the code.',
    proves: 'Members’ pages and API paths answer an anonymous request with a refusal or a redirect to the login.',
    why: 'Anybody who knows the URL gets what members pay for, and possibly their data.',
    remedy: 'Check the session on the server before the response. Hiding the page in the browser does not protect it.',
    source: 'OWASP ASVS 5.0 section 8.3: access is decided on the server; CWE-425, forced browsing',
    judge: judgeMembers,
  },
} satisfies Record<string, Rule<SmokeFacts>>;

function judgeMembers({ routes }: SmokeFacts): Judgement {
  const gated = routes.filter(({ role }) => role === 'members' || role === 'account');
  if (gated.length === 0) return { notApplicable: 'no members’ page is known (smoke.members in launch.yml)' };
  const open = routes.flatMap((route) => {
    const look = lastLook(route);
    return look.kind === 'page' && ['home', 'login', 'signup'].includes(route.role) ? [look.page.signature] : [];
  });
  return lookAt('page', gated, (route) => judgeGate(route, open));
}

/** Text that only a logged-in visitor sees. */
const LEAVE = /\b(?:log|sign)[ -]?out\b/i;
/** Text for a visitor without a session. */
const ENTER = /\b(?:log|sign)[ -]?in\b|\bcontinue with (?:google|github|apple|email|microsoft)\b/i;
/** With less text, this may be the shell that a script fills. */
const SHORT = 80;

function judgeGate(route: RouteFacts, open: readonly string[]): Said {
  const look = lastLook(route);
  const place = { address: route.url };
  if (look.kind !== 'page') return [{ unknown: look.reason, place }];
  const { page } = look;
  const isWalled = /challenge|rate limit|proxy/.test(page.blockedBy ?? '') || page.status >= 500;
  if (isWalled) return [{ unknown: page.blockedBy ?? `status ${page.status}`, place }];
  if (page.status >= 300) return [];
  const isMembers = LEAVE.test(page.text);
  // A redirect, a login, or the shell that every path returns.
  const isSent = pathOf(page.url) !== pathOf(route.url);
  const isAsked = page.hasPasswordField || ENTER.test(page.text);
  if (!isMembers && (isSent || isAsked || open.includes(page.signature))) return [];
  if (!isMembers && look.hasScripts && page.text.length < SHORT)
    return leftOpen([
      { unknown: 'a script loads the page’s content: list its API paths under smoke.members in launch.yml', place },
    ]);
  const problem = problemOf(route, {
    isMembers,
    isData: holdsData(page),
    hasText: page.text.length > 0 && !/json|xml/i.test(page.contentType),
  });
  if (problem === undefined) return [];
  return [
    {
      place,
      problem,
      // The content may be personal data: its type and length are enough.
      seen: { status: String(page.status), type: page.contentType, characters: String(page.text.length) },
      expected: 'status 401, 403 or 404, or a redirect to the login',
      recheck: ['curl', '-sSi', route.url],
      ...(route.role === 'account' && route.from !== 'launch.yml' && { priority: 'fix-before-launch' as const }),
    },
  ];
}

/** The path without a language prefix and trailing slash. */
const pathOf = (url: string) =>
  new URL(url).pathname.replace(/^\/[a-z]{2}(?:-[a-z]{2})?(?=\/)/i, '').replace(/\/$/, '');

/** Empty JSON contains no data, nor does JSON with only null, false and 0. */
function holdsData({ contentType, text }: Pick<Page, 'contentType' | 'text'>): boolean {
  if (/csv|pdf|zip/i.test(contentType)) return true;
  const isJson = /json|xml/i.test(contentType);
  return (
    isJson && /[\w"][^{}[\],:]{0,2000}[:,\]}]/.test(text.replace(/"[\w-]+"\s*:\s*(?:null|false|0|""|\[\]|\{\})/g, ''))
  );
}

/** An account page found by a link may be an empty shell; a path in launch.yml is taken as declared. */
function problemOf(
  { role, from }: RouteFacts,
  { isData, isMembers, hasText }: { isData: boolean; isMembers: boolean; hasText: boolean },
): string | undefined {
  if (isMembers) return 'The page shows a logged-in member.';
  if (isData) return 'The path returns data.';
  const isDeclared = role === 'members' || from === 'launch.yml';
  return isDeclared && hasText ? 'The path returns its own page.' : undefined;
}
