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
