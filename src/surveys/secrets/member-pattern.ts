import type { Form } from '../../catalog/key-kinds/provider.ts';
import { edgeOf, type Pattern, source } from './named-pattern.ts';

type MemberForm = Extract<Form, { kind: 'member' }>;

/** An object is followed so far from its member to either side. */
export const MOST_OF_OBJECT = 4000;

/** A member of an object, in JSON or a program, that has another member, whichever comes first. */
export function memberPattern({ names, beside, parts }: MemberForm): Pattern {
  const value = parts.map(source).join('');
  const member = new RegExp(
    `(?<![\\w$])["'\`]?(?:${names.join('|')})["'\`]?\\s{0,3}:\\s{0,3}["'\`](${value})${edgeOf(parts)}`,
    'g',
  );
  const other = new RegExp(`(?<![\\w$])${beside}["'\`\\\\]{0,4}\\s{0,3}:`);
  return {
    *matches(content) {
      for (const { index, 0: whole, 1: secret = '' } of content.matchAll(member))
        if (other.test(objectAround(content, index))) yield { index: index + whole.length - secret.length, secret };
    },
  };
}

/** From the brace that opens it to the one that closes it. */
function objectAround(content: string, index: number): string {
  const before = content.slice(Math.max(0, index - MOST_OF_OBJECT), index);
  const behind = content.slice(index, index + MOST_OF_OBJECT);
  const end = behind.indexOf('}');
  return before.slice(before.lastIndexOf('{') + 1) + behind.slice(0, end === -1 ? behind.length : end);
}
