import type { DnsPanel, Fix, RecordLine, Unknown } from '../gate/finding.ts';
import type { Lookup } from './lookup.ts';

/** The TTL of proposed records: short, so that a mistake can be corrected within minutes. */
const NEW_TTL = 300;

/** The query, the server and the answer: the evidence of every address rule. */
export function asked(lookup: Lookup): Record<string, string> {
  return {
    question: `${lookup.name} ${lookup.type}`,
    server: lookup.server,
    answer: answerOf(lookup),
    ...(lookup.cnames.length > 0 && { through: lookup.cnames.map(({ value }) => value).join(' → ') }),
  };
}

export function answerOf(lookup: Lookup): string {
  switch (lookup.outcome) {
    case 'found':
      return lookup.records.map(({ value }) => value).join(', ');
    case 'nxdomain':
      return 'NXDOMAIN: the name does not exist';
    case 'nodata':
      return 'NODATA: the name exists without this type';
    case 'servfail':
    case 'refused':
      return [lookup.rcode, ...lookup.errors.map(({ code, text }) => `(extended error ${code} ${text})`)].join(' ');
    case 'unknown':
      return lookup.reason;
  }
}

export function dig(name: string, type: string, server?: string): string[] {
  return ['dig', ...(server === undefined ? [] : [`@${server}`]), name, type];
}

export function at(name: string, type: string): { address: string } {
  return { address: `${name} ${type}` };
}

export function notKnown(reason: string, name?: string): Unknown {
  return { unknown: reason, ...(name !== undefined && { place: { address: name } }) };
}

/** A DNS fix, in the terms of the DNS host's panel if it is recognized. */
export function dnsFix(panel: DnsPanel | undefined, add: RecordLine[], remove: RecordLine[] = []): Fix {
  return {
    kind: 'dns',
    change: { add: add.map((line) => ({ ttl: NEW_TTL, ...line })), remove },
    ...(panel && { at: panel }),
  };
}

/** The zone answered, with records or without, so an absence is certain. */
export function isAnswered({ outcome }: Lookup): boolean {
  return outcome === 'found' || outcome === 'nodata' || outcome === 'nxdomain';
}
