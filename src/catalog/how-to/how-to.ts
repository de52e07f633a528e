/** How one thing is done at one host or with one framework: its name, then a line of settings or code. */
type HowTo = readonly [place: string, line: string];

/** Steps for the hosts and frameworks that products are most often made of. */
export interface HowTos {
  /** What is done, such as `Send the header`. */
  does: string;
  at: readonly HowTo[];
}
