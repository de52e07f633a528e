import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { shellLine } from '../report/inert.ts';
import { check } from '../run/check.ts';
import { type CheckOptions, parse, parseCheckArgs } from '../run/options.ts';
import { EXIT, type Process } from '../run/process.ts';
import { KEPT_BY_PRODUCT } from '../sandbox/assistants.ts';
import { type Internet, startInternet } from '../sandbox/internet.ts';
import { brokenProduct, fixedProduct, PRODUCT } from '../sandbox/product.ts';
import { brokenRepository, fixedRepository, type Repository } from '../sandbox/repository.ts';
import type { Command } from './command.ts';

const DEMO_OPTIONS = {
  serve: { type: 'boolean', help: 'keep the product running, and print the check command for it' },
  fixed: { type: 'boolean', help: 'with --serve: the fixed product instead of the broken one' },
  verbose: { type: 'boolean', help: 'also list what passed' },
  'no-color': { type: 'boolean', help: 'no colors' },
  help: { type: 'boolean', help: 'show this help' },
} as const;

/** `launch-gate demo`: runs the whole gate on a broken product and on its fixed version, all on this machine. */
async function demo(args: readonly string[], process: Process): Promise<number> {
  const { values } = parse(args, DEMO_OPTIONS);
  if (values.serve) return serve(values.fixed === true, process);
  const say = (text: string) => process.stdout.write(`${text}\n`);
  const shown: CheckOptions = {
    ...(values.verbose && { verbose: true }),
    ...(values['no-color'] && { 'no-color': true }),
  };
  say(
    `A test internet starts on this machine. Nothing outside it is contacted.\n\n1. ${PRODUCT}, a week before launch\n`,
  );
  const broken = await judged(await startInternet(brokenProduct()), brokenRepository(), shown, process);
  say(`\n2. ${PRODUCT}, after the fixes\n`);
  const fixed = await judged(await startInternet(fixedProduct()), fixedRepository(), shown, process);
  const isAsMeant = broken === 'NO-GO' && fixed === 'GO';
  say(isAsMeant ? `\nNow your own: ${again(process, 'YOUR-DOMAIN')}` : `\nThe demo failed: ${broken}, then ${fixed}.`);
  return isAsMeant ? EXIT.go : EXIT.stop;
}

const again = ({ program = ['launch-gate'] }: Process, domain: string) => shellLine([...program, 'check', domain]);

/** Resolves paths, because the other terminal may be in another folder. */
function anywhere(process: Process): Process {
  const { program = ['launch-gate'], cwd } = process;
  return { ...process, program: program.map((word) => (/\.[jt]s$/.test(word) ? resolve(cwd, word) : word)) };
}

async function judged(internet: Internet, files: Repository, shown: CheckOptions, process: Process): Promise<string> {
  // A separate folder, so that a launch.yml in the current folder has no effect.
  const cwd = mkdtempSync(join(tmpdir(), 'launch-gate-demo-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), text);
    }
    const { values } = parseCheckArgs(internet.options);
    const env = { ...process.env, ...KEPT_BY_PRODUCT };
    // Starting a browser takes longer than everything else, and neither product has a fault that only a browser finds.
    const { report } = await check(PRODUCT, { ...values, ...shown, 'no-browser': true }, { ...process, cwd, env });
    return report.verdict;
  } finally {
    await internet.close();
    rmSync(cwd, { recursive: true, force: true });
  }
}

async function serve(isFixed: boolean, process: Process): Promise<number> {
  const internet = await startInternet(isFixed ? fixedProduct() : brokenProduct());
  const options = internet.options
    .map((option) => shellLine([option]))
    .join(' ')
    .replaceAll(' --', ' \\\n  --');
  process.stdout.write(`${PRODUCT} is served on this machine until you press Ctrl-C. In another terminal:\n\n`);
  process.stdout.write(`${again(anywhere(process), PRODUCT)} \\\n  ${options}\n`);
  await new Promise<void>((resolve) => {
    if (process.signal.aborted) resolve();
    process.signal.addEventListener('abort', () => resolve());
  });
  await internet.close();
  return EXIT.go;
}

export const command: Command = { options: DEMO_OPTIONS, run: demo };
