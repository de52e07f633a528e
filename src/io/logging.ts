import type { SecretMatch } from './secrets.ts';
import type { Unread } from './unread-file.ts';

/** What code may pass to a log that does not belong there. */
export type Spilled =
  /** The whole body, headers or cookies of a request. */
  | 'request'
  /** The whole environment, or a variable whose name marks it as a secret. */
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
  /** The logging call: `console.log`, `logger.info`, `Rails.logger`. */
  sink: string;
}

/** A logger that the code configures. */
export interface Logger {
  library: 'pino' | 'pino-http' | 'winston' | 'Fastify' | 'Rails';
  file: string;
  line: number;
  /** It is configured to redact values. */
  masks: boolean;
}

export interface LoggingQuestion {
  /** The files that a change modifies: only these are inspected. */
  within?: readonly string[];
}

export interface LoggingAnswer {
  kind: 'answer';
  calls: LogCall[];
  loggers: Logger[];
  /** The number of product files inspected. */
  files: number;
  unread: Unread[];
}

/** Personal data that is recognized by its format. */
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
  /** Additional literal words to search for. */
  words: readonly string[];
}

export interface LogAnswer {
  kind: 'answer';
  lines: number;
  /** The first line of each word found. */
  words: { word: string; line: number }[];
  /** The first line of each kind, and the number of lines with it. */
  personal: { what: PersonalKind; line: number; lines: number }[];
  secrets: SecretMatch[];
  /** Lines about a request, and how many of them have a request ID. */
  requests: { lines: number; withId: number };
  /** Only part of the file was read. */
  isCut: boolean;
}
