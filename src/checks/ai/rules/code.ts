import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence, Unknown } from '../../../gate/finding.ts';
import { blind } from '../../../gate/look.ts';
import type { AiFacts, CodeFault } from '../facts.ts';
import { OWASP } from './owasp.ts';

export const configured: Rule<AiFacts> = {
  title: 'AI assistant is not tested',
  priority: 'fix-before-launch',
  proves: 'Where the code calls a language model, launch.yml names the endpoint to test.',
  why: 'The first person to attack the assistant is a stranger.',
  remedy:
    'Set ai.endpoint in launch.yml and put a canary into the system prompt. If members never reach the model, waive this rule.',
  source: `${OWASP}; NIST AI 600-1, MS-2.5`,
  judge: judgeConfigured,
};

export const guardrails: Rule<AiFacts> = {
  title: 'AI code lacks guardrails',
  priority: 'fix-before-launch',
  proves:
    'No secret is in a system prompt, no reply is rendered as HTML, every tool checks whom it acts for, and the endpoint has a rate limit.',
  why: 'Whoever writes to the model controls what it answers.',
  remedy:
    'Remove the secret, show replies as text, check permissions in each tool, and limit what one member can send.',
  source: `${OWASP}, LLM05, LLM06, LLM07 and LLM10`,
  judge: ({ code, faults, unread, files }) =>
    code === undefined && unread.length === 0
      ? { notApplicable: 'the code calls no model' }
      : { looked: { file: files }, said: [...faults.map(guardrail), ...unread.map(notLooked)] },
};

const GUARDRAILS: Record<CodeFault['fault'], string> = {
  'secret in the prompt': 'The system prompt contains a secret.',
  'reply as HTML': 'A reply is rendered as HTML.',
  'tools without rights': 'A tool changes data without checking whom it acts for.',
  'no limit': 'The endpoint has no rate limit.',
};

const guardrail = ({ fault, file, line }: CodeFault): Evidence => ({
  place: { file, line },
  problem: GUARDRAILS[fault],
  seen: { file },
  key: fault,
  // One rate limiter in front of all of them fixes it.
  ...(fault === 'no limit' && { cause: fault }),
});

const notLooked = ({ file, reason }: AiFacts['unread'][number]): Unknown => ({
  unknown: reason,
  ...(file !== undefined && { place: { file } }),
});

function judgeConfigured({ talk, code, unread, files }: AiFacts): Judgement {
  // Naming an endpoint measures nothing; the conversations do.
  if (talk.kind === 'asked') return { notApplicable: 'the assistant is tested' };
  if (talk.kind === 'not asked') return { looked: { 'launch.yml entry': 1 }, said: [] };
  if (code === undefined && unread.length > 0) return blind('file', ...unread.map(notLooked));
  if (code === undefined) return { notApplicable: 'the code calls no model, and launch.yml names no assistant' };
  const place = { file: code.file, line: code.line };
  return { looked: { file: files }, said: [{ place, seen: { 'ai.endpoint': 'not in launch.yml' }, key: 'endpoint' }] };
}
