import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Plan, startInternet } from '../src/sandbox/internet.ts';
import { fixedProduct, PRODUCT } from '../src/sandbox/product.ts';

/**
 * The longest time the thread that runs the timers is blocked when pages are large and oddly shaped, compared with an
 * ordinary page: the difference is what a hostile page can cause. Fails above the allowance.
 */
const ALLOWANCE_MS = 50;
const RUNS = 3;
const BYTES = 1_000_000;

const SHAPES: Record<string, (i: number) => string> = {
  'nested elements': () => '<div>',
  'elements without an end': () => '<script ',
  comments: () => '<!-- ',
  entities: () => '&amp;',
  words: () => 'word ',
  'the same link': () => '<a href=/x>',
  'other links': (i) => `<a href=/x${i}>`,
  'forms that post': (i) => `<form method=post action=/x${i}>`,
  scripts: (i) => `<script src=/x${i}.js></script>`,
  'style sheets': (i) => `<link rel=stylesheet href=/x${i}.css>`,
  images: (i) => `<img src=https://cdn${i}.example/x.png>`,
  policies: (i) => `<meta http-equiv=content-security-policy content="default-src https://a${i}.example">`,
  'words for robots': () => '<meta name=robots content=all>',
  fields: (i) => `<input name=f${i} value=1>`,
  attributes: (i) => `<p a${i}=1 b${i}=2 c${i}=3>`,
};

const folder = mkdtempSync(join(tmpdir(), 'launch-gate-clock-thread-'));
try {
  const plain = await longest(() => '');
  console.log(`an ordinary page: ${plain.toFixed(0)} ms at once, most of it loading`);
  for (const [name, piece] of Object.entries(SHAPES)) {
    const more = Math.max(0, (await longest(piece, plain + ALLOWANCE_MS / 2)) - plain);
    console.log(`1 MB of ${name}: ${more.toFixed(0)} ms more (at most ${ALLOWANCE_MS})`);
    if (more > ALLOWANCE_MS) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Milliseconds; the minimum of several runs, of no more than it takes to come down to what is enough. */
async function longest(piece: (i: number) => string, enough = 0): Promise<number> {
  const internet = await startInternet(padded(fixedProduct(), padding(piece)));
  const file = join(folder, 'beat');
  let least = Number.POSITIVE_INFINITY;
  for (let left = RUNS; left > 0 && least > enough; left -= 1) {
    await ran(
      ['--import', resolve('bench/beat.ts'), 'dist/cli.js', 'check', PRODUCT, ...internet.options, '--no-browser'],
      file,
    );
    least = Math.min(least, Number(readFileSync(file, 'utf8')));
  }
  await internet.close();
  return least;
}

function padding(piece: (i: number) => string): string {
  const pieces: string[] = [];
  for (let chars = 0, i = 0; chars < BYTES; i += 1) {
    const next = piece(i);
    if (next === '') break;
    pieces.push(next);
    chars += next.length;
  }
  return pieces.join('');
}

function padded(plan: Plan, more: string): Plan {
  for (const site of Object.values(plan.sites)) {
    const answer = site.answer.bind(site);
    site.answer = (...asked) => {
      const reply = answer(...asked);
      const isPage = /html/.test(String(reply.headers?.['content-type']));
      return isPage ? { ...reply, body: `${reply.body}${more}` } : reply;
    };
  }
  return plan;
}

function ran(args: string[], file: string): Promise<unknown> {
  const env = { ...process.env, BEAT_FILE: file };
  return new Promise((done) => spawn(process.execPath, args, { stdio: 'ignore', env }).on('close', done));
}
