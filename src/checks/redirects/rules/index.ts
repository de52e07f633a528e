import type { Rule } from '../../../gate/check.ts';
import type { RedirectFacts } from '../facts.ts';
import { enteringRules } from './entering.ts';
import { followingRules } from './following.ts';
import { landingRules } from './landing.ts';

export const rules = { ...enteringRules, ...followingRules, ...landingRules } satisfies Record<
  string,
  Rule<RedirectFacts>
>;
