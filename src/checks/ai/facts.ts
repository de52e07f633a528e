import type { Goal } from '../../ai/cases.ts';
import type { Assertion } from '../../ai/own-cases.ts';
import type { Stage } from '../../gate/finding.ts';
import type { ChatAnswer } from '../../world/chat.ts';

export interface AiFacts {
  stage: Stage;
  talk: Talk;
  /** What of the code invites trouble. */
  faults: CodeFault[];
  /** Where the code speaks to a model; undefined where it does not. */
  code: { file: string; line: number } | undefined;
  /** Of the code, what could not be looked at; without a file, all of it. */
  unread: { file?: string; reason: string }[];
}

export interface CodeFault {
  fault: 'secret in the prompt' | 'reply as HTML' | 'tools without rights' | 'no limit';
  file: string;
  line: number;
}

/** What was said to the assistant, and what it replied. */
export type Talk =
  | { kind: 'no endpoint' }
  | { kind: 'not asked'; reason: string }
  | {
      kind: 'asked';
      url: string;
      tries: Try[];
      /** Names of the variables with what must not come out. */
      canary: string | undefined;
      member: string | undefined;
      /** Hosts that replies may link to, and those below them. */
      hosts: readonly string[];
      /** Of files with cases, what could not be read. */
      unread: { file: string; line: number; reason: string }[];
      /** Why a secret could not be looked for, by the name of its variable. */
      unsought: Record<string, string>;
      cost: { messages: number; sent: number; received: number };
    };

/** One case, tried once. */
export interface Try {
  id: string;
  goal: Goal | 'own';
  marker: string | undefined;
  /** Of a case of the product's own. */
  asserts: readonly Assertion[];
  /** From 1. */
  time: number;
  replies: Pick<ChatAnswer, 'text' | 'handoff' | 'actions' | 'leaks'>[];
  /** Why it did not get to its end. */
  failed: string | undefined;
}

export type Asked = Extract<Talk, { kind: 'asked' }>;
