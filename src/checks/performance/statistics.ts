/**
 * The 95th percentile of a few responses is mostly chance: of sets of 30 with a true value of 450 ms, every fourth
 * shows more than 500. So responses above the limit are counted, and the count must be unlikely for a true percentile
 * at the limit: then each response exceeds it with probability 0.05, and their number is binomially distributed.
 */
const PART_ABOVE = 0.05;
/** The largest probability of a false alarm (one-sided exact binomial test). */
const FALSE_ALARMS = 0.05;

/**
 * The smallest number of responses above the limit, out of `answers`, that shows that the 95th percentile is above it,
 * too.
 */
export function tooMany(answers: number): number {
  // P(X = k) for each k, and the remaining probability above it.
  let probability = (1 - PART_ABOVE) ** answers;
  let above = 1;
  for (let k = 0; k <= answers; k += 1) {
    if (above <= FALSE_ALARMS) return k;
    above -= probability;
    probability *= ((answers - k) / (k + 1)) * (PART_ABOVE / (1 - PART_ABOVE));
  }
  return answers + 1;
}
