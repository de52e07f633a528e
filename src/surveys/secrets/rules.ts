import { providers } from '../../catalog/key-kinds/index.ts';
import { type IndexedRule, provedRule } from './indexed-rule.ts';
import { presetProofs } from './preset.ts';

/** All rules: ours, then those of secretlint's preset. */
export function allRules(): IndexedRule[] {
  return [...providers.map(provedRule), ...presetProofs()];
}
