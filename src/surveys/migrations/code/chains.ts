import { linesIn } from '../../../lib/lines.ts';
import type { Operation } from '../operation.ts';

const NO_COLUMN =
  /^(?:drop\w*|rename\w*|index|unique|primary|foreign|references|on|timestamps(?:Tz)?|nullable\w*|softDeletes\w*|rememberToken|fullText|spatialIndex|rawIndex|morphs|increments|id|comment|engine|charset)$/;

/** Columns that Knex or Laravel define with chained calls: `t.string('name').notNullable()`. */
export function chainsIn(text: string, arrow: '.' | '->'): Operation[] {
  const sign = arrow === '.' ? String.raw`(?<![\w.)])\w+\.` : String.raw`\$table->`;
  const starts = [...text.matchAll(new RegExp(`${sign}(\\w+)\\(\\s*["'](\\w+)["']`, 'g'))];
  const lineAt = linesIn(text);
  return starts.flatMap(({ 1: method = '', 2: column = '', index }, i): Operation[] => {
    if (NO_COLUMN.test(method)) return [];
    const rest = text.slice(index, starts[i + 1]?.index ?? text.length);
    const chain = rest.slice(0, rest.indexOf(';') === -1 ? rest.length : rest.indexOf(';'));
    const base = { table: '', column, line: lineAt(index) };
    if (/\.alter\(|->change\(/.test(chain)) return [{ ...base, does: 'type-change' }];
    return [{ ...base, does: 'add-column', fill: arrow === '.' ? knexFill(chain) : laravelFill(chain) }];
  });
}

function knexFill(chain: string): NonNullable<Operation['fill']> {
  if (/\.defaultTo\(/.test(chain)) return 'constant';
  return /\.notNullable\(/.test(chain) ? 'nothing' : 'null';
}

/** Laravel's columns are NOT NULL unless `nullable()` is called. */
function laravelFill(chain: string): NonNullable<Operation['fill']> {
  if (/->(?:default|useCurrent)\(/.test(chain)) return 'constant';
  return /->nullable\(\s{0,40}(?:true)?\s{0,40}\)/.test(chain) ? 'null' : 'nothing';
}
