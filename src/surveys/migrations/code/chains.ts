import { linesIn } from '../../../lib/lines.ts';
import type { Operation } from '../operation.ts';

const NO_COLUMN =
  /^(?:drop\w*|rename\w*|index|unique|primary|foreign|references|on|timestamps|increments|bigIncrements|comment|engine|charset|collate|setNullable|inherits)$/;

/** Columns that Knex defines with chained calls: `t.string('name').notNullable()`. */
export function chainsIn(text: string): Operation[] {
  const starts = [...text.matchAll(/(?<![\w.)])\w+\.(\w+)\(\s*["'](\w+)["']/g)];
  const lineAt = linesIn(text);
  return starts.flatMap(({ 1: method = '', 2: column = '', index }, i): Operation[] => {
    if (NO_COLUMN.test(method)) return [];
    const rest = text.slice(index, starts[i + 1]?.index ?? text.length);
    const chain = rest.slice(0, rest.indexOf(';') === -1 ? rest.length : rest.indexOf(';'));
    const base = { table: '', column, line: lineAt(index) };
    if (/\.alter\(/.test(chain)) return [{ ...base, does: 'type-change' }];
    return [{ ...base, does: 'add-column', fill: knexFill(chain) }];
  });
}

function knexFill(chain: string): NonNullable<Operation['fill']> {
  if (/\.defaultTo\(/.test(chain)) return 'constant';
  return /\.notNullable\(/.test(chain) ? 'nothing' : 'null';
}
