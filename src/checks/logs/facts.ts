import type { Stage } from '../../gate/finding.ts';
import type { LogAnswer, LogCall, Logger, LoggingAnswer } from '../../io/logging.ts';

export interface LogsFacts {
  stage: Stage;
  code: Code | { unseen: string } | { nothing: string };
  files: LogFile[];
  canary: Canary;
  /** Whether responses carry a request ID that finds their log lines; undefined without a product to request. */
  echo: { url: string; header: string | undefined } | { unseen: string } | undefined;
}

/** What code passes to its logs. */
export interface Code {
  calls: LogCall[];
  loggers: Logger[];
  unread: LoggingAnswer['unread'];
  /** The number of files examined; for a change, only its own. */
  files: number;
}

export type LogFile = ({ file: string } & Omit<LogAnswer, 'kind'>) | { file: string; unseen: string };

/** A login with made-up secrets: its response, and where the secrets appeared in logs. */
export type Canary =
  | { kind: 'not sent'; reason: string }
  | { kind: 'unanswered'; url: string; reason: string }
  | {
      kind: 'sent';
      url: string;
      /** Some log file shows the request. */
      arrived: boolean;
      leaks: { what: CanaryWord; file: string; line: number }[];
    };

export type CanaryWord = 'mail address' | 'password' | 'token';
