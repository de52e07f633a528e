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
    title: 'Browsers ignore the Permissions-Policy',
    priority: 'fix-after-launch',
    proves: 'Every Permissions-Policy that is sent is in the syntax that browsers read.',
    why: 'What it was written for does not happen: a camera stays on, or the map that needs the location does not get it.',
    remedy: 'Write each feature as name=(origins): camera=(), geolocation=(self "https://maps.example").',
    source: 'W3C, Permissions Policy, section 5.1; RFC 9651, section 3.2',
    judge(facts) {
      const sending = facts.pages.filter((page) => 'unseen' in page || headerOf(page, NAME) !== undefined);
      if (sending.length > 0) return perPage({ ...facts, pages: sending }, PAGES, judgePolicy);
      return { notApplicable: 'no page sends one, and without it browsers give these features to no other site' };
    },
  },
} satisfies Record<string, Rule<HeadersFacts>>;

function judgePolicy(page: Seen): Said {
  const problem = problemOf(headerOf(page, NAME) ?? '');
  return problem === undefined ? [] : [ofHost(page, NAME, problem, EXPECTED)];
}

/** What is wrong with a policy. One that cannot be parsed counts for nothing; of an entry, what is no origin. */
export function problemOf(policy: string): string | undefined {
  try {
    const features = [...parseDictionary(policy).values()].map(([value]) => (Array.isArray(value) ? value : [[value]]));
    const isOrigin = (value: unknown) => value instanceof Token && /[:/.]/.test(value.toString());
    const isUnquoted = features.some((members) => members.some(([value]) => isOrigin(value)));
    return isUnquoted ? 'An origin in it is not in quotes, so browsers leave it out.' : undefined;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return 'It is not in the syntax of the header, so browsers ignore all of it.';
  }
}
