import { ParseError, parseDictionary, Token } from 'structured-headers';
import type { Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import type { HeadersFacts } from '../facts.ts';
import { headerOf, ofHost, perPage, type Seen } from './evidence.ts';

const NAME = 'permissions-policy';
const PAGES = ['home', 'login', 'signup', 'account'] as const;
const EXPECTED = 'Permissions-Policy: camera=(), microphone=(), geolocation=()';

export const permissionsRules = {
  'permissions-policy': {
    title: 'Permissions-Policy header is invalid',
    priority: 'fix-after-launch',
    proves: 'Every Permissions-Policy header is in the syntax that browsers accept.',
    why: 'Browsers ignore the header: a camera stays allowed, or a map does not get the location.',
    remedy: 'Write each feature as name=(origins): camera=(), geolocation=(self "https://maps.example").',
    source: 'W3C, Permissions Policy, section 5.1; RFC 9651, section 3.2',
    judge(facts) {
      const sending = facts.pages.filter((page) => 'unseen' in page || headerOf(page, NAME) !== undefined);
      if (sending.length > 0) return perPage({ ...facts, pages: sending }, PAGES, judgePolicy);
      return { notApplicable: 'no page sends the header, and without it browsers deny these features to other sites' };
    },
  },
} satisfies Record<string, Rule<HeadersFacts>>;

function judgePolicy(page: Seen): Said {
  const problem = problemOf(headerOf(page, NAME) ?? '');
  return problem === undefined ? [] : [ofHost(page, NAME, problem, EXPECTED)];
}

/** What is wrong with a policy. Browsers ignore one that cannot be parsed, and members that are not valid origins. */
export function problemOf(policy: string): string | undefined {
  try {
    const features = [...parseDictionary(policy).values()].map(([value]) => (Array.isArray(value) ? value : [[value]]));
    const isOrigin = (value: unknown) => value instanceof Token && /[:/.]/.test(value.toString());
    const isUnquoted = features.some((members) => members.some(([value]) => isOrigin(value)));
    return isUnquoted ? 'An origin is not in quotes, so browsers ignore it.' : undefined;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return 'The header has a syntax error, so browsers ignore all of it.';
  }
}
