import { type AnyAsk, type AnyQuestion, askOf, everyQuestion, questionKey } from './questions.ts';
import type { Asked, Asking, World } from './world.ts';

/** A world that asks each question once; repeated questions get the same answer. */
export interface Remembering extends World {
  asked(): Asked;
  /** When each question was first asked, and how long its answer took. */
  timeline(): Asking[];
}

/** The most entries of a timeline that can be displayed. */
const MOST_ASKINGS = 2000;

export function remembering(world: World, onQuestion: (asked: Asked) => void = () => undefined): Remembering {
  const account = new Account(onQuestion);
  const timeline: Asking[] = [];
  const timed = async (told: NonNullable<AnyQuestion['told']>, question: unknown, ask: AnyAsk): Promise<unknown> => {
    const asking = { kind: told.kind, about: told.about(question), at: world.elapsed(), ms: 0 };
    if (timeline.length < MOST_ASKINGS) timeline.push(asking);
    try {
      return await ask(question);
    } finally {
      asking.ms = world.elapsed() - asking.at;
    }
  };
  return {
    resolvers: world.resolvers,
    now: world.now,
    elapsed: () => world.elapsed(),
    pause: (ms) => world.pause(ms),
    asked: () => account.asked(),
    timeline: () => [...timeline],
    ...everyQuestion((name, kind) => {
      const ask = account.keeping(kind, askOf(world, name));
      return once((question) => (kind.told ? timed(kind.told, question, ask) : ask(question)));
    }),
  };
}

/** Asks each question once. */
function once(ask: AnyAsk): AnyAsk {
  const answers = new Map<string, Promise<unknown>>();
  return (question) => {
    const key = questionKey(question);
    const answer = answers.get(key) ?? ask(question);
    answers.set(key, answer);
    return answer;
  };
}

/** Counts questions and requests. */
class Account {
  readonly #asked: Asked = { dns: 0, http: 0, mostOfOneHost: 0, tls: 0, files: 0 };
  readonly #byHost = new Map<string, number>();
  readonly #onQuestion: (asked: Asked) => void;

  constructor(onQuestion: (asked: Asked) => void) {
    this.#onQuestion = onQuestion;
  }

  asked(): Asked {
    return { ...this.#asked };
  }

  /** Counts a question when it is asked, and again by what its answer reports. */
  keeping({ counts, before, after }: AnyQuestion, ask: AnyAsk): AnyAsk {
    return async (question) => {
      if (counts !== 'http') this.#asked[counts] += 1;
      this.#count(before?.(question));
      this.#onQuestion(this.#asked);
      const answer = await ask(question);
      if (after !== undefined) {
        this.#count(after(question, answer));
        this.#onQuestion(this.#asked);
      }
      return answer;
    };
  }

  #count(requests: Record<string, number> = {}): void {
    for (const [host, more] of Object.entries(requests)) {
      const times = (this.#byHost.get(host) ?? 0) + more;
      this.#byHost.set(host, times);
      this.#asked.http += more;
      this.#asked.mostOfOneHost = Math.max(this.#asked.mostOfOneHost, times);
    }
  }
}
