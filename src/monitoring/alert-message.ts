/** An alert for owners, whatever the route. Everything is plain text; `lines` may come from outside. */
export interface Message {
  kind: 'open' | 'close' | 'remind' | 'test';
  title: string;
  lines: string[];
  /** The URL with more information. */
  url: string;
}

const CHARS = 1500;

/** The message as one text, for routes without formatting. */
export function plainText({ title, lines, url }: Message): string {
  return withLink([title, ...lines].join('\n'), url);
}

/** The text may be truncated, the link may not. */
const withLink = (text: string, url: string) => [text.slice(0, CHARS), ...(url === '' ? [] : [url])].join('\n');

/** Slack’s format: three characters are escaped, so that outside text cannot create links or mentions. */
export function slackBody(message: Message): object {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const { title, lines, url } = message;
  const text = [`*${escaped(title).replaceAll('*', '·')}*`, ...lines.map(escaped)].join('\n');
  return { text: withLink(text, escaped(url)), unfurl_links: false, unfurl_media: false };
}

/** Discord: mentions are disabled; at most 2,000 characters. */
function discordBody(message: Message): object {
  const { title, lines, url } = message;
  const text = [title, ...lines].join('\n').replace(/[`*_~|<>\\]/g, '\\$&');
  return { content: withLink(text, url), allowed_mentions: { parse: [] } };
}

/** Teams: workflows that take an Adaptive Card. */
function teamsBody({ title, lines, url }: Message): object {
  const block = (text: string, more: object = {}) => ({
    type: 'TextBlock',
    wrap: true,
    text: text.replace(/[[\]*_`]/g, '\\$&').slice(0, CHARS),
    ...more,
  });
  const card = {
    type: 'AdaptiveCard',
    version: '1.4',
    body: [block(title, { weight: 'bolder' }), ...lines.map((line) => block(line))],
    ...(url !== '' && { actions: [{ type: 'Action.OpenUrl', title: 'Open', url }] }),
  };
  return { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }] };
}

/** Any other webhook: the message as JSON. */
function genericBody(message: Message): object {
  return { source: 'launch-gate', ...message, text: plainText(message) };
}

/** The format for a webhook URL, by its host. */
export function bodyFor(url: URL, message: Message): object {
  if (/(^|\.)discord(?:app)?\.com$/.test(url.hostname)) return discordBody(message);
  if (/(^|\.)(?:office|logic\.azure|powerplatform)\.com$/.test(url.hostname)) return teamsBody(message);
  if (url.hostname === 'hooks.slack.com') return slackBody(message);
  return genericBody(message);
}
