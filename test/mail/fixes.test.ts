import { describe, expect, test } from '@jest/globals';
import { dnsServices } from '../../src/catalog/dns-services.ts';
import { findingsOf } from '../../src/gate/report.ts';
import { panelOf } from '../../src/lookups/dns-hosts.ts';
import { fixLines } from '../../src/report/fix.ts';
import { judgeFault, MAIL_FAULTS } from './faults.ts';

describe('a proposed record is tried on the changed world', () => {
  test.each(Object.entries(MAIL_FAULTS))('%s', async (_, fault) => {
    const { report } = await judgeFault(fault);
    const tried = findingsOf(report.checks).filter(({ fix }) => fix?.kind === 'dns');
    for (const { proved, afterFix } of tried) expect({ proved, afterFix }).toEqual({ proved: true });
  });
});

describe('a record is told as the DNS host’s panel wants it', () => {
  const long = `"${'a'.repeat(255)}" "b\\"c"`;
  const change = {
    add: [
      { name: 'example.com', type: 'TXT', value: '"v=spf1 mx -all"', ttl: 300 },
      { name: 'k._domainkey.example.com', type: 'TXT', value: long, ttl: 300 },
      { name: 'example.com', type: 'MX', value: '10 mail.example.com', ttl: 300 },
    ],
    remove: [],
  };
  const told = (host: (typeof dnsServices)[number]) =>
    fixLines({ kind: 'dns', change, at: panelOf(host, 'example.com') }).map((line) =>
      line.replaceAll('a'.repeat(255), 'aaa…'),
    );

  test.each([
    'Cloudflare',
    'Amazon Route 53',
    'Namecheap',
    'GoDaddy',
    'Squarespace',
    'Vercel',
    'Netlify',
    'DigitalOcean',
    'Hetzner',
    'Google Cloud DNS',
  ])('%s', (name) => {
    const host = dnsServices.find((each) => each.name === name);
    expect(host && told(host)).toMatchSnapshot();
  });

  test('without a known panel, by the names as they are', () => {
    expect(fixLines({ kind: 'dns', change }).map((line) => line.replaceAll('a'.repeat(255), 'aaa…'))).toEqual([
      'In the DNS panel:',
      '  Add: Type TXT · Name example.com · Value v=spf1 mx -all · TTL 300',
      '  Add: Type TXT · Name k._domainkey.example.com · Value aaa…b"c · TTL 300',
      '  Add: Type MX · Name example.com · Value mail.example.com · Priority 10 · TTL 300',
    ]);
  });
});
