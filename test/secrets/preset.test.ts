import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { fakeKeys } from '../../src/sandbox/repository.ts';
import { inRepository } from './repository.ts';

/** A stock secretlint's core and nothing else of ours than the file that users name. */
const STOCK = `
import { lintSource } from ${JSON.stringify(resolve('node_modules/@secretlint/core/module/index.js'))};
import { creator } from ${JSON.stringify(resolve('dist/secretlint-preset.js'))};
import { readFileSync } from 'node:fs';
const content = readFileSync('a.ts', 'utf8');
const config = { rules: [{ id: creator.meta.id, rule: creator, rules: [] }] };
const source = { filePath: 'a.ts', content, ext: '.ts', contentType: 'text' };
const { messages } = await lintSource({ source, options: { config } });
console.log(JSON.stringify(messages.map(({ ruleId, message, loc }) => [ruleId, message, loc.start.line])));
`;

test('a stock secretlint loads our rules, and their messages hold no key', () =>
  inRepository(({ folder, write }) => {
    const key = fakeKeys.resend();
    write({ 'a.ts': `\nconst a = "${key}";\nconst anon = "${fakeKeys.supabase('anon')}";\n` });
    writeFileSync(join(folder, 'stock.mjs'), STOCK);
    const { stdout, stderr } = spawnSync(process.execPath, ['stock.mjs'], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual([['@launch-gate/secretlint-rule-resend', 'found Resend API key', 2]]);
  }));
