/** A statement about a provider, and where it is written; without a source it is unverified and never blocks. */
type Fact<T> = T & { source?: string };

/** A service that sends mail for its customers' domains, or receives it. */
export interface MailProvider {
  /** What launch.yml calls it. */
  id: string;
  name: string;
  /** How it shows in a repository. */
  shows: {
    /** Packages of npm, PyPI or RubyGems that send through it. */
    packages: string[];
    /** Names in the environment, and hosts in code. */
    words: string[];
  };
  /** What SPF needs, and of which domain: the From address's own, or that of the return path. */
  spf?: Fact<{ include: string; at: 'domain' | 'return-path' }>;
  /** The customer's name that bounces go to, by its usual first label. */
  returnPath?: Fact<{ label: string; type: 'CNAME' | 'MX' | 'TXT'; value: string }>;
  /** Selectors that all customers have; none where each has others. */
  dkim?: Fact<{ selectors: string[]; type: 'CNAME' | 'TXT'; target?: string }>;
  /** Which of the two can be of the From address's domain (RFC 9989 section 4.4). */
  aligns: Fact<{ spf: boolean; dkim: boolean }>;
  /** Suffixes of its mail servers, where it receives. */
  receives?: string[];
}

/** Is all that a finding would stand on written somewhere. */
export function isVerified({ spf, dkim, returnPath }: MailProvider): boolean {
  const facts = [spf, dkim, returnPath].filter((fact) => fact !== undefined);
  return facts.length > 0 && facts.every(({ source }) => source !== undefined);
}
