import type { Rule } from '../../../gate/check.ts';
import type { PerformanceFacts } from '../facts.ts';
import { burstRules } from './burst.ts';
import { logRules } from './logs.ts';
import { p95Rules } from './p95.ts';
import { thirdPartyRules } from './third-party.ts';

export const rules = { ...p95Rules, ...thirdPartyRules, ...burstRules, ...logRules } satisfies Record<
  string,
  Rule<PerformanceFacts>
>;
