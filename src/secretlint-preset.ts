import type { SecretLintRulePresetContext } from '@secretlint/types';
import { providers } from './catalog/key-kinds/index.ts';
import { provedRule, RULE_PREFIX } from './surveys/secrets/indexed-rule.ts';

/**
 * Our rules as a preset for plain secretlint: `{ "id": "launch-gate/dist/secretlint-preset.js" }` in
 * .secretlintrc.json. Kinds that are public by design are left out, because secretlint would report them.
 */
export const rules = providers.filter((each) => each.public === undefined).map((each) => provedRule(each).creator);

export const creator = {
  meta: { id: `${RULE_PREFIX}preset`, recommended: true, type: 'preset' as const },
  rules,
  create(context: SecretLintRulePresetContext) {
    for (const rule of rules) context.registerRule(rule);
  },
};
