import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import "./runtime.js";

// src/lookups/email/mailbox.ts
import { setTimeout as sleep } from "node:timers/promises";
var MailFailed = class extends Error {
};
var CONNECT_MS = 15e3;
var POLL_MS = 2e3;
var MAX_MESSAGE = 8 * 1024 * 1024;
var MARKER = "X-Launch-Gate";
async function deliver(url, { from, to, marker }, signal) {
  const { createTransport } = await import("./lib-nodemailer.js");
  const transport = createTransport({
    ...serverOf(url, 465, 587),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: CONNECT_MS * 2
  });
  const close = () => transport.close();
  signal.addEventListener("abort", close);
  try {
    await transport.sendMail({
      from,
      to,
      subject: `Launch Gate test ${marker.slice(0, 8)}`,
      text: "This message tests whether mail from your product arrives. You can delete it.\n",
      headers: { [MARKER]: marker, "Auto-Submitted": "auto-generated" }
    });
  } catch (error) {
    throw new MailFailed(`The product’s mail server did not accept the message (${codeOf(error)}).`);
  } finally {
    signal.removeEventListener("abort", close);
    transport.close();
  }
}
async function fetchMarked(url, marker, waitMs, signal) {
  const client = await clientFor(url);
  const begun = performance.now();
  try {
    await client.connect();
    const folders = await foldersOf(client);
    while (performance.now() - begun < waitMs && !signal.aborted) {
      const found = await searchIn(folders, client, marker);
      if (found) return { ...found, seconds: (performance.now() - begun) / 1e3 };
      await sleep(POLL_MS, void 0, { signal }).catch(() => void 0);
    }
    return void 0;
  } catch (error) {
    throw new MailFailed(`The mailbox could not be read (${codeOf(error)}).`);
  } finally {
    client.close();
  }
}
async function clientFor(url) {
  const { ImapFlow } = await import("./lib-imapflow.js");
  const { host, port, secure, auth } = serverOf(url, 993, 143);
  const client = new ImapFlow({
    host,
    port,
    secure,
    // Otherwise a server without TLS, or an attacker who strips STARTTLS, gets the password.
    ...!secure && !isLocal(host) && { doSTARTTLS: true },
    auth: auth ?? { user: "", pass: "" },
    logger: false,
    socketTimeout: CONNECT_MS * 2,
    greetingTimeout: CONNECT_MS,
    connectionTimeout: CONNECT_MS,
    ...isLocal(host) && { tls: { rejectUnauthorized: false } }
  });
  client.on("error", () => void 0);
  return client;
}
async function foldersOf(client) {
  const listed = await client.list();
  const spam = listed.filter(({ specialUse, name }) => specialUse === "\\Junk" || /^(junk|spam)$/i.test(name));
  return [{ path: "INBOX", isSpam: false }, ...spam.map(({ path }) => ({ path, isSpam: true }))];
}
async function searchIn(folders, client, marker) {
  for (const { path, isSpam } of folders) {
    const source = await search(client, path, marker);
    if (source !== void 0) return { source, folder: path, isSpam };
  }
  return void 0;
}
async function search(client, path, marker) {
  const lock = await client.getMailboxLock(path);
  try {
    await client.noop();
    const found = await client.search({ header: { [MARKER]: marker } }, { uid: true });
    const last = found === false || found === void 0 ? void 0 : found.at(-1);
    if (last === void 0) return void 0;
    const message = await client.fetchOne(String(last), { source: { maxLength: MAX_MESSAGE } }, { uid: true });
    return message === false ? void 0 : message.source?.toString("latin1");
  } finally {
    lock.release();
  }
}
function codeOf(error) {
  const { code, responseCode, authenticationFailed } = error;
  if (authenticationFailed === true || code === "EAUTH") return "the login was refused";
  if (typeof responseCode === "number") return `status ${responseCode}`;
  return typeof code === "string" && /^[A-Z_]{2,30}$/.test(code) ? code : "no answer";
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
var isLocal = (host) => host === "localhost" || host === "127.0.0.1" || host === "[::1]";
function serverOf(url, securePort, plainPort) {
  const secure = url.protocol.endsWith("s:");
  const host = url.hostname;
  return {
    host,
    port: Number(url.port) || (secure ? securePort : plainPort),
    secure,
    // Credentials are never sent unencrypted, except to this machine.
    requireTLS: !secure && !isLocal(host),
    ...isLocal(host) && { tls: { rejectUnauthorized: false } },
    ...url.username !== "" && {
      auth: { user: decoded(url.username), pass: decoded(url.password) }
    }
  };
}
export {
  MailFailed,
  deliver,
  fetchMarked
};
