/** A fact about a provider, and its source; without a source it is unverified and never blocks. */
type Fact<T> = T & { source?: string };

/** A service that sends mail for its customers' domains, or receives it. */
export interface MailProvider {
  /** Its name in launch.yml. */
  id: string;
  name: string;
  /** How it is detected in a repository. */
  shows: {
    /** Packages on npm, PyPI or RubyGems that send through it. */
    packages: string[];
    /** Names of environment variables, and hosts in code. */
    words: string[];
  };
  /** The SPF include, and the domain that needs it: the From address's own, or the return path's. */
  spf?: Fact<{ include: string; at: 'domain' | 'return-path' }>;
  /** The customer's return path for bounces, by its usual first label. */
  returnPath?: Fact<{ label: string; type: 'CNAME' | 'MX' | 'TXT'; value: string }>;
  /** Selectors that all customers have; undefined when they differ per account. */
  dkim?: Fact<{ selectors: string[]; type: 'CNAME' | 'TXT'; target?: string }>;
  /** Which of the two can align with the From address's domain (RFC 9989 section 4.4). */
  aligns: Fact<{ spf: boolean; dkim: boolean }>;
  /** Suffixes of its MX hosts, if it receives mail. */
  receives?: string[];
}

/** Do all facts that a finding would be based on have a source? */
export function isVerified({ spf, dkim, returnPath }: MailProvider): boolean {
  const facts = [spf, dkim, returnPath].filter((fact) => fact !== undefined);
  return facts.length > 0 && facts.every(({ source }) => source !== undefined);
}
