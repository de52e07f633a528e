import type { Judgement } from '../../gate/check.ts';
import type { Said, Unknown } from '../../gate/finding.ts';
import { blind, type Looked } from '../../gate/look.ts';
import type { DeployFacts } from './facts.ts';

/** When nothing could be read, the result is unknown; an unread file is unknown by itself. */
export function seen(facts: DeployFacts, looked: Looked, said: Said): Judgement {
  if (facts.unseen !== undefined) return blind('file', { unknown: facts.unseen });
  const unread = facts.unread.map(({ file, line, reason }): Unknown => {
    return { unknown: reason, place: { file, ...(line !== undefined && { line }) } };
  });
  return { looked, said: [...said, ...unread] };
}
