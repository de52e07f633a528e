import type { Tokens } from '../../io/chat.ts';
import { valueAt } from './path.ts';

/** OpenAI, "What are tokens and how to count them?": about four characters of English text. */
const CHARACTERS = 4;

/** Where endpoints report token counts: Chat Completions, Responses and Messages, the AI SDK before and since 5. */
const INPUT = ['prompt_tokens', 'input_tokens', 'promptTokens', 'inputTokens'];
const OUTPUT = ['completion_tokens', 'output_tokens', 'completionTokens', 'outputTokens'];
const USAGE = ['$.usage', '$.message.usage', '$.response.usage'];

/**
 * The token counts in a response; undefined when there are none. A stream reports running totals, so the largest
 * counts.
 */
export function tokensOf(parts: readonly unknown[]): Tokens | undefined {
  const usages = parts.flatMap((part) => USAGE.map((path) => valueAt(part, path))).filter((usage) => isObject(usage));
  const most = (names: readonly string[]) =>
    Math.max(-1, ...usages.flatMap((usage) => names.map((name) => countOf(usage[name]))));
  const [input, output] = [most(INPUT), most(OUTPUT)];
  return input < 0 || output < 0 ? undefined : { input, output, isCounted: true };
}

/** Estimates tokens by the length of the request and of the text in the response. */
export function estimatedTokens(sent: string, text: string): Tokens {
  return {
    input: Math.ceil(sent.length / CHARACTERS),
    output: Math.ceil(text.length / CHARACTERS),
    isCounted: false,
  };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const countOf = (value: unknown) => (Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : -1);
