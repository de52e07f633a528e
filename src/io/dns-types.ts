export interface DnsQuestion {
  /** Lower case, without the trailing dot; `.` is the root. */
  name: string;
  type: RecordType;
  /** An entry of `resolvers`, or the IP address of a name server. */
  server: string;
  /** RD: true for a resolver, false for an authoritative answer from a name server. */
  recurse: boolean;
  /** DO: requests signatures. */
  dnssec?: boolean;
  /** CD: asks the resolver not to validate. */
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
  /** Only records for this question: the CNAME chain from its name, and the requested records at its end. */
  answers: DnsRecord[];
  authority: DnsRecord[];
  /** Extended DNS errors (RFC 8914): the code and the server's text. */
  errors: { code: number; text: string }[];
  transport: 'udp' | 'tcp' | 'https';
  ms: number;
}

/** Values are in presentation format: printable ASCII, whatever the server sent (RFC 1035 section 5.1, RFC 3597). */
export interface DnsRecord {
  name: string;
  type: string;
  ttl: number;
  value: string;
}

/** One record as in a zone file; `value` as above, names without the trailing dot. */
export interface RecordLine {
  name: string;
  type: string;
  value: string;
  ttl?: number;
}
