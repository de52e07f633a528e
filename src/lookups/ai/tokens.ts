import type { Tokens } from '../../io/chat.ts';
import { valueAt } from './path.ts';

/** OpenAI, "What are tokens and how to count them?": about four characters of English. */
const CHARACTERS = 4;

/** Where endpoints say what they count: Chat Completions, Responses and Messages, the AI SDK before and since 5. */
const INPUT = ['prompt_tokens', 'input_tokens', 'promptTokens', 'inputTokens'];
const OUTPUT = ['completion_tokens', 'output_tokens', 'completionTokens', 'outputTokens'];
const USAGE = ['$.usage', '$.message.usage', '$.response.usage'];

/** What a reply says that it took; undefined when it does not say. A stream says it in parts, and the last is the whole. */
export function tokensOf(parts: readonly unknown[]): Tokens | undefined {
  const usages = parts.flatMap((part) => USAGE.map((path) => valueAt(part, path))).filter((usage) => isObject(usage));
  const most = (names: readonly string[]) =>
    Math.max(-1, ...usages.flatMap((usage) => names.map((name) => countOf(usage[name]))));
  const [input, output] = [most(INPUT), most(OUTPUT)];
  return input < 0 || output < 0 ? undefined : { input, output, isCounted: true };
}

/** By the length of what went there and of what came back as text. */
export function estimatedTokens(sent: string, text: string): Tokens {
  return {
    input: Math.ceil(sent.length / CHARACTERS),
    output: Math.ceil(text.length / CHARACTERS),
    isCounted: false,
  };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const countOf = (value: unknown) => (Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : -1);
