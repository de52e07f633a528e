import { describe, expect, test } from '@jest/globals';
import { proxyVariable, proxyWords } from '../src/run/proxy.ts';
import { startInternet } from '../src/sandbox/internet.ts';
import { fixedProduct, PRODUCT } from '../src/sandbox/product.ts';
import { inFolder } from './sandbox.ts';

describe('a proxy in the environment', () => {
  test.each([
    [{}, undefined],
    [{ HTTPS_PROXY: '' }, undefined],
    [{ HTTPS_PROXY: 'http://proxy.corp:3128' }, 'HTTPS_PROXY'],
    [{ http_proxy: 'http://proxy.corp:3128' }, 'http_proxy'],
    [{ ALL_PROXY: 'socks5://proxy.corp', NO_PROXY: '*' }, undefined],
    [{ https_proxy: 'http://proxy.corp', no_proxy: 'localhost' }, 'https_proxy'],
  ])('%j is read as curl does', (env, variable) => expect(proxyVariable(env)).toBe(variable));

  test('names a few of what was not reached, and counts the rest', () => {
    expect(proxyWords('HTTPS_PROXY', new Set())).toMatch(/every host was reachable without it\.$/);
    const hosts = new Set(Array.from({ length: 8 }, (_, i) => `h${i}.example`));
    expect(proxyWords('HTTPS_PROXY', hosts)).toMatch(/Not reached: h0\.example, .*, h4\.example and 3 more\./);
  });

  test('stands beside the verdict, in each format, without its address', async () => {
    const internet = await startInternet(fixedProduct());
    const env = { HTTPS_PROXY: 'http://ana:s3cr3t-of-the-proxy@127.0.0.1:9' };
    const only = ['--only', 'dns,tls', '--no-browser'];
    await inFolder({}, async (place) => {
      const files = ['r.md', 'r.html', 'r.json'].flatMap((file) => ['--output', file]);
      const { stdout } = await place.check(PRODUCT, ...internet.options, ...only, ...files, env);
      expect(stdout.split('\n').slice(1, 4).join(' ')).toContain(
        'A proxy is set (HTTPS_PROXY), but visits do not use it: every host was reachable without it.',
      );
      for (const file of ['r.md', 'r.html', 'r.json']) {
        expect(place.read(file)).toContain('A proxy is set (HTTPS_PROXY)');
        expect(place.read(file)).not.toContain('s3cr3t');
      }
      const dead = ['--connect-to', `${PRODUCT}:443:127.0.0.1:1`, ...internet.options];
      const { report } = await place.check(PRODUCT, ...dead, ...only, env);
      expect(report.limits).toEqual([expect.stringContaining(`Not reached: https://${PRODUCT}`)]);
      expect((await place.check(PRODUCT, ...internet.options, ...only)).report.limits).toBeUndefined();
    });
    await internet.close();
  });
});
