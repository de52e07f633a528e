import { ConfigError } from '../config/load.ts';
import { TargetError } from '../lib/domain-names.ts';
import { inert } from '../report/inert.ts';
import { check } from '../run/check.ts';
import { CHECK_OPTIONS, optionsHelp, parse, parseCheckArgs } from '../run/options.ts';
import { EXIT, type Process, UsageError } from '../run/process.ts';

const COMMANDS = [
  'check',
  'plan',
  'merge',
  'init',
  'demo',
  'explain',
  'inventory',
  'handover',
  'alert',
  'email',
  'schema',
];

/** Runs one command. What cannot run says why in one sentence each, on standard error, and has written nothing. */
export async function run(command: string, args: readonly string[], process: Process): Promise<number> {
  try {
    return await dispatch(
      command,
      args.map((arg) => (arg === '-h' ? '--help' : arg)),
      process,
    );
  } catch (error) {
    const isExpected = error instanceof UsageError || error instanceof ConfigError || error instanceof TargetError;
    if (!isExpected) throw error;
    for (const line of error.message.split('\n')) process.stderr.write(`launch-gate: ${inert(line, 1000)}\n`);
    return EXIT.usage;
  }
}

async function dispatch(command: string, args: readonly string[], process: Process): Promise<number> {
  const say = (text: string) => {
    process.stdout.write(text);
    return EXIT.go;
  };
  switch (command) {
    case 'check': {
      const { values, positionals } = parseCheckArgs(args);
      if (values.help) return say(`launch-gate check [TARGET...]\n\n${optionsHelp(CHECK_OPTIONS)}\n`);
      if (positionals.length <= 1) return (await check(positionals[0], values, process)).exit;
      const { checkMany } = await import('../run/check-many.ts');
      return (
        await checkMany(
          positionals.map((target) => ({ target })),
          values,
          process,
        )
      ).exit;
    }
    case 'plan': {
      const { planMatrix, PLAN_OPTIONS } = await import('./plan.ts');
      if (args.includes('--help')) return say(`launch-gate plan [TARGET|FILE...]\n\n${optionsHelp(PLAN_OPTIONS)}\n`);
      return say(`${JSON.stringify(await planMatrix(args, process))}\n`);
    }
    case 'merge': {
      const { mergeReports, MERGE_OPTIONS } = await import('./merge.ts');
      if (args.includes('--help')) return say(`launch-gate merge REPORT...\n\n${optionsHelp(MERGE_OPTIONS)}\n`);
      return (await mergeReports(args, process)).exit;
    }
    case 'init': {
      const { init, INIT_OPTIONS } = await import('./init.ts');
      if (args.includes('--help')) return say(`launch-gate init [DOMAIN]\n\n${optionsHelp(INIT_OPTIONS)}\n`);
      return init(args, process);
    }
    case 'demo': {
      const { demo, DEMO_OPTIONS } = await import('./demo.ts');
      return args.includes('--help') ? say(`launch-gate demo\n\n${optionsHelp(DEMO_OPTIONS)}\n`) : demo(args, process);
    }
    case 'alert':
      return (await import('./alert.ts')).alert(args, process);
    case 'email':
      return (await import('./email.ts')).email(args, process);
    case 'explain': {
      const { explain } = await import('./explain.ts');
      return say(explain(only(parse(args, {}).positionals, 'explain')));
    }
    case 'inventory': {
      const { secretInventory, INVENTORY_OPTIONS } = await import('./inventory.ts');
      if (args.includes('--help')) return say(`launch-gate inventory\n\n${optionsHelp(INVENTORY_OPTIONS)}\n`);
      return say(await secretInventory(args, process));
    }
    case 'handover': {
      const { handover, handoverHelp } = await import('./handover.ts');
      return args.includes('--help') ? say(handoverHelp()) : handover(args, process);
    }
    case 'schema': {
      const what = only(parse(args, {}).positionals, 'schema') ?? 'launch';
      return say(`${JSON.stringify(await schemaOf(what), null, 2)}\n`);
    }
    default:
      throw new UsageError(`There is no command ${JSON.stringify(command)}; there are ${COMMANDS.join(', ')}.`);
  }
}

async function schemaOf(what: string): Promise<object> {
  if (what === 'launch') return (await import('../config/schema.ts')).configJsonSchema();
  if (what === 'report') return (await import('../report/json.ts')).reportJsonSchema();
  throw new UsageError(`schema takes launch or report; it was given ${JSON.stringify(what)}.`);
}

function only(positionals: readonly string[], command: string): string | undefined {
  if (positionals.length <= 1) return positionals[0];
  throw new UsageError(`${command} takes one argument; it was given ${positionals.length}.`);
}
