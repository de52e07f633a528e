import { drawing } from '../html/figures.ts';
import { code, escaped, html, type Markup, raw, together, wide } from '../html/markup.ts';
import { page } from '../html/page.ts';
import { wholeLine } from '../inert.ts';
import { type Block, type Chapter, type Text, UNKNOWN } from './document.ts';

/** All chapters as one file; in print, each starts on a new page. */
export function packetHtml(title: string, chapters: readonly Chapter[]): string {
  const body = html`<a class="skip" href="#begin">To the first chapter</a>
<header><h1>${title}</h1>
<nav aria-label="Chapters"><ul>${chapters.map((chapter) => html`<li><a href="#${idOf(chapter)}">${chapter.title}</a></li>`)}</ul></nav></header>
<main id="begin">
${chapters.map(
  (chapter) => html`<section class="chapter" id="${idOf(chapter)}"><h2>${chapter.title}</h2>
${told(chapter.blocks).map(block)}</section>`,
)}
</main>
<p id="said" class="skip" role="status"></p>`;
  return page(title, body);
}

const isEmpty = (each: Block | undefined) => each?.kind === 'keep' && each.lines.every((line) => line.trim() === '');

/** Without empty parts and their headings. */
const told = (blocks: readonly Block[]) =>
  blocks.filter((each, i) => !isEmpty(each) && !(each.kind === 'heading' && isEmpty(blocks[i + 1])));

const idOf = ({ file }: Pick<Chapter, 'file'>) => file.replace(/\.md$/, '').toLowerCase();

function block(each: Block): Markup {
  switch (each.kind) {
    case 'heading':
      return each.level === 2 ? html`<h3>${inline(each.text)}</h3>` : html`<h4>${inline(each.text)}</h4>`;
    case 'paragraph':
      return html`<p>${inline(each.text)}</p>`;
    case 'list': {
      const items = each.items.map((item) => html`<li>${inline(item)}</li>`);
      return each.isOrdered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case 'checklist':
      return html`<ul class="checklist">${each.items.map(
        ({ text, isDone }) => html`<li>${isDone ? '☑' : '☐'} ${inline(text)}</li>`,
      )}</ul>`;
    case 'table': {
      const head = each.head.map((name) => html`<th scope="col">${name}</th>`);
      // On a phone each row is a card, and each cell shows its column name.
      const rows = each.rows.map(
        (cells) =>
          html`<tr>${cells.map((text, i) => html`<td data-label="${each.head[i] ?? ''}">${inline(text)}</td>`)}</tr>`,
      );
      return wide(
        each.head.join(', '),
        html`<table class="cards"><thead><tr>${head}</tr></thead>\n<tbody>${rows}</tbody></table>`,
      );
    }
    case 'code':
      return html`<div class="fix"><pre tabindex="0">${code(each.lines, wholeLine)}</pre><button type="button" hidden data-needs-script data-copy>Copy</button></div>`;
    case 'graph':
      return drawing(each.title, each.graph, each.title);
    case 'keep':
      return html`<div class="keep"><p class="soft">Written by hand</p><pre tabindex="0">${code(each.lines, wholeLine)}</pre></div>`;
  }
}

/** Our words may be bold, code, or a link to another chapter; a value is always plain text. */
function inline(text: Text): Markup {
  return together(
    text.map((part) => (typeof part === 'string' ? words(part) : html`<code>${part.value}</code>`)),
    '',
  );
}

function words(text: string): Markup {
  return together(
    text.split(/(\*\*[^*]{1,2000}\*\*|`[^`]{1,2000}`|\[[^\]]{1,500}\]\([A-Z-]{1,40}\.md\))/).map(word),
    '',
  );
}

function word(part: string): Markup {
  if (/^\*\*.+\*\*$/.test(part)) {
    const inner = part.slice(2, -2);
    return inner === UNKNOWN ? html`<strong class="unknown">${inner}</strong>` : html`<strong>${inner}</strong>`;
  }
  const [, label = '', file = ''] = /^\[([^\]]+)\]\(([A-Z-]+\.md)\)$/.exec(part) ?? [];
  if (file !== '') return html`<a href="#${idOf({ file })}">${label}</a>`;
  // Keeps spaces at its ends, which separate it from a value.
  return /^`.+`$/.test(part) ? html`<code>${part.slice(1, -1)}</code>` : raw(escaped(part));
}
