import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Answer } from 'dns-packet';
import { parseAllDocuments } from 'yaml';
import { realWorld } from '../../src/io/real.ts';
import { remembering } from '../../src/io/remembering.ts';
import { evaluateSpf } from '../../src/lookups/email/spf-evaluation.ts';
import { type DnsServer, type Responder, startDnsServer } from '../../src/sandbox/dns-server.ts';
import { type HeldClock, heldClock, settled } from '../support/clock.ts';

/**
 * The test suite of RFC 7208 (openspf.org, 2014.04 with its later additions; rfc7208-tests.LICENSE), each scenario's
 * records served over UDP and TCP and asked for by the program's own DNS client.
 */
interface Scenario {
  description: string;
  tests: Record<
    string,
    { helo: string; host: string; mailfrom: string; result: string | string[]; explanation?: string }
  >;
  zonedata: Record<string, Entry[] | null>;
}

type Entry = 'TIMEOUT' | Record<string, unknown>;

const scenarios = parseAllDocuments(readFileSync('test/mail/rfc7208-tests.yml', 'utf8'), { version: '1.1' }).map(
  (document) => document.toJS() as Scenario,
);

/** The records of a scenario; what is of type SPF there is a TXT record, and TIMEOUT is silence. */
function mindOf(zonedata: Scenario['zonedata']): Responder {
  const zone = new Map(Object.entries(zonedata).map(([name, entries]) => [name.toLowerCase(), entries ?? []]));
  const none = { rcode: 'NOERROR' as const, authoritative: true, answers: [] as Answer[], authorities: [] };
  return (name, type) => {
    const entries = zone.get(name);
    if (entries === undefined) return { ...none, rcode: 'NXDOMAIN' };
    const answers: Answer[] = [];
    const isDoubled = type === 'TXT' && !entries.some((entry) => entry !== 'TIMEOUT' && 'TXT' in entry);
    for (const entry of entries) {
      if (entry === 'TIMEOUT') {
        if (answers.length === 0) return undefined;
        continue;
      }
      for (const [kind, value] of Object.entries(entry)) {
        const isAsked = kind === type || (kind === 'SPF' && isDoubled) || kind === 'CNAME';
        if (isAsked && value !== 'NONE') answers.push(answerOf(name, kind === 'SPF' ? 'TXT' : kind, value));
      }
    }
    const [first] = answers;
    if (first?.type === 'CNAME' && type !== 'CNAME') {
      const target = String(first.data).toLowerCase();
      if (target === name) return { ...none, answers: [first] };
      const behind = mindOf(zonedata)(target, type, { cd: false });
      return behind && { ...behind, answers: [first, ...behind.answers] };
    }
    return { ...none, answers };
  };
}

function answerOf(name: string, type: string, value: unknown): Answer {
  const bare = (text: unknown) => String(text).replace(/\.$/, '');
  const texts = [value].flat().map((text) => Buffer.from(String(text), 'utf8'));
  const data: Record<string, unknown> = {
    TXT: texts.flatMap((text) =>
      Array.from({ length: Math.ceil(text.length / 255) || 1 }, (_, i) => text.subarray(i * 255, i * 255 + 255)),
    ),
    MX: { preference: [value].flat()[0], exchange: bare([value].flat()[1]) || '.' },
  };
  return { name, type, ttl: 60, class: 'IN', data: data[type] ?? bare(value) } as Answer;
}

describe.each(scenarios.map((scenario) => [scenario.description, scenario] as const))(
  '%s',
  (_, { tests, zonedata }) => {
    let server: DnsServer;
    const signal = new AbortController();
    const clocks = new Set<HeldClock>();
    let isWaiting = false;
    /** Time moves only when nothing else does: an answer that is on its way is never late. */
    const waited = async () => {
      if (isWaiting) return;
      isWaiting = true;
      await settled(server.asked);
      isWaiting = false;
      for (const clock of clocks) clock.next();
    };
    beforeAll(async () => {
      server = await startDnsServer({ mind: mindOf(zonedata), onSilence: () => void waited() });
    });
    afterAll(async () => {
      signal.abort();
      await server.close();
    });

    test.concurrent.each(Object.entries(tests))('%s', async (_name, { helo, host, mailfrom, result, explanation }) => {
      const clock = heldClock();
      clocks.add(clock);
      const settings = { clock, diversions: [], trust: [], allowPrivate: true, root: '.', version: '0' };
      const world = remembering(
        realWorld({ ...settings, resolvers: [`127.0.0.1:${server.port}`], signal: signal.signal }),
      );
      const found = await evaluateSpf(world, { ip: host, sender: mailfrom, helo });
      expect([result].flat()).toContain(found.result);
      if (explanation !== undefined && explanation !== 'DEFAULT')
        expect(found.explanation?.toLowerCase()).toBe(explanation.toLowerCase());
    });
  },
);

test('the suite is whole', () => {
  expect(scenarios.flatMap(({ tests }) => Object.keys(tests))).toHaveLength(203);
});
