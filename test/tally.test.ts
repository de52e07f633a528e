import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { tally } from '../src/surveys/logs/tally.ts';
import { inFolder } from './sandbox.ts';

const { signal } = new AbortController();
const line = (path: string, status: number, hour: number, seconds = '0.100') =>
  `1.2.3.4 - - [24/Nov/2026:${hour}:10:00 +0000] "GET ${path} HTTP/1.1" ${status} 9 "-" "Mozilla/5.0" ${seconds}\n`;

test('answers are counted by route and hour, and nothing else of them is kept', async () => {
  const text = [
    ...Array.from({ length: 9 }, (_, i) => line(`/u/${i}?token=SECRET`, i < 3 ? 500 : 200, 10, `0.${i}00`)),
    line('/login', 200, 11),
    'Listening on 3000\n',
  ].join('');
  await inFolder({ 'app.log': text }, async ({ cwd }) => {
    mkdirSync(join(cwd, 'logs'));
    writeFileSync(join(cwd, 'logs/app.log.gz'), gzipSync(text));
    const plain = await tally({ file: 'app.log' }, cwd, signal);
    expect(plain).toEqual({
      kind: 'answer',
      lines: 11,
      others: 0,
      unread: 1,
      hours: [
        { route: 'GET /login', hour: '2026-11-24T11:00:00.000Z', total: 1, failed: 0, p95: 100 },
        { route: 'GET /u/:id', hour: '2026-11-24T10:00:00.000Z', total: 9, failed: 3, p95: 800 },
      ],
    });
    expect(await tally({ file: 'logs/app.log.gz' }, cwd, signal)).toEqual(plain);
    expect(JSON.stringify(plain)).not.toContain('SECRET');
  });
});

test('a file outside of the repository, a folder, a missing or broken file is not read', async () => {
  await inFolder({ 'broken.log.gz': 'no gzip', 'here/x': '' }, async ({ cwd }) => {
    symlinkSync('/etc/hostname', join(cwd, 'out.log'));
    const failures = await Promise.all(
      ['../../etc/hostname', 'out.log', 'here', 'gone.log', 'broken.log.gz'].map((file) =>
        tally({ file }, cwd, signal),
      ),
    );
    expect(failures.map(({ kind }) => kind)).toEqual(Array(5).fill('failure'));
  });
});

test('what one request said counts once, and what is no request counts for nothing', async () => {
  const said = (id: string, status: number) =>
    `${JSON.stringify({ requestId: id, timestamp: 1795514400000, proxy: { method: 'GET', path: '/a', statusCode: status } })}\n`;
  const text = `${said('a', 500).repeat(6)}${said('b', 200)}{"level":30,"msg":"done"}\n`;
  await inFolder({ 'app.log': text }, async ({ cwd }) => {
    expect(await tally({ file: 'app.log' }, cwd, signal)).toMatchObject({
      lines: 8,
      others: 1,
      unread: 0,
      hours: [{ route: 'GET /a', total: 2, failed: 1 }],
    });
  });
});

test('a run that is over ends a compressed log too', async () => {
  const line_ = line('/a', 200, 10);
  await inFolder({}, async ({ cwd }) => {
    writeFileSync(join(cwd, 'a.log.gz'), gzipSync(line_.repeat(200_000)));
    expect(await tally({ file: 'a.log.gz' }, cwd, AbortSignal.abort())).toMatchObject({ failure: 'deadline' });
  });
});
