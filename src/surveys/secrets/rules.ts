import { providers } from '../../catalog/key-kinds/index.ts';
import { presetProofs } from './preset.ts';
import { type ProvedRule, provedRule } from './proved-rule.ts';

/** All rules: ours, then those of secretlint's preset. */
export function allRules(): ProvedRule[] {
  return [...providers.map(provedRule), ...presetProofs()];
}
