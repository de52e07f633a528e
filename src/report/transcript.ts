import { codeBlock, join, type Markdown, md, ours } from './safe-markdown.ts';

/** One message to an assistant, and its reply or the reason why there is none. */
export interface Exchange {
  url: string;
  session: string;
  turn: number;
  message: string;
  reply: string | { failed: string };
}

/** The width at which lines wrap, so that a code block shows them fully. */
const WIDTH = 200;
/** A longer reply is truncated, with a note. */
const MOST_CHARS = 20_000;

/** All conversations as Markdown. */
export function transcript(said: readonly Exchange[]): string {
  const sessions = Map.groupBy(
    said.toSorted((a, b) => compare(a.session, b.session) || a.turn - b.turn),
    ({ session }) => session,
  );
  const parts = [...sessions.values()].map((turns) => join([heading(turns), ...turns.flatMap(exchange)], '\n\n'));
  return `${join([ours('# Conversations with the assistant'), ...parts], '\n\n').text}\n`;
}

const heading = ([first]: readonly Exchange[]) => md`## ${first?.session ?? ''}

to ${first?.url ?? ''}`;

function exchange({ message, reply }: Exchange): Markdown[] {
  return [
    ours('Sent:'),
    block(message),
    typeof reply === 'string' ? ours('Reply:') : md`No reply: ${reply.failed}`,
    ...(typeof reply === 'string' ? [block(reply)] : []),
  ];
}

const block = (text: string) =>
  codeBlock(
    'text',
    cut(text)
      .split('\n')
      .flatMap((line) => (line === '' ? [''] : (line.match(/.{1,200}/gu) ?? [line.slice(0, WIDTH)]))),
  );

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const cut = (text: string) =>
  text.length > MOST_CHARS ? `${text.slice(0, MOST_CHARS)}\n… (${text.length - MOST_CHARS} more characters)` : text;
