import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Report, unknownsOf } from '../src/gate/report.ts';
import { readPage } from '../src/lookups/parse-page.ts';
import { surveyedApart } from '../src/run/survey-thread.ts';
import { NODE } from './support/program.ts';

/** As a user runs it: reading is done in a thread of its own in the program, and in this one under most tests. */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'launch-gate-apart-'));
  execFileSync('git', ['init', '--quiet', folder]);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** Runs the sources; `after` milliseconds a signal is sent. */
async function check(args: string[], kill?: { signal: NodeJS.Signals; after: number }) {
  const child = spawn(NODE, [resolve('src/cli.ts'), 'check', '--format', 'json', ...args], { cwd: folder });
  let stdout = '';
  child.stdout.on('data', (text) => {
    stdout += text;
  });
  if (kill) setTimeout(() => child.kill(kill.signal), kill.after);
  const exit = await new Promise((ended) => child.once('close', ended));
  const report: Report | undefined = stdout === '' ? undefined : JSON.parse(stdout);
  return { exit, report };
}

/** Long enough for any pattern that is not linear, and of no language. */
const ENDLESS = { 'src/a.ts': `/* ${'a'.repeat(30_000)} */ export const port = process.env.PORT;\n` };

describe('what is read in a thread of its own', () => {
  test('is what is read in this one', async () => {
    put({ 'package.json': '{}', 'src/pay.ts': 'export const key = process.env.STRIPE_SECRET_KEY;\n' });
    const { exit, report } = await check(['--only', 'secrets,environment']);
    expect({ exit, verdict: report?.verdict }).toEqual({ exit: 0, verdict: 'GO' });
    expect(report?.checks).toMatchObject([{ examined: { 'secrets/live-key': { file: 2 } } }, { status: 'checked' }]);
  });

  test('ends with the run, whatever is in it', async () => {
    put({ ...ENDLESS, 'go.mod': 'a.a.'.repeat(25_000), 'prisma/schema.prisma': '\n'.repeat(200_000) });
    const { exit, report } = await check(['--only', 'secrets,environment,deploy,logs', '--timeout', '20']);
    expect([0, 1]).toContain(exit);
    for (const { reason } of unknownsOf(report?.checks ?? [])) expect(reason).not.toMatch(/TypeError|undefined/);
  }, 60_000);

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends it',
    async (signal) => {
      put(
        Object.fromEntries(
          Array.from({ length: 3000 }, (_, i) => [`src/${i}.ts`, 'export const a = 1;\n'.repeat(500)]),
        ),
      );
      const { exit } = await check(['--timeout', '600'], { signal, after: 900 });
      expect([130, 0, 1]).toContain(exit);
    },
    60_000,
  );
});

describe('long work', () => {
  const history = (versions: number) => {
    const line = 'const key = settings.token; // x\n'.repeat(1000);
    const blob = (i: number) => `// ${i}\n${line}`;
    return Array.from(
      { length: versions },
      (_, i) =>
        `commit refs/heads/main\ncommitter a <a@b.example> ${1_700_000_000 + i} +0000\ndata 1\na\nM 100644 inline a.ts\ndata ${blob(i).length}\n${blob(i)}\n`,
    ).join('');
  };

  test('that lets others have their turn is not taken for stuck, however long it takes', async () => {
    put({ 'a.ts': 'export {};\n' });
    execFileSync('git', ['-C', folder, 'fast-import', '--quiet'], { input: history(500), maxBuffer: 2 ** 28 });
    // A file may take a second here, the shortest time there is.
    const survey = surveyedApart({ tree: { root: folder }, env: {} }, AbortSignal.timeout(300_000), 1);
    const question = { ignore: [], heedComments: true, verify: [], salt: 'test' };
    await survey('scan', { ...question, scope: 'tree' });
    const answer = await survey('scan', { ...question, scope: 'history' });
    expect(answer).toMatchObject({ kind: 'answer' });
  });
});

describe('a page of any shape takes time in proportion', () => {
  const SHAPES: Record<string, (size: number) => string> = {
    'nested elements': (size) => '<div>'.repeat(size / 5),
    'nested paragraphs': (size) => '<p>'.repeat(size / 3),
    'tags without an end': (size) => '<script '.repeat(size / 8),
    'comments without an end': (size) => '<!--'.repeat(size / 4),
    attributes: (size) => `<a ${'b '.repeat(size / 2)}>`,
    references: (size) => '&amp;'.repeat(size / 5),
    'ends without a beginning': (size) => '</div>'.repeat(size / 6),
    links: (size) => '<a href="/x">'.repeat(size / 13),
    'a refresh': (size) => `<meta http-equiv=refresh content="${'1;'.repeat(size / 2)}">`,
    blanks: (size) => ' '.repeat(size),
  };
  const took = async (body: string) => {
    const begun = process.threadCpuUsage();
    await readPage('https://a.example/', {
      kind: 'answer',
      status: 200,
      headers: [['content-type', 'text/html']],
      body,
    } as never);
    const { user, system } = process.threadCpuUsage(begun);
    return user + system;
  };
  test.each(Object.entries(SHAPES))('%s', async (_, shape) => {
    await took(shape(20_000));
    let least = Number.POSITIVE_INFINITY;
    for (let times = 0; times < 3 && least >= 35; times += 1)
      least = Math.min(least, (await took(shape(500_000))) / Math.max(await took(shape(50_000)), 3000));
    // Ten times as much: a quadratic one takes a hundred times as long.
    expect(least).toBeLessThan(35);
  });
});
