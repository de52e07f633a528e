import type { Failure } from './failure.ts';

/** One message to an assistant and its endpoint. Secrets are given by name, not by value. */
export interface ChatRequest {
  url: string;
  /** OpenAI Chat Completions, or a custom JSON body. */
  as: 'openai' | 'json';
  model?: string;
  body?: unknown;
  reply?: string;
  handoff?: string;
  /** The path of the confidence in a reply. */
  confidence?: string;
  /** State that is read before the first message of a session and after each message. */
  state?: StateRequest;
  /** Headers, each with the name of the environment variable that holds its value. */
  headers: Record<string, string>;
  /** Names of variables whose values must not occur in a reply. */
  secrets: readonly string[];
  /** Messages with the same session belong to one conversation. */
  session: string;
  /** From 0. */
  turn: number;
  message: string;
}

/** State that a conversation must not change. */
export interface StateRequest {
  url: string;
  /** As in the chat request. */
  headers: Record<string, string>;
  /** The paths to watch, such as `$.plan`, with everything below them. */
  at: readonly string[];
}

export interface ChatAnswer {
  kind: 'answer';
  /** The text as shown to a user, with secrets redacted. */
  text: string;
  /** Undefined when the reply does not say. */
  handoff: boolean | undefined;
  /** The tools it called. */
  actions: string[];
  confidence?: number;
  /** What this message changed in the state. */
  state?: Changed;
  /** Secrets that the session's replies contain so far, and their encoding. */
  leaks: { name: string; encoding: string }[];
  /** Secrets that could not be searched for, and why. */
  unsought: { name: string; reason: string }[];
  /** As the endpoint counts them, else a quarter of the number of characters. */
  tokens: Tokens;
  /** How often the message was sent: twice after a rate limit. */
  attempts: number;
}

/** There is no reply; its tokens and state changes are reported all the same. */
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

/** What differs from before; which paths do not exist, and which change on their own. */
export type Changed =
  | { changed: { at: string; before: string; after: string }[]; absent: string[]; restless: string[] }
  | { unread: string };
