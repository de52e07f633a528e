import { TOO_BUSY } from '../clock.ts';
import type { ChatAnswer, ChatFailure, ChatRequest } from './chat.ts';
import type { DeploymentAnswer } from './deployment.ts';
import type { LeakKind } from './leaks.ts';
import type { LogAnswer, LoggingAnswer, LoggingQuestion, ScanLogQuestion } from './logging.ts';
import type { SampleAnswer, SampleRequest, TallyAnswer, TallyQuestion } from './measures.ts';
import type { MigrationsAnswer, MigrationsQuestion, RehearsalAnswer } from './migrations.ts';
import type { ScanAnswer, ScanQuestion, SecretMatch } from './secrets.ts';
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

/** Why there is no answer. The words of `reason` are ours; nothing a server said is in them. */
export interface Failure {
  kind: 'failure';
  failure: FailureKind;
  reason: string;
}

export type FailureKind =
  | 'timeout'
  | 'deadline'
  | 'budget'
  /** Nothing listens there: the machine said so. */
  | 'refused'
  /** The connection was made and then cut. */
  | 'reset'
  /** This machine has no way there, such as no IPv6. */
  | 'no-route'
  /** A private, loopback, link-local or metadata address, which is not contacted unless allowed; or nobody agreed to be asked so. */
  | 'guarded'
  /** The handshake failed: no common version, no TLS at all. */
  | 'tls'
  | 'malformed'
  /** It answers another question, or under another id. */
  | 'mismatch'
  | 'too-large'
  /** A zone file is judged: what servers say of it is not known yet. */
  | 'not-published'
  | 'not-recorded'
  | 'missing';

export interface DnsQuestion {
  /** Lower case, without the final dot; `.` is the root. */
  name: string;
  type: RecordType;
  /** An entry of `resolvers`, or the address of one name server. */
  server: string;
  /** RD: true to a resolver, false to a name server whose own answer is wanted. */
  recurse: boolean;
  /** DO: ask for signatures. */
  dnssec?: boolean;
  /** CD: ask the resolver not to validate. */
  unchecked?: boolean;
}

export type RecordType =
  | 'A'
  | 'AAAA'
  | 'CAA'
  | 'CNAME'
  | 'DNSKEY'
  | 'DS'
  | 'HTTPS'
  | 'MX'
  | 'NS'
  | 'PTR'
  | 'SOA'
  | 'SRV'
  | 'TLSA'
  | 'TXT';

export interface DnsAnswer {
  kind: 'answer';
  /** `NOERROR`, `NXDOMAIN`, `SERVFAIL`, `REFUSED`, ... (RFC 6895). */
  rcode: string;
  authoritative: boolean;
  /** AD: the resolver says it validated this. */
  authenticated: boolean;
  /** Only what belongs to the question: the chain of CNAMEs from its name, and the records asked for at its end. */
  answers: DnsRecord[];
  authority: DnsRecord[];
  /** Extended errors (RFC 8914), code and the server's text. */
  errors: { code: number; text: string }[];
  transport: 'udp' | 'tcp' | 'https';
  ms: number;
}

/** Values are presentation format: printable ASCII, whatever the server sent (RFC 1035 section 5.1, RFC 3597). */
export interface DnsRecord {
  name: string;
  type: string;
  ttl: number;
  value: string;
}

/** One record as a zone file has it; `value` as above, names without the final dot. */
export interface RecordLine {
  name: string;
  type: string;
  value: string;
  ttl?: number;
}

export interface HttpRequest {
  url: string;
  /** Where to connect; the URL's host stays in Host, SNI and the certificate's check. */
  address: string;
  /** A POST is sent only where there is consent to it. */
  method?: 'GET' | 'HEAD' | 'POST';
  body?: string;
  headers?: Record<string, string>;
  /** Cookies are kept under this name and sent back; their values never leave the world. Absent: none are sent. */
  jar?: string;
  /** Which of several equal requests this is: what comes back may differ each time. */
  step?: number;
  /** What to offer in ALPN. Default `http/1.1`. */
  protocol?: 'http/1.1' | 'h2';
  /** Bytes of body kept, after decompression. */
  maxBytes?: number;
  /** Until the whole answer is there. Default 15 s, at most 60 s. */
  withinMs?: number;
  /** Each byte of the body is one character: for what is no text. */
  bytes?: true;
  /** The body stays here, and what is told of it comes back: for what may hold secrets. */
  only?: 'told';
}

export interface HttpAnswer {
  kind: 'answer';
  status: number;
  protocol: 'http/1.1' | 'h2';
  /** Names in lower case, in the order received; cookie values are replaced by `…`. */
  headers: [name: string, value: string][];
  body: string;
  /** With `only: 'told'`, in place of the body. */
  told?: Told;
  /** The body went on past the cap, or stopped early. */
  truncated: boolean;
  /** Why a browser would refuse the certificate; empty when it would not, and on plain HTTP. */
  distrust: Distrust[];
  timing: Timing;
}

/** Larger than any script that a page should wait for; what is in a map may stand behind all of its mappings. */
export const DOWNLOAD_BYTES = 8 * 1024 * 1024;

/** What is told of a body that is not handed out. */
export interface Told {
  /** Its length, after decompression. */
  bytes: number;
  /** Which of the files that are nobody's business it is. */
  leak?: LeakKind['kind'];
  /** Undefined when nothing here looks for them. */
  secrets?: SecretMatch[];
  /** Of a script, the scripts that it loads, as it names them. */
  scripts: string[];
  /** Of a script, where its source map is (ECMA-426 section 11.1.2), as it names it. */
  sourceMap?: string;
}

/** Milliseconds of each phase; `tlsMs` is 0 on plain HTTP. One connection serves several requests: its phases are told with each, since a visitor who comes first waits for them. */
export interface Timing {
  tcpMs: number;
  tlsMs: number;
  firstByteMs: number;
}

export interface BrowseRequest {
  url: string;
  /** Only these hosts and those below them are asked. */
  hosts: readonly string[];
  /** Opened before, by the same visitor: what it leaves behind counts. */
  before?: string;
  /** Of the page itself no part is loaded: enough for where its address leads. */
  isShort?: true;
  /** A picture of what is seen, with all of the page's parts wherever they are. */
  picture?: true;
}

/** What a visitor with a browser got to. */
export interface BrowseAnswer {
  kind: 'answer';
  /** Addresses of the page itself: the one that was typed, then where a redirect or the page before led. */
  steps: BrowseStep[];
  end:
    | { kind: 'page'; url: string; title: string }
    | { kind: 'loop' }
    /** It went to a host that is none of `hosts`. */
    | { kind: 'left'; url: string }
    /** Certain: it would be so the next time too. */
    | { kind: 'failed'; url: string; isCertain: boolean; reason: string };
  /** Names of the cookies that the browser holds now. */
  cookies: string[];
  /** Names of those that a page asked it to keep, and it did not. */
  dropped: string[];
  /** What was asked of each host. */
  requests: Record<string, number>;
  /** PNG; in no recording. */
  picture?: Uint8Array;
}

export interface BrowseStep {
  url: string;
  by: 'address' | 'redirect' | 'page';
  /** Absent where there was no answer. */
  status?: number;
}

export type TlsVersion = 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';

export interface TlsRequest {
  host: string;
  address: string;
  port: number;
  /** Only this version is offered: a probe. */
  version?: TlsVersion;
}

export type DistrustReason =
  | 'expired'
  | 'not-yet-valid'
  | 'wrong-host'
  | 'self-signed'
  | 'incomplete-chain'
  | 'unknown-issuer'
  | 'other';

export interface Distrust {
  reason: DistrustReason;
  /** The error code of the TLS library, a constant. */
  code: string;
}

export interface TlsAnswer {
  kind: 'answer';
  version: string;
  cipher: string;
  alpn: string;
  /** The certificates as the server sent them, leaf first. */
  chain: Certificate[];
  distrust: Distrust[];
  timing: Pick<Timing, 'tcpMs' | 'tlsMs'>;
}

export interface Certificate {
  subject: string;
  issuer: string;
  issuerOrganization: string;
  /** DNS names and addresses of the subject alternative name, as in `DNS:example.com`. */
  altNames: string[];
  validFrom: string;
  validTo: string;
  fingerprint256: string;
  keyType: string;
  keyBits: number;
  pem: string;
}

export interface FileText {
  kind: 'answer';
  text: string;
}

export interface ChangedFiles {
  kind: 'answer';
  files: string[];
}

/** Words of ASCII, looked for in all text files that are no lock files. */
export interface SearchQuestion {
  words: readonly string[];
}

export interface SearchAnswer {
  kind: 'answer';
  /** The first places of each word, by file; lines from 1. */
  places: { word: string; file: string; line: number }[];
}

export function failure(kind: FailureKind, reason: string): Failure {
  return { kind: 'failure', failure: kind, reason };
}

/** A wait that is over. Of one that this machine slept through, nobody knows what was answered. */
export const overdue = (wasBusy: boolean, reason: string): Failure =>
  wasBusy ? failure('deadline', TOO_BUSY) : failure('timeout', reason);
