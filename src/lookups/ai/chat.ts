/** One message of a conversation, in OpenAI's format. */
export interface Message {
  role: 'user' | 'assistant';
  content: string;
}

/** The request and response format of an endpoint. */
export interface Dialect {
  /** `openai`: Chat Completions; else the body below. */
  as: 'openai' | 'json';
  model?: string;
  /** The request body with the placeholders `$message`, `$history` and `$session`. */
  body?: unknown;
  /** The path of the reply's text, such as `$.text`. */
  reply?: string;
  /** The path of the handover flag, such as `$.handoff`. */
  handoff?: string;
  /** The path of the confidence, such as `$.confidence`. */
  confidence?: string;
}

const DEFAULT_BODY = { message: '$message', session: '$session' };

/** The request body for the last message of a conversation. */
export function requestBody(
  { as, model, body = DEFAULT_BODY }: Dialect,
  history: readonly Message[],
  session: string,
): string {
  if (as === 'openai')
    return JSON.stringify({ ...(model !== undefined && { model }), messages: history, stream: false });
  const message = history.at(-1)?.content ?? '';
  const filled = (part: unknown): unknown => {
    if (part === '$history') return history;
    // In one pass, because a member's message may itself contain a placeholder.
    if (typeof part === 'string')
      return part.replace(/\$(?:message|session)/g, (word) => (word === '$message' ? message : session));
    if (Array.isArray(part)) return part.map(filled);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, filled(value)]));
  };
  return JSON.stringify(filled(body));
}
