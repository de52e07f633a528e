/**
 * Many words in bytes at once: the automaton of Aho and Corasick (1975) as one table. ASCII letters count alike in
 * either case. The buffer is walked in four parts by turns, so that no chain of look-ups waits for another.
 */
export interface Automaton {
  /** Calls `found` with the word's number and the offset behind its end, in no particular order, once for each place. */
  search(bytes: Uint8Array, length: number, found: (word: number, end: number) => void): void;
}

/** Words are bytes of Latin-1; none may be empty. At most 65,536 states: the table stays small enough for the caches. */
export function makeAutomaton(words: readonly string[]): Automaton {
  const machine = machineOf(words);
  const walk = chainOf(machine);
  const walkParts = fourChainsOf(machine);
  const overlap = Math.max(...words.map(({ length }) => length)) - 1;

  /** Words across a cut: the chain behind it did not see how they begin. */
  const walkAcross = (bytes: Uint8Array, cut: number, found: Found) =>
    walk(bytes, Math.max(0, cut - overlap), cut, cut + overlap, (word, end) => {
      if (end - (words[word] as string).length < cut) found(word, end);
    });

  return {
    search(bytes, length, found) {
      const part = length >> 2;
      if (part < SMALL) return walk(bytes, 0, 0, length, found);
      walkParts(bytes, part, found);
      for (const cut of [part, part * 2, part * 3]) walkAcross(bytes, cut, found);
      // What is left at the end.
      walk(bytes, Math.max(0, part * 4 - overlap), part * 4, length, found);
    },
  };
}

type Found = (word: number, end: number) => void;
/** Shorter parts do not pay for the walks across their cuts. */
const SMALL = 256;

/** What the chains read. They are closures over it: with fields of an object they take a third longer. */
interface Machine {
  /** Byte → class. */
  classes: Uint8Array;
  /** State << shift | class → state. */
  table: Uint16Array;
  shift: number;
  /** In this state and in all behind it words end. */
  firstOutput: number;
  /** The words that end in each of them. */
  outputs: readonly number[][];
}

function machineOf(words: readonly string[]): Machine {
  const { classes, width } = classesOf(words);
  const trie = trieOf(words, classes, width);
  const order = linked(trie, width);
  const shift = 32 - Math.clz32(width - 1);
  return { classes, shift, ...numbered(trie, order, width, shift) };
}

/** One chain. Words that end before `from` belong to another one. */
function chainOf(machine: Machine) {
  const { classes, table, shift, firstOutput } = machine;
  const report = reportOf(machine);
  return (bytes: Uint8Array, begin: number, from: number, to: number, found: Found): void => {
    let state = 0;
    for (let i = begin; i < to; i += 1) {
      state = table[(state << shift) | (classes[bytes[i] as number] as number)] as number;
      if (state >= firstOutput && i >= from) report(state, i + 1, found);
    }
  };
}

/** Four chains by turns, each in a part of its own. */
function fourChainsOf(machine: Machine) {
  const { classes, table, shift, firstOutput } = machine;
  const report = reportOf(machine);
  return (bytes: Uint8Array, part: number, found: Found): void => {
    let [a, b, c, d] = [0, 0, 0, 0];
    let [j, k, l] = [part, part * 2, part * 3];
    for (let i = 0; i < part; i += 1, j += 1, k += 1, l += 1) {
      a = table[(a << shift) | (classes[bytes[i] as number] as number)] as number;
      b = table[(b << shift) | (classes[bytes[j] as number] as number)] as number;
      c = table[(c << shift) | (classes[bytes[k] as number] as number)] as number;
      d = table[(d << shift) | (classes[bytes[l] as number] as number)] as number;
      if (a >= firstOutput) report(a, i + 1, found);
      if (b >= firstOutput) report(b, j + 1, found);
      if (c >= firstOutput) report(c, k + 1, found);
      if (d >= firstOutput) report(d, l + 1, found);
    }
  };
}

function reportOf({ outputs, firstOutput }: Machine) {
  return (state: number, end: number, found: Found): void => {
    const list = outputs[state - firstOutput] as number[];
    for (let i = 0; i < list.length; i += 1) found(list[i] as number, end);
  };
}

/** Bytes that no word has are all alike: class 0. */
function classesOf(words: readonly string[]): { classes: Uint8Array; width: number } {
  const classes = new Uint8Array(256);
  let width = 1;
  for (const word of words) {
    for (const char of word.toLowerCase()) {
      const byte = char.charCodeAt(0);
      if (classes[byte] !== 0) continue;
      classes[byte] = width;
      if (byte >= 97 && byte <= 122) classes[byte - 32] = width;
      width += 1;
    }
  }
  return { classes, width };
}

interface Trie {
  /** State × class → state; -1 where there is none yet. */
  next: Int32Array;
  /** The words that end in a state. */
  ends: number[][];
}

function trieOf(words: readonly string[], classes: Uint8Array, width: number): Trie {
  const most = words.reduce((sum, { length }) => sum + length, 1);
  const next = new Int32Array(most * width).fill(-1);
  const ends: number[][] = [[]];
  for (const [number, word] of words.entries()) {
    let state = 0;
    for (let i = 0; i < word.length; i += 1) {
      const at = state * width + (classes[word.charCodeAt(i)] as number);
      if (next[at] === -1) next[at] = ends.push([]) - 1;
      state = next[at] as number;
    }
    ends[state]?.push(number);
  }
  return { next, ends };
}

/** Fills every gap with where the longest suffix leads, breadth first; states in that order. */
function linked({ next, ends }: Trie, width: number): number[] {
  const suffix = new Int32Array(ends.length);
  const order = [0];
  for (let i = 0; i < order.length; i += 1) {
    const state = order[i] as number;
    const fallback = (suffix[state] as number) * width;
    for (let c = 0; c < width; c += 1) {
      const at = state * width + c;
      const over = state === 0 ? 0 : (next[fallback + c] as number);
      const child = next[at] as number;
      if (child === -1) {
        next[at] = over;
        continue;
      }
      suffix[child] = over;
      const more = ends[over] as number[];
      if (more.length > 0) ends[child]?.push(...more);
      order.push(child);
    }
  }
  return order;
}

/** States by the number of their row, those that end a word last: one comparison tells them. */
function numbered({ next, ends }: Trie, order: readonly number[], width: number, shift: number) {
  const isEnd = (state: number) => (ends[state] as number[]).length > 0;
  const sorted = [...order.filter((state) => !isEnd(state)), ...order.filter(isEnd)];
  if (sorted.length > 0x10000) throw new RangeError(`${sorted.length} states are more than a table has numbers for`);
  const renamed = new Uint32Array(sorted.length);
  sorted.forEach((state, number) => {
    renamed[state] = number;
  });
  const table = new Uint16Array(sorted.length << shift);
  sorted.forEach((state, number) => {
    for (let c = 0; c < width; c += 1)
      table[(number << shift) | c] = renamed[next[state * width + c] as number] as number;
  });
  const firstOutput = sorted.findIndex(isEnd);
  return { table, firstOutput, outputs: sorted.slice(firstOutput).map((state) => ends[state] as number[]) };
}
