import { randomBytes } from 'node:crypto';
import { type EmailOptions, emailOptions } from '../checks/email/options.ts';
import { judgeMessage } from '../checks/email/rules/sender-rules.ts';
import type { MessageFacts } from '../lookups/email/message.ts';
import { inert } from '../report/inert.ts';
import { outside } from '../run/create-world.ts';
import { told } from '../run/load-config.ts';
import { CHECK_OPTIONS, optionsHelp, parse } from '../run/options.ts';
import { EXIT, type Process, UsageError } from '../run/process.ts';

const { config, resolver, ca, 'connect-to': connectTo, 'allow-private': allowPrivate } = CHECK_OPTIONS;

export const SEND_TEST_OPTIONS = {
  config,
  wait: { type: 'string', value: 'SECONDS', help: 'seconds to wait for the message; default 120' },
  resolver,
  ca,
  'connect-to': connectTo,
  'allow-private': allowPrivate,
  help: { type: 'boolean', help: 'show this help' },
} as const;

const DEFAULT_WAIT = 120;
const MAX_WAIT = 900;

/**
 * `launch-gate email send-test`: sends a message through the product's own SMTP server and inspects it in a mailbox.
 */
export async function sendTest(args: readonly string[], process: Process): Promise<number> {
  const { values } = parse(args, SEND_TEST_OPTIONS);
  const say = (text: string) => process.stdout.write(`${text}\n`);
  if (values.help) {
    say(`launch-gate email send-test\n\n${optionsHelp(SEND_TEST_OPTIONS)}`);
    return EXIT.go;
  }
  const wait = Number(values.wait ?? DEFAULT_WAIT);
  if (!(wait > 0 && wait <= MAX_WAIT)) throw new UsageError(`--wait takes seconds from 1 to ${MAX_WAIT}.`);
  const { config: launch } = await told(values, process);
  const options = emailOptions.parse(launch['email'] ?? {});
  const plan = planOf(options, process);
  const world = outside({ ...values, timeout: String(Math.min(600, wait + 60)) }, launch, process);
  const { deliver, fetchMarked, MailFailed } = await import('../lookups/email/mailbox.ts');
  try {
    const marker = randomBytes(12).toString('hex');
    say(`Sending from ${inert(plan.from)} to ${inert(plan.to)} …`);
    await deliver(plan.smtp, { from: plan.from, to: plan.to, marker }, process.signal);
    const arrived = await fetchMarked(plan.imap, marker, wait * 1000, process.signal);
    if (arrived === undefined) {
      say(`✗ The message did not arrive within ${wait} s, neither in the inbox nor in the spam folder.`);
      return EXIT.stop;
    }
    const { readMessage } = await import('../lookups/email/message.ts');
    const message = await readMessage(world, arrived.source);
    const problems = problemsOf(message, options, arrived.isSpam);
    for (const line of shown(message, arrived)) say(line);
    for (const line of problems) say(`✗ ${line}`);
    if (problems.length === 0) say('✓ No problem was found with this message.');
    return problems.length === 0 ? EXIT.go : EXIT.stop;
  } catch (error) {
    if (!(error instanceof MailFailed)) throw error;
    say(`✗ ${error.message}`);
    return EXIT.stop;
  }
}

function planOf(options: EmailOptions, { env }: Pick<Process, 'env'>) {
  const settings = options['send-test'];
  const [from] = options.from;
  if (settings === undefined || from === undefined)
    throw new UsageError(
      'launch.yml needs email.from and email.send-test, such as `email: { from: [hello@example.com], send-test: { smtp: SMTP_URL, imap: IMAP_URL, to: test@example.net } }`.',
    );
  const read = (name: string, schemes: readonly string[]) => {
    const text = env[name];
    if (text === undefined || text === '')
      throw new UsageError(`The environment variable ${name} (email.send-test) is not set.`);
    if (!URL.canParse(text) || !schemes.includes(new URL(text).protocol))
      throw new UsageError(`${name} is not a URL such as ${schemes[0]}//user:password@host.`);
    return new URL(text);
  };
  return {
    from,
    to: settings.to,
    smtp: read(settings.smtp, ['smtps:', 'smtp:']),
    imap: read(settings.imap, ['imaps:', 'imap:']),
  };
}

function problemsOf(message: MessageFacts, options: EmailOptions, isSpam: boolean): string[] {
  const said = judgeMessage('the message', message, options);
  return [
    ...(isSpam ? ['The message is in the spam folder.'] : []),
    ...said.flatMap((each) =>
      'unknown' in each ? [`Unknown: ${each.unknown}`] : [`${each.problem ?? ''} ${seenText(each.seen)}`.trim()],
    ),
  ];
}

const seenText = (seen: Record<string, string>) =>
  `(${Object.entries(seen)
    .map(([name, value]) => `${name}: ${inert(value)}`)
    .join(', ')})`;

function shown(
  { signatures, dmarc, isEncrypted }: MessageFacts,
  { seconds, folder }: { seconds: number; folder: string },
): string[] {
  const signed = signatures.map(({ domain, selector, result }) => `${inert(domain)} (${inert(selector)}) ${result}`);
  return [
    `✓ The message arrived after ${seconds.toFixed(1)} s, in ${inert(folder)}.`,
    `  DKIM: ${signed.join(', ') || 'not signed'}`,
    `  DMARC: ${dmarc.result}${dmarc.policy === '' ? '' : `, policy ${dmarc.policy}`}`,
    `  encrypted on the last hop: ${isEncrypted === undefined ? 'cannot be seen' : isEncrypted ? 'yes' : 'no'}`,
  ];
}
