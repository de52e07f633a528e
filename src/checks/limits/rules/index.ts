import type { Rule } from '../../../gate/check.ts';
import type { LimitsFacts } from '../facts.ts';
import { attemptRules } from './attempts.ts';
import { gapRules } from './gaps.ts';

export const rules = { ...attemptRules, ...gapRules } satisfies Record<string, Rule<LimitsFacts>>;
