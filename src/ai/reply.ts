import type { Tokens } from '../world/chat.ts';
import type { Dialect } from './chat.ts';
import { fromJson, valueAt } from './path.ts';
import { tokensOf } from './tokens.ts';

/** What came back: the text that a person would see, and what else is told with it. */
export type Reply =
  | {
      text: string;
      /** A person takes over. */
      handoff: boolean;
      actions: string[];
      confidence?: number;
      tokens?: Tokens;
    }
  | { unreadable: string };

/** Reads a whole answer: JSON, events of a stream (WHATWG HTML, 9.2), lines of JSON, or plain text. */
export function readReply(body: string, type: string, dialect: Dialect): Reply {
  if (/text\/html/i.test(type)) return { unreadable: 'it answers with a page and no reply' };
  const parts = partsOf(body, type);
  if (parts === undefined) return { unreadable: 'what it answers is no JSON' };
  const error = parts.find((part) => isError(part));
  if (error !== undefined) return { unreadable: 'it answers with an error' };
  const path = dialect.reply;
  const texts = parts.map((part) => textOf(part, path)).filter((text) => text !== undefined);
  const actions = parts.flatMap(actionsOf);
  // Whoever only acts says nothing.
  if (texts.length === 0 && actions.length === 0)
    return {
      unreadable:
        path === undefined
          ? 'no text is found in its answer (ai.reply in launch.yml says where)'
          : 'there is no text where ai.reply points to',
    };
  const handoff = dialect.handoff !== undefined && parts.some((part) => isTrue(valueAt(part, dialect.handoff ?? '')));
  const confidence = numberAt(parts, dialect.confidence);
  const tokens = tokensOf(parts);
  return {
    text: texts.join(''),
    handoff,
    actions,
    ...(confidence !== undefined && { confidence }),
    ...(tokens && { tokens }),
  };
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

/** Where common interfaces have the text: of OpenAI, of its streams, of Anthropic, of the AI SDK, of one's own. */
const USUAL = [
  '$.choices[0].message.content',
  '$.choices[0].delta.content',
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
  if (typeof found === 'string' || path !== undefined) return typeof found === 'string' ? found : undefined;
  const texts = blocksOf(part).flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
  return texts.length === 0 ? undefined : texts.join('');
}

/** What a reply is made of, where it is a list: Anthropic's Messages, and OpenAI's Responses with their items. */
function blocksOf(part: unknown): Record<string, unknown>[] {
  const blocks = [...listAt(part, '$.content'), ...listAt(part, '$.output')].filter(
    (each): each is Record<string, unknown> => typeof each === 'object' && each !== null,
  );
  return blocks.flatMap((block) => [block, ...('content' in block ? blocksOf({ content: block['content'] }) : [])]);
}

function listAt(part: unknown, path: string): unknown[] {
  const list = valueAt(part, path);
  return Array.isArray(list) ? list : [];
}

/** The last of a stream counts. */
function numberAt(parts: readonly unknown[], path: string | undefined): number | undefined {
  const found = path === undefined ? [] : parts.map((part) => valueAt(part, path));
  return found.filter((value) => typeof value === 'number').at(-1);
}

const isError = (part: unknown): boolean =>
  typeof part === 'object' && part !== null && 'error' in part && Boolean(part.error);
const isTrue = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== false && value !== '' && value !== 'false' && value !== 0;

/** Where the calls of tools are: in OpenAI's Chat Completions and their streams, in the AI SDK, in one's own. */
const CALLS = [
  '$.choices[0].message.tool_calls',
  '$.choices[0].delta.tool_calls',
  '$.tool_calls',
  '$.toolCalls',
  '$.actions',
];
const NAMES = ['$.function.name', '$.toolName', '$.name', '$.action'];

/** Names of tools that it called. */
function actionsOf(part: unknown): string[] {
  const blocks = blocksOf(part).filter(({ type }) => type === 'tool_use' || type === 'function_call');
  return [...CALLS.flatMap((path) => listAt(part, path)), ...blocks].flatMap((call) => {
    const names = typeof call === 'string' ? [call] : NAMES.map((path) => valueAt(call, path));
    return names.find((name) => typeof name === 'string') ?? [];
  });
}
