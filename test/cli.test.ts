import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { checks } from '../src/checks/index.ts';
import { configJsonSchema } from '../src/config/schema.ts';
import { reportJsonSchema } from '../src/report/json.ts';
import { type Internet, startInternet } from '../src/sandbox/internet.ts';
import { brokenProduct, fixedProduct, PRODUCT } from '../src/sandbox/product.ts';
import { brokenRules, inFolder } from './sandbox.ts';
import { launchGate } from './support/program.ts';

/** Where there is nothing of a product. */
const ANYWHERE = { cwd: tmpdir() };

describe('what cannot run says why in a sentence, exits 2 and writes nothing', () => {
  const cases: Record<string, [args: string[], sentence: RegExp, files?: Record<string, string>]> = {
    'an unknown command': [['chekc'], /no command "chekc"/],
    'an unknown option': [['check', 'example.com', '--resolvr', 'x'], /no option --resolvr; did you mean --resolver\?/],
    'an option without its value': [['check', 'example.com', '--config'], /--config/],
    'a recording of two targets': [
      ['check', 'a.example', 'b.example', '--record', 'r.json'],
      /--record is for one target; 2/,
    ],
    'no report to merge': [['merge'], /merge takes the JSON reports/],
    'too many legs': [['plan', 'a.example', '--legs', '257'], /--legs takes a number from 1 to 256/],
    'two targets as SARIF': [['check', 'a.example', 'b.example', '--output', 'x.sarif'], /not as \.sarif/],
    'no target': [['check'], /No target: name a domain/],
    'a target with spaces': [['check', 'my site.com'], /not a domain: it is empty or contains spaces/],
    'a target with a password': [['check', 'https://me:hunter2@example.com'], /user name or a password/],
    'an unknown key': [
      ['check'],
      /launch\.yml:1:1: unknown key "domian"; did you mean "domain"\?/,
      { 'launch.yml': 'domian: example.com\n' },
    ],
    'a wrong value': [
      ['check'],
      /launch\.yml:2:8: "stage" must be one of "prelaunch", "live"/,
      { 'launch.yml': 'domain: example.com\nstage: prod\n' },
    ],
    'a nested key': [
      ['check'],
      /launch\.yml:2:8: unknown key "record"; did you mean "records"\?/,
      { 'launch.yml': 'domain: example.com\ndns: { record: [] }\n' },
    ],
    'a waiver without an end': [
      ['check'],
      /"accept\.0\.until" is missing/,
      { 'launch.yml': 'accept: [{ rule: dns/dnssec, why: x }]' },
    ],
    'a waiver of no rule': [
      ['check'],
      /no rule "dns\/dnsec"; did you mean "dns\/dnssec"\?/,
      { 'launch.yml': 'accept: [{ rule: dns/dnsec, why: x, until: 2026-12-31 }]' },
    ],
    'a name where an address belongs': [
      ['check'],
      /launch\.yml:1:\d+: "dns\.records\.0\.value" is not an IP address/,
      { 'launch.yml': 'dns: { records: [{ name: app, type: A, value: my.host.example }] }' },
    ],
    'a zone file with an address that is none': [
      ['check', 'example.com', '--zone', 'z'],
      /z:2: the value of an A record is an address/,
      { z: '$ORIGIN example.com.\n@ A 999.1.1.1\n' },
    ],
    'text that is no YAML': [['check'], /launch\.yml:\d+:\d+: this is not YAML/, { 'launch.yml': 'a: [\n' }],
    'a missing configuration': [
      ['check', 'example.com', '--config', 'no.yml'],
      /--config "no\.yml": the file does not exist/,
    ],
    'an unknown rule': [
      ['check', 'example.com', '--only', 'dns/dnsec'],
      /no check or rule "dns\/dnsec"; did you mean "dns\/dnssec"\?/,
    ],
    'nothing left': [['check', 'example.com', '--only', 'dns', '--skip', 'dns'], /leave no rule/],
    'a resolver that is none': [
      ['check', 'example.com', '--resolver', 'dns.google'],
      /IP address with an optional port, or an https URL/,
    ],
    'a diversion that is none': [['check', 'example.com', '--connect-to', 'x'], /HOST:PORT:ADDR:PORT/],
    'a private diversion': [['check', 'example.com', '--connect-to', '::127.0.0.1:443'], /add --allow-private/],
    'a root that is none': [['check', 'example.com', '--ca', 'launch.yml'], /no PEM certificate/, { 'launch.yml': '' }],
    'an output of no format': [
      ['check', 'example.com', '--output', 'report.pdf'],
      /one of \.json, \.md, \.html, \.txt, \.sarif and \.xml/,
    ],
    'an output in no folder': [
      ['check', 'example.com', '--output', 'no/report.json'],
      /does not exist or cannot be written/,
    ],
    'a stage that is none': [['check', 'example.com', '--stage', 'prod'], /--stage takes one of prelaunch, live/],
    'a time that is none': [['check', 'example.com', '--timeout', 'soon'], /--timeout takes seconds/],
    'a broken zone file': [
      ['check', 'example.com', '--zone', 'z'],
      /z:2: a record of this type has 1 field/,
      { z: '$ORIGIN example.com.\nwww A 1 2\n' },
    ],
    'another domain’s zone file': [
      ['check', 'example.com', '--zone', 'z'],
      /zone of example\.net, which does not contain the target/,
      { z: '$ORIGIN example.net.\n@ SOA a b 1 2 3 4 5\n' },
    ],
    'a recording that is none': [['check', '--replay', 'r'], /not a recording/, { r: '{}' }],
    'a baseline that is none': [['check', 'example.com', '--baseline', 'b'], /not a baseline/, { b: '[]' }],
    'a baseline to write, unnamed': [['check', 'example.com', '--update-baseline'], /needs --baseline/],
    'a rule to explain that is none': [['explain', 'dns/dnsec'], /did you mean "dns\/dnssec"/],
    'a schema that is none': [['schema', 'x'], /takes launch or report/],
  };
  test.each(Object.entries(cases))('%s', async (_, [args, sentence, files = {}]) => {
    await inFolder(files, async ({ cwd }) => {
      const { exit, stdout, stderr } = await launchGate(args, { cwd });
      expect(stderr).toMatch(sentence);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect({ exit, stdout, files: readdirSync(cwd).sort() }).toEqual({
        exit: 2,
        stdout: '',
        files: Object.keys(files).sort(),
      });
      expect(stderr).not.toContain('hunter2');
    });
  });
});

test('-h and --help list the options', async () => {
  for (const flag of ['-h', '--help']) {
    expect(await launchGate(['check', flag], ANYWHERE)).toMatchObject({
      exit: 0,
      stdout: expect.stringContaining('--connect-to'),
    });
    expect(await launchGate(['demo', flag], ANYWHERE)).toMatchObject({
      exit: 0,
      stdout: expect.stringContaining('--serve'),
    });
  }
});

describe('explain', () => {
  const ids = checks.flatMap(({ name, rules }) => Object.keys(rules).map((id) => `${name}/${id}`));
  test.each(ids)('%s says what it proves, why, what to do and what it stands on', async (id) => {
    const { exit, stdout } = await launchGate(['explain', id], ANYWHERE);
    expect(exit).toBe(0);
    for (const label of [
      '\\*\\*Passes when:\\*\\*',
      '## Why it matters\n\n',
      '## How to fix it\n\n',
      '## See it yourself\n\n',
      '## Source\n\n',
    ])
      expect(stdout).toMatch(new RegExp(`^${label} ?\\S[\\s\\S]{6}`, 'm'));
  });
  test('every check’s page names every one of its rules', () => {
    for (const { name, rules } of checks) {
      const text = readFileSync(`src/checks/${name}/README.md`, 'utf8');
      expect(Object.keys(rules).filter((id) => !text.includes(`${name}/${id}`))).toEqual([]);
    }
  });
});

describe('against the sandbox', () => {
  let broken: Internet;
  let fixed: Internet;
  beforeAll(async () => {
    [broken, fixed] = await Promise.all([startInternet(brokenProduct()), startInternet(fixedProduct())]);
  });
  afterAll(() => Promise.all([broken.close(), fixed.close()]));

  test('the report follows its published schema, in both verdicts', async () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(reportJsonSchema());
    for (const internet of [broken, fixed]) {
      await inFolder({}, async (place) => {
        const { stdout, exit, report } = await place.check(PRODUCT, ...internet.options, '--format', 'json');
        expect([validate(JSON.parse(stdout)), validate.errors]).toEqual([true, null]);
        expect(exit).toBe(report.verdict === 'GO' ? 0 : 1);
      });
    }
  });

  test('a recording judged again gives the same report, byte for byte, without a network', async () => {
    await inFolder({ 'launch.yml': `domain: ${PRODUCT}\nsubdomains: { app: app.${PRODUCT} }\n` }, async (place) => {
      await place.check(
        ...broken.options,
        '--record',
        'r.json',
        '--output',
        'a.json',
        '--output',
        'a.md',
        '--output',
        'a.txt',
      );
      await inFolder({ 'r.json': readFileSync(`${place.cwd}/r.json`, 'utf8') }, async (elsewhere) => {
        await elsewhere.check('--replay', 'r.json', '--output', 'a.json', '--output', 'a.md', '--output', 'a.txt');
        for (const file of ['a.json', 'a.md', 'a.txt']) {
          expect(readFileSync(`${elsewhere.cwd}/${file}`, 'utf8')).toBe(readFileSync(`${place.cwd}/${file}`, 'utf8'));
        }
      });
    });
  });

  test('two runs give the same report apart from times', async () => {
    const timeless = (text: string) =>
      text.replace(/"(started|durationMs)": .*/g, '').replace(/\d+ ms|127\.0\.0\.1:\d+/g, '');
    await inFolder({}, async (place) => {
      const [a, b] = [
        await place.check(PRODUCT, ...broken.options, '--format', 'json'),
        await place.check(PRODUCT, ...broken.options, '--format', 'json'),
      ];
      expect(timeless(a.stdout)).toBe(timeless(b.stdout));
    });
  });

  test('a zone file is judged before it is published', async () => {
    const zone = `$ORIGIN ${PRODUCT}.\n$TTL 300\n@ SOA ns1.dns.example. h 1 2 3 4 5\n@ NS ns1.dns.example.\n@ NS ns2.dns.example.\n@ A 192.31.196.80\nwww CNAME @\napp A 192.31.196.81\nmail A 192.31.196.81\n@ MX 10 mail\n@ TXT "v=spf1 mx -all"\n_dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@${PRODUCT}"\nresend._domainkey TXT "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="\n`;
    await inFolder({ 'new.zone': zone, 'bad.zone': zone.replace('www CNAME @\n', '') }, async (place) => {
      const good = await place.check(PRODUCT, ...fixed.options, '--zone', 'new.zone');
      expect(good.report.verdict).toBe('GO');
      // What servers will say is not known of a zone that no server has.
      expect(good.stdout).toContain('before a server has it');
      expect(brokenRules((await place.check(PRODUCT, ...fixed.options, '--zone', 'bad.zone')).report)).toEqual([
        'dns/www-resolves',
      ]);
    });
  });

  test('a baseline accepts what is there and nothing else', async () => {
    await inFolder({}, async (place) => {
      const first = await place.check(PRODUCT, ...broken.options, '--baseline', 'b.json', '--update-baseline');
      expect(first.report.verdict).toBe('NO-GO');
      const second = await place.check(PRODUCT, ...broken.options, '--baseline', 'b.json');
      expect({ verdict: second.report.verdict, waived: second.report.counts.waived }).toEqual({
        verdict: 'GO',
        waived:
          first.report.counts['block-now'] +
          first.report.counts['fix-before-launch'] +
          first.report.counts['fix-after-launch'],
      });
      const file = JSON.parse(readFileSync(`${place.cwd}/b.json`, 'utf8'));
      writeFileSync(
        `${place.cwd}/b.json`,
        JSON.stringify({
          ...file,
          findings: file.findings.filter(({ rule }: { rule: string }) => rule !== 'redirects/loop'),
        }),
      );
      expect(brokenRules((await place.check(PRODUCT, ...broken.options, '--baseline', 'b.json')).report)).toEqual([
        'redirects/loop',
      ]);
    });
  });

  test('a snapshot is written, and holds until something changes', async () => {
    await inFolder({}, async (place) => {
      await place.check(PRODUCT, ...fixed.options, '--update-snapshot');
      const { report } = await place.check(PRODUCT, ...fixed.options);
      expect(report.checks[0]).toMatchObject({ status: 'checked', held: expect.arrayContaining(['dns/drift']) });
      writeFileSync(
        `${place.cwd}/launch.dns.zone`,
        readFileSync(`${place.cwd}/launch.dns.zone`, 'utf8').replace('192.31.196.80', '192.31.196.99'),
      );
      expect(brokenRules((await place.check(PRODUCT, ...fixed.options)).report)).toEqual(['dns/drift']);
    });
  });

  test('no snapshot is written of what could not be looked up', async () => {
    await inFolder({}, async (place) => {
      const { stderr } = await place.check(
        PRODUCT,
        '--resolver',
        '127.0.0.1:1',
        '--allow-private',
        '--update-snapshot',
      );
      expect(stderr).toMatch(/snapshot is not written/);
      expect(readdirSync(place.cwd)).toEqual([]);
    });
  });

  test('--only and --skip choose checks and rules', async () => {
    await inFolder({}, async (place) => {
      expect(brokenRules((await place.check(PRODUCT, ...broken.options, '--only', 'redirects/loop')).report)).toEqual([
        'redirects/loop',
      ]);
      expect(
        brokenRules((await place.check(PRODUCT, ...broken.options, '--skip', 'redirects,dns/dangling')).report),
      ).not.toContain('dns/dangling');
    });
  });

  test('quiet says the verdict, verbose what held', async () => {
    await inFolder({}, async (place) => {
      expect((await place.check(PRODUCT, ...broken.options, '--quiet')).stdout.trim().split('\n')).toHaveLength(3);
      expect((await place.check(PRODUCT, ...fixed.options, '--verbose')).stdout).toContain('dns/apex-resolves');
    });
  });
});

test('the published schemas are what the sources give', () => {
  const published = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
  expect(published('launch.schema.json')).toEqual(JSON.parse(JSON.stringify(configJsonSchema())));
  expect(published('report.schema.json')).toEqual(JSON.parse(JSON.stringify(reportJsonSchema())));
});

test('every folder of checks is listed, and every listed check has a folder', () => {
  const folders = readdirSync('src/checks', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(checks.map(({ name }) => name).sort());
});

test('init prints the workflows of examples/, pinned to a commit', async () => {
  const { stdout } = await launchGate(['init', '--list'], ANYWHERE);
  const names = readdirSync('examples/workflows').map((file) => file.replace('.yml', ''));
  expect(names.filter((name) => !stdout.includes(`  ${name} `))).toEqual([]);
  const printed = await launchGate(['init', '--workflow', 'nightly'], ANYWHERE);
  const pin = / # pin the commit you reviewed$/gm;
  const example = readFileSync('examples/workflows/nightly.yml', 'utf8').replace(pin, '');
  expect(printed).toMatchObject({ exit: 0, stderr: '' });
  expect(printed.stdout.replace(/@[0-9a-f]{40} # v0; Dependabot can update it$/gm, '@v0')).toBe(example);
  expect(await launchGate(['init', '--workflow', 'x'], ANYWHERE)).toMatchObject({ exit: 2, stdout: '' });
});
