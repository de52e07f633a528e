import { parseArgs } from 'node:util';
import { endings, FORMAT_NAMES } from '../report/formats.ts';
import { UsageError } from './process.ts';

export interface OptionSpec {
  type: 'string' | 'boolean';
  multiple?: boolean;
  /** The placeholder in the help text. */
  value?: string;
  help: string;
}

/** The options of `check`: one table for parsing, for the help text and for naming the nearest one. */
export const CHECK_OPTIONS = {
  config: { type: 'string', value: 'FILE', help: 'default: launch.yml, then .github/launch.yml' },
  only: { type: 'string', multiple: true, value: 'A,B', help: 'these checks or rules only (dns, redirects/loop)' },
  skip: { type: 'string', multiple: true, value: 'A,B', help: 'not these checks or rules' },
  stage: { type: 'string', value: 'STAGE', help: 'prelaunch or live: some rules weigh more once there are members' },
  'block-on': {
    type: 'string',
    value: 'PRIORITY',
    help: 'block-now (default), fix-before-launch, fix-after-launch or never',
  },
  'on-incomplete': {
    type: 'string',
    value: 'fail|warn',
    help: 'what INCOMPLETE does to the exit status; default fail',
  },
  output: {
    type: 'string',
    multiple: true,
    value: 'FILE',
    help: `also write the report there: ${endings(FORMAT_NAMES, 'or')}; repeatable`,
  },
  format: { type: 'string', value: 'F', help: `what to print: terminal (default), ${FORMAT_NAMES.join(', ')}` },
  resolver: {
    type: 'string',
    multiple: true,
    value: 'ADDR[:PORT]|URL',
    help: 'ask this resolver, or DNS-over-HTTPS URL, instead of the system’s; several are compared',
  },
  'connect-to': {
    type: 'string',
    multiple: true,
    value: 'HOST:PORT:ADDR:PORT',
    help: 'as curl: reach a new server before DNS moves; HOST may also be an address',
  },
  ca: { type: 'string', multiple: true, value: 'FILE', help: 'trust this root certificate (PEM) too' },
  zone: {
    type: 'string',
    value: 'FILE',
    help: 'answers for that zone come from a zone file: judge DNS before it is published',
  },
  screenshots: {
    type: 'string',
    value: 'DIR',
    help: 'keep what a browser shows of home, login and sign-up page there',
  },
  transcript: {
    type: 'string',
    value: 'FILE',
    help: 'keep what was said to the assistant and what it replied, as Markdown; no file where nothing was said',
  },
  record: { type: 'string', value: 'FILE', help: 'keep all that was asked and answered' },
  replay: { type: 'string', value: 'FILE', help: 'judge a recording again, without a network' },
  baseline: { type: 'string', value: 'FILE', help: 'accept by fingerprint what is listed there' },
  'update-baseline': { type: 'boolean', help: 'write what is found now into the baseline file' },
  'base-ref': {
    type: 'string',
    value: 'REF',
    help: 'judge a change: launch.yml, its waivers and the baseline are read from this branch or commit',
  },
  diff: {
    type: 'string',
    value: 'BASE',
    help: 'judge the change since this branch or commit only: secrets, variables, migrations, logs',
  },
  history: { type: 'boolean', help: 'scan for secrets every version of every file, too' },
  staged: { type: 'boolean', help: 'scan for secrets only what the next commit would take' },
  'no-verify': {
    type: 'boolean',
    help: 'ask no provider whether a key that was found works, whatever launch.yml says',
  },
  'update-snapshot': {
    type: 'boolean',
    help: 'write the published records into the snapshot that dns/drift compares with',
  },
  'no-browser': {
    type: 'boolean',
    help: 'open nothing in a browser, though there is one (Chrome, Chromium, or CHROME_PATH)',
  },
  'expect-version': {
    type: 'string',
    value: 'V',
    help: 'wait until the product tells this version (smoke.version in launch.yml says where), then judge',
  },
  'confirm-after': {
    type: 'string',
    value: 'SECONDS',
    help: 'when what was down is looked at again; default 30',
  },
  measure: {
    type: 'boolean',
    help: 'take the time of each page 40 times (performance/p95); done without it when performance is named by --only',
  },
  'no-probe': {
    type: 'boolean',
    help: 'send nothing but GET, whatever launch.yml agrees to',
  },
  'i-own-this-host': {
    type: 'boolean',
    help: 'probe a production host too, where launch.yml agrees (limits.probe, performance.burst)',
  },
  db: {
    type: 'string',
    value: 'URL|NAME',
    help: 'try all migrations on this PostgreSQL server, by URL or the variable that has it: in a database made for it and dropped, or an empty one named *_launch_check',
  },
  'allow-private': { type: 'boolean', help: 'private, loopback and metadata addresses may be contacted' },
  timeout: { type: 'string', value: 'SECONDS', help: 'one deadline for the whole run; default 120' },
  quiet: { type: 'boolean', help: 'the verdict and the counts only' },
  verbose: { type: 'boolean', help: 'also list what held and what did not apply' },
  'no-color': { type: 'boolean', help: 'no colours; NO_COLOR does the same' },
  help: { type: 'boolean', help: 'this text' },
} as const satisfies Record<string, OptionSpec>;

export type CheckOptions = Partial<ReturnType<typeof parseCheckArgs>['values']>;

export function parseCheckArgs(args: readonly string[]) {
  return parse(args, CHECK_OPTIONS);
}

/** parseArgs with sentences for people: the nearest option is named. */
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
