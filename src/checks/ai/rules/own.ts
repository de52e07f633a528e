import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Unknown } from '../../../gate/finding.ts';
import { type Assertion, holdsTo } from '../../../lookups/ai/assertions.ts';
import type { AiFacts, Try } from '../facts.ts';
import { type Fault, judgeTries, notAsked } from '../judged.ts';

export const cases: Rule<AiFacts> = {
  title: 'Assistant fails one of your own test cases',
  priority: 'fix-before-launch',
  proves: 'Every reply to the cases under ai.cases satisfies its assertions.',
  why: 'Something that went wrong before goes wrong again.',
  remedy: 'Read the reply, and fix the prompt or the case.',
  source: 'promptfoo, Assertions: the deterministic ones',
  judge: judgeOwn,
};

function judgeOwn({ talk }: AiFacts): Judgement {
  if (talk.kind !== 'asked') return notAsked(talk);
  const unread = talk.unread.map(({ file, line, reason }): Unknown => ({ unknown: reason, place: { file, line } }));
  if (unread.length === 0 && !talk.tries.some(({ goal }) => goal === 'own'))
    return { notApplicable: 'ai.cases in launch.yml names no test cases' };
  const { looked, said } = judgeTries(talk, { goals: ['own'], fault: failing });
  return { looked, said: [...said, ...unread] };
}

/** The first reply that fails its assertions. */
function failing({ replies, asserts }: Try): ReturnType<Fault> {
  for (const [reply, { text }] of replies.entries()) {
    const broken = asserts[reply]?.find((each) => holdsTo(text, each) === false);
    if (broken) return { problem: 'The reply fails an assertion.', reply, expected: words(broken) };
  }
  const isSlow = replies.some(({ text }, i) => asserts[i]?.some((each) => holdsTo(text, each) === undefined));
  return isSlow ? { unclear: 'a regular expression takes too long' } : undefined;
}

const words = ({ type, isDenied, values }: Assertion) =>
  `${isDenied ? 'not-' : ''}${type}${values.length > 0 ? ` ${JSON.stringify(values.length === 1 ? values[0] : values)}` : ''}`;
