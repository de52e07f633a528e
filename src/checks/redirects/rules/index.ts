import type { Rule } from '../../../gate/check.ts';
import type { RedirectFacts } from '../facts.ts';
import { browserRules } from './browser.ts';
import { canonicalRules } from './canonical.ts';
import { followingRules } from './following.ts';
import { httpsRules } from './https.ts';
import { inRedirectsFile } from './in-file.ts';
import { landingRules } from './landing.ts';
import { leavingRules } from './leaving.ts';
import { moveRules } from './moves.ts';

export const rules = inRedirectsFile({
  ...httpsRules,
  ...canonicalRules,
  ...followingRules,
  ...moveRules,
  ...leavingRules,
  ...landingRules,
  ...browserRules,
} satisfies Record<string, Rule<RedirectFacts>>);
