/** How to do one thing on a host or with a framework: its name, then a line of settings or code. */
type HowTo = readonly [place: string, line: string];

/** Steps for the most common hosts and frameworks. */
export interface HowTos {
  /** The task, such as `Send the header`. */
  does: string;
  at: readonly HowTo[];
}
