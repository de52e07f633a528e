import type { Command, Language, PlatformName, VersionKey } from '../../io/deployment.ts';
import type { Tree } from '../../lib/settings-file.ts';

/** What is known about a hosting platform. Missing facts are unknown, and nothing is claimed about them. */
export interface Platform {
  /** Its usual name. */
  name: string;
  /** Targets of its customers' CNAMEs. General knowledge: a missing one is not recognized. */
  leadsTo?: readonly string[];
  /** Domains under which it assigns names to previews and to products without their own domain. */
  gives?: readonly string[];
  /** Hosts where operators, and never members, log in, and what is there. */
  doors?: Readonly<Record<string, string>>;
  /** The header with its request ID. */
  requestId?: string;
  /** The header that shows whether its cache responded. */
  cacheStatus?: string;
  /** The header that marks its challenge to visitors, with its value if that matters. */
  challenge?: readonly [header: string, value?: string];
  /** The cookie of its deployment protection, in a response with status 401. */
  loginCookie?: string;
  /** Pages that it returns in place of a product. */
  standIns?: readonly StandIn[];
  /** Its response for a name that no customer has claimed. */
  unclaimed?: Unclaimed;
  /** Its DNS: the names of its servers, and the terms of its panel. */
  dns?: DnsService;
  /** Variables that it sets automatically. */
  sets?: RegExp;
  /** Commands and actions that deploy to it. */
  deploysBy?: { command?: RegExp; action?: RegExp };
}

/**
 * A page identified by its whole title, or by the start of its text; words anywhere could also be in an article about
 * one.
 */
export interface StandIn {
  is: string;
  title?: RegExp;
  text?: RegExp;
}

/**
 * A host's page for a name that nobody has claimed. Source: the fingerprints of
 * github.com/EdOverflow/can-i-take-over-xyz (CC BY 4.0, commit 003c6b9) for services, words and status. `isClaimable`
 * if that status is "Vulnerable" and the suffix is from the collection or the service's own name; "Edge case" and "Not
 * vulnerable" are not, nor are suffixes known only from general knowledge.
 */
export interface Unclaimed {
  suffixes: readonly string[];
  says: string;
  isClaimable?: true;
}

/** A DNS host. General knowledge, not checked one by one: it determines the wording of a fix, never a finding. */
export interface DnsService {
  nameServers: readonly string[];
  /** The name of the page in its panel where records are changed. */
  panel?: string;
  /** How its panel writes the zone apex. */
  apex: '@' | 'empty';
  /** TXT values are quoted and split into strings of at most 255 bytes, as in a zone file. */
  text?: 'quoted';
}

/** A platform whose configuration file in a repository shows how the product is built and run. */
export interface DeployPlatform extends Platform {
  name: PlatformName;
  file?: PlatformFile;
  /** It builds every push automatically. */
  buildsPushes?: true;
  /** How to roll back to the previous version, and what is not rolled back with it. */
  rollback: { command: string; caveat: string };
  /** Where it looks for the version of a language. */
  versions?: Partial<Record<Language, Precedence>>;
}

export interface PlatformFile {
  name: RegExp;
  /** The paths of its commands, and when they run: `*` is any key or every list entry. */
  commands: [Command['when'], ...string[]][];
  /** The paths of its variables. */
  variables?: string[][];
  /** Its settings apply to production only. */
  isProduction?: true;
  /** Is the file this platform's? Others may use the same file name. */
  isOwn?(tree: Tree): boolean;
  usesImage?(tree: Tree): boolean;
  /** Language, version, and the text by which its line is found. */
  versions?(tree: Tree): [Language, string, string | RegExp][];
}

/** Where a platform looks for a version, in order; the release lines it offers, and its default. */
export interface Precedence {
  order: readonly VersionKey[];
  /** The release lines it offers: it takes the newest one allowed. */
  has?: readonly string[];
  /** The version when nothing sets one; `lts` is the newest line with long-term support. */
  fallback?: string;
}
