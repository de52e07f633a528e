import type { MailProvider } from '../../catalog/mail-providers/provider.ts';
import type { DnsPanel, Place, Stage } from '../../gate/finding.ts';
import type { Domain } from '../../lib/domain-names.ts';
import type { CodeUse } from '../../lookups/email/code-uses.ts';
import type { DkimKey } from '../../lookups/email/dkim-key.ts';
import type { DmarcFound, DmarcStep } from '../../lookups/email/dmarc-discovery.ts';
import type { DmarcSet } from '../../lookups/email/dmarc-record.ts';
import type { MessageFacts } from '../../lookups/email/message.ts';
import type { SpfResult } from '../../lookups/email/spf-evaluation.ts';
import type { SpfNode } from '../../lookups/email/spf-tree.ts';
import type { HostAddresses, Lookup } from '../../lookups/lookup.ts';
import type { EmailOptions } from './options.ts';

/** Everything the email rules judge, as plain data. */
export interface EmailFacts {
  now: Date;
  stage: Stage;
  domain: Domain;
  /** The panel where DNS changes are made. */
  panel: DnsPanel | undefined;
  /** The domains that send mail. */
  domains: MailDomain[];
  /** Providers found in the repository and not named in launch.yml. */
  uses: CodeUse[];
  /** Why the search for providers was incomplete. */
  usesUnseen: string | undefined;
  samples: Sample[];
  links: MailLink[];
  /** There are templates or sample messages to search for links. */
  hasTexts: boolean;
  /** Templates that could not be read. */
  unreadTexts: { file: string; reason: string }[];
  options: EmailOptions;
}

export interface MailDomain {
  name: string;
  /** The evidence that it sends mail: launch.yml, the repository, or that it receives mail. Undefined: none. */
  sends: 'declared' | 'code' | 'receives' | undefined;
  mx: MxFacts;
  spf: SpfNode;
  dkim: DkimFacts;
  dmarc: DmarcFacts;
  senders: SenderFacts[];
  sts: StsFacts;
  /** `_smtp._tls` (RFC 8460) and `default._bimi`. */
  tlsRpt: Lookup;
  bimi: Lookup;
}

export interface MxFacts {
  lookup: Lookup;
  /** The domain itself has an address, which senders try without an MX record (RFC 5321 section 5.1). */
  isImplicit: boolean;
  targets: MxTarget[];
}

export interface MxTarget {
  preference: number;
  host: string;
  addresses: HostAddresses;
  /** Reverse DNS of its first address, if the host is the domain's own. */
  reverse: Reverse | undefined;
}

export interface DkimFacts {
  /** `_domainkey`: if it does not exist, there are no selectors. */
  base: Lookup;
  selectors: SelectorFacts[];
}

export interface SelectorFacts {
  selector: string;
  /** launch.yml names it, the sender's customers all use it, or it is a common one. */
  why: 'declared' | 'sender' | 'common';
  provider: string | undefined;
  lookup: Lookup;
  key: DkimKey | undefined;
  /**
   * The name with the domain doubled, as panels publish it that append the domain; looked up only when the selector is
   * missing.
   */
  doubled: Lookup | undefined;
}

export interface DmarcFacts {
  walk: DmarcStep[];
  found: DmarcFound;
  /** A CNAME at the domain's own `_dmarc`. */
  alias: Lookup;
  /** Names where receivers do not look: the domain itself, below www, without the underscore. */
  misplaced: { lookup: Lookup; set: DmarcSet }[];
  /** For each report address on another domain, whether that domain accepts the reports. */
  authorizations: { uri: string; host: string; lookup: Lookup }[];
}

/** A service or server that sends for the domain. */
export interface SenderFacts {
  /** As in launch.yml, or the provider's ID. */
  given: string;
  provider: MailProvider | undefined;
  place: Place;
  /** The SPF result for one of this sender's addresses; undefined when this domain's SPF does not apply to it. */
  spf: { ip: string; result: SpfResult['result'] } | { untried: string } | undefined;
  /** The domain's SPF tree contains its include. */
  isIncluded: boolean;
  /** Lookups of its usual return path below the domain. */
  returnPath: Lookup[];
  /** Its DKIM keys below common sending subdomains, and failed lookups there; only without `from` in launch.yml. */
  below: Lookup[];
  /** Reverse DNS, for a sender given as an address. */
  reverse: Reverse | undefined;
}

/** The PTR name of an address, and the addresses of that name. */
export interface Reverse {
  ip: string;
  pointer: Lookup;
  forward: string[];
  /** A failed address lookup of one of the names. */
  unseen: Lookup | undefined;
}

export interface StsFacts {
  record: Lookup;
  /** The record’s id; `none` or `invalid` when there is no valid record. */
  id: string;
  policy:
    | { kind: 'policy'; mode: 'enforce' | 'testing' | 'none'; mx: string[]; maxAge: number }
    | { kind: 'bad'; problem: string; seen: Record<string, string> }
    | { kind: 'unknown'; reason: string }
    | { kind: 'none' };
}

export type Sample = { file: string; message: MessageFacts } | { file: string; unread: string };

/** A link in a template or sample message. */
export interface MailLink {
  url: string;
  file: string;
  line: number;
  /** The result for its host's home page; undefined for hosts of others, which are not contacted. */
  host: { ends: string | undefined; problem: 'no-address' | 'fails' | undefined; reason: string } | undefined;
  /** The whole text of the template, if the link is in one. */
  template?: string;
}
