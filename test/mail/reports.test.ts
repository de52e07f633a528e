import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { parseReport } from '../../src/lookups/email/aggregate-report.ts';
import { xmlTexts } from '../../src/lookups/email/unpack.ts';
import { inFolder } from '../sandbox.ts';
import { launchGate } from '../support/program.ts';

interface Row {
  ip?: string;
  count?: number;
  dkim?: 'pass' | 'fail';
  spf?: 'pass' | 'fail';
  signed?: string;
  sent?: string;
  reason?: string;
}

const row = ({ ip = '192.0.2.1', count = 10, dkim = 'pass', spf = 'fail', signed, sent, reason }: Row) => `<record><row>
<source_ip>${ip}</source_ip><count>${count}</count><policy_evaluated><disposition>none</disposition><dkim>${dkim}</dkim><spf>${spf}</spf>
${reason ? `<reason><type>${reason}</type></reason>` : ''}</policy_evaluated></row>
<identifiers><header_from>example.com</header_from></identifiers><auth_results>
${signed ? `<dkim><domain>${signed}</domain><selector>s</selector><result>pass</result></dkim>` : ''}
${sent ? `<spf><domain>${sent}</domain><result>pass</result></spf>` : ''}</auth_results></record>`;

/** A report as receivers send it; with `namespace` as RFC 9990 has it. */
function report(rows: readonly Row[], { days = 8, org = 'google.com', namespace = false, id = 0 } = {}): string {
  const begin = 1_760_000_000 + id * 86_400;
  const open = namespace ? '<feedback xmlns="urn:ietf:params:xml:ns:dmarc-2.0"><version>1.0</version>' : '<feedback>';
  return `<?xml version="1.0" encoding="UTF-8" ?>${open}<report_metadata><org_name>${org}</org_name><email>a@b</email><report_id>${id}</report_id>
<date_range><begin>${begin}</begin><end>${begin + days * 86_400}</end></date_range></report_metadata>
<policy_published><domain>example.com</domain><p>none</p><sp>none</sp>${namespace ? '<testing>n</testing>' : '<pct>100</pct>'}</policy_published>${rows.map(row).join('')}</feedback>`;
}

/** A zip archive with one stored or deflated file, as PKZIP writes it. */
async function zip(name: string, text: string, claimed = Buffer.byteLength(text)): Promise<Buffer> {
  const { crc32, deflateRawSync } = await import('node:zlib');
  const data = deflateRawSync(text);
  const head = (signature: number, extra: number) => {
    const bytes = Buffer.alloc(extra);
    bytes.writeUInt32LE(signature, 0);
    return bytes;
  };
  const local = head(0x04034b50, 30);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(crc32(text), 14);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(claimed, 22);
  local.writeUInt16LE(name.length, 26);
  const central = head(0x02014b50, 46);
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(crc32(text), 16);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt32LE(claimed, 24);
  central.writeUInt16LE(name.length, 28);
  const end = head(0x06054b50, 22);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + data.length, 16);
  return Buffer.concat([local, Buffer.from(name), data, central, Buffer.from(name), end]);
}

/** Runs `launch-gate email reports` on these files. */
async function reports(files: Record<string, string | Buffer>, ...args: string[]) {
  return inFolder({}, async ({ cwd }) => {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
    return launchGate(['email', 'reports', ...Object.keys(files), ...args], { cwd });
  });
}

const GOOD: Row[] = [
  { count: 900, signed: 'example.com', sent: 'amazonses.com' },
  { count: 100, signed: 'example.com', sent: 'example.com', spf: 'pass' },
];

describe('aggregate reports', () => {
  test('say who sends, who passes, and that it is safe to tighten', async () => {
    const { stdout, exit } = await reports({
      'a.xml': report([...GOOD, { ip: '203.0.113.9', count: 3, dkim: 'fail' }]),
    });
    expect(exit).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
"example.com: 1003 messages, 99.7 % pass DMARC
  policy none, 2025-10-09 to 2025-10-17, reported by google.com

  ✓ amazonses.com      900   100 %  sends as you, 192.0.2.1
  ✓ example.com        100   100 %  sends as you, 192.0.2.1
  ✗ 203.0.113.9          3     0 %  unknown sender or forgery, 203.0.113.9

  Safe to tighten: yes (all senders that authenticate as you pass).
"
`);
  });

  test.each([
    ['RFC 9990, plain', async () => ({ 'a.xml': report(GOOD, { namespace: true }) })],
    ['gzip', async () => ({ 'a.xml.gz': gzipSync(report(GOOD)) })],
    ['zip', async () => ({ 'a.zip': await zip('google.com!example.com!1!2.xml', report(GOOD)) })],
  ])('%s is read alike', async (_, files) => {
    const { stdout } = await reports(await files(), '--format', 'json');
    expect(JSON.parse(stdout).domains[0]).toMatchObject({
      domain: 'example.com',
      messages: 1000,
      passing: 1000,
      tighten: 'safe',
    });
  });

  test.each<[string, Row[], object, string]>([
    [
      'own mail that fails',
      [
        { count: 900, signed: 'example.com' },
        { count: 100, dkim: 'fail', sent: 'bounce.example.com' },
      ],
      {},
      'not-yet',
    ],
    [
      'a provider that does not sign as the domain',
      [
        { count: 900, signed: 'example.com' },
        { count: 100, dkim: 'fail', signed: 'sendgrid.net' },
      ],
      {},
      'not-yet',
    ],
    ['nothing that passes', [{ count: 900, dkim: 'fail' }], {}, 'not-yet'],
    ['few days', [{ count: 900, signed: 'example.com' }], { days: 1 }, 'too-little'],
    ['few messages', [{ count: 9, signed: 'example.com' }], {}, 'too-little'],
    [
      'forgers only beside own mail',
      [
        { count: 900, signed: 'example.com' },
        { count: 20, dkim: 'fail' },
      ],
      {},
      'safe',
    ],
    [
      'own servers without any authentication',
      [
        { count: 100, signed: 'example.com' },
        { count: 900, dkim: 'fail' },
      ],
      {},
      'not-yet',
    ],
    [
      'forwarded mail',
      [
        { count: 900, signed: 'example.com' },
        { count: 50, dkim: 'fail', reason: 'forwarded' },
      ],
      {},
      'safe',
    ],
  ])('%s', async (_, rows, more, tighten) => {
    const { stdout } = await reports({ 'a.xml': report(rows, more) }, '--format', 'json');
    expect(JSON.parse(stdout).domains[0].tighten).toBe(tighten);
  });

  test('one that was saved twice counts once', async () => {
    const text = report(GOOD);
    const { stdout } = await reports(
      { 'a.xml': text, 'b.xml': text, 'c.xml': report(GOOD, { id: 1 }) },
      '--format',
      'json',
    );
    expect(JSON.parse(stdout).domains[0].messages).toBe(2000);
  });
});

describe('hostile ones are refused in one sentence', () => {
  const laughs = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><feedback>&b;</feedback>`;
  test.each<[string, string | Buffer | (() => Promise<Buffer>), RegExp]>([
    ['entities', laughs, /document type/],
    [
      'a file of the machine',
      '<!DOCTYPE f [<!ENTITY x SYSTEM "file:///etc/passwd">]><feedback>&x;</feedback>',
      /document type/,
    ],
    ['depth', `<feedback>${'<a>'.repeat(5000)}`, /nested too deeply/],
    ['rows without end', `<feedback>${'<record/>'.repeat(200_001)}</feedback>`, /too many rows/],
    ['another XML', '<svg/>', /not a DMARC aggregate report/],
    ['no XML', 'hello', /not a DMARC aggregate report/],
    ['nothing', '', /not a DMARC aggregate report|damaged/],
    ['a gzip bomb', gzipSync(Buffer.alloc(40 * 1024 * 1024)), /unpacks to more/],
    ['damaged gzip', gzipSync('x').subarray(0, 15), /damaged/],
    ['a zip that lies about its size', () => zip('a.xml', 'x'.repeat(100_000), 10), /damaged/],
    ['a zip without XML', () => zip('a.txt', 'x'), /no XML file/],
  ])('%s', async (_, given, says) => {
    const { exit, stderr, stdout } = await reports({ 'a.xml': typeof given === 'function' ? await given() : given });
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('text in them stays text', async () => {
    const evil = '\u001b[31m::error::&lt;script&gt;';
    const { stdout } = await reports({ 'a.xml': report([{ count: 500, dkim: 'fail', signed: evil }], { org: evil }) });
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toMatch(/^::/m);
  });

  test('a report of random bytes is none', async () => {
    for (let i = 0; i < 50; i += 1) {
      const bytes = Buffer.from(Array.from({ length: 400 }, (__, n) => (n * 7919 + i * 104_729) % 256));
      await expect(xmlTexts(bytes).then((texts) => Promise.all(texts.map(parseReport)))).rejects.toThrow();
    }
  });
});
