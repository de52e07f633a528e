import type { SecretMatch } from './secrets.ts';
import type { Unread } from './unread-file.ts';

/** What code hands to a log that does not belong there. */
export type Spilled =
  /** The whole body, headers or cookies of a request. */
  | 'request'
  /** The whole environment, or a variable of it that is a secret by its name. */
  | 'environment'
  | 'password'
  /** A card number, its check digits, a social security number. */
  | 'payment'
  | 'token'
  | 'session';

export interface LogCall {
  file: string;
  line: number;
  what: Spilled;
  /** What it is written to: `console.log`, `logger.info`, `Rails.logger`. */
  sink: string;
}

/** A logger that code sets up. */
export interface Logger {
  library: 'pino' | 'pino-http' | 'winston' | 'Fastify' | 'Rails';
  file: string;
  line: number;
  /** It is told what to leave out. */
  masks: boolean;
}

export interface LoggingQuestion {
  /** What a change alters: only these are looked at. */
  within?: readonly string[];
}

export interface LoggingAnswer {
  kind: 'answer';
  calls: LogCall[];
  loggers: Logger[];
  /** How many files of the product were looked at. */
  files: number;
  unread: Unread[];
}

/** Personal data that is known by its form. */
export type PersonalKind =
  | 'card'
  | 'IBAN'
  | 'social security number'
  | 'mail address'
  | 'password'
  | 'bearer token'
  | 'cookie';

export interface ScanLogQuestion {
  file: string;
  /** Looked for besides, as they stand. */
  words: readonly string[];
}

export interface LogAnswer {
  kind: 'answer';
  lines: number;
  /** The first line of each word that was found. */
  words: { word: string; line: number }[];
  /** The first line of each kind, and how many lines have one. */
  personal: { what: PersonalKind; line: number; lines: number }[];
  secrets: SecretMatch[];
  /** Lines about a request, and how many of them have an id of it. */
  requests: { lines: number; withId: number };
  /** It is longer than is read. */
  isCut: boolean;
}
