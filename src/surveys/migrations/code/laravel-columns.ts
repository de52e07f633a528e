import { linesIn } from '../../../lib/lines.ts';
import type { ColumnType, Operation } from '../operation.ts';
import { effectsOf } from '../postgres/effects.ts';
import { snake } from './model-table.ts';

/** PHP calls a method by its name in any case. */
function lowered<T>(all: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name.toLowerCase(), value]));
}

/** Columns of PostgreSQL for each method that adds one (Illuminate\Database\Schema\Grammars\PostgresGrammar, Laravel 12). */
const TYPES: Record<string, string> = lowered({
  ...{ string: 'varchar', tinyText: 'varchar', enum: 'varchar', char: 'bpchar', ulid: 'bpchar', foreignUlid: 'bpchar' },
  ...{ text: 'text', mediumText: 'text', longText: 'text', integer: 'int4', unsignedInteger: 'int4' },
  ...{ mediumInteger: 'int4', unsignedMediumInteger: 'int4', year: 'int4', bigInteger: 'int8', foreignId: 'int8' },
  ...{ unsignedBigInteger: 'int8', smallInteger: 'int2', unsignedSmallInteger: 'int2', tinyInteger: 'int2' },
  ...{ unsignedTinyInteger: 'int2', boolean: 'bool', decimal: 'numeric', unsignedDecimal: 'numeric', float: 'float8' },
  ...{ double: 'float8', date: 'date', dateTime: 'timestamp', dateTimeTz: 'timestamptz', timestamp: 'timestamp' },
  ...{ timestampTz: 'timestamptz', time: 'time', timeTz: 'timetz', json: 'json', jsonb: 'jsonb', uuid: 'uuid' },
  ...{ foreignUuid: 'uuid', binary: 'bytea', ipAddress: 'inet', macAddress: 'macaddr', vector: 'vector' },
  ...{ geometry: 'geometry', geography: 'geography', point: 'point', set: 'set', tsvector: 'tsvector' },
});
/** What each has where nothing is said. */
const USUAL: Record<string, readonly number[]> = lowered({
  ...{ string: [255], tinyText: [255], enum: [255], char: [255], ulid: [26], foreignUlid: [26], decimal: [8, 2] },
  ...{ dateTime: [0], dateTimeTz: [0], timestamp: [0], timestampTz: [0], time: [0], timeTz: [0] },
});
/** Numbers that the database counts. */
const COUNTED = /^(?:id|increments|bigIncrements|smallIncrements|mediumIncrements|tinyIncrements|integerIncrements)$/i;
/** Two columns for one object; those of `nullable...` may stay empty. */
const MORPHS = /^(?:uuid|ulid|numeric)?morphs$/i;
/** What adds no column that must be filled, or none at all (Laravel, Migrations). */
const NO_COLUMN =
  /^(?:drop\w*|rename\w*|index|unique|primary|foreign|fullText|spatialIndex|vectorIndex|rawIndex|rawColumn|nullable\w*|timestamps\w*|datetimes|softDeletes\w*|rememberToken|comment|engine|charset|collation|temporary|removeColumn|create|after|addColumn|computed)$/i;

const CALL = /\$table->(\w{1,60})\(\s{0,200}(?:["'](\w{1,100})["']|(?:\\?\w{1,60}\\){0,6}\\?(\w{1,60})::class)?/g;
const MOST_OF_CHAIN = 2000;

/** A table's columns as a callback gives them, and the methods that are not Laravel's. */
export interface LaravelColumns {
  operations: Operation[];
  unknown: { line: number; name: string }[];
}

/** `$table->string('name', 50)->nullable()`: each call, to its semicolon. */
export function columnsIn(text: string): LaravelColumns {
  const lineAt = linesIn(text);
  const read: LaravelColumns = { operations: [], unknown: [] };
  for (const { 1: method = '', 2: name, 3: model, index } of text.matchAll(CALL)) {
    const chain = chainAt(text, index);
    const line = lineAt(index);
    if (NO_COLUMN.test(method)) continue;
    const columns = columnsOf(method, name, model);
    if (columns === undefined) read.unknown.push({ line, name: method });
    else read.operations.push(...columns.flatMap((column) => columnOf(method, column, chain, line)));
  }
  return read;
}

/** To its semicolon, or to the next call on the table. */
function chainAt(text: string, at: number): string {
  const rest = text.slice(at, at + MOST_OF_CHAIN);
  const ends = [rest.indexOf(';'), rest.indexOf('$table->', 1)].filter((end) => end !== -1);
  return rest.slice(0, Math.min(rest.length, ...ends));
}

/** The columns that a method makes; undefined for one that is not known. */
function columnsOf(method: string, name: string | undefined, model: string | undefined): string[] | undefined {
  if (MORPHS.test(method)) return [`${name}_type`, `${name}_id`];
  if (method.toLowerCase() === 'foreignidfor') return [name ?? `${snake(model ?? '')}_id`];
  if (COUNTED.test(method)) return [name ?? 'id'];
  if (TYPES[method.toLowerCase()] === undefined) return undefined;
  return name === undefined ? [] : [name];
}

function columnOf(method: string, column: string, chain: string, line: number): Operation[] {
  const of = { table: '', column, line };
  const type = typeOf(method, chain);
  if (/->change\(/.test(chain)) {
    const isRequired = /->nullable\(\s{0,40}false/.test(chain);
    return [
      { does: 'type-change', ...of, ...(type && { type }), effects: effectsOf('rewrite') },
      ...(isRequired ? [{ does: 'set-not-null' as const, ...of }] : []),
    ];
  }
  const fill = COUNTED.test(method) ? ('serial' as const) : fillOf(chain);
  return [
    {
      does: 'add-column',
      ...of,
      ...(type && { type }),
      fill,
      ...(fill !== 'constant' && fill !== 'null' && fill !== 'nothing' && { effects: effectsOf('rewrite') }),
    },
  ];
}

/** Laravel's columns are NOT NULL unless `nullable()` is called. */
function fillOf(chain: string): NonNullable<Operation['fill']> {
  if (/->(?:default|useCurrent)\(/.test(chain)) return 'constant';
  if (/->storedAs\(/.test(chain)) return 'stored';
  if (/->virtualAs\(/.test(chain)) return 'constant';
  return /->nullable\(\s{0,40}(?:true)?\s{0,40}\)/.test(chain) ? 'null' : 'nothing';
}

function typeOf(method: string, chain: string): ColumnType | undefined {
  const name = TYPES[method.toLowerCase()];
  if (name === undefined) return undefined;
  const given =
    /^\$table->\w+\(\s{0,40}["']\w+["']((?:\s{0,9},\s{0,9}(?:\w{1,20}:\s{0,9})?\d{1,5}){1,2})\s{0,9}\)/.exec(
      chain,
    )?.[1];
  return { name, modifiers: given?.match(/\d+/g)?.map(Number) ?? USUAL[method.toLowerCase()] ?? [] };
}
