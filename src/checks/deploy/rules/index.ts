import type { Rule } from '../../../gate/check.ts';
import type { DeployFacts } from '../facts.ts';
import { buildingRules } from './build.ts';
import { migratingRules } from './migration-order.ts';
import { returningRules } from './rollback.ts';
import { versionRules } from './versions.ts';

export const rules = { ...versionRules, ...buildingRules, ...migratingRules, ...returningRules } satisfies Record<
  string,
  Rule<DeployFacts>
>;
