import type { BrowseAnswer, BrowseRequest } from './browser-types.ts';
import type { ChatAnswer, ChatFailure, ChatRequest } from './chat.ts';
import type { DeploymentAnswer } from './deployment.ts';
import type { DnsAnswer, DnsQuestion } from './dns-types.ts';
import type { Failure } from './failure.ts';
import type { ChangedFiles, FileText, SearchAnswer, SearchQuestion } from './file-types.ts';
import type { HttpAnswer, HttpRequest } from './http-types.ts';
import type { LogAnswer, LoggingAnswer, LoggingQuestion, ScanLogQuestion } from './logging.ts';
import type { SampleAnswer, SampleRequest, TallyAnswer, TallyQuestion } from './measures.ts';
import type { MigrationsAnswer, MigrationsQuestion, RehearsalAnswer } from './migrations.ts';
import type { ScanAnswer, ScanQuestion } from './secrets.ts';
import type { TlsAnswer, TlsRequest } from './tls-types.ts';
import type { BundledAnswer, VariablesAnswer, VariablesQuestion } from './variables.ts';

/**
 * Everything a check may examine. Each question names exactly whom it asks (a server's address, never a name to be
 * resolved on the way), so that answers can be cached, recorded, overlaid, diverted and guarded in one place. A failure
 * is an answer, too: no method rejects because of the outside world.
 */
export interface World {
  /** The resolvers to use, as configured: `1.1.1.1`, `127.0.0.1:5353`, `[::1]:53`, `https://dns.example/dns-query`. */
  readonly resolvers: readonly string[];
  /** The start of the run. */
  readonly now: Date;
  /** Milliseconds since the start. */
  elapsed(): number;
  /** Waits, at most until the run ends; returns at once in a replay. */
  pause(ms: number): Promise<void>;
  ask(question: DnsQuestion): Promise<DnsAnswer | Failure>;
  /** Sends one request and returns one response: redirects are reported, not followed. */
  fetch(request: HttpRequest): Promise<HttpAnswer | Failure>;
  /** Requests one page many times and measures each response. */
  sample(request: SampleRequest): Promise<SampleAnswer | Failure>;
  handshake(request: TlsRequest): Promise<TlsAnswer | Failure>;
  /** Opens a URL in a real browser and waits until the page no longer navigates. */
  browse(request: BrowseRequest): Promise<BrowseAnswer | Failure>;
  /** Paths in the repository, relative, with `/`, sorted. */
  list(): Promise<string[]>;
  /** With `bytes`, each byte becomes one character, for content that may not be UTF-8. */
  read(file: string | { path: string; bytes: true }): Promise<FileText | Failure>;
  /** Files that the change since a branch or commit adds or modifies. */
  changed(base: string): Promise<ChangedFiles | Failure>;
  /** Where words occur in the repository's files; case does not matter. */
  search(question: SearchQuestion): Promise<SearchAnswer | Failure>;
  /** Scans for secrets. The answer contains no secret values. */
  scan(question: ScanQuestion): Promise<ScanAnswer | Failure>;
  /** Counts the responses in a log file by route and hour. */
  tally(question: TallyQuestion): Promise<TallyAnswer | Failure>;
  /** The environment variables that the repository reads and declares. The answer contains no values. */
  variables(question: VariablesQuestion): Promise<VariablesAnswer | Failure>;
  /** Where the values of some variables occur in files that visitors download. The answer contains no values. */
  bundled(question: { names: readonly string[] }): Promise<BundledAnswer | Failure>;
  /** What the repository's new migrations do to production's data and schema. */
  migrations(question: MigrationsQuestion): Promise<MigrationsAnswer | Failure>;
  /** How the repository is built and run: versions, platforms, commands, lock files. */
  deployment(): Promise<DeploymentAnswer | Failure>;
  /** What the code writes to its logs. */
  logging(question: LoggingQuestion): Promise<LoggingAnswer | Failure>;
  /** What a log file contains and should not. The answer contains no such values. */
  scanLog(question: ScanLogQuestion): Promise<LogAnswer | Failure>;
  /**
   * Sends a message to an assistant. Secrets that must not leak are given by name and never in the answer. Needs
   * consent.
   */
  converse(request: ChatRequest): Promise<ChatAnswer | ChatFailure>;
  /** Applies every migration to an empty database provided for it. */
  rehearse(question: MigrationsQuestion): Promise<RehearsalAnswer | Failure>;
}

/** The number of distinct questions to the outside. */
export interface Asked {
  dns: number;
  http: number;
  /** The part of `http` that went to the host with the most requests. */
  mostOfOneHost: number;
  tls: number;
  files: number;
}

/** A question in words; its subject may come from outside. */
export interface Asking {
  kind: 'dns' | 'http' | 'tls' | 'browser' | 'file';
  about: string;
  /** Milliseconds since the run began. */
  at: number;
  ms: number;
}
