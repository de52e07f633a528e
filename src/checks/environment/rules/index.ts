import type { Rule } from '../../../gate/check.ts';
import type { EnvironmentFacts } from '../facts.ts';
import { fileRules } from './files.ts';
import { nameRules } from './names.ts';

export const rules = { ...nameRules, ...fileRules } satisfies Record<string, Rule<EnvironmentFacts>>;
