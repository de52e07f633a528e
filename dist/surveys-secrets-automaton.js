import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/surveys/secrets/automaton.ts
function makeAutomaton(words) {
  const machine = machineOf(words);
  const walk = chainOf(machine);
  const walkParts = fourChainsOf(machine);
  const overlap = Math.max(...words.map(({ length }) => length)) - 1;
  const walkAcross = (bytes, cut, found) => walk(bytes, Math.max(0, cut - overlap), cut, cut + overlap, (word, end) => {
    if (end - words[word].length < cut) found(word, end);
  });
  return {
    search(bytes, length, found) {
      const part = length >> 2;
      if (part < SMALL) return walk(bytes, 0, 0, length, found);
      walkParts(bytes, part, found);
      for (const cut of [part, part * 2, part * 3]) walkAcross(bytes, cut, found);
      walk(bytes, Math.max(0, part * 4 - overlap), part * 4, length, found);
    }
  };
}
var SMALL = 256;
function machineOf(words) {
  const { classes, width } = classesOf(words);
  const trie = trieOf(words, classes, width);
  const order = linked(trie, width);
  const shift = 32 - Math.clz32(width - 1);
  return { classes, shift, ...numbered(trie, order, width, shift) };
}
function chainOf(machine) {
  const { classes, table, shift, firstOutput } = machine;
  const report = reportOf(machine);
  return (bytes, begin, from, to, found) => {
    let state = 0;
    for (let i = begin; i < to; i += 1) {
      state = table[state << shift | classes[bytes[i]]];
      if (state >= firstOutput && i >= from) report(state, i + 1, found);
    }
  };
}
function fourChainsOf(machine) {
  const { classes, table, shift, firstOutput } = machine;
  const report = reportOf(machine);
  return (bytes, part, found) => {
    let [a, b, c, d] = [0, 0, 0, 0];
    let [j, k, l] = [part, part * 2, part * 3];
    for (let i = 0; i < part; i += 1, j += 1, k += 1, l += 1) {
      a = table[a << shift | classes[bytes[i]]];
      b = table[b << shift | classes[bytes[j]]];
      c = table[c << shift | classes[bytes[k]]];
      d = table[d << shift | classes[bytes[l]]];
      if (a >= firstOutput) report(a, i + 1, found);
      if (b >= firstOutput) report(b, j + 1, found);
      if (c >= firstOutput) report(c, k + 1, found);
      if (d >= firstOutput) report(d, l + 1, found);
    }
  };
}
function reportOf({ outputs, firstOutput }) {
  return (state, end, found) => {
    const list = outputs[state - firstOutput];
    for (let i = 0; i < list.length; i += 1) found(list[i], end);
  };
}
function classesOf(words) {
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
function trieOf(words, classes, width) {
  const most = words.reduce((sum, { length }) => sum + length, 1);
  const next = new Int32Array(most * width).fill(-1);
  const ends = [[]];
  for (const [number, word] of words.entries()) {
    let state = 0;
    for (let i = 0; i < word.length; i += 1) {
      const at = state * width + classes[word.charCodeAt(i)];
      if (next[at] === -1) next[at] = ends.push([]) - 1;
      state = next[at];
    }
    ends[state]?.push(number);
  }
  return { next, ends };
}
function linked({ next, ends }, width) {
  const suffix = new Int32Array(ends.length);
  const order = [0];
  for (let i = 0; i < order.length; i += 1) {
    const state = order[i];
    const fallback = suffix[state] * width;
    for (let c = 0; c < width; c += 1) {
      const at = state * width + c;
      const over = state === 0 ? 0 : next[fallback + c];
      const child = next[at];
      if (child === -1) {
        next[at] = over;
        continue;
      }
      suffix[child] = over;
      const more = ends[over];
      if (more.length > 0) ends[child]?.push(...more);
      order.push(child);
    }
  }
  return order;
}
function numbered({ next, ends }, order, width, shift) {
  const isEnd = (state) => ends[state].length > 0;
  const sorted = [...order.filter((state) => !isEnd(state)), ...order.filter(isEnd)];
  if (sorted.length > 65536) throw new RangeError(`${sorted.length} states are more than a table has numbers for`);
  const renamed = new Uint32Array(sorted.length);
  sorted.forEach((state, number) => {
    renamed[state] = number;
  });
  const table = new Uint16Array(sorted.length << shift);
  sorted.forEach((state, number) => {
    for (let c = 0; c < width; c += 1)
      table[number << shift | c] = renamed[next[state * width + c]];
  });
  const firstOutput = sorted.findIndex(isEnd);
  return { table, firstOutput, outputs: sorted.slice(firstOutput).map((state) => ends[state]) };
}

export {
  makeAutomaton
};
