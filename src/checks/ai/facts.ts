import type { Changed, ChatAnswer } from '../../io/chat.ts';
import type { Assertion } from '../../lookups/ai/assertions.ts';
import type { Goal } from '../../lookups/ai/cases.ts';
import type { Opinion } from '../../lookups/ai/opinion.ts';
import type { Cost } from './meter.ts';

export interface AiFacts {
  talk: Talk;
  /** What of the code invites trouble. */
  faults: CodeFault[];
  /** Where the code speaks to a model; undefined where it does not. */
  code: { file: string; line: number } | undefined;
  /** Of the code, what could not be looked at; without a file, all of it. */
  unread: { file?: string; reason: string }[];
  /** How many files that speak to a model were read. */
  files: number;
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
      /** launch.yml says where an answer tells that a person takes over. */
      isHandoffNamed: boolean;
      /** Less sure than this, it is to call a person; undefined where it does not say how sure it is. */
      leastConfidence: number | undefined;
      /** Of files with cases, what could not be read. */
      unread: { file: string; line: number; reason: string }[];
      /** Why a secret could not be looked for, by the name of its variable. */
      unsought: Record<string, string>;
      /** Of the assistant, and of the model that gives an opinion where there is one. */
      costs: Cost[];
    };

/** One case, tried once. */
export interface Try {
  id: string;
  goal: Goal | 'own';
  marker: string | undefined;
  says: readonly string[];
  /** Of a case of the product's own, for each reply. */
  asserts: readonly (readonly Assertion[])[];
  /** From 1. */
  time: number;
  replies: Pick<ChatAnswer, 'text' | 'handoff' | 'actions' | 'leaks' | 'confidence' | 'state'>[];
  /** Why it did not get to its end. */
  failed: string | undefined;
  /** What the message did that was not replied to. */
  state?: Changed;
  /** What a model says of it, where one is asked. */
  opinion?: Opinion;
}

export type Asked = Extract<Talk, { kind: 'asked' }>;
