import type { Rule } from '../../../gate/check.ts';
import type { HeadersFacts } from '../facts.ts';
import { contentRules } from './content.ts';
import { stateRules } from './cookies-cors-cache.ts';
import { exposureRules } from './disclosure.ts';
import { permissionsRules } from './permissions.ts';
import { transportRules } from './transport.ts';

export const rules = {
  ...transportRules,
  ...contentRules,
  ...permissionsRules,
  ...stateRules,
  ...exposureRules,
} satisfies Record<string, Rule<HeadersFacts>>;
