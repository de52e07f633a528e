import { bodyFor, type Message, plainText, slackBody } from './alert-message.ts';

/** Where alerts are sent. Each route contains a secret, and no error message does. */
export type Route =
  | { kind: 'slack' | 'webhook'; name: string; url: string }
  | { kind: 'smtp'; name: string; url: string; from: string; to: string[] };

export type Sent = { name: string } & ({ ok: true } | { ok: false; reason: string });

const ANSWER_MS = 10_000;

/** Sends the message along every route independently, so that one failure does not affect the others. */
export function sendAll(routes: readonly Route[], message: Message, signal: AbortSignal): Promise<Sent[]> {
  return Promise.all(
    routes.map((route) => (route.kind === 'smtp' ? mail(route, message) : post(route, message, signal))),
  );
}

async function post(
  { kind, name, url }: Extract<Route, { kind: 'slack' | 'webhook' }>,
  message: Message,
  signal: AbortSignal,
): Promise<Sent> {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return failed(name, 'it is not a web address');
  const body = kind === 'slack' ? slackBody(message) : bodyFor(new URL(url), message);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      // The URL is the secret, so it must not be passed to a redirect target.
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]),
    });
    await response.body?.cancel();
    return response.ok ? { name, ok: true } : failed(name, `the server answered with status ${response.status}`);
  } catch {
    return failed(name, signal.aborted ? 'the run’s time limit was reached' : 'there was no answer within 10 s');
  }
}

const failed = (name: string, reason: string): Sent => ({ name, ok: false, reason });

async function mail({ name, url, from, to }: Extract<Route, { kind: 'smtp' }>, message: Message): Promise<Sent> {
  const { createTransport } = await import('nodemailer');
  const limits = { connectionTimeout: ANSWER_MS, greetingTimeout: ANSWER_MS, socketTimeout: ANSWER_MS };
  try {
    const transport = createTransport({ url, ...limits });
    const subject = message.title.replace(/[\r\n]+/g, ' ');
    await transport.sendMail({ from, to, subject, text: `${plainText(message)}\n` });
    transport.close();
    return { name, ok: true };
  } catch (error) {
    const code =
      typeof error === 'object' && error !== null && 'responseCode' in error ? ` (${error.responseCode})` : '';
    return failed(name, `the mail server did not accept it${code}`);
  }
}
