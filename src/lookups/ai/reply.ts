import type { Tokens } from '../../io/chat.ts';
import type { Dialect } from './chat.ts';
import { partsOf } from './parts.ts';
import { valueAt } from './path.ts';
import { actionsOf, isError, textOf } from './shapes.ts';
import { tokensOf } from './tokens.ts';

/** A parsed response: the text shown to a user, and its metadata. */
export type Reply =
  | {
      text: string;
      /** All texts in the response, visible or not, because anyone can read the network traffic. */
      wire: string;
      /** A person takes over; undefined when the response does not say. */
      handoff: boolean | undefined;
      actions: string[];
      confidence?: number;
      tokens?: Tokens;
    }
  | { unreadable: string };

/** Reads a whole response. */
export function readReply(body: string, type: string, dialect: Dialect): Reply {
  const read = partsOf(body, type);
  if ('unreadable' in read) return read;
  const { parts } = read;
  if (parts.some(isError)) return { unreadable: 'it answers with an error' };
  const texts = parts.map((part) => textOf(part, dialect.reply)).filter((text) => text !== undefined);
  const actions = [...new Set(parts.flatMap(actionsOf))];
  const handoff = handoffOf(parts, dialect.handoff);
  const text = texts.join('');
  // A response that only calls tools or hands over has no text.
  const isSilent = text.trim() === '' && actions.length === 0 && handoff !== true;
  if (isSilent) return { unreadable: reasonFor(texts, dialect) };
  const confidence = numberAt(parts, dialect.confidence);
  const tokens = tokensOf(parts);
  return {
    text,
    wire: allTexts(parts).join('\n'),
    handoff,
    actions,
    ...(confidence !== undefined && { confidence }),
    ...(tokens && { tokens }),
  };
}

function reasonFor(texts: readonly string[], { reply }: Dialect): string {
  if (texts.length > 0) return 'its reply is empty';
  return reply === undefined
    ? 'no text was found in its answer (ai.reply in launch.yml says where)'
    : 'the path of ai.reply holds no text';
}

function handoffOf(parts: readonly unknown[], path: string | undefined): boolean | undefined {
  const said =
    path === undefined ? [] : parts.map((part) => valueAt(part, path)).filter((value) => value !== undefined);
  return said.length === 0 ? undefined : said.some(isTrue);
}

const NO = ['', 'no', 'none', 'false', '0', 'null', 'undefined', 'off'];

function isTrue(value: unknown): boolean {
  if (typeof value === 'string') return !NO.includes(value.trim().toLowerCase());
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return Boolean(value);
}

/** The last number in a stream counts. */
function numberAt(parts: readonly unknown[], path: string | undefined): number | undefined {
  const found = path === undefined ? [] : parts.map((part) => valueAt(part, path));
  return found.filter((value) => typeof value === 'number').at(-1);
}

const MOST_DEPTH = 12;

function allTexts(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth > MOST_DEPTH) return [];
  return Object.values(value).flatMap((each) => allTexts(each, depth + 1));
}
