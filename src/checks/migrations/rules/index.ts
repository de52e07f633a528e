import type { Rule } from '../../../gate/check.ts';
import type { MigrationsFacts } from '../facts.ts';
import { breakingRules } from './breaking.ts';
import { historyRules } from './history.ts';
import { lockingRules } from './locking.ts';
import { runningRules } from './running.ts';

export const rules = {
  ...breakingRules,
  ...lockingRules,
  ...runningRules,
  ...historyRules,
} satisfies Record<string, Rule<MigrationsFacts>>;
