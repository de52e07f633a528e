import { expect, test } from '@jest/globals';
import { findingsOf } from '../../src/gate/report.ts';
import { inFolder } from '../sandbox.ts';

const KEY = 'q7-Zk2-plain-words-9';
const FILES = {
  'package.json': '{}',
  'src/pay.ts': 'export const key = process.env.PAY_SECRET;\nexport const name = process.env.NEXT_PUBLIC_NAME;\n',
  '.env.example': 'PAY_SECRET=\nNEXT_PUBLIC_NAME=\n',
};
const judged = (files: Record<string, string>, env: Record<string, string>) =>
  inFolder({ ...FILES, ...files }, async (place) => {
    const { report, stdout } = await place.check('--only', 'environment/bundle', env);
    expect(`${JSON.stringify(report)}${stdout}`).not.toContain(KEY);
    return findingsOf(report.checks).map(
      ({ place: at, seen }) => `${'file' in at ? `${at.file}:${at.line}` : ''} ${seen['variable']}`,
    );
  });

test('the value of a secret variable in what visitors download is found on its line', async () => {
  const found = await judged(
    { 'dist/index.html': '<p>', 'dist/app.js': `a\nb\nconst k="${KEY}";\n`, 'public/a.js': `"${KEY}"` },
    { PAY_SECRET: KEY },
  );
  expect(found).toEqual(['dist/app.js:3 PAY_SECRET', 'public/a.js:1 PAY_SECRET']);
});

test('one in other letters, a public one, a short one and one that is not built are none', async () => {
  const built = {
    'dist/index.html': '<p>',
    'dist/app.js': `const k="${KEY.toUpperCase()}", n="the public name", s="short";\n`,
  };
  expect(await judged(built, { PAY_SECRET: KEY, NEXT_PUBLIC_NAME: 'the public name' })).toEqual([]);
  expect(await judged(built, { PAY_SECRET: 'short' })).toEqual([]);
  expect(await judged({ 'src/app.js': KEY }, { PAY_SECRET: KEY })).toEqual([]);
});
