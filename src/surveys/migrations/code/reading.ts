import type { Act } from '../act.ts';
import { claim } from '../postgres/claims.ts';
import { type Call, literal } from './calls.ts';

export type Readers = Record<string, (call: Call, text: string) => Act[]>;

export type Reader = Readers[string];

/** An act whose table, column and new name are texts among the arguments. */
export const takes =
  (does: Act['does'], ...names: ('table' | 'column' | 'to')[]): Reader =>
  ({ args, line }) => {
    const values = names.map((name, i) => [name, literal(args[i])] as const);
    return values[0]?.[1] === undefined ? [] : [{ does, line, table: '', ...Object.fromEntries(values) }];
  };

/** A column that is added, by what stands in its options. */
export function adds(words: { required: RegExp; filled: RegExp }, ...names: ('table' | 'column')[]): Reader {
  return (call, text) =>
    takes('add-column', ...names)(call, text).map((act) => {
      const isRequired = words.required.test(call.text);
      return { ...act, fill: words.filled.test(call.text) ? 'constant' : isRequired ? 'nothing' : 'null' };
    });
}

export const indexes =
  (concurrently: RegExp): Reader =>
  (call, text) => {
    const isConcurrent = concurrently.test(call.text);
    const more = isConcurrent ? { isConcurrent: true as const, claim: claim('index concurrently') } : {};
    return takes('create-index', 'table')(call, text).map((act) => ({ ...act, ...more }));
  };

export const unless =
  (words: RegExp, reader: Reader): Reader =>
  (call, text) =>
    reader(call, text).map((act) => (words.test(call.text) ? { ...act, isLater: true } : act));
export const only =
  (words: RegExp, reader: Reader): Reader =>
  (call, text) =>
    words.test(call.text) ? reader(call, text) : [];
