import type { Changed, ChatAnswer } from '../../io/chat.ts';
import type { Assertion } from '../../lookups/ai/assertions.ts';
import type { Goal } from '../../lookups/ai/cases.ts';
import type { Opinion } from '../../lookups/ai/opinion.ts';
import type { Cost } from './meter.ts';

export interface AiFacts {
  talk: Talk;
  /** Risky patterns in the code. */
  faults: CodeFault[];
  /** Where the code calls a model; undefined when it does not. */
  code: { file: string; line: number } | undefined;
  /** Source files that could not be read; without a file, none of the code could. */
  unread: { file?: string; reason: string }[];
  /** The number of files that call a model. */
  files: number;
}

export interface CodeFault {
  fault: 'secret in the prompt' | 'reply as HTML' | 'tools without rights' | 'no limit';
  file: string;
  line: number;
}

/** The conversations with the assistant. */
export type Talk =
  | { kind: 'no endpoint' }
  | { kind: 'not asked'; reason: string }
  | {
      kind: 'asked';
      url: string;
      tries: Try[];
      /** The names of the variables whose values must not leak. */
      canary: string | undefined;
      member: string | undefined;
      /** Hosts that replies may link to, with their subdomains. */
      hosts: readonly string[];
      /** launch.yml says which field of a response shows a handover to a person. */
      isHandoffNamed: boolean;
      /** Below this confidence, the assistant must hand over; undefined when it reports no confidence. */
      leastConfidence: number | undefined;
      /** Case files, or parts of them, that could not be read. */
      unread: { file: string; line: number; reason: string }[];
      /** Why a secret could not be searched for, by the name of its variable. */
      unsought: Record<string, string>;
      /** The costs of the assistant, and of the model that rates replies, if there is one. */
      costs: Cost[];
    };

/** One run of one case. */
export interface Try {
  id: string;
  goal: Goal | 'own';
  marker: string | undefined;
  says: readonly string[];
  /** For a custom case, the assertions on each reply. */
  asserts: readonly (readonly Assertion[])[];
  /** The number of the repetition, from 1. */
  time: number;
  replies: Pick<ChatAnswer, 'text' | 'handoff' | 'actions' | 'leaks' | 'confidence' | 'state'>[];
  /** Why it stopped early. */
  failed: string | undefined;
  /** State that a message without a reply changed. */
  state?: Changed;
  /** The rating of a model, if one is configured. */
  opinion?: Opinion;
}

export type Asked = Extract<Talk, { kind: 'asked' }>;
