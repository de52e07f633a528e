import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  askOf,
  everyQuestion,
  questionKey
} from "./io-real.js";

// src/io/remembering.ts
var MOST_ASKINGS = 2e3;
function remembering(world, onQuestion = () => void 0) {
  const account = new Account(onQuestion);
  const timeline = [];
  const timed = async (told, question, ask) => {
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
      return once((question) => kind.told ? timed(kind.told, question, ask) : ask(question));
    })
  };
}
function once(ask) {
  const answers = /* @__PURE__ */ new Map();
  return (question) => {
    const key = questionKey(question);
    const answer = answers.get(key) ?? ask(question);
    answers.set(key, answer);
    return answer;
  };
}
var Account = class {
  #asked = { dns: 0, http: 0, mostOfOneHost: 0, tls: 0, files: 0 };
  #byHost = /* @__PURE__ */ new Map();
  #onQuestion;
  constructor(onQuestion) {
    this.#onQuestion = onQuestion;
  }
  asked() {
    return { ...this.#asked };
  }
  /** Counts a question when it is asked, and again by what its answer reports. */
  keeping({ counts, before, after }, ask) {
    return async (question) => {
      if (counts !== "http") this.#asked[counts] += 1;
      this.#count(before?.(question));
      this.#onQuestion(this.#asked);
      const answer = await ask(question);
      if (after !== void 0) {
        this.#count(after(question, answer));
        this.#onQuestion(this.#asked);
      }
      return answer;
    };
  }
  #count(requests = {}) {
    for (const [host, more] of Object.entries(requests)) {
      const times = (this.#byHost.get(host) ?? 0) + more;
      this.#byHost.set(host, times);
      this.#asked.http += more;
      this.#asked.mostOfOneHost = Math.max(this.#asked.mostOfOneHost, times);
    }
  }
};

export {
  remembering
};
