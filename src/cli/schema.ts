import { parse } from '../run/options.ts';
import { EXIT, UsageError } from '../run/process.ts';
import { only } from './arguments.ts';
import type { Command } from './command.ts';

/** `launch-gate schema [launch|report]`: the JSON Schema of launch.yml, or of the report. */
export const command: Command = {
  usage: '[launch|report]',
  async run(args, { stdout }) {
    const what = only(parse(args, {}).positionals, 'schema') ?? 'launch';
    stdout.write(`${JSON.stringify(await schemaOf(what), null, 2)}\n`);
    return EXIT.go;
  },
};

async function schemaOf(what: string): Promise<object> {
  if (what === 'launch') return (await import('../config/schema.ts')).configJsonSchema();
  if (what === 'report') return (await import('../report/json.ts')).reportJsonSchema();
  throw new UsageError(`schema takes launch or report; it was given ${JSON.stringify(what)}.`);
}
