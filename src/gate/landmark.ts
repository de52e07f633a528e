/**
 * A component of the product that a check found besides its findings: the data for the map, the charts and the handover
 * packet. Any value may come from outside: data, never markup.
 */
export type Landmark =
  | HostLandmark
  | RecordsLandmark
  | SpfLandmark
  | RedirectLandmark
  | CertificateLandmark
  | RouteLandmark
  | ServiceLandmark
  | UnseenServices
  | CodeLandmark;

/** A host that visitors need, its address records, and whether it serves a page. */
export interface HostLandmark {
  what: 'host';
  host: string;
  /** The apex, its www, a host named in launch.yml, or a linked host. */
  role: 'apex' | 'www' | 'declared' | 'linked';
  records: DnsLine[];
  state: 'answers' | 'does not answer' | 'no address' | 'not known';
}

export interface DnsLine {
  type: string;
  value: string;
}

/** The values published for one purpose; empty when nothing is published. */
interface RecordsLandmark {
  what: 'records';
  purpose: Purpose;
  /** The name that has the records. */
  name: string;
  values: string[];
}

export const PURPOSES = [
  'NS',
  'DNSSEC',
  'CAA',
  'MX',
  'SPF',
  'DKIM',
  'DMARC',
  'MTA-STS',
  'TLS-RPT',
  'HSTS',
  'security.txt',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Who may send for a domain: the tree of its SPF record, and the DNS lookups that receivers need (RFC 7208, 4.6.4). */
export interface SpfLandmark {
  what: 'spf';
  domain: string;
  lookups: number;
  tree: SpfBranch;
}

export interface SpfBranch {
  /** The term that led here, such as `include:example.com`; the domain itself at the root. */
  term: string;
  /** DNS lookups of this term and everything below it. */
  lookups: number;
  branches: SpfBranch[];
}

/** An address that people type or follow, and where it redirects. */
export interface RedirectLandmark {
  what: 'redirect';
  from: string;
  hops: { url: string; status: number }[];
  end: 'page' | 'loop' | 'nowhere' | 'not known';
  /** launch.yml names it. */
  isDeclared: boolean;
}

interface CertificateLandmark {
  what: 'certificate';
  host: string;
  issuer: string;
  /** ISO 8601. */
  begins: string;
  ends: string;
}

/** A page or endpoint that members need. */
interface RouteLandmark {
  what: 'route';
  role: string;
  url: string;
  state: 'answers' | 'does not answer' | 'not known';
}

export const SERVICE_ROLES = [
  'registrar',
  'dns',
  'hosting',
  'cdn',
  'mailbox',
  'sending',
  'payments',
  'database',
  'errors',
  'monitoring',
  'repository',
] as const;
export type ServiceRole = (typeof SERVICE_ROLES)[number];

/** A provider on whose account the product depends, and the evidence for it. */
export interface ServiceLandmark {
  what: 'service';
  role: ServiceRole;
  name: string;
  by: string;
}

/** Service roles that could not be examined. */
interface UnseenServices {
  what: 'unseen services';
  roles: ServiceRole[];
}

/** What the repository shows about deployment and rollback. */
type CodeLandmark =
  | { what: 'platform'; name: string; file: string; line: number; back?: { command: string; caveat: string } }
  | { what: 'command'; when: string; file: string; line: number; does: string[]; name?: string }
  | { what: 'rollback'; how?: string; drilled: string }
  | { what: 'switch'; name: string; file?: string; line?: number }
  /** `isReversible`: the migration runner has down migrations, and they were read. */
  | { what: 'migrations'; folder: string; runner: string; files: number; fresh: number; isReversible: boolean }
  /** A new migration that cannot be reverted, or that deletes data which reverting does not restore. */
  | { what: 'one-way'; file: string; line: number; reason: string }
  /** A migration that could not be read. */
  | { what: 'unread migration'; file: string; reason: string };
