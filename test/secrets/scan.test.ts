import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { COMMIT_MESSAGE } from '../../src/io/secrets.ts';
import { pathsLike } from '../../src/lib/globs.ts';
import { fakeKeys } from '../../src/sandbox/repository.ts';
import type { Creator, IndexedRule } from '../../src/surveys/secrets/indexed-rule.ts';
import { makeReader } from '../../src/surveys/secrets/reading.ts';
import { makeScanner } from '../../src/surveys/secrets/scanner.ts';
import { inRepository, places, scanOf } from './repository.ts';

const stripe = () => `const key = '${fakeKeys.stripe()}';\n`;
const STRIPE = 'stripe-secret-key-live';

describe('the tree', () => {
  test('is what git knows: tracked files and new ones, without ignored ones', () =>
    inRepository(async ({ write, commit, scan }) => {
      commit({ 'a.ts': stripe(), '.gitignore': 'ignored.ts\n', 'vendor/b.ts': stripe() });
      write({ 'new.ts': `\n\n${stripe()}`, 'ignored.ts': stripe() });
      expect(places(await scan({ ignore: ['vendor'] }))).toEqual([`${STRIPE} a.ts:1`, `${STRIPE} new.ts:3`]);
    }));

  test('without git it is the whole folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'launch-gate-plain-'));
    writeFileSync(join(folder, 'a.ts'), stripe());
    expect(places(await scanOf(folder))).toEqual([`${STRIPE} a.ts:1`]);
    rmSync(folder, { recursive: true });
  });

  test('has what visitors download, ignored or not: scripts, source maps and state in pages', () =>
    inRepository(async ({ write, commit, scan }) => {
      commit({ '.gitignore': 'dist\n.next\nlib\n', 'package.json': '{}', 'apps/web/package.json': '{}' });
      const source = `const stripe = new Stripe("${fakeKeys.stripe()}")`;
      write({
        'dist/index.html': `<script id="__NEXT_DATA__">${JSON.stringify({ props: { key: fakeKeys.stripe() } })}</script>`,
        'dist/app.js.map': JSON.stringify({ version: 3, sourcesContent: [source] }),
        'apps/web/.next/static/chunks/a.js': source,
        'apps/web/.next/server/a.js': source,
        'lib/index.js': source,
        'public/a.js': `const anon = "${fakeKeys.supabase('anon')}"`,
      });
      const answer = await scan();
      expect(places(answer)).toEqual([
        `${STRIPE} apps/web/.next/static/chunks/a.js:1 (output)`,
        `${STRIPE} dist/app.js.map:1 (output)`,
        `${STRIPE} dist/index.html:1 (output)`,
        'supabase-anon public/a.js:1 (output)',
      ]);
      expect(answer.matches.at(-1)?.isPublic).toBe(true);
    }));

  test('says where it did not look for built output', () =>
    inRepository(async ({ commit, scan }) => {
      const projects = Array.from({ length: 102 }, (_, i) => `p${String(i).padStart(3, '0')}`);
      commit(Object.fromEntries(projects.map((path) => [`${path}/package.json`, '{}'])));
      expect((await scan()).unread).toEqual([]);
      commit(Object.fromEntries(projects.map((path) => [`${path}/dist/index.html`, '<p>Hi</p>'])));
      expect((await scan()).unread.map(({ file }) => file)).toEqual(['p100/dist', 'p101/dist']);
    }));

  test('names .env files that git has, and the names in them', () =>
    inRepository(async ({ commit, scan }) => {
      commit({
        '.env': 'A=1\nEMPTY=\nPASS=changeme\nDB_PASSWORD=$DB\nKEEP_TOKEN_MINUTES=5\n',
        'app/.env.production': 'TOKEN="x1 yZ9!"\n',
        '.env.example': 'A=1\n',
      });
      expect((await scan()).environments).toEqual([
        { file: '.env', names: [] },
        { file: 'app/.env.production', names: ['TOKEN'] },
      ]);
    }));

  test('tells nothing of the ids that a list has, row for row', () =>
    inRepository(async ({ commit, scan }) => {
      const ids = Array.from({ length: 9 }, (_, i) => createHash('sha256').update(`${i}`).digest('hex').slice(0, 32));
      const rows = ids.map((id) => `['name' => 'Visa', 'setupToken' => '${id}'],\n`);
      commit({ 'rows.php': rows.join(''), 'one.php': rows[0] ?? '' });
      expect(places(await scan())).toEqual(['secret-by-name one.php:1']);
    }));

  test('tells why a key weighs less', () =>
    inRepository(async ({ commit, scan }) => {
      const npm = `npm_${'aB3dE5gH'.repeat(4)}aB3d`;
      commit({
        'test/pay.ts': stripe(),
        'a.ts': `'${fakeKeys.stripeTest()}'`,
        'b.ts': `'${npm}'`,
        'c.ts': `const key = 'sk_${'live'}_${'x'.repeat(32)}'`,
      });
      expect((await scan()).matches.map(({ file, lowered }) => `${file} ${lowered}`)).toEqual([
        'a.ts test-key',
        'b.ts wrong-sum',
        'c.ts stand-in',
        'test/pay.ts fixture',
      ]);
    }));
});

describe('comments that allow', () => {
  const file = (key: string) =>
    `a('${key}'); // launch-gate:allow it is revoked\n# launch-gate:allow: see above\nb('${key}')\nc('${key}')\nd('${key}') // launch-gate:allow\n`;
  test('count on the line and alone above it, with their reason, until they are told not to', () =>
    inRepository(async ({ commit, scan }) => {
      commit({ 'a.ts': file(fakeKeys.stripe()) });
      const allowed = async (heedComments: boolean) =>
        (await scan({ heedComments })).matches.map((match) => match.allowed);
      expect(await allowed(true)).toEqual(['with a reason', 'with a reason', undefined, 'without a reason']);
      expect(await allowed(false)).toEqual([undefined, undefined, undefined, undefined]);
    }));
  test.each([
    ['the next line', (key: string) => `// secretlint-disable-next-line\n${key}`, 'without a reason'],
    ['the line', (key: string) => `${key} // secretlint-disable-line -- it is revoked`, 'with a reason'],
    ['the file', (key: string) => `// secretlint-disable\n${'x\n'.repeat(500)}${key}`, 'without a reason'],
    ['the file, with a reason', (key: string) => `// secretlint-disable -- samples\n\n${key}`, 'with a reason'],
    ['another rule', (key: string) => `${key} // secretlint-disable-line @secretlint/secretlint-rule-aws`, undefined],
    ['a block that ended', (key: string) => `# secretlint-disable\n# secretlint-enable\n${key}`, undefined],
  ])('secretlint’s own are told, until they are told not to: %s', (_, textOf, allowed) =>
    inRepository(async ({ commit, scan }) => {
      commit({ 'a.ts': `${textOf(stripe().trim())}\n` });
      expect((await scan()).matches).toMatchObject([{ file: 'a.ts', ...(allowed && { allowed }) }]);
      expect((await scan()).matches[0]?.allowed).toBe(allowed);
      expect((await scan({ heedComments: false })).matches).toHaveLength(1);
    }),
  );
});

describe('a private key beside its certificate', () => {
  const made = (folder: string, names: string, files: string[]) =>
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '30'],
        ...['-subj', '/CN=a', '-addext', `subjectAltName=${names}`],
        ...['-keyout', join(folder, files[0] ?? ''), '-out', join(folder, files[1] ?? '')],
      ],
      { stdio: 'ignore' },
    );
  test.each([
    ['DNS:localhost,IP:127.0.0.1', 'local'],
    ['DNS:*.shop.test', 'local'],
    ['DNS:localhost,DNS:shop.net', undefined],
    // As of an identity provider, which signs for members.
    ['DNS:members', undefined],
  ])('for %s', (names, lowered) =>
    inRepository(async ({ folder, scan }) => {
      made(folder, names, ['server.key', 'server.crt']);
      made(folder, 'DNS:localhost', ['other.key', 'other.crt']);
      rmSync(join(folder, 'other.key'));
      const [found] = (await scan()).matches;
      expect(found).toMatchObject({ provider: 'private-key', file: 'server.key' });
      expect(found?.lowered).toBe(lowered);
    }),
  );
});

describe('a change', () => {
  const lines = 'one\ntwo\nthree\n';
  test('is what it adds, where a file was renamed too, and new files', () =>
    inRepository(async ({ write, commit, git, scan }) => {
      const old = stripe();
      commit({ 'a.ts': `${old}${lines.repeat(9)}`, 'b.ts': `${old}${lines.repeat(9)}` });
      git('switch', '--quiet', '--create', 'change');
      git('mv', 'b.ts', 'moved.ts');
      commit({
        'a.ts': `${old}${lines.repeat(9)}${stripe()}`,
        'moved.ts': `${old}${lines}${stripe()}${lines.repeat(8)}`,
      });
      write({ 'untracked.ts': stripe() });
      const answer = await scan({ scope: 'change', base: 'main' });
      expect(places(answer)).toEqual([`${STRIPE} a.ts:29`, `${STRIPE} moved.ts:5`, `${STRIPE} untracked.ts:1`]);
      expect(answer.limits).toEqual([]);
    }));

  test('has what a commit added and another took away, and not what the base had', () =>
    inRepository(async ({ commit, git, scan }) => {
      const old = stripe();
      commit({ 'a.ts': old });
      git('switch', '--quiet', '--create', 'change');
      const added = commit({ 'a.ts': `${old}${stripe()}` });
      commit({ 'a.ts': lines });
      const answer = await scan({ scope: 'change', base: 'main' });
      expect(places(answer)).toEqual([`${STRIPE} a.ts:2 (history)`]);
      expect(answer.matches[0]?.commit).toBe(added);
    }));

  test('is a key of many lines whose middle is new', () =>
    inRepository(async ({ commit, git, scan }) => {
      const pem = (middle: string) =>
        `x\n-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA${middle}\nq7Zk2LpX9vRt4mNb8sYw3cHd6gJf1aQe5uTiKoPlMzSx\n-----END PRIVATE KEY-----\n`;
      commit({ 'key.ts': pem('redacted') });
      git('switch', '--quiet', '--create', 'change');
      commit({ 'key.ts': pem('aB3dE5gH7jK9mN1pQ3rS') });
      expect(places(await scan({ scope: 'change', base: 'main' }))).toEqual(['private-key key.ts:2']);
    }));

  test('whose base is not there is judged whole, and says so', () =>
    inRepository(async ({ commit, scan }) => {
      commit({ 'a.ts': stripe() });
      const answer = await scan({ scope: 'change', base: 'nowhere' });
      expect(places(answer)).toEqual([`${STRIPE} a.ts:1`]);
      expect(answer.limits).toEqual([expect.stringMatching(/"nowhere" is not in this clone; all files were checked/)]);
    }));

  test('is read whatever git is set to, files are named or attributes say, and from a folder below', () =>
    inRepository(async ({ commit, folder, git, write, scan }) => {
      const names = [
        'über.ts',
        'q"uote.ts',
        'tab\there.ts',
        'back\\slash.ts',
        'line\nend.ts',
        '1:x.ts',
        'a b.ts',
        'apps/web/a.ts',
      ];
      commit({ '.gitattributes': '*.ts -diff\n', ...Object.fromEntries(names.map((name) => [name, 'nothing\n'])) });
      for (const [name, value] of [
        ['noprefix', 'true'],
        ['mnemonicPrefix', 'true'],
        ['external', '/bin/false'],
        ['relative', 'true'],
      ])
        git('config', `diff.${name}`, value ?? '');
      write(Object.fromEntries(names.map((name) => [name, `a\u2028b\rc\n${stripe()}`])));
      const expected = names.map((name) => `${STRIPE} ${name}:2`).sort();
      expect(places(await scan({ scope: 'change', base: 'HEAD' }))).toEqual(expected);
      git('add', '--all');
      expect(places(await scan({ scope: 'staged' }))).toEqual(expected);
      const below = await scanOf(join(folder, 'apps/web'), { scope: 'change', base: 'HEAD' });
      expect(places(below)).toEqual([`${STRIPE} a.ts:2`]);
    }));

  test('has key files, files for the environment, and made-up keys that move to where they would be real', () =>
    inRepository(async ({ commit, git, write, scan }) => {
      commit({ 'test/a.ts': stripe(), '.env.example': 'SESSION_SECRET=Tr0ub4dor&3x\n' });
      git('switch', '--quiet', '--create', 'change');
      git('mv', 'test/a.ts', 'a.ts');
      git('mv', '.env.example', '.env');
      write({ 'release.jks': Buffer.from([0xfe, 0xed, 0, 0]) });
      git('add', '--all');
      for (const question of [{ scope: 'staged' as const }, { scope: 'change' as const, base: 'main' }]) {
        const answer = await scan(question);
        expect(places(answer)).toEqual([`${STRIPE} a.ts:1`, 'key-file release.jks:1']);
        expect(answer.environments).toEqual([{ file: '.env', names: ['SESSION_SECRET'] }]);
      }
      commit();
      git('rm', '--quiet', 'release.jks');
      commit();
      expect(places(await scan({ scope: 'history' }))).toContain('key-file release.jks:1 (history)');
    }));

  test('is a key that was there, copied to where visitors see it, and one whose allowing comment goes', () =>
    inRepository(async ({ commit, scan }) => {
      const [server, allowed] = [stripe(), stripe().trim()];
      commit({ 'server.ts': server, 'b.ts': `${allowed} // launch-gate:allow it is revoked\n` });
      commit({ 'server.ts': `${server}// touched\n`, 'public/app.js': server, 'b.ts': `${allowed}\n` });
      expect(places(await scan({ scope: 'change', base: 'HEAD~1' }))).toEqual([
        `${STRIPE} b.ts:1`,
        `${STRIPE} public/app.js:1 (output)`,
      ]);
    }));

  test('of a shallow or partial clone says what it cannot see', () =>
    inRepository(async ({ folder, commit, git }) => {
      commit({ 'a.ts': 'nothing\n' });
      git('switch', '--quiet', '--create', 'change');
      commit({ 'a.ts': stripe() });
      commit({ 'a.ts': 'nothing again\n' });
      git('config', 'uploadpack.allowFilter', 'true');
      for (const [kind, base, words] of [
        ['--depth=2', 'HEAD~1', /shallow/],
        ['--filter=blob:none', 'HEAD~2', /part of the history|not in this clone/],
      ] as const) {
        const clone = mkdtempSync(join(tmpdir(), 'launch-gate-clone-'));
        execFileSync('git', ['clone', '--quiet', kind, '--branch', 'change', `file://${folder}`, clone], {
          stdio: 'ignore',
        });
        const answer = await scanOf(clone, { scope: 'change', base });
        expect([...answer.limits, ...answer.unread.map(({ reason }) => reason)].join()).toMatch(words);
        rmSync(clone, { recursive: true });
      }
    }));
});

describe('the history', () => {
  test('has every version once, and names the commit that brought a key in', () =>
    inRepository(async ({ commit, git, scan }) => {
      commit({ 'a.ts': 'nothing\n' });
      const still = stripe();
      const added = commit({ 'a.ts': `// a\n${stripe()}`, 'still.ts': still });
      commit({ 'a.ts': `// b\n${stripe().slice(0, 20)}\n` });
      git('rm', '--quiet', '--cached', 'a.ts');
      commit();
      const answer = await scan({ scope: 'history' });
      expect(places(answer)).toEqual([`${STRIPE} a.ts:2 (history)`, `${STRIPE} still.ts:1`]);
      expect(answer.matches[0]?.commit).toBe(added);
      expect(answer.limits).toEqual([]);
    }));

  test('judges a content by the worst path that it had', () =>
    inRepository(async ({ commit, git, scan }) => {
      const key = stripe();
      commit({ 'tests/pay.ts': key, 'a.ts': 'x\n' });
      commit({ 'src/pay now.ts': key });
      git('rm', '--quiet', '-r', 'tests', 'src');
      commit();
      expect((await scan({ scope: 'history' })).matches).toMatchObject([{ file: 'src/pay now.ts' }]);
      expect((await scan({ scope: 'history' })).matches[0]?.lowered).toBeUndefined();
    }));

  test('keeps a key that lives on in a test only', () =>
    inRepository(async ({ commit, git, scan }) => {
      const key = stripe();
      const added = commit({ 'src/pay.ts': key });
      git('rm', '--quiet', 'src/pay.ts');
      commit({ 'tests/pay.ts': `// ${key}` });
      expect((await scan({ scope: 'history' })).matches).toMatchObject([
        { file: 'src/pay.ts', where: 'history', commit: added },
        { file: 'tests/pay.ts', where: 'tree', lowered: 'fixture' },
      ]);
    }));

  test('has the messages of commits and tags, and notes', () =>
    inRepository(async ({ commit, git, scan }) => {
      commit({ 'a.ts': 'x\n' });
      git('commit', '--quiet', '--allow-empty', '--message', `Rotate the key\n\nIt was ${fakeKeys.stripe()}.`);
      const said = git('rev-parse', 'HEAD').trim();
      git('tag', '--annotate', 'v1', '--message', `with ${fakeKeys.stripe()}`);
      git('notes', 'add', '--message', `see ${fakeKeys.stripe()}`);
      const { matches } = await scan({ scope: 'history' });
      expect(matches.map(({ where }) => where)).toEqual(['history', 'history', 'history']);
      expect(matches.flatMap(({ file, line }) => (file === COMMIT_MESSAGE ? line : [])).sort()).toEqual([1, 3]);
      expect(matches.map((match) => match.commit)).toContain(said);
    }));

  test('of a shallow clone is not known', () =>
    inRepository(async ({ folder, commit }) => {
      commit({ 'a.ts': stripe() });
      commit({ 'a.ts': 'gone\n' });
      const clone = mkdtempSync(join(tmpdir(), 'launch-gate-clone-'));
      execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${folder}`, clone], { stdio: 'ignore' });
      const answer = await scanOf(clone, { scope: 'history' });
      expect(answer.limits).toEqual([expect.stringMatching(/shallow.*fetch-depth: 0/)]);
      rmSync(clone, { recursive: true });
    }));

  test('of a repository without commits, or of no repository, is said not to be there', () =>
    inRepository(async ({ write, folder, scan }) => {
      write({ 'a.ts': stripe() });
      expect((await scan({ scope: 'history' })).limits).toEqual([expect.stringMatching(/no commits yet/)]);
      rmSync(join(folder, '.git'), { recursive: true });
      expect((await scan({ scope: 'history' })).limits).toEqual([expect.stringMatching(/not a git repository/)]);
    }));
});

test('a hook sees what its own commit takes, also with commit -a', () =>
  inRepository(({ folder, commit, git, write }) => {
    commit({ 'a.ts': 'nothing\n' });
    const hook = `#!/bin/sh\nexec ${process.execPath} ${resolve('dist/cli.js')} check --only secrets --staged --quiet >/dev/null\n`;
    writeFileSync(join(folder, '.git/hooks/pre-commit'), hook, { mode: 0o755 });
    write({ 'a.ts': stripe() });
    for (const args of [['-a'], ['a.ts']]) expect(() => git('commit', '--quiet', '-m', 'x', ...args)).toThrow();
    write({ 'a.ts': 'still nothing\n' });
    git('commit', '--quiet', '-a', '-m', 'x');
  }));

test('what is staged is read from the index, and only what it adds', () =>
  inRepository(async ({ write, commit, git, scan }) => {
    const old = stripe();
    commit({ 'a.ts': old });
    write({ 'a.ts': `${old}x\n${stripe()}`, 'not-staged.ts': stripe() });
    git('add', 'a.ts');
    write({ 'a.ts': 'taken away again\n' });
    expect(places(await scan({ scope: 'staged' }))).toEqual([`${STRIPE} a.ts:3`]);
  }));

describe('bad input', () => {
  test('is told by name, and hides nothing else', () =>
    inRepository(async ({ folder, write, commit, git, scan }) => {
      commit({ 'z.ts': stripe(), 'gone.ts': 'x' });
      write({
        'latin1.ts': Buffer.concat([Buffer.from([0xe9, 0xff, 0xfe, 0xc3, 0x28]), Buffer.from(stripe())]),
        'little.ts': Buffer.from(`\uFEFF${stripe()}`, 'utf16le'),
        'big.ts': Buffer.from(`\uFEFF\n${stripe()}`, 'utf16le').swap16(),
        'bare.ts': Buffer.from(stripe(), 'utf16le'),
        'mixed.env': Buffer.concat([
          Buffer.from('PORT=1\n'.repeat(20)),
          Buffer.from(`STRIPE=${fakeKeys.stripe()}\n`, 'utf16le'),
        ]),
        'a.png.dat': Buffer.from([0x89, 0x50, 0, 1, 2, 3]),
        'long.ts': `${'x'.repeat(9 * 1024 * 1024)}\n${stripe()}`,
        'store.p12': Buffer.from([0x30, 0x82, 0]),
      });
      rmSync(join(folder, 'gone.ts'));
      symlinkSync('nowhere', join(folder, 'broken-link.ts'));
      symlinkSync('/etc', join(folder, 'out'));
      symlinkSync('/dev/zero', join(folder, '.env'));
      write({ 'nul.ts': `// \0 ${'\0'}` });
      execFileSync('git', ['init', '--quiet', join(folder, 'inner')]);
      execFileSync('git', [
        '-C',
        join(folder, 'inner'),
        '-c',
        'user.name=a',
        '-c',
        'user.email=a@b.example',
        'commit',
        '--quiet',
        '--allow-empty',
        '-m',
        'x',
      ]);
      git('add', '--all');
      write({ 'huge.bin': '' });
      truncateSync(join(folder, 'huge.bin'), 2 ** 31);
      const answer = await scan();
      expect(places(answer)).toEqual([
        `${STRIPE} bare.ts:1`,
        `${STRIPE} big.ts:2`,
        `${STRIPE} latin1.ts:1`,
        `${STRIPE} little.ts:1`,
        `${STRIPE} long.ts:2`,
        `${STRIPE} mixed.env:21`,
        'key-file store.p12:1',
        `${STRIPE} z.ts:1`,
      ]);
      expect(answer.unread.map(({ file, reason }) => `${file}: ${reason}`)).toEqual([
        'huge.bin: it is larger than 256 MB',
        'inner: it is another repository (a submodule)',
      ]);
    }));

  test('what is listed and not here is told, what was deleted is not', () =>
    inRepository(async ({ folder, commit, git, scan }) => {
      commit({ 'app/a.ts': 'x\n', 'srv/a.ts': stripe(), 'app/gone.ts': 'x\n' });
      git('sparse-checkout', 'set', 'app');
      rmSync(join(folder, 'app/gone.ts'));
      expect(await scan()).toMatchObject({
        unread: [],
        limits: ['The checkout is sparse: 1 files of the repository are missing.'],
      });
    }));

  test('UTF-16 that is too large to be decoded in pieces is told', () =>
    inRepository(async ({ commit, scan }) => {
      commit({ 'a.ts': Buffer.from(`\uFEFF${'x'.repeat(5 * 1024 * 1024)}`, 'utf16le') });
      expect((await scan()).unread).toEqual([{ file: 'a.ts', reason: 'it is UTF-16 and larger than 8 MB' }]);
    }));

  test('in a large file the line beside a key still counts', () =>
    inRepository(async ({ commit, scan }) => {
      const key = `pa-${'aB3dE5gH7'.repeat(4)}aB3dE5g`;
      const text = `const voyageKey = ['${key}'];\n// launch-gate:allow it is revoked and only shown in the handbook\n${stripe()}`;
      commit({ 'big.ts': `${'const filler = "some ordinary line of code";\n'.repeat(3000)}${text}`, 'small.ts': text });
      expect((await scan()).matches.map(({ provider, file, allowed }) => `${provider} ${file} ${allowed}`)).toEqual([
        'voyage big.ts undefined',
        `${STRIPE} big.ts with a reason`,
        'voyage small.ts undefined',
        `${STRIPE} small.ts with a reason`,
      ]);
    }));

  test('a pipe is not waited for', () =>
    inRepository(({ folder }) => {
      const pipe = join(folder, 'pipe.ts');
      execFileSync('mkfifo', [pipe]);
      expect(makeReader()(pipe, () => undefined)).toEqual({ reason: 'it is not a regular file' });
    }));

  test('a key at the end of one piece and the beginning of the next is found once', () =>
    inRepository(async ({ commit, scan }) => {
      const piece = 8 * 1024 * 1024;
      for (const before of [piece - 20, piece - 64 * 1024 - 20, piece - 128 * 1024]) {
        commit({ 'a.txt': `${'x'.repeat(before)} ${fakeKeys.stripe()} ${'y'.repeat(200_000)}` });
        expect((await scan()).matches).toHaveLength(1);
      }
    }));

  test('what lies in two pieces is one place, and what lies at the same place of two pieces is two', () =>
    inRepository(async ({ commit, scan }) => {
      const piece = 8 * 1024 * 1024;
      const line = `${'x'.repeat(99)}\n`;
      const text = line.repeat(Math.ceil((2 * piece) / line.length));
      const step = piece - 64 * 1024;
      const at = [1000, step + 1000, piece - 32 * 1024].map((place) => place - (place % line.length));
      const keys = at.reduceRight((all, place) => `${all.slice(0, place)}${stripe()}${all.slice(place)}`, text);
      commit({ 'a.txt': keys });
      expect(places(await scan())).toHaveLength(3);
    }));

  test('a pattern that takes too long is ended, told, and holds up no other file', async () => {
    const creator = {
      messages: { FOUND: { en: () => 'found' } },
      meta: { id: 'slow', recommended: true, type: 'scanner', supportedContentTypes: ['text'] },
      create: (context) => ({
        file({ content }) {
          if (/^(\w+\s?)+$/.test(content)) return;
          context.report({
            message: context.createTranslator({ FOUND: { en: () => 'found' } })('FOUND'),
            range: [0, 4],
          });
        },
      }),
    } as Creator;
    const rule: IndexedRule = { creator, words: [{ text: 'word', around: () => true }], reach: [8, 8] };
    const judge = makeScanner([rule], 200);
    const said: string[] = [];
    for (const [path, text] of Object.entries({ a: 'word!', slow: `word ${'a'.repeat(60)}!`, b: 'word!' })) {
      const bytes = Buffer.from(text);
      judge.look(bytes, bytes.length, {
        path,
        found: () => said.push(`${path} found`),
        gaveUp: () => said.push(`${path} took too long`),
      });
    }
    await judge.finish();
    expect(said.sort()).toEqual(['a found', 'b found', 'slow took too long']);
  });
});

test.each([
  ['vendor', 'vendor/a/b.ts', true],
  ['vendor', 'src/vendor/b.ts', true],
  ['vendor', 'vendored/b.ts', false],
  ['src/*.ts', 'src/a.ts', true],
  ['src/*.ts', 'src/a/b.ts', false],
  ['src/**/*.ts', 'src/a/b/c.ts', true],
  ['*.lock', 'a/yarn.lock', true],
  ['a/b/', 'a/b/c', true],
])('the pattern %s on %s: %s', (pattern, path, isIgnored) => expect(pathsLike([pattern])(path)).toBe(isIgnored));
