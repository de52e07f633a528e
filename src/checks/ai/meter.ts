import type { Reading } from '../../gate/reading.ts';
import type { ChatAnswer, ChatFailure } from '../../io/chat.ts';
import type { World } from '../../io/world.ts';
import type { AiOptions } from './options.ts';

/** The usage that one endpoint was charged for. */
export interface Cost {
  url: string;
  messages: number;
  /** Input and output tokens. */
  input: number;
  output: number;
  /** The endpoint itself reported all token counts. */
  isCounted: boolean;
  price: AiOptions['price'];
}

export interface Meter {
  cost: Cost;
  /** Takes one message from the budget; a reason when none is left. */
  take(): string | undefined;
  count(answer: Pick<ChatAnswer, 'tokens' | 'attempts'> | ChatFailure): void;
}

/** Counts messages, tokens and minutes of one endpoint, and stops at the limits. */
export function meterOf(
  world: Pick<World, 'elapsed'>,
  url: string,
  { messages, tokens, minutes }: AiOptions['most'],
  price: AiOptions['price'],
): Meter {
  const cost: Cost = { url, messages: 0, input: 0, output: 0, isCounted: true, price };
  const begun = world.elapsed();
  const over = () => {
    if (cost.messages >= messages) return `the limit of ${messages} messages is reached (ai.most in launch.yml)`;
    if (cost.input + cost.output >= tokens) return `the limit of ${tokens} tokens is reached (ai.most in launch.yml)`;
    return world.elapsed() - begun >= minutes * 60_000
      ? `the limit of ${minutes} minutes is reached (ai.most in launch.yml)`
      : undefined;
  };
  return {
    cost,
    take() {
      const reason = over();
      if (reason === undefined) cost.messages += 1;
      return reason;
    },
    count({ tokens, attempts = 1 }) {
      cost.messages += attempts - 1;
      cost.input += tokens?.input ?? 0;
      cost.output += tokens?.output ?? 0;
      cost.isCounted &&= tokens?.isCounted === true;
    },
  };
}

/** The usage as a reading. */
export function costReading({ url, messages, input, output, isCounted, price }: Cost): Reading {
  const amount = price && (input * price.input + output * price.output) / 1_000_000;
  return {
    what: 'conversation',
    place: url,
    messages,
    input,
    output,
    isCounted: isCounted && messages > 0,
    ...(price && amount !== undefined && { price: { amount, currency: price.currency } }),
  };
}
