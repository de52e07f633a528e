import { expect, test } from '@jest/globals';
import { isMadeUp, isProduct, kindOfPath } from './product-paths.ts';

test.each([
  ['src/app.ts', 'product'],
  ['app/models/user.rb', 'product'],
  ['spec/models/user_spec.rb', 'test'],
  ['app/user_test.go', 'test'],
  ['tests/Feature/LoginTest.php', 'test'],
  ['Tests/Login.php', 'test'],
  ['src/login.spec.ts', 'test'],
  ['shop/test_cart.py', 'test'],
  ['src/latest.ts', 'product'],
  ['src/contest/page.ts', 'product'],
  ['src/tests.ts', 'product'],
  ['packages/ui/src/Button.stories.tsx', 'example'],
  ['.env.example', 'env-template'],
  ['apps/web/.env.local.sample', 'env-template'],
  ['config.example.yml', 'example'],
  ['.github/workflows/node_build_test.yml', 'product'],
  ['docs/guide.ts', 'document'],
  ['README.md', 'document'],
  ['node_modules/a/index.js', 'dependency'],
  ['dist/a.js', 'output'],
  ['src/types.d.ts', 'output'],
  ['public/jquery.min.js', 'output'],
  ['scripts/seed.ts', 'script'],
  ['jest.config.ts', 'tool'],
  ['next.config.ts', 'product'],
  ['app/templates/base.html', 'template'],
  ['templates/tests/a.html', 'test'],
])('%s is %s', (path, kind) => expect(kindOfPath(path)).toBe(kind));

test('templates are of the product, what is made up is not', () => {
  expect(['a.ts', 'templates/a.html', 'tests/a.ts', 'scripts/a.ts'].map(isProduct)).toEqual([true, true, false, false]);
  expect(['a.ts', 'tests/a.ts', 'docs/a.ts', 'dist/a.js'].map(isMadeUp)).toEqual([false, true, true, false]);
  expect(['vendor/a/testdata/key.pem', 'dist/docs/a.js'].map(isMadeUp)).toEqual([true, true]);
});
