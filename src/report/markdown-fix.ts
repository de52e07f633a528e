import type { Fix } from '../gate/finding.ts';
import { fixLines, panelName, recordRows } from './fix.ts';
import { cell, codeBlock, join, type Markdown, md, ours } from './safe-markdown.ts';

const LANGUAGES = { file: 'diff', command: 'sh', redirect: 'text' };

/** A record is shown in full: a 4096-bit DKIM key has about 740 characters. */
const MOST_OF_RECORD = 4000;

/** Records in the fields of a DNS panel; anything else as text. */
export function fixPart(fix: Fix): Markdown {
  if (fix.kind !== 'dns') return codeBlock(LANGUAGES[fix.kind], fixLines(fix));
  const rows = recordRows(fix).map(({ does, type, name, value, priority, ttl }) => {
    const target =
      priority === undefined
        ? cell(value, MOST_OF_RECORD)
        : join([cell(value), ours(`priority ${cell(priority).text}`)], ', ');
    return `| ${does} | ${cell(type).text} | ${cell(name).text} | ${target.text} | ${ttl === undefined ? '' : cell(ttl).text} |`;
  });
  const panel = panelName(fix);
  const where = panel === undefined ? ours('In the DNS panel:') : md`In the DNS panel (${panel}):`;
  const head = '| | Type | Name | Value | TTL |\n|---|---|---|---|---|';
  return ours([where.text, '', head, ...rows].join('\n'));
}
