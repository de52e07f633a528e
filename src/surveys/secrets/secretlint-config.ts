import type { SecretLintCoreConfig, SecretLintRulePresetContext } from '@secretlint/types';
import type { IndexedRule } from './indexed-rule.ts';
import { PRESET_ID } from './preset.ts';

/** secretlint's configuration with some of the rules, by their numbers. What its comments say is read by `pleaAt`. */
export type ConfigOf = (rules: ReadonlySet<number>) => SecretLintCoreConfig;

/** Each configuration is made once: few sets of rules are asked for, each many times. */
export function makeConfigs(all: readonly IndexedRule[]): ConfigOf {
  const configs = new Map<string, SecretLintCoreConfig>();
  return (rules) => {
    const key = String([...rules].sort((a, b) => a - b));
    const known = configs.get(key);
    if (known) return known;
    const made = configFor([...rules].map((rule) => all[rule] as IndexedRule));
    configs.set(key, made);
    return made;
  };
}

function configFor(candidates: readonly IndexedRule[]): SecretLintCoreConfig {
  const members = candidates.filter(({ preset }) => preset).map(({ creator }) => creator);
  return {
    rules: [
      {
        id: PRESET_ID,
        rule: {
          meta: { id: PRESET_ID, recommended: true, type: 'preset' },
          create: (context: SecretLintRulePresetContext) => {
            for (const member of members) context.registerRule(member);
          },
        },
        rules: [],
      },
      ...candidates
        .filter(({ preset: isPreset }) => !isPreset)
        .map(({ creator }) => ({ id: creator.meta.id, rule: creator })),
    ],
  } as SecretLintCoreConfig;
}
