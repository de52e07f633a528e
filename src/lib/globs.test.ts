import { describe, expect, test } from '@jest/globals';
import { isHostLike, isLike, pathsLike } from './globs.ts';

describe('one meaning of `*`', () => {
  test.each([
    ['src/*.ts', 'src/a.ts', true],
    ['src/*.ts', 'src/a/b.ts', false],
    ['src/**', 'src/a/b.ts', true],
    ['src/**/b.ts', 'src/b.ts', true],
    ['src/**/b.ts', 'src/a/c/b.ts', true],
    ['app/[id]/page.tsx', 'app/[id]/page.tsx', true],
    ['app/[id]/page.tsx', 'app/i/page.tsx', false],
    ['https://example.com/*', 'https://example.com/a', true],
    ['https://example.com/*', 'https://example.com/a/b', false],
    ['https://example.com/**', 'https://example.com/a/b', true],
    ['example.com *', 'example.com A', true],
    ['a?c', 'abc', false],
  ])('%s and %s: %s', (pattern, text, is) => expect(isLike(pattern, text)).toBe(is));

  test.each([
    ['shop-*-team.vercel.app', 'shop-x1-team.vercel.app', true],
    ['shop-*-team.vercel.app', 'shop-a.evil-team.vercel.app', false],
    ['*.Example.com', 'a.example.com', true],
    ['*.example.com', 'a.b.example.com', false],
    ['**.example.com', 'a.b.example.com', true],
  ])('%s and %s: %s', (pattern, host, is) => expect(isHostLike(pattern, host)).toBe(is));

  test.each([
    ['fixtures', 'a/fixtures/b.ts', true],
    ['./src/billing/', 'src/billing/a.ts', true],
    ['src/billing', 'src/billing.ts', false],
    ['/docs', 'a/docs/b.md', false],
    ['*.snap', 'a/b.snap', true],
    ['a/*', 'a/b/c', true],
  ])('%s and the path %s: %s', (pattern, path, is) => expect(pathsLike([pattern])(path)).toBe(is));
});
