import type { Rule } from '../../../gate/check.ts';
import type { EdgeFacts } from '../facts.ts';
import { exposedRules } from './exposed.ts';

export const rules = { ...exposedRules } satisfies Record<string, Rule<EdgeFacts>>;
