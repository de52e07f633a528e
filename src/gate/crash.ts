/** Receives an error caused by our own code, and where: `email/spf-all`, or a check. */
export type Crashed = (where: string, error: Error) => void;

const OURS = /^(?:Type|Range|Reference|Syntax)Error$/;

/** Is this a bug of ours, rather than a reason why something could not be examined? */
export const isCrash = (error: unknown): error is Error => error instanceof Error && OURS.test(error.name);

/** The reason for an unknown, given what was thrown, as half a sentence. */
export function reasonOf(error: unknown): string {
  if (isCrash(error)) return `Launch Gate itself failed here (${error.message}); --verbose shows where`;
  return error instanceof Error ? error.message : String(error);
}
