import { fromJson } from './path.ts';

/** The parts of a streamed response, or the single part of any other. */
export type Parts = { parts: unknown[] } | { unreadable: string };

const unreadable = (reason: string): Parts => ({ unreadable: reason });

/** Reads JSON, server-sent events (WHATWG HTML, 9.2), JSON lines, the AI SDK's data stream, or plain text. */
export function partsOf(body: string, type: string): Parts {
  if (/text\/html/i.test(type) || /^\s*<(?:!doctype|html)\b/i.test(body))
    return unreadable('it answers with an HTML page instead of a reply');
  if (/event-stream/i.test(type) || (!/json/i.test(type) && /^\s*(?:(?:data|event|id|retry):|: ?\S)/.test(body)))
    return eventsOf(body);
  const whole = fromJson(body);
  // A response with several messages is a list.
  if (isSpoken(whole)) return { parts: Array.isArray(whole) ? whole : [whole] };
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  const coded = lines.filter((line) => CODED.test(line));
  const isWhole = coded.length > 0 && coded.length === lines.length;
  if (isWhole || coded.some((line) => line.startsWith('0:"')))
    return isWhole ? dataStream(lines) : unreadable('its stream is not understood');
  const parsed = lines.map(fromJson);
  if (lines.length > 1 && parsed.every(isSpoken)) return { parts: parsed };
  return /json/i.test(type) ? unreadable('its answer is not JSON') : { parts: [body] };
}

/** A bare number or boolean is part of a text that was split into pieces, not a message. */
const isSpoken = (value: unknown): boolean =>
  typeof value === 'string' || (typeof value === 'object' && value !== null);

function eventsOf(body: string): Parts {
  const events = body.split(/\r?\n\r?\n/).map((event) => event.split(/\r?\n/));
  if (events.some((lines) => lines.some((line) => /^event: ?(?:error|.*\.failed)\s*$/.test(line))))
    return unreadable('it answers with an error');
  const texts = events.flatMap((lines) => {
    const data = lines.flatMap((line) => /^data: ?(.*)$/.exec(line)?.[1] ?? []);
    return data.length === 0 ? [] : [data.join('\n')];
  });
  return {
    parts: texts
      .filter((text) => text !== '[DONE]')
      .map((text) => {
        const value = fromJson(text);
        return isSpoken(value) ? value : text;
      }),
  };
}

/** One line of the AI SDK's data stream (AI SDK 3 and 4, Stream Protocols): a code, a colon, JSON. */
const CODED = /^[0-9a-h]:(?=["[{])/;

function dataStream(lines: readonly string[]): Parts {
  const coded = lines.map((line) => ({ code: line[0] ?? '', value: fromJson(line.slice(2)) }));
  if (coded.some(({ value }) => value === undefined)) return unreadable('its stream is not understood');
  if (coded.some(({ code }) => code === '3')) return unreadable('it answers with an error');
  return {
    parts: coded.map(({ code, value }) => {
      if (code === '0') return value;
      if (code === 'b' || code === '9') return { type: 'tool-call', ...(value as object) };
      return { type: 'data', ...(typeof value === 'object' && value !== null ? value : {}) };
    }),
  };
}
