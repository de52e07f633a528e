import { setTimeout as sleep } from 'node:timers/promises';

/** The mail server refused, or could not be reached. The message contains no text from the server and no password. */
export class MailFailed extends Error {}

const CONNECT_MS = 15_000;
/** The interval at which the mailbox is checked. */
const POLL_MS = 2000;
const MAX_MESSAGE = 8 * 1024 * 1024;
const MARKER = 'X-Launch-Gate';

/** Sends a message with a marker through an SMTP server: `smtp:` requires STARTTLS, `smtps:` is TLS. */
export async function deliver(
  url: URL,
  { from, to, marker }: { from: string; to: string; marker: string },
  signal: AbortSignal,
): Promise<void> {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    ...serverOf(url, 465, 587),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: CONNECT_MS * 2,
  });
  const close = () => transport.close();
  signal.addEventListener('abort', close);
  try {
    await transport.sendMail({
      from,
      to,
      subject: `Launch Gate test ${marker.slice(0, 8)}`,
      text: 'This message tests whether mail from your product arrives. You can delete it.\n',
      headers: { [MARKER]: marker, 'Auto-Submitted': 'auto-generated' },
    });
  } catch (error) {
    throw new MailFailed(`The product’s mail server did not accept the message (${codeOf(error)}).`);
  } finally {
    signal.removeEventListener('abort', close);
    transport.close();
  }
}

export interface Arrived {
  /** Each byte is one character. */
  source: string;
  folder: string;
  isSpam: boolean;
  seconds: number;
}

/** Waits for the marked message in the inbox and the spam folder; undefined when it does not arrive in time. */
export async function fetchMarked(
  url: URL,
  marker: string,
  waitMs: number,
  signal: AbortSignal,
): Promise<Arrived | undefined> {
  const client = await clientFor(url);
  const begun = performance.now();
  try {
    await client.connect();
    const folders = await foldersOf(client);
    while (performance.now() - begun < waitMs && !signal.aborted) {
      const found = await searchIn(folders, client, marker);
      if (found) return { ...found, seconds: (performance.now() - begun) / 1000 };
      await sleep(POLL_MS, undefined, { signal }).catch(() => undefined);
    }
    return undefined;
  } catch (error) {
    throw new MailFailed(`The mailbox could not be read (${codeOf(error)}).`);
  } finally {
    client.close();
  }
}

type Client = InstanceType<typeof import('imapflow')['ImapFlow']>;

async function clientFor(url: URL): Promise<Client> {
  const { ImapFlow } = await import('imapflow');
  const { host, port, secure, auth } = serverOf(url, 993, 143);
  const client = new ImapFlow({
    host,
    port,
    secure,
    // Otherwise a server without TLS, or an attacker who strips STARTTLS, gets the password.
    ...(!secure && !isLocal(host) && { doSTARTTLS: true }),
    auth: auth ?? { user: '', pass: '' },
    logger: false,
    socketTimeout: CONNECT_MS * 2,
    greetingTimeout: CONNECT_MS,
    connectionTimeout: CONNECT_MS,
    ...(isLocal(host) && { tls: { rejectUnauthorized: false } }),
  });
  // Connection errors also reject the pending command.
  client.on('error', () => undefined);
  return client;
}

interface Folder {
  path: string;
  isSpam: boolean;
}

/** The inbox, and the server's spam folder (RFC 6154). */
async function foldersOf(client: Client): Promise<Folder[]> {
  const listed = await client.list();
  const spam = listed.filter(({ specialUse, name }) => specialUse === '\\Junk' || /^(junk|spam)$/i.test(name));
  return [{ path: 'INBOX', isSpam: false }, ...spam.map(({ path }) => ({ path, isSpam: true }))];
}

async function searchIn(
  folders: readonly Folder[],
  client: Client,
  marker: string,
): Promise<Omit<Arrived, 'seconds'> | undefined> {
  for (const { path, isSpam } of folders) {
    const source = await search(client, path, marker);
    if (source !== undefined) return { source, folder: path, isSpam };
  }
  return undefined;
}

async function search(client: Client, path: string, marker: string): Promise<string | undefined> {
  const lock = await client.getMailboxLock(path);
  try {
    await client.noop();
    const found = await client.search({ header: { [MARKER]: marker } }, { uid: true });
    const last = found === false || found === undefined ? undefined : found.at(-1);
    if (last === undefined) return undefined;
    const message = await client.fetchOne(String(last), { source: { maxLength: MAX_MESSAGE } }, { uid: true });
    return message === false ? undefined : message.source?.toString('latin1');
  } finally {
    lock.release();
  }
}

/** Only the kind of failure, because the server's text may repeat what was sent to it. */
function codeOf(error: unknown): string {
  const { code, responseCode, authenticationFailed } = error as Record<string, unknown>;
  if (authenticationFailed === true || code === 'EAUTH') return 'the login was refused';
  if (typeof responseCode === 'number') return `status ${responseCode}`;
  return typeof code === 'string' && /^[A-Z_]{2,30}$/.test(code) ? code : 'no answer';
}

/** A password may contain an unencoded percent sign. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const isLocal = (host: string) => host === 'localhost' || host === '127.0.0.1' || host === '[::1]';

function serverOf(url: URL, securePort: number, plainPort: number) {
  const secure = url.protocol.endsWith('s:');
  const host = url.hostname;
  return {
    host,
    port: Number(url.port) || (secure ? securePort : plainPort),
    secure,
    // Credentials are never sent unencrypted, except to this machine.
    requireTLS: !secure && !isLocal(host),
    ...(isLocal(host) && { tls: { rejectUnauthorized: false } }),
    ...(url.username !== '' && {
      auth: { user: decoded(url.username), pass: decoded(url.password) },
    }),
  };
}
