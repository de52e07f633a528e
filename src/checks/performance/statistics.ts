/**
 * The 95th percentile of a few answers is a coin toss: of 30 with a true one of 450 ms every fourth set shows more than 500.
 * So answers above the limit are counted, and a count is only believed that would be seldom if the true percentile were
 * at the limit: then each answer is above it with a chance of 0.05, and their number is binomial.
 */
const PART_ABOVE = 0.05;
/** A false alarm in at most so many runs (one-sided exact binomial test). */
const FALSE_ALARMS = 0.05;

/** The smallest number of answers above the limit, of so many, that shows that the 95th percentile is above it too. */
export function tooMany(answers: number): number {
  // P(X = k), one k after another, and what is left above.
  let probability = (1 - PART_ABOVE) ** answers;
  let above = 1;
  for (let k = 0; k <= answers; k += 1) {
    if (above <= FALSE_ALARMS) return k;
    above -= probability;
    probability *= ((answers - k) / (k + 1)) * (PART_ABOVE / (1 - PART_ABOVE));
  }
  return answers + 1;
}
