import { linesIn } from '../../../lib/lines.ts';
import type { ColumnType, Operation } from '../operation.ts';
import { effectsOf } from '../postgres/effects.ts';
import { type Call, callsIn, literal } from './calls.ts';

export const RAILS_FILL = {
  required: /\bnull:\s{0,9}false|\bnull\s{0,9}=>\s{0,9}false/,
  filled: /\bdefault(?::|\s{0,9}=>)/,
};

/** Columns of PostgreSQL for each type of Rails (ActiveRecord 8.1, PostgreSQLAdapter, NATIVE_DATABASE_TYPES). */
const TYPES: Record<string, string> = {
  ...{
    string: 'varchar',
    text: 'text',
    bigint: 'int8',
    float: 'float8',
    datetime: 'timestamp',
    timestamp: 'timestamp',
  },
  ...{ timestamptz: 'timestamptz', time: 'time', date: 'date', binary: 'bytea', blob: 'bytea', boolean: 'bool' },
  ...{ json: 'json', jsonb: 'jsonb', uuid: 'uuid', inet: 'inet', cidr: 'cidr', citext: 'citext', hstore: 'hstore' },
  ...{ primary_key: 'int8', references: 'int8', belongs_to: 'int8' },
};
const NUMBERS = ['decimal', 'numeric'];

const optionIn = (text: string, name: string): number[] => {
  const found = new RegExp(`\\b${name}(?::|\\s{0,9}=>)\\s{0,9}(\\d{1,6})`).exec(text)?.[1];
  return found === undefined ? [] : [Number(found)];
};

/** The type that a column gets; undefined for one that Rails does not have. */
export function railsType(kind: string, options: string): ColumnType | undefined {
  if (NUMBERS.includes(kind))
    return { name: 'numeric', modifiers: [...optionIn(options, 'precision'), ...optionIn(options, 'scale')] };
  const [limit] = optionIn(options, 'limit');
  if (kind === 'integer')
    return { name: limit === undefined || limit === 4 ? 'int4' : limit > 4 ? 'int8' : 'int2', modifiers: [] };
  const name = TYPES[kind];
  if (name === undefined || /\barray(?::|\s{0,9}=>)\s{0,9}true/.test(options)) return undefined;
  const isDated = name.startsWith('time');
  return {
    name,
    modifiers: isDated ? optionIn(options, 'precision') : name === 'varchar' && limit !== undefined ? [limit] : [],
  };
}

/** Functions that give each row another value (pg_proc.provolatile); those of the transaction's time do not. */
const VOLATILE =
  /\b(?:gen_random_uuid|uuid_generate_v\w{1,4}|uuidv\d|random|clock_timestamp|timeofday|nextval)\s{0,9}\(/;

/** How a new column is filled where every row is written anew. */
export function rewritingFill(kind: string, options: string): Operation['fill'] {
  if (/^(?:big|small)?serial$|^primary_key$/.test(kind)) return 'serial';
  if (kind === 'virtual') return /\bstored:\s{0,9}true/.test(options) ? 'stored' : undefined;
  return RAILS_FILL.filled.test(options) && VOLATILE.test(options) ? 'volatile' : undefined;
}

/** A column that is changed: its type, and whether it takes NULL. */
export function changedColumn(
  of: { table: string; column: string; line: number },
  kind: string,
  options: string,
): Operation[] {
  const type = railsType(kind, options);
  return [
    { does: 'type-change', ...of, ...(type && { type }), effects: effectsOf('rewrite') },
    ...(RAILS_FILL.required.test(options) ? [{ does: 'set-not-null' as const, ...of }] : []),
  ];
}

/** The calls on the variable of a block, such as `t` of `do |t| ... end`, up to the `end` with the same indentation. */
export function callsInBlock({ at }: Call, text: string): (Call & { method: string })[] {
  const variable = /\|\s{0,9}(\w{1,40})\s{0,9}\|/.exec(text.slice(at, at + 400))?.[1];
  if (variable === undefined) return [];
  const indent = /(?<![ \t])[ \t]*$/.exec(text.slice(Math.max(0, at - 400), at))?.[0] ?? '';
  const end = text.slice(at).search(new RegExp(`^${indent}end\\b`, 'm'));
  const body = text.slice(at, end === -1 ? undefined : at + end);
  const inner = `${text.slice(0, at).replace(/[^\n]+/g, '')}${body}`;
  const lineAt = linesIn(inner);
  const bare = [...inner.matchAll(new RegExp(`^[ \\t]*(${variable}\\.(\\w+))[ \\t]*$`, 'gm'))].map(
    ({ 1: name = '', 2: method = '', index }) => {
      const from = inner.indexOf(name, index);
      return { name, method, args: [], text: '', line: lineAt(from), at: from, from };
    },
  );
  const calls = callsIn(inner, [`${variable}\\.\\w+`], true).map((each) => ({
    ...each,
    method: each.name.split('.').at(-1) ?? '',
  }));
  return [...calls, ...bare];
}

/** A created table with the columns that are known, and those that take no NULL. */
export function createdTable(call: Call, text: string): Operation[] {
  const table = literal(call.args[0]);
  if (table === undefined) return [];
  const calls = callsInBlock(call, text).filter(
    ({ method }) => TYPES[method] || NUMBERS.includes(method) || method === 'integer',
  );
  const known = calls.flatMap(({ method, args, text: options }) =>
    args.flatMap((arg) => {
      const name = literal(arg);
      return name === undefined
        ? []
        : [{ column: POINTS.test(method) ? `${name}_id` : name, type: railsType(method, options), options }];
    }),
  );
  const columns = Object.fromEntries(known.flatMap(({ column, type }) => (type ? [[column, type]] : [])));
  const neverNull = known.filter(({ options }) => RAILS_FILL.required.test(options));
  return [
    { does: 'create-table', table, line: call.line, columns },
    ...neverNull.map(({ column }) => ({ does: 'other' as const, table, line: call.line, notNull: column })),
  ];
}

const POINTS = /^(?:references|belongs_to)$/;
