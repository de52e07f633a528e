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

/** Everything the email rules judge; all of it plain data. */
export interface EmailFacts {
  now: Date;
  stage: Stage;
  domain: Domain;
  /** Whose panel changes are made in. */
  panel: DnsPanel | undefined;
  /** The domains that mail is sent from. */
  domains: MailDomain[];
  /** Providers that the repository shows and launch.yml does not name. */
  uses: CodeUse[];
  /** Why not all of the repository was searched for providers. */
  usesUnseen: string | undefined;
  samples: Sample[];
  links: MailLink[];
  /** There are templates or samples to look for links in. */
  hasTexts: boolean;
  /** Templates that were not read. */
  unreadTexts: { file: string; reason: string }[];
  options: EmailOptions;
}

export interface MailDomain {
  name: string;
  /** What shows that mail is sent from it: launch.yml, the repository, or that it receives. Undefined: nothing does. */
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
  /** The domain has an address of its own, where senders try without an MX (RFC 5321 section 5.1). */
  isImplicit: boolean;
  targets: MxTarget[];
}

export interface MxTarget {
  preference: number;
  host: string;
  addresses: HostAddresses;
  /** The name of its first address, where the host is the domain's own. */
  reverse: Reverse | undefined;
}

export interface DkimFacts {
  /** `_domainkey`: without it there is no selector at all. */
  base: Lookup;
  selectors: SelectorFacts[];
}

export interface SelectorFacts {
  selector: string;
  /** launch.yml names it, a sender's customers all have it, or it is one that many have. */
  why: 'declared' | 'sender' | 'common';
  provider: string | undefined;
  lookup: Lookup;
  key: DkimKey | undefined;
  /** The same with the domain written twice, as panels do that add it themselves; only where nothing else is. */
  doubled: Lookup | undefined;
}

export interface DmarcFacts {
  walk: DmarcStep[];
  found: DmarcFound;
  /** An alias at the domain's own `_dmarc`. */
  alias: Lookup;
  /** Names where nobody looks for a record: the domain itself, below www, without the underscore. */
  misplaced: { lookup: Lookup; set: DmarcSet }[];
  /** For each address of other domains that reports go to, whether that domain takes them. */
  authorizations: { uri: string; host: string; lookup: Lookup }[];
}

/** Somebody who is to send for the domain. */
export interface SenderFacts {
  /** As launch.yml has it, or the provider's id. */
  given: string;
  provider: MailProvider | undefined;
  place: Place;
  /** What SPF of the domain says of an address of this sender; undefined where SPF is not for the domain to say. */
  spf: { ip: string; result: SpfResult['result'] } | { untried: string } | undefined;
  /** Is its include in the domain's tree. */
  isIncluded: boolean;
  /** The usual name of its return path below the domain. */
  returnPath: Lookup[];
  /** Its keys below subdomains that mail is often sent from, and what was not answered; asked while launch.yml has no `from`. */
  below: Lookup[];
  /** Of an address of one's own. */
  reverse: Reverse | undefined;
}

/** An address's name, and where that leads. */
export interface Reverse {
  ip: string;
  pointer: Lookup;
  forward: string[];
  /** Of the names' addresses one that nobody answered for. */
  unseen: Lookup | undefined;
}

export interface StsFacts {
  record: Lookup;
  /** The record’s id; `none` and `invalid` where it has no valid one. */
  id: string;
  policy:
    | { kind: 'policy'; mode: 'enforce' | 'testing' | 'none'; mx: string[]; maxAge: number }
    | { kind: 'bad'; problem: string; seen: Record<string, string> }
    | { kind: 'unknown'; reason: string }
    | { kind: 'none' };
}

export type Sample = { file: string; message: MessageFacts } | { file: string; unread: string };

/** A link in a template or a sample. */
export interface MailLink {
  url: string;
  file: string;
  line: number;
  /** Where its host's first page is; undefined for hosts of others, which are not asked. */
  host: { ends: string | undefined; problem: 'no-address' | 'fails' | undefined; reason: string } | undefined;
  /** The whole template, if the link is in one. */
  template?: string;
}
