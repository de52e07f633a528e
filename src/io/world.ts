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
 * Everything a check may look at. Each question says exactly whom it asks (a server's address, never a name to be
 * resolved on the way), so that answers can be remembered, recorded, overlaid, diverted and guarded at one place.
 * Not getting an answer is an answer: no method rejects because of what is outside.
 */
export interface World {
  /** The resolvers to ask, as given: `1.1.1.1`, `127.0.0.1:5353`, `[::1]:53`, `https://dns.example/dns-query`. */
  readonly resolvers: readonly string[];
  /** When the run began. */
  readonly now: Date;
  /** Milliseconds since then. */
  elapsed(): number;
  /** Waits, at most until the run ends; in a replay nobody waits. */
  pause(ms: number): Promise<void>;
  ask(question: DnsQuestion): Promise<DnsAnswer | Failure>;
  /** One request, one answer: redirects are reported, never followed. */
  fetch(request: HttpRequest): Promise<HttpAnswer | Failure>;
  /** Asks for one page many times, and tells how long each answer took. */
  sample(request: SampleRequest): Promise<SampleAnswer | Failure>;
  handshake(request: TlsRequest): Promise<TlsAnswer | Failure>;
  /** Opens an address in a real browser, and waits until the page stays where it is. */
  browse(request: BrowseRequest): Promise<BrowseAnswer | Failure>;
  /** Paths of the repository, relative, with `/`, sorted. */
  list(): Promise<string[]>;
  /** With `bytes`, each byte is one character: for what may be no UTF-8. */
  read(file: string | { path: string; bytes: true }): Promise<FileText | Failure>;
  /** Files that a change since a branch or commit brings or alters. */
  changed(base: string): Promise<ChangedFiles | Failure>;
  /** Where words stand in the repository's files, in either case. */
  search(question: SearchQuestion): Promise<SearchAnswer | Failure>;
  /** Looks for secrets. No value of one is in the answer. */
  scan(question: ScanQuestion): Promise<ScanAnswer | Failure>;
  /** Counts what a log file says of answers, by route and hour. */
  tally(question: TallyQuestion): Promise<TallyAnswer | Failure>;
  /** Which variables of the environment the repository takes and declares. No value of one is in the answer. */
  variables(question: VariablesQuestion): Promise<VariablesAnswer | Failure>;
  /** Where the values that some variables have here stand in what visitors download. No value is in the answer. */
  bundled(question: { names: readonly string[] }): Promise<BundledAnswer | Failure>;
  /** What the repository's new migrations do to what production has. */
  migrations(question: MigrationsQuestion): Promise<MigrationsAnswer | Failure>;
  /** How the repository is built and run: versions, platforms, commands, lock files. */
  deployment(): Promise<DeploymentAnswer | Failure>;
  /** What the code hands to its logs. */
  logging(question: LoggingQuestion): Promise<LoggingAnswer | Failure>;
  /** What stands in a log file that should not. No value of it is in the answer. */
  scanLog(question: ScanLogQuestion): Promise<LogAnswer | Failure>;
  /** Says something to an assistant. Secrets that must not come out are named, and in no answer. Wants consent. */
  converse(request: ChatRequest): Promise<ChatAnswer | ChatFailure>;
  /** Applies every migration to an empty database that is there for it. */
  rehearse(question: MigrationsQuestion): Promise<RehearsalAnswer | Failure>;
}

/** How many different questions were put to the outside, each counted once. */
export interface Asked {
  dns: number;
  http: number;
  /** Of `http`, those that went to the host with the most. */
  mostOfOneHost: number;
  tls: number;
  files: number;
}

/** One question, in words: what it was about may come from outside. */
export interface Asking {
  kind: 'dns' | 'http' | 'tls' | 'browser' | 'file';
  about: string;
  /** Milliseconds since the run began. */
  at: number;
  ms: number;
}
