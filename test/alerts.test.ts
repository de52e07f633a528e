import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { bodyFor, type Message, slackBody } from '../src/monitoring/alert-message.ts';
import { type Route, sendAll } from '../src/monitoring/send-alert.ts';
import { listen } from '../src/sandbox/web-server.ts';
import { inFolder } from './sandbox.ts';
import { launchGate } from './support/program.ts';

const MESSAGE: Message = {
  kind: 'open',
  title: 'members.example: 1 thing broke',
  lines: ['A page is down: https://members.example/<!channel>*&_`@everyone` (smoke/reachable)'],
  url: 'https://github.invalid/issues/7',
};

const open: { close(): unknown }[] = [];
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

/** A webhook that keeps what it hears. */
async function sink(status = 200, headers: Record<string, string> = {}) {
  const heard: string[] = [];
  const server: Server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    heard.push(body);
    response.writeHead(status, headers).end('ok');
  });
  open.push({ close: () => server.close().closeAllConnections() });
  return { heard, url: `http://127.0.0.1:${await listen(server)}/services/SECRET-PATH` };
}

/** A mail server that takes everything, or nothing. */
async function mailbox(takes: boolean) {
  const heard: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_, __, done) => done(takes ? null : Object.assign(new Error('SECRET-WORD'), { responseCode: 550 })),
    onData(stream, _, done) {
      let text = '';
      stream.on('data', (chunk) => {
        text += chunk;
      });
      stream.on('end', () => {
        heard.push(text);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  open.push({ close: () => server.close(() => undefined) });
  return { heard, url: `smtp://127.0.0.1:${(server.server.address() as { port: number }).port}` };
}

const { signal } = new AbortController();
const slack = (url: string): Route => ({ kind: 'slack', name: 'slack (CHAT)', url });

describe('what is sent', () => {
  test('to Slack makes no link and calls nobody', () => {
    const { text } = slackBody(MESSAGE) as { text: string };
    expect(text).toContain('&lt;!channel&gt;');
    expect(text).not.toMatch(/<[!@#]/);
  });

  test.each([
    ['https://discord.com/api/webhooks/1/x', { allowed_mentions: { parse: [] } }],
    ['https://x.webhook.office.com/webhookb2/1', { type: 'message' }],
    ['https://prod-1.westeurope.logic.azure.com/workflows/1', { type: 'message' }],
    ['https://hooks.slack.com/services/1', { unfurl_links: false }],
    ['https://ops.example.com/hook', { source: 'launch-gate', kind: 'open', url: MESSAGE.url }],
  ])('to %s has the form that is wanted there', (url, shape) =>
    expect(bodyFor(new URL(url), MESSAGE)).toMatchObject(shape),
  );

  test('goes to every route, and one that fails keeps nobody else from hearing of it', async () => {
    const [chat, broken, mails] = [await sink(), await sink(500), await mailbox(true)];
    const routes: Route[] = [
      slack(broken.url),
      slack(chat.url),
      { kind: 'smtp', name: 'smtp (MAIL)', url: mails.url, from: 'gate@example.com', to: ['ana@example.com'] },
    ];
    const sent = await sendAll(routes, MESSAGE, signal);
    expect(sent.map(({ ok }) => ok)).toEqual([false, true, true]);
    expect(sent[0]).toMatchObject({ reason: 'the server answered with status 500' });
    expect(JSON.parse(chat.heard[0] ?? '')).toEqual(slackBody(MESSAGE));
    expect(mails.heard[0]).toMatch(/Subject: members\.example: 1 thing broke/);
  });
});

describe('a route that fails says so without its secret', () => {
  test.each([
    ['it leads elsewhere', async () => slack((await sink(302, { location: 'http://127.0.0.1:1/' })).url)],
    ['nobody is there', async () => slack('http://127.0.0.1:1/services/SECRET-PATH')],
    ['it is no address', async () => slack('SECRET-PATH')],
    [
      'the mail server refuses',
      async (): Promise<Route> => ({
        kind: 'smtp',
        name: 'smtp',
        url: (await mailbox(false)).url,
        from: 'a@example.com',
        to: ['b@example.com'],
      }),
    ],
  ])('%s', async (_, route) => {
    const [sent] = await sendAll([await route()], MESSAGE, signal);
    expect(sent).toMatchObject({ ok: false, reason: expect.any(String) });
    expect(JSON.stringify(sent)).not.toMatch(/SECRET/);
  });
});

describe('launch-gate alert test', () => {
  async function alertTest(config: string, env: Record<string, string>) {
    return inFolder({ 'launch.yml': config }, ({ cwd }) => launchGate(['alert', 'test'], { cwd, env }));
  }

  test('proves each route', async () => {
    const [chat, hook] = [await sink(), await sink()];
    const config = 'domain: example.com\nalerts: { slack: CHAT, webhook: HOOK }\n';
    const result = await alertTest(config, { CHAT: chat.url, HOOK: hook.url });
    expect(result).toEqual({ exit: 0, stdout: '✓ slack (CHAT): sent\n✓ webhook (HOOK): sent\n', stderr: '' });
    expect(JSON.parse(hook.heard[0] ?? '')).toMatchObject({
      kind: 'test',
      title: 'Launch Gate: a test for example.com',
    });
  });

  test('fails when one cannot be proved', async () => {
    const result = await alertTest('alerts: { slack: CHAT, smtp: MAIL }\n', { MAIL: 'smtp://127.0.0.1:1' });
    expect(result.exit).toBe(1);
    expect(result.stdout).toMatch(/CHAT is not set/);
    expect(result.stdout).toMatch(/from and to are needed/);
  });

  test('says what to do when there is no route', async () => {
    const result = await alertTest('domain: example.com\n', {});
    expect(result).toMatchObject({ exit: 2, stderr: expect.stringMatching(/has no alert route/) });
  });
});
