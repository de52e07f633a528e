import type { Rule } from '../../../gate/check.ts';
import type { AiFacts } from '../facts.ts';
import { configured, guardrails } from './code.ts';
import { exfiltration, systemPrompt } from './leaks.ts';
import { injection, toolAbuse } from './obeys.ts';
import { cases } from './own.ts';
import { escalates, overEscalates } from './people.ts';

export const rules = {
  configured,
  injection,
  'system-prompt': systemPrompt,
  exfiltration,
  'tool-abuse': toolAbuse,
  escalates,
  'over-escalates': overEscalates,
  cases,
  guardrails,
} satisfies Record<string, Rule<AiFacts>>;
