import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isFinding } from '../src/surveys/secrets/match.ts';
import { allRules } from '../src/surveys/secrets/rules.ts';
import { makeScanner } from '../src/surveys/secrets/scanner.ts';
import { documented } from '../test/secrets/documented.ts';
import { FORMS, type Form, keyOf, makeRandom } from './secrets/forms.ts';
import { type Peer, peersIn } from './secrets/peers.ts';

/**
 * How many kinds of keys are found in each of the forms in which they stand in files, beside gitleaks, betterleaks and
 * secretlint: `npm run bench:secret-recall`. Names and forms are those of the vendors' documentation, values are random.
 */
const random = makeRandom(20261130);
const keys = documented.map((each) => ({ ...each, value: keyOf(each.form, random).replace(/^"|"$/g, '') }));
const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'launch-gate', 'secret-peers');
const { secretlint, others } = peersIn(cache, false);
const peers = [...others, ...(secretlint ? [secretlint] : [])];

const fileOf = (form: Form, at: number) => join(String(at), form.path);

async function ours(form: Form): Promise<number> {
  const judge = makeScanner(allRules());
  const found = new Set<number>();
  for (const [at, { variable, value }] of keys.entries()) {
    const bytes = Buffer.from(form.text(variable, value));
    judge.look(bytes, bytes.length, {
      path: form.path,
      found: (reported) => {
        if (isFinding(reported, form.path)) found.add(at);
      },
      gaveUp: () => console.log(`gave up on ${variable}`),
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

const share = (found: number) => `${((100 * found) / keys.length).toFixed(1)} %`.padStart(9);
console.log(`${keys.length} keys of ${new Set(keys.map(({ vendor }) => vendor)).size} vendors`);
console.log(
  `${''.padEnd(18)}${['ours', ...peers.map(({ name }) => name.split(' ')[0] ?? '')].map((name) => name.padStart(12)).join('')}`,
);
for (const form of FORMS) {
  const work = mkdtempSync(join(tmpdir(), 'launch-gate-recall-'));
  const folder = join(work, 'tree');
  for (const [at, { variable, value }] of keys.entries()) {
    const file = join(folder, fileOf(form, at));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, form.text(variable, value));
  }
  const row = [await ours(form), ...peers.map((peer) => theirs(peer, folder))];
  console.log(`${form.name.padEnd(18)}${row.map((found) => share(found).padStart(12)).join('')}`);
  rmSync(work, { recursive: true });
}
