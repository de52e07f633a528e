export interface Ran {
  exit: number;
  said: string;
}

/** What a step that stops a launch says last, after its annotations. */
export const LAST_WORDS = /::error::NO-GO: \d+ problems? blocks? the launch/;

const TRIES = 5;

/**
 * A run whose last words are there. act loses the end of what a step prints, now and then: of a shell that prints 2,000
 * lines and ends, six runs of eight came short (act 0.2.89, 2026-11-29).
 */
export async function whole(run: () => Promise<Ran>, lastWords: RegExp): Promise<Ran> {
  for (let tries = 1; ; tries += 1) {
    const ran = await run();
    if (lastWords.test(ran.said) || tries === TRIES) return ran;
  }
}
