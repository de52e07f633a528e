// Modules of mailauth (7.1.0) that have no types.
declare module 'mailauth/lib/spf/syntax.js' {
  /** What is wrong with the terms of a record; false or undefined when they are valid. */
  export function validateTerms(terms: readonly string[]): string | false | undefined;
}
