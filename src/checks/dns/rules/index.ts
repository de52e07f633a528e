import type { Rule } from '../../../gate/check.ts';
import type { DnsFacts } from '../facts.ts';
import { addressRules } from './addresses.ts';
import { danglingRules } from './dangling.ts';
import { nameRules } from './names.ts';
import { outsideRules } from './outside.ts';
import { recordRules } from './records.ts';
import { resolvingRules } from './resolving.ts';
import { serverRules } from './servers.ts';

export const rules = {
  ...resolvingRules,
  ...recordRules,
  ...addressRules,
  ...danglingRules,
  ...serverRules,
  ...outsideRules,
  ...nameRules,
} satisfies Record<string, Rule<DnsFacts>>;
