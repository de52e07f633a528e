import { resolve } from 'node:path';
import { readBytes } from '../io/disk/read.ts';
import { inert } from '../report/inert.ts';
import { safeJson } from '../report/json.ts';
import { optionsHelp, parse } from '../run/options.ts';
import { EXIT, type Process, UsageError } from '../run/process.ts';
import type { Command } from './command.ts';

const HELP = `launch-gate email send-test      send a message through the product's SMTP and check what arrives
launch-gate email reports FILE... read DMARC aggregate reports (XML, gz, zip), and whether the policy can be tightened
`;

const REPORTS_OPTIONS = {
  format: { type: 'string', value: 'F', help: 'txt (default) or json' },
  help: { type: 'boolean', help: 'show this help' },
} as const;

/** `launch-gate email`: email commands that are not checks. */
async function email(args: readonly string[], process: Process): Promise<number> {
  const [command, ...rest] = args;
  if (command === 'reports') return reports(rest, process);
  if (command === 'send-test') return (await import('./send-test.ts')).sendTest(rest, process);
  if (command !== undefined && command !== '--help')
    throw new UsageError(`There is no command \`email ${command}\`; there are send-test and reports.`);
  process.stdout.write(HELP);
  return command === undefined ? EXIT.usage : EXIT.go;
}

const MAX_FILE = 32 * 1024 * 1024;

async function reports(args: readonly string[], { cwd, stdout }: Process): Promise<number> {
  const { values, positionals } = parse(args, REPORTS_OPTIONS);
  if (values.help) {
    stdout.write(`launch-gate email reports FILE...\n\n${optionsHelp(REPORTS_OPTIONS)}\n`);
    return EXIT.go;
  }
  if (positionals.length === 0)
    throw new UsageError('No file: name the reports, as in `launch-gate email reports *.xml.gz`.');
  const format = values.format ?? 'txt';
  if (format !== 'txt' && format !== 'json') throw new UsageError('--format takes txt or json.');
  const { summarize } = await import('../lookups/email/report-summary.ts');
  const { isProviderDomain } = await import('../catalog/mail-providers/index.ts');
  const read = (await Promise.all(positionals.map((file) => readReports(file, cwd)))).flat();
  const summaries = summarize(read, isProviderDomain);
  const { reportsText } = await import('../report/dmarc-reports.ts');
  stdout.write(format === 'json' ? safeJson({ version: 1, domains: summaries }) : reportsText(summaries));
  return EXIT.go;
}

async function readReports(file: string, cwd: string) {
  const { xmlTexts, NotReadable } = await import('../lookups/email/unpack.ts');
  const { parseReport } = await import('../lookups/email/aggregate-report.ts');
  const path = resolve(cwd, file);
  const bytes = readBytes(path, { most: MAX_FILE });
  if ('reason' in bytes) throw new UsageError(`${inert(file)}: ${bytes.reason}.`);
  try {
    const texts = await xmlTexts(bytes);
    return await Promise.all(texts.map(parseReport));
  } catch (error) {
    if (!(error instanceof NotReadable)) throw error;
    throw new UsageError(`${inert(file)}: ${error.message}.`);
  }
}

export const command: Command = { tellsItself: true, run: email };
