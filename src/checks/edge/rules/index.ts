import type { Rule } from '../../../gate/check.ts';
import type { EdgeFacts } from '../facts.ts';
import { downloadRules } from './downloads.ts';
import { exposedRules } from './exposed.ts';
import { layerRules } from './layer.ts';

export const rules = { ...exposedRules, ...downloadRules, ...layerRules } satisfies Record<string, Rule<EdgeFacts>>;
