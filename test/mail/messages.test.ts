import { describe, expect, test } from '@jest/globals';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import { realWorld } from '../../src/io/real.ts';
import { dkimKey } from '../../src/lookups/email/dkim-key.ts';
import { readMessage } from '../../src/lookups/email/message.ts';
import { startDnsServer } from '../../src/sandbox/dns-server.ts';
import { strings } from '../../src/sandbox/product.ts';
import { MAIL_KEYS } from './keys.ts';

const crlf = (text: string) => text.replace(/\n/g, '\r\n');

const BODY = `
Hi.

We lost the game. Are you hungry yet?

Joe.
`;

/** RFC 8463 appendix A.3. */
const RFC8463 = crlf(`DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;
 d=football.example.com; i=@football.example.com;
 q=dns/txt; s=brisbane; t=1528637909; h=from : to :
 subject : date : message-id : from : subject : date;
 bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
 b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus
 Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
 d=football.example.com; i=@football.example.com;
 q=dns/txt; s=test; t=1528637909; h=from : to : subject :
 date : message-id : from : subject : date;
 bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
 b=F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3
 DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1tFOeS9mPYQTnGdaSGsgeefOsk2Jz
 dA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8=
From: Joe SixPack <joe@football.example.com>
To: Suzie Q <suzie@shopping.example.net>
Subject: Is dinner ready?
Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
Message-ID: <20030712040037.46341.5F8J@football.example.com>
${BODY}`);

/** RFC 6376 appendix A.2, with one space in the body (erratum 3192) and the margin that was signed (erratum 4926). */
const RFC6376 = crlf(`DKIM-Signature: v=1; a=rsa-sha256; s=brisbane; d=example.com;
      c=simple/simple; q=dns/txt; i=joe@football.example.com;
      h=Received : From : To : Subject : Date : Message-ID;
      bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
      b=AuUoFEfDxTDkHlLXSZEpZj79LICEps6eda7W3deTVFOk4yAUoqOB
      4nujc7YopdG5dWLSdNg6xNAZpOPr+kHxt1IrE+NahM6L/LbvaHut
      KVdkLLkpVaVVQPzeRDI009SO2Il5Lu7rDNH6mZckBdrIx0orEtZV
      4bmp/YzhwvcubU4=;
Received: from client1.football.example.com  [192.0.2.1]
      by submitserver.example.com with SUBMISSION;
      Fri, 11 Jul 2003 21:01:54 -0700 (PDT)
From: Joe SixPack <joe@football.example.com>
To: Suzie Q <suzie@shopping.example.net>
Subject: Is dinner ready?
Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
Message-ID: <20030712040037.46341.5F8J@football.example.com>
${BODY}`);

const KEYS: Record<string, string> = {
  'brisbane._domainkey.football.example.com': 'v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=',
  'test._domainkey.football.example.com':
    'v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/J16JYi0Qvx/byYzCNb3W91y3FutACDfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTIKT+l/K4w3QIDAQAB',
  'brisbane._domainkey.example.com':
    'v=DKIM1; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeLnQg1fWn7/zYtIxN2SnFCjxOCKG9v3b4jYfcTNh5ijSsq631uBItLa7od+v/RtdC2UzJ1lWT947qR+Rcac2gbto/NMqJ0fzfVjH4OuKhitdY9tf6mcwGjaNBcWToIMmPSPDdQPNUYckcQ2QIDAQAB',
};

/** Reads a message in a world whose only records are these texts, over the real DNS client. */
async function read(message: string, texts = KEYS) {
  const server = await startDnsServer({
    mind: (name, type) => {
      const text = type === 'TXT' ? texts[name] : undefined;
      const answers =
        text === undefined ? [] : strings(text).map((data) => ({ type: 'TXT' as const, name, ttl: 60, data }));
      return { rcode: text === undefined ? 'NXDOMAIN' : 'NOERROR', authoritative: true, answers, authorities: [] };
    },
  });
  const end = new AbortController();
  const settings = { diversions: [], trust: [], allowPrivate: true, root: '.', version: '0', signal: end.signal };
  try {
    return await readMessage(realWorld({ ...settings, resolvers: [`127.0.0.1:${server.port}`] }), message);
  } finally {
    end.abort();
    await server.close();
  }
}

const results = (message: Awaited<ReturnType<typeof read>>) => message.signatures.map(({ result }) => result);

describe('the messages of the standards', () => {
  test('RFC 8463: both signatures verify, and are of the author’s domain', async () => {
    const message = await read(RFC8463);
    expect(results(message)).toEqual(['pass', 'pass']);
    expect(message.signatures.every(({ isAligned }) => isAligned)).toBe(true);
    expect(message.signatures[0]?.covers).toEqual(expect.arrayContaining(['from', 'subject', 'date']));
  });

  test('RFC 6376: its signature verifies', async () => {
    expect(results(await read(RFC6376))).toEqual(['pass']);
  });

  test.each([
    ['RFC 8463', RFC8463],
    ['RFC 6376', RFC6376],
  ])('%s: with one byte changed, of the body or of a header, none does', async (_, message) => {
    for (const [from, to] of [
      ['hungry', 'Hungry'],
      ['dinner ready', 'dinner Ready'],
      ['We lost', 'We Lost'],
    ] as const)
      expect(results(await read(message.replace(from, to)))).not.toContain('pass');
  });

  test('a key that cannot be asked for leaves the result open', async () => {
    expect(results(await read(RFC6376, {}))).not.toContain('pass');
  });
});

describe('a message of one’s own', () => {
  const head = [
    'From: a@members.example',
    'To: b@nic.example',
    'Subject: x',
    'Date: Tue, 24 Nov 2026 10:00:00 +0000',
    'Message-ID: <1@members.example>',
  ];

  test('for many: unsubscribing in one click counts when a signature covers it (RFC 8058)', async () => {
    const { generateKeyPairSync } = await import('node:crypto');
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const list = [
      'List-Unsubscribe: <https://members.example/u/1>',
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    ];
    const text = [...head, ...list, '', 'Hello', ''].join('\r\n');
    const sign = async (headerList?: string) =>
      (
        await dkimSign(text, {
          ...(headerList && { headerList }),
          signatureData: [
            {
              signingDomain: 'members.example',
              selector: 's',
              privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
            },
          ],
        } as never)
      ).signatures;
    const keys = {
      's._domainkey.members.example': `v=DKIM1; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`,
    };
    const whole = await read((await sign('from:to:subject:date:list-unsubscribe:list-unsubscribe-post')) + text, keys);
    expect(whole.unsubscribe).toEqual({ hasUrl: true, isOneClick: true, isSigned: true });
    const part = await read((await sign('from:to:subject:date')) + text, keys);
    expect(part.unsubscribe).toEqual({ hasUrl: true, isOneClick: true, isSigned: false });
    expect(results(part)).toEqual(['pass']);
  });

  test('links are found, soft line ends or not', async () => {
    const text = [
      ...head,
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<a href=3D"https://app.members.example/confirm?a=3D1&=\r\nb=3D2">x</a>.',
      '',
    ];
    expect((await read(text.join('\r\n'))).links.map(({ url }) => url)).toEqual([
      'https://app.members.example/confirm?a=1&b=2',
    ]);
  });
});

describe('keys', () => {
  const key = (text: string) => dkimKey([{ strings: [text], text }]);

  test.each([512, 1024, 2048] as const)('of %i bits are that long', (bits) => {
    expect(key(`v=DKIM1; p=${MAIL_KEYS[bits]}`)).toEqual({ kind: 'key', type: 'rsa', bits, isTesting: false });
  });

  test('cut at any place are truncated, or no text of a key', () => {
    for (let length = 12; length < MAIL_KEYS[2048].length - 4; length += 1)
      expect(key(`v=DKIM1; p=${MAIL_KEYS[2048].slice(0, length)}`)).toEqual({ kind: 'broken', fault: 'truncated' });
  });
});
