import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findingsOf, unknownsOf } from '../../src/gate/report.ts';
import { brokenRules, inFolder } from '../sandbox.ts';
import { startTopology, type Topology } from './topology.ts';

let topology: Topology;
beforeAll(async () => {
  topology = await startTopology();
});
afterAll(() => topology?.stop());

const judge = (
  domain: string,
  { config = '', options = topology.options }: { config?: string; options?: string[] } = {},
) =>
  inFolder({ 'launch.yml': config }, async (place) => {
    const run = await place.check(domain, '--only', 'dns,redirects', ...options, '--record', 'r.json');
    return { ...run, recorded: readFileSync(`${place.cwd}/r.json`, 'utf8') };
  });

/** RDAP is the one thing that this little world has not. */
const isRegistry = ({ rules }: { rules: string[] }) => rules.every((rule) => rule === 'dns/registration');

describe('against BIND and nginx', () => {
  test('the correct product: apex, www, a subdomain and one behind three CNAMEs, signed; nothing is found, nothing unknown', async () => {
    const { report, recorded } = await judge('good.example');
    expect({
      broken: brokenRules(report),
      unknown: unknownsOf(report.checks).filter((each) => !isRegistry(each)),
    }).toEqual({ broken: [], unknown: [] });
    expect(report.verdict).toBe('GO');
    expect(report.checks[0]).toMatchObject({
      held: expect.arrayContaining([
        'dns/dnssec',
        'dns/nameservers',
        'dns/subdomain-resolves',
        'dns/propagation',
        'dns/caa',
      ]),
    });
    expect(recorded).toContain('shop.good.example');
  });

  test.each<[string, string, string[]]>([
    ['www is missing', 'nowww.example', ['dns/www-resolves']],
    ['the domain has no address', 'noaddress.example', ['dns/apex-resolves']],
    ['a CNAME to nowhere', 'dangling.example', ['dns/dangling']],
    ['a server that does not have the zone', 'lame.example', ['dns/nameservers']],
    ['signatures that have expired', 'bogus.example', []],
    ['a circle between http and https', 'loop.example', ['redirects/loop']],
    ['a long chain', 'chain.example', ['redirects/chain']],
    ['two hosts that both serve', 'canon.example', ['redirects/canonical']],
  ])('%s', async (_, domain, rules) => {
    const { report } = await judge(domain);
    // All but two of these zones are unsigned, which is said and weighs least.
    expect(brokenRules(report)).toEqual(['dns/dnssec', ...rules].sort());
  });

  test('a bogus zone is told apart from one that is unsigned and one that fails', async () => {
    const { report } = await judge('bogus.example');
    const [finding] = findingsOf(report.checks);
    expect(finding).toMatchObject({
      rule: 'dns/dnssec',
      priority: 'block-now',
      problem: 'The zone is signed, but its signature does not validate (bogus).',
    });
    expect(
      findingsOf((await judge('nowww.example')).report.checks).find(({ rule }) => rule === 'dns/dnssec')?.priority,
    ).toBe('fix-after-launch');
  });

  test('the missing www: the proposed CNAME is proved against what BIND and nginx say', async () => {
    const { report } = await judge('nowww.example');
    expect(findingsOf(report.checks).find(({ rule }) => rule === 'dns/www-resolves')).toMatchObject({ proved: true });
  });

  test('an answer that does not fit in a datagram is fetched over TCP, whole', async () => {
    const config = `dns: { records: [{ name: "@", type: TXT, value: "11 ${'x'.repeat(240)}" }] }`;
    const { report, recorded } = await judge('big.example', { config });
    expect(brokenRules(report)).toEqual(['dns/dnssec']);
    const answers = Object.entries(JSON.parse(recorded).asked.ask as Record<string, { transport: string }>);
    const [, txt] = answers.find(([key]) => key.includes('"big.example"') && key.includes('"TXT"')) ?? [];
    expect(txt?.transport).toBe('tcp');
  });

  test('a resolver that drops what comes too fast is asked again, and nothing is made of it', async () => {
    const { report, recorded } = await judge('good.example', { options: topology.frugal });
    expect({ verdict: report.verdict, broken: brokenRules(report) }).toEqual({ verdict: 'GO', broken: [] });
    // Some answers came only after the question was sent again, which is no sooner than 350 ms.
    const answers = Object.values(JSON.parse(recorded).asked.ask as Record<string, { ms?: number }>);
    expect(answers.filter(({ ms = 0 }) => ms >= 350).length).toBeGreaterThan(0);
  });
});
