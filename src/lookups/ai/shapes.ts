import { valueAt } from './path.ts';

type Part = Record<string, unknown>;
const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);
const typeOf = (part: Part): string => (typeof part['type'] === 'string' ? part['type'] : '');

/** The path of the text in a part of a stream, by its type: OpenAI Responses, Anthropic Messages, AI SDK 5. */
const TEXT_AT: Record<string, readonly string[]> = {
  'response.output_text.delta': ['$.delta'],
  content_block_delta: ['$.delta.text'],
  'text-delta': ['$.delta', '$.textDelta', '$.text'],
};
/** Types of stream parts without text. */
const NO_TEXT =
  /^(?:response\.|content_block_|message_|tool-|reasoning|text-(?:start|end)$|source|file$|data(?:$|-)|start(?:$|-)|finish|step-|ping$|abort$)/;

/** The usual paths of the text: Chat Completions and their streams, LangServe, Ollama, custom APIs. */
const USUAL = [
  '$.choices[0].message.content',
  '$.choices[0].delta.content',
  '$.choices[0].message.refusal',
  '$.choices[0].text',
  '$.output_text',
  '$.message.content',
  '$.delta',
  '$.text',
  '$.reply',
  '$.answer',
  '$.response',
  '$.content',
  '$.output',
];
/** Wrapper properties of services. */
const FRAMES = ['data', 'result', 'response', 'reply', 'output'];
/** Beside one of these, `message` is a status text and not a reply. */
const OUTCOMES = ['success', 'status', 'ok', 'code', 'statusCode', 'error', 'errors'];
const MOST_FRAMES = 3;

/** The text of one part; undefined when it has none. */
export function textOf(part: unknown, path: string | undefined): string | undefined {
  if (typeof part === 'string') return path === undefined ? part : undefined;
  if (!isPart(part)) return undefined;
  if (path !== undefined) return textAt(part, [path]);
  const known = TEXT_AT[typeOf(part)];
  if (known !== undefined) return textAt(part, known);
  return NO_TEXT.test(typeOf(part)) ? undefined : usualText(part, 0);
}

function usualText(part: Part, depth: number): string | undefined {
  const found = textAt(part, USUAL) ?? blockText(part);
  if (found !== undefined) return found;
  const frames = FRAMES.map((name) => part[name]).filter(isPart);
  if (frames.length > 0 && depth < MOST_FRAMES)
    return frames.map((frame) => usualText(frame, depth + 1)).find((text) => text !== undefined);
  const message = part['message'];
  return typeof message === 'string' && OUTCOMES.every((name) => !(name in part)) ? message : undefined;
}

function textAt(part: Part, paths: readonly string[]): string | undefined {
  const found = paths.map((path) => valueAt(part, path)).find((value) => typeof value === 'string');
  return typeof found === 'string' ? found : undefined;
}

function blockText(part: Part): string | undefined {
  const texts = blocksOf(part).flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
  return texts.length === 0 ? undefined : texts.join('');
}

const MOST_DEPTH = 4;

const BLOCKS = ['$.content', '$.output', '$.choices[0].message.content', '$.candidates[0].content.parts'];

/**
 * The content blocks of a reply that is a list: Anthropic Messages, OpenAI Responses and content parts, Gemini
 * candidates.
 */
function blocksOf(part: Part, depth = 0): Part[] {
  const blocks = BLOCKS.flatMap((path) => listAt(part, path)).filter(isPart);
  return depth === MOST_DEPTH ? blocks : blocks.flatMap((block) => [block, ...blocksOf(block, depth + 1)]);
}

function listAt(part: unknown, path: string): unknown[] {
  const list = valueAt(part, path);
  return Array.isArray(list) ? list : [];
}

/** The paths of tool calls: Chat Completions and their streams, Ollama, the AI SDK, custom APIs. */
const CALLS = [
  '$.choices[0].message.tool_calls',
  '$.choices[0].delta.tool_calls',
  '$.message.tool_calls',
  '$.tool_calls',
  '$.toolCalls',
  '$.actions',
];
const NAMES = ['$.function.name', '$.toolName', '$.name', '$.action'];
const CALL_TYPES = ['tool_use', 'function_call', 'tool-call', 'tool-input-available'];

/** The names of the tools it called. */
export function actionsOf(part: unknown): string[] {
  if (!isPart(part)) return [];
  const single = [part, part['content_block'], part['item']].filter(isPart);
  const calls = [...single, ...blocksOf(part)].filter((each) => CALL_TYPES.includes(typeOf(each)));
  return [...CALLS.flatMap((path) => listAt(part, path)), ...calls].flatMap((call) => {
    const names = typeof call === 'string' ? [call] : NAMES.map((path) => valueAt(call, path));
    return names.find((name) => typeof name === 'string') ?? [];
  });
}

/** The part reports an error. */
export function isError(part: unknown): boolean {
  if (!isPart(part)) return false;
  const { error, success, ok, status } = part;
  return (
    Boolean(error) ||
    success === false ||
    ok === false ||
    (typeof status === 'string' && /^(?:error|failed|failure)$/i.test(status)) ||
    /^(?:error|.*\.failed|.*\.error)$/.test(typeOf(part))
  );
}
