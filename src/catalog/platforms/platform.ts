import type { Command, Language, PlatformName, VersionKey } from '../../io/deployment.ts';
import type { Tree } from '../../lib/settings-file.ts';

/** All that is known of one place where products run. What is absent is not known, and nothing is said of it. */
export interface Platform {
  /** As people know it. */
  name: string;
  /** Names that its customers' CNAMEs lead to. General knowledge: one that is not here is not recognized. */
  leadsTo?: readonly string[];
  /** Names that it gives away, to previews and to products without a domain of their own: they and those below them. */
  gives?: readonly string[];
  /** Hosts that the people who run a product log in to, and no member does, with what is there. */
  doors?: Readonly<Record<string, string>>;
  /** The header that numbers its answers. */
  requestId?: string;
  /** The header that says whether its cache answered. */
  cacheStatus?: string;
  /** The header of an answer that is its challenge to visitors, and what stands in it where that matters. */
  challenge?: readonly [header: string, value?: string];
  /** The cookie of its login in front of a deployment, in an answer with status 401. */
  loginCookie?: string;
  /** What it answers in place of a product. */
  standIns?: readonly StandIn[];
  /** How it answers for a name that no customer has claimed. */
  unclaimed?: Unclaimed;
  /** Its DNS: the names of its servers, and the words of its panel. */
  dns?: DnsService;
  /** Variables that it sets by itself. */
  sets?: RegExp;
  /** Commands and actions that deploy to it. */
  deploysBy?: { command?: RegExp; action?: RegExp };
}

/** A page known by its whole title, or by how its text begins: words that merely occur would be those of an article about one. */
export interface StandIn {
  is: string;
  title?: RegExp;
  text?: RegExp;
}

/**
 * What the page of hosting says for a name that nobody claimed there. Source: the fingerprints of
 * github.com/EdOverflow/can-i-take-over-xyz (CC BY 4.0, commit 003c6b9) for services, words and status. `isClaimable` where that
 * status is "Vulnerable" and the suffix is the collection's or the service's own name; "Edge case" and "Not vulnerable" are not, nor
 * are suffixes that only general knowledge gives.
 */
export interface Unclaimed {
  suffixes: readonly string[];
  says: string;
  isClaimable?: true;
}

/**
 * A company that runs DNS. General knowledge, not checked one by one: it chooses the words of a proposal and never what is found.
 */
export interface DnsService {
  nameServers: readonly string[];
  /** Where records are changed, in the words of its panel. */
  panel?: string;
  /** What stands for the zone's own name in its panel. */
  apex: '@' | 'empty';
  /** Text in quotes and in strings of at most 255 bytes, as in a zone file. */
  text?: 'quoted';
}

/** One whose file in a repository says how the product is built and run. */
export interface DeployPlatform extends Platform {
  name: PlatformName;
  file?: PlatformFile;
  /** It builds every push by itself. */
  buildsPushes?: true;
  /** How it takes back the version of before, and what does not come back with it. */
  rollback: { command: string; caveat: string };
  /** Where it looks for the version of a language. */
  versions?: Partial<Record<Language, Precedence>>;
}

export interface PlatformFile {
  name: RegExp;
  /** Where commands stand in it, and when they are run: `*` is any key or each entry of a list. */
  commands: [Command['when'], ...string[]][];
  /** Where variables are set. */
  variables?: string[][];
  /** What is set in it is for production alone. */
  isProduction?: true;
  /** Is it of this platform? Others may have a file of that name. */
  isOwn?(tree: Tree): boolean;
  usesImage?(tree: Tree): boolean;
  /** Language, version and the words that stand there. */
  versions?(tree: Tree): [Language, string, string | RegExp][];
}

/** Where a platform looks for a version, first to last; which lines it has, and what it takes when nothing says so. */
export interface Precedence {
  order: readonly VersionKey[];
  /** Lines that it has: it takes the newest of them that is allowed. */
  has?: readonly string[];
  /** Where nothing says one; `lts` is the newest line with long-term support. */
  fallback?: string;
}
