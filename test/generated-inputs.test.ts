import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { seededRandom } from '../src/sandbox/faults.ts';
import { type Plan, startInternet } from '../src/sandbox/internet.ts';
import { brokenProduct, fixedProduct, PRODUCT } from '../src/sandbox/product.ts';
import { brokenRepository, fakeKeys } from '../src/sandbox/repository.ts';
import { listen } from '../src/sandbox/web-server.ts';
import { message } from './mail/faults.ts';
import { STACKS as MIGRATIONS } from './migrations/stacks.ts';
import { inFolder } from './sandbox.ts';
import { damage, oneOf, upTo } from './support/damage.ts';
import { BUILT, launchGate, type Ran } from './support/program.ts';
import { STACKS as VARIABLES } from './variables/stacks.ts';

/** All together, with LAUNCH_GATE_SHARE=1; a share of them each time. A process of its own each is slow. */
const ALL = 10_000;
const SHARE = Number(process.env['LAUNCH_GATE_SHARE'] ?? (BUILT ? 0.02 : 0.04));
const SEED = Number(process.env['LAUNCH_GATE_SEED'] ?? 20261130);
const inputs = (share: number) => Math.max(1, Math.ceil(ALL * SHARE * share));

/** What no input may bring about, in words; undefined for a run that ended as it should. */
function mishap({ exit, stdout, stderr }: Ran): string | undefined {
  if (![0, 1, 2, 130].includes(exit)) return `exit ${exit}: ${stderr.slice(0, 500)}`;
  if (exit === 2 && !stderr.startsWith('launch-gate: ')) return `exit 2 without a sentence: ${stderr.slice(0, 500)}`;
  const odd =
    /.{0,80}(?:TypeError|RangeError|ReferenceError|is not a function|Cannot read|is not iterable|at \S+ \(.*:\d+:\d+\)).{0,80}/;
  return odd.exec(`${stdout}${stderr}`)?.[0];
}
async function run(args: readonly string[], cwd: string): Promise<Ran> {
  try {
    return await launchGate(args, { cwd });
  } catch (error) {
    return { exit: -1, stdout: '', stderr: error instanceof Error ? `${error.stack}` : String(error) };
  }
}

const put = (cwd: string, files: Record<string, string | Buffer>) => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), content);
  }
};

const LOCKS: Record<string, string> = {
  'yarn.lock':
    '# yarn lockfile v1\n\nexpress@^5.0.0:\n  version "5.0.0"\n  resolved "https://registry.example/express.tgz"\n',
  'pnpm-lock.yaml':
    "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      express: { specifier: ^5.0.0, version: 5.0.0 }\npackages:\n  express@5.0.0: {}\n",
  'Gemfile.lock':
    'GEM\n  remote: https://gems.example/\n  specs:\n    rails (8.0.0)\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  rails\n',
  'go.mod': 'module members\n\ngo 1.24\n\nrequire example.com/a v1.0.0\n',
  'poetry.lock': '[[package]]\nname = "django"\nversion = "5.2"\n',
  'pyproject.toml': '[project]\nname = "members"\nrequires-python = ">=3.12"\ndependencies = ["django"]\n',
  'composer.json': '{ "require": { "php": "^8.3", "laravel/framework": "^12.0" } }',
  'composer.lock': '{ "packages": [{ "name": "laravel/framework", "version": "v12.0.0" }] }',
  Dockerfile:
    'FROM node:22 AS build\nENV NODE_ENV=production\nRUN npm ci\nCOPY . .\nHEALTHCHECK CMD curl -f localhost\nCMD ["node", "server.js"]\n',
  'docker-compose.yml': 'services:\n  web: { build: ., environment: [PAY_KEY], command: npm start }\n',
  '.github/workflows/deploy.yml':
    'on: { push: { branches: [main] } }\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    env: { PAY_KEY: $\u007b{ secrets.PAY_KEY }} }\n    steps: [{ uses: actions/checkout@v4 }, { run: npm ci && npx prisma migrate deploy }]\n',
};
const REPOSITORIES: Record<string, string>[] = [
  brokenRepository(),
  LOCKS,
  ...Object.values(VARIABLES).map(({ files, faults }) => ({ ...files, ...faults })),
  ...Object.values(MIGRATIONS).map(({ files, faults }) => ({ ...files, ...faults })),
];
/** The one file that stays as it is, and is found whatever stands beside it. */
const KEPT = 'src/kept.ts';

describe(`inputs from seed ${SEED}`, () => {
  test('whatever the files of a repository are, the key beside them is found', async () => {
    const roll = seededRandom(SEED);
    const odd: unknown[] = [];
    for (let left = inputs(0.45); left > 0; ) {
      const files = oneOf(REPOSITORIES, roll);
      const broken = Object.entries(files).map(([path, text]) => [path, damage(Buffer.from(text), roll)] as const);
      left -= broken.length;
      await inFolder({ [KEPT]: `export const key = '${fakeKeys.stripe()}';\n` }, async ({ cwd }) => {
        put(cwd, Object.fromEntries(broken));
        const ran = await run(['check', '--format', 'json'], cwd);
        const isConfig = ran.exit === 2 && /launch\.yml/.test(ran.stderr);
        const isFound = ran.exit === 1 && ran.stdout.includes(KEPT);
        const said =
          mishap(ran) ?? (isConfig || isFound ? undefined : `exit ${ran.exit}, the key is not found ${ran.stderr}`);
        if (said !== undefined) odd.push({ said, files: Object.keys(files) });
      });
    }
    expect(odd).toEqual([]);
  });

  test('whatever servers answer, a product that is not ready is not let through', async () => {
    const roll = seededRandom(SEED + 1);
    const odd: unknown[] = [];
    for (let left = inputs(0.25); left > 0; ) {
      const plan = lying(brokenProduct(), roll, () => {
        left -= 1;
      });
      const internet = await startInternet(plan);
      const lanes = await Promise.all(internet.options.map((option) => lyingLane(option, roll, () => (left -= 1))));
      const ran = await inFolder({}, ({ cwd }) => {
        const options = lanes.map(({ option }) => option);
        return run(['check', PRODUCT, ...options, '--timeout', '60', '--no-browser', '--format', 'json'], cwd);
      });
      for (const { close } of lanes) close();
      await internet.close();
      left -= 1;
      const said = mishap(ran) ?? (ran.exit === 1 ? undefined : `exit ${ran.exit}`);
      if (said !== undefined) odd.push(said);
    }
    expect(odd).toEqual([]);
  });

  test('messages, zone files, reports and recordings are read, or refused in a sentence', async () => {
    const roll = seededRandom(SEED + 2);
    const internet = await startInternet(fixedProduct());
    const odd: unknown[] = [];
    await inFolder({}, async ({ cwd }) => {
      const online = ['check', PRODUCT, ...internet.options, '--no-browser', '--skip', 'ai'];
      await run(
        [...online, '--record', 'whole.json', '--output', 'report.json', '--baseline', 'b.json', '--update-baseline'],
        cwd,
      );
      const whole = (file: string) => readFileSync(join(cwd, file));
      put(cwd, { 'launch.yml': `domain: ${PRODUCT}\nemail: { samples: ["*.eml"] }\n`, 'zone.txt': ZONE });
      const kinds: [Buffer, string, string[], number][] = [
        [Buffer.from(REPORT), 'r.xml', ['email', 'reports', 'r.xml'], 0.4],
        [gzipSync(REPORT), 'r.xml.gz', ['email', 'reports', 'r.xml.gz'], 0.1],
        [Buffer.from(message), 'a.eml', [...online, '--only', 'email'], 0.1],
        [Buffer.from(ZONE), 'zone.txt', [...online, '--only', 'dns', '--zone', 'zone.txt'], 0.15],
        [whole('report.json'), 'r.json', ['merge', 'r.json'], 0.1],
        [whole('b.json'), 'c.json', ['check', '--only', 'deploy', '--baseline', 'c.json'], 0.05],
        [whole('whole.json'), 'w.json', ['check', '--replay', 'w.json'], 0.1],
      ];
      for (const [bytes, file, args, share] of kinds)
        for (let left = inputs(0.25 * share); left > 0; left -= 1) {
          put(cwd, { [file]: damage(bytes, roll) });
          const said = mishap(await run(args, cwd));
          if (said !== undefined) odd.push({ file, said });
        }
    });
    await internet.close();
    expect(odd).toEqual([]);
  });

  test('whatever git keeps, the key in the working tree is found', async () => {
    const roll = seededRandom(SEED + 3);
    const odd: unknown[] = [];
    await inFolder({}, async ({ cwd }) => {
      makeHistory(cwd);
      const kept = gitFiles(cwd).map((path) => [path, readFileSync(path)] as const);
      for (let left = inputs(0.05); left > 0; left -= 1) {
        const [path, bytes] = oneOf(kept, roll);
        writeFileSync(path, damage(bytes, roll));
        const ran = await run(['check', '--only', 'secrets', '--history', '--format', 'json'], cwd);
        const said = mishap(ran) ?? (ran.exit === 1 && ran.stdout.includes(KEPT) ? undefined : `exit ${ran.exit}`);
        if (said !== undefined) odd.push({ path, said });
        writeFileSync(path, bytes);
      }
    });
    expect(odd).toEqual([]);
  });
});

/** A product of which some answers, of DNS and of the web, are broken on their way. */
function lying(plan: Plan, roll: () => number, count: () => void): Plan {
  const isLie = () => roll() < 0.3;
  const broken = (bytes: Buffer) => {
    count();
    return damage(bytes, roll);
  };
  /** The first twelve bytes stay often enough, so that more of it is read. */
  const mangle = (answer: Buffer) => {
    if (!isLie()) return answer;
    const head = roll() < 0.8 ? 12 : 0;
    return Buffer.concat([answer.subarray(0, head), broken(answer.subarray(head))]).subarray(0, 60_000);
  };
  const sites = Object.entries(plan.sites).map(([host, site]) => [
    host,
    {
      ...site,
      answer: (...asked: Parameters<typeof site.answer>) => {
        const reply = site.answer(...asked);
        if (!isLie()) return reply;
        const body = broken(Buffer.from(reply.body ?? ''));
        return {
          ...reply,
          body,
          headers: headersLike(reply.headers ?? {}, roll),
          ...(isLie() && { status: 200 + upTo(400, roll) }),
        };
      },
    },
  ]);
  return { ...plan, sites: Object.fromEntries(sites), resolver: { mangle } };
}

/** In front of a web server: some of its bytes are others, also those of TLS. */
async function lyingLane(option: string, roll: () => number, count: () => void) {
  const [, asked, port] = /^:(80|443):127\.0\.0\.1:(\d+)$/.exec(option) ?? [];
  if (port === undefined) return { option, close: () => undefined };
  const open = new Set<Socket>();
  const lane = createServer((near) => {
    const far = connect(Number(port), '127.0.0.1');
    for (const socket of [near, far]) open.add(socket.on('close', () => open.delete(socket)));
    const isLiar = roll() < 0.3;
    near.on('error', () => far.destroy()).on('close', () => far.destroy());
    far.on('error', () => near.destroy()).on('close', () => near.end());
    near.on('data', (bytes) => far.write(bytes));
    far.on('data', (bytes: Buffer) => {
      const isLie = isLiar && roll() < 0.5;
      if (isLie) count();
      near.write(isLie ? damage(bytes, roll) : bytes);
    });
  });
  const closeAll = () => {
    lane.close();
    for (const socket of open) socket.destroy();
  };
  return { option: `:${asked}:127.0.0.1:${await listen(lane)}`, close: closeAll };
}

/** What Node itself lets a server say. */
function headersLike(
  headers: Record<string, string | string[]>,
  roll: () => number,
): Record<string, string | string[]> {
  const broken = Object.entries(headers).map(([name, value]) => {
    const text = damage(Buffer.from(String(value)), roll).toString('latin1');
    return [name, roll() < 0.5 ? value : text.replace(/[^\x20-\x7e\x80-\xff]/g, '').slice(0, 8000)];
  });
  return Object.fromEntries(broken);
}

const ZONE = `$ORIGIN ${PRODUCT}.
$TTL 300
@ IN SOA ns1 host 1 7200 900 1209600 300
@ IN NS ns1
@ IN NS ns2
@ IN A 192.0.2.1
@ IN MX 10 mail
@ IN TXT "v=spf1 mx -all"
_dmarc IN TXT "v=DMARC1; p=reject; rua=mailto:a@${PRODUCT}"
www IN CNAME @
@ IN CAA 0 issue "letsencrypt.org"
mail IN A 192.0.2.2
`;
const REPORT = `<?xml version="1.0" encoding="UTF-8" ?><feedback><report_metadata><org_name>google.com</org_name><email>a@b</email><report_id>1</report_id>
<date_range><begin>1760000000</begin><end>1760691200</end></date_range></report_metadata>
<policy_published><domain>example.com</domain><p>none</p><sp>none</sp><pct>100</pct></policy_published>
<record><row><source_ip>192.0.2.1</source_ip><count>10</count><policy_evaluated><disposition>none</disposition><dkim>pass</dkim><spf>fail</spf></policy_evaluated></row>
<identifiers><header_from>example.com</header_from></identifiers><auth_results><dkim><domain>example.com</domain><selector>s</selector><result>pass</result></dkim></auth_results></record></feedback>`;

/** A packed history in which a key came and went, and one in the tree. */
function makeHistory(cwd: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', cwd, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], { stdio: 'ignore' });
  git('init', '--quiet', '--initial-branch', 'main');
  for (let i = 0; i < 6; i += 1) {
    put(cwd, {
      'src/a.ts': `export const a = ${i};\n${i === 3 ? `const k = '${fakeKeys.stripe()}';\n` : ''}`.repeat(4),
    });
    git('add', '--all');
    git('commit', '--quiet', '--message', `${i}`);
  }
  git('repack', '-a', '-d', '--quiet');
  put(cwd, { [KEPT]: `export const key = '${fakeKeys.stripe()}';\n` });
}

/** What git keeps of it, but its configuration: that is the runner's own. */
function gitFiles(cwd: string): string[] {
  const root = join(cwd, '.git');
  return readdirSync(root, { recursive: true })
    .map((path) => join(root, String(path)))
    .filter(
      (path) => statSync(path).isFile() && !/\/(?:hooks|info)\/|\/(?:config|description|COMMIT_EDITMSG)$/.test(path),
    )
    .map((path) => {
      execFileSync('chmod', ['u+w', path]);
      return path;
    });
}
