import type { Node, RangeVar } from 'libpg-query';

/** The line of a byte offset; without an offset, that of the statement or command. */
export type LineAt = (location?: number) => number;

export const relationOf = (node: Node): string => ('RangeVar' in node ? nameOf(node.RangeVar) : '');

export function nameOf(relation: RangeVar | undefined): string {
  const { schemaname, relname = '' } = relation ?? {};
  return joined(schemaname === undefined ? [relname] : [schemaname, relname]);
}

export const joined = (names: readonly string[]) => (names[0] === 'public' ? names.slice(1) : names).join('.');

export const namesOf = (nodes: readonly Node[] = []): string[] =>
  nodes.flatMap((each) => ('String' in each ? [each.String.sval ?? ''] : []));
