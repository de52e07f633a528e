import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { LogAnswer } from '../../src/io/logging.ts';
import { fakeKeys } from '../../src/sandbox/repository.ts';
import { isCard, isIban, personalIn } from '../../src/surveys/logs/personal.ts';
import { scanLog } from '../../src/surveys/logs/scan.ts';
import { secretsIn } from '../../src/surveys/secrets/text.ts';

const root = mkdtempSync(join(tmpdir(), 'launch-gate-logs-'));
afterAll(() => rmSync(root, { recursive: true }));

async function scanned(text: string | Buffer, words: string[] = [], file = 'app.log'): Promise<LogAnswer> {
  writeFileSync(join(root, file), text);
  const answer = await scanLog({ file, words }, root, secretsIn, AbortSignal.timeout(30_000));
  if (answer.kind === 'failure') throw new Error(answer.reason);
  return answer;
}

describe('personal data by its form', () => {
  test.each([
    ['paid with 4111 1111 1111 1111', ['card']],
    ['{"card":"378282246310005"}', ['card']],
    ['"pan":5555555555554444,', ['card']],
    ['to DE89 3704 0044 0532 0130 00', ['IBAN']],
    ['GB82WEST12345698765432', ['IBAN']],
    ['ssn 123-45-6789', ['social security number']],
    ['login of ana@members-club.com failed', ['mail address']],
    ['{"password":"hunter2hunter2"}', ['password']],
    ['password=hunter2&x=1', ['password']],
    ['authorization: Bearer abcdefghijklmnop123456', ['bearer token']],
    ['cookie: session=0123456789abcdef0123', ['cookie']],
  ])('%s', (line, expected) => {
    expect(personalIn(line)).toEqual(expected);
  });

  test.each([
    '{"time":1760000000000,"pid":1234567890123}',
    '{"id":1234567890123456}',
    'order 4111111111111112',
    'span 4111111111111111-abc and 0.4111111111111111',
    'ts=1760000000000000',
    'phone +49 30 1234567',
    'git@github.com:a/b.git icon@2x.png noreply@members.com a@b',
    'npm package@1.2.3 user@example.com probe@example.invalid',
    '{"password":"[FILTERED]","pwd":"***"} password: null password=true',
    'password required',
    'Parameters: {"email"=>"[FILTERED]", "password"=>"[FILTERED]"}',
    'UPDATE "users" SET "password" = $1 WHERE "id" = $2',
    'env PWD=/usr/src/app NODE=1',
    '{"errors":{"password":"Password must be at least 8 characters"}}',
    'Invalid password: user not found',
    'authorization: Bearer [REDACTED]',
    'cookie: a=1',
    'SSN 000-12-3456 and 123-00-4567, 2026-11-28',
    'GB82WEST12345698765431',
  ])('nothing: %s', (line) => {
    expect(personalIn(line)).toEqual([]);
  });

  test('a million milliseconds are no cards', () => {
    let cards = 0;
    for (let i = 0; i < 1_000_000; i += 1) if (isCard(String(1_760_000_000_000 + i * 37))) cards += 1;
    expect(cards).toBe(0);
  });

  test('sums', () => {
    expect([isCard('4242424242424242'), isCard('4242424242424241'), isCard('0000000000000000')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isIban('DE89370400440532013000'), isIban('DE88370400440532013000'), isIban('DE')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a log file', () => {
  test('secrets, personal data and words by their lines, beyond a piece; no value', async () => {
    const key = fakeKeys.stripe();
    const filler = `${'{"level":30,"msg":"ok"}\n'.repeat(40_000)}`;
    const answer = await scanned(`${filler}{"err":"${key}"}\n4111111111111111\n4111111111111111\n the-word\n`, [
      'the-word',
      'other',
    ]);
    expect(answer).toMatchObject({
      lines: 40_004,
      words: [{ word: 'the-word', line: 40_004 }],
      personal: [{ what: 'card', line: 40_002, lines: 2 }],
      secrets: [{ file: 'app.log', line: 40_001, opens: 'money' }],
      isCut: false,
    });
    expect(JSON.stringify(answer)).not.toContain(key);
  });

  test('lines about requests, and their ids', async () => {
    const lines = [
      '127.0.0.1 - - [28/Nov/2026:10:00:00 +0000] "GET /login HTTP/1.1" 200 12',
      '{"method":"GET","url":"/a","reqId":"req-12"}',
      '{"level":30,"path":"/b","request_id":"abcdef"}',
      'Started GET "/login" for 127.0.0.1',
      '[2f1e9c1a-1111-4222-8333-444455556666] Started POST "/a"',
      'GET /nowhere',
      'worker is up',
    ];
    expect((await scanned(lines.join('\n'))).requests).toEqual({ lines: 6, withId: 3 });
  });

  test('a packed file with one line that would fill the memory', async () => {
    const answer = await scanned(gzipSync(Buffer.alloc(300 * 1024 * 1024, 97)), [], 'bomb.log.gz');
    expect(answer).toMatchObject({ lines: 0, isCut: true });
  });

  test('packed, empty, not there, outside, binary', async () => {
    expect(await scanned(gzipSync('paid 4111111111111111\n'), [], 'app.log.gz')).toMatchObject({
      personal: [{ what: 'card', line: 1 }],
    });
    expect(await scanned('')).toMatchObject({ lines: 0 });
    const asked = (file: string) => scanLog({ file, words: [] }, root, secretsIn, AbortSignal.timeout(5000));
    expect(await asked('none.log')).toMatchObject({ failure: 'missing' });
    expect(await asked('../../etc/hostname')).toMatchObject({ kind: 'failure' });
    writeFileSync(join(root, 'bad.log.gz'), 'no gzip at all');
    expect(await asked('bad.log.gz')).toMatchObject({ failure: 'malformed' });
    expect(await scanned(Buffer.from([0, 1, 2, 255, 10, 13, 10]))).toMatchObject({ secrets: [], personal: [] });
  });
});
