import type { Failure } from './failure.ts';

/** One message to an assistant, and how it is spoken to. Secrets are named, not told. */
export interface ChatRequest {
  url: string;
  /** Chat Completions of OpenAI, or a body of one's own. */
  as: 'openai' | 'json';
  model?: string;
  body?: unknown;
  reply?: string;
  handoff?: string;
  /** Where a reply says how sure it is. */
  confidence?: string;
  /** What is read before the first message of a session, and after each. */
  state?: StateRequest;
  /** Headers by the names of the variables that hold their values. */
  headers: Record<string, string>;
  /** Names of variables whose values must be in no reply. */
  secrets: readonly string[];
  /** Messages of one session are one conversation. */
  session: string;
  /** From 0. */
  turn: number;
  message: string;
}

/** What a conversation is not to change. */
export interface StateRequest {
  url: string;
  /** As those of the chat. */
  headers: Record<string, string>;
  /** Where it is, such as `$.plan`; with all that is below. */
  at: readonly string[];
}

export interface ChatAnswer {
  kind: 'answer';
  /** What a person would see, with no secret in it. */
  text: string;
  /** Undefined where the answer does not say. */
  handoff: boolean | undefined;
  /** Tools that it called. */
  actions: string[];
  confidence?: number;
  /** What this message changed of the state. */
  state?: Changed;
  /** Secrets that the replies of the session hold by now, and how they are written. */
  leaks: { name: string; encoding: string }[];
  /** Secrets that could not be looked for, and why. */
  unsought: { name: string; reason: string }[];
  /** By the endpoint's own count, or else a quarter of the characters. */
  tokens: Tokens;
  /** How often it was sent: twice, where the first time was too much. */
  attempts: number;
}

/** There is no reply; what it cost, and what it did all the same. */
export interface ChatFailure extends Failure {
  tokens?: Tokens;
  attempts?: number;
  state?: Changed;
}

export interface Tokens {
  input: number;
  output: number;
  isCounted: boolean;
}

/** What is other than before; which paths lead nowhere, and which change by themselves. */
export type Changed =
  | { changed: { at: string; before: string; after: string }[]; absent: string[]; restless: string[] }
  | { unread: string };
