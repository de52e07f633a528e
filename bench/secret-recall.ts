import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isFinding } from '../src/surveys/secrets/match.ts';
import { allRules } from '../src/surveys/secrets/rules.ts';
import { makeScanner } from '../src/surveys/secrets/scanner.ts';
import { documented } from '../test/secrets/documented.ts';
import { FORMS, keyOf, makeRandom } from './secrets/forms.ts';
import { type LookAlike, lookAlikes } from './secrets/look-alikes.ts';
import { type Peer, peersIn } from './secrets/peers.ts';

/**
 * How many kinds of keys are found in each of the forms in which they stand in files, beside gitleaks, betterleaks and
 * secretlint, and how many harmless texts are flagged: `npm run bench:secret-recall`. Names and forms are those of the
 * vendors' documentation, values are random.
 */
const random = makeRandom(20261130);
const keys = documented.map((each) => ({ ...each, value: keyOf(each.form, random).replace(/^"|"$/g, '') }));
const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'launch-gate', 'secret-peers');
const { secretlint, others } = peersIn(cache, false);
const peers = [...others, ...(secretlint ? [secretlint] : [])];

/** A file of which only one thing is asked: is anything found in it? */
type Sample = Pick<LookAlike, 'path' | 'text'>;

async function ours(samples: readonly Sample[]): Promise<number> {
  const judge = makeScanner(allRules());
  const found = new Set<number>();
  for (const [at, { path, text }] of samples.entries()) {
    const bytes = Buffer.from(text);
    judge.look(bytes, bytes.length, {
      path,
      found: (reported) => {
        if (isFinding(reported, path)) found.add(at);
      },
      gaveUp: () => console.log(`gave up on ${path}`),
    });
  }
  await judge.finish();
  return found.size;
}

/** How many of the files a peer names in its report. */
function theirs(peer: Peer, folder: string): number {
  const [program = '', ...args] = peer.command('.');
  const report = join(folder, '..', `${peer.name.split(' ')[0]}.json`);
  const more = peer.name.startsWith('secretlint') ? [] : ['--report-format', 'json', '--report-path', report];
  const { stdout } = spawnSync(program, [...args, ...more], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const text = more.length > 0 ? readFileSync(report, 'utf8') : stdout;
  return new Set([...text.matchAll(/(?:"File":\s*"|^)(?:[^"\n:]*\/)?(\d+)\//gm)].map(([, at]) => at)).size;
}

/** In how many of these files each finds something. */
async function row(name: string, samples: readonly Sample[]): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'launch-gate-recall-'));
  const folder = join(work, 'tree');
  for (const [at, { path, text }] of samples.entries()) {
    const file = join(folder, String(at), path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const found = [await ours(samples), ...peers.map((peer) => theirs(peer, folder))];
  const shares = found.map((each) => `${((100 * each) / samples.length).toFixed(1)} %`.padStart(12));
  console.log(`${name.padEnd(18)}${shares.join('')}`);
  rmSync(work, { recursive: true });
}

const names = ['ours', ...peers.map(({ name }) => name.split(' ')[0] ?? '')].map((name) => name.padStart(12));
console.log(`${keys.length} keys of ${new Set(keys.map(({ vendor }) => vendor)).size} vendors: found`);
console.log(`${''.padEnd(18)}${names.join('')}`);
for (const form of FORMS)
  await row(
    form.name,
    keys.map(({ variable, value }) => ({ path: form.path, text: form.text(variable, value) })),
  );
const kinds = Object.entries(Object.groupBy(lookAlikes, ({ kind }) => kind));
console.log(`${lookAlikes.length} harmless look-alikes of ${kinds.length} kinds: flagged`);
await row('all', lookAlikes);
for (const [kind, samples = []] of kinds) await row(kind.slice(0, 17), samples);
