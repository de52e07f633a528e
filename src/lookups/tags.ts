import type { TokenizerCallbacks } from 'htmlparser2';
import { turn } from '../lib/event-loop-turns.ts';

export interface TagHandlers {
  /** Names in lower case; the first of duplicate attributes counts, as in browsers. */
  open?(name: string, attributes: Record<string, string>): void;
  close?(name: string): void;
  /** Called with pieces of text. */
  text?(text: string): void;
}

/** The characters parsed per turn, so that other work is not blocked. */
const PIECE_CHARS = 8 * 1024;

/**
 * Reads the tags of a page in sequence (HTML section 13.2.5). It builds no tree, so nesting costs nothing and any page
 * takes linear time.
 */
export async function readTags(html: string, handlers: TagHandlers): Promise<void> {
  const { Tokenizer } = await import('htmlparser2');
  const tokenizer = new Tokenizer({ decodeEntities: true }, new TagReader(html, handlers));
  for (let at = 0; at < html.length; at += PIECE_CHARS) {
    tokenizer.write(html.slice(at, at + PIECE_CHARS));
    await turn();
  }
  tokenizer.end();
}

const nothing = () => undefined;

/** Turns the tokenizer's positions into tags. */
class TagReader implements TokenizerCallbacks {
  readonly #html: string;
  readonly #handlers: TagHandlers;
  #tag = { name: '', attributes: {} as Record<string, string> };
  #attribute = { name: '', value: '' };

  constructor(html: string, handlers: TagHandlers) {
    this.#html = html;
    this.#handlers = handlers;
  }

  onopentagname(start: number, end: number): void {
    this.#tag = { name: this.#html.slice(start, end).toLowerCase(), attributes: Object.create(null) };
  }

  onattribname(start: number, end: number): void {
    this.#attribute = { name: this.#html.slice(start, end).toLowerCase(), value: '' };
  }

  onattribdata(start: number, end: number): void {
    this.#attribute.value += this.#html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.#attribute.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    this.#tag.attributes[this.#attribute.name] ??= this.#attribute.value;
  }

  onopentagend(): void {
    this.#handlers.open?.(this.#tag.name, this.#tag.attributes);
  }

  onselfclosingtag(): void {
    this.onopentagend();
  }

  onclosetag(start: number, end: number): void {
    this.#handlers.close?.(this.#html.slice(start, end).toLowerCase());
  }

  ontext(start: number, end: number): void {
    this.#handlers.text?.(this.#html.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.#handlers.text?.(String.fromCodePoint(codepoint));
  }

  readonly oncdata = nothing;
  readonly oncomment = nothing;
  readonly ondeclaration = nothing;
  readonly onprocessinginstruction = nothing;
  readonly onend = nothing;
}
