import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { handover } from '../src/commands/handover.ts';
import type { Report } from '../src/gate/report.ts';
import type { Answers } from '../src/handover/marker.ts';
import type { PacketInput } from '../src/packet/input.ts';
import { packetFiles } from '../src/packet/packet.ts';
import { KEPT_BY_PRODUCT } from '../src/sandbox/assistants.ts';
import { startInternet } from '../src/sandbox/internet.ts';
import { fixedProduct } from '../src/sandbox/product.ts';
import { fixedRepository } from '../src/sandbox/repository.ts';
import { activeParts, CONTROL, hostile, interpreted, report } from './hostile-reports.ts';
import { aReport } from './reports.ts';
import { readLog } from './runner/log.ts';
import { inFolder, type Place } from './sandbox.ts';

const NO_ANSWERS: Answers = {
  owners: {},
  people: {},
  access: {},
  billing: {},
  rotate: {},
  'second-factor': [],
  escalation: [],
};
const input = (more: Partial<PacketInput> = {}): PacketInput => ({
  report: aReport(),
  answers: NO_ANSWERS,
  secrets: [],
  alertRoutes: [],
  ...more,
});
const nothing = () => undefined;

async function write(place: Place, ...args: string[]) {
  let stdout = '';
  const process = {
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: () => undefined },
    cwd: place.cwd,
    env: { ...KEPT_BY_PRODUCT },
    signal: new AbortController().signal,
  };
  const exit = await handover(args, process);
  return { exit, stdout };
}

const FILES = [
  'HANDOVER.md',
  'LAUNCH-AUDIT.md',
  'DOMAIN-MAP.md',
  'REDIRECTS.md',
  'SECURITY-BASELINE.md',
  'SECRET-INVENTORY.md',
  'DEPLOY-RUNBOOK.md',
  'MONITORING.md',
  'handover.html',
];
const all = (place: Place) => FILES.map((file) => place.read(`docs/handover/${file}`));

describe('the packet of the sandbox’s product', () => {
  test('is filled in, the same again, keeps what was written by hand, and is what the check asks for', async () => {
    const internet = await startInternet(fixedProduct());
    try {
      await inFolder(fixedRepository(), async (place) => {
        const first = await write(place, '--no-browser', ...internet.options);
        expect(first.exit).toBe(0);
        expect(first.stdout).toContain('GO: members.example. Written:');
        const texts = all(place);
        expect(texts.join()).toMatch(/Sandbox Registrar/);
        expect(texts[1]).toContain('**GO** for `members.example`');
        expect(texts[2]).toContain('CNAME `members.example`');
        expect(texts[3]).toContain("curl -sSL -o /dev/null -w '%{http_code}");
        expect(texts[6]).toContain('fly releases --image');
        // A telephone number that launch.yml has is told, no value of a secret is.
        expect(texts[0]).toContain('+49 30 1234567');
        expect(texts.join()).not.toMatch(/canary-of-members|sk_live_/);

        await write(place, '--no-browser', ...internet.options);
        expect(all(place)).toEqual(texts);

        const kept = 'Mind the *old* invoices.\n\n```sh\nmake thaw\n```';
        const file = 'docs/handover/DEPLOY-RUNBOOK.md';
        place.write(
          file,
          place.read(file).replace(/(<!-- keep runbook -->\n)[\s\S]*?(\n<!-- \/keep -->)/, `$1${kept}$2`),
        );
        const written = place.read(file);
        await write(place, '--no-browser', ...internet.options);
        expect(place.read(file)).toBe(written);
        expect(place.read('docs/handover/handover.html')).toContain('Mind the *old* invoices.');

        const { report: judged } = await place.check(...internet.options, '--only', 'handover', '--no-browser');
        expect({ verdict: judged.verdict, counts: judged.counts }).toMatchObject({
          verdict: 'GO',
          counts: { 'block-now': 0, 'fix-before-launch': 0, 'fix-after-launch': 0, held: 6 },
        });
      });
    } finally {
      await internet.close();
    }
  }, 60_000);

  test('from a report, without a network; what nobody answered is UNKNOWN', async () => {
    await inFolder(
      { 'report.json': JSON.stringify(aReport()), 'launch.yml': 'domain: members.example\n' },
      async (place) => {
        const { stdout } = await write(place, 'packet', '--from', 'report.json');
        expect(stdout).toMatch(/packet\/HANDOVER\.md {2}\d+ unknown/);
        expect(place.read('packet/HANDOVER.md')).toContain('**UNKNOWN**: who is called when nobody answers?');
        await expect(write(place, '--from', 'launch.yml')).rejects.toThrow('it is no report');
        await expect(write(place, '--from', 'none.json')).rejects.toThrow('--from');
        await expect(write(place, 'a', 'b')).rejects.toThrow('one folder');
      },
    );
  });
});

test('what was written by hand and has no place any more stands at the end', () => {
  const before = '<!-- keep old-name -->\nCall Zoe.\n<!-- /keep -->\n';
  const text = packetFiles(input(), (file) => (file === 'MONITORING.md' ? before : undefined)).get('MONITORING.md');
  expect(text?.trimEnd().endsWith('<!-- keep old-name -->\nCall Zoe.\n<!-- /keep -->')).toBe(true);
  expect(packetFiles(input(), () => text).get('MONITORING.md')).toBe(text);
});

test('hostile text in a report, in launch.yml and in names is text in every file', () => {
  const answers: fc.Arbitrary<Answers> = fc.record({
    owners: fc.dictionary(hostile, fc.record({ name: hostile, backup: hostile, channel: hostile }), { maxKeys: 2 }),
    people: fc.dictionary(hostile, hostile, { maxKeys: 2 }),
    access: fc.dictionary(hostile, hostile, { maxKeys: 2 }),
    billing: fc.dictionary(hostile, hostile, { maxKeys: 2 }),
    rotate: fc.constant({}),
    'second-factor': fc.array(hostile, { maxLength: 2 }),
    escalation: fc.array(hostile, { maxLength: 2 }),
  });
  const secret = fc.record({
    name: hostile,
    opens: fc.constant('mail'),
    places: fc.array(fc.record({ file: hostile, line: fc.constant(3) }), { maxLength: 4 }),
  });
  const packet = fc.record({
    report,
    answers,
    secrets: fc.array(secret, { maxLength: 2 }),
    alertRoutes: fc.array(fc.record({ route: fc.constant('slack'), by: hostile }), { maxLength: 1 }),
  });
  void fc.assert(
    fc.property(packet, (given) => {
      const files = packetFiles({ ...given, report: given.report as Report }, nothing);
      for (const [file, text] of files) {
        if (file.endsWith('.html')) expect(activeParts(text)).toEqual([]);
        else expect(interpreted(text)).toEqual([]);
        expect(CONTROL.test(text)).toBe(false);
        expect(readLog(text).commands).toEqual([]);
      }
      // The same gives the same, what stands there already or not.
      expect(packetFiles({ ...given, report: given.report as Report }, (file) => files.get(file))).toEqual(files);
    }),
    { numRuns: 60 },
  );
});
