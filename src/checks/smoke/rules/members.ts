import type { Rule } from '../../../gate/check.ts';
import type { Evidence, Unknown } from '../../../gate/finding.ts';
import type { RouteFacts, SmokeFacts } from '../facts.ts';
import { lastLook } from '../looks.ts';

export const memberRules = {
  'member-pages': {
    title: 'What is for members is shown to everybody',
    priority: 'block-now',
    proves: 'Pages and API paths for members give a stranger nothing: a refusal, or the way to the login.',
    why: 'Whoever knows the address has what the others pay for, and perhaps what they wrote there.',
    remedy: 'Ask for the session on the server before anything is answered; hiding it in the browser is no lock.',
    source: 'OWASP ASVS 5.0 section 8.3: access is decided on the server; CWE-425, forced browsing',
    judge: judgeMembers,
  },
} satisfies Record<string, Rule<SmokeFacts>>;

function judgeMembers({ routes }: SmokeFacts) {
  const gated = routes.filter(({ role }) => role === 'members' || role === 'account');
  if (gated.length === 0) return { notApplicable: 'no page for members is known (smoke.members in launch.yml)' };
  const open = routes.flatMap((route) => {
    const look = lastLook(route);
    return look.kind === 'page' && ['home', 'login', 'signup'].includes(route.role) ? [look.page.signature] : [];
  });
  return gated.flatMap((route) => judgeGate(route, open));
}

/** What only somebody with a session is offered. */
const LEAVE = /\b(?:log|sign)[ -]?out\b/i;

function judgeGate(route: RouteFacts, open: readonly string[]): (Evidence | Unknown)[] {
  const look = lastLook(route);
  const place = { address: route.url };
  if (look.kind !== 'page') return [{ unknown: look.reason, place }];
  const { page } = look;
  if (page.status >= 500 || page.status === 429) return [{ unknown: `status ${page.status}`, place }];
  const isSent = new URL(page.url).pathname !== new URL(route.url).pathname;
  // Refused, led away, asked to log in, or the same shell that every path gets.
  if (page.status >= 300 || isSent || page.hasPasswordField || open.includes(page.signature)) return [];
  const isData = /json|xml|csv|pdf/i.test(page.contentType);
  const isMembers = LEAVE.test(page.text);
  const problem = problemOf(route, { isData, isMembers, hasText: page.text.length > 0 });
  if (problem === undefined) return [];
  return [
    {
      place,
      problem,
      // What is shown may be somebody's: its kind and length tell enough.
      seen: { status: String(page.status), type: page.contentType, characters: String(page.text.length) },
      expected: 'status 401, 403 or 404, or a redirect to the login',
      recheck: ['curl', '-sSi', route.url],
      ...(route.role === 'account' && route.from !== 'launch.yml' && { priority: 'fix-before-launch' as const }),
    },
  ];
}

/** An account page that a link led to may be a shell that fills itself; what launch.yml names is taken at its word. */
function problemOf(
  { role, from }: RouteFacts,
  { isData, isMembers, hasText }: { isData: boolean; isMembers: boolean; hasText: boolean },
): string | undefined {
  if (isMembers) return 'It is the page of somebody who is logged in.';
  if (isData) return 'It answers with data.';
  const isDeclared = role === 'members' || from === 'launch.yml';
  return isDeclared && hasText ? 'It answers with a page of its own.' : undefined;
}
