import type { Stage } from '../../gate/finding.ts';
import type { LogAnswer, LogCall, Logger, LoggingAnswer } from '../../io/logging.ts';

export interface LogsFacts {
  stage: Stage;
  code: Code | { unseen: string } | { nothing: string };
  files: LogFile[];
  canary: Canary;
  /** Whether answers carry an id by which their lines in the log are found; undefined without a product to ask. */
  echo: { url: string; header: string | undefined } | { unseen: string } | undefined;
}

/** What code hands to its logs. */
export interface Code {
  calls: LogCall[];
  loggers: Logger[];
  unread: LoggingAnswer['unread'];
  /** How many files were looked at; of a change, only its own. */
  files: number;
}

export type LogFile = ({ file: string } & Omit<LogAnswer, 'kind'>) | { file: string; unseen: string };

/** A login with made-up secrets: what it was told, and where it came out. */
export type Canary =
  | { kind: 'not sent'; reason: string }
  | { kind: 'unanswered'; url: string; reason: string }
  | {
      kind: 'sent';
      url: string;
      /** Some file shows that it arrived. */
      arrived: boolean;
      leaks: { what: CanaryWord; file: string; line: number }[];
    };

export type CanaryWord = 'mail address' | 'password' | 'token';
