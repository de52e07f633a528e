/** One message of a conversation, as OpenAI's API has it. */
export interface Message {
  role: 'user' | 'assistant';
  content: string;
}

/** How an endpoint is spoken to. */
export interface Dialect {
  /** `openai`: Chat Completions; else the body below. */
  as: 'openai' | 'json';
  model?: string;
  /** The body, with `$message`, `$history` and `$session` where those stand. */
  body?: unknown;
  /** Where the reply's text is, such as `$.text`. */
  reply?: string;
  /** Where it is said that a person takes over, such as `$.handoff`. */
  handoff?: string;
  /** Where it says how sure it is, such as `$.confidence`. */
  confidence?: string;
}

const DEFAULT_BODY = { message: '$message', session: '$session' };

/** The body of a request for the last message of a conversation. */
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
    // What a member writes may itself have such words in it.
    if (typeof part === 'string')
      return part.replace(/\$(?:message|session)/g, (word) => (word === '$message' ? message : session));
    if (Array.isArray(part)) return part.map(filled);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, filled(value)]));
  };
  return JSON.stringify(filled(body));
}
