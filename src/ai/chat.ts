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
}

/** What came back: the text that a person would see, and whether a person takes over. */
export type Reply = { text: string; handoff: boolean; actions: string[] } | { unreadable: string };

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

/** Reads a whole answer: JSON, events of a stream (WHATWG HTML, 9.2), lines of JSON, or plain text. */
export function readReply(body: string, type: string, dialect: Dialect): Reply {
  if (/text\/html/i.test(type)) return { unreadable: 'it answers with a page and no reply' };
  const parts = partsOf(body, type);
  if (parts === undefined) return { unreadable: 'what it answers is no JSON' };
  const error = parts.find((part) => isError(part));
  if (error !== undefined) return { unreadable: 'it answers with an error' };
  const path = dialect.reply;
  const texts = parts.map((part) => textOf(part, path)).filter((text) => text !== undefined);
  if (texts.length === 0)
    return {
      unreadable:
        path === undefined
          ? 'no text is found in its answer (ai.reply in launch.yml says where)'
          : 'there is no text where ai.reply points to',
    };
  const handoff = dialect.handoff !== undefined && parts.some((part) => isTrue(valueAt(part, dialect.handoff ?? '')));
  return { text: texts.join(''), handoff, actions: parts.flatMap(actionsOf) };
}

/** The pieces of a streamed answer, or the one of a plain answer. */
function partsOf(body: string, type: string): unknown[] | undefined {
  if (/event-stream/i.test(type) || /^(?:data|event):/m.test(body.slice(0, 2000))) {
    const data = body.split(/\r?\n\r?\n/).flatMap((event) => {
      const lines = event.split(/\r?\n/).flatMap((line) => /^data: ?(.*)$/.exec(line)?.[1] ?? []);
      return lines.length === 0 ? [] : [lines.join('\n')];
    });
    return data.filter((text) => text !== '[DONE]').map((text) => fromJson(text) ?? text);
  }
  const whole = fromJson(body);
  if (whole !== undefined) return [whole];
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  const parsed = lines.map(fromJson);
  if (lines.length > 1 && parsed.every((part) => part !== undefined)) return parsed;
  return /json/i.test(type) ? undefined : [body];
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Where common interfaces have the text: of OpenAI, of its streams, of Anthropic, of the AI SDK, of one's own. */
const USUAL = [
  '$.choices[0].message.content',
  '$.choices[0].delta.content',
  '$.content[0].text',
  '$.delta.text',
  '$.output_text',
  '$.delta',
  '$.text',
  '$.reply',
  '$.message.content',
  '$.message',
  '$.answer',
  '$.response',
  '$.content',
  '$.output',
];

function textOf(part: unknown, path: string | undefined): string | undefined {
  if (typeof part === 'string') return part;
  const found = (path === undefined ? USUAL : [path])
    .map((each) => valueAt(part, each))
    .find((value) => typeof value === 'string');
  return typeof found === 'string' ? found : undefined;
}

const isError = (part: unknown): boolean =>
  typeof part === 'object' && part !== null && 'error' in part && Boolean(part.error);
const isTrue = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== false && value !== '' && value !== 'false' && value !== 0;

/** A value by a path of JSONPath's simplest form (RFC 9535): `$.a.b[0]`. */
function valueAt(part: unknown, path: string): unknown {
  const steps = path.replace(/^\$\.?/, '').match(/[\w-]+/g) ?? [];
  return steps.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string, unknown>)[step]
        : undefined,
    part,
  );
}

/** Names of tools that it called, as OpenAI and the AI SDK tell them. */
function actionsOf(part: unknown): string[] {
  const calls = [
    valueAt(part, '$.choices[0].message.tool_calls'),
    valueAt(part, '$.tool_calls'),
    valueAt(part, '$.toolCalls'),
    valueAt(part, '$.actions'),
  ];
  return calls
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .flatMap((call) => {
      const name =
        typeof call === 'string'
          ? call
          : (valueAt(call, '$.function.name') ??
            valueAt(call, '$.toolName') ??
            valueAt(call, '$.name') ??
            valueAt(call, '$.action'));
      return typeof name === 'string' ? [name] : [];
    });
}
