import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { fakeKeys } from '../../src/sandbox/repository.ts';
import { inRepository } from './repository.ts';

const KEY = 'stripe-secret-key-live';
const text = () => `STRIPE_SECRET_KEY=${fakeKeys.stripe()}\n`;

describe('archives are unpacked', () => {
  test.each([
    ['backup.zip', 'zip', 'config/.env.production'],
    ['backup.tar', 'tar', 'config/.env.production'],
    ['backup.tar.gz', 'tar.gz', 'config/.env.production'],
    ['backup.tgz', 'tgz', 'config/.env.production'],
    ['notes.docx', 'zip', 'word/document.xml'],
    ['prices.xlsx', 'zip', 'xl/sharedStrings.xml'],
  ])('%s, as git writes one', (name, format, inner) =>
    inRepository(async ({ folder, write, commit, git, scan }) => {
      commit({ [inner]: `\n${text()}`, 'logo.png': 'x', 'README.md': 'Hello' });
      git('archive', `--format=${format}`, '-o', join(folder, name), 'HEAD');
      git('rm', '-r', '--quiet', 'config', 'word', 'xl', '--ignore-unmatch');
      write({ 'a.txt': 'x' });
      const { matches, unread, packed } = await scan();
      expect(matches).toMatchObject([{ provider: KEY, file: name, inside: inner, line: 2, where: 'tree' }]);
      expect({ unread, packed }).toEqual({ unread: [], packed: undefined });
    }),
  );

  test('a dump that is packed alone, and tests in an archive', () =>
    inRepository(async ({ folder, commit, git, scan }) => {
      commit({ 'dump.sql.gz': gzipSync(`INSERT INTO settings VALUES ('stripe', '${fakeKeys.stripe()}');`) });
      commit({ 'tests/pay.ts': text() });
      git('archive', '--format=zip', '-o', join(folder, 'all.zip'), 'HEAD', 'tests');
      git('rm', '-r', '--quiet', 'tests');
      const found = (await scan()).matches.map(({ file, inside, lowered }) => [file, inside, lowered]);
      expect(found).toEqual([
        ['all.zip', 'tests/pay.ts', 'fixture'],
        ['dump.sql.gz', 'dump.sql', undefined],
      ]);
    }));

  test('a database', () =>
    inRepository(async ({ folder, scan }) => {
      const database = new DatabaseSync(join(folder, 'prod.sqlite3'));
      database.exec('CREATE TABLE settings (name TEXT, value TEXT)');
      database.prepare('INSERT INTO settings VALUES (?, ?)').run('stripe', fakeKeys.stripe());
      database.close();
      expect((await scan()).matches).toMatchObject([{ provider: KEY, file: 'prod.sqlite3' }]);
    }));

  test('but those of packages are not read', () =>
    inRepository(async ({ folder, write, commit, git, scan }) => {
      commit({ 'a.env': text() });
      write({ '.yarn/cache/x': '', 'vendor/x': '' });
      for (const path of ['.yarn/cache/a.zip', 'vendor/a.zip']) git('archive', '-o', join(folder, path), 'HEAD');
      git('rm', '--quiet', 'a.env');
      expect((await scan()).matches).toEqual([]);
    }));

  test('what cannot be unpacked is named, with the reason', () =>
    inRepository(async ({ folder, commit, git, scan }) => {
      commit({ 'a.txt': 'Hello\n'.repeat(1000) });
      git('archive', '--format=zip', '-o', join(folder, 'whole.zip'), 'HEAD');
      const whole = readFileSync(join(folder, 'whole.zip'));
      writeFileSync(join(folder, 'cut.zip'), whole.subarray(0, whole.length - 30));
      const locked = Buffer.from(whole);
      // The first bit of the general purpose flags, in the central directory (APPNOTE.TXT 4.4.4).
      locked[locked.indexOf(Buffer.from('PK\x01\x02')) + 8] = 1;
      writeFileSync(join(folder, 'locked.zip'), locked);
      writeFileSync(join(folder, 'bomb.gz'), gzipSync(Buffer.alloc(70 * 1024 * 1024)));
      writeFileSync(join(folder, 'cut.gz'), gzipSync('Hello').subarray(0, 15));
      const { packed, unread, matches } = await scan();
      expect({ unread, matches }).toEqual({ unread: [], matches: [] });
      expect(packed).toEqual([
        { file: 'bomb.gz', reason: 'it unpacks to more than 64 MB or 5,000 files' },
        { file: 'cut.gz', reason: 'it is damaged' },
        { file: 'cut.zip', reason: 'it is damaged' },
        { file: 'locked.zip', reason: 'it is encrypted' },
      ]);
    }));
});
