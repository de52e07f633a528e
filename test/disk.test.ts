import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readBytes, readTextFile, textIn } from '../src/io/disk/read.ts';
import { NotWritten, writeWhole } from '../src/io/disk/write.ts';
import { seededRandom } from '../src/sandbox/faults.ts';
import { launchGate, NODE } from './support/program.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'launch-gate-disk-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const at = (name: string) => join(folder, name);

describe('a file is read', () => {
  const refused = (path: string, within?: string) => {
    const read = readBytes(path, { most: 1024, ...(within !== undefined && { within }) });
    return 'refused' in read ? read.refused : read.length;
  };

  test('whole, up to a size', () => {
    writeFileSync(at('a'), 'x'.repeat(1024));
    writeFileSync(at('b'), 'x'.repeat(1025));
    writeFileSync(at('c'), '');
    expect([refused(at('a')), refused(at('b')), refused(at('c'))]).toEqual([1024, 'too-large', 0]);
  });

  test('and what is none is refused at once', () => {
    execFileSync('mkfifo', [at('pipe')]);
    mkdirSync(at('folder'));
    symlinkSync('circle', at('circle'));
    symlinkSync('/dev/zero', at('zero'));
    expect(['pipe', 'folder', 'circle', 'zero', 'none', 'folder/x'].map((name) => refused(at(name)))).toEqual([
      'irregular',
      'irregular',
      'outside',
      'irregular',
      'missing',
      'missing',
    ]);
  });

  test('within a folder, wherever links lead', () => {
    mkdirSync(at('in'));
    writeFileSync(at('secret'), 'secret');
    writeFileSync(at('in/own'), 'own');
    symlinkSync('own', at('in/link'));
    symlinkSync('../secret', at('in/out'));
    symlinkSync('..', at('in/up'));
    mkdirSync(at('in2'));
    writeFileSync(at('in2/own'), 'other');
    const within = at('in');
    const named = ['in/own', 'in/link', 'in/out', 'in/up/secret', 'in/../secret', 'in2/own'];
    expect(named.map((name) => refused(at(name), within))).toEqual([3, 3, 'outside', 'outside', 'outside', 'outside']);
    expect([textIn(within, 'link', 10), textIn(within, 'out', 10)]).toEqual(['own', undefined]);
    expect(readTextFile(at('in/out'), { most: 10 })).toEqual({ text: 'secret' });
  });
});

describe('a file is written', () => {
  test('whole, with the rights and behind the link that were there', () => {
    writeFileSync(at('old'), 'old');
    chmodSync(at('old'), 0o600);
    symlinkSync('old', at('link'));
    writeWhole(at('link'), 'new');
    expect([lstatSync(at('link')).isSymbolicLink(), readFileSync(at('old'), 'utf8')]).toEqual([true, 'new']);
    expect(lstatSync(at('old')).mode & 0o777).toBe(0o600);
    writeWhole('/dev/null', 'gone');
    expect(readdirSync(folder).sort()).toEqual(['link', 'old']);
  });

  test('or not at all, with a reason', () => {
    mkdirSync(at('folder'));
    for (const [name, reason] of [
      ['none/report.json', 'its folder does not exist'],
      ['folder', 'it is a folder'],
    ] as const)
      expect(() => writeWhole(at(name), 'x')).toThrow(new NotWritten(reason));
    expect(readdirSync(folder)).toEqual(['folder']);
  });

  test('where there is no room, what was there stays', async () => {
    mkdirSync(at('small'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', at('small')], { stdio: 'ignore' });
    } catch {
      return;
    }
    try {
      writeFileSync(at('small/report.json'), 'the last one');
      expect(() => writeWhole(at('small/report.json'), 'x'.repeat(200_000))).toThrow('the disk is full');
      expect(readdirSync(at('small'))).toEqual(['report.json']);
      expect(readFileSync(at('small/report.json'), 'utf8')).toBe('the last one');
    } finally {
      execFileSync('umount', [at('small')]);
    }
  });

  const KILLS = Number(process.env['LAUNCH_GATE_KILLS'] ?? 30);
  test(`whole, though its process is killed at any moment (${KILLS} times)`, async () => {
    const seed = 20261129;
    const roll = seededRandom(seed);
    const script = `
      import { writeWhole } from ${JSON.stringify(resolve('src/io/disk/write.ts'))};
      const big = JSON.stringify({ text: 'x'.repeat(2_000_000) });
      process.stdout.write('begun');
      for (;;) writeWhole(${JSON.stringify(at('report.json'))}, big);`;
    writeFileSync(at('report.json'), JSON.stringify({ text: '' }));
    for (let i = 0; i < KILLS; i += 1) {
      const child = spawn(NODE, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
      await new Promise((begun) => child.stdout.once('data', begun));
      await new Promise((done) => setTimeout(done, roll() * 20));
      child.kill('SIGKILL');
      await new Promise((ended) => child.once('close', ended));
      expect([0, 2_000_000]).toContain(JSON.parse(readFileSync(at('report.json'), 'utf8')).text.length);
    }
    // What was being written is beside it, under a name that nobody takes for a report.
    expect(readdirSync(folder).filter((name) => name.endsWith('.json'))).toEqual(['report.json']);
  }, 120_000);
});

describe('what is printed to nobody', () => {
  test.each([
    ['a reader that has gone', '| true', 'the output was closed'],
    ['a disk that is full', '> /dev/full', 'the disk is full'],
  ])('%s changes no verdict', async (_, to, why) => {
    writeFileSync(at('package.json'), '{}');
    const command = `"${NODE}" "${resolve('dist/cli.js')}" check --only secrets ${to}; exit \${PIPESTATUS[0]}`;
    const child = spawn('bash', ['-c', command], { cwd: folder });
    let said = '';
    child.stderr.on('data', (text) => {
      said += text;
    });
    const exit = await new Promise((ended) => child.once('close', ended));
    expect({ exit, said: said.replace(why, 'WHY') }).toEqual({
      exit: 0,
      said: 'launch-gate: not all of the report could be printed: WHY.\n',
    });
  });
});

describe('a launch.yml that is no file of settings is refused with a sentence', () => {
  test.each<[string, () => void, RegExp]>([
    ['a device', () => symlinkSync('/dev/zero', at('launch.yml')), /launch\.yml": it is not a regular file/],
    ['20 MB', () => writeFileSync(at('launch.yml'), 'a'.repeat(20_000_000)), /it is larger than 1 MB/],
    ['an alias of nothing', () => writeFileSync(at('launch.yml'), 'stage: *b\n'), /Unresolved alias/],
    ['a bomb of aliases', () => writeFileSync(at('launch.yml'), bomb()), /not valid YAML/],
    ['too deep', () => writeFileSync(at('launch.yml'), '['.repeat(100_000)), /nested too deeply/],
    ['100,000 keys', () => writeFileSync(at('launch.yml'), manyKeys()), /unknown key "k0"/],
    [
      'a key twice',
      () => writeFileSync(at('launch.yml'), 'stage: live\nstage: live\n'),
      /2:1: the key "stage" occurs twice/,
    ],
    ['keys that are lists', () => writeFileSync(at('launch.yml'), '? [a, b]\n: c\n'), /unknown key/],
  ])('%s', async (_, make, why) => {
    make();
    const { exit, stderr } = await launchGate(['check', '--only', 'secrets'], { cwd: folder });
    expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringMatching(why) });
    expect(stderr).toMatch(/^(?:launch-gate: [^\n]+\n){1,20}$/);
  });
});

const manyKeys = () => Array.from({ length: 100_000 }, (_, i) => `k${i}: 1\n`).join('');
function bomb(): string {
  const names = 'abcdefghij'.split('');
  return names.map((name, i) => `${name}: &${name} [${Array(9).fill(i === 0 ? 'x' : `*${names[i - 1]}`)}]\n`).join('');
}
