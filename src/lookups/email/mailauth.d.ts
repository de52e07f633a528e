// The parts of mailauth (7.1.0) that it ships without types.
declare module 'mailauth/lib/spf/syntax.js' {
  /** What is wrong with the terms of a record; false or undefined when nothing is. */
  export function validateTerms(terms: readonly string[]): string | false | undefined;
}
