import type { Fix } from '../../gate/finding.ts';
import { fixLines, NO_NAME, panelName, type RecordRow, recordRows } from '../fix.ts';
import { wholeLine } from '../inert.ts';
import { code, html, type Markup, together, wide } from './markup.ts';

/** A fix as it is applied: records in the fields of a DNS panel, anything else as text to copy. */
export function fixMarkup(fix: Fix): Markup {
  if (fix.kind !== 'dns') return copied(diff(fixLines(fix)), 'the fix');
  const rows = recordRows(fix);
  const hasPriority = rows.some(({ priority }) => priority !== undefined);
  const head = ['', 'Type', 'Name', 'Value', ...(hasPriority ? ['Priority'] : []), 'TTL'];
  const panel = panelName(fix);
  return html`<p class="panel">In the DNS panel${panel === undefined ? undefined : html` (${panel})`}:</p>
${wide(
  'DNS records to change',
  html`<table class="cards"><thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows.map((row) => recordMarkup(row, hasPriority))}</tbody></table>`,
)}`;
}

function recordMarkup({ does, type, name, value, priority, ttl }: RecordRow, hasPriority: boolean): Markup {
  const priorityCell = hasPriority ? html`<td data-label="Priority">${priority ?? ''}</td>` : undefined;
  return html`<tr><th scope="row" class="${does === 'Add' ? 'add' : 'del'}">${does}</th><td data-label="Type">${type}</td><td data-label="Name">${name === NO_NAME ? NO_NAME : copiedValue(name, 'name')}</td><td data-label="Value">${copiedValue(value, 'value')}</td>${priorityCell}<td data-label="TTL">${ttl ?? ''}</td></tr>`;
}

const copiedValue = (value: string, what: string): Markup =>
  html`<span class="copy"><code>${code([value], wholeLine)}</code>${copyButton(what)}</span>`;

/** Text that is copied as a whole, with a copy button. */
export const copied = (text: Markup, what: string): Markup =>
  html`<div class="fix"><pre tabindex="0" aria-label="${what}">${text}</pre>${copyButton(what)}</div>`;

const copyButton = (what: string): Markup =>
  html`<button type="button" hidden data-needs-script data-copy aria-label="Copy ${what}">Copy</button>`;

/** Added and removed lines are colored and keep their sign. */
function diff(lines: readonly string[]): Markup {
  return together(
    lines.map((line) => {
      const text = code([line], wholeLine);
      if (!/^[+-] ?/.test(line)) return text;
      return html`<span class="${line.startsWith('+') ? 'add' : 'del'}">${text}</span>`;
    }),
  );
}
