/** Hears of an error of ours, and where: `email/spf-all`, or a check. */
export type Crashed = (where: string, error: Error) => void;

const OURS = /^(?:Type|Range|Reference|Syntax)Error$/;

/** Is it an error of ours, rather than a reason why something could not be seen? */
export const isCrash = (error: unknown): error is Error => error instanceof Error && OURS.test(error.name);

/** Why something is not known when this was thrown, as half a sentence. */
export function reasonOf(error: unknown): string {
  if (isCrash(error)) return `Launch Gate itself failed here (${error.message}); --verbose shows where`;
  return error instanceof Error ? error.message : String(error);
}
