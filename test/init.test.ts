import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { domainFiles, domainGuess } from '../src/cli/init/domain.ts';
import { launchFile } from '../src/cli/init/launch-file.ts';
import type { Guesses } from '../src/cli/init/look.ts';
import { command } from '../src/cli/init.ts';
import { parseConfig } from '../src/config/load.ts';
import { type Internet, startInternet } from '../src/sandbox/internet.ts';
import { ADDRESS, fixedProduct, PRODUCT } from '../src/sandbox/product.ts';
import { moved, page, site } from '../src/sandbox/replies.ts';
import { fixedRepository } from '../src/sandbox/repository.ts';
import type { Zone } from '../src/sandbox/zones.ts';
import { STACKS } from './deployment/stacks.ts';
import { hostile } from './hostile-reports.ts';
import { runAction } from './runner/composite.ts';
import { brokenRules, inFolder, type Place } from './sandbox.ts';
import { launchGate, processIn } from './support/program.ts';

let internet: Internet;
beforeAll(async () => {
  internet = await startInternet(fixedProduct());
});
afterAll(() => internet.close());

/** Those that lead to the sandbox, and no others. */
const reach = (of = internet) => {
  const at = of.options.indexOf('--confirm-after');
  return of.options.filter((_, i) => i !== at && i !== at + 1);
};

/** With answers, somebody sits there: in this process, since a process of its own has no terminal. */
async function run({ cwd }: Pick<Place, 'cwd'>, args: string[], answers?: string[], of = internet) {
  const given = [...args, ...reach(of)];
  const asked: string[] = [];
  if (answers === undefined) return { ...(await ranWell(['init', ...given], cwd)), asked };
  const { written, process } = processIn(cwd, {});
  const exit = await command.run(given, {
    ...process,
    ask: async (question: string) => {
      asked.push(question);
      return answers[asked.length - 1] ?? '';
    },
  });
  return { exit, ...written, asked };
}

async function ranWell(args: string[], cwd: string) {
  const ran = await launchGate(args, { cwd });
  if (ran.exit === 2) throw new Error(ran.stderr);
  return ran;
}

const WORKFLOWS = ['.github/workflows/launch-gate.yml', '.github/workflows/launch-gate-nightly.yml'];

async function workflowFaults(place: Place, file: string): Promise<string[]> {
  const { context } = parseWorkflow({ name: file, content: place.read(file) }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}

/** As they are before anybody thought of the gate. */
const present = (files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).filter(([file, text]) => text !== '' && file !== 'launch.yml'));

describe('on the example repositories, with the sandbox’s domain', () => {
  test.each(Object.entries(STACKS))(
    '%s: what is written is valid, runs, and gives the verdict of the command line',
    async (_, { files }) => {
      await inFolder(present(files), async (place) => {
        const before = await place.check(PRODUCT, ...internet.options, '--no-browser');
        const { exit } = await run(place, [PRODUCT, '--yes']);
        expect(exit).toBe(0);
        expect(parseConfig(place.read('launch.yml'), 'launch.yml').domain).toBe(PRODUCT);
        for (const file of WORKFLOWS) expect(await workflowFaults(place, file)).toEqual([]);

        const after = await place.check(...internet.options, '--no-browser');
        expect(after.report.verdict).toBe(before.report.verdict);
        // What is guessed brings no finding of its own; what it answers is gone.
        expect(brokenRules(after.report).filter((rule) => !brokenRules(before.report).includes(rule))).toEqual([]);

        const { jobs } = parse(place.read(WORKFLOWS[0] as string));
        const step = jobs.gate.steps.find(({ uses }: { uses: string }) => uses.startsWith('launch-gate/'));
        const args = internet.options.map((option) => `'${option}'`).join(' ');
        const ran = await runAction('.', { ...step.with, args }, { GITHUB_WORKSPACE: place.cwd });
        expect(ran.outputs['verdict']).toBe(after.report.verdict);
      });
    },
    60_000,
  );
});

describe('on the sandbox’s product', () => {
  const { 'launch.yml': _, '.github/workflows/nightly.yml': __, ...files } = fixedRepository();

  test('each guess stands there with what shows it', async () => {
    await inFolder(files, async (place) => {
      await run(place, [PRODUCT, '--yes']);
      const text = place.read('launch.yml');
      expect(text).toContain('canonical: members.example # where https://members.example/ ends\n');
      expect(text).toContain('  app: app.members.example # the first page links to it\n');
      expect(text).toContain('  login: https://app.members.example/login # the first page links to it\n');
      expect(text).toContain('    - resend # package.json: resend\n');
      expect(text).toContain('# src/assistant.ts calls a language model.');
      expect(text).toContain('#     payments: where the access to Stripe is kept\n');
    });
  });

  test('pins the actions to the commit of the clone that wrote them', async () => {
    await inFolder(files, async (place) => {
      await run(place, [PRODUCT, '--yes']);
      const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
      for (const file of WORKFLOWS) expect(place.read(file)).toContain(`@${commit} # v0; Dependabot can update it`);
    });
  });

  test('nothing that is there is touched', async () => {
    const own = { ...files, 'launch.yml': 'domain: other.example\n', [WORKFLOWS[0] as string]: '# mine\n' };
    await inFolder(own, async (place) => {
      const { stdout } = await run(place, [PRODUCT, '--yes']);
      expect(place.read('launch.yml')).toBe('domain: other.example\n');
      expect(place.read(WORKFLOWS[0] as string)).toBe('# mine\n');
      expect(stdout).toMatch(/Not changed:\n\n {2}launch\.yml +already exists/);
      const again = await run(place, [PRODUCT, '--yes']);
      expect(again.stdout).toMatch(/^Nothing was written\./);
    });
  });

  test('a launch.yml in .github is one', async () => {
    await inFolder({ ...files, '.github/launch.yml': 'domain: other.example\n' }, async (place) => {
      await run(place, [PRODUCT, '--yes']);
      expect(existsSync(join(place.cwd, 'launch.yml'))).toBe(false);
    });
  });

  test('--dry-run prints and writes nothing', async () => {
    await inFolder({ 'a.txt': 'a' }, async (place) => {
      const { stdout, asked } = await run(place, [PRODUCT, '--dry-run'], ['never']);
      expect(parseConfig(stdout, 'launch.yml').domain).toBe(PRODUCT);
      expect({ files: readdirSync(place.cwd), asked }).toEqual({ files: ['a.txt'], asked: [] });
    });
  });
});

describe('what may not be guessed', () => {
  test('a stranger’s page is not what every address must end on', async () => {
    const plan = fixedProduct();
    (plan.zones[0] as Zone).records['app.nic'] = { A: ADDRESS.web };
    plan.sites['app.nic.example'] = site(() => page('Elsewhere', '<h1>Elsewhere</h1>'));
    for (const host of [PRODUCT, `www.${PRODUCT}`]) plan.sites[host] = site(() => moved('https://app.nic.example/'));
    const led = await startInternet(plan);
    try {
      await inFolder({}, async (place) => {
        const { stdout } = await run(place, [PRODUCT, '--yes'], undefined, led);
        expect(stdout).toContain('leads to app.nic.example, which is not below members.example');
        expect(place.read('launch.yml')).not.toContain('canonical:');
      });
    } finally {
      await led.close();
    }
  });

  test('a domain that stands there for an example is a remark, and looked at by nobody', async () => {
    await inFolder({ '.env.example': 'APP_URL=https://members.example\n' }, async (place) => {
      await run(place, ['--yes']);
      expect(place.read('launch.yml')).toContain('# domain: members.example # .env.example: the address of the site;');
      expect(existsSync(join(place.cwd, WORKFLOWS[1] as string))).toBe(false);
    });
  });
});

describe('where it is written', () => {
  const inRepository = (files: Record<string, string>, use: (place: Place) => Promise<void>) =>
    inFolder(files, async (place) => {
      execFileSync('git', ['init', '--quiet'], { cwd: place.cwd });
      await use(place);
    });

  test('workflows at the root, with the launch.yml of the folder', async () => {
    await inRepository({ 'apps/web/package.json': '{}' }, async (place) => {
      await run({ ...place, cwd: join(place.cwd, 'apps/web') }, [PRODUCT, '--yes']);
      expect(existsSync(join(place.cwd, 'apps/web/launch.yml'))).toBe(true);
      expect(parse(place.read('apps/web/launch.yml'))).toMatchObject({ root: 'apps/web' });
      expect(place.read(WORKFLOWS[0] as string)).toContain('config: "apps/web/launch.yml"');
      expect(await workflowFaults(place, WORKFLOWS[0] as string)).toEqual([]);
    });
  });

  test('of a repository of several products, one by its folder', async () => {
    const files = {
      'apps/web/package.json': '{}',
      'apps/web/next.config.mjs': '',
      'apps/web/app/api/webhooks/route.ts': 'export const POST = () => 1;\n',
      'apps/shop/app/api/webhook/route.ts': 'export const POST = () => 1;\n',
      'apps/shop/package.json': '{}',
    };
    await inRepository(files, async (place) => {
      const { stdout } = await run(place, [PRODUCT, '--yes', '--root', 'apps/web/']);
      const launch = place.read('apps/web/launch.yml');
      expect(parse(launch)).toMatchObject({ domain: PRODUCT, root: 'apps/web' });
      expect(launch).toContain('apps/web/app/api/webhooks/route.ts');
      expect(launch).not.toContain('apps/shop');
      expect(stdout).toContain('check --config apps/web/launch.yml');
      expect(place.read(WORKFLOWS[0] as string)).toContain('config: "apps/web/launch.yml"');
      await expect(run(place, ['--root', 'apps/none'])).rejects.toThrow('there is no such folder');
      await expect(run(place, ['--root', '..'])).rejects.toThrow('there is no such folder');
    });
  });

  test('no second workflow that does the same', async () => {
    const gate = 'on: pull_request\njobs: { a: { runs-on: x, steps: [{ uses: launch-gate/launch-gate@v0 }] } }\n';
    await inRepository({ '.github/workflows/gate.yml': gate }, async (place) => {
      const { stdout } = await run(place, [PRODUCT, '--yes']);
      expect(stdout).toMatch(/\.github\/workflows\/gate\.yml +already exists/);
      expect(readdirSync(join(place.cwd, '.github/workflows')).sort()).toEqual(['gate.yml', 'launch-gate-nightly.yml']);
    });
  });

  test('the domain of a launch.yml that is there counts', async () => {
    await inRepository({ 'launch.yml': `domain: ${PRODUCT}\n` }, async (place) => {
      await run(place, ['--yes']);
      expect(existsSync(join(place.cwd, WORKFLOWS[1] as string))).toBe(true);
    });
  });

  test('what cannot be written is said in a sentence, and nothing is', async () => {
    await inRepository({ '.github': 'a file' }, async (place) => {
      await expect(run(place, [PRODUCT, '--yes'])).rejects.toThrow('The file cannot be written');
      expect(existsSync(join(place.cwd, 'launch.yml'))).toBe(false);
    });
  });
});

describe('questions', () => {
  test('three at most, each with what is guessed', async () => {
    await inFolder({ 'package.json': `{ "homepage": "https://www.${PRODUCT}/" }` }, async (place) => {
      const { asked } = await run(place, [], ['', 'y', 'ana@members.example']);
      expect(asked).toHaveLength(3);
      expect(asked[0]).toBe(`Which domain will members type? [${PRODUCT}] `);
      expect(parse(place.read('launch.yml'))).toMatchObject({
        domain: PRODUCT,
        stage: 'live',
        owners: { default: { name: 'ana@members.example' } },
      });
    });
  });

  test('none with --yes, none without a terminal, and none of what was said', async () => {
    await inFolder({}, async (place) => {
      expect((await run(place, ['--yes'], ['x'])).asked).toEqual([]);
      expect((await run(place, [PRODUCT], ['', ''])).asked).toHaveLength(2);
      expect((await run(place, [])).exit).toBe(0);
    });
  });

  test('a domain that is none is refused before anything is written', async () => {
    await inFolder({}, async (place) => {
      await expect(run(place, ['not a domain'])).rejects.toThrow();
      await expect(run(place, ['a.example', 'b.example'])).rejects.toThrow('one domain');
      await expect(run(place, [], ['not a domain'])).rejects.toThrow();
      expect(readdirSync(place.cwd)).toEqual([]);
    });
  });

  test('whoever commits is the first who is called', async () => {
    await inFolder({}, async (place) => {
      execFileSync('git', ['init', '--quiet'], { cwd: place.cwd });
      execFileSync('git', ['config', 'user.email', 'zoe@members.example'], { cwd: place.cwd });
      await run(place, ['--yes']);
      expect(place.read('launch.yml')).toContain('name: zoe@members.example # git config user.email');
    });
  });
});

describe('which domain it is', () => {
  test.each<[string, string, string | undefined]>([
    ['CNAME', 'www.members.example\n', 'members.example'],
    ['public/CNAME', 'members.example', 'members.example'],
    ['package.json', '{ "homepage": "https://members.example/" }', 'members.example'],
    ['package.json', '{ "homepage": "https://github.com/ana/members" }', undefined],
    ['.env.example', 'NEXT_PUBLIC_SITE_URL=https://app.members.example\n', 'members.example'],
    ['.env.example', 'APP_URL=http://localhost:3000\n', undefined],
    ['.env.example', 'SITE_URL="https://example.com"\n', undefined],
    ['astro.config.mjs', "export default defineConfig({ site: 'https://members.example' })", 'members.example'],
    ['wrangler.toml', 'routes = [{ pattern = "shop.members.example/*" }]', 'shop.members.example'],
    ['public/robots.txt', 'Sitemap: https://members.example/sitemap.xml', 'members.example'],
    ['.env.example', 'APP_URL=https://your-domain.com', undefined],
    ['.env.example', 'AUTH_URL=https://dev-123.eu.auth0.com', undefined],
    ['.env.example', 'SITE_URL=https://api.openai.com/v1', undefined],
    ['package.json', '{ "homepage": "https://codeberg.org/ana/members" }', undefined],
    ['package.json', '{ "homepage": "https://members.web.app" }', undefined],
    ['astro.config.mjs', "site: 'https://astro.build'", undefined],
    ['README.md', 'https://members.example', undefined],
  ])('%s: %s', (file, text, domain) => {
    expect(domainFiles([file]).length > 0 ? domainGuess(new Map([[file, text]]))?.value : undefined).toBe(domain);
  });
});

test('hostile names in a repository are text in launch.yml', () => {
  const guess = fc.record({ value: hostile, because: hostile });
  const named = fc.record({ value: hostile, because: hostile, name: fc.constant('app') });
  const guesses: fc.Arbitrary<Guesses> = fc.record({
    domain: fc.constant({ value: 'members.example', because: 'as you said' }),
    domainHint: fc.constant(undefined),
    stage: fc.constant('prelaunch' as const),
    canonical: guess,
    subdomains: fc.array(named, { maxLength: 1 }),
    routes: fc.array(named, { maxLength: 1 }),
    webhooks: fc.array(guess, { maxLength: 1 }),
    senders: fc.array(guess, { maxLength: 2 }),
    owner: guess,
    services: fc.array(
      fc.record({
        what: fc.constant('service' as const),
        role: fc.constant('dns' as const),
        name: hostile,
        by: hostile,
      }),
      { maxLength: 1 },
    ),
    assistant: hostile,
    unseen: fc.constant([]),
  });
  void fc.assert(
    fc.property(guesses, (each) => {
      const read = parse(launchFile(each));
      expect(Object.keys(read).sort()).toEqual(
        [
          'canonical',
          'domain',
          'owners',
          'stage',
          ...(each.senders.length > 0 ? ['email'] : []),
          ...(each.routes.length > 0 ? ['routes'] : []),
          ...(each.subdomains.length > 0 ? ['subdomains'] : []),
        ].sort(),
      );
      expect(read.canonical).toBe(each.canonical?.value);
      expect(Object.keys(read.owners.default)).toEqual(['name']);
    }),
    { numRuns: 300 },
  );
});

test('the workflows that are written are those of examples/, without what launch.yml says', async () => {
  await inFolder({}, async (place) => {
    await run(place, [PRODUCT, '--yes']);
    for (const [file, name] of [
      [WORKFLOWS[0], 'pull-request'],
      [WORKFLOWS[1], 'nightly'],
    ] as const) {
      const lines = place
        .read(file as string)
        .replace(/@[0-9a-f]{40} # v0; .*$/gm, '@v0 # pin the commit you reviewed')
        .split('\n');
      const example = readFileSync(`examples/workflows/${name}.yml`, 'utf8').split('\n');
      expect(lines.filter((line) => !example.includes(line))).toEqual([]);
      expect(place.read(file as string)).not.toContain('example.com');
    }
  });
});
