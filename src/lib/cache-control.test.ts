import { expect, test } from '@jest/globals';
import { cacheDirectives, isKept, isShared } from './cache-control.ts';

test.each([
  ['public, max-age=31536000, immutable', true, true],
  ['MAX-AGE="86400"', true, false],
  ['max-age=3600', false, false],
  ['max-age=31536000, no-cache', false, false],
  ['private, max-age=31536000', true, false],
  ['s-maxage=60', false, true],
  ['s-maxage=0', false, false],
  ['public, no-store', false, false],
  ['x-max-age=31536000', false, false],
  ['', false, false],
])('%s is kept: %s, shared: %s', (value, kept, shared) => {
  expect([isKept(value), isShared(value)]).toEqual([kept, shared]);
});

test('directives without a value are there', () =>
  expect([...cacheDirectives('no-store,, a = "b" ')]).toEqual([
    ['no-store', ''],
    ['a', 'b'],
  ]));
