import { describe, expect, test } from '@jest/globals';
import { addressKind } from '../src/io/address-guard.ts';
import type { RecordType } from '../src/io/dns-types.ts';
import { withChange, withZone } from '../src/io/overlaid.ts';
import { questionKey } from '../src/io/questions.ts';
import { divert } from '../src/io/reach.ts';
import { canonicalValue, quote, textStrings } from '../src/io/records.ts';
import { remembering } from '../src/io/remembering.ts';
import type { World } from '../src/io/world.ts';
import { parseZoneFile, ZoneFileError } from '../src/io/zone-file.ts';
import { parseTarget, shownDomain } from '../src/lib/domain-names.ts';
import { fakeWorld } from './support/fake-world.ts';

const ask = (world: World, name: string, type: RecordType, recurse = true) =>
  world.ask({ name, type, server: world.resolvers[0] ?? '', recurse });
const values = async (world: World, name: string, type: RecordType) => {
  const answer = await ask(world, name, type);
  return answer.kind === 'answer' ? [answer.rcode, ...answer.answers.map(({ value }) => value)] : [answer.failure];
};

describe('a zone file', () => {
  const ZONE = `$ORIGIN example.com.
$TTL 1h
@	IN SOA ns1 host\\.master (
   2024010101 ; serial
   4h 1h30m
   7d 300 )
	NS ns1
	NS ns2.other.net.
@ 300 IN A 192.31.196.1
  IN 600 AAAA 2001:4:112:0::1
WWW CNAME @
txt TXT "v=spf1 include:_spf.x.com" " ~all ; not a comment"
*.wild A 192.31.196.3
$ORIGIN sub.example.com.
mx 1W MX 10 mail
_dmarc.example.com. TXT ( "v=DMARC1;"
   " p=none" )
`;
  const { origin, records } = parseZoneFile(ZONE);
  const of = (name: string, type: string) =>
    records.filter((record) => record.name === name && record.type === type).map(({ value }) => value);

  test('is the zone of its SOA', () => expect(origin).toBe('example.com'));
  test.each<[string, string, string[]]>([
    ['example.com', 'SOA', ['ns1.example.com host\\.master.example.com 2024010101 14400 5400 604800 300']],
    ['example.com', 'NS', ['ns1.example.com', 'ns2.other.net']],
    ['example.com', 'AAAA', ['2001:4:112::1']],
    ['www.example.com', 'CNAME', ['example.com']],
    ['txt.example.com', 'TXT', ['"v=spf1 include:_spf.x.com" " ~all ; not a comment"']],
    ['*.wild.example.com', 'A', ['192.31.196.3']],
    ['mx.sub.example.com', 'MX', ['10 mail.sub.example.com']],
    ['_dmarc.example.com', 'TXT', ['"v=DMARC1;" " p=none"']],
  ])('%s %s', (name, type, expected) => expect(of(name, type)).toEqual(expected));
  test('keeps TTLs with units, and the default', () => {
    expect(records.find(({ name }) => name === 'mx.sub.example.com')?.ttl).toBe(604_800);
    expect(records.find(({ type }) => type === 'CNAME')?.ttl).toBe(3600);
  });
  test.each<[string, string, number]>([
    ['an unclosed parenthesis', '$ORIGIN x.example.\n@ SOA a b (\n1 2', 2],
    ['a relative name without an origin', 'www A 192.31.196.1\n', 1],
    ['a missing value', '$ORIGIN x.example.\nwww A\n', 2],
    ['one field too many', '$ORIGIN x.example.\nwww A 192.31.196.1 192.31.196.2\n', 2],
    ['an include', '$ORIGIN x.example.\n$INCLUDE other\n', 2],
    ['no record', '; empty\n', 1],
    ['an open string', '$ORIGIN x.example.\nwww TXT "open\n', 2],
  ])('%s is refused with its line', (_, text, line) => {
    expect(() => parseZoneFile(text)).toThrow(ZoneFileError);
    try {
      parseZoneFile(text);
    } catch (error) {
      expect((error as ZoneFileError).line).toBe(line);
    }
  });
});

describe('a world overlaid', () => {
  const below = fakeWorld({
    records: {
      'example.com A': ['192.31.196.1'],
      'old.example CNAME': ['www.example.com'],
      'host.example A': ['192.31.196.9'],
    },
  });
  const zone = withZone(
    below,
    parseZoneFile(
      '$ORIGIN example.com.\n@ A 192.31.196.2\nwww CNAME host.example.\nalias CNAME @\na.b A 192.31.196.4\n*.w A 192.31.196.5\n',
    ),
  );

  test('by a zone answers from it, follows CNAMEs out of it, and leaves the rest alone', async () => {
    expect(await values(zone, 'example.com', 'A')).toEqual(['NOERROR', '192.31.196.2']);
    expect(await values(zone, 'alias.example.com', 'A')).toEqual(['NOERROR', 'example.com', '192.31.196.2']);
    expect(await values(zone, 'www.example.com', 'A')).toEqual(['NOERROR', 'host.example', '192.31.196.9']);
    expect(await values(zone, 'host.example', 'A')).toEqual(['NOERROR', '192.31.196.9']);
  });
  test('tells no such name, no such type and a wildcard apart', async () => {
    expect(await values(zone, 'nothing.example.com', 'A')).toEqual(['NXDOMAIN']);
    expect(await values(zone, 'b.example.com', 'A')).toEqual(['NOERROR']);
    expect(await values(zone, 'x.w.example.com', 'A')).toEqual(['NOERROR', '192.31.196.5']);
  });
  test('by a zone does not know what its servers would say', async () => {
    expect(await ask(zone, 'example.com', 'SOA', false)).toMatchObject({ failure: 'not-published' });
    expect(await ask(zone, 'example.com', 'DS')).toMatchObject({ failure: 'not-published' });
  });
  test('by a change adds, removes and replaces', async () => {
    const line = (name: string, type: string, value: string) => ({ name, type, value });
    const added = withChange(below, { add: [line('www.example.com', 'CNAME', 'example.com')], remove: [] });
    expect(await values(added, 'www.example.com', 'A')).toEqual(['NOERROR', 'example.com', '192.31.196.1']);
    expect(await values(added, 'www.example.com', 'MX')).toEqual(['NOERROR', 'example.com']);
    const removed = withChange(below, { add: [], remove: [line('example.com', 'A', '192.31.196.1')] });
    expect(await values(removed, 'example.com', 'A')).toEqual(['NOERROR']);
    const replaced = withChange(below, {
      add: [line('example.com', 'A', '192.31.196.7')],
      remove: [line('example.com', 'A', '192.31.196.1')],
    });
    expect(await values(replaced, 'example.com', 'A')).toEqual(['NOERROR', '192.31.196.7']);
  });
  test('by a circle of CNAMEs ends', async () => {
    const line = (name: string, value: string) => ({ name, type: 'CNAME', value });
    const circle = withChange(below, {
      add: [line('a.example', 'b.example'), line('b.example', 'a.example')],
      remove: [],
    });
    expect(await values(circle, 'a.example', 'A')).toEqual(['malformed']);
  });
});

describe('a world that remembers', () => {
  test('asks each question once, whatever the order of its parts', async () => {
    let times = 0;
    const counting: World = {
      ...fakeWorld(),
      async ask() {
        times += 1;
        return { kind: 'failure', failure: 'timeout', reason: 'no answer' };
      },
    };
    const world = remembering(counting);
    await Promise.all([
      world.ask({ name: 'a.example', type: 'A', server: 's', recurse: true }),
      world.ask({ server: 's', recurse: true, type: 'A', name: 'a.example', dnssec: false }),
    ]);
    expect({ times, asked: world.asked().dns }).toEqual({ times: 1, asked: 1 });
    expect(questionKey({ a: 1, b: undefined })).toBe(questionKey({ a: 1 }));
  });
});

describe('addresses', () => {
  test.each<[string, string]>([
    ['8.8.8.8', 'public'],
    ['192.31.196.1', 'public'],
    ['2606:4700::1', 'public'],
    ['10.0.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['172.32.0.1', 'public'],
    ['192.168.1.1', 'private'],
    ['127.9.9.9', 'loopback'],
    ['169.254.169.254', 'cloud metadata'],
    ['169.254.1.1', 'link-local'],
    ['100.64.0.1', 'carrier-grade NAT'],
    ['0.0.0.0', 'unspecified'],
    ['224.0.0.1', 'multicast'],
    ['255.255.255.255', 'reserved'],
    ['203.0.113.9', 'documentation'],
    ['::1', 'loopback'],
    ['fe80::1', 'link-local'],
    ['fd12::1', 'private'],
    ['2001:db8::1', 'documentation'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['::ffff:8.8.8.8', 'public'],
    ['64:ff9b::7f00:1', 'loopback'],
    ['2002:7f00:1::', 'loopback'],
    ['::127.0.0.1', 'loopback'],
    ['::ffff:0:169.254.169.254', 'cloud metadata'],
    ['::ffff:0:a00:1', 'private'],
    ['64:ff9b:1::a00:1', 'reserved'],
    ['64:ff9b::8.8.8.8', 'public'],
    ['2001::1', 'reserved'],
    ['2001:0:53aa:64c:0:7a:f5ff:fffe', 'reserved'],
    ['2001:470::5efe:10.0.0.1', 'private'],
    ['2001:4:112::80', 'public'],
    ['2001:200::1', 'public'],
    ['2001:20::1', 'reserved'],
    ['4000::1', 'reserved'],
    ['5f00::1', 'reserved'],
    ['192.88.99.1', 'reserved'],
    ['fe80::1%eth0', 'link-local'],
  ])('%s is %s', (address, kind) => expect(addressKind(address)).toBe(kind));

  test('a diversion takes a host, an address or everything, the first that fits', () => {
    const to = (port: number) => ({ host: '127.0.0.1', port });
    const diversions = [
      { host: '192.31.196.6', to: to(1) },
      { host: 'a.example', port: 443, to: to(2) },
      { host: '', port: 80, to: to(3) },
    ];
    expect(divert(diversions, 'a.example', '192.31.196.6', 443)).toEqual(to(1));
    expect(divert(diversions, 'a.example', '192.31.196.7', 443)).toEqual(to(2));
    expect(divert(diversions, 'b.example', '192.31.196.7', 80)).toEqual(to(3));
    expect(divert(diversions, 'b.example', '192.31.196.7', 443)).toEqual({ host: '192.31.196.7', port: 443 });
  });
});

describe('records', () => {
  test('character strings come out printable and go back in', () => {
    expect(quote(Buffer.from('a"b\\c\n\xff', 'latin1'))).toBe('"a\\"b\\\\c\\010\\255"');
    expect(textStrings('"a\\"b\\\\c\\010" "two"')).toEqual(['a"b\\c\n', 'two']);
  });
  test('values compare by one spelling', () => {
    expect(canonicalValue('AAAA', '2001:DB8:0:0::1')).toBe('2001:db8::1');
    expect(canonicalValue('MX', '10 Mail.Example.com.')).toBe('10 mail.example.com');
    expect(canonicalValue('TXT', 'v=spf1 -all')).toBe('"v=spf1 -all"');
    expect(canonicalValue('CAA', '0 Issue letsencrypt.org')).toBe('0 issue "letsencrypt.org"');
  });
});

describe('a target', () => {
  test.each([
    ['example.com', 'example.com'],
    ['EXAMPLE.com.', 'example.com'],
    ['https://www.example.com/a?b', 'example.com'],
    ['app.example.com', 'app.example.com'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['example.co.uk', 'example.co.uk'],
    ['  example.com ', 'example.com'],
  ])('%s is %s', (text, name) => expect(parseTarget(text).name).toBe(name));
  test('an IDN is shown both ways', () => {
    expect(shownDomain(parseTarget('münchen.example'))).toBe('münchen.example (xn--mnchen-3ya.example)');
    expect(shownDomain(parseTarget('аррle.com'))).toContain('xn--');
  });
  test.each([
    '',
    'two words',
    'localhost',
    'https://user:secret@example.com/',
    'ftp://example.com',
    '192.0.2.1',
    'https://[::1]/',
    'co.uk',
    'ex!ample.com',
    `${'a'.repeat(64)}.com`,
    '-a.example',
  ])('%j is none', (text) => expect(() => parseTarget(text)).toThrow());
  test('on a host’s own domain, only the name itself is the owner’s', () => {
    expect(parseTarget('myapp.github.io')).toMatchObject({ site: 'myapp.github.io', isBorrowed: true });
    expect(parseTarget('app.example.co.uk')).toMatchObject({ site: 'example.co.uk', isBorrowed: false });
  });
  test('a password is not repeated', () =>
    expect(() => parseTarget('https://user:secret@example.com/')).not.toThrow(/secret/));
});

test('a CAA record may forbid everybody', () => {
  expect(canonicalValue('CAA', '0 ISSUE ""')).toBe('0 issue ""');
  expect(canonicalValue('CAA', '0 issue ";"')).toBe('0 issue ";"');
  expect(canonicalValue('CAA', '0 issue letsencrypt.org')).toBe('0 issue "letsencrypt.org"');
});
