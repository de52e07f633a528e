import type { Rule } from '../../../gate/check.ts';
import type { SmokeFacts } from '../facts.ts';
import { assetRules } from './assets.ts';
import { contentRules } from './content.ts';
import { memberRules } from './members.ts';
import { reachRules } from './reach.ts';
import { webhookRules } from './webhooks.ts';

export const rules = {
  ...reachRules,
  ...contentRules,
  ...memberRules,
  ...webhookRules,
  ...assetRules,
} satisfies Record<string, Rule<SmokeFacts>>;
