import { parseArgs } from 'node:util';
import { endings, FORMAT_NAMES } from '../report/formats.ts';
import { UsageError } from './process.ts';

export interface OptionSpec {
  type: 'string' | 'boolean';
  multiple?: boolean;
  /** The value's placeholder in the help text. */
  value?: string;
  help: string;
}

/** The options of `check`: one table for parsing, the help text, and suggestions of similar names. */
export const CHECK_OPTIONS = {
  config: { type: 'string', value: 'FILE', help: 'default: launch.yml, then .github/launch.yml' },
  only: { type: 'string', multiple: true, value: 'A,B', help: 'run only these checks or rules (dns, redirects/loop)' },
  skip: { type: 'string', multiple: true, value: 'A,B', help: 'skip these checks or rules' },
  stage: {
    type: 'string',
    value: 'STAGE',
    help: 'prelaunch or live: some rules have a higher priority once there are members',
  },
  'block-on': {
    type: 'string',
    value: 'PRIORITY',
    help: 'block-now (default), fix-before-launch, fix-after-launch or never',
  },
  'on-incomplete': {
    type: 'string',
    value: 'fail|warn',
    help: 'whether INCOMPLETE fails: fail (default) or warn',
  },
  output: {
    type: 'string',
    multiple: true,
    value: 'FILE',
    help: `write the report to this file too: ${endings(FORMAT_NAMES, 'or')}; repeatable`,
  },
  format: { type: 'string', value: 'F', help: `what to print: terminal (default), ${FORMAT_NAMES.join(', ')}` },
  resolver: {
    type: 'string',
    multiple: true,
    value: 'ADDR[:PORT]|URL',
    help: 'resolver or DNS-over-HTTPS URL to use instead of the system’s; several are compared',
  },
  'connect-to': {
    type: 'string',
    multiple: true,
    value: 'HOST:PORT:ADDR:PORT',
    help: 'as in curl: reach a new server before DNS changes; HOST may also be an IP address',
  },
  ca: { type: 'string', multiple: true, value: 'FILE', help: 'also trust this root certificate (PEM)' },
  zone: {
    type: 'string',
    value: 'FILE',
    help: 'take the answers for this zone from a zone file: check DNS before you publish it',
  },
  screenshots: {
    type: 'string',
    value: 'DIR',
    help: 'save screenshots of the home, login and sign-up pages to this folder',
  },
  transcript: {
    type: 'string',
    value: 'FILE',
    help: 'save the conversations with the assistant as Markdown; no file if there were none',
  },
  record: { type: 'string', value: 'FILE', help: 'record all requests and answers' },
  replay: { type: 'string', value: 'FILE', help: 'check a recording again, without network access' },
  baseline: { type: 'string', value: 'FILE', help: 'accept the findings listed in this file, by fingerprint' },
  'update-baseline': { type: 'boolean', help: 'write the current findings to the baseline file' },
  'base-ref': {
    type: 'string',
    value: 'REF',
    help: 'check a change: read launch.yml, waivers and the baseline from this branch or commit',
  },
  diff: {
    type: 'string',
    value: 'BASE',
    help: 'check only the change since this branch or commit: secrets, variables, migrations, logs',
  },
  history: { type: 'boolean', help: 'also scan every version of every file for secrets' },
  staged: { type: 'boolean', help: 'scan only staged files for secrets' },
  'no-verify': {
    type: 'boolean',
    help: 'do not ask providers whether a detected key works, whatever launch.yml says',
  },
  'update-snapshot': {
    type: 'boolean',
    help: 'write the published records to the snapshot that dns/drift compares with',
  },
  'no-browser': {
    type: 'boolean',
    help: 'do not use a browser, even if one is installed (Chrome, Chromium, or CHROME_PATH)',
  },
  'expect-version': {
    type: 'string',
    value: 'V',
    help: 'wait until the product reports this version (smoke.version in launch.yml says where), then check',
  },
  'confirm-after': {
    type: 'string',
    value: 'SECONDS',
    help: 'seconds until a page that was down is tried again; default 30',
  },
  measure: {
    type: 'boolean',
    help: 'measure each page 40 times (performance/p95); implied by --only performance',
  },
  'no-probe': {
    type: 'boolean',
    help: 'send only GET requests, whatever launch.yml allows',
  },
  'i-own-this-host': {
    type: 'boolean',
    help: 'probe production hosts too, where launch.yml allows it (limits.probe, performance.burst)',
  },
  db: {
    type: 'string',
    value: 'URL|NAME',
    help: 'run all migrations on this PostgreSQL server, given by URL or the name of a variable with the URL: in a temporary database, or an empty one named *_launch_check',
  },
  'allow-private': { type: 'boolean', help: 'allow connections to private, loopback and metadata addresses' },
  timeout: { type: 'string', value: 'SECONDS', help: 'deadline for the whole run; default 120' },
  quiet: { type: 'boolean', help: 'print only the verdict and the counts' },
  verbose: { type: 'boolean', help: 'also list what passed and what did not apply' },
  'no-color': { type: 'boolean', help: 'no colors; NO_COLOR does the same' },
  help: { type: 'boolean', help: 'show this help' },
} as const satisfies Record<string, OptionSpec>;

export type CheckOptions = Partial<ReturnType<typeof parseCheckArgs>['values']>;

export function parseCheckArgs(args: readonly string[]) {
  return parse(args, CHECK_OPTIONS);
}

/** parseArgs with readable errors that suggest the nearest option. */
export function parse<Options extends Record<string, OptionSpec>>(args: readonly string[], options: Options) {
  refuseUnknown(args, Object.keys(options), options);
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${(message.split(/\.\s|\n/)[0] ?? message).replace(/\.$/, '')}.`);
  }
}

function refuseUnknown(args: readonly string[], known: readonly string[], options: Record<string, OptionSpec>): void {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true, allowPositionals: true });
  for (const token of tokens) {
    if (token.kind !== 'option' || known.includes(token.name)) continue;
    const near = known.find(
      (name) => name.startsWith(token.name.slice(0, 4)) || token.name.startsWith(name.slice(0, 4)),
    );
    throw new UsageError(
      `There is no option ${token.rawName}${near ? `; did you mean --${near}?` : '; launch-gate check --help lists them.'}`,
    );
  }
}

export function optionsHelp(options: Record<string, OptionSpec>): string {
  const rows = Object.entries(options).map(
    ([name, { value, help }]) => [`--${name}${value ? ` ${value}` : ''}`, help] as const,
  );
  const width = 34;
  return rows
    .map(([option, help]) =>
      option.length < width ? `  ${option.padEnd(width)} ${help}` : `  ${option}\n  ${' '.repeat(width)} ${help}`,
    )
    .join('\n');
}
