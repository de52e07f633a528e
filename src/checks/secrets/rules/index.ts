import type { Rule } from '../../../gate/check.ts';
import type { SecretsFacts } from '../facts.ts';
import { keyRules } from './keys.ts';
import { placeRules } from './places.ts';

export const rules = { ...keyRules, ...placeRules } satisfies Record<string, Rule<SecretsFacts>>;
