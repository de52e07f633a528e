import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Unknown } from '../../../gate/finding.ts';
import { type Assertion, holdsTo } from '../../../lookups/ai/assertions.ts';
import type { AiFacts, Try } from '../facts.ts';
import { type Fault, judgeTries, notAsked } from '../judged.ts';

export const cases: Rule<AiFacts> = {
  title: 'The assistant fails a case of your own',
  priority: 'fix-before-launch',
  proves: 'Every reply to a case of the files under ai.cases holds to its assertions.',
  why: 'Somebody wrote the case down because it went wrong once.',
  remedy: 'Read the reply, and mend the prompt or the case.',
  source: 'promptfoo, Assertions: the deterministic ones',
  judge: judgeOwn,
};

function judgeOwn({ talk }: AiFacts): Judgement {
  if (talk.kind !== 'asked') return notAsked(talk);
  const unread = talk.unread.map(({ file, line, reason }): Unknown => ({ unknown: reason, place: { file, line } }));
  if (unread.length === 0 && !talk.tries.some(({ goal }) => goal === 'own'))
    return { notApplicable: 'there are no cases of your own (ai.cases in launch.yml)' };
  const { looked, said } = judgeTries(talk, { goals: ['own'], fault: failing });
  return { looked, said: [...said, ...unread] };
}

/** The first reply that does not hold to what it is held to. */
function failing({ replies, asserts }: Try): ReturnType<Fault> {
  for (const [reply, { text }] of replies.entries()) {
    const broken = asserts[reply]?.find((each) => holdsTo(text, each) === false);
    if (broken) return { problem: 'Its reply does not hold to an assertion.', reply, expected: words(broken) };
  }
  const isSlow = replies.some(({ text }, i) => asserts[i]?.some((each) => holdsTo(text, each) === undefined));
  return isSlow ? { unclear: 'a pattern takes too long to tell' } : undefined;
}

const words = ({ type, isDenied, values }: Assertion) =>
  `${isDenied ? 'not-' : ''}${type}${values.length > 0 ? ` ${JSON.stringify(values.length === 1 ? values[0] : values)}` : ''}`;
