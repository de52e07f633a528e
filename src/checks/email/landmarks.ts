import type { Landmark, Purpose, SpfBranch } from '../../gate/landmark.ts';
import { spfLookingUp } from '../../lookups/email/spf-record.ts';
import { type SpfNode, spfLookups } from '../../lookups/email/spf-tree.ts';
import { textRecords } from '../../lookups/email/text-records.ts';
import { type Lookup, valuesOf } from '../../lookups/lookup.ts';
import type { EmailFacts, MailDomain } from './facts.ts';

/** The email records, and the SPF tree. */
export function emailLandmarks({ domains, uses }: EmailFacts): Landmark[] {
  const declared = domains.flatMap(({ senders }) => senders.map(({ provider, given }) => provider?.name ?? given));
  const senders = [
    ...declared.map((name) => ({ name, by: 'launch.yml' })),
    ...uses.map(({ provider, file }) => ({ name: provider.name, by: file })),
  ];
  const first = new Map(senders.toReversed().map((each) => [each.name, each]));
  return [
    ...domains.flatMap((domain) => [...recordsOf(domain), ...treeOf(domain)]),
    ...[...first.values()].map(({ name, by }) => ({ what: 'service' as const, role: 'sending' as const, name, by })),
  ];
}

function recordsOf({ name, mx, spf, dkim, dmarc, sts, tlsRpt }: MailDomain): Landmark[] {
  // A wildcard answers for every name with its own text.
  const ofVersion = (version: RegExp) => (found: Lookup) =>
    textRecords(found).flatMap(({ text }) => (version.test(text) ? [text] : []));
  const applying = dmarc.found.kind === 'found' ? dmarc.found.step.lookup : dmarc.walk[0]?.lookup;
  const selectors = dkim.selectors.filter(({ key }) => key !== undefined);
  return [
    // `0 .` means that no mail is accepted (RFC 7505).
    ...known('MX', name, mx.lookup, (found) => valuesOf(found).filter((value) => !/^\d+ \.$/.test(value))),
    ...known('SPF', name, spf.lookup, () => spf.records),
    ...selectors.map(({ lookup, key }) => ({
      what: 'records' as const,
      purpose: 'DKIM' as const,
      name: lookup.name,
      values: [key?.kind === 'key' ? `${key.type}, ${key.bits} bits` : (key?.kind ?? '')],
    })),
    ...(applying ? known('DMARC', applying.name, applying, ofVersion(/^\s*v\s*=\s*DMARC1\b/i)) : []),
    ...known('MTA-STS', sts.record.name, sts.record, (found) => [
      ...ofVersion(/^\s*v\s*=\s*STSv1\b/i)(found),
      ...(sts.policy.kind === 'policy' ? [`mode: ${sts.policy.mode}`] : []),
    ]),
    ...known('TLS-RPT', tlsRpt.name, tlsRpt, ofVersion(/^\s*v\s*=\s*TLSRPTv1\b/i)),
  ];
}

/** Lookups without an answer are left out. */
function known(purpose: Purpose, name: string, found: Lookup, values: (found: Lookup) => string[]): Landmark[] {
  const isKnown = ['found', 'nodata', 'nxdomain'].includes(found.outcome);
  return isKnown ? [{ what: 'records', purpose, name, values: values(found).sort() }] : [];
}

function treeOf({ name, spf }: MailDomain): Landmark[] {
  if (spf.records.length === 0) return [];
  return [{ what: 'spf', domain: name, lookups: spfLookups(spf), tree: branchOf(spf) }];
}

/** Other terms that need lookups are leaves, because they count as well. */
function branchOf(node: SpfNode): SpfBranch {
  const asking = spfLookingUp(node.terms).filter(({ name }) => name !== 'include' && name !== 'redirect');
  return {
    term: node.by === undefined ? node.domain : `${node.by.name}:${node.domain}`,
    lookups: spfLookups(node) + (node.by === undefined ? 0 : 1),
    branches: [
      ...asking.map(({ name, target }) => ({
        term: target === '' ? name : `${name}:${target}`,
        lookups: 1,
        branches: [],
      })),
      ...node.children.map(branchOf),
    ],
  };
}
