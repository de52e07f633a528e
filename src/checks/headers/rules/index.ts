import type { Rule } from '../../../gate/check.ts';
import type { HeadersFacts } from '../facts.ts';
import { contentRules } from './content.ts';
import { exposureRules } from './exposure.ts';
import { permissionsRules } from './permissions.ts';
import { stateRules } from './state.ts';
import { transportRules } from './transport.ts';

export const rules = {
  ...transportRules,
  ...contentRules,
  ...permissionsRules,
  ...stateRules,
  ...exposureRules,
} satisfies Record<string, Rule<HeadersFacts>>;
