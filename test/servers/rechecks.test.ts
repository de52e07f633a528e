import { execFile } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Finding } from '../../src/gate/finding.ts';
import { findingsOf } from '../../src/gate/report.ts';
import { type Internet, startInternet } from '../../src/sandbox/internet.ts';
import { brokenProduct, PRODUCT } from '../../src/sandbox/product.ts';
import { inFolder } from '../sandbox.ts';

/** What the command that a finding names must show on the broken product, for somebody who runs it again. */
const SHOWS: Record<string, RegExp> = {
  'dns/subdomain-resolves': /status: NXDOMAIN/,
  'dns/private-address': /\b10\.0\.0\.5\b/,
  'dns/ipv6-dead': /curl: \(\d+\)/,
  'dns/dangling': /status: NXDOMAIN/,
  'dns/nameservers': /status: REFUSED|connection refused|timed out|no servers could be reached/,
  'dns/dnssec': /ANSWER: 0/,
  'dns/registration': /"expiration"/,
  'email/spf-two-records': /v=spf1[\s\S]*v=spf1/,
  'email/dkim-key': /status: NXDOMAIN/,
  'email/dmarc-missing': /status: NXDOMAIN/,
  // That host sends its chain incomplete, too, which curl says first.
  'redirects/duplicate': /^HTTP\/\S+ 200|^curl: \(60\)/m,
  'redirects/loop': /^curl: \(47\)|(?:^HTTP\/\S+ 308[\s\S]*){20}/m,
  'redirects/permanent': /^HTTP\/\S+ 302/m,
  'redirects/path-lost': /^location: https:\/\/members\.example\/\s*$/im,
  'redirects/query-lost': /^location: https:\/\/members\.example\/\s*$/im,
  'redirects/off-site': /^location: https:\/\/launch-gate\.invalid\/next/im,
  'tls/chain': /unable to verify the first certificate/i,
  'headers/hsts': /^HTTP\/\S+ 200(?![\s\S]*strict-transport-security)/m,
  'headers/permissions-policy': /^permissions-policy: camera 'none'/im,
  'headers/cookies': /^set-cookie: session=(?!.*HttpOnly)/im,
  'headers/security-txt': /no such|not found|<html/i,
  'edge/exposed-file': /^HTTP\/\S+ 200/m,
  'smoke/reachable': /^HTTP\/\S+ 500/m,
};

let internet: Internet;
let findings: Finding[] = [];
beforeAll(async () => {
  internet = await startInternet(brokenProduct());
  const { report } = await inFolder({}, (place) => place.check(PRODUCT, ...internet.options, '--no-browser'));
  findings = findingsOf(report.checks).filter(({ recheck }) => recheck !== undefined);
});
afterAll(() => internet.close());

test('every command of the broken product is known here', () => {
  expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual(Object.keys(SHOWS).sort());
});

test.each(Object.entries(SHOWS))('%s shows what was seen to whoever runs it again', async (rule, shows) => {
  for (const { recheck = [], seen } of findings.filter((each) => each.rule === rule))
    expect(await run(inSandbox(recheck, seen))).toMatch(shows);
});

const optionAfter = (name: string, fits: (value: string) => boolean = () => true): string[] =>
  internet.options.filter((value, i) => internet.options[i - 1] === name && fits(value));

/** The same command, led to the sandbox: nothing else of it changes. */
function inSandbox([command = '', ...args]: readonly string[], seen: Finding['seen']): string[] {
  if (command === 'curl') {
    const ways = optionAfter('--connect-to', (way) => way.startsWith(':')).flatMap((way) => ['--connect-to', way]);
    return [command, ...ways, '--cacert', optionAfter('--ca')[0] ?? '', ...args];
  }
  const portOf = (start: string) =>
    optionAfter('--connect-to', (way) => way.startsWith(start))[0]
      ?.split(':')
      .at(-1) ?? '';
  if (command === 'openssl')
    return [
      command,
      ...args.map((arg) => (/^[\d.]+:443$/.test(arg) ? `127.0.0.1:${portOf(':443:')}` : arg)),
      '-CAfile',
      optionAfter('--ca')[0] ?? '',
    ];
  const isOwn = args.some((arg) => arg.startsWith('@'));
  const port = isOwn ? portOf(`${seen['address']}:53:`) : (optionAfter('--resolver')[0]?.split(':').at(-1) ?? '');
  return [command, '@127.0.0.1', '-p', port, '+tries=1', '+time=3', ...args.filter((arg) => !arg.startsWith('@'))];
}

/** Whatever its exit status: what a person would read. */
function run([command = '', ...args]: readonly string[]): Promise<string> {
  return new Promise((done) => {
    const child = execFile(command, args, { timeout: 60_000 }, (_, stdout, stderr) => done(`${stdout}\n${stderr}`));
    child.stdin?.end();
  });
}
