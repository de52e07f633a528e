export interface Ran {
  exit: number;
  said: string;
}

const TRIES = 5;

/**
 * A run whose last words are there. act loses the end of what a step prints, now and then: of a shell that prints 2,000
 * lines and ends, six runs of eight came short (act 0.2.89, 2026-11-29).
 */
export async function whole(run: () => Promise<Ran>, lastWords: string): Promise<Ran> {
  for (let tries = 1; ; tries += 1) {
    const ran = await run();
    if (ran.said.includes(lastWords) || tries === TRIES) return ran;
  }
}
