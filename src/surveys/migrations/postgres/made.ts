import type { Operation } from '../operation.ts';
import { effectsOf } from './effects.ts';

/** One operation, with what its form does to the table. */
export function operation(
  does: Operation['does'],
  table: string,
  line: number,
  form?: Parameters<typeof effectsOf>[0],
  more: Partial<Operation> = {},
) {
  return { does, table, line, ...(form && { effects: effectsOf(form) }), ...more } satisfies Operation;
}
