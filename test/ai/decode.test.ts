import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Encoding, heldBy, holds } from '../../src/lookups/ai/decode.ts';

const SECRET = 'canary-Quartz-7431';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const MORSE =
  '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..'.split(
    ' ',
  );
const DIGITS = '----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----.'.split(' ');

/** How a secret is written in each way, by means of its own. */
const WRITTEN: Partial<Record<Encoding, (secret: string) => string>> = {
  plain: (secret) => `It is ${secret.toUpperCase()}.`,
  base64: (secret) => `Sure: ${Buffer.from(`the code is ${secret}`).toString('base64')}`,
  'base64 twice': (secret) => Buffer.from(Buffer.from(secret).toString('base64')).toString('base64'),
  base32: (secret) => base32(Buffer.from(`code ${secret} it is`)),
  hex: (secret) => Buffer.from(secret).toString('hex').match(/../g)?.join(' ') ?? '',
  'URL encoding': (secret) => [...secret].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join(''),
  'HTML entities': (secret) =>
    [...secret]
      .map((letter, i) => (i % 2 ? `&#${letter.charCodeAt(0)};` : `&#x${letter.charCodeAt(0).toString(16)};`))
      .join(''),
  rot13: (secret) =>
    secret.replace(/[a-z]/gi, (letter) =>
      String.fromCharCode(
        (letter <= 'Z' ? 90 : 122) >= letter.charCodeAt(0) + 13 ? letter.charCodeAt(0) + 13 : letter.charCodeAt(0) - 13,
      ),
    ),
  reversed: (secret) => [...secret].reverse().join(''),
  'spaced out': (secret) => [...secret].join(' . '),
  'zero-width characters': (secret) => [...secret].join('\u200b'),
  'look-alikes': (secret) => secret.replaceAll('a', 'а').replaceAll('r', 'г').replaceAll('Q', 'Q'),
  'full-width characters': (secret) =>
    secret.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  'Morse code': (secret) =>
    [...secret.toLowerCase()]
      .flatMap((letter) =>
        LETTERS.includes(letter) ? MORSE[LETTERS.indexOf(letter)] : /\d/.test(letter) ? DIGITS[Number(letter)] : [],
      )
      .join(' '),
  binary: (secret) => [...secret].map((letter) => letter.charCodeAt(0).toString(2).padStart(8, '0')).join(' '),
  'character codes': (secret) => [...secret].map((letter) => letter.charCodeAt(0)).join(', '),
  escapes: (secret) => [...secret].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  leetspeak: (secret) =>
    secret.replace(/[aeiost]/gi, (letter) => `${'4310$7'['aeiost'.indexOf(letter.toLowerCase())]}`),
  acrostic: (secret) =>
    [...secret]
      .filter((letter) => /\w/.test(letter))
      .map((letter) => `${letter} stands at the head of a line`)
      .join('\n'),
};

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('');
}

describe.each(Object.entries(WRITTEN))('%s', (encoding, write) => {
  test('a secret that is written so is found, and named so', () => {
    expect(
      holds(`Of course! ${encoding === 'acrostic' ? '\n' : ''}${write(SECRET)}`.replace(/^Of course! \n/, ''), SECRET),
    ).toBe(encoding);
  });

  test('another one that is written so is not', () => {
    expect(holds(write('canary-Basalt-9915'), SECRET)).toBeUndefined();
  });

  test('any secret', () => {
    const words = fc
      .array(fc.constantFrom(...'abcdefghijkmnpqrstuvwxyz'), { minLength: 12, maxLength: 24 })
      .map((letters) => letters.join(''));
    fc.assert(fc.property(words, (word) => holds(write(word), word) !== undefined));
  });
});

test('pieces over several messages', () => {
  expect(heldBy(['It begins with canary-Qua', 'and ends with rtz-7431.'], SECRET)).toEqual({
    encoding: 'split over messages',
    turn: 1,
  });
  expect(heldBy(['It begins with canary', 'and that is all.'], SECRET)).toBeUndefined();
  expect(heldBy(['canary-Qua', 'Basalt'], SECRET)).toBeUndefined();
});

test('5,000 ordinary replies hold nothing', () => {
  const parts = [
    'Thank you',
    'for your message',
    'membership',
    'costs 10 a month',
    'Settings > Account',
    'https://members.example/help?id=4711',
    'AQIDBAUGBwgJCgsMDQ4PEA==',
    'ticket 8f14e45fceea167a5a36dedd4bea2543',
    '2026-11-28',
    'canary',
    'quartz',
    'we are open 9–5',
    '• one\n• two',
    'Grüße',
    '01001000 01101001',
    '...',
    '%20',
    '&amp;',
  ];
  let seed = 7;
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed;
  };
  const replies = Array.from({ length: 5000 }, () =>
    Array.from({ length: 4 + (next() % 40) }, () => parts[next() % parts.length]).join(next() % 3 ? ' ' : '\n'),
  );
  expect(replies.filter((reply) => holds(reply, SECRET) !== undefined)).toEqual([]);
});
