/**
 * What a check found the product to be made of, beside judging it: what the map, the charts and the handover packet are
 * drawn from. Every value may come from outside: data, never markup.
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

/** A host that visitors need, its address records, and whether a page is there. */
export interface HostLandmark {
  what: 'host';
  host: string;
  /** It is the domain, its www, named in launch.yml, or linked to. */
  role: 'apex' | 'www' | 'declared' | 'linked';
  records: DnsLine[];
  state: 'answers' | 'does not answer' | 'no address' | 'not known';
}

export interface DnsLine {
  type: string;
  value: string;
}

/** What is published for one purpose; none: nobody published anything. */
interface RecordsLandmark {
  what: 'records';
  purpose: Purpose;
  /** The name that holds them. */
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

/** Who may send for a domain: the records that its own refers to, and how often receivers must look (RFC 7208, 4.6.4). */
export interface SpfLandmark {
  what: 'spf';
  domain: string;
  lookups: number;
  tree: SpfBranch;
}

export interface SpfBranch {
  /** The term that led here, such as `include:example.com`; the domain itself at the root. */
  term: string;
  /** Look-ups of it and of all below it. */
  lookups: number;
  branches: SpfBranch[];
}

/** An address that people type or follow, and where it leads. */
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

/** Somebody whose account the product stands on, and what shows it. */
export interface ServiceLandmark {
  what: 'service';
  role: ServiceRole;
  name: string;
  by: string;
}

/** Services that could not be looked for. */
interface UnseenServices {
  what: 'unseen services';
  roles: ServiceRole[];
}

/** What of the repository says how the product is brought out and back. */
type CodeLandmark =
  | { what: 'platform'; name: string; file: string; line: number; back?: { command: string; caveat: string } }
  | { what: 'command'; when: string; file: string; line: number; does: string[]; name?: string }
  | { what: 'rollback'; how?: string; drilled: string }
  | { what: 'switch'; name: string; file?: string; line?: number }
  /** `isReversible`: its runner has a way back that was read. */
  | { what: 'migrations'; folder: string; runner: string; files: number; fresh: number; isReversible: boolean }
  /** A new migration that nothing leads back from, or that destroys what a way back does not bring. */
  | { what: 'one-way'; file: string; line: number; reason: string }
  /** One of which nobody knows. */
  | { what: 'unread migration'; file: string; reason: string };
