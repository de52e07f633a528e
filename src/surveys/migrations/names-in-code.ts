/** The words of a name: `userRoles`, `user_roles` and `UserRole` have two. */
function wordsOf(name: string): string[] {
  const own = name.split('.').at(-1) ?? name;
  return own
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, '_')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean);
}

/** As one or as many: a table is `categories`, its model `Category`. */
function numbers(word: string): string {
  const stem = word.replace(/(?:ies|y)$/, '');
  if (stem !== word && stem.length > 1) return `${stem}(y|ys|ies)`;
  return `${word.replace(/(?<=[a-z]{2})(?:(?<=s|x|z|ch|sh)es|(?<!s)s)$/, '')}(e?s)?`;
}

/** A pattern (POSIX ERE, to be matched without case) for what code calls a table: `user_roles`, `userRoles`, `UserRole`. */
export function tablePattern(table: string, application?: string): string | undefined {
  const words = wordsOf(table);
  // Django's `members_user` is the model `User` of the application `members`.
  const own = application === undefined ? words : withoutStart(words, wordsOf(application));
  return own.length === 0 ? undefined : [...own.slice(0, -1), numbers(own.at(-1) ?? '')].join('[_-]?');
}

const withoutStart = (words: readonly string[], start: readonly string[]) =>
  start.every((word, i) => words[i] === word) && words.length > start.length ? words.slice(start.length) : [...words];

/** The same for a column: `avatar_url`, `avatarUrl`; of an object that `user_id` points to, `user`. */
export function columnPattern(column: string, isByObject: boolean): string | undefined {
  const words = wordsOf(column);
  if (words.length === 0) return undefined;
  const whole = words.join('[_-]?');
  return isByObject && words.length > 1 && words.at(-1) === 'id'
    ? `${words.slice(0, -1).join('[_-]?')}([_-]?id)?`
    : whole;
}
