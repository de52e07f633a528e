import type { Rule } from '../../../gate/check.ts';
import type { RedirectFacts } from '../facts.ts';
import { browserRules } from './browser.ts';
import { canonicalRules } from './canonical.ts';
import { httpsRules } from './https.ts';
import { inRedirectsFile } from './in-file.ts';
import { followingRules } from './loops.ts';
import { leavingRules } from './off-site.ts';
import { moveRules } from './status-path-query.ts';
import { landingRules } from './targets.ts';

export const rules = inRedirectsFile({
  ...httpsRules,
  ...canonicalRules,
  ...followingRules,
  ...moveRules,
  ...leavingRules,
  ...landingRules,
  ...browserRules,
} satisfies Record<string, Rule<RedirectFacts>>);
