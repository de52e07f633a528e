import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { checkMany } from '../src/run/check-many.ts';
import { parseCheckArgs } from '../src/run/options.ts';
import { startInternet } from '../src/sandbox/internet.ts';
import { fixedProduct, PRODUCT } from '../src/sandbox/product.ts';
import { inFolder } from './sandbox.ts';

test('of many products, each has a page of its own', async () => {
  const internet = await startInternet(fixedProduct());
  try {
    await inFolder({}, async ({ cwd, read }) => {
      const { values } = parseCheckArgs([
        ...internet.options,
        ...['--only', 'dns', '--no-browser', '--output', 'report.html', '--output', 'all.json'],
      ]);
      const silent = { write: () => undefined };
      const process = { stdout: silent, stderr: silent, cwd, env: {}, signal: new AbortController().signal };
      await checkMany([{ target: PRODUCT }, { target: `app.${PRODUCT}` }], values, process);
      expect(readdirSync(cwd).sort()).toEqual(['all.json', `report-app.${PRODUCT}.html`, `report-${PRODUCT}.html`]);
      expect(read(`report-app.${PRODUCT}.html`)).toContain(`<h1>app.${PRODUCT}`);
      const merged = { ...values, output: [], format: 'html' };
      await expect(checkMany([{ target: PRODUCT }, { target: `app.${PRODUCT}` }], merged, process)).rejects.toThrow(
        'not as .html',
      );
    });
  } finally {
    await internet.close();
  }
});
