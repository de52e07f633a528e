import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence, Unknown } from '../../../gate/finding.ts';
import { blind } from '../../../gate/look.ts';
import type { AiFacts, CodeFault } from '../facts.ts';
import { OWASP } from './owasp.ts';

export const configured: Rule<AiFacts> = {
  title: 'The code speaks to a model, and nobody has tried what it says',
  priority: 'fix-before-launch',
  proves: 'Where the code speaks to a model, launch.yml names the endpoint that is tried.',
  why: 'The first who tries to get at it is somebody else.',
  remedy:
    'Name the endpoint as ai.endpoint, with a canary in the system prompt; or waive this when members never meet it.',
  source: `${OWASP}; NIST AI 600-1, MS-2.5`,
  judge: judgeConfigured,
};

export const guardrails: Rule<AiFacts> = {
  title: 'The code lets a model do more than it should',
  priority: 'fix-before-launch',
  proves:
    'No secret is in a system prompt, no reply is shown as HTML, no tool acts without asking who it is for, and the endpoint has a limit.',
  why: 'What a model says comes from whoever writes to it.',
  remedy: 'Take the secret out, show text, ask in the tool who may do it, and limit what one member may send.',
  source: `${OWASP}, LLM05, LLM06, LLM07 and LLM10`,
  judge: ({ code, faults, unread, files }) =>
    code === undefined && unread.length === 0
      ? { notApplicable: 'the code speaks to no model' }
      : { looked: { file: files }, said: [...faults.map(guardrail), ...unread.map(notLooked)] },
};

const GUARDRAILS: Record<CodeFault['fault'], string> = {
  'secret in the prompt': 'A secret is put into the system prompt.',
  'reply as HTML': 'A reply may be shown as HTML.',
  'tools without rights': 'A tool changes something, and does not ask who it is for.',
  'no limit': 'Nothing limits how much one member may send.',
};

const guardrail = ({ fault, file, line }: CodeFault): Evidence => ({
  place: { file, line },
  problem: GUARDRAILS[fault],
  seen: { file },
  key: fault,
  // One limiter in front of all of them ends it.
  ...(fault === 'no limit' && { cause: fault }),
});

const notLooked = ({ file, reason }: AiFacts['unread'][number]): Unknown => ({
  unknown: reason,
  ...(file !== undefined && { place: { file } }),
});

function judgeConfigured({ talk, code, unread, files }: AiFacts): Judgement {
  // That an endpoint is named is no measurement of it: what is said there is.
  if (talk.kind === 'asked') return { notApplicable: 'it is talked to' };
  if (talk.kind === 'not asked') return { looked: { 'launch.yml entry': 1 }, said: [] };
  if (code === undefined && unread.length > 0) return blind('file', ...unread.map(notLooked));
  if (code === undefined) return { notApplicable: 'the code speaks to no model, and no assistant is named' };
  const place = { file: code.file, line: code.line };
  return { looked: { file: files }, said: [{ place, seen: { 'ai.endpoint': 'not in launch.yml' }, key: 'endpoint' }] };
}
