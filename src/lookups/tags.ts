import { turn } from '../lib/event-loop-turns.ts';

export interface TagHandlers {
  /** Names in lower case; of an attribute that is there twice the first counts, as in browsers. */
  open?(name: string, attributes: Record<string, string>): void;
  close?(name: string): void;
  /** In pieces. */
  text?(text: string): void;
}

/** So much at once, so that others get their turn. */
const PIECE_CHARS = 8 * 1024;

/**
 * The tags of a page, one after another (HTML section 13.2.5). No tree is made of them: how deep they are nested costs
 * nothing, and a page of any shape takes time in proportion.
 */
export async function readTags(html: string, { open, close, text }: TagHandlers): Promise<void> {
  const { Tokenizer } = await import('htmlparser2');
  const part = (start: number, end: number) => html.slice(start, end);
  const nothing = () => undefined;
  let tag = { name: '', attributes: {} as Record<string, string> };
  let attribute = { name: '', value: '' };
  const opened = () => open?.(tag.name, tag.attributes);
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        tag = { name: part(start, end).toLowerCase(), attributes: Object.create(null) };
      },
      onattribname: (start, end) => {
        attribute = { name: part(start, end).toLowerCase(), value: '' };
      },
      onattribdata: (start, end) => {
        attribute.value += part(start, end);
      },
      onattribentity: (codepoint) => {
        attribute.value += String.fromCodePoint(codepoint);
      },
      onattribend: () => {
        tag.attributes[attribute.name] ??= attribute.value;
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (start, end) => close?.(part(start, end).toLowerCase()),
      ontext: (start, end) => text?.(part(start, end)),
      ontextentity: (codepoint) => text?.(String.fromCodePoint(codepoint)),
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  for (let at = 0; at < html.length; at += PIECE_CHARS) {
    tokenizer.write(html.slice(at, at + PIECE_CHARS));
    await turn();
  }
  tokenizer.end();
}
