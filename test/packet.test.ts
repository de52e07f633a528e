import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Landmark } from '../src/gate/landmark.ts';
import type { Answers } from '../src/gate/packet-marker.ts';
import type { Outcome, Report } from '../src/gate/report.ts';
import type { PacketInput } from '../src/report/packet/input.ts';
import { packetFiles as made } from '../src/report/packet/packet.ts';
import { KEPT_BY_PRODUCT } from '../src/sandbox/assistants.ts';
import { startInternet } from '../src/sandbox/internet.ts';
import { fixedProduct } from '../src/sandbox/product.ts';
import { fakeKeys, fixedRepository } from '../src/sandbox/repository.ts';
import { activeParts, CONTROL, hostile, interpreted, report } from './hostile-reports.ts';
import { aFinding, aReport } from './reports.ts';
import { readLog } from './runner/log.ts';
import { inFolder, type Place } from './sandbox.ts';
import { launchGate } from './support/program.ts';

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

function packetFiles(given: PacketInput, before: (file: string) => string | undefined): Map<string, string> {
  const files = made(given, before);
  if ('obstacles' in files) throw new Error(JSON.stringify(files.obstacles));
  return files.files;
}

const write = (place: Place, ...args: string[]) =>
  launchGate(['handover', ...args], { cwd: place.cwd, env: { ...KEPT_BY_PRODUCT } });

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
  });

  test('from a report, without a network; what nobody answered is UNKNOWN', async () => {
    await inFolder(
      { 'report.json': JSON.stringify(aReport()), 'launch.yml': 'domain: members.example\n' },
      async (place) => {
        const { stdout } = await write(place, 'packet', '--from', 'report.json');
        expect(stdout).toMatch(/packet\/HANDOVER\.md {2}\d+ unknown/);
        expect(place.read('packet/HANDOVER.md')).toContain(
          '**UNKNOWN**: who is called when the owner does not answer?',
        );
        expect((await write(place, '--from', 'launch.yml')).stderr).toContain('it is not a report');
        expect((await write(place, '--from', 'none.json')).stderr).toContain('--from');
        expect((await write(place, 'a', 'b')).stderr).toContain('one folder');
      },
    );
  });
});

test('what was written by hand and has no place any more stands at the end', () => {
  const before = '<!-- launch-gate packet -->\n<!-- keep old-name -->\nCall Zoe.\n<!-- /keep -->\n';
  const text = packetFiles(input(), (file) => (file === 'MONITORING.md' ? before : undefined)).get('MONITORING.md');
  expect(text?.trimEnd().endsWith('<!-- keep old-name -->\nCall Zoe.\n<!-- /keep -->')).toBe(true);
  const again = packetFiles(input(), (file) => (file === 'MONITORING.md' ? text : undefined));
  expect(again.get('MONITORING.md')).toBe(text);
});

describe('nothing is written over what somebody else wrote, or what cannot be told', () => {
  const MARK = '<!-- launch-gate packet -->\n';
  test.each<[string, string, string, number | undefined]>([
    ['a file without the mark', 'HANDOVER.md', '# Ours\nCall Zoe.\n', undefined],
    ['a page of one’s own', 'handover.html', '<!doctype html><p>Call Zoe.', undefined],
    ['a mark in capitals', 'MONITORING.md', `${MARK}<!-- Keep monitoring -->\nx\n<!-- /keep -->\n`, 2],
    ['a mark without spaces', 'MONITORING.md', `${MARK}<!--keep monitoring-->\nx\n<!-- /keep -->\n`, 2],
    ['a name that is none', 'MONITORING.md', `${MARK}<!-- keep my_notes -->\nx\n<!-- /keep -->\n`, 2],
    ['a mark in a list', 'MONITORING.md', `${MARK}- <!-- keep monitoring -->\nx\n<!-- /keep -->\n`, 2],
    ['all on one line', 'MONITORING.md', `${MARK}<!-- keep monitoring -->x<!-- /keep -->\n`, 2],
    ['one in another', 'MONITORING.md', `${MARK}<!-- keep a -->\n<!-- keep b -->\n<!-- /keep -->\n`, 3],
    [
      'an end that is quoted',
      'MONITORING.md',
      `${MARK}<!-- keep a -->\n\`\`\`\n<!-- /keep -->\n\`\`\`\nx\n<!-- /keep -->\n`,
      7,
    ],
    ['no end', 'MONITORING.md', `${MARK}<!-- keep a -->\nx\n`, undefined],
  ])('%s', (_, file, text, line) => {
    const result = made(input(), (name) => (name === file ? text : undefined));
    expect(result).toMatchObject({ obstacles: [{ file, ...(line !== undefined && { line }) }] });
  });

  test('by the command: a sentence, and all is as it was', async () => {
    const files = {
      'docs/handover/HANDOVER.md': '# Ours\n',
      'report.json': JSON.stringify(aReport()),
      'launch.yml': '{}',
    };
    await inFolder(files, async (place) => {
      expect((await write(place, '--from', 'report.json')).stderr).toContain(
        'HANDOVER.md: it was not written by Launch Gate',
      );
      expect(place.read('docs/handover/HANDOVER.md')).toBe('# Ours\n');
      expect((await write(place, 'launch.yml', '--from', 'report.json')).stderr).toContain('it is not a folder');
    });
  });

  test('a run that could not look writes nothing, unless it is told to', async () => {
    const checks = [{ check: 'dns', status: 'could-not-check' as const, reason: 'no resolver answered', unknown: [] }];
    const files = { 'report.json': JSON.stringify(aReport({ checks })), 'launch.yml': '{}' };
    await inFolder(files, async (place) => {
      expect((await write(place, '--from', 'report.json')).stderr).toContain(
        'dns (no resolver answered) could not be checked',
      );
      expect((await write(place, '--from', 'report.json', '--partial')).exit).toBe(0);
    });
  });

  test.each(['payments: sk_live', 'dns: "login ana, password: Tr0ub4dor"', 'dns: "PIN = 4711"'])(
    'a secret in launch.yml is no place: %s',
    async (access) => {
      const text = access.replace('sk_live', fakeKeys.stripe());
      const files = { 'report.json': JSON.stringify(aReport()), 'launch.yml': `handover: { access: { ${text} } }\n` };
      await inFolder(files, async (place) => {
        expect((await write(place, '--from', 'report.json')).stderr).toMatch(
          /^launch-gate: handover\.access\.\w+ in launch\.yml looks like a secret/,
        );
      });
    },
  );
});

describe('what is told is what was seen', () => {
  const text = (more: Partial<PacketInput>, file: string) => packetFiles(input(more), nothing).get(file) ?? '';
  const judged = (outcome: Partial<Extract<Outcome, { status: 'checked' }>>): Report =>
    aReport({
      checks: [
        {
          check: 'dns',
          status: 'checked',
          findings: [],
          held: [],
          examined: {},
          unknown: [],
          notApplicable: [],
          ...outcome,
        },
      ],
    });
  const history = {
    what: 'migrations',
    folder: 'migrations',
    runner: 'goose',
    files: 3,
    fresh: 1,
    isReversible: true,
  } as const;
  const runbook = (...landmarks: Landmark[]) =>
    text({ report: judged({ check: 'migrations', landmarks }) }, 'DEPLOY-RUNBOOK.md');

  test('of migrations', () => {
    expect(runbook(history)).toContain('Every new migration in `migrations` has a down migration.');
    expect(runbook({ ...history, fresh: 0 })).toContain('has no new migration');
    expect(runbook({ ...history, isReversible: false })).toContain('**UNKNOWN**: how is a migration rolled back?');
    expect(runbook({ what: 'unread migration', file: '3.sql', reason: 'it is no SQL' })).toContain(
      '`3.sql` was not read',
    );
    const destroyed = runbook(history, { what: 'one-way', file: '3.sql', line: 1, reason: 'it drops a table' });
    expect(destroyed).toContain('it drops a table');
    expect(destroyed).not.toContain('Every new migration');
    expect(text({}, 'DEPLOY-RUNBOOK.md')).toContain('Not checked in this run');
  });

  test('a box is ticked where the record is there and its rules held', () => {
    const spf: Landmark = { what: 'records', purpose: 'SPF', name: 'members.example', values: ['v=spf1 +all'] };
    const baseline = (outcome: Partial<Extract<Outcome, { status: 'checked' }>>) =>
      text({ report: judged({ check: 'email', landmarks: [spf], ...outcome }) }, 'SECURITY-BASELINE.md');
    expect(baseline({ held: ['email/spf-all', 'email/spf-lookups'] })).toContain('- [x] SPF record: who may send mail');
    expect(baseline({ held: ['email/spf-lookups'], findings: [aFinding({ rule: 'email/spf-all' })] })).toContain(
      '- [ ] SPF record: who may send',
    );
    const accepted = aFinding({ rule: 'email/spf-all', waived: { by: 'accept', why: 'later', until: '2099-01-01' } });
    expect(baseline({ held: ['email/spf-lookups'], findings: [accepted] })).toContain(
      '- [ ] SPF record: who may send mail',
    );
    expect(baseline({ held: [] })).toContain('- [ ] SPF record: who may send mail');
    const answers = { ...NO_ANSWERS, 'second-factor': ['dns'] };
    expect(text({ answers }, 'SECURITY-BASELINE.md')).toContain('- [ ] launch.yml says that every account for `dns`');
  });

  test('under NO-GO the blockers are open before the launch', () => {
    const handover = text({ report: aReport({ findings: [aFinding()] }) }, 'HANDOVER.md');
    expect(handover).toMatch(/## Before the launch\n\n- \[ \] \*\*/);
  });

  test('what is written by hand stands whole on the page', () => {
    const words = `${'Mind the gap between  spaces. '.repeat(40)}👩‍💻`;
    const files = packetFiles(input(), (file) =>
      file === 'MONITORING.md'
        ? `<!-- launch-gate packet -->\n<!-- keep monitoring -->\n${words}\n<!-- /keep -->\n`
        : undefined,
    );
    expect(files.get('handover.html')).toContain(words);
  });
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
