import type { Rule } from '../../../gate/check.ts';
import type { DnsFacts } from '../facts.ts';
import { addressRules } from './addresses.ts';
import { danglingRules } from './dangling.ts';
import { dnssecRules } from './dnssec.ts';
import { driftRules } from './drift.ts';
import { nameRules } from './names.ts';
import { nameserverRules } from './nameservers.ts';
import { outsideRules } from './outside.ts';
import { propagationRules } from './propagation.ts';
import { recordRules } from './records.ts';
import { resolvingRules } from './resolving.ts';
import { ttlRules } from './ttl.ts';

export const rules = {
  ...resolvingRules,
  ...recordRules,
  ...addressRules,
  ...danglingRules,
  ...driftRules,
  ...propagationRules,
  ...nameserverRules,
  ...dnssecRules,
  ...outsideRules,
  ...ttlRules,
  ...nameRules,
} satisfies Record<string, Rule<DnsFacts>>;
