import type { SecretMatch } from '../../io/secrets.ts';

/** When not all can be told, those that count. */
export const weight = (match: SecretMatch | undefined) => {
  if (match === undefined) return Number.NaN;
  const { lowered, isPublic, allowed } = match;
  return (
    (lowered === undefined ? 0 : 1) + (isPublic || lowered === 'stand-in' ? 4 : 0) + (allowed === undefined ? 0 : 2)
  );
};
export const byWeight = (a: SecretMatch, b: SecretMatch) => weight(a) - weight(b) || byPlace(a, b);

/** By file, then by line. */
export const byPlace = (a: SecretMatch, b: SecretMatch) =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.print < b.print ? -1 : 1);
