import { check } from '../run/check.ts';
import { CHECK_OPTIONS, parseCheckArgs } from '../run/options.ts';
import type { Command } from './command.ts';

/** `launch-gate check [TARGET...]`: one verdict for each target, and one for all. */
export const command: Command = {
  usage: '[TARGET...]',
  options: CHECK_OPTIONS,
  async run(args, process) {
    const { values, positionals } = parseCheckArgs(args);
    const again = [...(process.program ?? ['launch-gate']), 'check', ...args];
    if (positionals.length <= 1) return (await check(positionals[0], values, { ...process, again })).exit;
    const { checkMany } = await import('../run/check-many.ts');
    const products = positionals.map((target) => ({ target }));
    return (await checkMany(products, values, process)).exit;
  },
};
