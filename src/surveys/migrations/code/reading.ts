import type { Operation } from '../operation.ts';
import { effectsOf } from '../postgres/effects.ts';
import { type Call, literal } from './calls.ts';

/** What a migration in a programming language does: its schema calls, and the SQL that it passes to the database. */
export interface CodeReading {
  operations: Operation[];
  sql: { text: string; line: number }[];
  /** What is only known at run time. */
  unread: { line: number; reason: string; isOpen?: true }[];
}

/** Where a program puts SQL together. */
export const ONLY_WHEN_IT_RUNS = 'its SQL is only known when it runs';

export type Readers = Record<string, (call: Call, text: string) => Operation[]>;

export type Reader = Readers[string];

/** An operation whose table, column and new name are string arguments. */
export const takes =
  (does: Operation['does'], ...names: ('table' | 'column' | 'to')[]): Reader =>
  ({ args, line }) => {
    const values = names.map((name, i) => [name, literal(args[i])] as const);
    return values[0]?.[1] === undefined ? [] : [{ does, line, table: '', ...Object.fromEntries(values) }];
  };

/** An added column, filled as its options say. */
export function adds(words: { required: RegExp; filled: RegExp }, ...names: ('table' | 'column')[]): Reader {
  return (call, text) =>
    takes('add-column', ...names)(call, text).map((operation) => {
      const isRequired = words.required.test(call.text);
      return { ...operation, fill: words.filled.test(call.text) ? 'constant' : isRequired ? 'nothing' : 'null' };
    });
}

export const indexes =
  (concurrently: RegExp): Reader =>
  (call, text) => {
    const isConcurrent = concurrently.test(call.text);
    const more = isConcurrent ? { isConcurrent: true as const, effects: effectsOf('index concurrently') } : {};
    return takes('create-index', 'table')(call, text).map((operation) => ({ ...operation, ...more }));
  };

export const unless =
  (words: RegExp, reader: Reader): Reader =>
  (call, text) =>
    reader(call, text).map((operation) => (words.test(call.text) ? { ...operation, isNotValidated: true } : operation));
export const only =
  (words: RegExp, reader: Reader): Reader =>
  (call, text) =>
    words.test(call.text) ? reader(call, text) : [];
