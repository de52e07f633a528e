import type { Rule } from '../../../gate/check.ts';
import type { HandoverFacts } from '../facts.ts';
import { packetRules } from './packet.ts';
import { peopleRules } from './people.ts';

export const rules = { ...peopleRules, ...packetRules } satisfies Record<string, Rule<HandoverFacts>>;
