import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import "./runtime.js";

// src/monitoring/alert-message.ts
var CHARS = 1500;
function plainText({ title, lines, url }) {
  return withLink([title, ...lines].join("\n"), url);
}
var withLink = (text, url) => [text.slice(0, CHARS), ...url === "" ? [] : [url]].join("\n");
function slackBody(message) {
  const escaped = (text2) => text2.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const { title, lines, url } = message;
  const text = [`*${escaped(title).replaceAll("*", "·")}*`, ...lines.map(escaped)].join("\n");
  return { text: withLink(text, escaped(url)), unfurl_links: false, unfurl_media: false };
}
function discordBody(message) {
  const { title, lines, url } = message;
  const text = [title, ...lines].join("\n").replace(/[`*_~|<>\\]/g, "\\$&");
  return { content: withLink(text, url), allowed_mentions: { parse: [] } };
}
function teamsBody({ title, lines, url }) {
  const block = (text, more = {}) => ({
    type: "TextBlock",
    wrap: true,
    text: text.replace(/[[\]*_`]/g, "\\$&").slice(0, CHARS),
    ...more
  });
  const card = {
    type: "AdaptiveCard",
    version: "1.4",
    body: [block(title, { weight: "bolder" }), ...lines.map((line) => block(line))],
    ...url !== "" && { actions: [{ type: "Action.OpenUrl", title: "Open", url }] }
  };
  return { type: "message", attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content: card }] };
}
function genericBody(message) {
  return { source: "launch-gate", ...message, text: plainText(message) };
}
function bodyFor(url, message) {
  if (/(^|\.)discord(?:app)?\.com$/.test(url.hostname)) return discordBody(message);
  if (/(^|\.)(?:office|logic\.azure|powerplatform)\.com$/.test(url.hostname)) return teamsBody(message);
  if (url.hostname === "hooks.slack.com") return slackBody(message);
  return genericBody(message);
}

// src/monitoring/send-alert.ts
var ANSWER_MS = 1e4;
function sendAll(routes, message, signal) {
  return Promise.all(
    routes.map((route) => route.kind === "smtp" ? mail(route, message) : post(route, message, signal))
  );
}
async function post({ kind, name, url }, message, signal) {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return failed(name, "it is not a web address");
  const body = kind === "slack" ? slackBody(message) : bodyFor(new URL(url), message);
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      // The URL is the secret, so it must not be passed to a redirect target.
      redirect: "error",
      signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)])
    });
    await response.body?.cancel();
    return response.ok ? { name, ok: true } : failed(name, `the server answered with status ${response.status}`);
  } catch {
    return failed(name, signal.aborted ? "the run’s time limit was reached" : "there was no answer within 10 s");
  }
}
var failed = (name, reason) => ({ name, ok: false, reason });
async function mail({ name, url, from, to }, message) {
  const { createTransport } = await import("./lib-nodemailer.js");
  const limits = { connectionTimeout: ANSWER_MS, greetingTimeout: ANSWER_MS, socketTimeout: ANSWER_MS };
  try {
    const transport = createTransport({ url, ...limits });
    const subject = message.title.replace(/[\r\n]+/g, " ");
    await transport.sendMail({ from, to, subject, text: `${plainText(message)}
` });
    transport.close();
    return { name, ok: true };
  } catch (error) {
    const code = typeof error === "object" && error !== null && "responseCode" in error ? ` (${error.responseCode})` : "";
    return failed(name, `the mail server did not accept it${code}`);
  }
}
export {
  sendAll
};
